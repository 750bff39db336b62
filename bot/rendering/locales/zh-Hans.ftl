# What Pith says, in simplified Chinese. The rules stand in en.ftl.
#
# Address: 你; Pith says 我. Full-width punctuation; a space between Chinese and Latin letters or
# digits. Words: 摘要 (summary), 要点 (key point), 文章 (article), 语句 (passage), 回复 (reply),
# 对话 (chat), 按钮 (button), 运营者 (whoever runs the bot).

## First words

start =
    没空细读？来份摘要。

    给我发链接、文字或文件（PDF、DOCX、EPUB、HTML、Markdown），我读完后告诉你重点，每一点旁边都附上原文的说法。

    回复一条摘要，就能针对那篇文章提问。发 /settings 可以更改语言、篇幅和风格，其他说明见 /help。
help =
    可以发给我什么

    • 一个或多个链接；藏在文字里的、写在图片下面的也行
    • 粘贴或转发的文字；太长时分成几条发来也没关系
    • 20 MB 以内的文件：PDF、DOCX、EPUB、HTML、Markdown 或纯文本

    你会得到什么

    • 用你的语言写成的要点；点 ↗ 会打开文章，并定位到这一点所依据的语句
    • 原文摘录：上述语句，一字不改
    • 最后一行说明：读了哪些内容，有没有遗漏

    回复摘要并提出问题，我只根据那篇文章回答；文章没提到的，我会直说。摘要下方的按钮可以让它更短、更长，或者换一种语言。

    我会核对引文、数字和名称在文章里能否找到。至于文章本身说得对不对，我无从知道。

    /settings · 语言、篇幅、风格
    /language · 摘要的语言
    /privacy · 我保存了什么，如何删除
privacy =
    我会在你的 Telegram ID 名下保存：

    • 你的设置
    • 给你看过哪些摘要（链接、标题、时间），这样按钮和回复才能继续使用
    • 你发来的文字和文件（我读到的内容）以及它们的摘要；不会给别人看
    • 每次请求的用量（时间、模型、token 数），不含任何文字内容

    公开网页的摘要在保存时不带你的 ID，别人发来同一个链接时也会用到。

    如果这里设置了语言模型，需要摘要的文字和你对它的提问会交给模型。这个机器人的运营者可以读取它的数据库。

    /export 会把保存的与你有关的全部内容发给你，/forget 会将其删除。
small-talk = 你好！发来链接、文字或文件，我告诉你重点。更多说明见 /help。
unknown-command = 我不认识这个命令。/help 列出了我会做的事；也可以直接发来链接、文字或文件。
nothing-found = 这里面没有我能读的内容。请发链接、几句话以上的文字，或者文件。
reply-unknown = 我不知道你指的是哪篇文章。请回复我的某条摘要，或者再发一次链接。
too-many-links = 比我一次能读的多了 { $count } 个链接。我先读前 { $most } 个，其余的请稍后再发。
and-more = 以及另外 { $count } 项

## While the reader waits

progress-reading = 正在阅读…
progress-writing = 正在撰写…
progress-part = 文章较长，正在阅读第 { $done } 部分，共 { $total } 部分…
stopped = 已停止。想看的时候再发给我就行。

## A summary

quotes-title = 原文摘录
page = 第 { NUMBER($page, useGrouping: 0) } 页
doubts = 文章中未找到：{ $doubts }
no-passage = 文章中未找到与此对应的语句
points-left-out = 略去了 { $count } 个要点：在文章中找不到依据。
authors-more = { $names } 及另外 { $count } 人
untitled = 无标题

## The last line: an honest reading report

reading-minutes = 阅读需 { $minutes } 分钟
reading-full = 已读全文
reading-share = 只读了 { $percent }%（太长）
reading-teaser = 只有试读部分：看来需要付费
reading-consent-wall = 只有 Cookie 提示
reading-login-wall = 只有登录页面
reading-bot-check = 只有人机验证页面
reading-error-page = 只有错误页面
reading-link-list = 只有一串链接
reading-empty = 没有可读的内容
reading-media-page = 只有视频、声音或图片
reading-product-page = 只有商品页面
reading-app-shell = 只有等脚本填充的空页面
reading-via-archive = 来自存档的副本
reading-via-renderer = 用浏览器读取
fallback-no-model = 摘要未使用模型：尚未设置模型
fallback-model-down = 摘要未使用模型：模型没有响应
fallback-model-misconfigured = 摘要未使用模型：模型设置有误
fallback-model-unusable = 摘要未使用模型：模型的回答无法采用
fallback-model-refused = 摘要未使用模型：模型拒绝处理这段文字
fallback-model-budget = 摘要未使用模型：模型额度已用完

## Answers to questions

answer-not-found = 文章没有提到。
answer-no-model = 未使用模型，仅列出最相符的语句：尚未设置模型
answer-model-down = 未使用模型，仅列出最相符的语句：模型没有响应
answer-model-misconfigured = 未使用模型，仅列出最相符的语句：模型设置有误
answer-model-unusable = 未使用模型，仅列出最相符的语句：模型的回答无法采用
answer-model-refused = 未使用模型，仅列出最相符的语句：模型拒绝处理这段文字
answer-model-budget = 未使用模型，仅列出最相符的语句：模型额度已用完

## Languages

language-kept = 好了，今后摘要使用的语言：{ $language }。
language-source = 文章的原语言

## Settings

settings-title = 设置
settings-hint = 点一项即可更改，从现在起对你发来的所有内容生效。
setting-language = 摘要语言
setting-interface = 对话语言
setting-length = 篇幅
setting-points = 要点数量
setting-style = 风格
setting-quotes = 引文
setting-unsupported = 缺少依据的要点
setting-language-question = 摘要用哪种语言写？
setting-interface-question = 我用哪种语言和你说话？
setting-length-question = 摘要要多长？
setting-points-question = 一份摘要列几个要点？
setting-style-question = 摘要用什么风格写？
setting-quotes-question = 要显示摘要所依据的原文语句吗？
setting-unsupported-question = 如果某个要点的引文、数字或名称在文章中找不到，该怎么处理？
length-short = 短
length-medium = 适中
length-long = 长
style-neutral = 中立
style-plain = 通俗易懂
style-bullets = 只列要点
quotes-on = 显示
quotes-off = 隐藏
unsupported-keep = 显示并注明
unsupported-drop = 略去
points-by-length = 随篇幅而定
from-reader = 你的选择
from-telegram = Telegram 的语言
from-interface = 与对话语言相同
from-length = 随篇幅而定
from-default = 默认

## What is kept of the reader

export-caption = 我保存的与你有关的全部内容都在这里。文件是 JSON 格式，任何文本编辑器都能打开。
forget-question = 要删除我保存的与你有关的全部内容吗？包括你的设置、摘要列表、文字和文件。删除后无法恢复。
forget-done = 好了，与你有关的内容都已删除。以后你再发东西来，我们就从头开始。
forget-kept = 好的，一切照旧。

## Buttons

button-shorter = 短一点
button-longer = 长一点
button-language = 语言
button-back = ‹ 返回
button-done = 完成
button-yes-delete = 是，全部删除
button-keep = 不，保留
button-setting = { $name }：{ $value }
button-chosen = ✓ { $value }
button-reset = 默认：{ $value }

## Short notices over the chat

alert-saved = 已保存。
alert-unchanged = 现在就是这样。
alert-working = 已经在处理了。
alert-outdated = 这个按钮来自我的旧版本。请发送 /settings，或者再发一次链接。

## Commands, as Telegram lists them

command-start = 我能做什么
command-help = 可以发什么，会得到什么
command-settings = 语言、篇幅、风格
command-language = 摘要的语言
command-privacy = 保存了哪些与你有关的内容
command-export = 获取保存的与你有关的全部内容
command-forget = 删除保存的与你有关的全部内容

## Errors: what happened, and what the reader can do

error-link-refused = 我只打开以 http 或 https 开头的公开网址。请检查链接，或者直接粘贴文字。
error-page-unreachable = 网站没有响应。请检查链接，或者过几分钟再试。
error-page-not-found = 网站说没有这个页面。请检查链接：可能不完整，也可能文章已经移走。
error-page-blocked = 这个网站不让我这样的程序读取。请自己打开文章，把文字粘贴到这里，我来摘要。
error-paywall-found = 只能看到试读部分，全文需要付费。如果你能看到，请把文字粘贴到这里。
error-consent-wall-found = 我只拿到了 Cookie 提示，没有拿到文章。请自己打开页面，把文字粘贴到这里。
error-login-wall-found = 登录后才能看到这个页面。如果你能看到，请把文字粘贴到这里。
error-link-list-found = 这个页面是一串链接，不是文章。请把你想读的那篇的链接发给我。
error-no-article-found = 页面打开了，但我没找到文章。如果确实有，请把文字粘贴到这里。
error-media-page-found = 这个页面是视频、声音或图片，几乎没有文字。如果有文字稿或相关文章，请发给我。
error-product-page-found = 这个页面是卖东西的，不是文章。请发一篇文章或评测给我，或把你感兴趣的文字粘贴过来。
error-app-shell-found = 这个页面的文字要在浏览器里生成，我只收到一个空框架。请自己打开，把文字粘贴到这里，或发 PDF 给我。
error-nothing-to-read = 里面没有可以摘要的句子。扫描件只有图片，请换一份带文字的文件。
error-source-too-large = 超出了我能读的大小（网页 10 MB，文件 20 MB）。请只发一部分，或者粘贴文字。
error-unsupported-file = 我读不了这种文件。我能读 PDF、DOCX、EPUB、HTML、Markdown 和纯文本。
error-broken-file = 文件打不开，可能已损坏。请重新保存，再把新文件发给我。
error-protected-file = 文件有密码保护。请另存一份不带密码的发给我。
error-reading-too-slow = 阅读超出了我的时间限制。请稍后再试，或者粘贴你想了解的部分。
error-model-unavailable = 语言模型现在没有响应。请过几分钟再试。
error-model-misconfigured = 这里的语言模型设置有误。请告诉这个机器人的运营者：运行 pith doctor 就能看到该改什么。
error-model-budget-spent = 语言模型的额度已用完。请稍后再试，或者告诉这个机器人的运营者。
error-model-refused = 语言模型拒绝为这段文字撰写内容。换一段文字也许可以。
error-prompt-too-long = 这对语言模型来说太长了，分段也不行。请发短一些的部分。
error-answer-unusable = 语言模型的回答无法采用。请再试一次，第二次往往就行了。
error-database-too-new = 我的数据库是由更新的版本写入的。这个机器人的运营者需要更新我。
error-database-unavailable = 我现在读不到自己的记录。请稍后再试；如果一直这样，请告诉这个机器人的运营者。
error-summary-forgotten = 这份摘要的文章我已经没有了。请再发一次链接、文字或文件。
error-unknown = 我这边出了问题，已经记录下来供运营者查看。请再试一次。

## The terminal

terminal-welcome =
    没空细读？来份摘要。

    粘贴链接、文件路径或文字，然后按 Enter。提问时，只根据最近一篇文章回答。
    /settings、/language、/help；按 Ctrl-D 或输入 /quit 退出。
terminal-setting-unknown = 这一项不能设成这个值。/help 列出了可用的值，/settings 显示当前设置。

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }。
doctor-config-fail = 配置无法使用：{ $problems }。请在环境变量或 .env 文件中改正。
doctor-database-ok = 数据库 { $path } 可以读写。
doctor-database-too-new = 数据库 { $path } 是由更新版本的 Pith 写入的。请更新 Pith，或者在 PITH_DATABASE 中指定另一个文件。
doctor-database-fail = 数据库 { $path } 无法读写。请检查文件夹是否存在、是否归你所有、空间是否足够，或者在 PITH_DATABASE 中指定另一个文件。
doctor-token-ok = Telegram 认得这个机器人：@{ $name }。
doctor-token-none = 未设置 TELEGRAM_BOT_TOKEN，Pith 只能在终端里使用。要在 Telegram 上提供服务，请向 @BotFather 获取令牌。
doctor-token-refused = Telegram 不接受这个令牌。请从 @BotFather 重新复制 TELEGRAM_BOT_TOKEN。
doctor-token-fail = Telegram 在 { $address } 没有响应。请检查网络和代理；如果设置了 TELEGRAM_BASE_URL，也请检查。
doctor-model-ok = 模型 { $model } 有响应。
doctor-model-none = 未设置模型，Pith 会自己挑选句子。请设置 OPENAI_API_KEY；要用自己的模型，请设置 OPENAI_BASE_URL。
doctor-model-refused = 接口不接受 { $model }。请检查 OPENAI_API_KEY、OPENAI_BASE_URL 和 OPENAI_MODEL。
doctor-model-budget = { $model } 的账户额度已用完。请到模型提供商处查看，或者换一个密钥。
doctor-model-fail = 模型 { $model } 没有响应。请检查它是否在运行，以及 OPENAI_BASE_URL 是否填对。
doctor-summary = { $count ->
    [0] 已设置的各项都正常。
   *[other] 有 { $count } 处问题。
}

terminal-example = 先看看我怎么处理一篇文章，然后就轮到你了。
terminal-help =
    发链接、文件路径，或者粘贴文字。然后用平常的话提问即可。

    /shorter /longer            同一份摘要，换个篇幅
    /length short|medium|long   今后的篇幅；auto 取消选择
    /language de|source|…       摘要的语言
    /points 1-12                要点数量
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
