"""Promises of work that many ask for at the same time."""

from __future__ import annotations

import asyncio

from bot.concurrency.shared_tasks import SharedTasks


async def returns(value: str) -> str:
    """Work that is done at once."""
    return value


async def gone(shared: SharedTasks[str, str], key: str) -> bool:
    """Whether nothing is shared under a key once all that is due has run."""
    for _ in range(5):
        await asyncio.sleep(0)
    return key not in shared


async def test_who_asks_meanwhile_joins() -> None:
    """A task is found under its key while it runs, and gives all of them the same."""
    shared: SharedTasks[str, str] = SharedTasks()
    task = shared.begin("page", asyncio.create_task(returns("read")), lambda _: 60.0)
    assert shared["page"] is task
    assert await asyncio.gather(task, shared["page"]) == ["read", "read"]
    assert not await gone(shared, "page")


async def test_it_is_forgotten_when_its_time_is_over() -> None:
    """How long a result is shared may depend on it."""
    shared: SharedTasks[str, str] = SharedTasks()
    seconds = {"good": 60.0, "bad": 0.0}
    for name in seconds:
        task = asyncio.create_task(returns(name))
        await shared.begin(name, task, lambda done: seconds[done.result()])
    assert await gone(shared, "bad")
    assert list(shared) == ["good"]


async def test_a_new_task_outlives_the_old_ones_end() -> None:
    """What was begun in an earlier one's place stays when that one is forgotten."""
    shared: SharedTasks[str, str] = SharedTasks()
    await shared.begin("page", asyncio.create_task(returns("old")), lambda _: 0.0)
    new = shared.begin("page", asyncio.create_task(returns("new")), lambda _: 60.0)
    assert not await gone(shared, "page")
    assert shared["page"] is new


async def test_a_cancelled_task_is_shared_no_more() -> None:
    """Who comes after it was given up begins anew."""
    shared: SharedTasks[str, str] = SharedTasks()
    task = shared.begin("page", asyncio.create_task(returns("read")), lambda _: 60.0)
    shared.cancel("page")
    assert "page" not in shared
    assert await gone(shared, "page")
    assert task.cancelled()
