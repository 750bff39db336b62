"""Promises of one word for one thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCTION = ("bot", "storage", "prompts")


def test_a_class_name_stands_for_one_thing() -> None:
    """No two classes have the same name, whatever room they're in and however private they are."""
    places = defaultdict(list)
    for room in PRODUCTION:
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    name = node.name.lstrip("_")
                    places[name].append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert len(places) > 100
    assert {name: where for name, where in places.items() if len(where) > 1} == {}
