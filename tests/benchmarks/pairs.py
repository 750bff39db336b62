"""Extractive summaries of articles that have human ones: predictions, and their ROUGE."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import chain
from math import ceil
from pathlib import Path
from typing import Any

from bot.domain.article import Paragraph, Sentence
from bot.reading.text.sentences import number_sentences
from bot.summarizing.extract.extractive import choose_sentences

SENTENCES = {
    "cnndm-frank": 3,
    "newswriters": 3,
    "xsum-frank": 1,
    "orangesum": 2,
    "klexikon": 10,
    "easc": 4,
    "tes": 4,
    "uscorpus": 8,
    "ria20": 1,
}
"""How many sentences a summary of each data set has, so that lengths compare."""
USUAL = 3
ANY = 1_000_000
"""Characters: as many as it takes."""


def predict(file: Path, out: Path) -> None:
    """Write our summary of each article of a file."""
    _write(file, out, _ours)


def report(data: Path) -> None:
    """Print our ROUGE, that of the first sentences, and the time an article takes."""
    pairs = data / "pairs" / "dev.jsonl"
    for name, summarize in (("first sentences", _first), ("Pith's extracts", _ours)):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "predictions.jsonl"
            milliseconds = _write(pairs, out, summarize)
            scorer = str(data / "score_pairs.py")
            print(f"{name}: {milliseconds:.1f} ms an article", flush=True)
            subprocess.run([sys.executable, scorer, str(pairs), str(out)], check=True)


def _write(
    file: Path, out: Path, summarize: Callable[[tuple[Sentence, ...], int, str], list[str]]
) -> float:
    """Write predictions; gives the mean milliseconds, without the cutting of sentences."""
    seconds, count = 0.0, 0
    with file.open(encoding="utf-8") as rows, out.open("w", encoding="utf-8") as predictions:
        for row in map(json.loads, rows):
            sentences = _sentences(row)
            start = time.perf_counter()
            count_of = SENTENCES.get(row["dataset"], USUAL)
            summary = summarize(sentences, count_of, row.get("language", ""))
            seconds += time.perf_counter() - start
            count += 1
            prediction = {"id": row["id"], "summary": summary}
            predictions.write(json.dumps(prediction, ensure_ascii=False) + "\n")
    return 1000 * seconds / max(count, 1)


def _sentences(row: dict[str, Any]) -> tuple[Sentence, ...]:
    lines = [line.strip() for line in row["article"].splitlines()]
    paragraphs = [Paragraph(line) for line in lines if line]
    return number_sentences(paragraphs, row.get("language", ""))


def _ours(sentences: tuple[Sentence, ...], count: int, language: str) -> list[str]:
    overview = ceil(count / 3)
    chosen = choose_sentences(sentences, language, overview, count - overview, ANY)
    return [sentence.text for sentence in chain(*chosen)]


def _first(sentences: tuple[Sentence, ...], count: int, _: str) -> list[str]:
    return [sentence.text for sentence in sentences[:count]]
