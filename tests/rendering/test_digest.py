"""A digest as Telegram shows it, as a terminal shows it, and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.domain.digest import Citation, ComparedStatement, Comparison, Digest, DigestPart
from bot.domain.errors import PageBlocked
from bot.domain.preferences import Preferences
from bot.domain.summary import Claim, Doubt, DoubtKind, Fallback, Quote
from bot.rendering.cleaning import first_sentence
from bot.rendering.digest import render_digest
from bot.rendering.plain import Terminal
from bot.rendering.plain_digest import digest_as_json, plain_digest
from tests.bot_api.html import parse_html
from tests.rendering.samples import FACTS, SAND, SUMMARY, WATER

PREFERENCES = Preferences()
OTHER = replace(
    SUMMARY,
    title="Rivers wander",
    article=replace(FACTS, url="https://maps.example/rivers", site="Maps"),
)
SAID = Quote("Where it bends, a river eats its outer bank.", 2)
AGREED = ComparedStatement(
    "Rivers wear away their outer banks.", (Citation(1, WATER), Citation(3, SAID))
)
DOUBTFUL = ComparedStatement(
    "One says 45 metres.",
    (Citation(1, SAND), Citation(3, SAID)),
    (Doubt(DoubtKind.MISSING, "45"),),
)
BLOCKED = DigestPart("https://blocked.example/x", error=PageBlocked("secret"))
DIGEST = Digest(
    (DigestPart("https://rivers.example/bends", SUMMARY), BLOCKED, DigestPart("", OTHER)),
    Comparison((AGREED,), (DOUBTFUL,), "small-model"),
)


def shown(digest: Digest = DIGEST, preferences: Preferences = PREFERENCES) -> str:
    """What a reader sees of a digest in one message."""
    (html,) = render_digest(digest, preferences)
    return parse_html(html)[0].replace("\u2060", "")


def test_in_a_terminal() -> None:
    """Parts, what could not be read, findings with the numbers of their parts, and the quotes."""
    assert plain_digest(
        replace(DIGEST, parts=(DIGEST.parts[0], BLOCKED, *DIGEST.parts[2:])),
        PREFERENCES,
        Terminal(64),
    ) == (
        "1. Why rivers bend\n"
        "   https://rivers.example/bends\n"
        "   Rivers bend because their outer banks wear away.\n"
        "   • The outer bank wears away.\n"
        "   • The inner bank grows.\n"
        "   • A bend moves 45 metres a year, says Müller.\n"
        "     ⚠ not found in the article: 45, Müller\n"
        "   The River Post · Jane Doe · March 3, 2026 · 6 min read · read\n"
        "   in full\n"
        "\n"
        "2. blocked.example/x\n"
        "   The site turns readers like me away. Open the article\n"
        "   yourself and paste its text here, and I'll summarise it.\n"
        "\n"
        "3. Rivers wander\n"
        "   https://maps.example/rivers\n"
        "   Rivers bend because their outer banks wear away.\n"
        "   • The outer bank wears away.\n"
        "   • The inner bank grows.\n"
        "   • A bend moves 45 metres a year, says Müller.\n"
        "     ⚠ not found in the article: 45, Müller\n"
        "   Maps · Jane Doe · March 3, 2026 · 6 min read · read in full\n"
        "\n"
        "Where they agree\n"
        "• Rivers wear away their outer banks. [1, 3]\n"
        "\n"
        "Where they differ\n"
        "• One says 45 metres. [1, 3]\n"
        "  ⚠ missing from at least one of the articles cited for this: 45\n"
        "\n"
        "In the source's words\n"
        "1 │ The water on the outside of a bend runs faster, and wears\n"
        "  │ the bank away.\n"
        "3 │ Where it bends, a river eats its outer bank.\n"
        "1 │ Sand settles on the inner bank."
    )


def test_in_telegram() -> None:
    """The same words; each cited number opens its article at the quoted words."""
    (html,) = render_digest(DIGEST, PREFERENCES)
    text, entities = parse_html(html)

    assert (
        "Where they agree\n• Rivers wear away their outer banks. 1↗ 3↗\n\nWhere they differ"
        in text
    )
    links = [str(one["url"]) for one in entities if "url" in one]
    assert any(link.startswith("https://maps.example/rivers#:~:text=Where") for link in links)
    assert not any("blocked" in link for link in links)


def test_doubtful_findings_are_left_out_where_the_reader_wants_it_so() -> None:
    """And the reader is told how many."""
    text = shown(preferences=replace(PREFERENCES, keep_unsupported=False))

    assert "Where they differ" not in text
    assert "One point was left out: no support for it was found in the article." in text


def test_a_source_without_an_address() -> None:
    """A pasted text has a number, and no link; its quotes stand below."""
    bare = replace(OTHER, article=replace(OTHER.article, url=""))
    digest = replace(DIGEST, parts=(*DIGEST.parts[:2], DigestPart("", bare)))

    assert "• Rivers wear away their outer banks. 1↗ 3\n" in shown(digest)


def test_a_finding_that_repeats_the_source_is_not_quoted_again() -> None:
    """Its words are there already."""
    same = ComparedStatement(WATER.text, (Citation(1, WATER), Citation(3, SAID)))
    text = shown(replace(DIGEST, comparison=Comparison((same,))))

    assert text.count(WATER.text) == 1
    assert f"3 · {SAID.text}" in text


@pytest.mark.parametrize(
    ("comparison", "last"),
    [
        (None, "read in full"),
        (Comparison(model="m"), "found no point on which they agree or differ"),
        (Comparison(fallback=Fallback.NO_MODEL), "with each other: that takes a model"),
        (Comparison(fallback=Fallback.ALL_BUDGET), "budget is used up for now"),
        (Comparison(fallback=Fallback.MODEL_DOWN), "the model gave no answer that could be used"),
    ],
)
def test_the_last_line(comparison: Comparison | None, last: str) -> None:
    """It says why nothing is compared; where there was nothing to compare, nothing."""
    assert shown(replace(DIGEST, comparison=comparison)).endswith(last)


def test_how_the_parts_were_made() -> None:
    """What holds for all of them is said once, at the end; else each part says it."""
    down = replace(SUMMARY, fallback=Fallback.MODEL_DOWN)
    one = Digest((DigestPart("", down), DigestPart("", OTHER)))
    both = Digest((DigestPart("", down), DigestPart("", replace(down, title="B"))))

    assert shown(one).partition("\n\n2.")[0].endswith("the model didn't answer")
    assert shown(both).count("the model didn't answer") == 1


def test_many_parts_have_fewer_points() -> None:
    """Five articles are still read in a minute."""
    assert shown(Digest((DigestPart("", SUMMARY),) * 4)).count("• ") == 8


def test_as_json() -> None:
    """Each part as alone or with its error's sentence; findings with their parts' numbers."""
    value = json.loads(json.dumps(digest_as_json(DIGEST, "en")))

    assert value["parts"][0]["title"] == "Why rivers bend"
    assert value["parts"][1]["source"] == BLOCKED.name
    assert value["parts"][1]["error"].startswith("The site turns readers like me away.")
    assert value["comparison"]["agree"] == [
        {
            "text": AGREED.text,
            "quotes": [{"part": 1, "text": WATER.text}, {"part": 3, "text": SAID.text}],
            "doubts": [],
            "supported": True,
        }
    ]
    assert value["comparison"]["fallback"] is None
    assert digest_as_json(Digest((BLOCKED,)), "en")["comparison"] is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It rains. It pours.", "It rains."),
        ("Mr. Fox met Dr. Owl on Nov. 3. They ate.", "Mr. Fox met Dr. Owl on Nov. 3. They ate."),
        ("Mr. Fox met Dr. Owl on Friday. They ate.", "Mr. Fox met Dr. Owl on Friday."),
        ("The U.S. army left. It came back.", "The U.S. army left."),
        ("“It rains.” He left.", "“It rains.”"),
        ("It cost 4.5 million. Nobody paid.", "It cost 4.5 million."),
        ("Is it over? yes, it ended. Then we go.", "Is it over? yes, it ended."),
        ("雨が降る。風が吹く。", "雨が降る。"),
        ("No end at all", "No end at all"),
        ("", ""),
    ],
)
def test_first_sentence(text: str, first: str) -> None:
    """No sentence is cut where its end is not sure."""
    assert first_sentence(text) == first


def test_a_part_has_its_overviews_first_sentence() -> None:
    """The rest is a tap away."""
    long = replace(SUMMARY, overview=Claim("It rains. It pours.", (WATER,)))

    assert "It rains.\n" in shown(Digest((DigestPart("", long),)))
