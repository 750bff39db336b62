"""Groups: what was asked of Pith is answered there, everything else is not."""

from __future__ import annotations

import pytest

from bot.domain.chats import Mode
from bot.domain.preferences import Choices
from tests.conftest import SEED, World
from tests.reading_group import OTHER, TITLE, URL, Readers

# Asked


@pytest.mark.parametrize(
    "asks",
    [
        f"/tldr {URL}",
        f"/summary@pith_test_bot {URL}",
        f"{URL} /tldr",
        f"@pith_test_bot {URL}",
        f"Could you read {URL}, @Pith_Test_Bot?",
    ],
)
async def test_asked(readers: Readers, asks: str) -> None:
    """A command or a mention with a link is answered with its summary, in reply."""
    asked = readers.bea.sends(asks)
    (summary,) = await readers.answers()

    assert summary.reply_to is asked
    assert summary.text.startswith(TITLE)
    assert [one.text for one in summary.buttons] == ["Only for me"]


@pytest.mark.parametrize("asks", ["/tldr", "@pith_test_bot"])
async def test_in_reply_to_link(readers: Readers, asks: str) -> None:
    """In reply to somebody's message with a link, a bare command or mention is enough."""
    above = readers.bea.sends(f"Did you see this? {URL}")
    asked = readers.group.member("Cem", 22).sends(asks, reply_to=above)
    (summary,) = await readers.answers()

    assert summary.reply_to is asked
    assert summary.text.startswith(TITLE)


async def test_in_reply_to_text_forward_and_file(readers: Readers) -> None:
    """Texts, forwards and files are summarised in reply as well."""
    for above in (
        readers.bea.sends(SEED[:3000]),
        readers.bea.forwards(SEED[:3500]),
        readers.bea.sends_file("seed.txt", SEED.encode(), "text/plain"),
    ):
        before = len(readers.group.from_bot)
        readers.bea.sends("/tldr", reply_to=above)
        summary = (await readers.answers(before + 1))[-1]
        assert "ammunition" in summary.text


@pytest.mark.parametrize("call", ["/tldr", "@pith_test_bot"])
async def test_text(readers: Readers, call: str) -> None:
    """A text behind the command or the mention is summarised."""
    readers.bea.sends(f"{call} {SEED[:3000]}")
    (summary,) = await readers.answers()

    assert "ammunition" in summary.text
    assert "pith_test_bot" not in summary.text


async def test_file_with_caption(readers: Readers) -> None:
    """A file whose caption is the command is summarised."""
    readers.bea.sends_file("seed.txt", SEED.encode(), "text/plain", caption="/tldr")
    (summary,) = await readers.answers()

    assert "ammunition" in summary.text


async def test_hidden_link(readers: Readers) -> None:
    """A link behind words is found where it stands, whatever the command before it takes."""
    link = {"type": "text_link", "offset": 9, "length": 4, "url": URL}
    readers.bea.sends("/tldr 🎉 this one", entities=[link])
    (summary,) = await readers.answers()

    assert summary.text.startswith(TITLE)


async def test_known_link(readers: Readers) -> None:
    """A link that was read before is answered at once, in one call, and not read again."""
    readers.world.ann.sends(URL)
    await readers.world.answers()
    before = len(readers.world.telegram.calls)
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()

    calls = [call.method for call in readers.world.telegram.calls[before:]]
    assert summary.text.startswith(TITLE)
    assert calls == ["sendMessage"]
    assert readers.world.web.fetched == [URL]


async def test_several_links(readers: Readers) -> None:
    """Each link gets its part of one digest."""
    readers.bea.sends(f"/tldr {URL} {OTHER}")
    (digest,) = await readers.answers()

    titles = [words for words, _ in digest.links if words != "↗"]
    assert titles == ["Harbour news", "Ferry news"]


async def test_too_many_links(readers: Readers) -> None:
    """Of more than five links the first five are read, and the rest is told."""
    links = [f"https://news.example.com/{number}" for number in range(7)]
    readers.bea.sends("/tldr " + " ".join(links))
    told, digest = await readers.answers(2)

    assert "2 links more" in told.text
    assert "\n5. " in digest.text


@pytest.mark.parametrize(
    ("asks", "hint"),
    [
        ("/tldr", "Send /tldr with"),
        ("@pith_test_bot", "Send /tldr with"),
        ("/help", "No time to read?"),
        ("/start@pith_test_bot", "No time to read?"),
        ("/language@pith_test_bot", "No time to read?"),
    ],
)
async def test_hints(readers: Readers, asks: str, hint: str) -> None:
    """Who asks for nothing in particular is told how to ask, in one message."""
    readers.bea.sends(asks)
    (told,) = await readers.answers()

    assert told.text.startswith(hint)


async def test_small_talk_in_reply(readers: Readers) -> None:
    """A command in reply to a few words gets a hint."""
    readers.bea.sends("/tldr", reply_to=readers.bea.sends("lunch at one?"))
    (told,) = await readers.answers()

    assert told.text.startswith("I find nothing to summarise")


@pytest.mark.parametrize(
    "says",
    [
        "hello all",
        f"look at {URL}",
        f"/tldr@other_bot {URL}",
        f"/ban {URL}",
        "I like @pith_test_bot a lot",
        "mail me at bea@pith_test_bot.example",
        "type /tldr when you have no time",
        "what I like about @pith_test_bot: " + "it reads and reads " * 20,
    ],
)
async def test_silence(readers: Readers, says: str) -> None:
    """What is said to others, or to nobody, gets no answer."""
    readers.bea.sends(says)
    await readers.silence()


async def test_privacy_mode(world: World, readers: Readers) -> None:
    """A plain member that hears only what is meant for it answers the same."""
    readers.group.demotes_bot()
    readers.bea.sends(f"look at {URL}")
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    readers.bea.sends("How many containers?", reply_to=summary)
    _, answer = await readers.answers(2)

    assert answer.reply_to
    assert answer.reply_to.text == "How many containers?"


# About a summary


async def test_question(readers: Readers) -> None:
    """A reply to a summary is answered from its article, whoever asks, and so on."""
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    readers.group.member("Cem", 22).sends("How many new cranes?", reply_to=summary)
    _, answer = await readers.answers(2)
    readers.bea.sends("@pith_test_bot and how many boats?", reply_to=answer)
    _, _, second = await readers.answers(3)

    assert "cranes" in answer.text
    assert "boats" in second.text
    assert readers.world.web.fetched == [URL]


async def test_summary_of_summary(readers: Readers) -> None:
    """The command in reply to a summary does not summarise it again: it says what can be done."""
    readers.bea.sends(f"/tldr {URL}")
    (summary,) = await readers.answers()
    readers.bea.sends("/tldr", reply_to=summary)
    _, told = await readers.answers(2)

    assert "reply to it with your question" in told.text


async def test_own_words(readers: Readers) -> None:
    """Pith's own words are no source, its links are: the one above a button, say."""
    readers.rules(Mode.BUTTON)
    readers.bea.sends(URL)
    (button,) = await readers.answers()
    readers.bea.sends("/tldr", reply_to=button)
    _, summary = await readers.answers(2)
    readers.bea.sends("/help")
    *_, told = await readers.answers(3)
    readers.bea.sends("/tldr", reply_to=told)
    *_, hint = await readers.answers(4)

    assert summary.text.startswith(TITLE)
    assert hint.text.startswith("I find nothing to summarise")


async def test_reply_to_hint(readers: Readers) -> None:
    """What people say under Pith's other messages is not for it."""
    readers.bea.sends("/tldr")
    (hint,) = await readers.answers()
    readers.bea.sends("haha, nice try", reply_to=hint)
    await readers.world.telegram.idle()

    assert readers.group.from_bot == [hint]


async def test_group_language(readers: Readers) -> None:
    """A group speaks its own language, whoever asks; without one, that of who asks."""
    readers.group.member("Dora", 23, language_code="de").sends("/tldr")
    (german,) = await readers.answers()
    readers.world.memory.preferences.kept[readers.group.id] = Choices(interface="en")
    readers.group.member("Dora", 23, language_code="de").sends("/tldr")
    _, english = await readers.answers(2)

    assert english.text.startswith("Send /tldr with")
    assert german.text  # the German words come with the German locale


async def test_nobody_else_sees(readers: Readers) -> None:
    """What a group was shown belongs to the group: no reader's history holds it."""
    readers.bea.sends(f"/tldr {URL}")
    await readers.answers()

    assert [one.reader_id for one in readers.world.memory.shown.rows.values()] == [
        readers.group.id
    ]


# Failures


async def test_failure(readers: Readers) -> None:
    """What cannot be read is told in one sentence."""
    asked = readers.bea.sends("/tldr https://news.example.com/missing")
    (told,) = await readers.answers()

    assert told.reply_to is asked
    assert told.text.startswith("The site says that there's no such page")


async def test_placeholder(readers: Readers) -> None:
    """Work that takes a moment shows it, in the message that becomes the summary."""
    readers.world.web.open.clear()
    readers.bea.sends(f"/tldr {URL}")
    (message,) = await readers.answers()
    assert message.text == "Reading…"

    readers.world.web.open.set()
    await readers.world.shows(message, lambda shown: shown.text.startswith(TITLE))
    assert readers.group.from_bot == [message]


async def test_stopped_bot(readers: Readers) -> None:
    """A bot that comes back finishes its placeholders."""
    readers.world.web.open.clear()
    readers.bea.sends(f"/tldr {URL}")
    (message,) = await readers.answers()
    await readers.world.bot.stop()
    assert message.text == "Reading…"
    readers.world.web.open.set()
    await readers.world.restart()

    await readers.world.shows(message, lambda shown: shown.text.startswith(TITLE))
    assert readers.group.from_bot == [message]
