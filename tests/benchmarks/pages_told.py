"""Truths and predictions in, what readers are told of how much was read out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.pages_report import Row, load_scorer, read_rows

HALF = 0.5
"""Share of the true text below which "read in full" is plainly false."""


def print_told(folder: Path, predictions: Path) -> None:
    """Print the pages with less than half of their text, by what is told, and the refused ones."""
    rows = read_rows(predictions)
    refused = [row for row in rows if row.get("kind") != "article"]
    short = list(_under_half(folder, rows))
    full = [row["id"] for row in short if row["share"] >= 1]
    parts = sum(row.get("share", 1) < 1 for row in rows)
    print(
        f"{folder.name}, under half of the true text: {len(short)} of {len(rows)} pages, told as "
        f"read in full {len(full)} {' '.join(full)}; told as a part in all {parts}; refused "
        f"{len(refused)} ({len(refused) / max(1, len(rows)):.1%})"
    )
    for row in refused:
        print(f"  {row['id']} taken for {row.get('kind')}")


def _under_half(folder: Path, rows: list[Row]) -> Iterator[Row]:
    """The pages read as articles of whose text more than half is missing."""
    scorer = load_scorer(folder.parent / "score_pages.py")
    truths = {truth["id"]: truth for truth in read_rows(folder / "truth.jsonl")}
    for row in rows:
        truth = truths[row["id"]]
        if scorer is None or not truth.get("text") or row.get("kind") != "article":
            continue
        recall = scorer.text_prf(truth["text"], row["text"], truth.get("optional"))[1]
        if recall < HALF:
            yield row
