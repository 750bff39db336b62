"""A number that a text speaks of. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

UNSPACED_LANGUAGES = frozenset({"ja", "zh", "ko"})
"""Where a number and what it counts stand together without a space."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number with every value that it can be read as ("1.234": 1234 or 1.234).

    `start` and `end` bound it in the folded text.
    """

    values: tuple[float, ...]
    start: int
    end: int
    digits: bool = True
    """Whether it is in digits, rather than in words."""
    vague: bool = False
    """Whether it is another word as often: it bears out a figure, but claims none."""
    scale: float = 1
    """What the last word of it multiplies by: a million in "2 million"."""
    within: tuple[float, float] | None = None
    """The years that a decade or century spans."""

    def also(self, *values: float) -> Number:
        """The same with more values that it can be read as."""
        return replace(self, values=tuple(dict.fromkeys((*self.values, *values))))


def by_place(numbers: list[Number]) -> list[Number]:
    """The numbers in the order in which they stand."""
    return sorted(numbers, key=lambda number: (number.start, number.end))
