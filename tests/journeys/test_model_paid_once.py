"""What a model wrote once is not asked for again, and what it cost is noted."""

from __future__ import annotations

import pytest

from bot.domain.policy import Policy
from tests.conftest import page
from tests.talking import (
    HEADLINE,
    INVENTED,
    NO_SUPPORT,
    OVERVIEW,
    PARAGRAPHS,
    UNCHECKED,
    URL,
    TalkingWorld,
    talking,
    written,
)


async def test_paid_once(talking_world: TalkingWorld) -> None:
    """A second request for the same link reaches no model and shows no draft, whoever asks."""
    first = await talking_world.sends()
    drafts = len(talking_world.ann.chat.drafts)
    again = await talking_world.sends(f"{URL}?utm_source=friend")
    bob = talking_world.world.telegram.person(12, "Bob")
    for_bob = await talking_world.sends(person=bob)

    assert again.text == for_bob.text == first.text
    assert len(talking_world.asked) == 1
    assert (len(talking_world.ann.chat.drafts), bob.chat.drafts) == (drafts, [])


async def test_asked_together_paid_once(talking_world: TalkingWorld) -> None:
    """Two readers who send the same link at the same time are served by one call."""
    talking_world.model.first_token = 0.3
    bob = talking_world.world.telegram.person(12, "Bob")
    bob.sends(URL)
    await talking_world.sends()
    await talking_world.world.answers(1, bob)

    assert bob.chat.last.text == talking_world.ann.chat.last.text
    assert len(talking_world.asked) == 1


async def test_pasted_text_is_not_shared(talking_world: TalkingWorld) -> None:
    """The same text pasted by another reader is theirs: the model is asked for each."""
    bob = talking_world.world.telegram.person(12, "Bob")
    for _ in range(2):
        await talking_world.sends("\n".join(PARAGRAPHS))
    await talking_world.sends("\n".join(PARAGRAPHS), bob)

    assert len(talking_world.asked) == 2


async def test_after_restart(talking_world: TalkingWorld) -> None:
    """What was paid for outlives the bot's restart."""
    await talking_world.sends()
    await talking_world.world.restart()
    await talking_world.sends()

    assert len(talking_world.asked) == 1


async def test_rendering_is_free(talking_world: TalkingWorld) -> None:
    """Hiding quotes and unsupported points changes the message, and asks the model nothing."""
    talking_world.model.script(written(points=UNCHECKED), NO_SUPPORT)
    before = await talking_world.sends()
    asked = len(talking_world.asked)
    for setting, choice in (("Quotes", "hidden"), ("Unsupported points", "left out")):
        await talking_world.chooses(setting, choice)
    after = await talking_world.sends()

    assert INVENTED in before.text
    assert before.styled("expandable_blockquote")
    assert INVENTED not in after.text
    assert "One point was left out" in after.text
    assert after.styled("expandable_blockquote") == []
    assert len(talking_world.asked) == asked


async def test_length_is_paid_for(talking_world: TalkingWorld) -> None:
    """Another length is another text: the model is asked for it once, and told the length."""
    summary = await talking_world.sends()
    shorter = await talking_world.presses(summary, "Shorter")
    assert '"points": 3,' in talking_world.asked[1].prompt
    assert shorter.text.count("•") < summary.text.count("•")

    longer_again = await talking_world.presses(shorter, "Longer")
    await talking_world.presses(summary, "Shorter")

    assert longer_again.text == summary.text
    assert len(talking_world.asked) == 2


async def test_usage(talking_world: TalkingWorld) -> None:
    """Each call is in the ledger: who, for what, which model, and the server's count."""
    summary = await talking_world.sends()
    await talking_world.replies(summary, "How many jobs does the council expect?")

    lines = talking_world.world.memory.ledger.lines
    assert [(one.reader_id, one.purpose, one.model, one.outcome) for one in lines] == [
        (11, "summary", "model-1", "ok"),
        (11, "question", "model-1", "ok"),
    ]
    assert [(one.prompt_tokens, one.answer_tokens) for one in lines] == [
        (one["prompt_tokens"], one["completion_tokens"]) for one in talking_world.model.usage
    ]


async def test_usage_is_exported(talking_world: TalkingWorld) -> None:
    """/export gives a reader what their requests used, without any text of the model's."""
    talking_world.model.script(written())
    await talking_world.sends()
    export = await talking_world.sends("/export")

    assert export.file is not None
    told = export.file.content.decode()
    assert '"model-1"' in told
    assert OVERVIEW[0] not in told


READERS, ARTICLES = 100, 20


def _address(number: int) -> str:
    return f"https://news.example.com/story/{number % ARTICLES}"


def _page(number: int, named: str, told: str = "") -> str:
    text = page(HEADLINE, *PARAGRAPHS, f"This was story {number % ARTICLES} of that day.{told}")
    own = f'<link rel="canonical" href="{named}">' if named else ""
    return text.replace("</head>", f"{own}</head>")


@pytest.mark.parametrize("kind", ["silent", "named", "named and restless"])
async def test_one_page_under_many_addresses(kind: str) -> None:
    """A hundred readers send twenty new articles at once, each with a parameter of their own: each
    article is paid for once, whether its page names its address or not."""
    async with talking(policy=Policy()) as world:
        world.model.first_token = 0.3
        people = [world.world.telegram.person(1000 + at, f"R{at}") for at in range(READERS)]
        for at in range(READERS):
            told = f" {at} people are reading this now." if "restless" in kind else ""
            named = "" if kind == "silent" else _address(at)
            world.world.web.put(f"{_address(at)}?from={at}", _page(at, named, told))
        for at, person in enumerate(people):
            person.sends(f"{_address(at)}?from={at}")
        for person in people:
            await world.world.telegram.wait_for(lambda one=person: one.chat.from_bot, 60)
        await world.world.telegram.idle(within=30)
        assert len(world.asked) == ARTICLES
        # What leads back to the page is the reader's own address, or the one that it names.
        for at, person in enumerate(people):
            (summary,) = person.chat.from_bot
            asked = _address(at) if "named" in kind else f"{_address(at)}?from={at}"
            assert {url.split("#")[0] for _, url in summary.links} == {asked}


async def test_nobody_writes_under_anothers_address(talking_world: TalkingWorld) -> None:
    """A page that names another author's page of its site as itself changes nothing of that one's
    summary, whoever comes first, also where its text is the same but for one sentence."""
    site = "https://blogs.example.com"
    web = talking_world.world.web
    web.put(f"{site}/ann/harbour", _page(1, f"{site}/ann/harbour"))
    forged = _page(1, f"{site}/ann/harbour", " It was all a hoax.")
    for url in (f"{site}/eve/x", f"{site}/ann/harbour/eve", f"{site}/ann/other?x=/ann/harbour"):
        web.put(url, forged)
        await talking_world.sends(url)
    mine = await talking_world.sends(f"{site}/ann/harbour")
    assert "hoax" not in talking_world.asked[-1].prompt
    assert mine.links[0][1] == f"{site}/ann/harbour"
    assert len(talking_world.asked) == 2


async def test_a_text_with_another_headline_is_another(talking_world: TalkingWorld) -> None:
    """Who copies a text under a headline of their own puts it over nobody else's summary."""
    other = "https://evil.example.com/copy"
    talking_world.world.web.put(other, page("Emsholm gives up its harbour", *PARAGRAPHS))
    await talking_world.sends(other)
    await talking_world.sends()
    assert len(talking_world.asked) == 2


async def test_pasted_text_is_not_the_pages(talking_world: TalkingWorld) -> None:
    """A text that somebody pastes is theirs, though a page says the same."""
    await talking_world.sends("\n\n".join((HEADLINE, *PARAGRAPHS)))
    await talking_world.sends()
    assert len(talking_world.asked) == 2
