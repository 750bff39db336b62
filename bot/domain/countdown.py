"""Time that several steps share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic


@dataclass(slots=True)
class Countdown:
    """Runs only within its steps, so that waiting between them is free."""

    seconds: float
    used: float = 0.0

    @property
    def left(self) -> float:
        """The seconds that are left; none or fewer once it has run out."""
        return self.seconds - self.used

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let it run during the block."""
        began = monotonic()
        try:
            yield
        finally:
            self.used += monotonic() - began
