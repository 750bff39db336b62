"""Promises of the figures on what readers are told of how much was read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.pages_told import print_told

SCORER = """
def text_prf(truth, found, optional):
    return 1.0, len(found) / len(truth)
"""


def test_what_is_told_of_the_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page with less than half of its text counts where it is told as read in full."""
    (tmp_path / "score_pages.py").write_text(SCORER)
    folder = tmp_path / "pages"
    folder.mkdir()
    truths = [{"id": str(number), "text": "0123456789\u2028"} for number in range(4)]
    (folder / "truth.jsonl").write_text(
        "\n".join(json.dumps(one, ensure_ascii=False) for one in truths), encoding="utf-8"
    )
    found = [("0123456789", "article", 1), ("012", "article", 1), ("012", "article", 0.4)]
    rows = [
        {"id": str(number), "text": text, "kind": kind, "share": share}
        for number, (text, kind, share) in enumerate([*found, ("", "teaser", 1)])
    ]
    (tmp_path / "p.jsonl").write_text("\n".join(map(json.dumps, rows)))
    print_told(folder, tmp_path / "p.jsonl")
    printed = capsys.readouterr().out
    assert "under half of the true text: 2 of 4 pages, told as read in full 1 1;" in printed
    assert "told as a part in all 1; refused 1 (25.0%)" in printed
    assert "3 taken for teaser" in printed
