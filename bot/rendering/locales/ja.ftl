# What Pith says, in Japanese. The rules stand in en.ftl.
#
# Address: です・ます, no pronoun for Pith; labels and the reading report are short phrases.
# Full-width punctuation; no spaces around Latin letters and digits, but around commands: Telegram
# links none that touches a letter. Words: 要約 (summary), 要点 (key point), 記事 (article),
# 箇所 (passage), 返信 (reply), チャット (chat), ボタン (button), 運営者 (whoever runs it).

## First words

start =
    読む時間がない？　要約でどうぞ。

    リンク、テキスト、ファイル（PDF、DOCX、EPUB、HTML、Markdown）を送ってください。読んで大事なところをお伝えします。それぞれの要点には、もとになった原文の言葉を添えます。

    要約に返信すると、その記事について質問できます。言語・長さ・スタイルの変更は /settings、くわしい使い方は /help からどうぞ。
help =
    送れるもの

    • リンク（複数も可）。文字に埋め込まれたものや、画像の説明にあるものも読みます
    • 貼り付けたり転送したりしたテキスト。長いものは何通かに分かれていても大丈夫です
    • 20MBまでのファイル：PDF、DOCX、EPUB、HTML、Markdown、プレーンテキスト

    届くもの

    • あなたの言語で書いた要点。↗を押すと、要点のもとになった箇所で記事が開きます
    • 原文より：もとになった箇所を、一字一句そのまま
    • 最後の行：どこまで読んだか、省いた部分があるか

    要約に返信して質問すると、その記事だけをもとに答えます。記事に書かれていなければ、そうお伝えします。要約の下のボタンで、短くしたり、長くしたり、言語を変えたりできます。

    引用・数字・名前が記事の中にあるかどうかを確かめます。記事そのものが正しいかどうかはわかりません。

    /settings · 言語、長さ、スタイル
    /language · 要約の言語
    /privacy · 保存しているものと、その消し方
privacy =
    あなたのTelegram IDにひも付けて保存しているもの：

    • 設定
    • お見せした要約の記録（リンク、タイトル、日時）。ボタンや返信を使い続けられるようにするためです
    • 送っていただいたテキストとファイル（読み取った内容）と、その要約。ほかの人には見せません
    • リクエストごとの使用量（日時、モデル、トークン数）。文章は含みません

    公開ページの要約は、あなたのIDを付けずに保存し、同じリンクを送った人にも使います。

    言語モデルが設定されている場合、要約する文章とそれについての質問はモデルに渡されます。このボットの運営者は、データベースの中身を読むことができます。

    /export で保存されているすべてを受け取れます。/forget で削除できます。
small-talk = こんにちは！　リンク、テキスト、ファイルを送ると、大事なところをお伝えします。くわしくは /help をどうぞ。
unknown-command = そのコマンドはわかりません。できることは /help にあります。リンク、テキスト、ファイルをそのまま送ってもかまいません。
nothing-found = 読めるものが見つかりませんでした。リンク、数文以上のテキスト、またはファイルを送ってください。
reply-unknown = どの記事のことかわかりません。要約のどれかに返信するか、リンクをもう一度送ってください。
too-many-links = 一度に読める数を{ $count }件超えています。最初の{ $most }件を読みますので、残りはあとでもう一度送ってください。
and-more = ほか{ $count }件

## While the reader waits

progress-reading = 読んでいます…
progress-writing = 書いています…
progress-part = 長い記事を読んでいます：{ $done }/{ $total }…
stopped = 停止しました。またいつでも送ってください。

## A summary

quotes-title = 原文より
page = { NUMBER($page, useGrouping: 0) }ページ
doubts = 記事の中に見つかりません：{ $doubts }
no-passage = これに当たる箇所は記事の中に見つかりません
points-left-out = 要点を{ $count }件省きました：記事に裏付けがありません。
authors-more = { $names }、ほか{ $count }名
untitled = 無題

## The last line: an honest reading report

reading-minutes = 読むのに{ $minutes }分
reading-full = 全文を読み取り
reading-share = 全体の{ $percent }%のみ読み取り（長すぎるため）
reading-teaser = 冒頭のみ：有料記事のようです
reading-consent-wall = Cookieの通知のみ
reading-login-wall = ログインページのみ
reading-bot-check = ロボットかどうかの確認画面のみ
reading-error-page = エラーページのみ
reading-link-list = リンクの一覧のみ
reading-empty = 読める内容なし
reading-media-page = 動画・音声・画像のみ
reading-product-page = 商品ページのみ
reading-app-shell = スクリプトで表示される空のページのみ
reading-via-archive = アーカイブの写しから
reading-via-renderer = ブラウザで読み取り
fallback-no-model = モデルなしの要約：モデルが未設定です
fallback-model-down = モデルなしの要約：モデルが応答しませんでした
fallback-model-misconfigured = モデルなしの要約：モデルの設定に誤りがあります
fallback-model-unusable = モデルなしの要約：モデルの回答が使えませんでした
fallback-model-refused = モデルなしの要約：モデルがこの文章を断りました
fallback-model-budget = モデルなしの要約：モデルの利用枠を使い切りました

## Answers to questions

answer-not-found = 記事には書かれていません。
answer-no-model = モデルなしで選んだ、最も近い箇所：モデルが未設定です
answer-model-down = モデルなしで選んだ、最も近い箇所：モデルが応答しませんでした
answer-model-misconfigured = モデルなしで選んだ、最も近い箇所：モデルの設定に誤りがあります
answer-model-unusable = モデルなしで選んだ、最も近い箇所：モデルの回答が使えませんでした
answer-model-refused = モデルなしで選んだ、最も近い箇所：モデルがこの文章を断りました
answer-model-budget = モデルなしで選んだ、最も近い箇所：モデルの利用枠を使い切りました

## Languages

language-kept = 変更しました。これからの要約の言語：{ $language }
language-source = 記事の言語

## Settings

settings-title = 設定
settings-hint = 変えたい項目をタップしてください。これから送るものすべてに適用されます。
setting-language = 要約の言語
setting-interface = このチャットの言語
setting-length = 長さ
setting-points = 要点の数
setting-style = スタイル
setting-quotes = 引用
setting-unsupported = 裏付けのない要点
setting-language-question = 要約はどの言語にしますか？
setting-interface-question = このチャットではどの言語で話しましょうか？
setting-length-question = 要約の長さはどのくらいがいいですか？
setting-points-question = 要点はいくつにしますか？
setting-style-question = 要約はどんな書き方がいいですか？
setting-quotes-question = 要約のもとになった箇所を表示しますか？
setting-unsupported-question = 引用・数字・名前が記事の中に見つからない要点は、どうしますか？
length-short = 短め
length-medium = ふつう
length-long = 長め
style-neutral = ニュートラル
style-plain = やさしい言葉
style-bullets = 要点のみ
quotes-on = 表示
quotes-off = 非表示
unsupported-keep = 注記付きで表示
unsupported-drop = 省く
points-by-length = 長さに合わせる
from-reader = 自分で選択
from-telegram = Telegramの言語
from-interface = このチャットと同じ
from-length = 長さに連動
from-default = 初期設定

## What is kept of the reader

export-caption = あなたについて保存しているもののすべてです。JSON形式なので、どのテキストエディタでも開けます。
forget-question = あなたについて保存しているもの（設定、要約の一覧、テキスト、ファイル）をすべて削除しますか？　元に戻すことはできません。
forget-done = 削除しました。あなたについて保存しているものはもうありません。また何か送っていただければ、一から始めます。
forget-kept = わかりました。すべてそのままにしておきます。

## Buttons

button-shorter = もっと短く
button-longer = もっと長く
button-language = 言語
button-back = ‹ 戻る
button-done = 完了
button-yes-delete = はい、すべて削除
button-keep = いいえ、残す
button-setting = { $name }：{ $value }
button-chosen = ✓ { $value }
button-reset = 初期設定：{ $value }

## Short notices over the chat

alert-saved = 保存しました。
alert-unchanged = すでにそうなっています。
alert-working = ただいま作業中です。
alert-outdated = 以前のバージョンのボタンです。/settings を送るか、リンクをもう一度送ってください。

## Commands, as Telegram lists them

command-start = このボットでできること
command-help = 送れるものと、届くもの
command-settings = 言語、長さ、スタイル
command-language = 要約の言語
command-privacy = あなたについて保存しているもの
command-export = 保存されているものをすべて受け取る
command-forget = 保存されているものをすべて削除する

## Errors: what happened, and what the reader can do

error-link-refused = 開けるのは、httpかhttpsで始まる公開アドレスだけです。リンクを確かめるか、本文を貼り付けてください。
error-page-unreachable = サイトが応答しませんでした。リンクを確かめるか、数分後にもう一度お試しください。
error-page-not-found = サイトによると、そのページはありません。リンクが途中で切れているか、記事が移動したのかもしれません。リンクを確かめてください。
error-page-blocked = このサイトは、ボットからの閲覧を受け付けていません。ご自分で記事を開き、本文をここに貼り付けていただければ要約します。
error-paywall-found = 読めるのは冒頭だけで、続きは有料です。お読みになれるなら、本文をここに貼り付けてください。
error-consent-wall-found = Cookieの通知が出るだけで、記事を読めませんでした。ご自分でページを開き、本文をここに貼り付けてください。
error-login-wall-found = このページはログインした人にしか表示されません。お読みになれるなら、本文をここに貼り付けてください。
error-link-list-found = このページはリンクの一覧で、記事ではありません。読みたい記事のリンクを送ってください。
error-no-article-found = ページは開けましたが、記事が見つかりませんでした。記事があるなら、本文をここに貼り付けてください。
error-media-page-found = このページは動画・音声・画像が中心で、文章がほとんどありません。文字起こしや関連する記事があれば、そちらを送ってください。
error-product-page-found = これは商品を売るページで、記事ではありません。記事やレビューを送るか、気になる文章を貼り付けてください。
error-app-shell-found = このページの文章はブラウザの中で作られるため、空の枠しか届きませんでした。ご自分で開いて本文を貼り付けるか、PDFを送ってください。
error-nothing-to-read = 要約できる文が見つかりませんでした。スキャンしたファイルは画像だけなので、文字データの入ったものを送ってください。
error-source-too-large = 読める大きさ（ページは10MB、ファイルは20MBまで）を超えています。一部だけを送るか、本文を貼り付けてください。
error-unsupported-file = この種類のファイルは読めません。読めるのは、PDF、DOCX、EPUB、HTML、Markdown、プレーンテキストです。
error-broken-file = ファイルを開けません。壊れているようです。保存し直して、新しいものを送ってください。
error-protected-file = パスワードで保護されたファイルです。パスワードなしで保存し直して、送ってください。
error-reading-too-slow = 制限時間内に読みきれませんでした。あとでもう一度試すか、知りたい部分を貼り付けてください。
error-model-unavailable = 言語モデルがいま応答していません。数分後にもう一度お試しください。
error-model-misconfigured = 言語モデルの設定に誤りがあります。このボットの運営者にお知らせください。直すところはpith doctorでわかります。
error-model-budget-spent = 言語モデルの利用枠を使い切りました。あとでもう一度試すか、このボットの運営者にお知らせください。
error-model-refused = 言語モデルが、この文章について書くことを断りました。別の文章ならうまくいくかもしれません。
error-prompt-too-long = 分けても言語モデルには長すぎます。もっと短い部分を送ってください。
error-answer-unusable = 言語モデルの回答が使えませんでした。もう一度お試しください。二度目でうまくいくことがよくあります。
error-database-too-new = データベースが、より新しいバージョンで書かれています。このボットの運営者による更新が必要です。
error-database-unavailable = いま保存データを読み出せません。少し待ってからもう一度お試しください。続くようなら、このボットの運営者にお知らせください。
error-summary-forgotten = この要約の記事はもう残っていません。リンク、テキスト、ファイルをもう一度送ってください。
error-unknown = こちらで問題が起きました。運営者が確認できるよう記録してあります。もう一度お試しください。

## The terminal

terminal-welcome =
    読む時間がない？　要約でどうぞ。

    リンク、ファイルのパス、テキストのいずれかを貼り付けて、Enterを押してください。質問には、最後の記事をもとに答えます。
    /settings、/language、/help。Ctrl-Dまたは /quit で終了します。
terminal-setting-unknown = その値は使えません。使える値は /help に、いまの設定は /settings にあります。

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }。
doctor-config-fail = 設定を使えません：{ $problems }。環境変数か.envファイルを直してください。
doctor-database-ok = データベース{ $path }は読み書きできます。
doctor-database-too-new = データベース{ $path }は、より新しいPithで書かれています。Pithを更新するか、PITH_DATABASEに別のファイルを指定してください。
doctor-database-fail = データベース{ $path }を読み書きできません。フォルダがあるか、自分のものか、空きがあるかを確かめるか、PITH_DATABASEに別のファイルを指定してください。
doctor-token-ok = Telegramはこのボットを@{ $name }と認識しています。
doctor-token-none = TELEGRAM_BOT_TOKENが未設定のため、Pithはターミナルでのみ動きます。Telegramで使うには、@BotFatherでトークンを取得してください。
doctor-token-refused = Telegramがトークンを拒否しました。@BotFatherからTELEGRAM_BOT_TOKENをコピーし直してください。
doctor-token-fail = Telegramが{ $address }で応答しません。ネットワークとプロキシ、設定してあればTELEGRAM_BASE_URLも確かめてください。
doctor-model-ok = モデル{ $model }は応答しています。
doctor-model-none = モデルが未設定のため、Pithが自分で文を選びます。OPENAI_API_KEYを設定してください。自前のモデルを使うなら、OPENAI_BASE_URLを設定してください。
doctor-model-refused = エンドポイントが{ $model }を拒否しました。OPENAI_API_KEY、OPENAI_BASE_URL、OPENAI_MODELを確かめてください。
doctor-model-budget = { $model }のアカウントの利用枠を使い切りました。モデルの提供元で確かめるか、別のキーを設定してください。
doctor-model-fail = モデル{ $model }が応答しません。動いているかどうかと、OPENAI_BASE_URLを確かめてください。
doctor-summary = { $count ->
    [0] 設定されているものは、すべて動いています。
   *[other] 問題が{ $count }件あります。
}

terminal-example = 記事を読むとこうなります。次はあなたの番です。
terminal-help =
    リンクやファイルのパスを送るか、テキストを貼り付けてください。そのあと、ふつうの言葉で質問できます。

    /shorter /longer            同じ要約を別の長さで
    /length short|medium|long   これからの長さ。autoで選択を取り消し
    /language de|source|…       要約の言語
    /points 1-12                要点の数
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
