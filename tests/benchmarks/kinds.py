"""Pages that are something else than articles in, what Pith takes each of them for out."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bot.reading.page.extract import extract_article
from bot.reading.page.parsed import parse_page
from bot.reading.page.walls.walls import classify_page
from bot.reading.text.decoding import decode
from tests.benchmarks.pages_report import read_lines

Job = tuple[Path, str, str]
"""A folder, and a page's id and address there."""


def predict(folder: Path, out: Path) -> None:
    """Write what every page of FOLDER is taken for to OUT; `article` where it is summarised."""
    with out.open("w", encoding="utf-8") as predictions:
        for name, taken in _judge_all(folder):
            predictions.write(json.dumps({"id": name, "taken": taken}) + "\n")


def report(data: Path) -> None:
    """Print a table of what pages of each kind are taken for."""
    folder = data / "kinds"
    if not folder.exists():
        return
    kinds = {row["id"]: row["kind"] for row in map(json.loads, read_lines(_truth(folder)))}
    table = Counter((kinds[name], taken) for name, taken in _judge_all(folder))
    for kind in sorted(set(kinds.values())):
        row = {taken: count for (of, taken), count in table.items() if of == kind}
        told = ", ".join(f"{taken} {count}" for taken, count in sorted(row.items()))
        print(f"{kind:15} {sum(row.values()):4} pages: {told}")


def _judge_all(folder: Path) -> Iterator[tuple[str, str]]:
    rows = map(json.loads, read_lines(_truth(folder)))
    jobs = [(folder, row["id"], row["url"] or "") for row in rows]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_judge, jobs, chunksize=8)


def _judge(job: Job) -> tuple[str, str]:
    folder, name, url = job
    html = decode(gzip.decompress((folder / f"{name}.html.gz").read_bytes()), "")
    page = parse_page(html, url)
    return name, classify_page(page, extract_article(page)).value


def _truth(folder: Path) -> Path:
    return folder / "truth.jsonl"
