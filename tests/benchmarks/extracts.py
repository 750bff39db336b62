"""Properties of summaries without a model, over the articles of the pairs: what never happens."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bot.domain.article import Article, Paragraph
from bot.domain.preferences import Length, Preferences
from bot.domain.summary import Fallback
from bot.reading.text.sentences import number_sentences
from bot.summarizing.extract.extractive import extract_summary
from bot.summarizing.extract.worth import leans

FEWEST_SENTENCES = 20


def report(data: Path) -> None:
    """Print for each length how many extracts have a gap, a point from before, too few points."""
    articles = list(_articles(data / "pairs" / "dev.jsonl"))
    for length in Length:
        faults: Counter[str] = Counter()
        for article in articles:
            faults.update(faults_of(article, Preferences().of_length(length)))
        sentences, leaning = faults.pop("sentences"), faults.pop("leaning", 0)
        print(
            f"extracts, {length}: {len(articles)} articles, {dict(faults) or 'no fault'};"
            f" {leaning} of {sentences} sentences lean on one that is not shown"
        )


def faults_of(article: Article, preferences: Preferences) -> Counter[str]:
    """What is wrong with an article's extract, and how many sentences it shows."""
    summary = extract_summary(article, preferences, Fallback.NO_MODEL)
    overview = [quote.sentence for quote in summary.overview.quotes]
    points = [quote.sentence for point in summary.key_points for quote in point.quotes]
    texts = {sentence.number: sentence.text for sentence in article.sentences}
    shown = {*overview, *points}
    leaning = [
        number
        for number in shown
        if leans(texts[number], article.language) and number - 1 not in shown
    ]
    faults = Counter(
        {
            "overviews with a gap": overview[-1] - overview[0] != len(overview) - 1,
            "points from before it": any(point < overview[-1] for point in points),
            "points out of order": points != sorted(points),
            "fewer points than asked": len(points) < preferences.points,
        }
    )
    return +faults + Counter(sentences=len(shown), leaning=len(leaning))


def _articles(file: Path) -> Iterator[Article]:
    for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        lines = filter(None, map(str.strip, row["article"].splitlines()))
        paragraphs, language = tuple(map(Paragraph, lines)), row.get("language", "")
        sentences = number_sentences(paragraphs, language)
        if len(sentences) >= FEWEST_SENTENCES:
            yield Article(paragraphs, sentences, language=language)
