"""For how long things are kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keep:
    """For how many days.

    `sources` are articles and summaries; `history` is what a reader was shown, in which message,
    what buttons stand for, and who asked for something when; after `usage` no line of what models
    were used for names its reader. The rest is not for the operator to choose: `answered` is how
    long an update's number is known (Telegram gives the same one again for a day), and an
    invitation that is `over` serves nobody.
    """

    sources: int = 30
    history: int = 365
    usage: int = 90
    answered: int = 2
    over: int = 0


SNAPSHOT_DAYS = 7
"""For the copies that Pith makes of its database before an update: they hold what was forgotten
since."""
