"""A model's answers and sound statements in, which of their statements the check marks out."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.domain.article import Article, Paragraph, ParagraphKind, Sentence
from bot.domain.summary import Claim
from bot.reading.text.sentences import number_sentences
from bot.summarizing.checking.verify import verify_claim

_NUMBERED = re.compile(r"\[(\d+)\] ?(.*)", re.DOTALL)
_ORIGIN = "## published by: "
_HEADING = "## "


def predict(folder: Path, out: Path) -> None:
    """Check every answer and statement of FOLDER and write which ones are marked to OUT."""
    with out.open("w", encoding="utf-8") as predictions:
        for row in _rows(folder / "dev.jsonl"):
            prediction = {"id": row["id"], "flagged": flagged_statements(row)}
            predictions.write(json.dumps(prediction) + "\n")
        for row in _rows(folder / "sound.jsonl"):
            prediction = {"id": row["id"], "flagged": bool(_check_statement(row).doubts)}
            predictions.write(json.dumps(prediction) + "\n")


def report(data: Path) -> None:
    """Print how many clean statements are marked, and how many planted errors."""
    answers = data / "answers"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predictions.jsonl"
        predict(answers, out)
        files = (str(answers / "dev.jsonl"), str(answers / "sound.jsonl"), str(out))
        subprocess.run([sys.executable, str(data / "score_answers.py"), *files], check=True)


def flagged_statements(row: dict[str, Any]) -> list[int]:
    """The numbers of an answer's marked statements: 0 the overview, 1 and on the points."""
    article = read_block(row["article"], row["article_language"])
    statements = [row["answer"].get("overview") or {}, *row["answer"]["points"]]
    return [
        number
        for number, said in enumerate(statements)
        if said.get("text") and _check(said, article, row["language"]).doubts
    ]


def read_block(block: str, language: str) -> Article:
    """The article that a prompt's block was written from."""
    title, origin, paragraphs, sentences = "", "", [], []
    for line in block.split("\n"):
        if found := _NUMBERED.fullmatch(line):
            sentences.append(Sentence(int(found[1]), found[2], len(paragraphs)))
            paragraphs.append(Paragraph(found[2]))
        elif line.startswith(_ORIGIN):
            origin = line.removeprefix(_ORIGIN)
        elif line.startswith(_HEADING) and not title:
            title = line.removeprefix(_HEADING)
        elif line.strip():
            text = line.removeprefix(_HEADING)
            paragraphs.append(Paragraph(text, ParagraphKind.HEADING))
    date = origin[-10:] if re.search(r"\d{4}-\d\d-\d\d$", origin) else ""
    return Article(
        tuple(paragraphs),
        tuple(sentences),
        title=title,
        site=origin.removesuffix(date).rstrip(", "),
        date=date,
        language=language,
    )


def _check_statement(row: dict[str, Any]) -> Claim:
    """A statement about an article of a few sentences, all of which it cites."""
    language = row["article_language"]
    paragraphs = tuple(Paragraph(line) for line in row["article"].split("\n") if line.strip())
    sentences = number_sentences(paragraphs, language)
    article = Article(paragraphs, sentences, language=language)
    said = {"text": row["statement"], "sentences": [one.number for one in sentences]}
    return _check(said, article, row["language"])


def _check(said: dict[str, Any], article: Article, language: str) -> Claim:
    return verify_claim(said["text"], said.get("sentences", ()), (), article, language)


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, file.read_text(encoding="utf-8").splitlines())
