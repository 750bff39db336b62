"""A strict Bot API server on loopback, for journeys of the real bot over real HTTP.

    async with TelegramServer() as telegram:
        # start the bot with telegram.token, telegram.base_url and telegram.base_file_url
        ann = telegram.person(language_code="de")
        ann.sends("https://example.com/article")
        await telegram.wait_for(lambda: ann.chat.from_bot)
        ann.presses(ann.chat.last, "Shorter")
        await telegram.idle()
    assert telegram.violations == []

Every call is checked against aiogram's types of the Bot API 10.3 and against Telegram's rules.
What Telegram forgives but a good bot does not do is noted in `violations`; what the bot still owes
is added when the server closes.

Groups (telegram_groups.py, telegram_members.py), with the bot as a member in privacy mode:

    group = telegram.group(-1001, "Readers", forum=True)  # bot="administrator" hears everything
    news, boss = group.topic("News"), group.member("Boss", 22, admin=True)
    bea = group.member("Bea", 21, language_code="de")
    asked = bea.sends("/tldr https://example.com/a", topic=news)
    bea.in_topic(news).sends_file("a.pdf", b"%PDF")       # likewise forwards, photos, albums
    bea.presses(group.last, "Only for me")                # then bea.ephemeral
    group.last.topic is news                              # None is General
    news.closed = True                                    # refuses all but an admin bot
    boss.anonymously().sends("/settings")                 # bea.as_channel(), bea.sends_via("x")
    group.promotes_bot(boss)                              # demotes_bot, throws_bot_out, adds_bot
    group.migrates()                                      # the supergroup; make its members anew
    group.deletes()                                       # or mutes_bot(), or group.owner(…)

Channels (telegram_channels.py), without the bot until it is promoted:

    channel = telegram.channel(-1002, "News", username="news")
    channel.promotes_bot(can_edit_messages=True)          # that right alone; none: all usual ones
    channel.links(group)                                  # posts are copied there from now on
    post = channel.posts("https://example.com/a")         # channel.edits(post, "…")
    channel.subscriber("Sue", 31).presses(post, "Summary")   # query.answer, .alert, .url
    channel.admin(ann)                                    # then for /channels:
    ann.shares_chat(ann.chat.last, channel)               # the key on its reply_keyboard

The private chat from elsewhere: `sue.opens(link)` and `sue.follows(post, "Read on")` send
`/start PARAMETER`; `sue.in_private.chat` is that chat.

Inline (telegram_inline.py), for every person and member:

    typed = ann.types("https://example.com/a")            # typed.results once the bot answered
    card = ann.picks(typed, "The harbour")                # a message in a chat unknown to the bot
    ann.picks(typed.results[0], group=group)              # sent into a group of the bot's
    ann.presses(card, "Summary")                          # telegram.inline_messages holds it
    telegram.deletes_inline(card)
    guest = ann.mentions_as_guest("@pith_test_bot", reply_to="https://example.com/a")
    guest.answer                                          # the bot's message there, None before

Switches: `telegram.switches(inline_mode=, inline_feedback=, guest_mode=, privacy_mode=,
ephemeral_works=, query_seconds=, clock=)`; the first four and ephemeral_works are on. Limits of
rate: `telegram.faults.flood = FloodLimits()`. Commands: `telegram.commands("all_group_chats")`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

from aiogram import methods
from aiogram.methods.base import TelegramMethod
from aiohttp import web

from tests.bot_api.calls import Refusal, check, find_method, read_params
from tests.bot_api.faults import Fault, Faults
from tests.bot_api.methods import METHODS
from tests.bot_api.parts import Json
from tests.bot_api.webhooks import Webhook
from tests.bot_api.world import Call, World

UPLOAD_LIMIT = 50 * 1024 * 1024
LONG = 300.0
"""Seconds: no promise, but the end of waiting for what a busy machine would have done by then."""


class TelegramServer(World):
    """Telegram, as far as a bot sees it."""

    def __init__(self, token: str = "123456:TEST-token") -> None:
        super().__init__()
        self.token = token
        self.faults = Faults()
        self.webhook = Webhook(self.updates)
        self._in_flight = 0
        self._changed = asyncio.Event()
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._root = ""

    async def __aenter__(self) -> TelegramServer:
        app = web.Application(client_max_size=UPLOAD_LIMIT)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._root = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Note what the bot still owes, let all connections go, stop."""
        runner, self._runner = self._runner, None
        if runner is None:
            return
        self.violations += self.state.unfinished()
        self._closing.set()
        self.updates.close()
        await self.webhook.remove()
        await runner.cleanup()

    @property
    def base_url(self) -> str:
        """For python-telegram-bot's `base_url`; the token is put behind it."""
        return f"{self._root}/bot"

    @property
    def base_file_url(self) -> str:
        """For python-telegram-bot's `base_file_url`."""
        return f"{self._root}/file/bot"

    async def wait_for(self, predicate: Callable[[], Any], within: float = LONG) -> None:
        """Wait until something is so; else raises AssertionError with the last calls."""
        try:
            async with asyncio.timeout(within):
                while not predicate():
                    await self._changed.wait()
        except TimeoutError:
            last = "\n".join(f"  {call}" for call in self.calls[-8:])
            raise AssertionError(f"not within {within} s; the last calls:\n{last}") from None

    async def idle(self, quiet: float = 0.3, within: float = LONG) -> None:
        """Wait until every update was fetched, and no call came for `quiet` seconds."""
        async with asyncio.timeout(within):
            while True:
                seen = len(self.calls)
                await asyncio.sleep(quiet)
                if not (self.updates.pending or self._in_flight) and len(self.calls) == seen:
                    return

    # HTTP

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        call = Call(request.match_info["method"], {}, time.monotonic())
        fault = Fault("")
        body: Json
        try:
            method = self._find(request, call)
            fault = self.faults.meet(call.method)
            result = await self._handle(method, call, request, fault)
            status, body = 200, {"ok": True, "result": result}
        except Refusal as refusal:
            status, body = refusal.status, refusal.body
        except ConnectionResetError:
            # Who called was killed before the call was whole: nothing is done.
            return web.Response(status=400)
        call.status, call.description = status, str(body.get("description", ""))
        self._wake()
        if fault.lose:
            await self._lose(request, fault)
        return web.json_response(body, status=status)

    def _find(self, request: web.Request, call: Call) -> type[TelegramMethod[Any]]:
        """The method that is called; every call but getUpdates is noted."""
        if request.match_info["token"] != self.token:
            raise Refusal(401, "Unauthorized")
        if call.method.lower() != "getupdates":
            self.calls.append(call)
            self._wake()
        method = find_method(call.method)
        call.method = method.__api_method__
        return method

    async def _handle(
        self,
        method: type[TelegramMethod[Any]],
        call: Call,
        request: web.Request,
        fault: Fault,
    ) -> Any:
        """Let befall the call what should, check it, do it."""
        call.params = await read_params(request, method)
        await self._sleep(fault.seconds)
        if fault.refusal:
            raise fault.refusal
        typed = check(method, call.params)
        if isinstance(typed, methods.GetUpdates):
            self.webhook.refuse_polling()
            return await self.updates.get(typed)
        if isinstance(typed, methods.DeleteWebhook):
            await self.webhook.remove()
        where = call.params.get("chat_id") or call.params.get("inline_message_id")
        self.faults.check_rate(call.method, where)
        return self._do(typed)

    def _do(self, call: TelegramMethod[Any]) -> Any:
        if isinstance(call, methods.DeleteWebhook):
            if call.drop_pending_updates:
                self.updates.drop()
            return True
        if isinstance(call, methods.SetWebhook):
            return self.webhook.set(call)
        if isinstance(call, methods.GetWebhookInfo):
            return self.webhook.info()
        if type(call) not in METHODS:
            raise Refusal(501, f"Not Implemented: teach this server {call.__api_method__}")
        return METHODS[type(call)](self.state, call)

    async def _lose(self, request: web.Request, fault: Fault) -> None:
        if fault.lose == "hang":
            await self._closing.wait()
        if request.transport is not None:
            request.transport.abort()

    async def _sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        self._in_flight += 1
        try:
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        except TimeoutError:
            return
        finally:
            self._in_flight -= 1

    async def _download(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        file = next((one for one in self.state.files.values() if one.path == path), None)
        if file is None or request.match_info["token"] != self.token:
            return web.json_response(
                {"ok": False, "error_code": 404, "description": "Not Found"}, status=404
            )
        return web.Response(body=file.content)

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
