"""Work that several ask for at once: the first begins it, the others are refused."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class OneAtATime(Generic[K]):
    """What is being done just now: who asks for it meanwhile begins nothing."""

    def __init__(self) -> None:
        self._keys: set[K] = set()

    def __contains__(self, key: K) -> bool:
        return key in self._keys

    @contextmanager
    def first(self, key: K) -> Iterator[bool]:
        """Whether nobody does it yet; then it counts as being done until the block ends."""
        if key in self._keys:
            yield False
            return
        self._keys.add(key)
        try:
            yield True
        finally:
            self._keys.discard(key)
