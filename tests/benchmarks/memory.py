"""What a process and its children hold in memory, by Linux's process table."""

from __future__ import annotations

import asyncio
from pathlib import Path

EVERY = 0.2


async def peak_megabytes(pid: int) -> float:
    """Look again and again until cancelled; then the most that was seen, in MB.

    What processes share (libraries) is divided among them: the proportional set size.
    """
    peak = 0.0
    try:
        while True:
            peak = max(peak, megabytes(pid))
            await asyncio.sleep(EVERY)
    except asyncio.CancelledError:
        return peak


def megabytes(pid: int) -> float:
    """What a process and its children hold now, in MB."""
    return sum(map(_resident, [pid, *_children(pid)]))


def _children(pid: int) -> list[int]:
    try:
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    own = [int(child) for child in listed]
    return own + [grandchild for child in own for grandchild in _children(child)]


def _resident(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    sizes = [int(line.split()[1]) for line in lines if line.startswith("Pss:")]
    return sum(sizes) / 1024
