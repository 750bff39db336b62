"""Asking the system for a host's addresses."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

import pytest

from bot.reading.web import resolve as resolving
from bot.reading.web.resolve import Endpoint, resolve


@pytest.mark.parametrize("spelling", ["127.0.0.1", "127.1", "0x7f.1", "2130706433", "0177.0.0.1"])
async def test_spellings(spelling: str) -> None:
    """Every spelling of an address comes out as that address, which is what gets vetted."""
    assert await resolve(spelling, 80) == [Endpoint("127.0.0.1", 80)]


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example", "a..example"])
async def test_no_such_host(host: str) -> None:
    """A name without an address is an OSError, also a name that cannot be one."""
    with pytest.raises(OSError, match=r".+"):
        await resolve(host, 80)


async def test_a_late_answer_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers after the asker has left disturbs nobody."""
    release, answered = threading.Event(), threading.Event()

    def slow(host: str, port: int) -> Sequence[Endpoint]:
        release.wait(300)
        answered.set()
        return [Endpoint("127.0.0.1", port)]

    monkeypatch.setattr(resolving, "_look_up", slow)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await resolve("slow.example", 80)
    release.set()
    assert await asyncio.to_thread(answered.wait, 300)
    await asyncio.sleep(0.01)
