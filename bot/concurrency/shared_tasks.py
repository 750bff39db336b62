"""Work that many ask for at the same time is done once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

K = TypeVar("K")
T = TypeVar("T")


class SharedTasks(Mapping[K, asyncio.Task[T]], Generic[K, T]):
    """Tasks by what they work on, for whoever asks for the same meanwhile or soon after."""

    def __init__(self) -> None:
        self._tasks: dict[K, asyncio.Task[T]] = {}

    def begin(
        self, key: K, task: asyncio.Task[T], keep: Callable[[asyncio.Task[T]], float]
    ) -> asyncio.Task[T]:
        """Share a task in place of an earlier one, and `keep` it for so many seconds once done."""

        def done(_: asyncio.Task[T]) -> None:
            seconds = 0.0 if task.cancelled() else keep(task)
            task.get_loop().call_later(seconds, self._forget, key, task)

        self._tasks[key] = task
        task.add_done_callback(done)
        return task

    def cancel(self, key: K) -> None:
        """End a task, and share it no more."""
        self._tasks.pop(key).cancel()

    def _forget(self, key: K, task: asyncio.Task[T]) -> None:
        if self._tasks.get(key) is task:
            del self._tasks[key]

    def __getitem__(self, key: K) -> asyncio.Task[T]:
        return self._tasks[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._tasks)

    def __len__(self) -> int:
        return len(self._tasks)
