"""Truths and predictions in, one HTML page of what fell short out, for a person to look at."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from itertools import zip_longest
from pathlib import Path
from types import ModuleType
from typing import Any

SHORT = 0.95
"""F1 of 4-word shingles; below it a reader of the summary may miss something."""
_TOLD = ("title", "author", "date")
_STYLE = Path(__file__).with_name("pages_report.css")
_LONGEST = 1_500
"""Characters of a line that are shown."""
_WORDS = re.compile(r"\w+|\W")

Row = dict[str, Any]


@dataclass(frozen=True)
class Result:
    """One page: what it says, what was found, and how the scorer sees it."""

    truth: Row
    found: Row
    score: Row

    @property
    def f1(self) -> float | None:
        """None where the truth has no text."""
        return self.score["prf"][2] if "prf" in self.score else None

    @property
    def wrong(self) -> list[str]:
        """Which of title, author and date are not as expected."""
        return [name for name in _TOLD if self.score["meta"].get(name) is False]

    @property
    def snippets(self) -> list[tuple[str, str]]:
        """Texts that had to be there and are lost, or had to be left out and leaked."""
        pairs = []
        for key, good, word in (("with", True, "lost"), ("without", False, "leaked")):
            texts = zip(self.truth.get(key) or [], self.score.get(key, []), strict=False)
            pairs += [(word, text) for text, there in texts if there is not good]
        return pairs

    @property
    def fell_short(self) -> bool:
        """Whether a person should look at it."""
        return bool((self.f1 is not None and self.f1 < SHORT) or self.wrong or self.snippets)


def write_report(folder: Path, predictions: Path, out: Path) -> bool:
    """Write the page; False, and nothing, where the scorer does not lie beside the folder."""
    scorer = load_scorer(folder.parent / "score_pages.py")
    if scorer is None:
        return False
    found = {row["id"]: row for row in read_rows(predictions)}
    results = [
        Result(
            truth, found.get(truth["id"], {}), scorer.score_page(truth, found.get(truth["id"], {}))
        )
        for truth in read_rows(folder / "truth.jsonl")
    ]
    short = sorted(
        (one for one in results if one.fell_short),
        key=lambda one: (1.0 if one.f1 is None else one.f1, one.truth["id"]),
    )
    out.write_text(_page(len(results), short), encoding="utf-8")
    return True


def read_lines(path: Path) -> list[str]:
    """The lines of JSON; texts in it hold separators that `splitlines` would part, too."""
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line]


def read_rows(path: Path) -> list[Row]:
    """The rows of a file of truths or of predictions."""
    return [json.loads(line) for line in read_lines(path)]


def load_scorer(path: Path) -> ModuleType | None:
    """The scorer as a module; None where it does not lie there."""
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("score_pages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _page(total: int, short: list[Result]) -> str:
    low = sum(1 for one in short if one.f1 is not None and one.f1 < SHORT)
    told = {name: sum(name in one.wrong for one in short) for name in _TOLD}
    counts = ", ".join(f"{count} with another {name}" for name, count in told.items())
    sections = "\n".join(map(_section, short))
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>Pages that fell short</title>"
        f"<style>{_STYLE.read_text(encoding='utf-8')}</style><h1>Pages that fell short</h1>"
        f"<p>{len(short)} of {total} pages, the worst first: {low} with an F1 below {SHORT}, "
        f"{counts}. Left what is expected, right what was read.</p>\n{sections}\n</html>\n"
    )


def _section(one: Result) -> str:
    number, f1 = one.truth["id"], one.f1
    score = "no text to compare"
    if f1 is not None:
        precision, recall = one.score["prf"][:2]
        score = f"F1 <b>{f1:.3f}</b> · precision {precision:.3f} · recall {recall:.3f}"
    url = one.truth.get("url") or ""
    name = escape(one.truth.get("title") or url or number)
    link = (
        f"<p><a href='{escape(url)}' rel='noreferrer'>{escape(url)}</a></p>"
        if url.startswith("http")
        else ""
    )
    marks = " · ".join((*one.wrong, *dict.fromkeys(word for word, _ in one.snippets)))
    is_open = " open" if f1 is not None and f1 < SHORT else ""
    return (
        f"<details id='p{number}'{is_open}><summary>{number} · {score} · "
        f"<i>{escape(marks)}</i> {name}</summary>{link}{_told(one)}{_snippets(one)}{_text(one)}"
        "</details>"
    )


def _told(one: Result) -> str:
    """What the page says of itself: expected and found, the wrong ones marked."""
    rows = "".join(
        f"<tr class='{'wrong' if name in one.wrong else ''}'><th>{name}</th>"
        f"<td>{_value(one.truth.get(name))}</td><td>{_value(one.found.get(name))}</td></tr>"
        for name in _TOLD
        if one.truth.get(name) or one.found.get(name)
    )
    return f"<table class='told'>{rows}</table>"


def _value(value: object) -> str:
    return escape("; ".join(map(str, value)) if isinstance(value, list) else str(value or "–"))


def _snippets(one: Result) -> str:
    rows = "".join(
        f"<li class='{word}'>{word}: {escape(text[:_LONGEST])}</li>" for word, text in one.snippets
    )
    return f"<ul>{rows}</ul>" if rows else ""


def _text(one: Result) -> str:
    if one.f1 is None:
        return ""
    expected, found = _lines(one.truth["text"]), _lines(one.found.get("text") or "")
    rows = "".join(_rows_of_diff(expected, found))
    return f"<table class='text'><tr><th>expected<th>read</tr>{rows}</table>"


def _lines(text: str) -> list[str]:
    """Lines with words in them, without a list's sign at their beginning."""
    lines = (" ".join(line.split()).removeprefix("- ") for line in text.split("\n"))
    return [line for line in lines if line]


def _rows_of_diff(expected: list[str], found: list[str]) -> Iterator[str]:
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    for tag, start, end, start2, end2 in matcher.get_opcodes():
        if tag == "equal":
            yield f"<tr class='same'><td colspan='2'>{end - start} lines alike</td></tr>"
        elif tag == "replace" and end - start == end2 - start2:
            yield from map(_row, expected[start:end], found[start2:end2])
        else:
            pairs = zip_longest(expected[start:end], found[start2:end2], fillvalue="")
            yield from (_row(left, right) for left, right in pairs)


def _row(left: str, right: str) -> str:
    """Two lines side by side: one lost, one extra, or one changed with its words marked."""
    if not left or not right:
        lost, extra = escape(left[:_LONGEST]), escape(right[:_LONGEST])
        return f"<tr><td class='lost'>{lost}</td><td class='extra'>{extra}</td></tr>"
    words = _WORDS.findall(left[:_LONGEST]), _WORDS.findall(right[:_LONGEST])
    codes = SequenceMatcher(None, *words, autojunk=False).get_opcodes()
    old = _marked(words[0], ((tag, a, b) for tag, a, b, _, _ in codes), "del")
    new = _marked(words[1], ((tag, a, b) for tag, _, _, a, b in codes), "ins")
    return f"<tr><td>{old}</td><td>{new}</td></tr>"


def _marked(words: list[str], codes: Iterable[tuple[str, int, int]], mark: str) -> str:
    pieces = ((tag, escape("".join(words[start:end]))) for tag, start, end in codes)
    return "".join(
        text if tag == "equal" or not text else f"<{mark}>{text}</{mark}>" for tag, text in pieces
    )
