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
from time import perf_counter, process_time
from typing import Any

from bot.reading.extract import read_page
from tests.benchmarks.pages_report import write_report


def predict(folder: Path, out: Path) -> None:
    """Write one line of text and metadata for each page of the folder, and print the times."""
    truths = (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    jobs = [(folder, json.loads(line)["id"], json.loads(line)["url"] or "") for line in truths]
    # Spawned: a fork would share locks of libraries that start threads.
    with ProcessPoolExecutor(2, get_context("spawn"), initializer=_import_readers) as pool:
        done = list(pool.map(_predict, jobs, chunksize=8))
    out.write_text("\n".join(json.dumps(row) for row, _, _ in done) + "\n", encoding="utf-8")
    for name, seconds in (
        ("by the clock", [one[1] for one in done]),
        ("CPU", [one[2] for one in done]),
    ):
        ms = [1000 * took for took in seconds]
        print(f"ms a page, {name}: median {statistics.median(ms):.0f}, most {max(ms):.0f}")


def report(data: Path, shown: Path | None = None) -> None:
    """Print the scores over the measured pages; `shown` gets those that fell short, as HTML."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pith.jsonl"
        predict(data / "pages", out)
        if shown is not None:
            write_report(data / "pages", out, shown)
        scorer = [sys.executable, data / "score_pages.py", data / "pages", out]
        print(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)


def _import_readers() -> None:
    """Read something at once, as the bot's workers have, too, before a page comes."""
    read_page(b"<p>The harbour wall is finished.</p>", "", "")


def _predict(job: tuple[Path, str, str]) -> tuple[dict[str, Any], float, float]:
    """What was found, and the seconds that it took by the clock and of the processor's time."""
    folder, name, url = job
    content = gzip.decompress((folder / f"{name}.html.gz").read_bytes())
    began, busy = perf_counter(), process_time()
    article = read_page(content, "", url)
    took = perf_counter() - began, process_time() - busy
    row = {
        "id": name,
        "text": article.text,
        "title": article.title,
        "author": article.author,
        "date": article.date,
        "site": article.site,
        "language": article.language,
    }
    return row, *took
