"""Articles in, their best sentences out: predictions for score_pairs.py, and its figures."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from bot.domain.article import Article
from bot.domain.preferences import Preferences, Style
from bot.domain.summary import Fallback
from bot.reading.text import read_text
from bot.summarizing.extractive import extract_summary

SENTENCES = {"xsum-frank": 1, "orangesum": 2, "klexikon": 10, "easc": 4, "tes": 4}
SENTENCES |= {"uscorpus": 8, "ria20": 1}
"""How many sentences a data set's own summaries have; others get three."""


def predict(file: Path, out: Path) -> None:
    """Write the chosen sentences of each article, and print the time an article takes."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    articles = [read_text(row["article"], "-") for row in rows]
    began = perf_counter()
    chosen = [_sentences(article, row) for article, row in zip(articles, rows, strict=True)]
    print(f"ms an article: {1000 * (perf_counter() - began) / len(rows):.1f}")
    lines = (
        json.dumps({"id": row["id"], "summary": summary})
        for row, summary in zip(rows, chosen, strict=True)
    )
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


def report(data: Path) -> None:
    """Print ROUGE over the development pairs."""
    with tempfile.TemporaryDirectory() as folder:
        out, pairs = Path(folder) / "pith.jsonl", data / "pairs" / "dev.jsonl"
        predict(pairs, out)
        scorer = [sys.executable, data / "score_pairs.py", pairs, out]
        print(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)


def _sentences(article: Article, row: dict[str, Any]) -> list[str]:
    if not article.sentences:
        return []
    wanted = Preferences(points=SENTENCES.get(row["dataset"], 3), style=Style.BULLETS)
    summary = extract_summary(article, wanted, Fallback.NO_MODEL)
    return [claim.text for claim in summary.key_points]
