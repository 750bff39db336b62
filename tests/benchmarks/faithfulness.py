"""Summaries that people labelled faithful or not: what the check says of them, and how well."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.summarizing.checking.verify import check_text


def predict(file: Path, out: Path) -> None:
    """Write our score and flag for each summary of a file."""
    _write(file, out)


def report(data: Path) -> None:
    """Print the scores' AUC, the flags' precision and recall, and the time a summary takes."""
    labelled = data / "faithfulness" / "dev.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predictions.jsonl"
        print(f"Pith's check: {_write(labelled, out):.1f} ms a summary", flush=True)
        scorer = str(data / "score_faithfulness.py")
        subprocess.run([sys.executable, scorer, str(labelled), str(out)], check=True)


def _write(file: Path, out: Path) -> float:
    """Write predictions; gives the mean milliseconds."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    sources = {row["id"]: row["source"] for row in rows if "source" in row}
    start = time.perf_counter()
    with out.open("w", encoding="utf-8") as predictions:
        for row in rows:
            source = sources[row.get("source_of") or row["id"]]
            score, flagged = check_text(row["summary"], source, row.get("language", "en"))
            prediction = {"id": row["id"], "score": score, "flagged": flagged}
            predictions.write(json.dumps(prediction) + "\n")
    return 1000 * (time.perf_counter() - start) / max(len(rows), 1)
