"""Pages in, what was extracted out: predictions for score_pages.py, and its figures."""

from __future__ import annotations

import gzip
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Any

import lxml.etree
from readability.readability import Unparseable

from bot.reading.page.extract import read_page
from tests.benchmarks.pages_libraries import (
    by_precise_trafilatura,
    by_readability,
    by_trafilatura,
)
from tests.benchmarks.pages_report import read_lines, write_report
from tests.benchmarks.pages_told import print_told

Reader = Callable[[bytes, str], dict[str, Any]]
"""A page and its address in, what was found out."""


def by_pith(content: bytes, url: str) -> dict[str, Any]:
    """What Pith finds."""
    article = read_page(content, "", url).article
    return {
        "text": article.text,
        "title": article.title,
        "author": article.author,
        "date": article.date,
        "site": article.site,
        "language": article.language,
        "kind": article.reading.kind,
        "share": article.reading.share,
    }


READERS: dict[str, Reader] = {
    "pith": by_pith,
    "trafilatura": by_trafilatura,
    "trafilatura-precise": by_precise_trafilatura,
    "readability": by_readability,
}


def predict(folder: Path, out: Path, name: str = "pith") -> None:
    """Write one line of text and metadata for each page of the folder, and print the times."""
    truths = read_lines(folder / "truth.jsonl")
    jobs = [(folder, json.loads(line)["id"], json.loads(line)["url"] or "") for line in truths]
    # Spawned: a fork would share locks of libraries that start threads.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        done = list(pool.map(partial(_predict, READERS[name]), jobs, chunksize=8))
    out.write_text("\n".join(json.dumps(row) for row, _ in done) + "\n", encoding="utf-8")
    ms = [1000 * took for _, took in done]
    print(f"{name}, ms a page: median {statistics.median(ms):.0f}, most {max(ms):.0f}")


def report(data: Path, shown: Path | None = None) -> None:
    """Print Pith's scores over the measured pages beside the libraries'; `shown` gets those of
    Pith's that fell short, as HTML."""
    with tempfile.TemporaryDirectory() as folder:
        outs = {name: Path(folder) / f"{name}.jsonl" for name in READERS}
        for name, out in outs.items():
            predict(data / "pages", out, name)
        if shown is not None:
            write_report(data / "pages", outs["pith"], shown)
        scorer = [str(one) for one in (sys.executable, data / "score_pages.py", data / "pages")]
        scorer += map(str, outs.values())
        print(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
        print_told(data / "pages", outs["pith"])


def report_guides(data: Path) -> None:
    """Print Pith's scores over guides, and how many are told as read in full but are not."""
    folder = data / "guides"
    if not folder.exists():
        return
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary) / "guides.jsonl"
        predict(folder, out)
        scorer = [sys.executable, *map(str, (data / "score_pages.py", folder, out))]
        print(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
        print_told(folder, out)


def _predict(read: Reader, job: tuple[Path, str, str]) -> tuple[dict[str, Any], float]:
    folder, name, url = job
    content = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
    began = perf_counter()
    try:
        found = read(content, url)
    except (ValueError, lxml.etree.LxmlError, Unparseable):
        # A library that gives up has found nothing.
        found = {}
    return {"id": name, **found}, perf_counter() - began
