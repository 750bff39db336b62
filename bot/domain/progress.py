"""What a reader can be told while they wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.summary import Draft


@dataclass(frozen=True, slots=True)
class Reading:
    """The source is being fetched and read."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The model writes; `draft` is what it has so far."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class PartsDone:
    """A long article is summarised in parts; so many of them are ready."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class SourcesRead:
    """Several sources are summarised; so many of them are done, or have failed."""

    done: int
    total: int


Progress = Reading | Writing | PartsDone | SourcesRead
OnProgress = Callable[[Progress], None]
"""Takes news of the work; returns at once (whoever shows it does its own waiting)."""


def ignore_progress(_: Progress) -> None:
    """For who only wants the end."""
