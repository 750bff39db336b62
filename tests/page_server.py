"""A web server on loopback whose pages behave and misbehave as those of the web do.

    async with PageServer() as server:
        server.put("/article", "<html>…")
        await web.fetch(server.url("/article"))
        assert server.paths == ["/article"]

Beside what a test puts, it answers under these paths, each with its own fault:

    /redirect?to=URL&status=302    /loop    /steps/5    /cookie-loop
    /status/503    /bot-check    /charset/windows-1251
    /drip (a byte now and then)    /stall (nothing)    /endless    /half (less than promised)
    /bomb?encoding=gzip (without end)    /packed?encoding=gzip    /members    /truncated-gzip
    /promise?size=N (a length, then little)    /huge-header
"""

from __future__ import annotations

import asyncio
import gzip
import ssl
import zlib
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from aiohttp import web

CERTIFICATES = Path(__file__).parent / "certificates"
PAGE = "<!doctype html><html><title>A page</title><p>Words on a page. {0}</p></html>"


@dataclass(frozen=True)
class Seen:
    """A request as it came in."""

    path: str
    headers: dict[str, str]
    method: str = "GET"
    body: bytes = b""


@dataclass(frozen=True)
class _Put:
    content: bytes
    headers: dict[str, str]
    status: int


@dataclass
class PageServer:
    """Serves on a free port of `host`; with `tls`, as news.example and bücher.example."""

    host: str = "127.0.0.1"
    tls: bool = False
    delay: float = 0.0
    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    sent: int = 0
    """Bytes of body that the endless and packed pages have written to the socket."""
    _pages: dict[str, _Put] = field(default_factory=dict)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self.host, self.port, ssl_context=self._context())
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    def put(
        self,
        path: str,
        content: str | bytes,
        content_type: str = "text/html; charset=utf-8",
        status: int = 200,
        **headers: str,
    ) -> None:
        """Publish a page; in header names, `_` stands for `-`."""
        body = content.encode() if isinstance(content, str) else content
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._pages[path] = _Put(body, {"Content-Type": content_type} | named, status)

    def url(self, path: str = "/") -> str:
        """The address of a page by this server's own address and port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [seen.path for seen in self.seen]

    def _context(self) -> ssl.SSLContext | None:
        if not self.tls:
            return None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / "news.example.pem")
        return context

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(
            Seen(request.path_qs, dict(request.headers), request.method, await request.read())
        )
        if self.delay:
            await asyncio.sleep(self.delay)
        put = self._pages.get(request.path_qs) or self._pages.get(request.path)
        if put is not None:
            return web.Response(body=put.content, headers=put.headers, status=put.status)
        name, _, rest = request.path.removeprefix("/").partition("/")
        fault = _FAULTS.get(name)
        return web.Response(status=404) if fault is None else await fault(self, request, rest)

    async def write(self, response: web.StreamResponse, data: bytes) -> None:
        """Send a part of a body, and count it."""
        await response.write(data)
        self.sent += len(data)


Fault = Callable[[PageServer, web.Request, str], Awaitable[web.StreamResponse]]


def _html(text: str = "", **options: object) -> web.Response:
    return web.Response(text=PAGE.format(text), content_type="text/html", **options)  # type: ignore[arg-type]


async def _redirect(_: PageServer, request: web.Request, __: str) -> web.StreamResponse:
    status = int(request.query.get("status", "302"))
    return web.Response(status=status, headers={"Location": request.query["to"]})


async def _loop(_: PageServer, __: web.Request, rest: str) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": "/loop/b" if rest != "b" else "/loop"})


async def _steps(_: PageServer, __: web.Request, rest: str) -> web.StreamResponse:
    left = int(rest)
    return _html() if left == 0 else web.Response(status=301, headers={"Location": f"{left - 1}"})


async def _cookie_loop(_: PageServer, request: web.Request, __: str) -> web.StreamResponse:
    if request.cookies:
        return _html("with a cookie")
    return web.Response(status=302, headers={"Location": "/cookie-loop", "Set-Cookie": "a=b"})


async def _status(_: PageServer, __: web.Request, rest: str) -> web.StreamResponse:
    return _html(status=int(rest))


async def _bot_check(_: PageServer, request: web.Request, __: str) -> web.StreamResponse:
    body = gzip.compress(b"<title>Just a moment...</title>" + b" " * 5000)
    return web.Response(body=body, status=503, headers={"Content-Encoding": "gzip"})


async def _charset(_: PageServer, __: web.Request, rest: str) -> web.StreamResponse:
    body = PAGE.format("Слова на странице").encode(rest)
    return web.Response(body=body, headers={"Content-Type": f"text/html; charset={rest.upper()}"})


async def _stream(request: web.Request, **headers: str) -> web.StreamResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = web.StreamResponse(headers={"Content-Type": "text/html"} | named)
    await response.prepare(request)
    return response


async def _drip(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    response = await _stream(request)
    with suppress(ConnectionError):
        while True:
            await server.write(response, b"<p>drip")
            await asyncio.sleep(0.02)
    return response


async def _stall(_: PageServer, __: web.Request, ___: str) -> web.StreamResponse:
    await asyncio.sleep(60)
    return _html()


async def _endless(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    response = await _stream(request)
    with suppress(ConnectionError):
        while True:
            await server.write(response, b"<p>words without end" * 3000)
            await asyncio.sleep(0)
    return response


async def _half(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    response = await _stream(request, Content_Length="5000")
    await server.write(response, PAGE.format("").encode())
    assert request.transport is not None
    request.transport.close()
    return response


async def _promise(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    response = await _stream(request, Content_Length=request.query["size"])
    await server.write(response, PAGE.format("word " * 1000).encode())
    await asyncio.sleep(60)
    return response


async def _bomb(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    encoding = request.query.get("encoding", "gzip")
    response = await _stream(request, Content_Encoding=encoding)
    packer = zlib.compressobj(9, zlib.DEFLATED, {"gzip": 31, "deflate": 15}[encoding])
    await server.write(response, packer.compress(b" ") + packer.flush(zlib.Z_FULL_FLUSH))
    # After a full flush a block stands for itself, and can be sent again and again.
    megabyte = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    with suppress(ConnectionError):
        while True:
            await server.write(response, megabyte * 16)
            await asyncio.sleep(0)
    return response


async def _packed(server: PageServer, request: web.Request, _: str) -> web.StreamResponse:
    encoding = request.query["encoding"]
    plain = PAGE.format("packed " * 1000).encode()
    packed = {
        "gzip": gzip.compress(plain),
        "x-gzip": gzip.compress(plain) + b"\0" * 8,
        "deflate": zlib.compress(plain),
        "raw": zlib.compress(plain, wbits=-15),
        "identity": plain,
        "br": b"\x0b\x02\x80hello\x03",
        "two": gzip.compress(plain[:500]) + gzip.compress(plain[500:]),
        "cut": gzip.compress(plain)[:-20],
        "lie": plain,
        "members": gzip.compress(b"") * 100_000,
    }[encoding]
    names = {"raw": "deflate", "two": "gzip", "cut": "gzip", "lie": "gzip", "members": "gzip"}
    response = await _stream(request, Content_Encoding=names.get(encoding, encoding))
    with suppress(ConnectionError):
        await server.write(response, packed)
    return response


async def _huge_header(_: PageServer, __: web.Request, ___: str) -> web.StreamResponse:
    return _html(headers={"X-Huge": "x" * 1_000_000})


_FAULTS: dict[str, Fault] = {
    "redirect": _redirect,
    "loop": _loop,
    "steps": _steps,
    "cookie-loop": _cookie_loop,
    "status": _status,
    "bot-check": _bot_check,
    "charset": _charset,
    "drip": _drip,
    "stall": _stall,
    "endless": _endless,
    "half": _half,
    "promise": _promise,
    "bomb": _bomb,
    "packed": _packed,
    "huge-header": _huge_header,
}
