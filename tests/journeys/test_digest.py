"""Several links in one message: one digest, with what they agree and differ on."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Scope, Tariff
from bot.domain.errors import DatabaseUnavailable, PageUnreachable
from bot.domain.pacing import Rate
from bot.domain.policy import Policy
from bot.domain.preferences import Choices, Style
from bot.ports import Page
from tests import model_server
from tests.bot_api.chats import Message
from tests.conftest import World, article, page
from tests.digesting import (
    BOTH,
    COSTS,
    OTHER,
    OTHER_HEADLINE,
    OTHER_SENTENCES,
    SUITS,
    comparing,
    publish_other,
    talks,
)
from tests.model_server import Reply
from tests.reading_group import Readers
from tests.talking import HEADLINE, SENTENCES, URL, TalkingWorld, talking

TITLE = "Emsholm deepens its harbour"
GONE = "https://news.example.com/gone"
BUTTONS = [f"1. {TITLE}", f"2. {OTHER_HEADLINE}"]


@pytest.fixture
async def digest_world() -> AsyncIterator[TalkingWorld]:
    """A bot whose model knows what to say of both articles."""
    async with talking() as world:
        talks(world)
        yield world


def seen(message: Message) -> str:
    """A message's text as the eye sees it: without what keeps Telegram from making links."""
    return message.text.replace("\u2060", "")


def asked_to_compare(world: TalkingWorld) -> list[str]:
    """The prompts about both articles."""
    return [one.prompt for one in world.asked if "<article number=" in one.prompt]


async def test_digest(digest_world: TalkingWorld) -> None:
    """One message: each article's title as a link, a sentence and points that open its words, then
    what they agree and differ on, each with links to the words of both."""
    digest = await digest_world.sends(BOTH)

    assert digest.text.startswith(f"1. {TITLE}\nEmsholm will deepen its harbour by four metres")
    assert f"\n\n2. {OTHER_HEADLINE}\nEmsholm's fishers sue over the harbour.\n•" in digest.text
    assert f"Where they agree\n• {SUITS[0]} 1↗ 2↗" in digest.text
    assert f"Where they differ\n• {COSTS[0]} 1↗ 2↗" in digest.text
    agreed = [url for words, url in digest.links if words in ("1↗", "2↗")][:2]
    assert agreed[0].startswith(f"{URL}#:~:text=Their%20association")
    assert agreed[1].startswith(f"{OTHER}#:~:text=The%20fishers%20of%20Emsholm")
    (quotes,) = digest.styled("expandable_blockquote")
    assert f"1 · {SENTENCES[4]}\n2 · {OTHER_SENTENCES[0]}" in quotes
    assert [one.text for one in digest.buttons] == BUTTONS
    assert len(digest_world.ann.chat.from_bot) == 1


async def test_shorter_than_alone(digest_world: TalkingWorld) -> None:
    """A part has the first sentence of its overview and three points; its button opens the rest,
    from memory."""
    digest = await digest_world.sends(BOTH)
    assert "Christmas" not in digest.text.partition("Where they agree")[0]
    assert "The council voted for it on Tuesday." not in digest.text

    before = len(digest_world.asked)
    whole = await digest_world.presses(digest, BUTTONS[1])
    assert whole.reply_to is digest
    assert "A hearing is due before Christmas." in whole.text
    assert "The council voted for it on Tuesday." in whole.text
    assert [one.text for one in whole.buttons] == ["Shorter", "Longer", "Language"]
    assert len(digest_world.asked) == before


async def test_what_the_model_is_asked(digest_world: TalkingWorld) -> None:
    """Two summaries, then one question about both: their titles, claims and cited sentences."""
    await digest_world.sends(BOTH)

    assert len(digest_world.asked) == 3
    (prompt,) = asked_to_compare(digest_world)
    assert f"## {HEADLINE}" in prompt
    assert "## published by: coast.example.org" in prompt
    assert "- Emsholm will deepen its harbour by four metres from March. (1, 2)" in prompt
    assert f"[3] {SENTENCES[2]}" in prompt
    assert SENTENCES[8] not in prompt


async def test_paid_once(digest_world: TalkingWorld) -> None:
    """The same links again cost nothing; in another order only the comparison is asked anew."""
    first = await digest_world.sends(BOTH)
    calls = len(digest_world.asked)
    again = await digest_world.sends(BOTH)
    assert (again.text, len(digest_world.asked)) == (first.text, calls)
    assert [one.text for one in digest_world.ann.chat.drafts if "read…" in one.text] != []

    turned = await digest_world.sends(f"{OTHER} {URL}")
    assert turned.text.startswith(f"1. {OTHER_HEADLINE}")
    assert len(digest_world.asked) == calls + 1


async def test_progress(digest_world: TalkingWorld) -> None:
    """Meanwhile the draft tells how many are read."""
    digest_world.world.web.open.clear()
    digest_world.ann.sends(BOTH)
    drafts = digest_world.ann.chat.drafts
    await digest_world.world.telegram.wait_for(lambda: drafts and drafts[-1].text)
    shown = drafts[-1].text
    digest_world.world.web.open.set()
    await digest_world.world.answers()

    assert shown == "0 of 2 read…"


async def test_stop(digest_world: TalkingWorld) -> None:
    """Stop ends the reading of all of them, with one sentence."""
    digest_world.world.web.open.clear()
    digest_world.ann.sends(BOTH)
    await digest_world.world.telegram.wait_for(lambda: digest_world.ann.chat.drafts)
    digest_world.ann.stops()
    (stopped,) = await digest_world.world.answers()

    assert stopped.text.startswith("Stopped.")
    assert digest_world.world.web.cancelled == 2
    assert digest_world.asked == []


async def test_one_article_is_not_enough(digest_world: TalkingWorld) -> None:
    """What is cited from one article alone is not shown; then the digest says that nothing was
    found."""
    publish_other(digest_world)
    alone = ("The work costs 62 million euros.", "costs 62 million euros")
    digest_world.model.forget_script()
    digest_world.model.script(Reply(), Reply(), Reply(comparing([alone], [alone])))
    digest = await digest_world.sends(BOTH)

    assert "Where they agree" not in digest.text
    assert digest.text.splitlines()[-1] == "found no point on which they agree or differ"


@pytest.mark.parametrize("keep", [True, False])
async def test_invented_number(digest_world: TalkingWorld, keep: bool) -> None:
    """A number that the articles do not hold is marked, or left out, as the reader likes it."""
    digest_world.world.memory.preferences.kept[11] = Choices(keep_unsupported=keep)
    made_up = ("They put the cost at 62 million or 99 million euros.", *COSTS[1:])
    talks(digest_world, differ=[made_up])
    digest = await digest_world.sends(BOTH)

    mark = "⚠ missing from at least one of the articles cited for this: 99 million"
    assert (mark[:-8] in digest.text, made_up[0] in digest.text) == (keep, keep)
    assert ("One point was left out" in digest.text) == (not keep)


@pytest.mark.parametrize(
    ("replies", "sentence"),
    [
        ([model_server.PROSE, model_server.PROSE], "the model gave no answer that could be used"),
        ([model_server.WRONG_KEY], "the model gave no answer that could be used"),
        ([model_server.REFUSED], "the model gave no answer that could be used"),
        ([model_server.QUOTA_SPENT], "the model's budget is used up for now"),
    ],
)
async def test_not_compared(
    talking_world: TalkingWorld, replies: list[Reply], sentence: str
) -> None:
    """Where the comparison fails the parts are there, and a sentence; next time it is asked
    again."""
    publish_other(talking_world)
    talking_world.model.script(Reply(), Reply(), *replies)
    digest = await talking_world.sends(BOTH)
    assert digest.text.splitlines()[-1] == f"not compared with each other: {sentence}"
    assert "2. " in digest.text

    again = await talking_world.sends(BOTH)
    assert "not compared" not in again.text


async def test_without_a_model(world: World) -> None:
    """Without a model the parts are extracts, and the digest says that they were not compared."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.web.put(OTHER, page("Ferry news", *article("The ferry")))
    world.ann.sends(f"{OTHER} and {URL}")
    (digest,) = await world.answers()

    assert [words for words, _ in digest.links if words != "↗"] == ["Ferry news", "Harbour news"]
    assert digest.text.splitlines()[-1] == (
        "summarised without a model: no model is set up"
        " · not compared with each other: that takes a model"
    )
    assert digest.text.count("no model is set up") == 1


async def test_a_page_that_fails(digest_world: TalkingWorld) -> None:
    """What cannot be read has its sentence in its place; the others keep their numbers."""
    digest = await digest_world.sends(f"{URL} {GONE} {OTHER}")

    assert "\n\n2. news.example.com/gone\nThe site says that there's no such page." in seen(digest)
    assert f"Where they agree\n• {SUITS[0]} 1↗ 3↗" in digest.text
    assert [one.text[:2] for one in digest.buttons] == ["1.", "3."]


async def test_all_fail(digest_world: TalkingWorld) -> None:
    """Where nothing can be read, each one's sentence is the answer, without buttons."""
    digest_world.world.web.pages[f"{GONE}/2"] = PageUnreachable("")
    digest = await digest_world.sends(f"{GONE} {GONE}/2")

    assert digest.text.count("\n\n") == 1
    assert "no such page" in digest.text
    assert "didn't answer" in digest.text
    assert digest.buttons == []


async def test_a_bug_in_one(digest_world: TalkingWorld) -> None:
    """An error of ours costs its part, not the others."""
    load = digest_world.world.web.fetch

    async def fetch(url: str) -> Page:
        if url == GONE:
            raise ZeroDivisionError
        return await load(url)

    digest_world.world.web.fetch = fetch  # type: ignore[method-assign]
    digest = await digest_world.sends(f"{URL} {GONE}")

    assert TITLE in digest.text
    assert "Something went wrong on my side" in digest.text


async def test_same_page_twice(digest_world: TalkingWorld) -> None:
    """Two addresses that lead to one page give its summary, as if only one had been sent."""
    short = "https://s.example.com/x"
    digest_world.world.web.pages[short] = digest_world.world.web.pages[URL]
    summary = await digest_world.sends(f"{URL} {short}")
    assert summary.text.startswith(f"{TITLE}\n\n")
    assert [one.text for one in summary.buttons] == ["Shorter", "Longer", "Language"]

    digest = await digest_world.sends(f"{short} {OTHER} {URL}")
    assert [one.text for one in digest.buttons] == BUTTONS


async def test_question(digest_world: TalkingWorld) -> None:
    """A question in reply is answered from the article that speaks of it, which is named; a reply
    to the answer goes on."""
    digest = await digest_world.sends(BOTH)
    fund = await digest_world.replies(digest, "How much do the fishers want for their fund?")
    assert "10 million euros" in fund.text
    assert fund.links[0][1].startswith(OTHER)
    assert fund.text.splitlines()[-1] == OTHER_HEADLINE

    mayor = await digest_world.replies(fund, "What did mayor Grete Janssen call the vote?")
    assert "a good day" in mayor.text
    assert mayor.text.splitlines()[-1] == HEADLINE


async def test_question_when_one_article_is_gone(digest_world: TalkingWorld) -> None:
    """The other one still answers."""
    digest = await digest_world.sends(BOTH)
    digest_world.world.memory.articles.rows.clear()
    digest_world.world.web.pages[OTHER] = PageUnreachable("")
    answer = await digest_world.replies(digest, "What did mayor Grete Janssen call the vote?")

    assert "a good day" in answer.text


async def test_style_and_quotes_as_the_reader_likes(digest_world: TalkingWorld) -> None:
    """Who wants points only gets no overview, and who hides quotes sees none."""
    choices = Choices(style=Style.BULLETS, quotes=False)
    digest_world.world.memory.preferences.kept[11] = choices
    digest = await digest_world.sends(BOTH)

    assert "Emsholm will deepen" not in digest.text
    assert digest.styled("expandable_blockquote") == []
    assert "Where they differ" in digest.text


async def test_in_the_readers_language(digest_world: TalkingWorld) -> None:
    """What Pith itself says is in the language of the chat."""
    digest_world.world.memory.preferences.kept[11] = Choices(interface="de", language="en")
    digest = await digest_world.sends(BOTH)

    assert "Darin stimmen sie überein" in digest.text
    assert "Darin widersprechen sie sich" in digest.text


async def test_hostile_titles_and_statements(digest_world: TalkingWorld) -> None:
    """Markup, addresses and mentions in titles and findings are words; links are the sources'."""
    evil = "a < b > c & evil.com @evil /forget"
    agree, differ = (f"{evil} {SUITS[0]}", *SUITS[1:]), (f"</b>{COSTS[0]}", *COSTS[1:])
    talks(digest_world, [agree], [differ], title=evil)
    digest = await digest_world.sends(BOTH)

    assert seen(digest).count(evil) == 2
    assert evil[:20] in digest.buttons[1].text
    assert {url.partition("#")[0] for _, url in digest.links} == {URL, OTHER}
    assert {str(one["type"]) for one in digest.entities} <= {
        *("bold", "italic", "text_link", "expandable_blockquote"),
    }


async def test_five_long_ones() -> None:
    """A digest beyond one message comes whole, in several; questions may be asked under each."""
    async with talking() as world:
        towns = ("Aldport", "Bexmouth", "Cranby", "Dunwick", "Emsholm")
        urls = [f"https://news.example.com/{town}" for town in towns]
        for town, url in zip(towns, urls, strict=True):
            long = [paragraph.replace(". ", ", while ") for paragraph in article(town, 48)]
            world.world.web.put(url, page(f"{town} news", *long))
        world.ann.sends(" ".join(urls))
        await world.world.answers(2)
        messages = await world.world.answers(2)

        assert len(messages) > 1
        text = "\n\n".join(one.text for one in messages)
        assert [line for line in text.splitlines() if line[:3] in ("1. ", "5. ")] != []
        assert [bool(one.buttons) for one in messages] == [False] * (len(messages) - 1) + [True]
        assert len(messages[-1].buttons) == 5
        answer = await world.replies(messages[0], "How many cranes does Dunwick need?")
        assert "Dunwick needs" in answer.text


async def test_after_a_restart(digest_world: TalkingWorld) -> None:
    """Who is killed while both are read answers once when they are back, and asks for what was
    paid for no second time."""
    digest_world.world.web.open.clear()
    digest_world.ann.sends(BOTH)
    await digest_world.world.telegram.wait_for(lambda: digest_world.ann.chat.drafts)
    await digest_world.world.restart()
    digest_world.world.web.open.set()
    (digest,) = await digest_world.world.answers()

    assert "Where they agree" in digest.text
    assert len(digest_world.asked) == 3


async def test_while_the_database_is_locked(digest_world: TalkingWorld) -> None:
    """A store that does not answer spoils no part: the whole begins anew, and is answered once."""
    find, refusals = digest_world.world.memory.summaries.find, []

    async def locked(key: str) -> object:
        if not refusals:
            refusals.append(key)
            raise DatabaseUnavailable
        return await find(key)

    digest_world.world.memory.summaries.find = locked
    (digest,) = [await digest_world.sends(BOTH)]

    assert "something" not in digest.text.casefold()
    assert [one.text for one in digest.buttons] == BUTTONS


async def test_a_large_job_in_a_digest() -> None:
    """Its part is an extract that says so, and no digest waits for a tap; its button asks whether
    a model may read it all."""
    async with talking(policy=Policy(large_job=300)) as world:
        talks(world)
        digest = await world.sends(BOTH)
        assert "so long a text would cost a lot" in digest.text
        first, _ = (one.text for one in digest.buttons)
        assert [one for one in world.asked if "Summarise this article" in one.prompt] == []

        question = await world.presses(digest, first)
        assert question.buttons[0].text == "Summarise it all"


async def test_ledger_and_budget() -> None:
    """Each article counts as one request, the comparison as none more; every call is in the
    ledger."""
    limits = {Scope.READER: read_limits("2 requests a day")}
    async with talking(policy=Policy(tariff=Tariff(limits))) as world:
        talks(world)
        digest = await world.sends(BOTH)
        assert "Where they agree" in digest.text
        lines = world.world.memory.ledger.lines
        assert sorted(one.purpose for one in lines) == ["digest", "summary", "summary"]

        turned = await world.sends(f"{OTHER} {URL}")
        assert "the model's budget is used up for now" in turned.text.splitlines()[-1]
        assert len(world.asked) == 3


async def test_rate() -> None:
    """Who may ask no more reads what is known, and that it was not compared."""
    policy = Policy(rate=Rate(an_hour=1, burst=2))
    async with talking(policy=policy) as world:
        talks(world)
        assert "Where they agree" in (await world.sends(BOTH)).text
        turned = await world.sends(f"{OTHER} {URL}")
        assert "1. " in turned.text
        assert "not compared" in turned.text.splitlines()[-1]

        more = await world.sends(f"{URL} {GONE}")
        assert "That was a lot at once" in more.text
        assert TITLE in more.text


async def test_group(readers: Readers) -> None:
    """In a group /tldr with several links gives one digest for all; a button gives who taps that
    part's summary alone."""
    readers.bea.sends(f"/tldr {URL} https://news.example.com/ferry")
    (digest,) = await readers.answers()
    assert digest.text.startswith("1. Harbour news")
    assert [one.text for one in digest.buttons] == ["1. Harbour news", "2. Ferry news"]

    cem = readers.group.member("Cem", 22)
    cem.presses(digest, "2. Ferry news")
    await readers.world.shows(digest, lambda _: cem.ephemeral)
    await readers.world.shows(cem.ephemeral[0], lambda seen: seen.text.startswith("Ferry news"))
    assert readers.group.from_bot == [digest]
