"""Who may use Pith: ask, decide, invite, and let in by a link."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from secrets import token_urlsafe

from bot.domain.access import AccessRules, Grant, Invitation, Opened, Standing, Verdict, judge
from bot.ports import AccessStore, ChatStore, Clock

SECRET_BYTES = 24
"""192 bits that nobody guesses; with what the link grants before it, 36 characters of 64."""
OWNERS_LINK = timedelta(minutes=15)
"""A service's output ends up in a log, which others may read later."""


@dataclass(frozen=True, slots=True)
class CheckAccess:
    """Says whether whoever asks is answered."""

    access_rules: AccessRules
    store: AccessStore
    chats: ChatStore

    async def __call__(self, *ids: int) -> Verdict:
        """The verdict over a request, by the ids of whoever asks and of the chat where they do.

        A channel is also let in by those who linked it, where they are: they asked for it.
        """
        verdict = judge(await self._standings(ids), listed=self.access_rules.listed)
        if verdict is not Verdict.STRANGER:
            return verdict
        managers = [one for id in ids if id < 0 for one in await self.chats.managers_of(id)]
        theirs = await self._standings(managers)
        welcome = Standing.OWNER in theirs or Standing.ALLOWED in theirs
        return Verdict.WELCOME if welcome else Verdict.STRANGER

    async def is_owner(self, reader_id: int) -> bool:
        """Whether a reader is an owner."""
        return Standing.OWNER in await self._standings((reader_id,))

    async def _standings(self, ids: Iterable[int]) -> set[Standing]:
        wanted = tuple(dict.fromkeys(ids))
        decided = await self.store.standings(*wanted)
        found = (self.access_rules.standing(id, decided.get(id)) for id in wanted)
        return {one for one in found if one is not None}


@dataclass(frozen=True, slots=True)
class DecideAccess:
    """Keeps what an owner decides. Who is one is for the surface to ask."""

    access_rules: AccessRules
    store: AccessStore

    async def __call__(self, id: int, standing: Standing) -> bool:
        """Let in or keep out a reader or a chat; False for an owner, who stays what they are."""
        known = self.access_rules.standing(id, (await self.store.standings(id)).get(id))
        if known is Standing.OWNER:
            return False
        await self.store.decide(id, standing)
        return True


@dataclass(frozen=True, slots=True)
class Invite:
    """Makes links that let readers in."""

    access_rules: AccessRules
    store: AccessStore
    clock: Clock

    async def __call__(self, uses: int, days: int) -> str:
        """The parameter of a link for so many readers, that ends after so many days."""
        return await self._link(Grant.READER, uses, timedelta(days=days))

    async def first_owner(self) -> str:
        """The parameter of a link for the first owner; "" where there is an owner already.

        Then links that were made before hold no more: nobody opens them but by mistake, or worse.
        """
        if self.access_rules.owners or await self.store.listed(Standing.OWNER):
            await self.store.void(Grant.OWNER)
            return ""
        return await self._link(Grant.OWNER, 1, OWNERS_LINK)

    async def _link(self, grant: Grant, uses: int, lasts: timedelta) -> str:
        parameter = f"{grant}_{token_urlsafe(SECRET_BYTES)}"
        ends = self.clock.now() + lasts
        await self.store.invite(Invitation(_digest(parameter), grant, uses, ends))
        return parameter


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """Lets a reader in by the link that they opened."""

    access_rules: AccessRules
    store: AccessStore
    clock: Clock

    async def __call__(self, parameter: str, reader_id: int) -> Opened:
        """What came of it; a link serves each reader once, and no more of them than it is for."""
        if reader_id in self.access_rules.owners:
            return Opened.ALREADY
        return await self.store.open(_digest(parameter), reader_id, self.clock.now())


def _digest(parameter: str) -> str:
    # A secret of so many random bits needs no salt and no slow hash.
    return sha256(parameter.encode()).hexdigest()
