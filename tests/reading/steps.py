"""Steps that the tests have worker processes do; nothing here is slow to import."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from pathlib import Path

from bot.domain.errors import PaywallFound


def add(one: int, other: int = 1) -> int:
    return one + other


def process_id() -> int:
    return os.getpid()


def loop_forever(begun: Path | None = None) -> None:
    if begun:
        begun.touch()
    while True:
        pass


def eat_memory() -> int:
    return len(b"x" * (4 << 30))


def eat_memory_in_pieces() -> int:
    pieces: list[bytes] = []
    while True:
        pieces.append(os.urandom(1 << 20))


def return_too_much() -> list[str]:
    return [str(number) for number in range(7_000_000)]


def grow() -> int:
    return len(b"x" * (500 << 20))


def die() -> None:
    os._exit(3)


def crash_in_c() -> None:
    ctypes.string_at(0)


def fail(words: str = "") -> None:
    raise ZeroDivisionError(words)


def chatter() -> str:
    print("on the standard output")
    os.write(1, b"from a library in C\n" * 10_000)
    os.write(2, b"a complaint\n" * 10_000)
    return sys.stdin.read()


def find_wall(detail: str) -> None:
    raise PaywallFound(detail)


def see_environment() -> dict[str, str]:
    return dict(os.environ)


def has_imported(module: str) -> bool:
    return module in sys.modules


def swallow_signals() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    loop_forever()
