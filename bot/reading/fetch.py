"""Address in, Page out: public addresses only, at every hop. The only door to httpx."""

from __future__ import annotations

import asyncio
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urljoin

import httpx

from bot.domain.errors import (
    LinkRefused,
    PageBlocked,
    PageNotFound,
    PageUnreachable,
    ReadingTooSlow,
    SourceTooLarge,
    UnsupportedFile,
)
from bot.ports import Page
from bot.reading.addresses import is_public

PORTS = frozenset((80, 443, 8080, 8443))
REDIRECTS = 5
SECONDS = 20.0
MOST_BYTES = 10_000_000
_MOVED = frozenset((301, 302, 303, 307, 308))
_GONE = frozenset((404, 410))
_TURNED_AWAY = frozenset((401, 403, 429, 451, 503))
_DECODED_AT_ONCE = 256_000
_READABLE = ("text/", "application/xhtml", "application/xml", "application/json")

Resolve = Callable[[str, int], Awaitable[list[str]]]


async def resolve(host: str, port: int) -> list[str]:
    """Every address that the system's resolver knows for a host."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[4][0]) for address in found]


@cache
def _tls() -> ssl.SSLContext:
    # Building one takes 20 ms; it is the same for every site.
    return httpx.create_ssl_context(trust_env=False)


@dataclass(frozen=True, slots=True)
class HttpWeb:
    """Public pages over HTTP; `private_hosts` ("host" or "host:port") may be private all the same."""

    private_hosts: frozenset[str] = frozenset()
    contact: str = ""
    resolve: Resolve = field(default=resolve)
    seconds: float = SECONDS

    async def fetch(self, url: str) -> Page:
        """Get a page; raises a ReadingError that says what went wrong."""
        try:
            async with asyncio.timeout(self.seconds):
                return await self._follow(url)
        except TimeoutError as error:
            raise ReadingTooSlow(url) from error
        except (httpx.HTTPError, OSError, zlib.error, UnicodeError) as error:
            raise PageUnreachable(url) from error
        except httpx.InvalidURL as error:
            raise LinkRefused(url) from error

    async def _follow(self, url: str) -> Page:
        for _ in range(REDIRECTS + 1):
            answer = await self._hop(httpx.URL(url))
            if isinstance(answer, Page):
                return answer
            url = answer
        raise PageUnreachable(url)

    async def _hop(self, url: httpx.URL) -> Page | str:
        """One request; the next address where the site sends us on."""
        address = await self._vetted(url)
        # The vetted address itself is connected to: what DNS says later cannot matter.
        request = httpx.Request(
            "GET",
            url.copy_with(host=address, fragment=None),
            headers=self._headers(url),
            extensions={"sni_hostname": url.host},
        )
        transport = httpx.AsyncHTTPTransport(verify=_tls(), trust_env=False)
        async with httpx.AsyncClient(
            transport=transport, trust_env=False, timeout=self.seconds
        ) as client:
            response = await client.send(request, stream=True)
            try:
                if response.status_code in _MOVED and "location" in response.headers:
                    return urljoin(str(url), response.headers["location"])
                _refuse_status(response.status_code, str(url))
                return await _page(response, str(url))
            finally:
                await response.aclose()

    async def _vetted(self, url: httpx.URL) -> str:
        """The address to connect to; raises LinkRefused unless every answer of DNS is public."""
        port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
        if url.scheme not in ("http", "https") or url.userinfo or not url.host:
            raise LinkRefused(str(url))
        trusted = {url.host, f"{url.host}:{port}"} & self.private_hosts
        if port not in PORTS and not trusted:
            raise LinkRefused(str(url))
        addresses = await self.resolve(url.host, port)
        # One private answer among public ones is how DNS rebinding looks.
        if not addresses or not (trusted or all(map(is_public, addresses))):
            raise LinkRefused(str(url))
        return addresses[0]

    def _headers(self, url: httpx.URL) -> dict[str, str]:
        about = f"; +{self.contact}" if self.contact else ""
        return {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": f"Pith/0.1 (summary bot, reads for one person{about})",
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        }


def _refuse_status(status: int, url: str) -> None:
    if status in _GONE:
        raise PageNotFound(url)
    if status in _TURNED_AWAY:
        raise PageBlocked(url)
    if status != 200:
        raise PageUnreachable(url)


async def _page(response: httpx.Response, url: str) -> Page:
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type and not media_type.startswith(_READABLE):
        raise UnsupportedFile(media_type)
    content = bytearray()
    async for piece in _decoded(response):
        content += piece
        if len(content) > MOST_BYTES:
            raise SourceTooLarge(url)
    return Page(url, bytes(content), media_type, response.charset_encoding or "")


async def _decoded(response: httpx.Response) -> AsyncIterator[bytes]:
    """The body in bounded pieces: a compression bomb is noticed long before it is unpacked."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise PageUnreachable(encoding)
    inflate = (
        zlib.decompressobj(wbits=zlib.MAX_WBITS | 32) if encoding not in ("", "identity") else None
    )
    async for raw in response.aiter_raw():
        if inflate is None:
            yield raw
            continue
        while raw:
            yield inflate.decompress(raw, _DECODED_AT_ONCE)
            raw = inflate.unconsumed_tail
