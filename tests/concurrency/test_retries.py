"""Promises of the one loop that tries again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

from bot.concurrency.retries import retry


class Passing(Exception):
    """May pass."""


class Lasting(Exception):
    """Stays."""


def failing(*failures: Exception) -> tuple[Callable[[], object], list[int]]:
    """A step that fails so, then succeeds; and which attempts were made."""
    left, made = iter(failures), []

    async def step() -> str:
        made.append(len(made) + 1)
        for failure in left:
            raise failure
        return "done"

    return step, made


async def tried(pauses: Iterable[float], *failures: Exception) -> tuple[object, list[float]]:
    """What came of such a step, and how long was waited between its attempts."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    step, _ = failing(*failures)
    try:
        return await retry(step, pauses, lambda error: isinstance(error, Passing), sleep), waits
    except (Passing, Lasting) as error:
        return error, waits


async def test_what_passes_is_tried_again_after_each_pause() -> None:
    """Two failures cost the first two pauses, and no more."""
    assert await tried((1.0, 3.0, 9.0), Passing(), Passing()) == ("done", [1.0, 3.0])


async def test_what_lasts_is_raised_at_once() -> None:
    """An error that doesn't pass ends it, however many pauses are left."""
    lasting = Lasting()
    assert await tried((1.0, 3.0), Passing(), lasting) == (lasting, [1.0])


async def test_the_last_failure_is_raised() -> None:
    """When the pauses are used up, whoever asked learns what failed last."""
    last = Passing("last")
    assert await tried((1.0,), Passing("first"), last) == (last, [1.0])


async def test_a_pause_may_depend_on_the_failure() -> None:
    """A pause is drawn after the error was looked at, so it can be what the error asks for."""
    asked: list[float] = []

    def pauses() -> Iterator[float]:
        while True:
            yield asked[-1]

    def passes(error: Exception) -> bool:
        asked.append(float(str(error)))
        return True

    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    step, made = failing(Passing("4"), Passing("2"))
    assert await retry(step, pauses(), passes, sleep) == "done"
    assert waits == [4.0, 2.0]
    assert made == [1, 2, 3]


@pytest.mark.parametrize("pauses", [(), (0.0,)], ids=["none", "at once"])
async def test_no_pause_is_no_sleep(pauses: tuple[float, ...]) -> None:
    """Trying again at once doesn't go to sleep."""
    _, waits = await tried(pauses, Passing())
    assert waits == []
