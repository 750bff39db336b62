"""Fakes for who may use Pith and what that costs: the same promises as `storage`, in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.access import Grant, Invitation, Opened, Standing
from bot.domain.broadcasts import Broadcast, BroadcastStage
from bot.domain.budgets import (
    NO_LIMITS,
    BudgetClaim,
    Exceeded,
    Limits,
    Payer,
    Period,
    Scope,
    Spend,
    Spent,
)
from bot.domain.statistics import FINE, Day, RequestLine, Totals


@dataclass
class FakeAccess:
    """Standings, and links by the hash of their secret."""

    kept: dict[int, Standing] = field(default_factory=dict)
    invitations: dict[str, Invitation] = field(default_factory=dict)

    async def standings(self, *ids: int) -> Mapping[int, Standing]:
        return {id: self.kept[id] for id in ids if id in self.kept}

    async def decide(self, id: int, standing: Standing | None) -> None:
        self.kept.pop(id, None)
        if standing is not None:
            self.kept[id] = standing

    async def listed(self, standing: Standing) -> tuple[int, ...]:
        return tuple(sorted(id for id, one in self.kept.items() if one is standing))

    async def invite(self, invitation: Invitation) -> None:
        if invitation.grant is Grant.OWNER:
            await self.void(Grant.OWNER)
        self.invitations[invitation.digest] = invitation

    async def void(self, grant: Grant) -> None:
        self.invitations = {
            digest: one for digest, one in self.invitations.items() if one.grant is not grant
        }

    async def open(self, digest: str, reader_id: int, now: datetime) -> Opened:
        found = self.invitations.get(digest)
        if found is None or found.ends <= now or found.uses < 1:
            return Opened.INVALID
        new, old = found.grant.standing, self.kept.get(reader_id)
        if old in (new, Standing.OWNER):
            return Opened.ALREADY
        if old is Standing.BLOCKED:
            return Opened.INVALID
        self.invitations[digest] = replace(found, uses=found.uses - 1)
        self.kept[reader_id] = new
        return Opened(new.value)


@dataclass
class FakeBroadcasts:
    """Broadcasts, and how far they have come."""

    rows: dict[int, Broadcast] = field(default_factory=dict)

    async def keep(self, broadcast: Broadcast) -> Broadcast:
        kept = replace(broadcast, id=broadcast.id or max(self.rows, default=0) + 1)
        self.rows[kept.id] = kept
        return kept

    async def get(self, id: int) -> Broadcast | None:
        return self.rows.get(id)

    def export(self, id: int) -> list[dict[str, Any]]:
        return [
            {"text": one.text, "stage": one.stage, "sent": one.sent, "dropped": one.dropped}
            for one in self.rows.values()
            if id == one.chat_id != 0
        ]

    def forget(self, id: int, before: int) -> None:
        """`before` is the reader who comes before that one."""
        self.rows = {
            number: replace(one, after=before) if one.after == id else one
            for number, one in self.rows.items()
            if one.chat_id != id or one.stage is BroadcastStage.RUNNING
        }


@dataclass
class CallCost:
    """One call's cost, settled or set aside; an id is None once that one was forgotten."""

    reader_id: int | None
    chat_id: int | None
    spend: Spend
    at: datetime
    expires: datetime | None


FORGOTTEN = -(10**18)
"""The id of no chat: of one that was forgotten."""


@dataclass
class FakeSpending:
    """What was spent, own limits, and every request."""

    lines: dict[int, CallCost] = field(default_factory=dict)
    own: dict[int, Limits] = field(default_factory=dict)
    requests: list[RequestLine] = field(default_factory=list)
    forgotten: list[RequestLine] = field(default_factory=list)

    async def claim(self, claim: BudgetClaim) -> int | Exceeded:
        for scope, id in claim.payer.accounts:
            limits = claim.limits.get(scope, NO_LIMITS)
            period = limits.broken_by(await self.spent(scope, id, claim.at), claim.spend)
            if period:
                return Exceeded(scope, period)
        number = len(self.lines) + 1
        payer = claim.payer
        self.lines[number] = CallCost(
            payer.reader_id, payer.chat_id, claim.spend, claim.at, claim.expires
        )
        return number

    async def settle(self, number: int, spend: Spend) -> None:
        line = self.lines[number]
        line.spend, line.expires = spend, None

    async def spent(self, scope: Scope, id: int, now: datetime) -> Spent:
        def since(start: datetime) -> Spend:
            lines = self._counted(start, now)
            return _sum(one for one in lines if _is_of(one, scope, id))

        return Spent(since(Period.DAY.start(now)), since(Period.MONTH.start(now)))

    async def limits(self, *ids: int) -> Mapping[int, Limits]:
        return {id: self.own[id] for id in ids if id in self.own}

    async def limit(self, id: int, limits: Limits | None) -> None:
        self.own.pop(id, None)
        if limits is not None:
            self.own[id] = limits

    async def note(self, line: RequestLine) -> None:
        self.requests.append(line)

    async def totals(self, since: datetime, until: datetime) -> Totals:
        known = [one for one in self.requests if since <= one.at <= until]
        nameless = [one for one in self.forgotten if since <= one.at <= until]
        ended = Counter(one.outcome for one in known + nameless)
        return Totals(
            requests=ended.total(),
            readers=len({one.payer.reader_id for one in known}),
            cached=ended["cached"],
            spend=_sum(one for one in self._counted(since, until) if one.at <= until),
            failures={name: count for name, count in ended.items() if name not in FINE},
        )

    async def days(self, since: datetime, until: datetime) -> tuple[Day, ...]:
        requests: Counter[date] = Counter()
        tokens: Counter[date] = Counter()
        for request in self.requests + self.forgotten:
            if since <= request.at <= until:
                requests[request.at.astimezone(UTC).date()] += 1
        for line in self._counted(since, until):
            tokens[line.at.astimezone(UTC).date()] += line.spend.tokens
        return tuple(Day(day, requests[day], tokens[day]) for day in sorted({*requests, *tokens}))

    async def readers(self, after: int, most: int) -> tuple[int, ...]:
        return tuple(sorted(id for id in self._alone() if id > after)[:most])

    def _alone(self) -> set[int]:
        payers = {one.payer for one in self.requests}
        return {one.reader_id for one in payers if one.reader_id > 0 and not one.chat_id}

    def _counted(self, since: datetime, now: datetime) -> list[CallCost]:
        return [
            one
            for one in self.lines.values()
            if one.at >= since and (one.expires is None or one.expires > now)
        ]

    def export_requests(self, id: int) -> list[dict[str, Any]]:
        return [
            {
                "at": _stamp(one.at),
                "chat_id": one.payer.chat_id,
                "purpose": one.purpose,
                "outcome": one.outcome,
            }
            for one in self.requests
            if one.payer.reader_id == id or id == one.payer.chat_id != 0
        ]

    def export_spends(self, id: int) -> list[dict[str, Any]]:
        return [
            {"at": _stamp(one.at), "chat_id": one.chat_id, **asdict(one.spend)}
            for one in self.lines.values()
            if one.reader_id == id or id == one.chat_id != 0
        ]

    def forget(self, id: int) -> None:
        if id:
            self.own.pop(id, None)
        for line in self.lines.values():
            line.reader_id = None if line.reader_id == id else line.reader_id
            line.chat_id = None if id == line.chat_id != 0 else line.chat_id
        self.forgotten += [one for one in self.requests if one.payer.reader_id == id]
        kept = [one for one in self.requests if one.payer.reader_id != id]
        self.requests = [
            replace(one, payer=replace(one.payer, chat_id=FORGOTTEN))
            if id == one.payer.chat_id != 0
            else one
            for one in kept
        ]

    def move(self, old_id: int, new_id: int) -> None:
        if old_id in self.own:
            self.own.setdefault(new_id, self.own.pop(old_id))
        for line in self.lines.values():
            line.reader_id = new_id if line.reader_id == old_id else line.reader_id
            line.chat_id = new_id if line.chat_id == old_id else line.chat_id
        self.requests = [
            replace(one, payer=_moved(one.payer, old_id, new_id)) for one in self.requests
        ]


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _moved(payer: Payer, old_id: int, new_id: int) -> Payer:
    values = {name: new_id if value == old_id else value for name, value in asdict(payer).items()}
    return Payer(**values)


def _is_of(line: CallCost, scope: Scope, id: int) -> bool:
    return scope is Scope.ALL or id == (line.reader_id if scope is Scope.READER else line.chat_id)


def _sum(lines: Any) -> Spend:
    total = Spend()
    for line in lines:
        total += line.spend
    return total
