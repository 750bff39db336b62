"""The whole suite's tests and the values that they are given, as one process collects them.

python -m tests.collecting SECONDS    with a clock that is so many seconds ahead
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

BARE = ("--collect-only", "-n0", "--assert=plain", "-pno:cacheprovider", "-pno:terminal")
ROOT = Path(__file__).parents[1]


class Collected:
    """Notes each test's id, and what its values hold."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Called once, with all tests."""
        for item in session.items:
            given = item.callspec.params if hasattr(item, "callspec") else {}
            self.values[item.nodeid] = hashlib.sha1(repr(held(given)).encode()).hexdigest()


def held(value: Any) -> Any:
    """What a value holds, without the addresses and orders that say nothing of it."""
    match value:
        case dict():
            return [(held(key), held(one)) for key, one in value.items()]
        case list() | tuple():
            return [held(one) for one in value]
        case set() | frozenset():
            return sorted(repr(held(one)) for one in value)
        case SimpleNamespace() | Exception():
            return type(value).__qualname__, held(vars(value)), held(getattr(value, "args", ()))
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        return type(value).__qualname__, [held(getattr(value, name, None)) for name in names]
    told = repr(value)
    return getattr(value, "__qualname__", type(value).__qualname__) if " at 0x" in told else told


def ahead(clock: Callable[[], Any], by: Any) -> Callable[[], Any]:
    """A clock that is ahead."""
    return lambda: clock() + by


def main(seconds: int) -> int:
    """Print a JSON object: by id, a hash of the values."""
    time.time = ahead(time.time, seconds)
    time.time_ns = ahead(time.time_ns, seconds * 10**9)
    time.monotonic = ahead(time.monotonic, seconds)
    collected = Collected()
    code = pytest.main([*BARE, f"--rootdir={ROOT}", str(ROOT / "tests")], plugins=[collected])
    print(json.dumps(collected.values))
    return int(code)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1])))
