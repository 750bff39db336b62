"""Promises of a summary without a model: an opening that reads on, points that stand alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.domain.preferences import Length, Preferences
from bot.domain.summary import Fallback, Summary
from bot.reading.page.extract import extract_article
from bot.reading.page.parsed import parse_page
from bot.reading.text.sentences import number_sentences
from bot.summarizing.extract.extractive import extract_summary
from bot.summarizing.extract.worth import leans

ARTICLES = Path(__file__).parents[2] / "articles"
OPENING = (
    "The harbour of Westerhaven will close for two years. Engineers found rust in the lock gates. "
)
MIDDLE = "".join(
    f"Survey number {number} measured the lock, its {part} and the water around it in {year}. "
    for number, part, year in [
        *((1, "gates", 2011), (2, "pumps", 2012), (3, "hinges", 2013), (4, "walls", 2014)),
        *((5, "valves", 2015), (6, "quays", 2016), (7, "cranes", 2017), (8, "sluices", 2018)),
        *((9, "pillars", 2019), (10, "bolts", 2020), (11, "ladders", 2021), (12, "lamps", 2022)),
    ]
)


def _article(text: str, language: str = "en") -> Article:
    paragraphs = (Paragraph(text),)
    return Article(paragraphs, number_sentences(paragraphs, language), language=language)


def _extract(article: Article, length: Length = Length.MEDIUM) -> Summary:
    return extract_summary(article, Preferences().of_length(length), Fallback.NO_MODEL)


def _numbers(summary: Summary) -> tuple[list[int], list[int]]:
    points = [quote.sentence for point in summary.key_points for quote in point.quotes]
    return [quote.sentence for quote in summary.overview.quotes], points


def test_the_overview_reads_on() -> None:
    """The overview are neighbouring sentences, and every point comes after them, in order."""
    overview, points = _numbers(_extract(_article(OPENING + MIDDLE)))

    assert overview == [1, 2]
    assert points == sorted(points)
    assert min(points) > 2


@pytest.mark.parametrize("length", list(Length))
def test_as_many_points_as_were_asked(length: Length) -> None:
    """An article that has them gives as many points as its reader asked for."""
    summary = _extract(_article(OPENING + MIDDLE), length)

    assert len(summary.key_points) == Preferences().of_length(length).points


@pytest.mark.parametrize(
    "opening",
    [
        "He said so again on Monday, as everybody had expected. ",
        "But nobody knew why the lock had been left alone. ",
        "What will become of all the ships in the harbour? ",
        "Photo: the old lock at dawn ",
        "What a day for the whole town by the sea! ",
    ],
)
def test_the_overview_stands_alone(opening: str) -> None:
    """What leans on words before it, asks, exclaims or is a credit opens no overview."""
    paragraphs = (Paragraph(opening.strip()), Paragraph(OPENING + MIDDLE))
    article = Article(paragraphs, number_sentences(paragraphs, "en"), language="en")

    overview, _ = _numbers(_extract(article))

    assert overview[0] == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "They had seen it coming for years, the engineers of the harbour said."),
        ("de", "Sie hatten es seit Jahren kommen sehen, sagten die Ingenieure."),
        ("fr", "Ses ventes ont doublé depuis que le port a fermé ses portes."),
        ("es", "Sin embargo, nadie quiso hablar de los costes del puerto."),
        ("ru", "Он заявил, что порт закроют на два года для ремонта."),
        ("tr", "Bunun için limanın iki yıl kapalı kalması gerekiyor."),
        ("ar", "ولكن أحدا لم يتحدث عن كلفة الميناء الجديد."),
        ("zh", "他表示港口将关闭两年进行维修。"),
        ("ja", "しかし費用については誰も語らなかった。"),
        ("ko", "그러나 비용에 대해서는 아무도 말하지 않았다."),
        ("hi", "उन्होंने कहा कि बंदरगाह दो साल तक बंद रहेगा।"),
    ],
)
def test_what_leans(language: str, sentence: str) -> None:
    """A sentence that begins with a word for something before it leans, in every language."""
    assert leans(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A guard was shot in front of the harbour's old lock on Thursday."),
        ("en", "On Monday the harbour closed for two years."),
        ("de", "Alle Schiffe verlassen den Hafen am Montag."),
        ("pt", "O presidente visitou o porto na segunda-feira."),
        ("fr", "Sonia Martin dirige le port depuis dix ans."),
        ("", "A ship left the harbour on Monday morning."),
    ],
)
def test_what_stands(language: str, sentence: str) -> None:
    """Another language's leaning word, or one that only begins like it, leans on nothing."""
    assert not leans(sentence, language)


def test_no_point_leans() -> None:
    """A point is never a sentence that can't be understood without one that isn't shown."""
    leaning = "They were the last ones to measure the lock, the gates, the pumps and the walls. "
    halves = MIDDLE.split("Survey number 6")
    article = _article(f"{OPENING}{halves[0]}{leaning}Survey number 6{halves[1]}")

    summary = _extract(article, Length.LONG)

    assert not any(point.text.startswith("They") for point in summary.key_points)


def test_no_bibliography_and_no_caption() -> None:
    """References and captions are no points, however many of the article's words they hold."""
    reference = "Miller, J. et al. (2019). The lock, its gates and the water around it. pp. 11-19."
    caption = "The lock of Westerhaven, its gates and the water around it in winter."
    paragraphs = (
        Paragraph(OPENING + MIDDLE),
        Paragraph(caption, ParagraphKind.CAPTION),
        Paragraph(reference),
    )
    article = Article(paragraphs, number_sentences(paragraphs, "en"), language="en")

    summary = _extract(article, Length.LONG)

    shown = " ".join(point.text for point in summary.key_points)
    assert "Miller" not in shown
    assert "in winter" not in shown


def test_the_seed_page() -> None:
    """A page of ten sentences gives four points at medium length, and more of them at long."""
    html = (ARTICLES / "seed.html").read_text("utf-8")
    article = replace(extract_article(parse_page(html, "https://news.example/")), language="en")

    medium, long = _extract(article), _extract(article, Length.LONG)

    assert len(medium.key_points) >= 4
    assert len(long.key_points) > len(medium.key_points)
