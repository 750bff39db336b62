"""A page's lines as a PDF holds them in, in the order of its columns out. Pure.

Most programs write one column after the other. Some write line by line over both, and the lines
of both columns that stand side by side are then found as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from bot.reading.files.pdf.layout import PrintedLine

_FEWEST = 5
"""Lines of a column; fewer beside each other are a table, a formula or an address."""
_CHANGES = 4
"""From column to column: where the columns are written one after the other there is one, and a
few more by headings and figures."""
_NEAR = 0.05
"""Of the text's width, by which a column's edge may be beyond the middle."""
_SHARE = 0.5
"""Of the wide lines, in which a gap at the same place is a gutter."""
_FEWEST_CHARACTERS = 18
"""On either side of a gutter, at the median: the cells of tables are shorter."""
_MOSTLY = 0.7

Gap = tuple[float, float]


def in_columns(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines of one page, each column's together, between the lines that go over both."""
    if len(lines) < 2 * _FEWEST:
        return list(lines)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    middle, near = (left + right) / 2, _NEAR * (right - left)
    sides = [_side(line, middle, near) for line in lines]
    narrow = [side for side in sides if side]
    changes = sum(one != other for one, other in pairwise(narrow))
    if min(narrow.count(-1), narrow.count(1)) < _FEWEST or changes <= _CHANGES:
        return list(lines)
    ordered = sorted(zip(lines, sides, strict=True), key=lambda found: -found[0].top)
    found: list[PrintedLine] = []
    for over_both, band in groupby(ordered, key=lambda found: found[1] == 0):
        members = list(band)
        if not over_both:
            members.sort(key=lambda found: found[1])
        found += [line for line, _ in members]
    return found


def without_upright(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines but for those that run up the page: a preprint's stamp, a chart's labels.

    Where many do, that is how the page is written.
    """
    level = [line for line in lines if not _is_upright(line)]
    return level if len(level) >= _MOSTLY * len(lines) else list(lines)


def _is_upright(line: PrintedLine) -> bool:
    height, width = line.top - line.bottom, line.right - line.left
    return len(line.text) > 3 and height > 3 * width


def gutter_of(gaps: Sequence[Sequence[Gap]], left: float, right: float) -> float | None:
    """Where the gutter between two columns is, by the wide gaps in each of a page's wide lines."""
    middles = [
        [gap for gap in line if left + 0.35 * (right - left) < sum(gap) / 2 < right - 0.35 *
         (right - left)] for line in gaps]  # fmt: skip
    places = sorted(sum(gap) / 2 for line in middles for gap in line)
    if len(places) < _FEWEST:
        return None
    place = median(places)
    within = sum(any(start < place < end for start, end in line) for line in middles)
    return place if within >= max(_FEWEST, _SHARE * len(gaps)) else None


def is_prose(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether what stands to the left and the right of a gutter are lines of text, not cells."""
    sides = zip(*pairs, strict=True)
    return all(median(map(len, side)) >= _FEWEST_CHARACTERS for side in sides)


def _side(line: PrintedLine, middle: float, near: float) -> int:
    """-1 for the left column, 1 for the right one, 0 for a line over both."""
    if line.right <= middle + near:
        return -1
    return 1 if line.left >= middle - near else 0
