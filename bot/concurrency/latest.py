"""Keys that were noted, the latest of them: a set that does not grow without end."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")


class Latest(Generic[K]):
    """The `most` keys that were added last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._keys: OrderedDict[K, None] = OrderedDict()

    def add(self, key: K) -> None:
        """Note a key; the one that was added the longest ago goes where there are too many."""
        self._keys[key] = None
        self._keys.move_to_end(key)
        while len(self._keys) > self._most:
            self._keys.popitem(last=False)

    def discard(self, key: K) -> None:
        """Forget a key, if it is there."""
        self._keys.pop(key, None)

    def __contains__(self, key: object) -> bool:
        return key in self._keys
