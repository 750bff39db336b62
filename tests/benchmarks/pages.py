"""Pages in, what was extracted out: predictions for score_pages.py, and its figures."""

from __future__ import annotations

import gzip
import json
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Any

from bot.reading.extract import read_page
from tests.benchmarks.pages_report import write_report


def predict(folder: Path, out: Path) -> None:
    """Write one line of text and metadata for each page of the folder, and print the times."""
    truths = (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    jobs = [(folder, json.loads(line)["id"], json.loads(line)["url"] or "") for line in truths]
    # Spawned: a fork would share locks of libraries that start threads.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        done = list(pool.map(_predict, jobs, chunksize=8))
    out.write_text("\n".join(json.dumps(row) for row, _ in done) + "\n", encoding="utf-8")
    ms = [1000 * took for _, took in done]
    print(f"ms a page: median {statistics.median(ms):.0f}, most {max(ms):.0f}")


def report(data: Path, shown: Path | None = None) -> None:
    """Print the scores over the measured pages; `shown` gets those that fell short, as HTML."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pith.jsonl"
        predict(data / "pages", out)
        if shown is not None:
            write_report(data / "pages", out, shown)
        scorer = [sys.executable, data / "score_pages.py", data / "pages", out]
        print(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)


def _predict(job: tuple[Path, str, str]) -> tuple[dict[str, Any], float]:
    folder, name, url = job
    content = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
    began = perf_counter()
    article = read_page(content, "", url)
    row = {
        "id": name,
        "text": article.text,
        "title": article.title,
        "author": article.author,
        "date": article.date,
        "site": article.site,
        "language": article.language,
    }
    return row, perf_counter() - began
