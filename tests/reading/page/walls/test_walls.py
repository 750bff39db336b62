"""Promises of telling articles from what stands in their place, on the written test set."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from bot.domain.article import ReadingKind
from bot.reading.page.extract import read_page
from bot.reading.reader import REFUSALS
from tests.walls_made import HALVES, MadePage, made_pages

Judged = list[tuple[MadePage, ReadingKind]]
every_half = pytest.mark.parametrize("half", HALVES)


@cache
def judged(half: str) -> Judged:
    """Every page of a half with the kind it was taken for."""
    return [
        (page, read_page(page.html.encode(), "utf-8", page.url).article.reading.kind)
        for page in made_pages(half)
    ]


def share(numbers: Counter[bool]) -> float:
    return numbers[True] / numbers.total()


def test_size() -> None:
    """The set is large, holds every kind in both halves, and no page twice."""
    for half in HALVES:
        kinds = Counter(page.kind for page, _ in judged(half))
        assert kinds.total() >= 110
        assert set(kinds) == set(ReadingKind) - {ReadingKind.EMPTY}
        assert min(kinds.values()) >= 6
    pages = [page.html for half in HALVES for page in made_pages(half)]
    assert len(set(pages)) == len(pages)


@every_half
def test_what_is_summarised_is_an_article(half: str) -> None:
    """Of what is taken for an article, at least 98 of 100 are one."""
    taken = [page for page, kind in judged(half) if kind is ReadingKind.ARTICLE]
    wrong = [page for page in taken if page.kind is not ReadingKind.ARTICLE]
    assert share(Counter(page.kind is ReadingKind.ARTICLE for page in taken)) >= 0.98, wrong


@every_half
def test_articles_are_summarised(half: str) -> None:
    """Of the articles, at least 97 of 100 are taken for one."""
    articles = [(page, kind) for page, kind in judged(half) if page.kind is ReadingKind.ARTICLE]
    wrong = [(page, kind) for page, kind in articles if kind is not ReadingKind.ARTICLE]
    assert share(Counter(kind is ReadingKind.ARTICLE for _, kind in articles)) >= 0.97, wrong


@every_half
@pytest.mark.parametrize("kind", sorted(set(ReadingKind) - {ReadingKind.EMPTY}))
def test_readers_are_told_what_it_is(half: str, kind: ReadingKind) -> None:
    """Of every kind, at least 85 of 100 are named as what they are."""
    found = Counter(found is kind for page, found in judged(half) if page.kind is kind)
    assert share(found) >= 0.85


def test_every_kind_is_refused_but_articles() -> None:
    """What is no article has an error of its own."""
    assert set(REFUSALS) == set(ReadingKind) - {ReadingKind.ARTICLE}
    assert len(set(REFUSALS.values())) == len(REFUSALS)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<",
        "<a href=x>" * 3000,
        "<html><body>" + "<article><a href='/a'>word word word word word word</a>" * 3000,
        "<div itemtype=''><meta property='og:type'><input type><video>",
        '<script>{"@type": [' + '"x",' * 5000 + "</script>",
        '"price"' * 5000 + "$" + "1," * 50_000,
        "<p>" + "1,1 " * 50_000,
    ],
)
def test_hostile_markup(html: str) -> None:
    """Broken and endless markup is some kind of page, not a crash."""
    assert read_page(html.encode(), "", "https://x.example/").article.reading.kind in ReadingKind


@pytest.mark.parametrize(
    "title", ["Einen Moment lang frei", "Vermisste noch nicht gefunden", "Un momento"]
)
def test_titles_that_only_sound_like_walls(title: str) -> None:
    """A short report is no wall because its title has a wall's words in it."""
    story = (
        "Am Hafen ist am Dienstag ein Ruderboot leer angetrieben worden. Zwei Frauen aus dem Ort"
        " suchten mit der Wache bis in die Nacht nach seiner Besitzerin. Am Morgen stand sie vor"
        " der Werft und fragte nach ihrem Boot, sie hatte nur vergessen, es festzumachen."
    )
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{story}</p></body>"
    assert read_page(html.encode(), "", "").article.reading.kind is ReadingKind.ARTICLE
