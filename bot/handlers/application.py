"""The bot that serves, put together: surfaces and an inbox in, a loop over updates out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import repeat

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.concurrency.retries import retry
from bot.domain.errors import BotError
from bot.handlers.intake.inbox import UpdateInbox, keep_lease
from bot.handlers.intake.loop import UpdateLoop
from bot.handlers.introduction import WHOSE
from bot.handlers.line.pacing import Pace, Permit
from bot.handlers.line.polling import Polling
from bot.handlers.line.retry import unless
from bot.handlers.owner.command_lists import register_commands
from bot.handlers.routes import build_routes, find_route
from bot.handlers.surfaces import Surfaces
from bot.handlers.updates.raw import Updates
from bot.usecases.groups import Operation
from bot.usecases.inbox.keep_inbox import LATEST

Intake = Callable[[ExtBot[Permit], UpdateInbox, asyncio.Event], AbstractAsyncContextManager[None]]
"""How updates come in, while its block lasts; the event tells that Pith is to end."""

SECONDS_TO_CONNECT = 10.0
SECONDS_TO_ANSWER = 30.0
"""Telegram is slow at times, and a call that was given up is an answer that is lost."""
CONNECTIONS = 256

SECONDS_TO_TRY_AGAIN = 5.0
SECONDS_TO_FINISH = 2.0
SECONDS_TO_DELIVER = 1.5
SECONDS_TO_LEAVE = 1.0
"""When the bot is asked to stop: for work that is under way, then for answers on their way, then
for what came meanwhile. Containers are killed after 10 seconds; what is left goes on at the next
start."""

log = structlog.get_logger(__name__)


class TokenRefused(Exception):
    """Telegram does not know the bot's token."""


class AnotherBot(Exception):
    """The database belongs to a bot of another number: `known` is its, `name` who asks now.

    Updates and messages of both would have the same numbers: half of the new bot's would be taken
    for what came before, and replies to it for replies to what the other one wrote.
    """

    def __init__(self, known: str, name: str) -> None:
        super().__init__(known)
        self.known = known
        self.name = name


@dataclass(frozen=True, slots=True)
class Address:
    """Where the Bot API is, and who calls it."""

    token: str = field(repr=False)
    base_url: str
    base_file_url: str


@dataclass(frozen=True, slots=True)
class Application:
    """A bot, its surfaces, and what it works on."""

    bot: ExtBot[Permit]
    surfaces: Surfaces
    inbox: UpdateInbox
    loop: UpdateLoop


def build_application(
    address: Address,
    surfaces: Surfaces,
    inbox: UpdateInbox,
    *,
    latest: timedelta = LATEST,
    pace: Pace | None = None,
) -> Application:
    """A bot that can serve; messages older than `latest` are too late."""
    request = HTTPXRequest(
        connection_pool_size=CONNECTIONS,
        connect_timeout=SECONDS_TO_CONNECT,
        read_timeout=SECONDS_TO_ANSWER,
        write_timeout=SECONDS_TO_ANSWER,
        pool_timeout=SECONDS_TO_ANSWER,
    )
    bot = ExtBot(
        address.token,
        address.base_url,
        address.base_file_url,
        request=request,
        get_updates_request=Updates(connection_pool_size=1),
        rate_limiter=pace or Pace(),
    )
    route = partial(find_route, build_routes(surfaces))
    loop = UpdateLoop(bot, inbox, surfaces.gate, route, latest)
    return Application(bot, surfaces, inbox, loop)


def ignore_link(_: str) -> None:
    """For who shows nobody the link that makes an owner."""


async def serve(
    application: Application,
    end: asyncio.Event,
    intake: Intake | None = None,
    show_link: Callable[[str], None] = ignore_link,
) -> None:
    """Serve until `end`; what is not done then is left for the next start.

    While there is no owner, `show_link` is given the link that makes its opener one.

    Waits for a Telegram that cannot be reached; raises TokenRefused for a token it does not know,
    and AnotherBot for one of another bot than the database's.
    """
    bot, inbox = application.bot, application.inbox
    if not await unless(end, _connect(bot)):
        return
    try:
        await recognise(bot, application.surfaces.operation)
        if link := await application.surfaces.invitations.for_first_owner(bot.username):
            show_link(link)
        await inbox.lease.join()
        await inbox.lease.keep.reclaim()
        # What an earlier run left comes before what is new.
        await inbox.claim(bot)
        async with _working(application, end):
            await _serve_until(end, application, intake)
    finally:
        await inbox.lease.release()
        await bot.shutdown()


@asynccontextmanager
async def _working(application: Application, end: asyncio.Event) -> AsyncIterator[None]:
    """Work on what is in the inbox, and hold it, within the block; raises what ended either."""
    works = (keep_lease(application.inbox, application.bot), application.loop.run())
    tasks = [asyncio.create_task(work) for work in works]
    for task in tasks:
        # Who cannot hold what it works on any more is of no use: let it be started anew.
        task.add_done_callback(lambda _: end.set())
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            await task


async def _serve_until(
    end: asyncio.Event, application: Application, intake: Intake | None
) -> None:
    bot = application.bot
    listing = asyncio.create_task(_list_commands(application))
    take_in = intake or Polling(application.surfaces.operation)
    try:
        async with take_in(bot, application.inbox, end):
            log.info("serving", bot=bot.username)
            await end.wait()
            await _finish(application)
    finally:
        listing.cancel()
        await _finish(application)
        await application.loop.finish(SECONDS_TO_LEAVE)


async def _finish(application: Application) -> None:
    """End what is in work: some is nearly done, answers are on their way, the rest is left."""
    surfaces = application.surfaces
    scale = surfaces.timing.scale
    application.inbox.freeze()
    surfaces.broadcasting.close()
    await surfaces.in_work.close(SECONDS_TO_FINISH * scale)
    await application.loop.finish(SECONDS_TO_DELIVER * scale)


async def recognise(bot: Bot, operation: Operation) -> None:
    """The database knows whose it is, the first time by being told; raises AnotherBot."""
    known = await operation.observations.find(WHOSE)
    if known is None:
        await operation.observations.note(WHOSE, str(bot.id))
    elif known != str(bot.id):
        raise AnotherBot(known, bot.username)


async def _connect(bot: Bot) -> None:
    """Say hello to Telegram, again and again while it does not answer."""
    try:
        await retry(bot.initialize, repeat(SECONDS_TO_TRY_AGAIN), _is_out_of_reach)
    except InvalidToken:
        # Not chained: the library's error holds the token.
        raise TokenRefused from None


def _is_out_of_reach(error: Exception) -> bool:
    if not isinstance(error, TelegramError) or isinstance(error, InvalidToken):
        return False
    log.warning("telegram_unreachable", error=type(error).__name__)
    return True


async def _list_commands(application: Application) -> None:
    """Has Telegram list the commands; without the lists they work all the same."""
    surfaces = application.surfaces
    try:
        await register_commands(application.bot, surfaces.operation, surfaces.timing.sleep)
    except (TelegramError, BotError) as error:
        log.warning("commands_not_listed", error=type(error).__name__)
