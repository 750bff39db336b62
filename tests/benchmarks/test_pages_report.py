"""Promises of the report on pages that fell short."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.pages_report import write_report

SCORER = """
def score_page(truth, found):
    same = truth["text"] == found.get("text")
    score = 1.0 if same else 0.5
    return {
        "prf": (score, score, score, same, False),
        "meta": {"title": truth["title"] == found.get("title")},
        "without": [text not in found.get("text", "") for text in truth.get("without", [])],
    }
"""
TRUTH = {"title": "The wall <moves>", "text": "First line.\nSecond line.\nThird line."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "score_pages.py").write_text(SCORER)
    pages = tmp_path / "pages"
    pages.mkdir()
    rows = [{"id": "1", "url": "https://a.example/?a=1&b='2'", **TRUTH}, {"id": "2", **TRUTH}]
    (pages / "truth.jsonl").write_text("\n".join(map(json.dumps, rows)))
    return pages


def report(folder: Path, **found: str) -> str:
    """The report where page 2 is read as it should be and page 1 as told."""
    rows = [{"id": "1", **TRUTH, **found}, {"id": "2", **TRUTH}]
    predictions, out = folder / "p.jsonl", folder / "p.html"
    predictions.write_text("\n".join(map(json.dumps, rows)))
    assert write_report(folder, predictions, out)
    return out.read_text()


def test_what_is_perfect_is_left_out(folder: Path) -> None:
    """A page without a fault takes no room."""
    assert "<details" not in report(folder)


def test_lost_extra_and_changed(folder: Path) -> None:
    """What is lost, what is too much and what is different can be seen at a glance."""
    html = report(folder, text="First line.\nSecond word.\nThird line.\nRead also: <b>this</b>")
    assert html.count("<details") == 1
    assert "<del>line</del>" in html
    assert "<ins>word</ins>" in html
    assert "<td class='extra'>Read also: &lt;b&gt;this&lt;/b&gt;</td>" in html
    assert "<td class='lost'>Third line.</td>" in report(folder, text="First line.\nSecond line.")


def test_metadata(folder: Path) -> None:
    """A wrong title stands beside the right one, both as text and not as markup."""
    html = report(folder, title="<script>alert(1)</script>")
    assert "<td>The wall &lt;moves&gt;</td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td>" in html
    assert "<script" not in html


def test_without_a_scorer(tmp_path: Path) -> None:
    """Where no scorer lies beside the pages, nothing is written."""
    assert not write_report(tmp_path / "pages", tmp_path / "p.jsonl", tmp_path / "p.html")
    assert not (tmp_path / "p.html").exists()
