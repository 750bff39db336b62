"""An OpenAI-compatible chat completions server on loopback, with the faults that real ones have.

    async with ModelServer() as server:
        server.script(rate_limited(1), Reply())  # after them it answers by itself
        OpenAIModel("m", 8000, server.base_url)

What it writes by itself cites sentences that stand in the prompt.
`python -m tests.model_server PORT` serves one to try things with.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from tests.model_writing import write_answer

_TOKEN = re.compile(r"\s*\S{1,4}")


@dataclass(frozen=True)
class Reply:
    """One answer of the server; `text` may be made from the prompt, and is where it is None."""

    text: str | Callable[[str], str] | None = None
    status: int = 200
    error: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    page: str | None = None
    first_token: float | None = None
    tokens_a_second: float | None = None
    cut_after: int | None = None
    stall_after: int | None = None
    broken_after: int | None = None
    error_after: int | None = None
    finish: str | None = "stop"
    refusal: str | None = None
    reasoning: str | None = None
    usage: bool = True
    whole: bool = False
    no_choices: bool = False


def rate_limited(retry_after: float | str | None = 1, code: str = "rate_limit_exceeded") -> Reply:
    """429; `retry_after` None leaves the header out."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return failing(429, code, "Rate limit reached for requests", headers)


def failing(
    status: int, code: str = "", message: str = "", headers: dict[str, str] | None = None
) -> Reply:
    """An error status with a body as OpenAI's."""
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": code}
    return Reply(status=status, error=error, headers=headers or {})


SERVER_ERROR = failing(500, "server_error", "The server had an error")
WRONG_KEY = failing(401, "invalid_api_key", "Incorrect API key provided")
NO_SUCH_MODEL = failing(404, "model_not_found", "The model does not exist")
QUOTA_SPENT = failing(429, "insufficient_quota", "You exceeded your current quota")
PROMPT_TOO_LONG = failing(
    400, "context_length_exceeded", "This model's maximum context length is 4096 tokens."
)
WEB_PAGE = Reply(page="<!doctype html><title>Welcome</title><p>It works!</p>")
NO_CHOICES = Reply(no_choices=True, whole=True)
EMPTY = Reply(text="")
TOO_LONG = Reply(text='{"title": "A headline that', finish="length")
FILTERED = Reply(text="", finish="content_filter")
REFUSED = Reply(text="", refusal="I can't help with that.")
CUT = Reply(cut_after=12)
STALLED = Reply(stall_after=12)
BROKEN_JSON = Reply(text='{"title": "Half an answer", "overview": {"text"')
PROSE = Reply(text="I would say that the article is mostly about its subject.")


@dataclass(frozen=True)
class Request:
    """One request as it came in."""

    body: dict[str, Any]
    headers: dict[str, str]
    at: float = field(default_factory=time.monotonic)

    @property
    def prompt(self) -> str:
        """All messages, one after the other."""
        return "\n\n".join(str(message["content"]) for message in self.body["messages"])


@dataclass
class ModelServer:
    """Serves `/v1/chat/completions`; refuses what it does not take as real endpoints do.

    `rejects` names parameters: json_schema, json_object, schema (of a json_object), max_tokens,
    temperature, stream, stream_options, system. `window` is in tokens of four characters.
    """

    first_token: float = 0.0
    tokens_a_second: float = 0.0
    window: int = 1_000_000
    cuts_at: int = 1_000_000
    """Tokens of a prompt beyond which it is cut in silence, as Ollama does; the count tells."""
    rejects: frozenset[str] = frozenset()
    port: int = 0
    requests: list[Request] = field(default_factory=list)
    usage: list[dict[str, int]] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the first request has come in."""
    abandoned: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a client closes its connection before the answer's end."""
    _script: deque[Reply] = field(default_factory=deque)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 1024**2)
        app.router.add_post("/v1/chat/completions", self._complete)
        self._runner = web.AppRunner(
            app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def base_url(self) -> str:
        """What OPENAI_BASE_URL would be."""
        return f"http://127.0.0.1:{self.port}/v1"

    def script(self, *replies: Reply) -> None:
        """Say what the next requests get, one after the other; after them it writes by itself."""
        self._script.extend(replies)

    def forget_script(self) -> None:
        """Say nothing of what the next requests get."""
        self._script.clear()

    async def _complete(self, http: web.Request) -> web.StreamResponse:
        body = await http.json()
        request = Request(body, dict(http.headers))
        self.requests.append(request)
        self.asked.set()
        refused = self._refuse(request)
        if refused is not None:
            return _error(refused)
        reply = self._script.popleft() if self._script else Reply()
        if reply.status != 200:
            return _error(reply)
        if reply.page is not None:
            return web.Response(text=reply.page, content_type="text/html")
        write = write_answer if reply.text is None else reply.text
        text = write if isinstance(write, str) else write(request.prompt)
        read = min(len(request.prompt) // 4, self.cuts_at)
        usage = {
            "prompt_tokens": read,
            "completion_tokens": len(text) // 4,
            "total_tokens": read + len(text) // 4,
        }
        self.usage.append(usage)
        if reply.whole or not body.get("stream"):
            return web.json_response(_whole(reply, text, usage, body))
        return await self._stream(http, reply, text, usage, body)

    def _refuse(self, request: Request) -> Reply | None:
        """What this endpoint does not take."""
        body = request.body
        form = body.get("response_format", {})
        for name in (form.get("type"), *form):
            if name in self.rejects:
                return failing(400, "", f"response_format: '{name}' is not supported")
        if "max_tokens" in body and "max_tokens" in self.rejects:
            message = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
            return failing(400, "unsupported_parameter", message)
        for name in ("temperature", "stream_options"):
            if name in body and name in self.rejects:
                return failing(400, "unsupported_value", f"Unsupported value: '{name}'")
        if body.get("stream") and "stream" in self.rejects:
            return failing(400, "unsupported_value", "You must be verified to stream this model")
        if body["messages"][0]["role"] == "system" and "system" in self.rejects:
            return failing(400, "", "System role not supported")
        limit = body.get("max_tokens") or body.get("max_completion_tokens") or 0
        if len(request.prompt) // 4 + limit > self.window:
            return PROMPT_TOO_LONG
        return None

    async def _stream(
        self, http: web.Request, reply: Reply, text: str, usage: dict[str, int], body: Any
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(http)
        try:
            async for event in self._events(reply, text, usage, body):
                await response.write(event)
        except (asyncio.CancelledError, ConnectionResetError):
            self.abandoned.set()
            raise
        if reply.broken_after is not None and http.transport is not None:
            http.transport.abort()
        return response

    async def _events(
        self, reply: Reply, text: str, usage: dict[str, int], body: Any
    ) -> AsyncIterator[bytes]:
        yield _event(_choice({"role": "assistant", "content": ""}))
        await _wait(self.first_token if reply.first_token is None else reply.first_token)
        if reply.reasoning:
            yield _event(_choice({"reasoning_content": reply.reasoning}))
        if reply.refusal:
            yield _event(_choice({"refusal": reply.refusal}))
        speed = self.tokens_a_second if reply.tokens_a_second is None else reply.tokens_a_second
        began = asyncio.get_running_loop().time()
        for count, token in enumerate(_tokens(text)):
            if speed:
                await _wait(began + (count + 1) / speed - asyncio.get_running_loop().time())
            if reply.stall_after == count:
                await asyncio.sleep(3600)
            if count in (reply.cut_after, reply.broken_after):
                return
            if reply.error_after == count:
                yield _event({"error": {"message": "Overloaded", "code": 502}})
                return
            yield _event(_choice({"content": token}))
        yield _event(_choice({}, reply.finish))
        if reply.usage and body.get("stream_options", {}).get("include_usage"):
            yield _event({"choices": [], "usage": usage})
        yield b"data: [DONE]\n\n"


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    rest = text[sum(map(len, found)) :]
    return [*found, rest] if rest else found


async def _wait(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)


def _choice(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}


def _event(value: dict[str, Any]) -> bytes:
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    # As llama.cpp and Ollama write it: not escaped to ASCII.
    return b"data: " + json.dumps({**head, **value}, ensure_ascii=False).encode() + b"\n\n"


def _whole(reply: Reply, text: str, usage: dict[str, int], body: Any) -> dict[str, Any]:
    head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": body["model"]}
    if reply.no_choices:
        return {**head, "choices": None, "error": {"message": "Provider failed", "code": 502}}
    message = {"role": "assistant", "content": text, "refusal": reply.refusal}
    choice = {"index": 0, "message": message, "finish_reason": reply.finish}
    return {**head, "choices": [choice], "usage": usage if reply.usage else None}


def _error(reply: Reply) -> web.Response:
    body = {"error": reply.error} if reply.error is not None else {}
    return web.json_response(body, status=reply.status, headers=reply.headers)


async def _serve(port: int) -> None:
    async with ModelServer(port=port, first_token=0.3, tokens_a_second=60) as server:
        print(server.base_url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]) if len(sys.argv) > 1 else 8099))
