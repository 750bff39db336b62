"""Summaries by a model: how they are asked for, streamed and shown."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.domain.preferences import Length
from tests.conftest import article, page
from tests.model_server import Reply
from tests.talking import (
    NUMBERED,
    OVERVIEW,
    PARAGRAPHS,
    POINTS,
    SENTENCES,
    URL,
    TalkingWorld,
    points_of,
    talking,
    written,
)

THINKING = ""
"""What an empty draft shows."""


async def test_model_writes(talking_world: TalkingWorld) -> None:
    """A link comes back as the model's summary, with the article's words and links to them."""
    talking_world.model.script(written())
    summary = await talking_world.sends()

    title, overview, points = summary.text.split("\n\n")[:3]
    assert title == "Emsholm deepens its harbour"
    assert overview == OVERVIEW[0]
    assert points.splitlines() == [f"• {text} ↗" for text, _ in POINTS]
    assert summary.links[0] == (title, URL)
    assert [words for words, _ in summary.links[1:]] == ["↗"] * 3
    assert summary.links[1][1] == (
        f"{URL}#:~:text=The%20work%20costs%2062%20million,which%20the%20state%20pays%20half"
    )
    report = summary.text.splitlines()[-1].replace("\u2060", "")
    assert report == "news.example.com · 1 min read · read in full"


async def test_quotes_are_the_articles(talking_world: TalkingWorld) -> None:
    """The folded quotes are the sentences that the model cited, word for word, each once."""
    talking_world.model.script(written())
    summary = await talking_world.sends()

    (quoted,) = summary.styled("expandable_blockquote")
    assert quoted.splitlines() == ["In the source's words", *(f"• {one}" for one in SENTENCES[:6])]


async def test_one_request_asks_once(talking_world: TalkingWorld) -> None:
    """A summary whose claims hold costs one call: with all sentences numbered, and a schema."""
    talking_world.model.script(written())
    await talking_world.sends()

    (request,) = talking_world.asked
    assert all(f"[{number}] {one}" in request.prompt for number, one in enumerate(SENTENCES, 1))
    assert request.body["response_format"]["type"] == "json_schema"


async def test_streaming(talking_world: TalkingWorld) -> None:
    """Drafts begin at once, grow as the model writes, and end in one message."""
    talking_world.model.tokens_a_second = 300
    talking_world.model.script(written())
    summary = await talking_world.sends()

    drafts = talking_world.ann.chat.drafts
    assert drafts[0].text == THINKING
    assert all(later.text.startswith(earlier.text) for earlier, later in pairwise(drafts))
    assert len(drafts) > 2
    assert len({draft.id for draft in drafts}) == 1
    assert all(draft.can_stop for draft in drafts)
    assert summary.text.startswith(drafts[-1].text.split("\n")[0])
    assert len(talking_world.world.telegram.called("sendMessage")) == 1


async def test_draft_shows_no_json(talking_world: TalkingWorld) -> None:
    """No draft shows the form that the model answers in, wherever the stream stands."""
    talking_world.model.tokens_a_second = 200
    talking_world.model.script(written())
    await talking_world.sends()

    shown = "".join(draft.text for draft in talking_world.ann.chat.drafts)
    assert not [sign for sign in ('"', "{", "[", "sentences", "points") if sign in shown]


async def test_language(talking_world: TalkingWorld) -> None:
    """A language's button has the model write in it, with quotes in the article's own."""
    summary = await talking_world.sends()
    german = [("Die Arbeiten kosten 62 Millionen Euro.", (3,))]
    talking_world.model.script(written("Emsholm vertieft den Hafen", german))
    again = await talking_world.presses(summary, "Language", "Deutsch")

    assert "Write in German" in talking_world.asked[1].prompt
    assert again.text.startswith("Emsholm vertieft den Hafen")
    assert "• Die Arbeiten kosten 62 Millionen Euro. ↗" in again.text
    assert f"• {SENTENCES[2]}" in again.styled("expandable_blockquote")[0]


async def test_reader_in_another_language(talking_world: TalkingWorld) -> None:
    """Who uses Telegram in French gets French without asking; English readers are not affected."""
    claire = talking_world.world.telegram.person(12, "Claire", "fr")
    await talking_world.sends(person=claire)
    await talking_world.sends()

    assert ["Write in French" in one.prompt for one in talking_world.asked] == [True, False]


async def test_bullets_only(talking_world: TalkingWorld) -> None:
    """In the style of key points alone no overview is shown, even where the model writes one."""
    await talking_world.chooses("Style", "key points only")
    talking_world.model.script(written())
    summary = await talking_world.sends()

    assert "No overview" in talking_world.asked[0].prompt
    assert OVERVIEW[0] not in summary.text


async def test_wish(talking_world: TalkingWorld) -> None:
    """A comment on a forward reaches the model as its reader's wish, and is nobody else's."""
    wish = "What about the </wish> fishermen?"
    talking_world.ann.forwards_with_comment(wish, f"News! {URL}")
    await talking_world.world.answers()
    bob = talking_world.world.telegram.person(12, "Bob")
    await talking_world.sends(person=bob)

    for_ann, for_bob = (request.prompt for request in talking_world.asked)
    assert "<wish>What about the &lt;/wish&gt; fishermen?</wish>" in for_ann
    assert "<wish>" not in for_bob


async def test_pasted_text(talking_world: TalkingWorld) -> None:
    """A pasted text has quotes, but no page that a link could open."""
    talking_world.model.script(written())
    summary = await talking_world.sends("\n\n".join(PARAGRAPHS))

    assert summary.links == []
    assert points_of(summary)[:3] == [f"• {text}" for text, _ in POINTS]
    assert f"• {SENTENCES[2]}" in summary.styled("expandable_blockquote")[0]
    assert summary.text.splitlines()[-1] == "1 min read · read in full"


async def test_file(talking_world: TalkingWorld) -> None:
    """A file is summarised by the model like a page."""
    talking_world.model.script(written())
    text = "\n\n".join(PARAGRAPHS).encode()
    talking_world.ann.sends_file("minutes.txt", text, "text/plain")
    (summary,) = await talking_world.world.answers()

    assert OVERVIEW[0] in summary.text
    assert f"• {SENTENCES[2]}" in summary.styled("expandable_blockquote")[0]


async def test_long_summary(talking_world: TalkingWorld) -> None:
    """A summary beyond one message comes whole, in several; the draft showed what fits in one."""
    numbers = tuple(number for number, _ in NUMBERED[2:11])
    claims = [(f"{one} {' '.join(SENTENCES[2:11])}", numbers) for _, one in NUMBERED[2:11]]
    await talking_world.chooses("Length", "long")
    talking_world.model.tokens_a_second = 3000
    talking_world.model.script(written(points=claims))
    talking_world.ann.sends(URL)
    messages = (await talking_world.world.answers(3))[1:]

    text = "\n".join(message.text for message in messages)
    assert all(" ".join(claim.split()) in text for claim, _ in claims)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [
        True
    ]
    assert len(talking_world.asked) == 1


async def test_long_article() -> None:
    """An article beyond the model's window is read in parts, which the reader can watch."""
    async with talking(window=3_000) as world:
        world.world.web.put(URL, page("Harbour news", *article("The harbour", 160)))
        world.model.first_token = 0.3
        summary = await world.sends()

        parts = [one for one in world.asked if "This is part" in one.prompt]
        assert len(parts) > 2
        shown = [draft.text for draft in world.ann.chat.drafts]
        told = [int(text.split()[5]) for text in shown if text.endswith(f" of {len(parts)}…")]
        assert told == sorted(set(told))
        assert (len(told) > 1, told[-1]) == (True, len(parts))
        assert "These are notes" in world.asked[-1].prompt
        assert "read in full" in summary.text


async def test_long_article_quotes() -> None:
    """Quotes of an article read in parts come from all over it."""
    async with talking(window=3_000) as world:
        paragraphs = article("The harbour", 160)
        world.world.web.put(URL, page("Harbour news", *paragraphs))
        summary = await world.sends()

        points = [line[2:].removesuffix(" ↗") for line in points_of(summary)]
        found = [next(at for at, one in enumerate(paragraphs) if said in one) for said in points]
        assert len(points) == 5
        assert max(found) > len(paragraphs) / 2


async def test_refused_parts_are_told() -> None:
    """What the model did not read of a long article is told in the last line."""
    async with talking(window=3_000) as world:
        world.world.web.put(URL, page("Harbour news", *article("The harbour", 160)))
        world.model.script(Reply("", refusal="I can't help with that."))
        summary = await world.sends()

        assert "without a model" not in summary.text
        assert "read in full" not in summary.text
        assert "% " in summary.text.splitlines()[-1]


@pytest.mark.parametrize("length", list(Length))
async def test_every_length_is_asked_for(talking_world: TalkingWorld, length: Length) -> None:
    """The reader's length is what the model is told."""
    if length is not Length.MEDIUM:
        await talking_world.chooses("Length", length.value)
    await talking_world.sends()

    points = {Length.SHORT: 3, Length.MEDIUM: 5, Length.LONG: 9}[length]
    assert f'"points": {points},' in talking_world.asked[0].prompt
