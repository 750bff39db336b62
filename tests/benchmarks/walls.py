"""Pages in, a table of what they are and what they were taken for out.

Three sets: the written one in both halves; the real pages, all counted as articles, though a few
of them are teasers or goods in truth; and these cut as paywalls cut, each in one manner.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from bot.domain.article import ReadingKind
from bot.reading.page.extract import extract_article, read_page
from bot.reading.page.parsed import parse_page
from bot.reading.page.walls.walls import classify_page
from bot.reading.text.decoding import decode
from tests.benchmarks.pages_cut import MANNERS, cut_page
from tests.benchmarks.pages_report import read_lines
from tests.walls_made import (
    HALVES,
    MadePage,
    made_pages,
    more_walls,
    open_pages,
    written_articles,
)


@dataclass(frozen=True)
class Judged:
    """A page, what it is and what it was taken for."""

    name: str
    kind: ReadingKind
    taken: ReadingKind


def report(data: Path) -> None:
    """Print the tables, and every page that was misjudged between article and not."""
    for half in HALVES:
        _print(f"written, {half}", [_judge_made(page) for page in made_pages(half)])
    _print("written, articles that look like walls", [_judge_made(one) for one in open_pages()])
    _print("written, boxes above cut articles", [_judge_made(one) for one in more_walls()])
    pages = data / "pages"
    if not pages.exists():
        return
    truths = read_lines(pages / "truth.jsonl")
    jobs = [(pages, number, line) for number, line in enumerate(truths)]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        judged = [one for pair in pool.map(_judge_real, jobs, chunksize=8) for one in pair]
    real = [one for one in judged if one.kind is ReadingKind.ARTICLE]
    _print("real pages", real)
    _print("real pages, and the same cut", judged)


def _judge_made(page: MadePage) -> Judged:
    taken = read_page(page.html.encode(), "utf-8", page.url).article.reading.kind
    return Judged(f"{page.manner} {page.language} {page.url}", page.kind, taken)


def _judge_real(job: tuple[Path, int, str]) -> list[Judged]:
    """The page itself and, where it can be cut, its teaser."""
    folder, number, line = job
    truth = json.loads(line)
    html = decode(gzip.decompress((folder / f"{truth['id']}.html.gz").read_bytes()), "")
    url = truth["url"] or ""
    page = parse_page(html, url)
    article = extract_article(page)
    taken = classify_page(page, article)
    judged = [Judged(f"{truth['id']} {url}", ReadingKind.ARTICLE, taken)]
    manner = list(MANNERS)[number % len(MANNERS)]
    frames = {one.language: one for one in written_articles()}
    offers = frames.get(truth["language"] or "en", frames["en"])
    cut = cut_page(html, article, offers, manner) if taken is ReadingKind.ARTICLE else None
    if cut is not None:
        taken = read_page(cut.encode(), "utf-8", url).article.reading.kind
        judged.append(Judged(f"{truth['id']} {manner} {url}", ReadingKind.TEASER, taken))
    return judged


def _print(name: str, judged: list[Judged]) -> None:
    pairs = Counter((one.kind, one.taken) for one in judged)
    both = pairs[ReadingKind.ARTICLE, ReadingKind.ARTICLE]
    taken = sum(count for (_, kind), count in pairs.items() if kind is ReadingKind.ARTICLE)
    articles = sum(count for (kind, _), count in pairs.items() if kind is ReadingKind.ARTICLE)
    print(f"\n{name}: {len(judged)} pages")
    print(f"article: precision {both / max(1, taken):.1%}, recall {both / max(1, articles):.1%}")
    _print_table(pairs)
    for one in judged:
        if one.kind is not one.taken:
            print(f"  {one.kind} taken for {one.taken}: {one.name}")


def _print_table(pairs: Counter[tuple[ReadingKind, ReadingKind]]) -> None:
    kinds = [kind for kind in ReadingKind if _occurs(kind, pairs)]
    print(f"{'is / taken for':15}" + "".join(f"{kind[:11]:>12}" for kind in kinds))
    for kind in kinds:
        row = [pairs[kind, taken] for taken in kinds]
        if any(row):
            print(f"{kind:15}" + "".join(f"{count or '·':>12}" for count in row))


def _occurs(kind: ReadingKind, pairs: Iterable[tuple[ReadingKind, ReadingKind]]) -> bool:
    return any(kind in pair for pair in pairs)
