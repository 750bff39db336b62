"""Pages of known kind in, the weights of walls/shapes.json out: logistic regression, by hand.

python -m tests.benchmarks kinds-fit [--data DIR]    prints both halves and writes the weights

Three classes: a text (articles, guides, services, documentation, threads), a list of links, goods.
Hosts are dealt into two halves; the figures of each are of weights that were fitted on the other.
The weights that are written are fitted on both. Nothing is random: no order, no start matters.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import exp, sqrt
from multiprocessing import get_context
from operator import mul
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.article import ReadingKind
from bot.reading.page.extract import extract_article
from bot.reading.page.parsed import parse_page
from bot.reading.page.walls import shapes
from bot.reading.page.walls.features import measure
from bot.reading.page.walls.shapes import judge, likelihoods
from bot.reading.page.walls.signs import Signs
from bot.reading.page.walls.walls import classify_page
from bot.reading.text.decoding import decode
from tests.benchmarks.pages_report import read_lines

OUT = Path(shapes.__file__).with_name("shapes.json")
SETS = ("pages", "guides", "kinds")
CLASSES = {"collection": "list", "listing": "list", "product": "goods"}
"""What the kinds of `kinds` are; all others are texts."""
PULLED = 0.003
"""How strongly weights are pulled to zero; from 0.001 to 0.01 the figures hardly differ."""
STEPS = 600
RATE = 0.5
MOMENTUM = 0.9
Weights = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Row:
    """A page's features, what it is, and what the first judge takes it for."""

    of: str
    name: str
    half: int
    kind: str
    first: str
    features: Mapping[str, float]

    @property
    def label(self) -> str:
        """Its class."""
        return CLASSES.get(self.kind, "text")


def report(data: Path) -> None:
    """Print both halves, each judged by the other, and write the weights of all pages."""
    rows = measure_all(data)
    for half in (0, 1):
        weights = fit([row for row in rows if row.half != half])
        show(f"half {half}, fitted on the other", [r for r in rows if r.half == half], weights)
    weights = fit(rows)
    show("all, fitted on all", rows, weights)
    write(weights, rows, OUT)


def write(weights: Weights, rows: Sequence[Row], out: Path) -> None:
    """The weights and where they come from, as JSON."""
    counts = Counter(row.of if row.of != "kinds" else row.kind for row in rows)
    source = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    told = {
        "source": f"tests/benchmarks/kinds_fit.py, on {source}",
        "weights": {
            kind: {name: round(weight, 4) for name, weight in one.items()}
            for kind, one in weights.items()
        },
    }
    out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def measure_all(data: Path) -> list[Row]:
    """Every page of the three sets."""
    jobs = [
        (data / name, row["id"], row["url"] or "", row.get("kind") or "article")
        for name in SETS
        for row in map(json.loads, read_lines(data / name / "truth.jsonl"))
    ]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        return list(pool.map(_measure, jobs, chunksize=8))


def _measure(job: tuple[Path, str, str, str]) -> Row:
    folder, name, url, kind = job
    page = parse_page(decode(gzip.decompress((folder / f"{name}.html.gz").read_bytes()), ""), url)
    article = extract_article(page)
    first = classify_page(page, article).value
    half = half_of(url)
    return Row(folder.name, name, half, kind, first, measure(Signs(page), article))


def half_of(url: str) -> int:
    """The half that an address' host was dealt into."""
    host = urlsplit(url).hostname or ""
    return hashlib.md5(host.encode(), usedforsecurity=False).digest()[-1] % 2


def fit(rows: Sequence[Row]) -> Weights:
    """The weights of `list` and `goods` against `text`, in the features' own units."""
    names = sorted(rows[0].features)
    means, spreads = _scale(rows, names)
    points = [
        [1.0, *((row.features[n] - m) / s for n, m, s in zip(names, means, spreads, strict=True))]
        for row in rows
    ]
    found = {kind: [0.0] * (len(names) + 1) for kind in ("list", "goods")}
    speed = {kind: [0.0] * (len(names) + 1) for kind in found}
    for _ in range(STEPS):
        slopes = _slopes(points, [row.label for row in rows], found)
        for kind, slope in slopes.items():
            pulled = [0.0, *(PULLED * one for one in found[kind][1:])]
            speed[kind] = [
                MOMENTUM * v - RATE * (g + p)
                for v, g, p in zip(speed[kind], slope, pulled, strict=True)
            ]
            found[kind] = [w + v for w, v in zip(found[kind], speed[kind], strict=True)]
    return {kind: _unscaled(names, one, means, spreads) for kind, one in found.items()}


def _scale(rows: Sequence[Row], names: Sequence[str]) -> tuple[list[float], list[float]]:
    columns = [[row.features[name] for row in rows] for name in names]
    means = [sum(column) / len(column) for column in columns]
    spreads = [
        sqrt(sum((one - mean) ** 2 for one in column) / len(column)) or 1.0
        for column, mean in zip(columns, means, strict=True)
    ]
    return means, spreads


def _slopes(
    points: Sequence[Sequence[float]], labels: Sequence[str], found: Mapping[str, Sequence[float]]
) -> dict[str, list[float]]:
    """How the mean error changes with each weight."""
    errors: dict[str, list[float]] = {kind: [] for kind in found}
    for point, label in zip(points, labels, strict=True):
        odds = {kind: exp(min(30, sum(map(mul, point, one)))) for kind, one in found.items()}
        total = 1 + sum(odds.values())
        for kind, odd in odds.items():
            errors[kind].append((odd / total - (label == kind)) / len(points))
    columns = list(zip(*points, strict=True))
    return {
        kind: [sum(map(mul, column, error)) for column in columns]
        for kind, error in errors.items()
    }


def _unscaled(
    names: Sequence[str], found: Sequence[float], means: Sequence[float], spreads: Sequence[float]
) -> dict[str, float]:
    weights = {n: w / s for n, w, s in zip(names, found[1:], spreads, strict=True)}
    start = found[0] - sum(weights[n] * m for n, m in zip(names, means, strict=True))
    return {"": start, **weights}


def show(title: str, rows: Iterable[Row], weights: Weights) -> None:
    """Print what the first judge and these weights together take the pages for."""
    table: Counter[tuple[str, str]] = Counter()
    for row in rows:
        name = row.of if row.of != "kinds" else row.kind
        table[name, taken(row, weights)] += 1
    print(f"\n{title}")
    for name in sorted({name for name, _ in table}):
        found = {kind: count for (of, kind), count in table.items() if of == name}
        told = ", ".join(f"{kind} {count}" for kind, count in sorted(found.items()))
        print(f"  {name:14} {sum(found.values()):4}: {told}")


def taken(row: Row, weights: Weights) -> str:
    """What a page is taken for by the first judge and, where it is an article, these weights."""
    if row.first != ReadingKind.ARTICLE:
        return row.first
    return judge(likelihoods(row.features, weights))
