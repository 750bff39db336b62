"""Promises of memory with a bound."""

from __future__ import annotations

from bot.concurrency.latest import Latest, LatestValues


def test_the_oldest_goes_first() -> None:
    """No more is kept than was allowed; what was set again counts as new."""
    known: LatestValues[str, int] = LatestValues(2)
    known["a"], known["b"] = 1, 2
    known["a"] = 3
    known["c"] = 4
    assert dict(known) == {"a": 3, "c": 4}


def test_keys_alone() -> None:
    """A key is in it until it's discarded, or too many came after it."""
    known: Latest[int] = Latest(2)
    for key in (1, 2, 3):
        known.add(key)
    known.discard(3)
    known.discard(7)
    assert list(known) == [2]
