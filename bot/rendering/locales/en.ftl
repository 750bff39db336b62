# What Pith says, in English: the language that every other locale file is held to.
#
# Rules (tests/rendering/test_locales.py holds all files to them):
# - the same keys and the same variables as here;
# - no markup and none of & < >: every text is sent as it is, as plain text or as HTML;
# - alert-* and error-* have at most 200 characters, button-* at most 64 with their values,
#   command-* at most 256;
# - say "found in the article", never "true": Pith compares words, it does not know the world.

## First words

start =
    No time to read? Get a summary.

    Send me a link, a text or a file (PDF, DOCX, EPUB, HTML, Markdown). I read it and tell you what matters, and show the words of the source that it rests on.

    Reply to a summary to ask about its article. /settings changes language, length and style; /help tells the rest.
help =
    What you can send me

    • a link, or several; also one behind words or under a picture
    • a text, pasted or forwarded; a long one may arrive in pieces
    • a file of up to 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown or plain text

    What you get

    • the key points in your language; ↗ opens the article at the words that a point rests on
    • of several links one digest: each in short, and what they agree and differ on
    • In the source's words: those passages, word for word
    • a last line that says what was read, and whether anything was left out

    Reply to a summary with a question, and I answer from its article alone, or say that it does not tell. The buttons under a summary make it shorter or longer, or change its language.

    Elsewhere

    • in groups: add me, and send /tldr with a link or in reply to one
    • in your channel: /channels puts a button under its posts
    • in any chat: type my name and a link, and pick the summary

    I check whether quotes, numbers and names are found in the article. Whether the article is right, I cannot know.

    /settings · language, length, style
    /language · the language of your summaries
    /channels · summaries under your channel's posts
    /privacy · what I keep, and how to delete it
privacy =
    What I keep of you, under your Telegram ID:

    • your settings
    • which summaries you were shown (link, title, time), so that buttons and replies go on working
    • what you typed behind my name in other chats and sent as a card, and the channels you linked
    • the texts and files you sent, as I read them, and their summaries; no other reader is shown them
    • when and where you asked for something, how that ended and what it used (model, tokens), without any text
    • whether you were let in here, and your share of the model, where somebody decided about them

    Summaries of public pages are kept without your ID, and serve whoever sends the same link.

    If a language model is set up here, it is given the text to be summarised and your questions about it. Whoever runs this bot can read its database.

    /export sends you all that is kept of you. /forget deletes it.
privacy-days =
    How many days that stays, unless it is deleted before:

    • articles, texts, files and their summaries: { $sources }
    • what was shown, what buttons stand for, and when something was asked for: { $history }
    • whose request the model was used for: { $usage }
    • the number of a message that was answered, so that it is not answered twice: { $answered }

    What a message holds I keep only until it is answered. Recordings are not kept, only what is said in them. Settings stay until they are deleted.
small-talk = Hello! Send me a link, a text or a file, and you get what matters in it. /help tells more.
unknown-command = I do not know that command. /help lists what I can do; or just send me a link, a text or a file.
nothing-found = I found nothing to read in that. Send me a link, a text of a few sentences, or a file.
reply-unknown = I do not know which article you mean. Reply to one of my summaries, or send the link again.
too-many-links = { $count ->
    [one] That is one link more than I read at once. I take the first { $most }; send the last one again afterwards.
   *[other] That is { $count } links more than I read at once. I take the first { $most }; send the others again afterwards.
}
and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

too-late = I was away for a long time. What you sent meanwhile I leave alone; send me again what you still want to read.
offer-forgotten = I no longer have the summary that this link leads to. Send me the article's link, and I read it again.

## While the reader waits

progress-reading = Reading…
progress-writing = Writing…
progress-part = Reading a long article: part { $done } of { $total }…
progress-sources = { $done } of { $total } read…
stopped = Stopped. Send it again when you like.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }

## A summary

quotes-title = In the source's words
page = p. { NUMBER($page, useGrouping: 0) }
doubts = not found in the article: { $doubts }
disputed = a second model does not find this in the quoted sentences
no-passage = no passage found in the article for this
points-left-out = { $count ->
    [one] One point was left out: no support for it was found in the article.
   *[other] { $count } points were left out: no support for them was found in the article.
}
shortened = Shortened to fit one message.
authors-more = { $count ->
    [one] { $names } and one more
   *[other] { $names } and { $count } more
}
untitled = Untitled

## A digest of several articles

# The last four stand in the last line, after how the summaries were made.
digest-agree = They agree
digest-differ = They differ
digest-doubts = not found in every article cited for this: { $doubts }
digest-nothing-found = nothing found on which they agree or differ
digest-not-compared-no-model = not compared with each other: that takes a model
digest-not-compared-budget = not compared with each other: the model's budget is used up for now
digest-not-compared = not compared with each other: the model gave no answer that could be used

## The last line: an honest reading report

reading-minutes = { $minutes } min read
reading-full = read in full
reading-share = read { $percent } % (too long)
reading-teaser = only a teaser: it looks like a paywall
reading-consent-wall = only a cookie notice
reading-login-wall = only a login page
reading-bot-check = only a check for robots
reading-error-page = only an error page
reading-link-list = only a list of links
reading-empty = nothing that can be read
reading-media-page = only a film, a sound or pictures
reading-product-page = only a product's page
reading-app-shell = only an empty page that a script fills
reading-via-archive = from an archive's copy
reading-via-renderer = read with a browser
fallback-no-model = summarised without a model: no model is set up
fallback-model-down = summarised without a model: the model did not answer
fallback-model-misconfigured = summarised without a model: the model is not set up correctly
fallback-model-unusable = summarised without a model: the model's answer could not be used
fallback-model-refused = summarised without a model: the model declined this text
fallback-model-budget = summarised without a model: the model's budget is spent
fallback-reader-budget = summarised without a model: your share of the model is used up for now
fallback-chat-budget = summarised without a model: this chat's share of the model is used up for now
fallback-all-budget = summarised without a model: this bot's budget for the model is used up for now
fallback-large-job = summarised without a model: so long a text would cost a lot

## Long texts: what a summary takes, before it begins

large-length = A long read: { $words } words, about { $minutes } min.
large-cost = { $parts ->
    [one] A summary of all of it takes about { $tokens } tokens of the model.
   *[other] A summary of all of it is written in { $parts } parts and takes about { $tokens } tokens of the model.
}
large-price = That costs about { $money }.
large-left-tokens = Left of the budget: { $tokens } tokens
large-left-money = Left of the budget: { $money }
large-leave = All right, I leave it.
button-large-all = Summarise it all
button-large-extract = A quick extract, without the model
button-large-leave = Leave it
alert-large-forgotten = I no longer know what this was about. Send it to me again.
alert-large-decided = That was decided already.
alert-large-others = Only who asked for it, or an admin of this group, can decide that.
terminal-large-ask = Shall I begin? Type { $yes } or { $no }.
# Words that are understood as an answer, the first of them is shown.
terminal-yes = y yes
terminal-no = n no
error-large-job = This is a long text: a summary takes about { $tokens } tokens of the model. I do not begin that before somebody agrees.

## Answers to questions

answer-not-found = I found no answer to that in the article.
answer-no-model = the passages that fit best, picked without a model: no model is set up
answer-model-down = the passages that fit best, picked without a model: the model did not answer
answer-model-misconfigured = the passages that fit best, picked without a model: the model is not set up correctly
answer-model-unusable = the passages that fit best, picked without a model: the model's answer could not be used
answer-model-refused = the passages that fit best, picked without a model: the model declined this text
answer-model-budget = the passages that fit best, picked without a model: the model's budget is spent
answer-reader-budget = the passages that fit best, picked without a model: your share of the model is used up for now
answer-chat-budget = the passages that fit best, picked without a model: this chat's share of the model is used up for now
answer-all-budget = the passages that fit best, picked without a model: this bot's budget for the model is used up for now

## Languages

language-kept = Done. Your summaries now come in this language: { $language }.
language-source = the article's language

## Settings

settings-title = Settings
# Before the value, which stands in bold.
setting-label = { $name }:{ " " }
settings-hint = Tap a setting to change it. It applies to everything you send from now on.
setting-language = Language of summaries
setting-interface = Language of this chat
setting-length = Length
setting-points = Key points
setting-style = Style
setting-quotes = Quotes
setting-unsupported = Points not found in the article
setting-language-question = In which language do you want your summaries?
setting-interface-question = In which language shall I talk to you?
setting-length-question = How long do you like your summaries?
setting-points-question = How many key points should a summary have?
setting-style-question = How should summaries be worded?
setting-quotes-question = Do you want to see the passages that a summary rests on?
setting-unsupported-question = What should happen to a point whose quote, numbers or names are not found in the article?
length-short = short
length-medium = medium
length-long = long
style-neutral = neutral
style-plain = plain words
style-bullets = key points only
quotes-on = shown
quotes-off = hidden
unsupported-keep = shown, with a note
unsupported-drop = left out
points-by-length = as the length asks
from-reader = your choice
from-chat = this chat's choice
from-telegram = Telegram's language
from-interface = as this chat
from-length = goes with the length
from-default = default

## What is kept of the reader

export-caption = All that I keep of you. The file is JSON: any text editor opens it.
forget-question = Shall I delete all that I keep of you: your settings, the list of your summaries, your texts and files? This cannot be undone.
forget-done = Done: nothing is kept of you any more. If you send me something again, we start afresh.
forget-traces = Deleted words can leave traces in the database file. They're overwritten at a quiet moment, within a day while I'm running. A safety copy that's made before an update is deleted after { $days } days.
forget-kept = All right, everything stays as it is.

## Buttons

button-shorter = Shorter
button-longer = Longer
button-language = Language
button-back = ‹ Back
button-done = Done
button-yes-delete = Yes, delete it all
button-keep = No, keep everything
button-setting = { $name }: { $value }
button-chosen = ✓ { $value }
button-reset = Default: { $value }

## Short notices over the chat

alert-saved = Saved.
alert-unchanged = That is how it is already.
alert-working = Already working on it.
alert-outdated = This button is from an older version of me. Send /settings, or the link again.

## Commands, as Telegram lists them

command-start = what Pith does
command-help = what you can send, and what you get
command-settings = language, length, style
command-language = language of your summaries
command-channels = summaries under your channel's posts
command-privacy = what is kept of you
command-export = get all that is kept of you
command-forget = delete all that is kept of you

## Group settings

group-settings-title = Settings of this group
group-settings-hint = Only admins of this group can change this. It applies to all summaries that everyone here sees; who taps “Only for me” gets theirs as they like it.
setting-mode = When I speak
setting-mode-question = When shall I speak in this group?
mode-quiet = only when asked
mode-quiet-means = I wait for /tldr, for a mention, or for a reply to one of my summaries.
mode-button = a button under articles
mode-button-means = under a message with an article's link I put a button; the summary comes when somebody taps it.
mode-automatic = a summary of each article
mode-automatic-means = I answer every article's link with its summary.
setting-tapper = Who sees a button's summary
setting-tapper-question = Who should see the summary when somebody taps the button?
tapper-all = everyone here
tapper-one = only who taps
setting-button = Text of the button
setting-button-question = The button says: { $text }
button-offer = No time to read? Get a summary
button-usual = Usual text
button-write-text = Write another text
setting-button-ask = What should the button say? Reply to this message with the text: one line of at most { $most } characters.
setting-button-refused = That does not fit on the button. Reply to my question again, with a shorter line.
setting-button-kept = Done. The button now says: { $text }
hears-admin = I get every message here, as I am an admin. I keep only what I am asked about, and what my buttons stand for.
hears-open = I get every message here, as my privacy mode is off. I keep only what I am asked about, and what my buttons stand for.
hears-private = I only get commands, mentions and replies to me. For the button and for automatic summaries I need more: make me an admin of this group, or have my privacy mode turned off by whoever runs me.
hears-too-little = I cannot do that yet: I only get commands, mentions and replies to me. Make me an admin of this group, or have my privacy mode turned off by whoever runs me.
from-asker = language of whoever asks
alert-admins-only = Only admins of this group can change my settings here.
alert-no-right = Only admins with the right “Change group info” can change my settings here, and you don't have it.
alert-unnamed = This came in the group's name, so I can't tell which admin wrote it, and not every unnamed admin may change the group's info. Please write it under your own name.
alert-not-checked = Telegram does not tell me right now whether you are an admin here. Try again in a moment.
group-hello =
    Hello! No time to read? Get a summary.

    Send /tldr with a link, or in reply to a message, a link or a file; or mention me beside a link. Reply to my summary to ask about its article.

    I speak only when I am asked. The admins of this group can change that, the language and the length: /settings.
group-privacy =
    What I keep of this group, under its Telegram ID:

    • its name, and its settings
    • which summaries were asked for here (link, title, time), so that buttons and replies go on working
    • the texts and files that were summarised here, as I read them, and their summaries; they are seen nowhere else
    • what the requests used (time, model, tokens), without any text

    Of the messages that nobody asks me about I keep nothing, but for what a button stands for: the link, or the text.

    If a language model is set up here, it is given the text to be summarised and your questions about it. Whoever runs this bot can read its database.

    Admins delete all of this with /forget.
group-forget-question = Shall I delete all that I keep of this group: its settings, the list of its summaries, its texts and files? Buttons under messages stop working. This cannot be undone.
group-forget-done = Done: nothing is kept of this group any more. From now on I speak only when I am asked.
channel-added = I am an admin of { $title } now. Until you decide otherwise I do nothing there: send /channels to choose what happens with its posts.

command-tldr = summary of a link, or of what you reply to
command-group-settings = what I do in this group
command-group-help = how to use me here
command-group-privacy = what is kept of this group
command-group-forget = delete all that is kept of this group

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Short
inline-points = Key points only
inline-source = In its own language
inline-language = In another language: { $language }
inline-pending = the summary comes once this is sent
card-pending = The summary appears here: by itself, or when somebody taps the button.
alert-card-forgotten = I no longer know what this card is about. Send a new one.
guest-hint = I found nothing to read here. Mention me with a link, or in reply to a message with a link, a file or a text of a few sentences.
guest-reply-unknown = Here I cannot see which article that summary was about. Mention me in reply to the article's link, or send the link in our own chat: there you can ask about it.
button-card = Show the summary
button-again = Try again
button-private-chat = Open our chat
button-inline-start = Send a link: what matters comes here
button-inline-hint = Paste a link, or a few sentences

## Groups

group-help =
    No time to read? Get a summary.

    In this group, send /tldr with a link, a text or a file, or reply with /tldr to a message that has one. Words beside the link tell me what you want to know.

    Reply to a summary to ask about its article. Tap “Only for me” under it to have it in your own language and length; nobody else sees that.

    Admins choose with /settings when I speak. In our private chat, /help tells the rest.
group-hint = Send /tldr with a link, a text or a file, or reply with /tldr to a message that has one.
group-nothing-found = I find nothing to summarise in that message: no link, no file, and only a few words.
group-is-summary = That is a summary already. To ask about its article, reply to it with your question; to have it in your own language and length, tap “Only for me” under it.
offer-of-text = A long text
button-only-for-me = Only for me
alert-reading = I am reading it for all of you…
alert-in-private = I wrote to you in our private chat.

## Channels

button-whole = Read the whole summary
post-summary = Summary
alert-gist-soon = I am reading it. Tap again in a moment.
alert-post-forgotten = I no longer have this post's summary. Open the article itself, or send me its link.
channels-title = Your channels
channels-hint = Tap a channel to change what I do there.
channels-none = You have linked none yet.
channels-add =
    Link a channel, and I work on its posts as you choose: a button under them, the summary in them, or the summary as a comment in the linked group.

    Tap the key below and pick a channel in which you may edit posts. Telegram makes me an admin there on the way, with one right: to edit posts. Nothing happens there before you say so.
channel-linked = { $title } is linked. Now choose what I do there:
channel-unlinked = { $title } is unlinked: you no longer look after it here. Once nobody does, I leave its new posts alone.
channel-forgotten = Done: nothing is kept of { $title } any more. To have me work there again, add it with /channels.
channel-lack-bot = I may not edit posts in { $title }. Make me an admin there with the right to edit posts of others, then open the channel here again.
channel-lack-reader = You may not edit posts in { $title }, so it is not on your list. Ask its owner for that right, then add it with /channels.
channel-lost-removed = I was removed from { $title } and do nothing there any more. If that was not meant, make me an admin again (with the right to edit posts); your settings are kept.
channel-lost-rights = In { $title } I may no longer edit posts, so I do nothing there any more. To go on, give me back the right to edit posts; your settings are kept.
channel-lost-group = I cannot write in the group that { $title } is linked to, so comments are off now. Make me an admin of the group, then turn them on again with /channels.
channel-closed = stopped: I may not edit posts
channel-hint = Changes hold for new posts. Who taps the button is answered in their own language.
channel-from-chat = chosen here
channel-from-interface = the language of who linked it
channel-from-default = default
channel-mode = Under posts
channel-mode-quiet = nothing
channel-mode-button = a button
channel-mode-append = the summary in the post
channel-mode-comment = the summary as a comment
channel-mode-ask = What shall I do with posts of { $title }? A comment needs a linked group in which I am an admin.
channel-posts = Which posts
channel-posts-links = with an article's link
channel-posts-long = with a link, or from { NUMBER($count) } characters
channel-posts-all = all that can be read, files too
channel-posts-ask = Which posts of { $title } shall I look at?
channel-language-ask = In which language shall summaries in { $title } be?
channel-length-ask = How long shall summaries in { $title } be?
channel-style-ask = How shall summaries in { $title } be worded?
channel-button-ask = What shall stand on the button under posts of { $title }? It holds for new posts.
channel-button-question = Reply to this message with the text for the button: one line of at most { $most } characters.
channel-unlink-ask = Shall { $title } leave your list? Buttons under its posts stay, and go on working.
channel-forget-ask = Shall I delete everything I keep of { $title }: its settings, its posts' texts and summaries, and what its buttons stand for? The buttons under its posts stop working, and it leaves the list of everyone who linked it. This can't be undone.
button-add-channel = + Add a channel
button-pick-channel = Pick a channel
button-unlink = Unlink
button-forget = Forget this channel
button-yes-unlink = Yes, unlink it
alert-comment-no-group = This channel has no linked group. Link one in the channel's settings under Discussion, add me to it as an admin, then tap again.
alert-comment-not-there = I am not in the channel's linked group. Add me to it as an admin, then tap again.
alert-comment-hears-nothing = In the linked group I do not see the posts. Make me an admin there (no right is needed), then tap again.

## Access, budgets and the owner

access-stranger = This bot is only for people who were let in. Your ID is { $id }: send it to whoever runs the bot, or ask them for an invitation link.
alert-stranger = This bot is only for people who were let in. Open its private chat: there it tells you how.
button-stranger = Only for people who were let in: how?
guest-stranger = I am not open to everybody. In my private chat I tell how to get in.
invitation-owner =
    From now on you are this bot's owner.

    /stats · who uses it, and what that costs
    /allow, /block · let readers and whole groups in, keep them out
    /invite · a link that lets readers in
    /budget · what the model may cost
    /broadcast · a message to all readers
invitation-allowed = Welcome: from now on you can use this bot. Send me a link, a text or a file, and you get what matters in it.
invitation-already = You can use this bot already; the link is as good as before.
invitation-invalid = This link holds no more: it was used up, or its time is over. Ask whoever gave it to you for a new one.
owner-in-private = Whom that concerns is nobody else's business: write it in our private chat. Here, the command alone stands for this group.
owner-unknown = I cannot tell who that is. Write an ID, the @name of a public group or channel, or reply to something that you forwarded from them (some people hide their name when they are forwarded).
owner-untouched = { $id } is an owner and stays one. Owners that are set in PITH_OWNERS can be taken out there.
allow-help =
    /allow lets in a reader, or everyone in a group for what they ask there:

    /allow 123456789 · by ID, a group's is negative
    /allow @name · a public group or channel
    /allow in reply to something that you forwarded from them
    /allow in a group · that group

    It also takes a /block back.
allow-reader = { $id } can use this bot now.
allow-chat = Everyone in { $id } can use this bot there now.
block-help =
    /block keeps out a reader or a whole chat, also where this bot is open to everybody. They are not answered any more:

    /block 123456789 · by ID, a group's is negative
    /block @name · a public group or channel
    /block in reply to something that you forwarded from them
    /block in a group · that group

    /allow takes it back.
block-reader = { $id } is not answered any more. /allow { $id } takes it back.
block-chat = Nobody in { $id } is answered there any more. /allow { $id } takes it back.
invite-help =
    /invite makes a link that lets readers in. Say how many, and for how many days it holds:

    /invite 5 7 · five readers, within a week

    At most { $uses } readers and { $days } days.
invite-made =
    { $link }

    { $uses ->
        [one] Whoever opens it first can use this bot.
       *[other] The first { $uses } readers who open it can use this bot.
    } { $days ->
        [one] It holds for a day.
       *[other] It holds for { $days } days.
    }
invite-open = This bot is open to everybody now (PITH_ACCESS=open). Who comes by the link stays let in when you set it to listed.
# The words of limits (requests a day, unlimited, all, default) are understood in English only.
budget-help =
    /budget shows and sets what the model may be used for, in requests, tokens or dollars, a day or a month (UTC):

    /budget 123456789 · a reader, or a group by its negative ID
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · everybody together
    /budget 123456789 unlimited
    /budget 123456789 default · as for everybody (PITH_BUDGET_…)

    Dollars are counted by the prices in PITH_PRICES.
budget-unclear = I do not understand “{ $words }”. Write for example: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budget of { $id }
budget-of-all = Budget of everybody together
budget-limits = Limits: { $limits }
limit-requests-day = { $requests ->
    [one] one request a day
   *[other] { $requests } requests a day
}
limit-tokens-day = { $tokens } tokens a day
limit-money-day = { $money } a day
limit-requests-month = { $requests ->
    [one] one request a month
   *[other] { $requests } requests a month
}
limit-tokens-month = { $tokens } tokens a month
limit-money-month = { $money } a month
limit-none = unlimited
budget-today = Used today: { $spent }
budget-month = Used this month: { $spent }
budget-spend = { $requests ->
    [one] one request, { $tokens } tokens, { $money }
   *[other] { $requests } requests, { $tokens } tokens, { $money }
}
stats-today = Today
stats-week = Last 7 days
stats-month = Last 30 days
stats-requests = { $requests ->
    [one] one request
   *[other] { $requests } requests
} · readers: { $readers } · known already: { $cached } · failed: { $failed }
stats-spend = { $tokens } tokens · { $money }
stats-failures = Most frequent failures in 30 days: { $failures }
stats-chart = Bars: requests a day (left). Line: tokens a day (right). Days are those of UTC.
broadcast-help =
    /broadcast and a text behind it go to every reader who has used this bot in their private chat or inline:

    /broadcast Tonight I move to another machine and am away for an hour.

    First I show what would be sent, and to how many; nothing goes out before you confirm it.
broadcast-too-long = That is too long for one message: at most { $most } characters.
broadcast-question = { $count ->
    [0] Nobody would get this now: no reader has used this bot by themselves yet.
    [one] One reader gets this. It goes out when you press the button.
   *[other] { $count } readers get this. It goes out when you press the button.
}
broadcast-running = It is going out, slowly. This message tells when it is done.
broadcast-dropped = Nothing was sent.
broadcast-done = { $count ->
    [one] Sent to one reader; { $dropped } could not be reached.
   *[other] Sent to { $count } readers; { $dropped } could not be reached.
}
button-broadcast = { $count ->
    [one] Send to one reader
   *[other] Send to { $count } readers
}
button-broadcast-drop = Send nothing
owner-link =
    This bot has no owner yet. Whoever opens this link first becomes its owner. The link works once, within { $minutes } minutes; “pith doctor” in a terminal prints a new one:
    { $link }

## Sources

# In the last line, after "read in full": what it was read from.
form-subtitles = from its subtitles
form-automatic-subtitles = from automatic subtitles, which mishear names
form-recording = written down by a machine, which mishears names
form-paper = without its list of references
form-discussion = with the first comments
error-feed-found = This is a feed, a list of articles for programs. Send me the link of the article you want to read.
error-video-list-found = This is a playlist or a channel. Send me the link of the video you want to read.
error-transcript-missing = This video has no subtitles that I could read, and I do not listen to videos. One that was live gets them some hours after it ended.
error-post-hidden = Telegram does not show this post outside its apps: it is private, or gone. Forward it to me, and I read it.
error-post-without-text = This post holds no text that I could summarise, only pictures, films or files. Forward me the file if there is one.
error-cannot-listen = I cannot listen to recordings here: whoever runs this bot has set up nothing that writes speech down. Send me the text.

## Errors: what happened, and what the reader can do

error-link-refused = I only open public web addresses that begin with http or https. Check the link, or paste the text itself.
error-page-unreachable = The site did not answer. Check the link, or try again in a few minutes.
error-certificate-invalid = The site's security certificate has expired, belongs to another address or isn't trusted, so I didn't open it. Check the link, or open the page yourself and paste its text here.
error-page-not-found = The site says that there is no such page. Check the link: it may be cut off, or the article has moved.
error-page-blocked = The site turns readers like me away. Open the article yourself and paste its text here; I summarise that.
error-paywall-found = Only the teaser is open, the article is behind a paywall. If you can read it, paste its text here, or save the page in your browser and send me the file.
error-consent-wall-found = I only got a cookie notice, not the article. Open the page yourself and paste its text here.
error-login-wall-found = The site shows this only to people who are logged in. If you can read it, paste its text here, or save the page in your browser and send me the file.
error-link-list-found = This page is a list of links, not an article. Send me the link of the one you want to read.
error-no-article-found = The page opened, but I found no article on it. If there is one, paste its text here.
error-media-page-found = This page shows a film, a sound or pictures and has hardly any text. If there is a transcript or an article about it, send me that.
error-product-page-found = This page sells something and is not an article. Send me an article or a review of it, or paste the text that interests you.
error-app-shell-found = This page builds its text in the browser, I only got an empty frame. Open it yourself and paste the text here, or send it as a PDF.
error-nothing-to-read = I found no sentence in it that I could summarise. If it is a scanned file, it holds only pictures: one with real text works.
error-source-too-large = This is larger than I can read (10 MB for a page, 20 MB for a file). Send a part of it, or paste its text.
error-unsupported-file = I cannot read this kind of file. I take PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown and plain text.
error-broken-file = This file cannot be opened, it seems to be damaged. Save it again and send me the new one.
error-protected-file = This file is protected by a password. Save it without one and send me that.
error-reading-too-slow = Reading this took longer than I may spend. Try again later, or paste the part you want to know about.
error-model-unavailable = The language model does not answer right now. Try again in a few minutes.
error-model-misconfigured = The language model is not set up correctly here. Please tell whoever runs this bot.
error-model-budget-spent = The budget for the language model is used up. Try again later, or tell whoever runs this bot.
error-budget-spent = The budget for the language model is used up for now. Try again later, or tell whoever runs this bot.
error-too-many-requests = { $minutes ->
    [one] That was a lot at once. In a minute I read on for you; summaries that I know already come at any time.
   *[other] That was a lot at once. In { $minutes } minutes I read on for you; summaries that I know already come at any time.
}
error-model-refused = The language model declines to write about this text. Another text may work.
error-prompt-too-long = This is too long for the language model, even in parts. Send me a shorter part of it.
error-answer-unusable = The language model's answer could not be used. Try again; a second try often works.
error-database-too-new = My database was written by a newer version of me. Whoever runs this bot has to update it.
error-database-unavailable = I cannot read what I have stored right now. Try again in a moment; if it stays so, tell whoever runs this bot.
error-database-broken = My memory is broken, and only whoever runs this bot can mend it. Please tell them.
error-summary-forgotten = I no longer have this summary's article. Send the link, the text or the file again.
error-text-not-shared = This summary is of a text that somebody else sent me. Only they can ask about it.
error-unknown = Something went wrong on my side, and it is noted for whoever runs this bot. Please try again.

## The terminal

terminal-welcome =
    No time to read? Get a summary.

    Paste a link, the path of a file or a text, then press Enter. A question is answered from the last article.
    /settings, /language, /help; Ctrl-D or /quit ends.
terminal-setting-unknown = That value makes no sense there. /help lists the values, /settings shows what is set now.

## pith doctor: each finding says what to mend

doctor-python-ok = Python { $version }.
doctor-config-fail = The configuration cannot be used: { $problems }. Mend it in the environment or in the file .env.
doctor-database-ok = The database { $path } can be read and written.
doctor-database-too-new = The database { $path } was written by a newer Pith. Update Pith, or name another file in PITH_DATABASE.
doctor-database-unavailable = { $path } is locked by another program. Close whatever has it open (another Pith, a backup, a database browser), then try again.
doctor-database-too-old = { $path } was written by a Pith that's too old for this one to update from. Name another file in PITH_DATABASE, or restore a newer backup with “pith restore”.
doctor-database-full = There's no room left on the disk that holds { $path }. Free some space, then try again.
doctor-database-read-only = { $path } can be read, but not written. Check its permissions, and that the disk isn't mounted read-only.
doctor-database-forbidden = Pith isn't allowed to open { $path }. Give the user that runs Pith the right to read and write the file and its folder.
doctor-database-missing = There's no file at { $path }, or no folder for it. Check the path; Pith's own database is named in PITH_DATABASE.
doctor-database-unopenable = { $path } can't be opened as a file. Check that it isn't a folder, or name another file in PITH_DATABASE.
doctor-database-failing = The disk failed while reading or writing { $path }. Check the disk and the system's log; if the file was lost, restore a backup with “pith restore”.
doctor-database-damaged = { $path } is damaged. Stop Pith and restore a backup with “pith restore”; the damaged file is kept beside it.
doctor-database-foreign = { $path } isn't a Pith database, so it was left as it is. Move it away, or name another file in PITH_DATABASE.
doctor-database-mistaken = Pith and the database { $path } don't understand each other. Either its tables were changed or it's a bug in Pith; the log tells which statement failed. Please report it.
doctor-database-schema = The tables in { $path } aren't as this Pith expects them: { $names }. Restore a backup with “pith restore”; if nobody changed them, please report a bug.
doctor-certificates-ok = Pages are also trusted by the certificates in { $path }.
doctor-certificates-fail = The certificates in { $path } can't be read, so pages that need them don't open. Put a PEM file into PITH_CA_FILE or SSL_CERT_FILE.
doctor-token-ok = Telegram knows this bot as @{ $name }.
doctor-token-none = No TELEGRAM_BOT_TOKEN is set: Pith works in the terminal only. Get a token from @BotFather to serve Telegram.
doctor-token-refused = Telegram refuses the token. Copy TELEGRAM_BOT_TOKEN again from @BotFather.
doctor-token-fail = Telegram does not answer at { $address }. Check the network, a proxy, and TELEGRAM_BASE_URL if you set it.
doctor-token-other = This database belongs to another bot, the one with the number { $id }; this token is @{ $name }’s. Put that bot’s token back, or name a new file in PITH_DATABASE.
doctor-token-shared = Another program also fetches this bot’s messages with the same token (last seen { $at }), so some requests go there and are lost here. Stop the other program, or revoke the token in @BotFather and use the new one here only.
doctor-inline-on = Inline mode is on: in any chat, @{ $name } and a link gives a summary.
doctor-inline-off = Inline mode is off: @{ $name } and a link does nothing in other chats. To turn it on, send /setinline to @BotFather.
doctor-feedback-seen = Telegram tells which inline cards are sent; last seen { $at }.
doctor-feedback-unseen = No inline card was sent yet, so it does not show whether inline feedback is on. With it, cards become summaries by themselves: send /setinlinefeedback to @BotFather and choose 100%.
doctor-feedback-missed = Inline feedback seems to be off: on { $at } somebody had to tap a card to get its summary. Send /setinlinefeedback to @BotFather and choose 100%.
doctor-guest-on = Guest mode is on: @{ $name } can be mentioned in chats that it is not in.
doctor-guest-off = Guest mode is off: a mention of @{ $name } is heard only in chats that it is in. It can be turned on in the bot's settings at @BotFather.
doctor-privacy-on = Privacy mode is on: in groups this bot sees commands, mentions and replies only. Buttons and automatic summaries there need it to be an admin, or /setprivacy at @BotFather turned off.
doctor-privacy-off = Privacy mode is off: this bot gets every message of its groups. It answers only where it is asked, or as the group's admins chose.
doctor-access-open = Everybody may use this bot (PITH_ACCESS=open).
doctor-access-listed = Only those who were let in may use this bot (PITH_ACCESS=listed).
doctor-access-unbounded = Everybody may use this bot, its model has a key, and no budget is set for all readers together: strangers can run up your bill. Set PITH_BUDGET_ALL, or PITH_ACCESS=listed.
doctor-price-missing = There is a budget in dollars, but no price for { $models } in PITH_PRICES: what it costs is not counted.
doctor-model-ok = The model { $model } answers.
doctor-model-none = No model is set: Pith picks sentences by itself. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a model of your own.
doctor-model-refused = The endpoint refuses { $model }. Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL.
doctor-model-budget = The account for { $model } is used up. Check it at the model's provider, or set another key.
doctor-model-fail = The model { $model } does not answer. Check that it runs, and OPENAI_BASE_URL.
doctor-model-address = What answers at OPENAI_BASE_URL isn't a model, so { $model } can't be reached. The address of most servers ends in /v1.
doctor-model-unusable = The model { $model } answers, but it doesn't manage to summarise a short article. Try another model, or look at your server's log.
doctor-summary = { $count ->
    [0] Everything that is set up works.
    [one] One thing is broken.
   *[other] { $count } things are broken.
}

terminal-example = Here is what I do with an article. Then it is your turn.
terminal-help =
    Send a link, the path of a file, or paste a text. Then ask about it, in plain words.

    /shorter /longer            the same summary at another length
    /1 /2 …                     one article of a digest, in full
    /length short|medium|long   from now on; auto takes a choice back
    /language de|source|…       of summaries
    /points 1-12                how many key points
    /style neutral|plain|bullets
    /quotes on|off   /unchecked on|off
    /settings /privacy /export /forget /example /quit
