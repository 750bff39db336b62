"""Who may use Pith, and where: what the operator and the owners decided, and the rule over it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Standing(StrEnum):
    """What was decided about a reader or a chat."""

    OWNER = "owner"
    """May do everything, the owner's commands included; readers only."""
    ALLOWED = "allowed"
    """May use a listed Pith; a chat stands for everyone in it, for what they ask there."""
    BLOCKED = "blocked"
    """May not use Pith, not even an open one."""


class Verdict(StrEnum):
    """What becomes of an update."""

    WELCOME = "welcome"
    STRANGER = "stranger"
    """Pith is listed, and nobody let them in: they may be told how that is done."""
    BLOCKED = "blocked"
    """They are not answered at all."""


def judge(standings: Collection[Standing], *, listed: bool) -> Verdict:
    """The one rule, over the standings of whoever asks and of the chat where they do."""
    if Standing.OWNER in standings:
        return Verdict.WELCOME
    if Standing.BLOCKED in standings:
        return Verdict.BLOCKED
    if not listed or Standing.ALLOWED in standings:
        return Verdict.WELCOME
    return Verdict.STRANGER


@dataclass(frozen=True, slots=True)
class AccessRules:
    """How the operator's configuration opens Pith: to everybody, or to those who are listed.

    `owners` and `allowed` are ids of readers; `allowed` may also hold chats' (they are negative).
    """

    listed: bool = False
    owners: frozenset[int] = frozenset()
    allowed: frozenset[int] = frozenset()

    def standing(self, id: int, decided: Standing | None) -> Standing | None:
        """What holds for an id about which the owners `decided` that, or nothing.

        The configuration makes owners whatever else was decided; of others, the owners' later
        decision counts: they can block somebody that the configuration lets in.
        """
        if id in self.owners:
            return Standing.OWNER
        return decided or (Standing.ALLOWED if id in self.allowed else None)


class Grant(StrEnum):
    """What a link makes of who opens it."""

    OWNER = "own"
    READER = "inv"

    @property
    def standing(self) -> Standing:
        """The standing that it gives."""
        return Standing.OWNER if self is Grant.OWNER else Standing.ALLOWED


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that lets readers in: so many of them, until then. Only its secret's hash is kept."""

    digest: str
    grant: Grant
    uses: int
    ends: datetime


class Opened(StrEnum):
    """What came of opening a link."""

    OWNER = "owner"
    ALLOWED = "allowed"
    ALREADY = "already"
    """They were in before: nothing was used up."""
    INVALID = "invalid"
    """Used up, too old, or never made."""
