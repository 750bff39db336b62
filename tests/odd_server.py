"""A server on loopback that answers as it is told, byte for byte: for what real ones get wrong.

    async with OddServer([Rule(whole(text), refuses="json_schema")]) as server: ...

The first rule that fits a request answers it; each says what it looks at in the request.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web


@dataclass(frozen=True)
class Sent:
    """What goes over the wire."""

    body: str
    status: int = 200
    media_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Rule:
    """An answer, and when it is given: to the first so many requests, or to those that fit."""

    sent: Sent
    first: int = 0
    has: str = ""
    path: str = ""
    room_over: int = 0
    room_under: int = 0

    def fits(self, body: dict[str, Any], path: str, count: int) -> bool:
        """Whether it answers this request, the `count`th."""
        room = body.get("max_tokens") or body.get("max_completion_tokens") or 0
        return (
            (not self.first or count <= self.first)
            and self.has in json.dumps(body)
            and (not self.path or path == self.path)
            and room > self.room_over - (not self.room_over)
            and (not self.room_under or room < self.room_under)
        )


@dataclass
class OddServer:
    """Answers by its rules; where none fits, with a 418 that no test expects."""

    rules: Sequence[Rule]
    requests: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    port: int = 0
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 1024**2)
        app.router.add_post("/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def address(self) -> str:
        """Where it is, without a path."""
        return f"http://127.0.0.1:{self.port}"

    async def _answer(self, http: web.Request) -> web.Response:
        is_json = http.content_type == "application/json"
        body = await http.json() if is_json else {}
        self.requests.append(body)
        self.paths.append(http.path)
        sent = next(
            (one.sent for one in self.rules if one.fits(body, http.path, len(self.requests))),
            Sent("", 418),
        )
        headers = {**sent.headers, "Content-Type": sent.media_type}
        return web.Response(body=sent.body.encode(), status=sent.status, headers=headers)


def refusal(status: int, message: str, **more: Any) -> Sent:
    """An error in OpenAI's form."""
    return Sent(json.dumps({"error": {"message": message, **more}}), status)


def message(content: Any, finish: str | None = "stop", **more: Any) -> Sent:
    """A whole answer."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content, **more}}
    return Sent(json.dumps({"choices": [{**choice, "finish_reason": finish}]}))


def delta(finish: str | None = None, **fields: Any) -> str:
    """One event of a stream."""
    return (
        "data: " + json.dumps({"choices": [{"delta": fields, "finish_reason": finish}]}) + "\n\n"
    )


def stream(
    *events: str, media_type: str = "text/event-stream", end: str = "data: [DONE]\n\n"
) -> Sent:
    """A stream of events, as they are."""
    return Sent("".join(events) + end, media_type=media_type)


def said(text: str, finish: str | None = "stop", usage: dict[str, int] | None = None) -> Sent:
    """A stream as OpenAI's, in pieces of 30 characters."""
    pieces = [delta(content=text[at : at + 30]) for at in range(0, len(text), 30)]
    last = [delta(finish=finish)] if finish else []
    counts = [f"data: {json.dumps({'choices': [], 'usage': usage})}\n\n"] if usage else []
    return stream(*pieces, *last, *counts)
