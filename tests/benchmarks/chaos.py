"""Chaos stories of full length: the bot is killed at random moments among faults, seed by seed."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.chaos.story import Plot, table, tell


def report(seeds: tuple[int, ...], requests: int, kills: int, lease: str) -> None:
    """Print what became of the requests of each story; the log of one that went wrong is kept."""
    for seed in seeds:
        plot = Plot(seed, requests=requests, kills=kills, lease=lease)
        outcome = asyncio.run(tell(plot))
        print(table(plot, outcome), flush=True)
        if not outcome.clean:
            kept = Path(tempfile.gettempdir()) / f"pith-chaos-{seed}.log"
            kept.write_text(outcome.log, encoding="utf-8")
            print(f"  its log: {kept}", flush=True)
