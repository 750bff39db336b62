"""/forget in a large database: how long a write waits while the file is wiped.

Writes come every so often, as updates do. They are measured with nothing else going on, while a
wipe gives way to who waits, and while it doesn't any more (after a day without a quiet moment);
beside them stands what they waited before, when /forget rewrote the file at once.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import sqlite_utils

from bot.domain.preferences import Choices
from storage.cache import utc_now
from storage.database import Database
from storage.preferences import SqlitePreferences
from storage.records import SqliteRecords
from storage.wiping import AT_LAST, HOLD, QUIET, SOON, Wiper, owes_wipe

READERS = 1000
BEFORE = range(2, 2 + READERS)


def report(megabytes: int = 400, between: float = 2.0, rounds: int = 12) -> None:
    """Print the longest wait of a write, in seconds."""
    print(f"\n/forget with {megabytes} MB, a write every {between} s: seconds that one waited")
    asyncio.run(_report(megabytes, between, rounds))


async def _report(megabytes: int, between: float, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pith.db"
        database = await Database.open(path)
        await _fill(database, megabytes)
        print(f"  the file: {path.stat().st_size / 1e6:.0f} MB")

        async def idle() -> bool:
            await asyncio.sleep(rounds * between / 4)
            return True

        await _measure(database, "nothing else", idle, between)
        await _measure(database, "deleting one reader's rows", partial(_forget, database), between)
        await _measure(database, f"wiping, {HOLD} s at most", partial(_try, database), between)
        await _forget(database)
        late = Wiper(database, lambda: utc_now() + AT_LAST)
        await _measure(database, "wiping after a day", late, between / 10)
        print(f"  still owed: {await owes_wipe(database)}")
        await database.close()


async def _fill(database: Database, megabytes: int) -> None:
    dice, texts = random.Random(1), "the harbour of Emsholm is deepened from March on, " * 1400

    def step(db: sqlite_utils.Database) -> None:
        written = 0
        while written < 4e6:
            size = int(2 ** dice.uniform(8, 16))
            owner = dice.choice([None, dice.choice(BEFORE)])
            values = [os.urandom(16).hex(), owner, "2026-11-01", texts[:size]]
            db.execute("INSERT INTO articles VALUES (?, ?, ?, ?)", values)
            written += size

    for _ in range(megabytes // 4):
        await database.write(step)
    await database.empty_log()


async def _forget(database: Database) -> bool:
    await SqliteRecords(database).forget(random.choice(BEFORE))
    return True


async def _try(database: Database) -> bool:
    """As often as it takes; in earnest there are pauses between."""
    for attempt in range(1, 100):
        if await Wiper(database, lambda: utc_now() + SOON)():
            print(f"    done at look {attempt}")
            return True
        await asyncio.sleep(QUIET / 3)
    return False


async def _measure(
    database: Database, what: str, work: Callable[[], Awaitable[bool]], between: float
) -> None:
    waits: list[float] = []
    began = time.monotonic()
    working = asyncio.ensure_future(work())
    store = SqlitePreferences(database)
    while not working.done():
        at = time.monotonic()
        await store.keep(1, Choices(points=3))
        waits.append(time.monotonic() - at)
        await asyncio.wait((working,), timeout=random.uniform(0.5, 1.0) * between)
    took = time.monotonic() - began
    print(f"  {what}: {max(waits):.3f} at most of {len(waits)} writes, in {took:.1f} s")
    await asyncio.sleep(QUIET)
