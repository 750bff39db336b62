"""A number may stand in another form than the article's, in each of the 17 languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.summarizing.checking import numbers as reading
from bot.summarizing.checking.doubts import find_doubts
from bot.summarizing.checking.numbers import find_numbers
from bot.summarizing.checking.sources import Sources
from bot.text.folding import fold_with_origins

_KINDS: dict[str, list[list[str]]] = tomllib.loads(
    Path(__file__).with_name("number_forms.toml").read_text("utf-8")
)
_ROWS = [
    pytest.param(*row, id=f"{kind}-{row[0]}-{number}")
    for kind, rows in _KINDS.items()
    for number, row in enumerate(rows)
]
LANGUAGES = set("ar de en es fa fr hi id it ja ko pl pt ru tr uk zh".split())


@pytest.mark.parametrize(("of_article", "of_claim", "article", "right", "wrong"), _ROWS)
def test_forms(of_article: str, of_claim: str, article: str, right: str, wrong: str) -> None:
    """A statement with the article's number in another form is left alone, another isn't."""
    evidence = Sources.whole(article, of_article)

    assert find_doubts(right, of_claim, evidence) == ()
    assert not wrong or find_doubts(wrong, of_claim, evidence)


@pytest.mark.parametrize("kind", ["halves", "ranges", "shares", "years", "times", "counts"])
def test_every_language(kind: str) -> None:
    """Every language has a row of every kind."""
    assert LANGUAGES - {row[0] for row in _KINDS[kind]} == set()


@pytest.mark.parametrize("left_out", reading.READINGS, ids=lambda one: one.__name__)
def test_every_reading_counts(left_out: reading.Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any one of the ways to read numbers on, right statements are marked."""
    others = tuple(one for one in reading.READINGS if one is not left_out)
    monkeypatch.setattr(reading, "READINGS", others)
    marked = [
        row
        for rows in _KINDS.values()
        for row in rows
        if find_doubts(row[3], row[1], Sources.whole(row[2], row[0]))
    ]

    assert len(marked) >= 5


@pytest.mark.parametrize(
    "text",
    ["half a million ", "10 to 12 million ", "7.30pm ", "3分の2", "a, b and c. ", "19th century ",
     "one third ", "2 million 3 thousand "],
    ids=["halves", "ranges", "times", "shares", "parts", "lists", "centuries", "scales"],
)  # fmt: skip
@pytest.mark.timeout(60)
def test_long_texts(text: str) -> None:
    """However many numbers follow each other, each is read, in time that grows with them."""
    assert len(find_numbers(fold_with_origins(text * 5_000), "en")) >= 5_000
