"""Summaries, answers, drafts and errors in a terminal, and as JSON."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import PageBlocked
from bot.domain.preferences import Preferences
from bot.domain.summary import (
    ArticleFacts,
    Claim,
    Doubt,
    DoubtKind,
    Draft,
    Fallback,
    Quote,
    Summary,
)
from bot.rendering.plain import (
    Terminal,
    plain_answer,
    plain_draft,
    plain_error,
    plain_summary,
    summary_as_json,
)
from bot.rendering.wrapping import display_width
from tests.rendering.samples import ANSWER, FACTS, SUMMARY

PREFERENCES = Preferences()
_ANY = st.text(max_size=200)
_CLAIMS = st.builds(
    Claim,
    _ANY,
    st.lists(st.builds(Quote, _ANY, st.just(1)), max_size=2).map(tuple),
    st.lists(st.builds(Doubt, st.sampled_from(DoubtKind), _ANY), max_size=2).map(tuple),
)
_SUMMARIES = st.builds(
    Summary,
    *(_ANY, _CLAIMS, st.lists(_CLAIMS, max_size=3).map(tuple), _ANY, _ANY),
    st.builds(ArticleFacts, _ANY, _ANY, _ANY, _ANY, _ANY, _ANY),
)
_ALLOWED = re.compile(r"\x1b\[[012]m|\n")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def test_the_whole_page() -> None:
    """A terminal shows the same parts in the same order, wrapped, with its quotes set apart."""
    assert plain_summary(SUMMARY, PREFERENCES, Terminal(60)) == (
        "Why rivers bend\n"
        "https://rivers.example/bends\n"
        "\n"
        "Rivers bend because their outer banks wear away.\n"
        "\n"
        "• The outer bank wears away.\n"
        "• The inner bank grows.\n"
        "• A bend moves 45 metres a year, says Müller.\n"
        "  ⚠ not found in the article: 45, Müller\n"
        "• Fish like bends.\n"
        "  ⚠ no passage found in the article for this\n"
        "\n"
        "In the source's words\n"
        "  │ The water on the outside of a bend runs faster, and\n"
        "  │ wears the bank away.\n"
        "  │ Sand settles on the inner bank.\n"
        "\n"
        "The River Post · Jane Doe · March 3, 2026 · 6 min read ·\n"
        "read in full"
    )


def test_bold_and_dim() -> None:
    """A terminal that can gets its title bold and its last line dim."""
    lines = plain_summary(SUMMARY, PREFERENCES, Terminal(100, ansi=True)).split("\n")
    assert lines[0] == "\x1b[1mWhy rivers bend\x1b[0m"
    assert lines[-1].startswith("\x1b[2mThe River Post")


@given(_SUMMARIES, st.booleans())
def test_nothing_controls_the_terminal(summary: Summary, ansi: bool) -> None:
    """No control character of an article or a model reaches the terminal."""
    page = plain_summary(summary, PREFERENCES, Terminal(60, ansi))
    assert not _CONTROL.search(_ALLOWED.sub("", page) if ansi else page.replace("\n", ""))
    page.encode()


def test_escape_sequences_are_defused() -> None:
    """A title that would clear the screen or set the window's name is harmless text."""
    evil = "\x1b]0;owned\x07\x1b[2J\x9b1mTitle"
    page = plain_summary(replace(SUMMARY, title=evil), PREFERENCES)
    assert page.startswith("]0;owned[2J1mTitle\n")


@given(_SUMMARIES, st.integers(24, 120))
def test_lines_keep_to_the_width(summary: Summary, width: int) -> None:
    """No line but an address is wider than the terminal."""
    summary = replace(summary, article=replace(summary.article, url=""))
    page = plain_summary(summary, PREFERENCES, Terminal(width))
    assert all(display_width(line) <= width for line in page.split("\n"))


def test_answer() -> None:
    """An answer stands above its quotes."""
    assert plain_answer(ANSWER, PREFERENCES).split("\n") == [
        "The outer bank wears away.",
        "",
        "In the source's words",
        "  │ The water on the outside of a bend runs faster, and wears the bank away.",
    ]
    answer = replace(ANSWER, found=False)
    assert plain_answer(answer, PREFERENCES) == "I found no answer to that in the article."


def test_draft() -> None:
    """A draft shows what there is so far."""
    assert plain_draft(Draft(), PREFERENCES) == ""
    draft = Draft("Why", "They \x1b[1mdo", ("One", ""))
    assert plain_draft(draft, PREFERENCES) == "Why\n\nThey [1mdo\n\n• One"


def test_error() -> None:
    """An error is its sentence, wrapped."""
    lines = plain_error(PageBlocked("x"), "en", Terminal(50)).split("\n")
    assert lines[0] == "The site turns readers like me away. Open the"


def test_json() -> None:
    """The JSON has exactly the keys that were promised."""
    summary = replace(SUMMARY, key_points=SUMMARY.key_points[1:3], fallback=Fallback.NO_MODEL)
    assert summary_as_json(summary, "https://asked.example/") == {
        "title": "Why rivers bend",
        "overview": "Rivers bend because their outer banks wear away.",
        "overview_doubts": [],
        "overview_supported": True,
        "key_points": [
            {
                "text": "The inner bank grows.",
                "quotes": ["Sand settles on the inner bank."],
                "doubts": [],
                "supported": True,
            },
            {
                "text": "A bend moves 45 metres a year, says Müller.",
                "quotes": ["Sand settles on the inner bank."],
                "doubts": [
                    {"kind": "missing", "words": "45"},
                    {"kind": "missing", "words": "Müller"},
                ],
                "supported": False,
            },
        ],
        "source": "https://asked.example/",
        "reading": {
            "kind": "article",
            "form": "page",
            "words": 1400,
            "minutes": 6,
            "share": 1.0,
            "fallback": "no_model",
        },
        "model": "small-model",
        "language": "en",
        "cached": False,
    }


@given(_SUMMARIES)
def test_json_is_safe_to_print(summary: Summary) -> None:
    """The JSON can be printed as it is: it holds no terminal sequence and can be encoded."""
    line = json.dumps(summary_as_json(summary, FACTS.url), ensure_ascii=False)
    assert not _CONTROL.search(line)
    line.encode()


def test_json_of_a_doubtful_overview() -> None:
    """A program sees the mark that a reader would see."""
    overview = replace(
        SUMMARY.overview,
        doubts=(
            Doubt(DoubtKind.MISSING, "1998"),
            Doubt(DoubtKind.AFFIRMED, "\x1b[1mMüller"),
        ),
    )
    told = summary_as_json(replace(SUMMARY, overview=overview), "")
    assert told["overview_doubts"] == [
        {"kind": "missing", "words": "1998"},
        {"kind": "affirmed", "words": "[1mMüller"},
    ]
    assert told["overview_supported"] is False
