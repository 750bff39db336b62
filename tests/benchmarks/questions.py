"""Questions about articles in, the sentences that answer them without a model out."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.domain.article import Article, Paragraph
from bot.domain.summary import Fallback
from bot.reading.text.sentences import number_sentences
from bot.summarizing.extract.extractive import extract_answer


def predict(folder: Path, out: Path) -> None:
    """Answer every question of FOLDER, also where the answer was cut out, and write it to OUT."""
    texts = {row["id"]: row for row in _rows(folder / "articles.jsonl")}
    read = {name: _read(row["text"], row["language"]) for name, row in texts.items()}
    with out.open("w", encoding="utf-8") as predictions:
        for row in _rows(folder / "questions.jsonl"):
            whole, (start, end) = texts[row["article"]], row["paragraph"]
            without = _read(whole["text"][:start] + whole["text"][end:], whole["language"])
            prediction = {
                "id": row["id"],
                "picked": _picked(read[row["article"]], row["question"]),
                "absent": _picked(without, row["question"]),
            }
            predictions.write(json.dumps(prediction, ensure_ascii=False) + "\n")


def report(data: Path) -> None:
    """Print how many questions are answered right, by language."""
    questions = data / "questions"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predictions.jsonl"
        predict(questions, out)
        scorer = str(data / "score_questions.py")
        subprocess.run([sys.executable, scorer, str(questions), str(out)], check=True)


def _read(text: str, language: str) -> Article:
    paragraphs = tuple(Paragraph(line) for line in text.split("\n") if line.strip())
    return Article(paragraphs, number_sentences(paragraphs, language), language=language)


def _picked(article: Article, question: str) -> list[str]:
    answer = extract_answer(article, question, Fallback.NO_MODEL)
    return [quote.text for quote in answer.claim.quotes] if answer.found else []


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
