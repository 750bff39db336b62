"""A prompt of Pith in, an answer that a good model could give out: for tests."""

from __future__ import annotations

import json
import re
from typing import Any

_SENTENCE = re.compile(r"^\[([\d,]+)\] (.+)$", re.MULTILINE)
_POINTS = re.compile(r'^"points": (?:at most )?(\d+)', re.MULTILINE)
_CLAIM = re.compile(r"^(\d+)\. (.+) \([^()]*\)$", re.MULTILINE)
_QUESTION = re.compile(r"<question>(.*?)</question>", re.DOTALL)
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def write_answer(prompt: str) -> str:
    """The JSON that the prompt asks for, in the article's words, with its sentence numbers."""
    sentences = [(_numbers(match[1]), _plain(match[2])) for match in _SENTENCE.finditer(prompt)]
    question = _QUESTION.search(prompt)
    if question:
        return _dump(_answer(sentences, _plain(question[1])))
    if "<statements>" in prompt:
        return _dump({"claims": _supported(prompt, sentences)})
    if "<article number=" in prompt:
        return _dump(_compared(prompt))
    if not sentences:
        return "OK."
    asked = _POINTS.search(prompt)
    points = _points(sentences, int(asked[1]) if asked else 5)
    if '{"title"' not in prompt:
        return _dump({"points": points})
    numbers, text = sentences[0]
    overview = {"sentences": numbers, "text": text}
    return _dump({"title": _headline(text), "overview": overview, "points": points})


def _compared(prompt: str) -> dict[str, Any]:
    """Sentences that stand in two articles alike, as what they agree on."""
    holders: dict[str, list[int]] = {}
    for article in prompt.split("<article number=")[1:]:
        for match in _SENTENCE.finditer(article.partition("</article>")[0]):
            holders.setdefault(_plain(match[2]), []).extend(_numbers(match[1]))
    alike = [
        {"sentences": numbers, "text": text}
        for text, numbers in holders.items()
        if len(numbers) > 1
    ]
    return {"agree": alike[:3], "differ": []}


def _points(sentences: list[tuple[list[int], str]], count: int) -> list[dict[str, Any]]:
    """So many sentences, evenly from all but the first."""
    rest = sentences[1:] or sentences
    count = min(count, len(rest))
    chosen = [rest[index * len(rest) // count] for index in range(count)]
    return [{"sentences": numbers, "text": text} for numbers, text in chosen]


def _answer(sentences: list[tuple[list[int], str]], question: str) -> dict[str, Any]:
    asked = {word for word in re.findall(r"\w+", question.casefold()) if len(word) > 3}
    scored = [
        (len(asked & set(re.findall(r"\w+", text.casefold()))), index)
        for index, (_, text) in enumerate(sentences)
    ]
    score, index = max(scored, key=lambda one: (one[0], -one[1]), default=(0, 0))
    if not score:
        return {"found": False, "language": "en", "sentences": [], "text": ""}
    numbers, text = sentences[index]
    return {"found": True, "language": "en", "sentences": numbers, "text": text}


def _supported(prompt: str, sentences: list[tuple[list[int], str]]) -> list[dict[str, Any]]:
    statements = prompt.split("<statements>")[1].split("</statements>")[0]
    numbers, text = sentences[0] if sentences else ([], "")
    return [
        {"id": int(match[1]), "sentences": numbers, "text": text}
        for match in _CLAIM.finditer(statements)
    ]


def _headline(text: str) -> str:
    return " ".join(text.rstrip(".").split()[:10])


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",") if number]


def _plain(text: str) -> str:
    for entity, character in _ENTITIES:
        text = text.replace(entity, character)
    return text


def _dump(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
