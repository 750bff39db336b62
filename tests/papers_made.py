"""A scientific paper in two columns, as two kinds of programs write one; made by hand."""

from __future__ import annotations

from collections.abc import Sequence

from tests.documents_made import Printed, make_pdf

TITLE = "On the Movement of Harbour Walls"
ABSTRACT = "Abstract. We study how harbour walls move in winter, and what their repair would cost."
COLUMNS = (
    """The {0} wall of the old town
was built in nineteen hundred and
twelve. Since then its founda-
tions have moved by eleven milli-
metres, which engineers blame on
the deeper channel. We measure
the movement with radar images
taken every twelve days, and com-
pare it with the tide gauge that
stands at the {0} pier and""".splitlines(),
    """has recorded the level of the sea
without a break. Our results show
that the wall moves faster in the
months of winter than in those of
summer. This agrees with what the
harbour master wrote in his log.
Repairs before the winter storms
would cost less than twenty mil-
lion euros. We recommend them to
the council without reservation.""".splitlines(),
)
TEXT = (
    "The {0} wall of the old town was built in nineteen hundred and twelve. Since then its"
    " foundations have moved by eleven millimetres, which engineers blame on the deeper channel."
    " We measure the movement with radar images taken every twelve days, and compare it with the"
    " tide gauge that stands at the {0} pier and has recorded the level of the sea without a"
    " break. Our results show that the wall moves faster in the months of winter than in those of"
    " summer. This agrees with what the harbour master wrote in his log. Repairs before the"
    " winter storms would cost less than twenty million euros. We recommend them to the council"
    " without reservation."
)
CAPTION = "Figure {0}: Movement since spring of {1}."
NOTES = (
    "∗ The gauge was moved once, in 1954.",
    "† Its keeper's log is lost.",
    "7 Fishermen remember it well.",
    "12 We thank the harbour master.",
)
WALLS = ("northern", "western", "southern", "eastern")
"""Each page has another: what stands at the edge of several is taken for its head or foot."""
PAGES = 4
_LEADING, _RIGHT = 12, 320


def make_paper(*, by_lines: bool = False, after: Sequence[str] = (), pages: int = PAGES) -> bytes:
    """The paper; `by_lines` writes over both columns at once, `after` follows the references."""
    made = [_page(number, by_lines) for number in range(1, pages + 1)]
    last = [*_references(), *_column(after, 72, 500)]
    return make_pdf([_first() + made[0][2:], *made[1:], last])


def _first() -> list[Printed]:
    return [
        Printed(TITLE, 50, 150, 18),
        Printed("A. Author, B. Writer", 70, 220, 11),
        Printed(ABSTRACT, 85, 72, 9),
    ]


def _page(number: int, by_lines: bool) -> list[Printed]:
    year = 1950 + number
    heads = [Printed("Harbour Studies 12 (2024)", 36, 72, 8), Printed(f"{number}", 36, 500, 8)]
    left, right = ([line.format(WALLS[(number - 1) % 4]) for line in side] for side in COLUMNS)
    first = [
        *_column(left[:5], 72, 110),
        Printed(CAPTION.format(number, year), 260, 72, 9),
        *_column(left[5:], 72, 290),
        Printed(NOTES[(number - 1) % len(NOTES)], 700, 72, 8),
    ]
    second = _column(right, _RIGHT, 110)
    both = first + second
    return heads + (sorted(both, key=lambda line: (line.down, line.left)) if by_lines else both)


def _references() -> list[Printed]:
    found = [Printed("References", 90, 72, 10)]
    for number in range(8):
        first = f"[{number + 1}] A. Author and C. Other. Title number {number} of a"
        found += [
            Printed(first, 124 + number * 30, 72, 9),
            Printed(f"paper. In Proceedings of Walls, pages 1-9, 20{10 + number}.",
                    135 + number * 30, 85, 9),
        ]  # fmt: skip
    return found


def _column(lines: Sequence[str], left: float, down: float) -> list[Printed]:
    return [Printed(line, down + n * _LEADING, left) for n, line in enumerate(lines)]
