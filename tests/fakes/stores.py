"""Fakes for Pith's memory: the same promises as `storage`, in dictionaries."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from bot.domain.access import Standing
from bot.domain.article import Article
from bot.domain.chats import Chat
from bot.domain.digest import Comparison
from bot.domain.history import Shown, Usage
from bot.domain.offers import Offer
from bot.domain.preferences import Choices
from bot.domain.summary import Summary
from tests.fakes.access import FakeAccess, FakeBroadcasts, FakeSpending
from tests.fakes.inbox import FakeInbox
from tests.skipping import now

T = TypeVar("T")
S = TypeVar("S", Shown, Offer)


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
    now: Callable[[], datetime] = now
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


class FakeComparisons(_FakeCache[Comparison]):
    """Comparisons that were paid for."""

    async def keep(self, key: str, comparison: Comparison, owner: int | None) -> None:
        self._keep(key, comparison, owner)


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

    async def recent(self, reader_id: int, most: int) -> tuple[Shown, ...]:
        latest: dict[str, Shown] = {}
        for shown in reversed(self.rows.values()):
            if shown.reader_id == reader_id:
                latest.setdefault(shown.article_key, shown)
        return tuple(latest.values())[:most]


@dataclass
class FakeChats:
    """Groups and channels; a chat that moves takes along what the other fakes keep of it."""

    records: FakeRecords
    rows: dict[int, Chat] = field(default_factory=dict)
    managers: set[tuple[int, int]] = field(default_factory=set)

    async def get(self, chat_id: int) -> Chat | None:
        return self.rows.get(chat_id)

    async def keep(self, chat: Chat) -> None:
        self.rows[chat.id] = chat

    async def discussed_in(self, group_id: int) -> tuple[Chat, ...]:
        found = (one for one in self.rows.values() if group_id and one.discussion == group_id)
        return tuple(sorted(found, key=lambda one: one.id))

    async def add_manager(self, chat_id: int, reader_id: int) -> None:
        self.managers.add((chat_id, reader_id))

    async def drop_manager(self, chat_id: int, reader_id: int) -> None:
        self.managers.discard((chat_id, reader_id))

    async def managed_by(self, reader_id: int) -> tuple[Chat, ...]:
        mine = {chat for chat, one in self.managers if one == reader_id}
        found = (one for one in self.rows.values() if one.id in mine)
        return tuple(sorted(found, key=lambda one: (one.title, one.id)))

    async def managers_of(self, chat_id: int) -> tuple[int, ...]:
        return tuple(sorted(reader for chat, reader in self.managers if chat == chat_id))

    async def move(self, old_id: int, new_id: int) -> None:
        chat = self.rows.pop(old_id, None)
        if chat is not None:
            self.rows[new_id] = replace(chat, id=new_id)
        if new_id in self.rows:
            self.rows[new_id] = replace(self.rows[new_id], closed=False)
        self.managers = {(new_id if one == old_id else one, who) for one, who in self.managers}
        for number, one in self.rows.items():
            if one.discussion == old_id:
                self.rows[number] = replace(one, discussion=new_id)
        self.records.move(old_id, new_id)


@dataclass
class FakeOffers:
    """What buttons stand for."""

    rows: dict[str, Offer] = field(default_factory=dict)

    async def keep(self, offer: Offer) -> None:
        self.rows[offer.key] = offer

    async def get(self, key: str) -> Offer | None:
        return self.rows.get(key)

    async def under(self, place: str) -> Offer | None:
        found = [one for one in self.rows.values() if one.under == place]
        return max(found, key=lambda one: one.at, default=None)


@dataclass
class FakeObservations:
    """What Pith noticed."""

    rows: dict[str, str] = field(default_factory=dict)

    async def note(self, name: str, value: str) -> None:
        self.rows[name] = value

    async def find(self, name: str) -> str | None:
        return self.rows.get(name)


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
    comparisons: FakeComparisons
    shown: FakeShown
    ledger: FakeLedger
    offers: FakeOffers = field(default_factory=FakeOffers)
    access: FakeAccess = field(default_factory=FakeAccess)
    spending: FakeSpending = field(default_factory=FakeSpending)
    inbox: FakeInbox = field(default_factory=FakeInbox)
    broadcasts: FakeBroadcasts = field(default_factory=FakeBroadcasts)
    chats: FakeChats = field(init=False)

    def __post_init__(self) -> None:
        self.chats = FakeChats(self)

    async def export(self, reader_id: int) -> dict[str, Any]:
        chosen = asdict(await self.preferences.choices(reader_id))
        limits = self.spending.own.get(reader_id) if reader_id else None
        chat = self.chats.rows.get(reader_id)
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
            "private_comparisons": [_comparison(row) for row in self.comparisons.of(reader_id)],
            "offers": [
                _offer(one, reader_id)
                for one in self.offers.rows.values()
                if reader_id in _named(one)
            ],
            "notes_elsewhere": [
                {"at": _stamp(one.at), "title": one.title, "note": one.note}
                for one in (*self.shown.rows.values(), *self.offers.rows.values())
                if one.note_by == reader_id
                and not (isinstance(one, Offer) and reader_id in _named(one))
            ],
            "channels": [
                {"id": chat.id, "title": chat.title}
                for chat in sorted(await self.chats.managed_by(reader_id), key=lambda one: one.id)
            ],
            "usage": [_usage(one) for one in self.ledger.lines if one.reader_id == reader_id],
            "spends": self.spending.export_spends(reader_id),
            "requests": self.spending.export_requests(reader_id),
            "open_requests": self.inbox.export(reader_id),
            "broadcasts": self.broadcasts.export(reader_id),
            "chat": {"kind": chat.kind, "title": chat.title, "rules": asdict(chat.rules)}
            if chat
            else None,
            "access": {
                "standing": self.access.kept.get(reader_id),
                "limits": asdict(limits) if limits else None,
            },
        }

    async def forget(self, reader_id: int) -> None:
        self.inbox.forget(reader_id)
        before = [one for one in await self.spending.readers(0, 10**9) if one < reader_id]
        self.broadcasts.forget(reader_id, max(before, default=0))
        self.preferences.kept.pop(reader_id, None)
        self.articles.forget(reader_id)
        self.summaries.forget(reader_id)
        self.comparisons.forget(reader_id)
        self.shown.rows = {
            number: _without_note(one, reader_id)
            for number, one in self.shown.rows.items()
            if one.reader_id != reader_id
        }
        self.shown.places = {
            place: number for place, number in self.shown.places.items() if place[0] != reader_id
        }
        self.offers.rows = {
            key: _not_under(_without_note(one, reader_id), reader_id)
            for key, one in self.offers.rows.items()
            if reader_id not in _named(one)
        }
        self.chats.rows.pop(reader_id, None)
        self.chats.managers = {pair for pair in self.chats.managers if reader_id not in pair}
        self.ledger.forgotten += [one for one in self.ledger.lines if one.reader_id == reader_id]
        self.ledger.lines = [one for one in self.ledger.lines if one.reader_id != reader_id]
        self.spending.forget(reader_id)
        if self.access.kept.get(reader_id) is Standing.ALLOWED:
            del self.access.kept[reader_id]

    def move(self, old_id: int, new_id: int) -> None:
        """Give everything of a chat to its new id, in place of what that has."""
        if old_id in self.preferences.kept:
            self.preferences.kept[new_id] = self.preferences.kept.pop(old_id)
        for cache in (self.articles, self.summaries, self.comparisons):
            for row in cache.of(old_id):
                row.owner = new_id
        for number, shown in self.shown.rows.items():
            told = {name: getattr(shown, name) for name in ("reader_id", "note_by")}
            moved = {name: new_id for name, id in told.items() if id == old_id}
            self.shown.rows[number] = replace(shown, **moved)
        for key, offer in self.offers.rows.items():
            names = ("reader_id", "asker_id", "owner", "note_by")
            told = {name: getattr(offer, name) for name in names}
            moved = {name: new_id for name, id in told.items() if id == old_id}
            self.offers.rows[key] = replace(offer, **moved)
        self.shown.places = {
            (new_id if reader == old_id else reader, place): number
            for (reader, place), number in self.shown.places.items()
        }
        self.spending.move(old_id, new_id)
        if old_id in self.access.kept:
            self.access.kept.setdefault(new_id, self.access.kept.pop(old_id))
        self.ledger.lines = [
            replace(one, reader_id=new_id) if one.reader_id == old_id else one
            for one in self.ledger.lines
        ]

    def _shown(self, shown: Shown) -> dict[str, Any]:
        places = sorted(place for (_, place), one in self.shown.places.items() if one == shown.id)
        return {
            "at": _stamp(shown.at),
            "title": shown.title,
            "link": shown.link,
            "note": shown.note if shown.note_by in (None, shown.reader_id) else "",
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


def _comparison(row: Row[Comparison]) -> dict[str, Any]:
    return {
        "kept_at": _stamp(row.kept_at),
        "agree": [finding.text for finding in row.value.agree],
        "differ": [finding.text for finding in row.value.differ],
    }


def _named(offer: Offer) -> tuple[int | None, ...]:
    return (offer.reader_id, offer.asker_id, offer.owner)


def _without_note(one: S, writer_id: int) -> S:
    return replace(one, note="", note_by=None) if one.note_by == writer_id else one


def _not_under(offer: Offer, chat_id: int) -> Offer:
    return replace(offer, under="") if offer.under.startswith(f"{chat_id}:") else offer


def _offer(offer: Offer, reader_id: int) -> dict[str, Any]:
    return {
        "at": _stamp(offer.at),
        "title": offer.title,
        "note": offer.note if offer.writer_id == reader_id else "",
        "kind": type(offer.source).__name__,
        "source": json.dumps(asdict(offer.source), ensure_ascii=False),
        "under": offer.under,
    }


def _usage(usage: Usage) -> dict[str, Any]:
    values = asdict(usage) | {"at": _stamp(usage.at)}
    del values["reader_id"]
    return values
