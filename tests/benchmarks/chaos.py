"""Chaos stories of full length: the bot is killed at random moments among faults, seed by seed."""

from __future__ import annotations

import asyncio

from tests.chaos.story import Plot, table, tell


def report(seeds: tuple[int, ...], requests: int = 200, kills: int = 20) -> None:
    """Print what became of the requests of each story."""
    for seed in seeds:
        plot = Plot(seed, requests=requests, kills=kills)
        print(table(plot, asyncio.run(tell(plot))), flush=True)
