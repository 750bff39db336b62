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

    Send me a link, a text or a file (PDF, DOCX, EPUB, HTML, Markdown). I read it, tell you what matters, and show you the passages behind it.

    To ask about an article, reply to its summary. /settings changes language, length and style; /help has the rest.
help =
    What you can send me

    • one link or several; links behind words or under a picture work too
    • a text, pasted or forwarded; a long one may arrive in several messages
    • a file of up to 20 MB: PDF, DOCX, EPUB, HTML, MHTML, EML, Markdown or plain text

    What you get

    • the key points in your language; ↗ opens the article at the words behind a point
    • for several links, one digest: each in brief, plus where they agree and where they differ
    • In the source's words: those passages, word for word
    • a last line that says what I read, and whether anything was left out

    Reply to a summary with a question: I answer from its article alone, or tell you that it doesn't say. The buttons under a summary make it shorter or longer, or change its language.

    Elsewhere

    • in groups: add me, then send /tldr with a link or in reply to one
    • in your channel: /channels puts a button under its posts
    • in any chat: type my name and a link, then pick the summary

    I check whether quotes, numbers and names are found in the article. Whether the article itself is right, I can't know.

    /settings · language, length, style
    /language · the language of your summaries
    /channels · summaries under your channel's posts
    /privacy · what I keep, and how to delete it
privacy =
    What I keep about you, under your Telegram ID:

    • your settings
    • which summaries you were shown (link, title, time), so that buttons and replies keep working
    • what you typed after my name in other chats and sent as a card, and the channels you linked
    • the texts and files you sent, as I read them, and their summaries; I show them to no one else
    • when and where you asked for something, how it turned out and what it cost (model, tokens), without any of the text
    • whether you were given access here, and your quota, if someone set one

    Summaries of public pages are kept without your ID, and serve anyone who sends the same link.

    If a language model is set up here, it is given the text to be summarised and your questions about it. Whoever runs this bot can read its database.

    /export sends you everything I keep about you. /forget deletes it.
privacy-days =
    How many days I keep it, unless it's deleted sooner:

    • articles, texts, files and their summaries: { $sources }
    • what was shown, the link or text behind each button, and when something was asked for: { $history }
    • whose request the model was used for: { $usage }
    • the number of a message I have answered, so that I don't answer it twice: { $answered }

    The content of a message is kept only until it is answered. Recordings aren't kept, only what is said in them. Settings stay until they are deleted.
small-talk = Hello! Send me a link, a text or a file, and I'll tell you what matters in it. More in /help.
unknown-command = I don't know that command. /help lists what I can do, or just send me a link, a text or a file.
nothing-found = I found nothing to read in that. Send me a link, a text of a few sentences, or a file.
reply-unknown = I don't know which article you mean. Reply to one of my summaries, or send the link again.
too-many-links = { $count ->
    [1] That's one link more than I can read at once. I'll take the first { $most }; send me the last one again afterwards.
   *[other] That's { $count } links more than I can read at once. I'll take the first { $most }; send me the others again afterwards.
}
and-more = { $count ->
    [1] { $list } and one more
   *[other] { $list } and { $count } more
}

too-late = I was offline for a long time. I'll skip what you sent in the meantime; send me again whatever you still want to read.
offer-forgotten = I no longer have the summary behind this link. Send me the article's link and I'll read it again.

## While the reader waits

progress-reading = Reading…
progress-writing = Writing…
progress-part = Reading a long article: part { $done } of { $total }…
progress-sources = { $done } of { $total } read…
stopped = Stopped. Send it again when you like.

# Between names or numbers in a list; the space at its end has to be written so.
list-separator = ,{ " " }
line-separator = { " " }·{ " " }
colon = :{ " " }
aside = { " " }({ $text })
digest-number = { NUMBER($number) }.{ " " }
digest-cited = { " " }[{ $numbers }]

## A summary

quotes-title = In the source's words
page = p. { NUMBER($page, useGrouping: 0) }
doubts = not found in the article: { $doubts }
doubts-elsewhere = in the article, but not in the sentences cited: { $doubts }
doubts-unit = the sentences cited give another unit: { $doubts }
doubts-swapped = the sentences cited have these figures the other way round: { $doubts }
doubts-denied = the article doesn't deny this: { $doubts }
doubts-affirmed = the sentences cited deny this: { $doubts }
doubts-opposite = the article says the opposite: { $doubts }
disputed = a second model doesn't find this in the quoted sentences
no-passage = no passage found in the article for this
points-left-out = { $count ->
    [1] One point was left out: no support for it was found in the article.
   *[other] { $count } points were left out: no support for them was found in the article.
}
shortened = Shortened to fit one message.
authors-more = { $count ->
    [1] { $names } and one more
   *[other] { $names } and { $count } more
}
untitled = Untitled

## A digest of several articles

# The last four stand in the last line, after how the summaries were made.
digest-agree = Where they agree
digest-differ = Where they differ
digest-doubts = missing from at least one of the articles cited for this: { $doubts }
digest-nothing-found = found no point on which they agree or differ
digest-not-compared-no-model = not compared with each other: that takes a model
digest-not-compared-budget = not compared with each other: the model's budget is used up for now
digest-not-compared = not compared with each other: the model gave no answer that could be used

## The last line: an honest reading report

reading-minutes = { $minutes } min read
reading-full = read in full
reading-share = read { $percent }% (too long)
reading-teaser = only a teaser: it looks like a paywall
reading-consent-wall = only a cookie notice
reading-login-wall = only a login page
reading-bot-check = only a bot check (captcha)
reading-error-page = only an error page
reading-link-list = only a list of links
reading-empty = nothing readable
reading-media-page = only video, audio or pictures
reading-product-page = only a product page
reading-app-shell = only an empty page, filled in by a script
reading-via-archive = from an archived copy
reading-via-renderer = read with a browser
fallback-no-model = summarised without a model: no model is set up
fallback-model-down = summarised without a model: the model didn't answer
fallback-model-misconfigured = summarised without a model: the model isn't set up correctly
fallback-model-unusable = summarised without a model: the model's answer couldn't be used
fallback-model-refused = summarised without a model: the model declined this text
fallback-model-budget = summarised without a model: the account with the model's provider has no credit left
fallback-reader-budget = summarised without a model: your quota is used up for now
fallback-chat-budget = summarised without a model: this chat's quota is used up for now
fallback-all-budget = summarised without a model: this bot's budget for the model is used up for now
fallback-large-job = summarised without a model: so long a text would cost a lot

## Long texts: what a summary takes, before it begins

large-length = A long read: { $words } words, about { $minutes } min.
large-cost = { $parts ->
    [1] Summarising all of it takes about { $tokens } tokens.
   *[other] Summarising all of it takes about { $tokens } tokens, in { $parts } parts.
}
large-price = That costs about { $money }.
large-left-tokens = Left in the budget: { $tokens } tokens
large-left-money = Left in the budget: { $money }
large-leave = All right, I'll leave it.
button-large-all = Summarise it all
button-large-extract = Quick extract
button-large-leave = Leave it
alert-large-forgotten = I no longer know what this was about. Send it to me again.
alert-large-decided = That has already been decided.
alert-large-others = Only the person who asked for it, or an admin of this group, can decide that.
terminal-large-ask = Shall I begin? Type { $yes } or { $no }.
# Words that are understood as an answer, the first of them is shown.
terminal-yes = y yes
terminal-no = n no
error-large-job = This is a long text: a summary takes about { $tokens } tokens. I won't start until someone agrees.

## Answers to questions

answer-not-found = I found no answer to that in the article.
answer-searched = searched by its words, without a model
answer-no-model = the passages that fit best, picked without a model: no model is set up
answer-model-down = the passages that fit best, picked without a model: the model didn't answer
answer-model-misconfigured = the passages that fit best, picked without a model: the model isn't set up correctly
answer-model-unusable = the passages that fit best, picked without a model: the model's answer couldn't be used
answer-model-refused = the passages that fit best, picked without a model: the model declined this text
answer-model-budget = the passages that fit best, picked without a model: the account with the model's provider has no credit left
answer-reader-budget = the passages that fit best, picked without a model: your quota is used up for now
answer-chat-budget = the passages that fit best, picked without a model: this chat's quota is used up for now
answer-all-budget = the passages that fit best, picked without a model: this bot's budget for the model is used up for now

## Languages

language-kept = Done. Language of your summaries: { $language }.
language-source = original language

## Settings

settings-title = Settings
settings-hint = Tap a setting to change it. It applies to everything you send from now on.
setting-language = Summary language
setting-interface = Chat language
setting-length = Length
setting-points = Key points
setting-style = Style
setting-quotes = Quotes
setting-unsupported = Unsupported points
setting-language-question = Which language do you want your summaries in?
setting-interface-question = Which language should I use with you?
setting-length-question = How long should your summaries be?
setting-points-question = How many key points should a summary have?
setting-style-question = How should summaries be worded?
setting-quotes-question = Do you want to see the passages that a summary rests on?
setting-unsupported-question = What should happen to a point whose quote, numbers or names aren't found in the article?
length-short = short
length-medium = medium
length-long = long
style-neutral = neutral
style-plain = plain words
style-bullets = key points only
quotes-on = shown
quotes-off = hidden
unsupported-keep = shown with a note
unsupported-drop = left out
from-reader = your choice
from-chat = this chat's choice
from-telegram = Telegram's language
from-interface = same as this chat
from-length = depends on length
from-default = default

## What is kept of the reader

export-caption = Everything I keep about you. The file is JSON: any text editor opens it.
forget-question = Shall I delete everything I keep about you: your settings, the list of your summaries, your texts and files? This can't be undone.
forget-done = Done: I no longer keep anything about you. If you send me something again, we start afresh.
forget-traces = Deleted text can leave traces in the database file. I overwrite them when things are quiet, within a day as long as I'm running. The safety copy made before an update is deleted after { $days } days.
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
button-reset = Default

## Short notices over the chat

alert-saved = Saved.
alert-unchanged = It's already set that way.
alert-working = Already working on it.
alert-outdated = This button is from an older version of me. Send /settings, or the link again.

## Commands, as Telegram lists them

command-start = what Pith does
command-help = what you can send, and what you get
command-settings = language, length, style
command-language = language of your summaries
command-channels = summaries under your channel's posts
command-privacy = what I keep about you
command-export = get everything I keep about you
command-forget = delete everything I keep about you

## Group settings

group-settings-title = Settings of this group
group-settings-hint = Only admins of this group can change this. It applies to all summaries that everyone here sees; anyone who taps “Only for me” gets one by their own settings.
setting-mode = When I speak
setting-mode-question = When shall I speak in this group?
mode-quiet = only when asked
mode-quiet-means = I wait for /tldr, for a mention, or for a reply to one of my summaries.
mode-button = with a button
mode-button-means = under a message with an article's link I put a button; the summary comes when somebody taps it.
mode-automatic = on every article
mode-automatic-means = I answer every article's link with its summary.
setting-tapper = Who sees summaries
setting-tapper-question = Who should see the summary when somebody taps the button?
tapper-all = everyone here
tapper-one = whoever taps
setting-button = Text of the button
setting-button-question = The button says: { $text }
button-offer = Get a summary
button-usual = Usual text
button-write-text = Write another text
setting-button-ask = What should the button say? Reply to this message with the text: one line of at most { $most } characters.
setting-button-refused = That doesn't fit on the button. Reply to my question again, with a shorter line.
setting-button-kept = Done. The button now says: { $text }
hears-admin = I get every message here, because I'm an admin. I keep only what I'm asked about, and the link or text behind each of my buttons.
hears-open = I get every message here, because my privacy mode is off. I keep only what I'm asked about, and the link or text behind each of my buttons.
hears-private = I only get commands, mentions and replies to me. The button and automatic summaries need more: make me an admin of this group, or ask whoever runs this bot to turn off my privacy mode.
hears-too-little = I can't do that yet: I only get commands, mentions and replies to me. Make me an admin of this group, or ask whoever runs this bot to turn off my privacy mode.
from-asker = language of whoever asks
alert-admins-only = Only admins of this group can change my settings here.
alert-no-right = Only admins with the right “Change Group Info” can change my settings here, and you don't have it.
alert-unnamed = That came in the group's name, so I can't tell which admin wrote it, and not every anonymous admin can change the group's info. Please write it under your own name.
alert-not-checked = Telegram doesn't tell me right now whether you are an admin here. Try again in a moment.
group-hello =
    Hello! No time to read? Get a summary.

    Send /tldr with a link, or in reply to a message, a link or a file; or mention me next to a link. To ask about an article, reply to my summary.

    I speak only when asked. This group's admins can change that, the language and the length: /settings.
group-privacy =
    What I keep about this group, under its Telegram ID:

    • its name and its settings
    • which summaries were asked for here (link, title, time), so that buttons and replies keep working
    • the texts and files that were summarised here, as I read them, and their summaries; they are shown nowhere else
    • what the requests used (time, model, tokens), without any of the text

    Messages that nobody asks me about aren't kept, except for the link or text behind a button.

    If a language model is set up here, it is given the text to be summarised and your questions about it. Whoever runs this bot can read its database.

    Admins can delete all of this with /forget.
group-forget-question = Shall I delete everything I keep about this group: its settings, the list of its summaries, its texts and files? Buttons under messages will stop working. This can't be undone.
group-forget-done = Done: I no longer keep anything about this group. From now on I speak only when asked.
channel-added = I'm now an admin of the channel “{ $title }”. Until you decide, I do nothing there: send /channels to choose what I do with its posts.

command-tldr = summary of a link, or of what you reply to
command-group-settings = what I do in this group
command-group-help = how to use me here
command-group-privacy = what I keep about this group
command-group-forget = delete everything I keep about this group

## Inline: what is typed behind the bot's name in any chat, and mentions where the bot is a guest

inline-short = Short
inline-points = Key points only
inline-source = In its own language
inline-language = In another language: { $language }
inline-pending = the summary comes once this is sent
card-pending = The summary appears here: by itself, or when somebody taps the button.
alert-card-forgotten = I no longer know what this card is about. Send a new one.
guest-hint = I found nothing to read here. Mention me with a link, or in reply to a message with a link, a file or a text of a few sentences.
guest-reply-unknown = Here I can't see which article that summary was about. Mention me in reply to the article's link, or send the link in our own chat: there you can ask about it.
button-card = Show the summary
button-again = Try again
button-private-chat = Open our chat
button-inline-start = Send me a link
button-inline-hint = Paste link or text

## Groups

group-help =
    No time to read? Get a summary.

    In this group, send /tldr with a link, a text or a file, or reply with /tldr to a message that has one. Add words next to the link to tell me what you want to know.

    To ask about an article, reply to its summary. Tap “Only for me” under it to get it in your language and at the length you like; nobody else sees that.

    Admins choose with /settings when I speak. In our private chat, /help has the rest.
group-hint = Send /tldr with a link, a text or a file, or reply with /tldr to a message that has one.
group-nothing-found = I find nothing to summarise in that message: no link, no file, and only a few words.
group-is-summary = That's a summary already. To ask about its article, reply to it with your question; to get it in your language and at the length you like, tap “Only for me” under it.
offer-of-text = A long text
button-only-for-me = Only for me
alert-reading = I'm reading it for all of you…
alert-in-private = I wrote to you in our private chat.

## Channels

button-whole = Whole summary
post-summary = Summary
alert-gist-soon = I'm reading it. Tap again in a moment.
alert-post-forgotten = I no longer have this post's summary. Open the article itself, or send me its link.
channels-title = Your channels
channels-hint = Tap a channel to change what I do there.
channels-none = You haven't linked a channel yet.
channels-add =
    Link a channel and choose what I do with its posts: a button under them, the summary in them, or the summary as a comment in the linked group.

    Tap the button below and pick a channel where you can edit posts. Telegram then makes me an admin there with a single right, to edit posts. Nothing happens there until you say so.
channel-linked = The channel “{ $title }” is linked. Now choose what I do there:
channel-unlinked = The channel “{ $title }” is unlinked: you no longer manage it here. Once nobody does, I'll leave its new posts alone.
channel-forgotten = Done: I no longer keep anything about the channel “{ $title }”. To put me to work there again, add it with /channels.
channel-lack-bot = I'm not allowed to edit posts in the channel “{ $title }”. Make me an admin there with the right “Edit Messages of Others”, then open the channel here again.
channel-lack-reader = You're not allowed to edit posts in the channel “{ $title }”, so it isn't on your list. Ask its owner for that right, then add it with /channels.
channel-lost-removed = I was removed from the channel “{ $title }” and no longer do anything there. If that was a mistake, make me an admin again (with the right to edit posts); your settings are kept.
channel-lost-rights = I'm no longer allowed to edit posts in the channel “{ $title }”, so I do nothing there. To go on, give me back the right to edit posts; your settings are kept.
channel-lost-group = I can't write in the group that the channel “{ $title }” is linked to, so comments are off now. Make me an admin of the group, then turn them on again with /channels.
channel-closed = stopped: I can't edit posts
channel-hint = Changes apply to new posts. Whoever taps the button gets the answer in their own language.
channel-from-chat = chosen here
channel-from-interface = language of the person who linked it
channel-mode = What I add
channel-mode-quiet = nothing
channel-mode-button = a button
channel-mode-append = summary in post
channel-mode-comment = a comment
channel-mode-ask = What should I do with posts in the channel “{ $title }”? A comment needs a linked group where I'm an admin.
channel-posts = Which posts
channel-posts-links = with an article
channel-posts-long = long too ({ NUMBER($count) }+)
channel-posts-all = all, files too
channel-posts-ask = Which posts in the channel “{ $title }” should I look at: those with an article's link, also those of at least so many characters, or anything readable, files too?
channel-language-ask = Which language should summaries in the channel “{ $title }” be in?
channel-length-ask = How long should summaries in the channel “{ $title }” be?
channel-style-ask = How should summaries in the channel “{ $title }” be worded?
channel-button-ask = What should the button under posts in the channel “{ $title }” say? This applies to new posts.
channel-button-question = Reply to this message with the text for the button: one line of at most { $most } characters.
channel-unlink-ask = Remove the channel “{ $title }” from your list? The buttons under its posts stay, and keep working.
channel-forget-ask = Shall I delete everything I keep about the channel “{ $title }”: its settings, the texts and summaries of its posts, and what its buttons stand for? The buttons under its posts will stop working, and everyone who linked it will lose it from their list. This can't be undone.
button-add-channel = + Add a channel
button-pick-channel = Pick a channel
button-unlink = Unlink
button-forget = Forget this channel
button-yes-unlink = Yes, unlink it
alert-comment-no-group = This channel has no linked group. Link one in the channel's settings under Discussion, add me to it as an admin, then tap again.
alert-comment-not-there = I'm not in the channel's linked group. Add me to it as an admin, then tap again.
alert-comment-hears-nothing = I can't see the posts in the linked group. Make me an admin there (no rights needed), then tap again.

## Access, budgets and the owner

access-stranger = This bot is by invitation only. Your ID is { $id }: send it to whoever runs the bot, or ask them for an invite link.
alert-stranger = This bot is by invitation only. Open its private chat to find out how to get in.
button-stranger = How to get in
guest-stranger = I'm by invitation only. In my private chat I explain how to get in.
invitation-owner =
    From now on you are this bot's owner.

    /stats · who uses it, and what that costs
    /allow, /block · let people and whole groups in, or keep them out
    /invite · a link that lets people in
    /budget · what the model may cost
    /broadcast · a message to everyone who uses the bot
invitation-allowed = Welcome! You can use this bot from now on. Send me a link, a text or a file, and I'll tell you what matters in it.
invitation-already = You can use this bot already; the link hasn't been used up.
invitation-invalid = This link no longer works: it has been used up, or it has expired. Ask whoever gave it to you for a new one.
owner-in-private = Let's keep names out of this chat: write that in our private chat. Here, the command alone means this group.
owner-unknown = I can't tell who that is. Write an ID, the @name of a public group or channel, or reply to something that you forwarded from them (some people hide their name when they are forwarded).
owner-untouched = { $id } is an owner and stays one. Owners set in PITH_OWNERS can only be removed there.
allow-help =
    /allow lets a person in, or everyone in a group for what they ask there:

    /allow 123456789 · by ID; a group's is negative
    /allow @name · a public group or channel
    /allow in reply to something you forwarded from them
    /allow in a group · that group

    It also undoes a /block.
allow-reader = { $id } can use this bot now.
allow-chat = Everyone in { $id } can use this bot there now.
block-help =
    /block keeps out a person or a whole chat, even when this bot is open to everyone. They get no more answers:

    /block 123456789 · by ID; a group's is negative
    /block @name · a public group or channel
    /block in reply to something you forwarded from them
    /block in a group · that group

    /allow undoes it.
block-reader = { $id } gets no more answers. /allow { $id } undoes that.
block-chat = Nobody in { $id } gets answers there any more. /allow { $id } undoes that.
invite-help =
    /invite makes a link that lets people in. Say how many, and for how many days it works:

    /invite 5 7 · five people, within a week

    At most { $uses } people and { $days } days.
invite-made =
    { $link }

    { $uses ->
        [1] The first person to open it can use this bot.
       *[other] The first { $uses } people to open it can use this bot.
    } { $days ->
        [1] It works for one day.
       *[other] It works for { $days } days.
    }
invite-open = This bot is open to everyone now (PITH_ACCESS=open). Anyone who comes in by the link keeps access when you set it to listed.
# The words of limits (requests a day, unlimited, all, default) are understood in English only.
budget-help =
    /budget shows and sets how much the model may be used, in requests, tokens or dollars, a day or a month (UTC):

    /budget 123456789 · a person, or a group by its negative ID
    /budget 123456789 50 requests a day, $3 a month
    /budget all 2m tokens a day · everyone together
    /budget 123456789 unlimited
    /budget 123456789 default · the same as everyone (PITH_BUDGET_…)

    Dollars are counted by the prices in PITH_PRICES.
budget-unclear = I don't understand “{ $words }”. Write for example: 50 requests a day, 200k tokens a day, $3 a month
budget-of = Budget for { $id }
budget-of-all = Budget for everyone together
budget-limits = Limits: { $limits }
limit-requests-day = { $requests ->
    [1] one request a day
   *[other] { $requests } requests a day
}
limit-tokens-day = { $tokens } tokens a day
limit-money-day = { $money } a day
limit-requests-month = { $requests ->
    [1] one request a month
   *[other] { $requests } requests a month
}
limit-tokens-month = { $tokens } tokens a month
limit-money-month = { $money } a month
limit-none = unlimited
budget-today = Used today: { $spent }
budget-month = Used this month: { $spent }
budget-spend = { $requests ->
    [1] one request, { $tokens } tokens, { $money }
   *[other] { $requests } requests, { $tokens } tokens, { $money }
}
stats-today = Today
stats-week = Last 7 days
stats-month = Last 30 days
stats-requests = { $requests ->
    [1] one request
   *[other] { $requests } requests
} · people: { $readers } · reused: { $cached } · failed: { $failed }
stats-spend = { $tokens } tokens · { $money }
stats-failures = Most frequent failures in 30 days: { $failures }
stats-failure = { $name } { NUMBER($count) }
stats-chart = Bars: requests a day (left). Line: tokens a day (right). Days are those of UTC.
broadcast-help =
    /broadcast followed by a text goes to everyone who has used this bot in its private chat or inline:

    /broadcast I'm moving to another machine tonight and will be away for an hour.

    First I show you what would be sent, and to how many people; nothing goes out until you confirm it.
broadcast-too-long = That's too long for one message: at most { $most } characters.
broadcast-question = { $count ->
    [0] Nobody would get this now: no one has used this bot on their own yet.
    [1] One person gets this. It goes out when you tap the button.
   *[other] { $count } people get this. It goes out when you tap the button.
}
broadcast-running = Sending, slowly. This message will say when it's done.
broadcast-dropped = Nothing was sent.
broadcast-done = { $count ->
    [1] Sent to one person; { $dropped } couldn't be reached.
   *[other] Sent to { $count } people; { $dropped } couldn't be reached.
}
button-broadcast = Send ({ $count })
button-broadcast-drop = Send nothing
owner-link =
    This bot has no owner yet. Whoever opens this link first becomes its owner. The link works once, within { $minutes } minutes; “pith doctor” in a terminal prints a new one:
    { $link }

## Sources

# In the last line, after "read in full": what it was read from.
form-subtitles = from its subtitles
form-automatic-subtitles = from automatic subtitles, which get names wrong
form-recording = transcribed by a machine, which gets names wrong
form-paper = without its list of references
form-discussion = with the first comments
error-feed-found = This is a feed, a list of articles for programs. Send me the link of the article you want to read.
error-video-list-found = This is a playlist or a channel. Send me the link of the video you mean.
error-transcript-missing = This video has no subtitles I can read, and I can't listen to videos. A live stream gets them some hours after it ends.
error-post-hidden = Telegram doesn't show this post outside its apps: it's private, or gone. Forward it to me and I'll read it.
error-post-without-text = This post has no text to summarise, only pictures, videos or files. If there's a file, forward it to me.
error-cannot-listen = I can't listen to recordings here: no speech recognition is set up for this bot. Send me the text.

## Errors: what happened, and what the reader can do

error-link-refused = I only open public web addresses that begin with http or https. Check the link, or paste the text itself.
error-page-unreachable = The site didn't answer. Check the link, or try again in a few minutes.
error-certificate-invalid = The site's security certificate has expired, belongs to another site or isn't trusted, so I didn't open it. Check the link, or open the page yourself and paste its text here.
error-page-not-found = The site says that there's no such page. Check the link: it may be cut off, or the article has moved.
error-page-blocked = The site turns readers like me away. Open the article yourself and paste its text here, and I'll summarise it.
error-paywall-found = Only the teaser is open, the article is behind a paywall. If you can read it, paste its text here, or save the page in your browser and send me the file.
error-consent-wall-found = I only got a cookie notice, not the article. Open the page yourself and paste its text here.
error-login-wall-found = The site shows this only to people who are logged in. If you can read it, paste its text here, or save the page in your browser and send me the file.
error-link-list-found = This page is a list of links, not an article. Send me the link of the one you want to read.
error-no-article-found = The page opened, but I found no article on it. If there is one, paste its text here.
error-media-page-found = This page is video, audio or pictures with hardly any text. If there's a transcript or an article about it, send me that.
error-product-page-found = This page sells something and isn't an article. Send me an article or a review of it, or paste the text that interests you.
error-app-shell-found = This page builds its text in the browser, I only got an empty frame. Open it yourself and paste the text here, or send it as a PDF.
error-nothing-to-read = I found no sentence in it that I could summarise. If it's a scanned file, it holds only pictures: one with real text works.
error-source-too-large = This is larger than I can read (10 MB for a page, 20 MB for a file). Send a part of it, or paste its text.
error-unsupported-file = I can't read this kind of file. I take PDF, DOCX, EPUB, ODT, RTF, PPTX, HTML, MHTML, EML, Markdown and plain text.
error-broken-file = This file can't be opened, it seems to be damaged. Save it again and send me the new one.
error-protected-file = This file is protected by a password. Save it without one and send me that.
error-reading-too-slow = Reading this took too long. Try again later, or paste the part you want to know about.
error-model-unavailable = The language model doesn't answer right now. Try again in a few minutes.
error-model-misconfigured = The language model isn't set up correctly here. Please tell whoever runs this bot.
error-model-budget-spent = The budget for the language model is used up. Try again later, or tell whoever runs this bot.
error-budget-spent = The budget for the language model is used up for now. Try again later, or tell whoever runs this bot.
error-too-many-requests = { $minutes ->
    [1] That was a lot at once. I'll go on in a minute; summaries I already have are there at any time.
   *[other] That was a lot at once. I'll go on in { $minutes } minutes; summaries I already have are there at any time.
}
error-model-refused = The language model declines to write about this text. Another text may work.
error-prompt-too-long = This is too long for the language model, even in parts. Send me a shorter part of it.
error-answer-unusable = The language model's answer couldn't be used. Try again; a second try often works.
error-database-too-new = My database was written by a newer version of me. Whoever runs this bot has to update it.
error-database-unavailable = I can't read what I have stored right now. Try again in a moment; if it goes on, tell whoever runs this bot.
error-database-broken = My database is damaged, and only whoever runs this bot can repair it. Please tell them.
error-summary-forgotten = I no longer have this summary's article. Send the link, the text or the file again.
error-text-not-shared = This summary is of a text that somebody else sent me. Only they can ask about it.
error-unknown = Something went wrong on my side, and it's noted for whoever runs this bot. Please try again.

## The terminal

terminal-welcome =
    No time to read? Get a summary.

    Paste a link, the path of a file or a text, then press Enter. A question is answered from the last article.
    /settings, /language, /help; Ctrl-D or /quit ends.
terminal-setting-unknown = That value doesn't work there. /help lists the values, /settings shows what is set now.

## pith doctor: each finding says how to fix it

doctor-python-ok = Python { $version }.
doctor-config-fail = The configuration can't be used: { $problems }. Fix it in the environment or in the file .env.
doctor-database-ok = The database { $path } can be read and written.
doctor-database-too-new = The database { $path } was written by a newer Pith. Update Pith, or name another file in PITH_DATABASE.
doctor-database-unavailable = { $path } is locked by another program. Close whatever has it open (another Pith, a backup, a database browser), then try again.
doctor-database-too-old = { $path } was written by a version of Pith too old to update from. Name another file in PITH_DATABASE, or restore a newer backup with “pith restore”.
doctor-database-full = There's no room left on the disk that holds { $path }. Free some space, then try again.
doctor-database-read-only = { $path } can be read, but not written. Check its permissions, and that the disk isn't mounted read-only.
doctor-database-forbidden = Pith isn't allowed to open { $path }. Give the user who runs Pith the right to read and write the file and its folder.
doctor-database-missing = There's no file at { $path }, or no folder for it. Check the path; Pith's own database is named in PITH_DATABASE.
doctor-database-unopenable = { $path } can't be opened as a file. Check that it isn't a folder, or name another file in PITH_DATABASE.
doctor-database-failing = The disk failed while reading or writing { $path }. Check the disk and the system's log; if the file was lost, restore a backup with “pith restore”.
doctor-database-damaged = { $path } is damaged. Stop Pith and restore a backup with “pith restore”; the damaged file is kept next to it.
doctor-database-foreign = { $path } isn't a Pith database, so it was left as it is. Move it away, or name another file in PITH_DATABASE.
doctor-database-mistaken = Pith and the database { $path } don't understand each other. Either its tables were changed or it's a bug in Pith; the log shows which statement failed. Please report it.
doctor-database-schema = The tables in { $path } aren't what this version of Pith expects: { $names }. Restore a backup with “pith restore”; if nobody changed them, please report a bug.
doctor-certificates-ok = When it opens pages, Pith also trusts the certificates in { $path }.
doctor-certificates-fail = The certificates in { $path } can't be read, so pages that need them won't open. Name a PEM file in PITH_CA_FILE or SSL_CERT_FILE.
doctor-token-ok = Telegram knows this bot as @{ $name }.
doctor-token-none = No TELEGRAM_BOT_TOKEN is set: Pith works in the terminal only. Get a token from @BotFather to serve Telegram.
doctor-token-refused = Telegram refuses the token. Copy TELEGRAM_BOT_TOKEN again from @BotFather.
doctor-token-fail = Telegram doesn't answer at { $address }. Check the network, a proxy, and TELEGRAM_BASE_URL if you set it.
doctor-token-other = This database belongs to another bot, the one with the ID { $id }; this token is @{ $name }'s. Put that bot's token back, or name a new file in PITH_DATABASE.
doctor-token-shared = Another program is also fetching this bot's messages with the same token (last seen { $at }), so some requests go there and are lost here. Stop the other program, or revoke the token in @BotFather and use the new one only here.
doctor-inline-on = Inline mode is on: in any chat, @{ $name } and a link gives a summary.
doctor-inline-off = Inline mode is off: @{ $name } and a link does nothing in other chats. To turn it on, send /setinline to @BotFather.
doctor-feedback-seen = Telegram tells which inline cards are sent; last seen { $at }.
doctor-feedback-unseen = No inline card was sent yet, so it doesn't show whether inline feedback is on. With it, cards become summaries by themselves: send /setinlinefeedback to @BotFather and choose 100%.
doctor-feedback-missed = Inline feedback seems to be off: on { $at } somebody had to tap a card to get its summary. Send /setinlinefeedback to @BotFather and choose 100%.
doctor-guest-on = Guest mode is on: @{ $name } can be mentioned in chats that it isn't in.
doctor-guest-off = Guest mode is off: a mention of @{ $name } is heard only in chats that it is in. It can be turned on in the bot's settings at @BotFather.
doctor-privacy-on = Privacy mode is on: in groups this bot sees commands, mentions and replies only. Buttons and automatic summaries there need it to be an admin, or /setprivacy at @BotFather turned off.
doctor-privacy-off = Privacy mode is off: this bot gets every message of its groups. It answers only where it is asked, or as the group's admins chose.
doctor-access-open = Everybody may use this bot (PITH_ACCESS=open).
doctor-access-listed = Only those who were let in may use this bot (PITH_ACCESS=listed).
doctor-access-unbounded = Everybody may use this bot, its model has a key, and no budget is set for all readers together: strangers can run up your bill. Set PITH_BUDGET_ALL, or PITH_ACCESS=listed.
doctor-price-missing = There's a budget in dollars, but no price for { $models } in PITH_PRICES: what it costs isn't counted.
doctor-model-ok = The model { $model } answers.
doctor-model-none = No model is set: Pith picks sentences by itself. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a model of your own.
doctor-model-refused = The endpoint refuses { $model }. Check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL.
doctor-model-budget = The account for { $model } is used up. Check it at the model's provider, or set another key.
doctor-model-fail = The model { $model } doesn't answer. Check that it runs, and OPENAI_BASE_URL.
doctor-model-address = Whatever answers at OPENAI_BASE_URL isn't a model server, so { $model } can't be reached. With most servers the URL ends in /v1.
doctor-model-unusable = The model { $model } answers, but can't summarise even a short article. Try another model, or look in your server's log.
doctor-summary = { $count ->
    [0] Everything that is set up works.
    [1] One thing is broken.
   *[other] { $count } things are broken.
}

terminal-example = Here's what I do with an article. Then it's your turn.
terminal-help =
    Send a link, the path of a file, or paste a text. Then ask about it, in plain words.

    /shorter /longer · the same summary at another length
    /1 /2 … · one article of a digest, in full
    /length short|medium|long · from now on; auto undoes a choice
    /language de|source|… · the language of summaries
    /points 1-12 · how many key points
    /style neutral|plain|bullets
    /quotes on|off · /unchecked on|off
    /settings /privacy /export /forget /example /quit
