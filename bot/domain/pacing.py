"""How often a reader may ask: so many times in a row, and so many in an hour. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` requests at once, after which an hour gives room for `an_hour` more."""

    an_hour: int
    burst: int

    @property
    def seconds(self) -> float:
        """After so many seconds there is room for one more."""
        return 3600 / self.an_hour


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many requests a reader has left, as of a moment."""

    left: float
    at: datetime


def take(rate: Rate, bucket: Bucket | None, now: datetime) -> Bucket | timedelta:
    """What is left after one more request; how long to wait where there is no room for it."""
    left = float(rate.burst)
    if bucket is not None:
        # A clock that was set back must not take what is left.
        passed = max(0.0, (now - bucket.at).total_seconds())
        left = min(left, bucket.left + passed / rate.seconds)
    if left < 1:
        return timedelta(seconds=(1 - left) * rate.seconds)
    return Bucket(left - 1, now)
