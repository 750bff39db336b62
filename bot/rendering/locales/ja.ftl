# What Pith says, in Japanese. The rules stand in en.ftl.
#
# Address: です・ます, no pronoun for Pith; labels and the reading report are short phrases.
# Full-width punctuation; no spaces around Latin letters and digits, but around commands: Telegram
# links none that touches a letter. Words: 要約 (summary), 要点 (key point), 記事 (article),
# 箇所 (passage), 返信 (reply), チャット (chat), ボタン (button), 運営者 (whoever runs it),
# チャンネル (channel), 投稿 (post), 管理者 (admin), メンション (mention), カード (card),
# インライン (inline), オーナー (owner), 利用者 (reader, said to the owner), 利用枠 (budget, share),
# 連携 / 連携解除 (link / unlink a channel), グループ (group), コメント (comment).

## First words

start =
    読む時間がない？　要約でどうぞ。

    リンク、テキスト、ファイル（PDF、DOCX、EPUB、HTML、Markdown）を送ってください。読んで大事なところをお伝えし、そのもとになった原文の言葉もお見せします。

    要約に返信すると、その記事について質問できます。言語・長さ・スタイルの変更は /settings、くわしい使い方は /help からどうぞ。
help =
    送れるもの

    • リンク（複数も可）。文字に埋め込まれたものや、画像の説明にあるものも読みます
    • 貼り付けたり転送したりしたテキスト。長いものは何通かに分かれていても大丈夫です
    • 20MBまでのファイル：PDF、DOCX、EPUB、HTML、MHTML、EML、Markdown、プレーンテキスト

    届くもの

    • あなたの言語で書いた要点。↗を押すと、要点のもとになった箇所で記事が開きます
    • 複数のリンクはひとつのまとめに：それぞれの要点と、一致する点・食い違う点
    • 原文より：もとになった箇所を、一字一句そのまま
    • 最後の行：どこまで読んだか、省いた部分があるか

    要約に返信して質問すると、その記事だけをもとに答えます。記事に書かれていなければ、そうお伝えします。要約の下のボタンで、短くしたり、長くしたり、言語を変えたりできます。

    ほかの場所では

    • グループ：このボットを追加し、/tldr とリンクを送るか、リンクに /tldr と返信
    • あなたのチャンネル：/channels で投稿の下にボタンを設置
    • どのチャットでも：ボットの名前に続けてリンクを入力し、要約を選択

    引用・数字・名前が記事の中にあるかどうかを確かめます。記事そのものが正しいかどうかはわかりません。

    /settings · 言語、長さ、スタイル
    /language · 要約の言語
    /channels · チャンネルの投稿に要約を付ける
    /privacy · 保存しているものと、その消し方
privacy =
    あなたのTelegram IDにひも付けて保存しているもの：

    • 設定
    • お見せした要約の記録（リンク、タイトル、日時）。ボタンや返信を使い続けられるようにするためです
    • ほかのチャットでボットの名前に続けて入力し、カードとして送った内容と、連携したチャンネル
    • 送っていただいたテキストとファイル（読み取った内容）と、その要約。ほかの利用者には見せません
    • いつ、どこでリクエストがあり、どういう結果になり、何をどれだけ使ったか（モデル、トークン数）。文章は含みません
    • 利用を許可されているかどうかと、モデルの利用枠（個別に決められている場合）

    公開ページの要約は、あなたのIDを付けずに保存し、同じリンクを送った人にも使います。

    言語モデルが設定されている場合、要約する文章とそれについての質問はモデルに渡されます。このボットの運営者は、データベースの中身を読むことができます。

    /export で保存されているすべてを受け取れます。/forget で削除できます。
privacy-days =
    先に削除されない場合の保存日数：

    • 記事、テキスト、ファイルと、その要約：{ $sources }
    • お見せしたものの記録、ボタンの対象、リクエストの日時：{ $history }
    • モデルを誰のリクエストに使ったか：{ $usage }
    • 回答済みメッセージの番号（二重に回答しないため）：{ $answered }

    メッセージの内容は、回答するまでの間だけ保存します。録音は保存せず、話された内容だけを保存します。設定は削除されるまで残ります。
small-talk = こんにちは！　リンク、テキスト、ファイルを送ると、大事なところをお伝えします。くわしくは /help をどうぞ。
unknown-command = そのコマンドはわかりません。できることは /help にあります。リンク、テキスト、ファイルをそのまま送ってもかまいません。
nothing-found = 読めるものが見つかりませんでした。リンク、数文以上のテキスト、またはファイルを送ってください。
reply-unknown = どの記事のことかわかりません。要約のどれかに返信するか、リンクをもう一度送ってください。
too-many-links = 一度に読める数を{ $count }件超えています。最初の{ $most }件を読みますので、残りはあとでもう一度送ってください。
and-more = { $list }、ほか{ $count }件

too-late = 長いあいだ停止していました。そのあいだに届いたものには手を付けていません。まだ読みたいものがあれば、もう一度送ってください。
offer-forgotten = このリンクの先の要約は、もう残っていません。記事のリンクを送っていただければ、もう一度読みます。

## While the reader waits

progress-reading = 読んでいます…
progress-writing = 書いています…
progress-part = 長い記事を読んでいます：{ $done }/{ $total }…
progress-sources = { $total }件中{ $done }件を読みました…
stopped = 停止しました。またいつでも送ってください。

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = 、
line-separator = { " " }·{ " " }
colon = ：
aside = （{ $text }）
digest-number = { NUMBER($number) }.{ " " }
digest-cited = [{ $numbers }]

## A summary

quotes-title = 原文より
page = { NUMBER($page, useGrouping: 0) }ページ
doubts = 記事の中に見つかりません：{ $doubts }
doubts-elsewhere = 記事にはありますが、引用した文にはありません：{ $doubts }
doubts-unit = 引用した文では単位が異なります：{ $doubts }
doubts-swapped = 引用した文ではこれらの数値が逆になっています：{ $doubts }
doubts-denied = 記事はこれを否定していません：{ $doubts }
doubts-affirmed = 引用した文はこれを否定しています：{ $doubts }
doubts-opposite = 記事には逆のことが書かれています：{ $doubts }
disputed = 別のモデルでは、引用した文の中にこれを確認できませんでした
no-passage = これに当たる箇所は記事の中に見つかりません
points-left-out = 要点を{ $count }件省きました：記事の中に裏付けが見つかりませんでした。
shortened = 1通に収まるように短くしました。
authors-more = { $names }、ほか{ $count }名
untitled = 無題

## A digest of several articles

digest-agree = 一致している点
digest-differ = 食い違っている点
digest-doubts = 引用した記事の一部には見つかりません：{ $doubts }
digest-nothing-found = 一致する点も食い違う点も見つかりませんでした
digest-not-compared-no-model = 記事どうしの比較なし：モデルが必要です
digest-not-compared-budget = 記事どうしの比較なし：モデルの利用枠を今は使い切っています
digest-not-compared = 記事どうしの比較なし：モデルから使える回答がありませんでした

## The last line: an honest reading report

reading-minutes = 読了目安{ $minutes }分
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
fallback-reader-budget = モデルなしの要約：いまはあなたのモデル利用枠が残っていません
fallback-chat-budget = モデルなしの要約：いまはこのチャットのモデル利用枠が残っていません
fallback-all-budget = モデルなしの要約：いまはこのボットのモデル利用枠が残っていません
fallback-large-job = モデルなしの要約：これほど長い文章は費用がかさむため

## Long texts: what a summary takes, before it begins

large-length = 長い文章です：約{ $words }語、読むのに約{ $minutes }分。
large-cost = { $parts ->
    [1] 全体を要約すると、モデルのトークンを約{ $tokens }使います。
   *[other] 全体の要約は{ $parts }つに分けて書き、モデルのトークンを約{ $tokens }使います。
}
large-price = 費用は約{ $money }です。
large-left-tokens = 利用枠の残り：{ $tokens }トークン
large-left-money = 利用枠の残り：{ $money }
large-leave = わかりました。やめておきます。
button-large-all = 全体を要約する
button-large-extract = すぐに抜粋
button-large-leave = やめておく
alert-large-forgotten = これが何のことか、もうわかりません。もう一度送ってください。
alert-large-decided = それはもう決まっています。
alert-large-others = 決められるのは、頼んだ人かこのグループの管理者だけです。
terminal-large-ask = 始めますか？「{ $yes }」か「{ $no }」と入力してください。
terminal-yes = はい y
terminal-no = いいえ n
error-large-job = 長い文章です。要約にはモデルのトークンを約{ $tokens }使います。誰かが同意するまで始めません。

## Answers to questions

answer-not-found = 記事の中に、その答えは見つかりませんでした。
answer-searched = モデルなしで、言葉で検索しました
answer-no-model = モデルなしで選んだ、最も近い箇所：モデルが未設定です
answer-model-down = モデルなしで選んだ、最も近い箇所：モデルが応答しませんでした
answer-model-misconfigured = モデルなしで選んだ、最も近い箇所：モデルの設定に誤りがあります
answer-model-unusable = モデルなしで選んだ、最も近い箇所：モデルの回答が使えませんでした
answer-model-refused = モデルなしで選んだ、最も近い箇所：モデルがこの文章を断りました
answer-model-budget = モデルなしで選んだ、最も近い箇所：モデルの利用枠を使い切りました
answer-reader-budget = モデルなしで選んだ、最も近い箇所：いまはあなたのモデル利用枠が残っていません
answer-chat-budget = モデルなしで選んだ、最も近い箇所：いまはこのチャットのモデル利用枠が残っていません
answer-all-budget = モデルなしで選んだ、最も近い箇所：いまはこのボットのモデル利用枠が残っていません

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
from-reader = 自分で選択
from-chat = このチャットの設定
from-telegram = Telegramの言語
from-interface = このチャットと同じ
from-length = 長さに連動
from-default = 初期設定

## What is kept of the reader

export-caption = あなたについて保存しているもののすべてです。JSON形式なので、どのテキストエディタでも開けます。
forget-question = あなたについて保存しているもの（設定、要約の一覧、テキスト、ファイル）をすべて削除しますか？　元に戻すことはできません。
forget-done = 削除しました。あなたについて保存しているものはもうありません。また何か送っていただければ、一から始めます。
forget-traces = 削除した内容の痕跡がデータベースのファイルに残ることがあります。動作している間は、1日以内の静かな時間に上書きします。アップデートの前に作る控えは、{ $days }日後に削除します。
forget-kept = わかりました。すべてそのままにしておきます。

## Buttons

button-shorter = もっと短く
button-longer = もっと長く
button-language = 言語
button-back = ‹ 戻る
button-done = 完了
button-yes-delete = はい、すべて削除
button-keep = いいえ、すべて残す
button-setting = { $name }：{ $value }
button-chosen = ✓ { $value }
button-reset = 初期設定

## Short notices over the chat

alert-saved = 保存しました。
alert-unchanged = すでにそうなっています。
alert-working = ただいま作業中です。
alert-outdated = 以前のバージョンのボタンです。/settings を送るか、リンクをもう一度送ってください。

## Commands, as Telegram lists them

command-start = Pithでできること
command-help = 送れるものと、届くもの
command-settings = 言語、長さ、スタイル
command-language = 要約の言語を選ぶ
command-channels = チャンネルの投稿に要約を付ける
command-privacy = あなたについて保存しているもの
command-export = 保存されているものをすべて受け取る
command-forget = 保存されているものをすべて削除する

## Group settings

group-settings-title = このグループの設定
group-settings-hint = 変更できるのは、このグループの管理者だけです。ここで全員に見える要約すべてに適用されます。「自分だけに」を押した人には、その人自身の設定で届きます。
setting-mode = 反応するとき
setting-mode-question = このグループでは、どんなときに反応しましょうか？
mode-quiet = 頼まれたときだけ
mode-quiet-means = /tldr かメンション、または要約への返信を待ちます。
mode-button = 記事の下にボタン
mode-button-means = 記事のリンクがあるメッセージの下にボタンを付けます。誰かが押すと要約が届きます。
mode-automatic = 記事ごとに要約
mode-automatic-means = 記事のリンクすべてに、要約で返信します。
setting-tapper = 要約を見る人
setting-tapper-question = 誰かがボタンを押したとき、要約は誰に見えるようにしますか？
tapper-all = ここにいる全員
tapper-one = 押した人だけ
setting-button = ボタンの文字
setting-button-question = いまのボタンの文字：{ $text }
button-offer = 要約を読む
button-usual = 標準の文字
button-write-text = 別の文字にする
setting-button-ask = ボタンの文字は何にしますか？　このメッセージに返信して、文字を送ってください（1行、{ $most }文字まで）。
setting-button-refused = それはボタンに収まりません。先ほどの質問にもう一度返信して、もっと短い1行を送ってください。
setting-button-kept = 変更しました。これからのボタンの文字：{ $text }
hears-admin = 管理者になっているので、ここのメッセージはすべて届きます。保存するのは、頼まれたものと、ボタンの対象になっているものだけです。
hears-open = プライバシーモードがオフなので、ここのメッセージはすべて届きます。保存するのは、頼まれたものと、ボタンの対象になっているものだけです。
hears-private = 届くのは、コマンド、メンション、ボットへの返信だけです。ボタンや自動の要約には、それでは足りません。ボットをこのグループの管理者にするか、運営者にプライバシーモードをオフにしてもらってください。
hears-too-little = まだできません。届くのは、コマンド、メンション、ボットへの返信だけです。ボットをこのグループの管理者にするか、運営者にプライバシーモードをオフにしてもらってください。
from-asker = 頼んだ人の言語
alert-admins-only = ここの設定を変更できるのは、このグループの管理者だけです。
alert-no-right = ここの設定を変更できるのは「グループ情報の変更」の権限を持つ管理者だけです。あなたにはその権限がありません。
alert-unnamed = グループ名義の投稿なので、どの管理者が書いたのかわかりません。匿名の管理者の全員がグループ情報を変更できるわけではないため、ご自身の名前で送ってください。
alert-not-checked = あなたがここの管理者かどうか、いまTelegramで確認できません。少し待ってからもう一度お試しください。
group-hello =
    こんにちは！　読む時間がない？　要約でどうぞ。

    /tldr とリンクを送るか、メッセージ、リンク、ファイルに /tldr と返信してください。リンクと一緒にメンションしても読みます。要約に返信すると、その記事について質問できます。

    反応するのは、頼まれたときだけです。反応のしかた、言語、長さは、このグループの管理者が変えられます：/settings
group-privacy =
    このグループのTelegram IDにひも付けて保存しているもの：

    • グループの名前と設定
    • ここで頼まれた要約の記録（リンク、タイトル、日時）。ボタンや返信を使い続けられるようにするためです
    • ここで要約したテキストとファイル（読み取った内容）と、その要約。ほかの場所では見られません
    • リクエストの使用量（日時、モデル、トークン数）。文章は含みません

    頼まれていないメッセージについては、何も保存しません。例外は、ボタンの対象になっているリンクまたはテキストだけです。

    言語モデルが設定されている場合、要約する文章とそれについての質問はモデルに渡されます。このボットの運営者は、データベースの中身を読むことができます。

    管理者は /forget で、これをすべて削除できます。
group-forget-question = このグループについて保存しているもの（設定、要約の一覧、テキスト、ファイル）をすべて削除しますか？　メッセージの下のボタンは使えなくなります。元に戻すことはできません。
group-forget-done = 削除しました。このグループについて保存しているものはもうありません。これからは、頼まれたときだけ反応します。
channel-added = チャンネル「{ $title }」の管理者になりました。決めていただくまで、そこでは何もしません。/channels を送って、投稿をどうするか選んでください。

command-tldr = リンク、または返信先のメッセージを要約
command-group-settings = このグループでのボットの動作
command-group-help = ここでの使い方
command-group-privacy = このグループについて保存しているもの
command-group-forget = このグループについて保存されているものをすべて削除する

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = 短め
inline-points = 要点のみ
inline-source = 記事の言語で
inline-language = 別の言語で：{ $language }
inline-pending = 送信すると要約が届きます
card-pending = 要約はここに表示されます（自動、または誰かがボタンを押したとき）。
alert-card-forgotten = このカードが何についてのものか、もうわかりません。新しいカードを送ってください。
guest-hint = ここには読めるものが見つかりませんでした。リンクを付けてメンションするか、リンク、ファイル、数文以上のテキストがあるメッセージへの返信でメンションしてください。
guest-reply-unknown = ここでは、その要約がどの記事のものかわかりません。記事のリンクへの返信でメンションするか、ボットとのチャットにリンクを送ってください。そちらでは記事について質問できます。
button-card = 要約を表示
button-again = もう一度試す
button-private-chat = チャットを開く
button-inline-start = リンクを送る
button-inline-hint = リンクか数文

## Groups

group-help =
    読む時間がない？　要約でどうぞ。

    このグループでは、/tldr にリンク、テキスト、ファイルを付けて送るか、それらがあるメッセージに /tldr と返信してください。リンクに言葉を添えると、知りたいことに合わせて読みます。

    要約に返信すると、その記事について質問できます。要約の下の「自分だけに」を押すと、あなたの言語と長さで届きます。ほかの人には見えません。

    どんなときに反応するかは、管理者が /settings で選べます。くわしい使い方は、ボットとのチャットで /help をどうぞ。
group-hint = /tldr にリンク、テキスト、ファイルを付けて送るか、それらがあるメッセージに /tldr と返信してください。
group-nothing-found = そのメッセージには要約できるものが見つかりません。リンクもファイルもなく、言葉もわずかです。
group-is-summary = それはすでに要約です。記事について聞きたいときは、要約に返信して質問してください。自分の言語と長さで読みたいときは、下の「自分だけに」を押してください。
offer-of-text = 長いテキスト
button-only-for-me = 自分だけに
alert-reading = みなさんのために読んでいます…
alert-in-private = ボットとのチャットにメッセージを送りました。

## Channels

button-whole = 要約の全文を読む
post-summary = 要約
alert-gist-soon = いま読んでいます。少ししたら、もう一度押してください。
alert-post-forgotten = この投稿の要約は、もう残っていません。記事そのものを開くか、リンクを送ってください。
channels-title = あなたのチャンネル
channels-hint = チャンネルをタップすると、そこでの動作を変えられます。
channels-none = まだ連携したチャンネルはありません。
channels-add =
    チャンネルを連携すると、選んだ方法で投稿に要約を付けます。投稿の下のボタン、投稿の中の要約、リンクされたグループでのコメントから選べます。

    下のボタンを押して、あなたが投稿を編集できるチャンネルを選んでください。そのときTelegramが、このボットをチャンネルの管理者にします。権限は投稿の編集だけです。決めていただくまで、チャンネルでは何も起きません。
channel-linked = チャンネル「{ $title }」を連携しました。次に、そこでの動作を選んでください：
channel-unlinked = チャンネル「{ $title }」の連携を解除しました。このボットでの、あなたの管理対象から外れました（チャンネルの権限は変わりません）。管理する人が誰もいなくなったら、新しい投稿には手を付けません。
channel-forgotten = 削除しました。チャンネル「{ $title }」について保存しているものはもうありません。また使うときは、/channels で追加してください。
channel-lack-bot = このボットはチャンネル「{ $title }」の投稿を編集できません。ほかの人の投稿を編集する権限を付けて管理者にしてから、ここでもう一度チャンネルを開いてください。
channel-lack-reader = あなたはチャンネル「{ $title }」の投稿を編集できないため、一覧に入っていません。チャンネルのオーナーにその権限を頼んでから、/channels で追加してください。
channel-lost-removed = チャンネル「{ $title }」から外されたため、そこでの動作を停止しました。手違いでしたら、もう一度管理者にしてください（投稿を編集する権限が必要です）。設定は残っています。
channel-lost-rights = チャンネル「{ $title }」の投稿を編集できなくなったため、そこでの動作を停止しました。続けるには、投稿を編集する権限を付け直してください。設定は残っています。
channel-lost-group = チャンネル「{ $title }」にリンクされたグループに書き込めないため、コメントをオフにしました。ボットをグループの管理者にしてから、/channels でもう一度オンにしてください。
channel-closed = 停止中：投稿の編集権限なし
channel-hint = 変更は新しい投稿に適用されます。ボタンを押した人には、その人の言語で答えます。
channel-from-chat = ここで選択
channel-from-interface = 連携した人の言語
channel-mode = 投稿への動作
channel-mode-quiet = 何もしない
channel-mode-button = ボタン
channel-mode-append = 投稿の中に要約
channel-mode-comment = コメントで要約
channel-mode-ask = チャンネル「{ $title }」の投稿をどうしましょうか？　コメントにするには、このボットが管理者になっているリンク済みのグループが必要です。
channel-posts = 対象の投稿
channel-posts-links = 記事リンク付き
channel-posts-long = 長文も({ NUMBER($count) }〜)
channel-posts-all = ファイルも含む
channel-posts-ask = チャンネル「{ $title }」のどの投稿を対象にしましょうか？　記事のリンクがあるもの、その文字数以上の長文も含めたもの、または読めるものすべて（ファイルも）から選べます。
channel-language-ask = チャンネル「{ $title }」の要約はどの言語にしますか？
channel-length-ask = チャンネル「{ $title }」の要約の長さはどのくらいにしますか？
channel-style-ask = チャンネル「{ $title }」の要約はどんな書き方にしますか？
channel-button-ask = チャンネル「{ $title }」の投稿の下のボタンに、何と書きましょうか？　新しい投稿に適用されます。
channel-button-question = このメッセージに返信して、ボタンの文字を送ってください（1行、{ $most }文字まで）。
channel-unlink-ask = チャンネル「{ $title }」を一覧から外しますか？　投稿の下のボタンは残り、引き続き使えます。
channel-forget-ask = チャンネル「{ $title }」について保存しているもの（設定、投稿の文章と要約、ボタンの対象）をすべて削除しますか？　投稿の下のボタンは使えなくなり、連携した人全員の一覧から外れます。元に戻すことはできません。
button-add-channel = + チャンネルを追加
button-pick-channel = チャンネルを選ぶ
button-unlink = 連携を解除
button-forget = 記録をすべて削除
button-yes-unlink = はい、解除する
alert-comment-no-group = このチャンネルにはリンクされたグループがありません。チャンネル設定の「ディスカッション」でリンクし、ボットをそのグループの管理者にしてから、もう一度押してください。
alert-comment-not-there = チャンネルにリンクされたグループに、このボットがいません。管理者として追加してから、もう一度押してください。
alert-comment-hears-nothing = リンクされたグループでは、投稿がボットに届きません。管理者にしてから（権限は不要です）、もう一度押してください。

## Access, budgets and the owner

access-stranger = このボットを使えるのは、許可された人だけです。あなたのIDは{ $id }です。これを運営者に送るか、招待リンクをもらってください。
alert-stranger = このボットを使えるのは、許可された人だけです。ボットとのチャットを開くと、方法がわかります。
button-stranger = 利用するには
guest-stranger = 誰でも使えるわけではありません。使う方法は、ボットとのチャットでお伝えします。
invitation-owner =
    これから、あなたがこのボットのオーナーです。

    /stats · 誰が使い、いくらかかっているか
    /allow, /block · 利用者やグループの許可と禁止
    /invite · 利用者を招待するリンク
    /budget · モデルにかけてよい費用
    /broadcast · 利用者全員へのメッセージ
invitation-allowed = ようこそ。これから、このボットを使えます。リンク、テキスト、ファイルを送ると、大事なところをお伝えします。
invitation-already = このボットはすでにお使いいただけます。リンクは、ほかの人がまだ使えます。
invitation-invalid = このリンクはもう使えません。使い切られたか、期限が切れています。リンクをくれた人に、新しいものを発行してもらってください。
owner-in-private = 誰についてのことか、ほかの人に知らせる必要はありません。ボットとのチャットに書いてください。ここでは、コマンドだけを送ると、このグループが対象になります。
owner-unknown = 誰のことかわかりません。ID、公開グループや公開チャンネルの@名前を書くか、その人から転送したものに返信してください（転送時に名前を隠している人もいます）。
owner-untouched = { $id }はオーナーなので、そのままです。PITH_OWNERSで設定したオーナーは、そこで外せます。
allow-help =
    /allow は、利用者を許可します。グループなら、全員がそのグループの中で使えるようになります：

    /allow 123456789 · IDで指定（グループのIDは負の数）
    /allow @name · 公開グループか公開チャンネル
    /allow を、その人から転送したものへの返信で · その人
    /allow をグループの中で · そのグループ

    /block を取り消すときにも使います。
allow-reader = { $id }は、このボットを使えるようになりました。
allow-chat = { $id }では、全員がこのボットを使えるようになりました。
block-help =
    /block は、利用者またはチャット全体をブロックします。ボットが誰にでも開かれていても有効です。以後、応答しません：

    /block 123456789 · IDで指定（グループのIDは負の数）
    /block @name · 公開グループか公開チャンネル
    /block を、その人から転送したものへの返信で · その人
    /block をグループの中で · そのグループ

    /allow で取り消せます。
block-reader = { $id }には、もう応答しません。取り消すには：/allow { $id }
block-chat = { $id }では、もう誰にも応答しません。取り消すには：/allow { $id }
invite-help =
    /invite は、利用者を招待するリンクを作ります。人数と、有効な日数を書いてください：

    /invite 5 7 · 5人、1週間以内

    { $uses }人、{ $days }日までです。
invite-made =
    { $link }

    このリンクを開いた先着{ $uses }人が、このボットを使えるようになります。有効期間は{ $days }日です。
invite-open = このボットは、いまは誰でも使えます（PITH_ACCESS=open）。リンクから来た人は、listedに変えたあとも許可されたままです。
budget-help =
    /budget は、モデルの利用枠を表示・設定します。1日または1か月（UTC）あたりのリクエスト数、トークン数、ドルで、英語で書いてください：

    /budget 123456789 · 利用者、またはグループ（負のID）
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · 全員の合計
    /budget 123456789 unlimited · 無制限
    /budget 123456789 default · みんなと同じ（PITH_BUDGET_…）

    ドルは、PITH_PRICESの価格で計算します。
budget-unclear = 「{ $words }」がわかりません。英語で、たとえばこう書いてください：50 requests a day, 200k tokens a day, $3 a month
budget-of = { $id }の利用枠
budget-of-all = 全員の合計の利用枠
budget-limits = 上限：{ $limits }
limit-requests-day = 1日リクエスト{ $requests }件
limit-tokens-day = 1日{ $tokens }トークン
limit-money-day = 1日{ $money }
limit-requests-month = 1か月リクエスト{ $requests }件
limit-tokens-month = 1か月{ $tokens }トークン
limit-money-month = 1か月{ $money }
limit-none = 無制限
budget-today = 今日の使用量：{ $spent }
budget-month = 今月の使用量：{ $spent }
budget-spend = リクエスト{ $requests }件、{ $tokens }トークン、{ $money }
stats-today = 今日
stats-week = 過去7日間
stats-month = 過去30日間
stats-requests = リクエスト{ $requests }件 · 利用者：{ $readers } · 保存済みで対応：{ $cached } · 失敗：{ $failed }
stats-spend = { $tokens }トークン · { $money }
stats-failures = 過去30日間に多かった失敗：{ $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = 棒：1日のリクエスト数（左）。線：1日のトークン数（右）。日付はUTCです。
broadcast-help =
    /broadcast に続けて書いたテキストを、ボットとのチャットまたはインラインで使ったことのある利用者全員に送ります：

    /broadcast 今夜サーバーを引っ越すため、1時間ほど停止します。

    まず、何が何人に送られるかをお見せします。確認していただくまで、何も送りません。
broadcast-too-long = 1通のメッセージには長すぎます。{ $most }文字までです。
broadcast-question = { $count ->
    [0] いまは届く相手がいません。自分でこのボットを使った利用者が、まだいません。
   *[other] { $count }人に届きます。ボタンを押すと送信します。
}
broadcast-running = ゆっくり送信しています。終わったら、このメッセージでお知らせします。
broadcast-dropped = 何も送りませんでした。
broadcast-done = { $count }人に送りました。{ $dropped }人には届きませんでした。
button-broadcast = { $count }人に送る
button-broadcast-drop = 送らない
owner-link =
    このボットには、まだオーナーがいません。このリンクを最初に開いた人がオーナーになります。使えるのは{ $minutes }分以内に1回だけです。ターミナルで「pith doctor」を実行すると、新しいリンクが表示されます：
    { $link }

## Sources

form-subtitles = 字幕から
form-automatic-subtitles = 自動字幕から（固有名詞に誤りがある場合があります）
form-recording = 機械による文字起こしから（固有名詞に誤りがある場合があります）
form-paper = 参考文献を除く
form-discussion = 最初のコメントを含む
error-feed-found = これはフィード（プログラム向けの記事一覧）です。読みたい記事のリンクを送ってください。
error-video-list-found = これは再生リストかチャンネルです。要約したい動画のリンクを送ってください。
error-transcript-missing = この動画には読める字幕がありません。動画の音声は聞き取れません。生配信の字幕は、終了の数時間後に付きます。
error-post-hidden = この投稿はTelegramのアプリ内でしか見られません（非公開か削除済み）。こちらに転送していただければ読みます。
error-post-without-text = この投稿には要約できる文章がなく、画像・動画・ファイルだけです。ファイルがあれば転送してください。
error-cannot-listen = ここでは録音を聞き取れません。このボットには音声を文字にする仕組みが設定されていません。文章を送ってください。

## Errors: what happened, and what the reader can do

error-link-refused = 開けるのは、httpかhttpsで始まる公開アドレスだけです。リンクを確かめるか、本文を貼り付けてください。
error-page-unreachable = サイトが応答しませんでした。リンクを確かめるか、数分後にもう一度お試しください。
error-certificate-invalid = サイトのセキュリティ証明書が期限切れか、別のアドレスのものか、信頼できないものです。リンクを確かめるか、ご自分でページを開き、本文をここに貼り付けてください。
error-page-not-found = サイトによると、そのページはありません。リンクが途中で切れているか、記事が移動したのかもしれません。リンクを確かめてください。
error-page-blocked = このサイトは、ボットからの閲覧を受け付けていません。ご自分で記事を開き、本文をここに貼り付けていただければ要約します。
error-paywall-found = 読めるのは冒頭だけで、続きは有料です。お読みになれるなら、本文をここに貼り付けるか、ブラウザでページを保存してファイルを送ってください。
error-consent-wall-found = Cookieの通知が出るだけで、記事を読めませんでした。ご自分でページを開き、本文をここに貼り付けてください。
error-login-wall-found = このページはログインした人にしか表示されません。お読みになれるなら、本文をここに貼り付けるか、ブラウザでページを保存してファイルを送ってください。
error-link-list-found = このページはリンクの一覧で、記事ではありません。読みたい記事のリンクを送ってください。
error-no-article-found = ページは開けましたが、記事が見つかりませんでした。記事があるなら、本文をここに貼り付けてください。
error-media-page-found = このページは動画・音声・画像が中心で、文章がほとんどありません。文字起こしや関連する記事があれば、そちらを送ってください。
error-product-page-found = これは商品を売るページで、記事ではありません。記事やレビューを送るか、気になる文章を貼り付けてください。
error-app-shell-found = このページの文章はブラウザの中で作られるため、空の枠しか届きませんでした。ご自分で開いて本文を貼り付けるか、PDFを送ってください。
error-nothing-to-read = 要約できる文が見つかりませんでした。スキャンしたファイルなら、中身は画像だけです。文字データの入ったものを送ってください。
error-source-too-large = 読める大きさ（ページは10MB、ファイルは20MBまで）を超えています。一部だけを送るか、本文を貼り付けてください。
error-unsupported-file = この種類のファイルは読めません。読めるのは、PDF、DOCX、EPUB、ODT、RTF、PPTX、HTML、MHTML、EML、Markdown、プレーンテキストです。
error-broken-file = ファイルを開けません。壊れているようです。保存し直して、新しいものを送ってください。
error-protected-file = パスワードで保護されたファイルです。パスワードなしで保存し直して、送ってください。
error-reading-too-slow = 制限時間内に読みきれませんでした。あとでもう一度試すか、知りたい部分を貼り付けてください。
error-model-unavailable = 言語モデルがいま応答していません。数分後にもう一度お試しください。
error-model-misconfigured = 言語モデルの設定に誤りがあります。このボットの運営者にお知らせください。
error-model-budget-spent = 言語モデルの利用枠を使い切りました。あとでもう一度試すか、このボットの運営者にお知らせください。
error-budget-spent = いまは言語モデルの利用枠が残っていません。あとでもう一度試すか、このボットの運営者にお知らせください。
error-too-many-requests = 一度にたくさん届きました。{ $minutes }分後に、また読めるようになります。すでにある要約は、いつでもお届けします。
error-model-refused = 言語モデルが、この文章について書くことを断りました。別の文章ならうまくいくかもしれません。
error-prompt-too-long = 分けても言語モデルには長すぎます。もっと短い部分を送ってください。
error-answer-unusable = 言語モデルの回答が使えませんでした。もう一度お試しください。二度目でうまくいくことがよくあります。
error-database-too-new = データベースが、より新しいバージョンで書かれています。このボットの運営者による更新が必要です。
error-database-unavailable = いま保存データを読み出せません。少し待ってからもう一度お試しください。続くようなら、このボットの運営者にお知らせください。
error-database-broken = 保存データが壊れていて、直せるのはこのボットの運営者だけです。運営者にお知らせください。
error-summary-forgotten = この要約の記事はもう残っていません。リンク、テキスト、ファイルをもう一度送ってください。
error-text-not-shared = これは、ほかの人が送ったテキストの要約です。質問できるのは、送った本人だけです。
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
doctor-database-unavailable = { $path }はほかのプログラムにロックされています。開いているもの（別のPith、バックアップ、データベースビューアなど）を閉じてから、もう一度お試しください。
doctor-database-too-old = { $path }は、このPithでは更新できないほど古いPithで書かれています。PITH_DATABASEに別のファイルを指定するか、「pith restore」でより新しいバックアップを復元してください。
doctor-database-full = { $path }のあるディスクに空きがありません。空きを作ってから、もう一度お試しください。
doctor-database-read-only = { $path }は読めますが、書き込めません。ファイルの権限と、ディスクが読み取り専用でマウントされていないかを確かめてください。
doctor-database-forbidden = Pithには{ $path }を開く権限がありません。Pithを動かしているユーザーに、ファイルとフォルダの読み書き権限を与えてください。
doctor-database-missing = { $path }というファイル、またはそのフォルダがありません。パスを確かめてください。Pithのデータベースは PITH_DATABASE で指定します。
doctor-database-unopenable = { $path }をファイルとして開けません。フォルダでないかを確かめるか、PITH_DATABASEに別のファイルを指定してください。
doctor-database-failing = { $path }の読み書き中にディスクのエラーが起きました。ディスクとシステムログを確かめ、ファイルが失われていたら「pith restore」でバックアップを復元してください。
doctor-database-damaged = { $path }は壊れています。Pithを止めて「pith restore」でバックアップを復元してください。壊れたファイルは隣に残ります。
doctor-database-foreign = { $path }はPithのデータベースではないため、手を付けていません。ファイルを移すか、PITH_DATABASEに別のファイルを指定してください。
doctor-database-mistaken = Pithとデータベース{ $path }がかみ合っていません。テーブルが変更されたか、Pithの不具合です。失敗した命令はログに出ています。報告をお願いします。
doctor-database-schema = { $path }のテーブルが、このPithの想定と違います：{ $names }。「pith restore」でバックアップを復元してください。誰も変更していなければ、不具合として報告をお願いします。
doctor-certificates-ok = ページを開くとき、{ $path }の証明書も信頼します。
doctor-certificates-fail = { $path }の証明書を読み込めないため、それを必要とするページは開けません。PITH_CA_FILEかSSL_CERT_FILEにPEMファイルを指定してください。
doctor-token-ok = Telegramはこのボットを@{ $name }と認識しています。
doctor-token-none = TELEGRAM_BOT_TOKENが未設定のため、Pithはターミナルでのみ動きます。Telegramで使うには、@BotFatherでトークンを取得してください。
doctor-token-refused = Telegramがトークンを拒否しました。@BotFatherからTELEGRAM_BOT_TOKENをコピーし直してください。
doctor-token-fail = Telegramが{ $address }で応答しません。ネットワークとプロキシ、設定してあればTELEGRAM_BASE_URLも確かめてください。
doctor-token-other = このデータベースは別のボット（番号{ $id }）のものですが、このトークンは@{ $name }のものです。元のボットのトークンに戻すか、PITH_DATABASEに新しいファイルを指定してください。
doctor-token-shared = 別のプログラムも同じトークンでこのボットのメッセージを取得しています（最終確認：{ $at }）。そのため一部のリクエストがそちらに届き、ここでは失われます。そのプログラムを停止するか、@BotFatherでトークンを無効にし、新しいトークンをここだけで使ってください。
doctor-inline-on = インラインモードはオンです。どのチャットでも、@{ $name } とリンクを入力すると要約が出ます。
doctor-inline-off = インラインモードはオフです。ほかのチャットで @{ $name } とリンクを入力しても、何も起きません。オンにするには、@BotFatherに /setinline を送ってください。
doctor-feedback-seen = どのインラインカードが送信されたか、Telegramから通知が届いています。最後の通知：{ $at }
doctor-feedback-unseen = インラインカードがまだ送信されていないため、インラインフィードバックがオンかどうかわかりません。オンなら、カードは自動で要約になります。@BotFatherに /setinlinefeedback を送り、100%を選んでください。
doctor-feedback-missed = インラインフィードバックがオフのようです。{ $at }に、誰かがカードを押さないと要約が出ませんでした。@BotFatherに /setinlinefeedback を送り、100%を選んでください。
doctor-guest-on = ゲストモードはオンです。参加していないチャットでも @{ $name } をメンションできます。
doctor-guest-off = ゲストモードはオフです。@{ $name } へのメンションは、参加しているチャットでしか届きません。@BotFatherのボット設定でオンにできます。
doctor-privacy-on = プライバシーモードはオンです。グループでは、コマンド、メンション、返信だけが届きます。グループでボタンや自動の要約を使うには、ボットを管理者にするか、@BotFatherの /setprivacy でオフにしてください。
doctor-privacy-off = プライバシーモードはオフです。参加しているグループのメッセージがすべて届きます。応答するのは、頼まれたときか、グループの管理者が選んだときだけです。
doctor-access-open = このボットは誰でも使えます（PITH_ACCESS=open）。
doctor-access-listed = このボットを使えるのは、許可された人だけです（PITH_ACCESS=listed）。
doctor-access-unbounded = このボットは誰でも使え、モデルのキーがあり、全員の合計の利用枠が未設定です。知らない人の利用で料金が膨らむおそれがあります。PITH_BUDGET_ALLか、PITH_ACCESS=listedを設定してください。
doctor-price-missing = ドルの利用枠がありますが、PITH_PRICESに{ $models }の価格がありません。その費用は計算されません。
doctor-model-ok = モデル{ $model }は応答しています。
doctor-model-none = モデルが未設定のため、Pithが自分で文を選びます。OPENAI_API_KEYを設定してください。自前のモデルを使うなら、OPENAI_BASE_URLを設定してください。
doctor-model-refused = エンドポイントが{ $model }を拒否しました。OPENAI_API_KEY、OPENAI_BASE_URL、OPENAI_MODELを確かめてください。
doctor-model-budget = { $model }のアカウントの利用枠を使い切りました。モデルの提供元で確かめるか、別のキーを設定してください。
doctor-model-fail = モデル{ $model }が応答しません。動いているかどうかと、OPENAI_BASE_URLを確かめてください。
doctor-model-address = OPENAI_BASE_URL で応答しているのはモデルではないため、{ $model } に接続できません。多くのサーバーではアドレスの末尾が /v1 です。
doctor-model-unusable = モデル { $model } は応答しますが、短い記事を要約できません。別のモデルを試すか、サーバーのログを確認してください。
doctor-summary = { $count ->
    [0] 設定されているものは、すべて動いています。
   *[other] 問題が{ $count }件あります。
}

terminal-example = 記事を読むとこうなります。次はあなたの番です。
terminal-help =
    リンクやファイルのパスを送るか、テキストを貼り付けてください。そのあと、ふつうの言葉で質問できます。

    /shorter /longer            同じ要約を別の長さで
    /1 /2 …                     まとめの中の記事をひとつ、全体で
    /length short|medium|long   これからの長さ。autoで選択を取り消し
    /language de|source|…       要約の言語
    /points 1-12                要点の数
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
