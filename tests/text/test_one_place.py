"""Scripts, sentence ends and invisible characters stand in bot/text, and nowhere else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_BOT = Path(__file__).parents[2] / "bot"
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_ENDS = set("。！？؟।۔։።")
_RANGE = re.compile(
    "[\u0370-\u1fff\u2e80-\uffdc\U00010000-\U0003ffff]-[\u0370-\uffff\U00010000-\U0003ffff]"
)
_UNSEEN = re.compile(
    "[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e01ef]"
)


def tables_in(source: str) -> Iterator[str]:
    """What in a module's strings is a table of bot/text: its kind and its line."""
    tree = ast.parse(source)
    prose = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if id(node) in prose:
            continue
        text = _ESCAPE.sub(
            lambda found: chr(int(found[1] or found[2] or found[3], 16)), node.value
        )
        if _ENDS.intersection(text) and re.search(r"[.!?…।？！]", text) and len(set(text)) > 1:
            yield f"sentence ends, line {node.lineno}"
        if _RANGE.search(text):
            yield f"scripts, line {node.lineno}"
        if len(set(_UNSEEN.findall(text))) > 1:
            yield f"invisible characters, line {node.lineno}"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param('A = r"[.!?。]$"', "sentence ends", id="ends"),
        pytest.param('A = r"[.!?\\u3002]$"', "sentence ends", id="ends-escaped"),
        pytest.param("A = set('.؟')", "sentence ends", id="ends-of-arabic"),
        pytest.param('A = r"[\\u4e00-\\u9fff]"', "scripts", id="han-escaped"),
        pytest.param('A = "[а-я]"', "scripts", id="cyrillic"),
        pytest.param('A = "[\\u200b\\ufeff]"', "invisible characters", id="zero-width"),
        pytest.param('A = f"[{B}\\u202a-\\u202e]"', "invisible characters", id="bidi"),
    ],
)
def test_tables_are_found(source: str, kind: str) -> None:
    """A table of each kind is told, as it is written and as it is escaped."""
    assert [one.partition(",")[0] for one in tables_in(source)] == [kind]


@pytest.mark.parametrize(
    "source", ['"""Ends: .!?。"""', 'A = r"[.!?]$"', 'A = "\\u2068"', 'A = "…"']
)
def test_other_strings_are_not_tables(source: str) -> None:
    """Docstrings, ASCII and a single character are no tables."""
    assert list(tables_in(source)) == []


def test_tables_stand_in_one_place() -> None:
    """No module outside bot/text has a table of its own."""
    found = {
        str(path.relative_to(_BOT)): kinds
        for path in _BOT.rglob("*.py")
        if path.parent.name != "text" or path.parent.parent != _BOT
        if (kinds := list(tables_in(path.read_text("utf-8"))))
    }

    assert found == {}
