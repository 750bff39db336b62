"""Fakes for Pith's memory: the same promises as `storage`, in dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from bot.domain.article import Article
from bot.domain.history import Shown, Usage
from bot.domain.preferences import Choices
from bot.domain.summary import Summary

T = TypeVar("T")


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass
class FakePreferences:
    """What readers chose."""

    kept: dict[int, Choices] = field(default_factory=dict)

    async def choices(self, reader_id: int) -> Choices:
        return self.kept.get(reader_id, Choices())

    async def keep(self, reader_id: int, choices: Choices) -> None:
        self.kept[reader_id] = choices


@dataclass
class Row(Generic[T]):
    """A cached value, its owner, and when it was kept."""

    value: T
    owner: int | None
    kept_at: datetime


@dataclass
class _FakeCache(Generic[T]):
    days: float = 30.0
    now: Callable[[], datetime] = _now
    rows: dict[str, Row[T]] = field(default_factory=dict)

    async def find(self, key: str) -> T | None:
        row = self.rows.get(key)
        oldest = self.now() - timedelta(days=self.days)
        return row.value if row and row.kept_at > oldest else None

    def _keep(self, key: str, value: T, owner: int | None) -> None:
        self.rows[key] = Row(value, owner, self.now())

    def of(self, owner: int) -> list[Row[T]]:
        return [row for row in self.rows.values() if row.owner == owner]

    def forget(self, owner: int) -> None:
        self.rows = {key: row for key, row in self.rows.items() if row.owner != owner}


class FakeArticles(_FakeCache[Article]):
    """Articles that were read."""

    async def keep(self, key: str, article: Article, owner: int | None) -> None:
        self._keep(key, article, owner)


class FakeSummaries(_FakeCache[Summary]):
    """Summaries that were written."""

    async def keep(self, key: str, summary: Summary, owner: int | None) -> None:
        self._keep(key, summary, owner)


@dataclass
class FakeShown:
    """What readers were shown, and where."""

    rows: dict[int, Shown] = field(default_factory=dict)
    places: dict[tuple[int, str], int] = field(default_factory=dict)
    last_id: int = 0

    async def add(self, shown: Shown) -> Shown:
        self.last_id += 1
        self.rows[self.last_id] = replace(shown, id=self.last_id)
        return self.rows[self.last_id]

    async def get(self, reader_id: int, shown_id: int) -> Shown | None:
        shown = self.rows.get(shown_id)
        return shown if shown and shown.reader_id == reader_id else None

    async def place(self, shown_id: int, place: str) -> None:
        if shown_id in self.rows:
            self.places[self.rows[shown_id].reader_id, place] = shown_id

    async def at_place(self, reader_id: int, place: str) -> Shown | None:
        return self.rows.get(self.places.get((reader_id, place), 0))


@dataclass
class FakeLedger:
    """What was used; `forgotten` are lines that have lost their reader."""

    lines: list[Usage] = field(default_factory=list)
    forgotten: list[Usage] = field(default_factory=list)

    async def record(self, usage: Usage) -> None:
        self.lines.append(usage)


@dataclass
class FakeRecords:
    """All that the other fakes keep of one reader."""

    preferences: FakePreferences
    articles: FakeArticles
    summaries: FakeSummaries
    shown: FakeShown
    ledger: FakeLedger

    async def export(self, reader_id: int) -> dict[str, Any]:
        chosen = asdict(await self.preferences.choices(reader_id))
        return {
            "reader_id": reader_id,
            "preferences": {name: value for name, value in chosen.items() if value is not None},
            "summaries_shown": [
                self._shown(one) for one in self.shown.rows.values() if one.reader_id == reader_id
            ],
            "texts_and_files": [
                {"kept_at": _stamp(row.kept_at), "title": row.value.title, "text": row.value.text}
                for row in self.articles.of(reader_id)
            ],
            "private_summaries": [_summary(row) for row in self.summaries.of(reader_id)],
            "usage": [_usage(one) for one in self.ledger.lines if one.reader_id == reader_id],
        }

    async def forget(self, reader_id: int) -> None:
        self.preferences.kept.pop(reader_id, None)
        self.articles.forget(reader_id)
        self.summaries.forget(reader_id)
        self.shown.rows = {
            number: one for number, one in self.shown.rows.items() if one.reader_id != reader_id
        }
        self.shown.places = {
            place: number for place, number in self.shown.places.items() if place[0] != reader_id
        }
        self.ledger.forgotten += [one for one in self.ledger.lines if one.reader_id == reader_id]
        self.ledger.lines = [one for one in self.ledger.lines if one.reader_id != reader_id]

    def _shown(self, shown: Shown) -> dict[str, Any]:
        places = sorted(place for (_, place), one in self.shown.places.items() if one == shown.id)
        return {
            "at": _stamp(shown.at),
            "title": shown.title,
            "link": shown.link,
            "note": shown.note,
            "preferences": asdict(shown.preferences),
            "messages": places,
        }


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _summary(row: Row[Summary]) -> dict[str, Any]:
    return {
        "kept_at": _stamp(row.kept_at),
        "title": row.value.title,
        "overview": row.value.overview.text,
        "key_points": [point.text for point in row.value.key_points],
    }


def _usage(usage: Usage) -> dict[str, Any]:
    values = asdict(usage) | {"at": _stamp(usage.at)}
    del values["reader_id"]
    return values
