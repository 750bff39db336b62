# What Pith says, in simplified Chinese. The rules stand in en.ftl.
#
# Address: 你; Pith says 我. Full-width punctuation; a space between Chinese and Latin letters or
# digits. Words: 摘要 (summary), 要点 (key point), 文章 (article), 语句 (passage), 回复 (reply),
# 对话 (chat), 按钮 (button), 运营者 (whoever runs the bot), 群组 (group), 频道 (channel),
# 帖子 (post), 管理员 (admin), 评论 (comment), 提及 (mention), 卡片 (card), 内联 (inline),
# 所有者 (owner), 用户 (reader, said to the owner), 额度 (budget, share), 私聊 (private chat),
# 关联 / 取消关联 (link / unlink a channel).

## First words

start =
    没空细读？来份摘要。

    给我发链接、文字或文件（PDF、DOCX、EPUB、HTML、Markdown），我读完后告诉你重点，并给出所依据的原文。

    回复一条摘要，就能针对那篇文章提问。发 /settings 可以更改语言、篇幅和风格，其他说明见 /help。
help =
    可以发给我什么

    • 一个或多个链接；藏在文字里的、写在图片下面的也行
    • 粘贴或转发的文字；太长时分成几条发来也没关系
    • 20 MB 以内的文件：PDF、DOCX、EPUB、HTML、MHTML、EML、Markdown 或纯文本

    你会得到什么

    • 用你的语言写成的要点；点 ↗ 会打开文章，并定位到这一点所依据的语句
    • 多个链接合成一份汇总：每篇简述，以及一致和不一致之处
    • 原文摘录：上述语句，一字不改
    • 最后一行说明：读了哪些内容，有没有遗漏

    回复摘要并提出问题，我只根据那篇文章回答；文章没提到的，我会直说。摘要下方的按钮可以让它更短、更长，或者换一种语言。

    在其他地方

    • 群组里：把我加进去，发送 /tldr 加链接，或者用 /tldr 回复带链接的消息
    • 你的频道里：用 /channels 在帖子下方放一个按钮
    • 任何对话里：输入我的名字和链接，再选择摘要

    我会核对引文、数字和名称在文章里能否找到。至于文章本身说得对不对，我无从知道。

    /settings · 语言、篇幅、风格
    /language · 摘要的语言
    /channels · 频道帖子下方的摘要
    /privacy · 我保存了什么，如何删除
privacy =
    我会在你的 Telegram ID 名下保存：

    • 你的设置
    • 给你看过哪些摘要（链接、标题、时间），这样按钮和回复才能继续使用
    • 你在其他对话里输入在我名字后面、并作为卡片发出的内容，以及你关联的频道
    • 你发来的文字和文件（我读到的内容）以及它们的摘要；不会给其他用户看
    • 你在何时何地提出请求、结果如何、用了什么（模型、token 数），不含任何文字内容
    • 你是否获准使用，以及你的模型额度（如果有人单独设定过）

    公开网页的摘要在保存时不带你的 ID，别人发来同一个链接时也会用到。

    如果这里设置了语言模型，需要摘要的文字和你对它的提问会交给模型。这个机器人的运营者可以读取它的数据库。

    /export 会把保存的与你有关的全部内容发给你，/forget 会将其删除。
privacy-days =
    如果没有提前删除，各项保存的天数：

    • 文章、文字、文件及其摘要：{ $sources }
    • 展示过的内容、按钮所对应的内容、提出请求的时间：{ $history }
    • 模型是为谁的请求使用的：{ $usage }
    • 已回复消息的编号，以免重复回复：{ $answered }

    消息内容只保存到回复为止。录音不会保存，只保存其中说的内容。设置会一直保存到被删除。
small-talk = 你好！发来链接、文字或文件，我告诉你重点。更多说明见 /help。
unknown-command = 我不认识这个命令。/help 列出了我会做的事；也可以直接发来链接、文字或文件。
nothing-found = 这里面没有我能读的内容。请发链接、几句话以上的文字，或者文件。
reply-unknown = 我不知道你指的是哪篇文章。请回复我的某条摘要，或者再发一次链接。
too-many-links = 比我一次能读的多了 { $count } 个链接。我先读前 { $most } 个，其余的请稍后再发。
and-more = { $list }，以及另外 { $count } 项

too-late = 我离线了很长时间，这期间你发来的内容我不再处理。还想读的，请再发一次。
offer-forgotten = 这个链接对应的摘要我已经没有了。把文章的链接发给我，我再读一遍。

## While the reader waits

progress-reading = 正在阅读…
progress-writing = 正在撰写…
progress-part = 文章较长，正在阅读第 { $done } 部分，共 { $total } 部分…
progress-sources = 已读 { $done } 篇，共 { $total } 篇…
stopped = 已停止。想看的时候再发给我就行。

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = 、
line-separator = { " " }·{ " " }
colon = ：
aside = （{ $text }）
digest-number = { NUMBER($number) }.{ " " }
digest-cited = [{ $numbers }]

## A summary

quotes-title = 原文摘录
page = 第 { NUMBER($page, useGrouping: 0) } 页
doubts = 文章中未找到：{ $doubts }
doubts-elsewhere = 文章中有，但不在所引句子中：{ $doubts }
doubts-unit = 所引句子用的是另一种单位：{ $doubts }
doubts-swapped = 所引句子中这些数字的对应关系相反：{ $doubts }
doubts-denied = 文章并未否认这一点：{ $doubts }
doubts-affirmed = 所引句子否认这一点：{ $doubts }
doubts-opposite = 文章的说法恰好相反：{ $doubts }
disputed = 第二个模型在所引句子中找不到这一点
no-passage = 文章中未找到与此对应的语句
points-left-out = 略去了 { $count } 个要点：在文章中未找到依据。
shortened = 已缩短，以便放进一条消息。
authors-more = { $names }，另有 { $count } 人
untitled = 无标题

## A digest of several articles

digest-agree = 一致之处
digest-differ = 不一致之处
digest-doubts = 并非在所引的每篇文章中都能找到：{ $doubts }
digest-nothing-found = 未发现一致或不一致之处
digest-not-compared-no-model = 未相互比较：需要模型
digest-not-compared-budget = 未相互比较：模型额度暂时用完
digest-not-compared = 未相互比较：模型没有给出可用的回答

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
fallback-reader-budget = 摘要未使用模型：你的模型额度暂时用完了
fallback-chat-budget = 摘要未使用模型：这个对话的模型额度暂时用完了
fallback-all-budget = 摘要未使用模型：这个机器人的模型额度暂时用完了
fallback-large-job = 摘要未使用模型：这么长的文章花费太多

## Long texts: what a summary takes, before it begins

large-length = 这篇很长：约 { $words } 词，读完约 { $minutes } 分钟。
large-cost = { $parts ->
    [1] 全文摘要大约要用模型的 { $tokens } 个 token。
   *[other] 全文摘要要分 { $parts } 部分来写，大约要用模型的 { $tokens } 个 token。
}
large-price = 费用约为 { $money }。
large-left-tokens = 额度剩余：{ $tokens } 个 token
large-left-money = 额度剩余：{ $money }
large-leave = 好的，那就不做了。
button-large-all = 为全文写摘要
button-large-extract = 快速摘录，不用模型
button-large-leave = 算了
alert-large-forgotten = 我已经不知道这是关于什么的了。请再发给我一次。
alert-large-decided = 这件事已经决定了。
alert-large-others = 只有提出请求的人或本群组的管理员可以决定。
terminal-large-ask = 要开始吗？请输入 { $yes } 或 { $no }。
terminal-yes = 是 y
terminal-no = 否 不 n
error-large-job = 这篇文章很长：摘要大约要用模型的 { $tokens } 个 token。没有人同意之前我不会开始。

## Answers to questions

answer-not-found = 我在文章中没有找到答案。
answer-searched = 未使用模型，仅按词语查找
answer-no-model = 未使用模型，仅列出最相符的语句：尚未设置模型
answer-model-down = 未使用模型，仅列出最相符的语句：模型没有响应
answer-model-misconfigured = 未使用模型，仅列出最相符的语句：模型设置有误
answer-model-unusable = 未使用模型，仅列出最相符的语句：模型的回答无法采用
answer-model-refused = 未使用模型，仅列出最相符的语句：模型拒绝处理这段文字
answer-model-budget = 未使用模型，仅列出最相符的语句：模型额度已用完
answer-reader-budget = 未使用模型，仅列出最相符的语句：你的模型额度暂时用完了
answer-chat-budget = 未使用模型，仅列出最相符的语句：这个对话的模型额度暂时用完了
answer-all-budget = 未使用模型，仅列出最相符的语句：这个机器人的模型额度暂时用完了

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
setting-unsupported = 文章中未找到的要点
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
from-reader = 你的选择
from-chat = 这个对话的选择
from-telegram = Telegram 的语言
from-interface = 与对话语言相同
from-length = 随篇幅而定
from-default = 默认

## What is kept of the reader

export-caption = 我保存的与你有关的全部内容都在这里。文件是 JSON 格式，任何文本编辑器都能打开。
forget-question = 要删除我保存的与你有关的全部内容吗？包括你的设置、摘要列表、文字和文件。删除后无法恢复。
forget-done = 好了，与你有关的内容都已删除。以后你再发东西来，我们就从头开始。
forget-traces = 删除的内容可能会在数据库文件里留下痕迹。在我运行期间，这些痕迹会在一天之内的空闲时刻被覆盖。更新前自动做的安全副本会在 { $days } 天后删除。
forget-kept = 好的，一切照旧。

## Buttons

button-shorter = 短一点
button-longer = 长一点
button-language = 语言
button-back = ‹ 返回
button-done = 完成
button-yes-delete = 是，全部删除
button-keep = 不，全部保留
button-setting = { $name }：{ $value }
button-chosen = ✓ { $value }
button-reset = 默认

## Short notices over the chat

alert-saved = 已保存。
alert-unchanged = 已经是这样了，无需更改。
alert-working = 已经在处理了。
alert-outdated = 这个按钮来自我的旧版本。请发送 /settings，或者再发一次链接。

## Commands, as Telegram lists them

command-start = Pith 能做什么
command-help = 可以发什么，会得到什么
command-settings = 语言、篇幅、风格
command-language = 摘要的语言
command-channels = 频道帖子下方的摘要
command-privacy = 保存了哪些与你有关的内容
command-export = 获取保存的与你有关的全部内容
command-forget = 删除保存的与你有关的全部内容

## Group settings

group-settings-title = 本群组的设置
group-settings-hint = 只有本群组的管理员可以更改。对这里所有人都能看到的摘要生效；点“仅给我看”的人，会按自己的设置得到摘要。
setting-mode = 我何时发言
setting-mode-question = 我在这个群组里何时发言？
mode-quiet = 只在有人找我时
mode-quiet-means = 我等待 /tldr、提及，或者对我的摘要的回复。
mode-button = 文章下方放按钮
mode-button-means = 在带文章链接的消息下方放一个按钮；有人点击后，摘要才会出现。
mode-automatic = 每篇文章都写摘要
mode-automatic-means = 每个文章链接，我都用它的摘要来回复。
setting-tapper = 谁能看到按钮的摘要
setting-tapper-question = 有人点击按钮时，谁能看到摘要？
tapper-all = 这里的所有人
tapper-one = 只有点击的人
setting-button = 按钮文字
setting-button-question = 按钮上写着：{ $text }
button-offer = 来份摘要
button-usual = 默认文字
button-write-text = 换一句文字
setting-button-ask = 按钮上写什么？请用文字回复这条消息：只要一行，最多 { $most } 个字符。
setting-button-refused = 按钮上放不下。请再次回复我的问题，写短一点的一行。
setting-button-kept = 好了，按钮上现在写着：{ $text }
hears-admin = 我是管理员，所以能收到这里的每条消息。我只保存别人请我处理的，以及按钮所对应的内容。
hears-open = 我的隐私模式已关闭，所以能收到这里的每条消息。我只保存别人请我处理的，以及按钮所对应的内容。
hears-private = 我只能收到命令、提及和对我的回复。要用按钮和自动摘要，这还不够：请把我设为本群组的管理员，或者请运营者关闭我的隐私模式。
hears-too-little = 我还做不到：我只能收到命令、提及和对我的回复。请把我设为本群组的管理员，或者请运营者关闭我的隐私模式。
from-asker = 请求者的语言
alert-admins-only = 只有本群组的管理员可以更改我在这里的设置。
alert-no-right = 只有拥有“更改群组信息”权限的管理员才能更改我在这里的设置，而你没有这项权限。
alert-unnamed = 这条消息以群组名义发出，我看不出是哪位管理员写的，而匿名管理员并非都能更改群组信息。请用你自己的名字发送。
alert-not-checked = Telegram 现在没有告诉我你是不是这里的管理员。请稍后再试。
group-hello =
    大家好！没空细读？来份摘要。

    发送 /tldr 加链接，或者用 /tldr 回复消息、链接或文件；也可以在链接旁边提及我。回复我的摘要，就能针对那篇文章提问。

    有人找我，我才发言。本群组的管理员可以更改这一点，以及语言和篇幅：/settings
group-privacy =
    我会在本群组的 Telegram ID 名下保存：

    • 群组的名称和设置
    • 这里请求过哪些摘要（链接、标题、时间），这样按钮和回复才能继续使用
    • 在这里做过摘要的文字和文件（我读到的内容）以及它们的摘要；别处看不到
    • 各次请求的用量（时间、模型、token 数），不含任何文字内容

    没有人请我处理的消息，我一概不保存，只有按钮所对应的链接或文字例外。

    如果这里设置了语言模型，需要摘要的文字和你们对它的提问会交给模型。这个机器人的运营者可以读取它的数据库。

    管理员可以用 /forget 删除这一切。
group-forget-question = 要删除我保存的与本群组有关的全部内容吗？包括群组的设置、摘要列表、文字和文件。消息下方的按钮将不能再用。删除后无法恢复。
group-forget-done = 好了，与本群组有关的内容都已删除。从现在起，有人找我，我才发言。
channel-added = 我现在是频道“{ $title }”的管理员了。在你另做决定之前，我在那里什么都不做：请发送 /channels 选择如何处理帖子。

command-tldr = 为链接或你回复的消息写摘要
command-group-settings = 我在本群组里做什么
command-group-help = 在这里怎么用我
command-group-privacy = 保存了哪些与本群组有关的内容
command-group-forget = 删除保存的与本群组有关的全部内容

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = 短
inline-points = 只列要点
inline-source = 用文章的原语言
inline-language = 用其他语言：{ $language }
inline-pending = 发送后即会出现摘要
card-pending = 摘要会出现在这里：自动出现，或者在有人点击按钮之后。
alert-card-forgotten = 我已经不知道这张卡片说的是什么了。请重新发一张。
guest-hint = 这里没有我能读的内容。请在发链接时提及我，或者回复带有链接、文件或几句话以上文字的消息并提及我。
guest-reply-unknown = 在这里，我看不到那份摘要说的是哪篇文章。请回复文章的链接并提及我，或者把链接发到我们的私聊：在那里可以针对文章提问。
button-card = 显示摘要
button-again = 再试一次
button-private-chat = 打开我们的私聊
button-inline-start = 发来链接
button-inline-hint = 贴链接或几句话

## Groups

group-help =
    没空细读？来份摘要。

    在这个群组里，发送 /tldr 加链接、文字或文件，或者用 /tldr 回复带有这些内容的消息。链接旁边的话会告诉我你想知道什么。

    回复一条摘要，就能针对那篇文章提问。点摘要下方的“仅给我看”，就能按你自己的语言和篇幅得到它；别人看不到。

    管理员可以用 /settings 选择我何时发言。其他说明，请在我们的私聊里发 /help 查看。
group-hint = 请发送 /tldr 加链接、文字或文件，或者用 /tldr 回复带有这些内容的消息。
group-nothing-found = 那条消息里没有可以做摘要的内容：没有链接，没有文件，只有寥寥几个字。
group-is-summary = 那已经是摘要了。想针对文章提问，请回复它并写上问题；想按自己的语言和篇幅看，请点它下方的“仅给我看”。
offer-of-text = 一段长文字
button-only-for-me = 仅给我看
alert-reading = 正在为大家阅读…
alert-in-private = 我在我们的私聊里给你发了消息。

## Channels

button-whole = 阅读完整摘要
post-summary = 摘要
alert-gist-soon = 我正在读。请过一会儿再点一次。
alert-post-forgotten = 这个帖子的摘要我已经没有了。请直接打开文章，或者把链接发给我。
channels-title = 你的频道
channels-hint = 点一个频道，即可更改我在那里做什么。
channels-none = 你还没有关联频道。
channels-add =
    关联一个频道，我就按你的选择处理它的帖子：在帖子下方放按钮、把摘要写进帖子，或者把摘要作为评论发到关联的群组里。

    点下方的按钮，选择一个你可以编辑帖子的频道。Telegram 会顺便把我设为那里的管理员，只有一项权限：编辑帖子。在你做出选择之前，那里不会发生任何变化。
channel-linked = 频道“{ $title }”已关联。现在选择我在那里做什么：
channel-unlinked = 频道“{ $title }”已取消关联：你不再在这里管理它。等到没有人管理它时，我就不再处理它的新帖子。
channel-forgotten = 好了，与频道“{ $title }”有关的内容都已删除。要让我再次在那里工作，请用 /channels 添加它。
channel-lack-bot = 我不能编辑频道“{ $title }”的帖子。请把我设为那里的管理员，并开启“编辑其他人的消息”权限，然后在这里重新打开这个频道。
channel-lack-reader = 你不能编辑频道“{ $title }”的帖子，所以它不在你的列表里。请向频道的所有者要这项权限，然后用 /channels 添加。
channel-lost-removed = 我被移出了频道“{ $title }”，不再在那里做任何事。如果这不是你的本意，请重新把我设为管理员（带编辑帖子的权限）；你的设置都还在。
channel-lost-rights = 我不能再编辑频道“{ $title }”的帖子了，所以不再在那里做任何事。要继续，请把编辑帖子的权限还给我；你的设置都还在。
channel-lost-group = 我无法在频道“{ $title }”关联的群组里发言，所以评论已关闭。请把我设为那个群组的管理员，然后用 /channels 重新开启。
channel-closed = 已停止：我不能编辑帖子
channel-hint = 更改对新帖子生效。点击按钮的人，会看到用自己语言写的回答。
channel-from-chat = 在这里选择
channel-from-interface = 关联者的语言
channel-mode = 对帖子的处理
channel-mode-quiet = 什么都不做
channel-mode-button = 放一个按钮
channel-mode-append = 把摘要写进帖子
channel-mode-comment = 用评论发摘要
channel-mode-ask = 我该怎么处理频道“{ $title }”的帖子？要发评论，需要有关联的群组，并且我是那里的管理员。
channel-posts = 哪些帖子
channel-posts-links = 带文章链接的
channel-posts-long = 长文也算 ({ NUMBER($count) }+)
channel-posts-all = 全部，含文件
channel-posts-ask = 频道“{ $title }”的哪些帖子由我来看？可选：带文章链接的；再加上满这么多字符的；或者所有能读的，包括文件。
channel-language-ask = 频道“{ $title }”里的摘要用哪种语言写？
channel-length-ask = 频道“{ $title }”里的摘要要多长？
channel-style-ask = 频道“{ $title }”里的摘要用什么风格写？
channel-button-ask = 频道“{ $title }”的帖子下方，按钮上写什么？对新帖子生效。
channel-button-question = 请用按钮文字回复这条消息：只要一行，最多 { $most } 个字符。
channel-unlink-ask = 要把频道“{ $title }”移出你的列表吗？帖子下方的按钮会保留，并且继续可用。
channel-forget-ask = 要删除我保存的与频道“{ $title }”有关的全部内容吗？包括它的设置、帖子的文字和摘要，以及按钮所对应的内容。帖子下方的按钮将不能再用，所有关联过它的人的列表里也不再有它。删除后无法恢复。
button-add-channel = + 添加频道
button-pick-channel = 选择频道
button-unlink = 取消关联
button-forget = 忘记此频道
button-yes-unlink = 是，取消关联
alert-comment-no-group = 这个频道没有关联的群组。请在频道设置的“讨论”里关联一个，把我加为群组的管理员，然后再点一次。
alert-comment-not-there = 我不在频道关联的群组里。请把我加为那里的管理员，然后再点一次。
alert-comment-hears-nothing = 在关联的群组里，我看不到帖子。请把我设为那里的管理员（不需要任何权限），然后再点一次。

## Access, budgets and the owner

access-stranger = 这个机器人只供获准的人使用。你的 ID 是 { $id }：请把它发给机器人的运营者，或者向运营者要一个邀请链接。
alert-stranger = 这个机器人只供获准的人使用。打开和它的私聊，它会告诉你怎么办。
button-stranger = 怎样获准使用
guest-stranger = 我并不对所有人开放。在和我的私聊里，我会说明怎样获准使用。
invitation-owner =
    从现在起，你是这个机器人的所有者。

    /stats · 谁在用，花费多少
    /allow, /block · 准许或禁止用户和整个群组使用
    /invite · 让用户加入的链接
    /budget · 模型可以花费多少
    /broadcast · 给所有用户发消息
invitation-allowed = 欢迎！从现在起，你可以使用这个机器人了。发来链接、文字或文件，我告诉你重点。
invitation-already = 你已经可以使用这个机器人了，这个链接的名额没有减少。
invitation-invalid = 这个链接不能再用了：名额已满，或者已经过期。请向给你链接的人要一个新的。
owner-in-private = 涉及谁，不必让别人知道：请写在我们的私聊里。在这里，单独发这个命令就是指本群组。
owner-unknown = 我看不出这是谁。请写 ID，或公开群组、频道的 @名称，或者回复你从对方那里转发来的消息（有些人在消息被转发时会隐藏名字）。
owner-untouched = { $id } 是所有者，保持不变。在 PITH_OWNERS 中设置的所有者，可以在那里移除。
allow-help =
    /allow 准许一个用户使用；对群组，则准许所有人在那里使用：

    /allow 123456789 · 用 ID，群组的 ID 是负数
    /allow @name · 公开的群组或频道
    /allow 用来回复你从对方那里转发来的消息 · 那个人
    /allow 在群组里发送 · 那个群组

    它也可以撤销 /block 的效果。
allow-reader = { $id } 现在可以使用这个机器人了。
allow-chat = { $id } 里的所有人现在都可以在那里使用这个机器人了。
block-help =
    /block 禁止一个用户或整个对话使用，即使机器人对所有人开放也有效。我不再回应对方：

    /block 123456789 · 用 ID，群组的 ID 是负数
    /block @name · 公开的群组或频道
    /block 用来回复你从对方那里转发来的消息 · 那个人
    /block 在群组里发送 · 那个群组

    用 /allow 可以撤销。
block-reader = 不再回应 { $id }。要撤销，请发送 /allow { $id }
block-chat = 不再回应 { $id } 里的任何人。要撤销，请发送 /allow { $id }
invite-help =
    /invite 生成一个让用户加入的链接。请写明多少人、有效几天：

    /invite 5 7 · 五个用户，一周之内

    最多 { $uses } 个用户，{ $days } 天。
invite-made =
    { $link }

    最先打开它的 { $uses } 个用户可以使用这个机器人。有效期 { $days } 天。
invite-open = 这个机器人现在对所有人开放（PITH_ACCESS=open）。以后改为 listed 时，通过链接加入的人仍然可以使用。
budget-help =
    /budget 显示并设置模型的额度，按每天或每月（UTC）的请求数、token 数或美元计算，用英文书写：

    /budget 123456789 · 一个用户，或一个群组（负数 ID）
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · 所有人合计
    /budget 123456789 unlimited · 不限
    /budget 123456789 default · 与大家相同（PITH_BUDGET_…）

    美元按 PITH_PRICES 中的价格计算。
budget-unclear = 我看不懂“{ $words }”。请用英文书写，例如：50 requests a day, 200k tokens a day, $3 a month
budget-of = { $id } 的额度
budget-of-all = 所有人合计的额度
budget-limits = 上限：{ $limits }
limit-requests-day = 每天 { $requests } 次请求
limit-tokens-day = 每天 { $tokens } 个 token
limit-money-day = 每天 { $money }
limit-requests-month = 每月 { $requests } 次请求
limit-tokens-month = 每月 { $tokens } 个 token
limit-money-month = 每月 { $money }
limit-none = 不限
budget-today = 今天已用：{ $spent }
budget-month = 本月已用：{ $spent }
budget-spend = { $requests } 次请求，{ $tokens } 个 token，{ $money }
stats-today = 今天
stats-week = 最近 7 天
stats-month = 最近 30 天
stats-requests = { $requests } 次请求 · 用户：{ $readers } · 已有现成摘要：{ $cached } · 失败：{ $failed }
stats-spend = { $tokens } 个 token · { $money }
stats-failures = 30 天内最常见的失败：{ $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = 柱：每天的请求数（左）。线：每天的 token 数（右）。日期以 UTC 为准。
broadcast-help =
    /broadcast 后面的文字会发给每个在私聊里或以内联方式用过这个机器人的用户：

    /broadcast 今晚我要换一台服务器，会离线一小时。

    我会先显示要发什么、发给多少人；在你确认之前，什么都不会发出。
broadcast-too-long = 一条消息放不下：最多 { $most } 个字符。
broadcast-question = { $count ->
    [0] 现在没有人会收到：还没有用户自己用过这个机器人。
   *[other] { $count } 个用户会收到。你点击按钮后就会发出。
}
broadcast-running = 正在慢慢发送。完成后，这条消息会告诉你。
broadcast-dropped = 什么都没有发送。
broadcast-done = 已发给 { $count } 个用户；{ $dropped } 个未能送达。
button-broadcast = 发给 { $count } 个用户
button-broadcast-drop = 不发送
owner-link =
    这个机器人还没有所有者。最先打开这个链接的人将成为所有者。链接在 { $minutes } 分钟内有效，只能用一次；在终端运行“pith doctor”会显示新的链接：
    { $link }

## Sources

form-subtitles = 读自字幕
form-automatic-subtitles = 读自自动字幕，人名可能有误
form-recording = 由机器听写，人名可能有误
form-paper = 不含参考文献
form-discussion = 含前几条评论
error-feed-found = 这是订阅源，是给程序看的文章列表。请把你想读的那篇文章的链接发给我。
error-video-list-found = 这是播放列表或频道。请把你想看的那个视频的链接发给我。
error-transcript-missing = 这个视频没有我能读的字幕，我也听不了视频。直播结束几小时后才会有字幕。
error-post-hidden = 这个帖子只在 Telegram 应用内可见：它是私密的，或已被删除。把它转发给我，我就能读。
error-post-without-text = 这个帖子没有可以做摘要的文字，只有图片、视频或文件。如果有文件，请转发给我。
error-cannot-listen = 我在这里听不了录音：这个机器人没有配置语音转文字。请把文字发给我。

## Errors: what happened, and what the reader can do

error-link-refused = 我只打开以 http 或 https 开头的公开网址。请检查链接，或者直接粘贴文字。
error-page-unreachable = 网站没有响应。请检查链接，或者过几分钟再试。
error-certificate-invalid = 网站的安全证书已过期、属于别的地址，或者不受信任。请检查链接，或者自己打开页面，把文字粘贴到这里。
error-page-not-found = 网站说没有这个页面。请检查链接：可能不完整，也可能文章已经移走。
error-page-blocked = 这个网站不让我这样的程序读取。请自己打开文章，把文字粘贴到这里，我来写摘要。
error-paywall-found = 只能看到试读部分，全文需要付费。如果你能看到，请把文字粘贴到这里，或者在浏览器里保存网页，把文件发给我。
error-consent-wall-found = 我只拿到了 Cookie 提示，没有拿到文章。请自己打开页面，把文字粘贴到这里。
error-login-wall-found = 登录后才能看到这个页面。如果你能看到，请把文字粘贴到这里，或者在浏览器里保存网页，把文件发给我。
error-link-list-found = 这个页面是一串链接，不是文章。请把你想读的那篇的链接发给我。
error-no-article-found = 页面打开了，但我没找到文章。如果确实有，请把文字粘贴到这里。
error-media-page-found = 这个页面是视频、声音或图片，几乎没有文字。如果有文字稿或相关文章，请发给我。
error-product-page-found = 这个页面是卖东西的，不是文章。请发一篇文章或评测给我，或把你感兴趣的文字粘贴过来。
error-app-shell-found = 这个页面的文字要在浏览器里生成，我只收到一个空框架。请自己打开，把文字粘贴到这里，或发 PDF 给我。
error-nothing-to-read = 里面没有可以做摘要的句子。如果是扫描件，里面就只有图片，请换一份带文字的文件。
error-source-too-large = 超出了我能读的大小（网页 10 MB，文件 20 MB）。请只发一部分，或者粘贴文字。
error-unsupported-file = 我读不了这种文件。我能读 PDF、DOCX、EPUB、ODT、RTF、PPTX、HTML、MHTML、EML、Markdown 和纯文本。
error-broken-file = 文件打不开，可能已损坏。请重新保存，再把新文件发给我。
error-protected-file = 文件有密码保护。请另存一份不带密码的发给我。
error-reading-too-slow = 阅读超出了我的时间限制。请稍后再试，或者粘贴你想了解的部分。
error-model-unavailable = 语言模型现在没有响应。请过几分钟再试。
error-model-misconfigured = 这里的语言模型设置有误。请告诉这个机器人的运营者。
error-model-budget-spent = 语言模型的额度已用完。请稍后再试，或者告诉这个机器人的运营者。
error-budget-spent = 语言模型的额度暂时用完了。请稍后再试，或者告诉这个机器人的运营者。
error-too-many-requests = 一下子发得太多了。{ $minutes } 分钟后我继续为你读；我已有的摘要随时都能给你。
error-model-refused = 语言模型拒绝为这段文字撰写内容。换一段文字也许可以。
error-prompt-too-long = 这对语言模型来说太长了，分段也不行。请发短一些的部分。
error-answer-unusable = 语言模型的回答无法采用。请再试一次，第二次往往就行了。
error-database-too-new = 我的数据库是由更新的版本写入的。这个机器人的运营者需要更新我。
error-database-unavailable = 我现在读不到保存的内容。请稍后再试；如果一直这样，请告诉这个机器人的运营者。
error-database-broken = 我的存储坏了，只有这个机器人的运营者能修复。请告诉他们。
error-summary-forgotten = 这份摘要的文章我已经没有了。请再发一次链接、文字或文件。
error-text-not-shared = 这是别人发给我的文字的摘要。只有发送者本人可以就它提问。
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
doctor-database-unavailable = { $path } 被另一个程序锁定了。请关闭打开它的程序（另一个 Pith、备份、数据库浏览器），然后再试。
doctor-database-too-old = { $path } 是由过旧的 Pith 写入的，现在的 Pith 无法从它升级。请在 PITH_DATABASE 中指定另一个文件，或者用“pith restore”恢复较新的备份。
doctor-database-full = { $path } 所在的磁盘没有空间了。请腾出空间后再试。
doctor-database-read-only = { $path } 可以读取，但不能写入。请检查文件权限，以及磁盘是否以只读方式挂载。
doctor-database-forbidden = Pith 没有权限打开 { $path }。请给运行 Pith 的用户授予该文件及其文件夹的读写权限。
doctor-database-missing = { $path } 不存在，或者它的文件夹不存在。请检查路径；Pith 的数据库由 PITH_DATABASE 指定。
doctor-database-unopenable = { $path } 无法作为文件打开。请检查它是不是文件夹，或者在 PITH_DATABASE 中指定另一个文件。
doctor-database-failing = 读写 { $path } 时磁盘出错。请检查磁盘和系统日志；如果文件已丢失，请用“pith restore”恢复备份。
doctor-database-damaged = { $path } 已损坏。请停止 Pith，用“pith restore”恢复备份；损坏的文件会保留在旁边。
doctor-database-foreign = { $path } 不是 Pith 的数据库，所以没有动它。请把它移走，或者在 PITH_DATABASE 中指定另一个文件。
doctor-database-mistaken = Pith 与数据库 { $path } 不匹配。要么它的表被改动过，要么是 Pith 的错误；日志里写明了哪条语句失败。请报告此问题。
doctor-database-schema = { $path } 中的表与这个 Pith 预期的不一致：{ $names }。请用“pith restore”恢复备份；如果没有人改动过，请报告错误。
doctor-certificates-ok = 打开网页时也信任 { $path } 中的证书。
doctor-certificates-fail = 无法读取 { $path } 中的证书，需要这些证书的网页打不开。请在 PITH_CA_FILE 或 SSL_CERT_FILE 中指定一个 PEM 文件。
doctor-token-ok = Telegram 认得这个机器人：@{ $name }。
doctor-token-none = 未设置 TELEGRAM_BOT_TOKEN，Pith 只能在终端里使用。要在 Telegram 上提供服务，请向 @BotFather 获取令牌。
doctor-token-refused = Telegram 不接受这个令牌。请从 @BotFather 重新复制 TELEGRAM_BOT_TOKEN。
doctor-token-fail = Telegram 在 { $address } 没有响应。请检查网络和代理；如果设置了 TELEGRAM_BASE_URL，也请检查。
doctor-token-other = 这个数据库属于另一个机器人（编号 { $id }），而这个令牌属于 @{ $name }。请换回那个机器人的令牌，或者在 PITH_DATABASE 中指定一个新文件。
doctor-token-shared = 另一个程序也在用同一个令牌接收这个机器人的消息（最近一次：{ $at }），因此有些请求会发到那里，这里就收不到。请停止那个程序，或者在 @BotFather 撤销令牌，并只在这里使用新的令牌。
doctor-inline-on = 内联模式已开启：在任何对话里输入 @{ $name } 和链接，就会得到摘要。
doctor-inline-off = 内联模式已关闭：在其他对话里输入 @{ $name } 和链接没有作用。要开启，请向 @BotFather 发送 /setinline 命令。
doctor-feedback-seen = Telegram 会告知哪些内联卡片被发送；最近一次是 { $at }。
doctor-feedback-unseen = 还没有内联卡片被发送，所以看不出内联反馈是否开启。开启后，卡片会自动变成摘要：请向 @BotFather 发送 /setinlinefeedback 并选择 100%。
doctor-feedback-missed = 内联反馈似乎已关闭：{ $at } 有人只能点击卡片才得到摘要。请向 @BotFather 发送 /setinlinefeedback 并选择 100%。
doctor-guest-on = 访客模式已开启：在 @{ $name } 不在的对话里也可以提及它。
doctor-guest-off = 访客模式已关闭：只有在 @{ $name } 所在的对话里提及它，它才能收到。可以在 @BotFather 的机器人设置中开启。
doctor-privacy-on = 隐私模式已开启：在群组里，这个机器人只能看到命令、提及和回复。要在那里使用按钮和自动摘要，请把它设为管理员，或者在 @BotFather 用 /setprivacy 关闭隐私模式。
doctor-privacy-off = 隐私模式已关闭：这个机器人能收到所在群组的每条消息。只有在有人找它，或群组管理员作了相应选择时，它才回应。
doctor-access-open = 所有人都可以使用这个机器人（PITH_ACCESS=open）。
doctor-access-listed = 只有获准的人可以使用这个机器人（PITH_ACCESS=listed）。
doctor-access-unbounded = 所有人都可以使用这个机器人，它的模型配有密钥，却没有为所有用户合计设置额度：陌生人可能让你的账单大涨。请设置 PITH_BUDGET_ALL，或者 PITH_ACCESS=listed。
doctor-price-missing = 设置了美元额度，但 PITH_PRICES 中没有 { $models } 的价格：它的花费不会计入。
doctor-model-ok = 模型 { $model } 有响应。
doctor-model-none = 未设置模型，Pith 会自己挑选句子。请设置 OPENAI_API_KEY；要用自己的模型，请设置 OPENAI_BASE_URL。
doctor-model-refused = 接口不接受 { $model }。请检查 OPENAI_API_KEY、OPENAI_BASE_URL 和 OPENAI_MODEL。
doctor-model-budget = { $model } 的账户额度已用完。请到模型提供商处查看，或者换一个密钥。
doctor-model-fail = 模型 { $model } 没有响应。请检查它是否在运行，以及 OPENAI_BASE_URL 是否填对。
doctor-model-address = OPENAI_BASE_URL 上响应的不是模型，因此无法连接 { $model }。大多数服务器的地址以 /v1 结尾。
doctor-model-unusable = 模型 { $model } 有响应，但无法为一篇短文写出摘要。请换一个模型，或查看服务器日志。
doctor-summary = { $count ->
    [0] 已设置的各项都正常。
   *[other] 有 { $count } 处问题。
}

terminal-example = 先看看我怎么处理一篇文章，然后就轮到你了。
terminal-help =
    发链接、文件路径，或者粘贴文字。然后用平常的话提问即可。

    /shorter /longer            同一份摘要，换个篇幅
    /1 /2 …                     汇总中的某一篇，完整摘要
    /length short|medium|long   今后的篇幅；auto 取消选择
    /language de|source|…       摘要的语言
    /points 1-12                要点数量
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
