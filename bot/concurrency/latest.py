"""Memory with a bound: what was noted last."""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class LatestValues(OrderedDict[K, V]):
    """A dict of the `most` keys that were set last; the one set the longest ago goes first."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: K, value: V) -> None:
        super().__setitem__(key, value)
        self.move_to_end(key)
        while len(self) > self._most:
            self.popitem(last=False)


class Latest(LatestValues[K, None]):
    """The `most` keys that were added last."""

    def add(self, key: K) -> None:
        """Note a key."""
        self[key] = None

    def discard(self, key: K) -> None:
        """Forget a key, if it is there."""
        self.pop(key, None)
