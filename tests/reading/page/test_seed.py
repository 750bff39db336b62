"""The page of the seed reads perfectly in the markup of several kinds of themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.domain.article import ParagraphKind, ReadingKind
from bot.reading.page.extract import read_page

ARTICLES = Path(__file__).parents[2] / "articles"
TITLE = "EU explores boosting ammunition production and potential joint procurement for Ukraine"
STORY = [
    re.sub("时间", " ", line)
    for line in (ARTICLES / "seed.txt").read_text(encoding="utf-8").splitlines()
    if len(line) > 200
]
PAGES = ["seed", "seed_block", "seed_classic", "seed_newsletter", "seed_builder"]


@pytest.mark.parametrize("name", PAGES)
def test_seed_in_every_theme(name: str) -> None:
    """The five paragraphs and nothing else come out: no widget, no other title, no fragment."""
    content = (ARTICLES / f"{name}.html").read_bytes()
    article = read_page(content, "utf-8", "https://daily.example/eu").article

    assert len(STORY) == 5
    assert [one.text for one in article.paragraphs] == STORY
    assert {one.kind for one in article.paragraphs} == {ParagraphKind.TEXT}
    assert article.title == TITLE
    assert article.reading.kind is ReadingKind.ARTICLE


@pytest.mark.parametrize("name", ["seed_block", "seed_newsletter", "seed_builder"])
def test_its_metadata(name: str) -> None:
    """What each theme tells in its own way is found: author, day, site and language."""
    article = read_page(
        (ARTICLES / f"{name}.html").read_bytes(), "", "https://daily.example/eu"
    ).article
    found = (article.author, article.date, article.site, article.language)
    assert found == ("Ann Lee", "2023-02-10", "The Daily Theme", "en")
