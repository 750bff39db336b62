"""python-telegram-bot, put together: surfaces in, a bot that can be served out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, TypeHandler

from bot.domain.errors import BotError
from bot.handlers.intake.attempts import Durably, ignore
from bot.handlers.intake.failures import Failures
from bot.handlers.intake.inbox_queue import InboxQueue, keep_alive
from bot.handlers.intake.request_log import begin
from bot.handlers.introduction import WHOSE
from bot.handlers.line.pacing import Pace
from bot.handlers.line.polling import Polling
from bot.handlers.owner.command_lists import register_commands
from bot.handlers.routing import build_handlers
from bot.handlers.surfaces import Surfaces
from bot.handlers.updates.raw import Updates
from bot.usecases.inbox.keep_inbox import LATEST
from bot.usecases.pith import Pith

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Intake = Callable[[AnyApplication, asyncio.Event], AbstractAsyncContextManager[None]]
"""How updates come in, while its block lasts; the event tells that Pith is to end."""

SECONDS_TO_CONNECT = 10.0
SECONDS_TO_ANSWER = 30.0
"""Telegram is slow at times, and a call that was given up is an answer that is lost."""


SECONDS_TO_TRY_AGAIN = 5.0
SECONDS_TO_FINISH = 2.0
SECONDS_TO_DELIVER = 1.5
SECONDS_TO_LEAVE = 1.0
"""When the bot is asked to stop: for work that is under way, then for answers on their way, then
for Telegram's goodbye. Containers are killed after 10 seconds; what is left goes on at the next
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


def build_application(
    address: Address,
    surfaces: Surfaces,
    queue: InboxQueue,
    *,
    latest: timedelta = LATEST,
    pace: Pace | None = None,
) -> AnyApplication:
    """The library's application with every handler; messages older than `latest` are too late.

    Updates are taken one by one, in order, and each handler works on in a task of its own. So the
    messages of a request are gathered in the order they came, and no reader waits for another.
    """
    application = (
        ApplicationBuilder()
        .token(address.token)
        .base_url(address.base_url)
        .base_file_url(address.base_file_url)
        .update_queue(queue)
        .get_updates_request(Updates(connection_pool_size=1))
        .rate_limiter(pace or Pace())
        .concurrent_updates(False)
        .connect_timeout(SECONDS_TO_CONNECT)
        .read_timeout(SECONDS_TO_ANSWER)
        .write_timeout(SECONDS_TO_ANSWER)
        .pool_timeout(SECONDS_TO_ANSWER)
        .build()
    )
    durably = Durably(queue, latest)
    gate = replace(surfaces.gate, durably=durably)
    application.add_handler(TypeHandler(Update, begin), group=-2)
    # In a group of its own, and awaited: what it does not let through, no other handler sees.
    application.add_handler(TypeHandler(Update, gate.on_update), group=-1)
    anything_else: Any = ignore
    for handler in (
        *build_handlers(surfaces),
        TypeHandler(Update, anything_else, block=False),
    ):
        act: Any = handler.callback
        handler.callback = durably(act)
        application.add_handler(handler)
    application.add_error_handler(Failures(queue))
    return application


def ignore_link(_: str) -> None:
    """For who shows nobody the link that makes an owner."""


async def serve(
    application: AnyApplication,
    surfaces: Surfaces,
    end: asyncio.Event,
    intake: Intake | None = None,
    show_link: Callable[[str], None] = ignore_link,
) -> None:
    """Serve until `end`; what is not done then is left for the next start.

    While there is no owner, `show_link` is given the link that makes its opener one.

    Waits for a Telegram that cannot be reached; raises TokenRefused for a token it does not know,
    and AnotherBot for one of another bot than the database's.
    """
    queue = application.update_queue
    if not isinstance(queue, InboxQueue):
        raise ValueError("an application without an inbox cannot serve")
    if not await _connect(application, end):
        return
    pith, holding = surfaces.private.pith, None
    try:
        await recognise(application.bot, pith)
        if link := await surfaces.invitations.for_first_owner(application.bot.username):
            show_link(link)
        await queue.join()
        await queue.look_after()
        await application.start()
        # What an earlier run left comes before what is new.
        await queue.claim(application.bot)
        holding = asyncio.create_task(
            keep_alive(queue, pith.keep_inbox.patience.lease, application.bot)
        )
        # Who cannot hold what it works on any more is of no use: let it be started anew.
        holding.add_done_callback(lambda _: end.set())
        await _serve_until(end, application, surfaces, intake or Polling(pith))
    finally:
        if holding is not None:
            holding.cancel()
            await asyncio.wait((holding,))
        await queue.hand_over()
        await application.shutdown()
    if not holding.cancelled():
        await holding


async def _serve_until(
    end: asyncio.Event, application: AnyApplication, surfaces: Surfaces, intake: Intake
) -> None:
    listing = asyncio.create_task(_list_commands(application, surfaces))
    try:
        async with intake(application, end):
            log.info("serving", bot=application.bot.username)
            await end.wait()
            await _finish(application, surfaces)
    finally:
        listing.cancel()
        await _finish(application, surfaces)
        with suppress(TimeoutError):
            async with asyncio.timeout(SECONDS_TO_LEAVE):
                await application.stop()


async def _finish(application: AnyApplication, surfaces: Surfaces) -> None:
    """End what is in work: some is nearly done, answers are on their way, the rest is left."""
    queue, scale = application.update_queue, surfaces.private.timing.scale
    assert isinstance(queue, InboxQueue)
    queue.freeze()
    surfaces.broadcasting.close()
    await surfaces.desk.close(SECONDS_TO_FINISH * scale)
    await queue.under_way.finish(SECONDS_TO_DELIVER * scale)


async def recognise(bot: Bot, pith: Pith) -> None:
    """The database knows whose it is, the first time by being told; raises AnotherBot."""
    known = await pith.observations.find(WHOSE)
    if known is None:
        await pith.observations.note(WHOSE, str(bot.id))
    elif known != str(bot.id):
        raise AnotherBot(known, bot.username)


async def _connect(application: AnyApplication, end: asyncio.Event) -> bool:
    """Say hello to Telegram, again and again while it does not answer; False if ended before."""
    while not end.is_set():
        try:
            await application.initialize()
        except InvalidToken:
            # Not chained: the library's error holds the token.
            raise TokenRefused from None
        except TelegramError as error:
            log.warning("telegram_unreachable", error=type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(end.wait(), SECONDS_TO_TRY_AGAIN)
        else:
            return True
    return False


async def _list_commands(application: AnyApplication, surfaces: Surfaces) -> None:
    """Has Telegram list the commands; without the lists they work all the same."""
    private = surfaces.private
    try:
        await register_commands(application.bot, private.pith, private.timing.sleep)
    except (TelegramError, BotError) as error:
        log.warning("commands_not_listed", error=type(error).__name__)
