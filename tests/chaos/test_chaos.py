"""A short chaos story in every run; `python -m tests.benchmarks chaos` tells the long ones."""

from __future__ import annotations

from tests.chaos.story import Plot, table, tell


async def test_each_request_is_answered_once() -> None:
    """Killed twice among requests from all surfaces, the bot answers each of them once."""
    plot = Plot(seed=11, requests=20, chats=8, kills=2)
    outcome = await tell(plot)
    assert outcome.clean, f"{table(plot, outcome)}\n{outcome.log}"
