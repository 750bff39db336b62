"""Promises of what is done one at a time."""

from __future__ import annotations

import pytest

from bot.concurrency.one_at_a_time import OneAtATime


def test_who_comes_meanwhile_is_not_first() -> None:
    """A key counts as being done until its block ends; other keys are free."""
    doing: OneAtATime[str] = OneAtATime()
    with doing.first("a") as first, doing.first("a") as second, doing.first("b") as other:
        assert (first, second, other) == (True, False, True)
        assert "a" in doing
    assert "a" not in doing
    with doing.first("a") as again:
        assert again


def test_who_was_refused_ends_nothing() -> None:
    """The end of a refused block leaves the first one's key alone."""
    doing: OneAtATime[str] = OneAtATime()
    with doing.first("a"):
        with doing.first("a"):
            pass
        assert "a" in doing


def test_a_failure_frees_the_key() -> None:
    """What fails can be begun again."""
    doing: OneAtATime[str] = OneAtATime()
    with pytest.raises(ZeroDivisionError), doing.first("a"):
        raise ZeroDivisionError
    assert "a" not in doing
