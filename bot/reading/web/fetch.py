"""Address in, page out: the adapter that reaches the web, and the only door to httpx.

A host is resolved once a hop, every answer is vetted, and the connection goes to the vetted
address itself, so that what was checked is what is reached. Nothing is kept between hops or
fetches, neither connections nor cookies, so that there is nothing to close.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from itertools import chain, zip_longest
from pathlib import Path

import httpx

from bot.domain.errors import (
    CertificateInvalid,
    LinkRefused,
    PageUnreachable,
    ReadingError,
    ReadingTooSlow,
)
from bot.ports import Page
from bot.reading.links.links import clean_host
from bot.reading.web.addresses import WEB_PORTS, is_public
from bot.reading.web.body import Body, refusal
from bot.reading.web.decompress import ENCODINGS, unpacked_head
from bot.reading.web.resolve import Endpoint, Resolve, resolve

VERSION = version("pith")

_MOST_ADDRESSES = 4
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ERROR_HEAD = 32_768


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How far a fetch goes: seconds in all and to connect, bytes unpacked, redirects followed.

    The seconds leave the reading its share of the 20 that a source may take in all.
    """

    seconds: float = 18.0
    connect_seconds: float = 5.0
    size: int = 10_000_000
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class _FetchRequest:
    """A page, or data too; `posted` is JSON that asks for it."""

    data: bool = False
    posted: bytes = b""


@dataclass(frozen=True, slots=True)
class _Target:
    """One hop's address, checked but for what its host resolves to, and what is wanted there."""

    url: httpx.URL
    host: str
    port: int
    private: bool
    wanted: _FetchRequest


def tls_trusting(authorities: Path | None = None) -> ssl.SSLContext:
    """The checks of certificates: by the usual authorities, and by those in a file or folder too.

    Raises OSError for a file that holds none. Costs tens of milliseconds, so it is made once.
    """
    context = httpx.create_ssl_context(trust_env=False)
    if authorities is not None:
        folder = authorities if authorities.is_dir() else None
        context.load_verify_locations(None if folder else authorities, folder)
    return context


@dataclass(frozen=True, slots=True)
class HttpWeb:
    """The port `Web` over httpx.

    `contact` is an address at which a site's owner can ask about this bot. `private_hosts` holds
    "host" or "host:port", in lower case, of private sites that the operator lets everybody read.
    `only_private` leads to private addresses alone: what is sent there stays in the network.
    """

    contact: str = "self-hosted summary bot"
    private_hosts: frozenset[str] = frozenset()
    only_private: bool = False
    limits: FetchLimits = FetchLimits()
    resolve: Resolve = resolve
    is_public: Callable[[str], bool] = is_public
    tls: ssl.SSLContext = field(default_factory=tls_trusting, repr=False)

    async def fetch(self, url: str) -> Page:
        """Get a page; raises a ReadingError that says what went wrong, and with which host."""
        return await self._fetch(url, _FetchRequest())

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        """Get a page or data (JSON, XML); what is posted is posted once, and never elsewhere."""
        return await self._fetch(url, _FetchRequest(data=True, posted=posted))

    async def _fetch(self, url: str, wanted: _FetchRequest) -> Page:
        hops = [self._target(_parsed(url), wanted)]
        try:
            page = await self._follow_in_time(hops)
        except ReadingError as error:
            error.private = any(hop.private for hop in hops)
            raise
        return replace(page, private=any(hop.private for hop in hops))

    async def _follow_in_time(self, hops: list[_Target]) -> Page:
        try:
            async with asyncio.timeout(self.limits.seconds):
                return await self._follow(hops)
        except TimeoutError as error:
            raise ReadingTooSlow(f"{hops[0].host}: over {self.limits.seconds} s") from error

    async def _follow(self, hops: list[_Target]) -> Page:
        """The page that the first hop leads to; each further one is noted in `hops`."""
        target = hops[0]
        while len(hops) <= self.limits.redirects + 1:
            answer = await self._get(target)
            if isinstance(answer, Page):
                return answer
            if target.wanted.posted:
                break
            target = self._target(answer, target.wanted)
            if target in hops:
                break
            hops.append(target)
        raise PageUnreachable(f"{target.host}: redirects without end")

    def _target(self, url: httpx.URL, wanted: _FetchRequest) -> _Target:
        if url.scheme not in ("http", "https"):
            raise LinkRefused(f"not of the web: {url.scheme[:20]}")
        if url.userinfo:
            raise LinkRefused("a link with a user name")
        host = clean_host(url.raw_host.decode("ascii"))
        port = url.port or {"http": 80, "https": 443}[url.scheme]
        private = self._may_be_private(host, port)
        if port not in WEB_PORTS and not private:
            raise LinkRefused(f"{host}: port {port} is not of the web")
        return _Target(url.copy_with(host=host, fragment=None), host, port, private, wanted)

    def _may_be_private(self, host: str, port: int) -> bool:
        name = f"[{host}]" if ":" in host else host
        if f"{name}:{port}" in self.private_hosts:
            return True
        return port in WEB_PORTS and not self.private_hosts.isdisjoint((host, name))

    async def _get(self, target: _Target) -> Page | httpx.URL:
        """One hop: the page, or where it leads."""
        endpoints = await self._endpoints(target)
        try:
            for endpoint in endpoints[:-1]:
                try:
                    return await self._get_from(endpoint, target)
                except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                    if _is_untrusted(error):
                        raise
            return await self._get_from(endpoints[-1], target)
        except (httpx.TransportError, ssl.SSLError) as error:
            if _is_untrusted(error):
                raise CertificateInvalid(target.host) from error
            raise PageUnreachable(f"{target.host}: {type(error).__name__}") from error

    async def _endpoints(self, target: _Target) -> Sequence[Endpoint]:
        """Where to connect to; raises LinkRefused unless all of the host's addresses are public.

        One private answer among public ones is not skipped: only an attack or an inner network has
        such names, and which of their addresses is right cannot be known.
        """
        try:
            endpoints = await self.resolve(target.host, target.port)
        except OSError as error:
            raise PageUnreachable(f"{target.host}: no such host") from error
        if not endpoints:
            raise PageUnreachable(f"{target.host}: no address")
        public = [self.is_public(endpoint.address) for endpoint in endpoints]
        if not target.private and not all(public):
            raise LinkRefused(f"{target.host}: not a public address")
        if self.only_private and any(public):
            raise LinkRefused(f"{target.host}: not a private address")
        return _alternating(endpoints)[:_MOST_ADDRESSES]

    async def _get_from(self, endpoint: Endpoint, target: _Target) -> Page | httpx.URL:
        async with httpx.AsyncHTTPTransport(verify=self.tls, trust_env=False) as transport:
            response = await transport.handle_async_request(self._request(endpoint, target))
            try:
                location = response.headers.get("location")
                if response.status_code in _REDIRECTS and location:
                    return _parsed(location, base=target.url)
                await _refuse_errors(response, target)
                return await self._page(response, target)
            finally:
                await response.aclose()

    def _request(self, endpoint: Endpoint, target: _Target) -> httpx.Request:
        # All but the connection is timed by the one deadline in `fetch`.
        timeout = httpx.Timeout(None, connect=self.limits.connect_seconds)
        posted = target.wanted.posted
        return httpx.Request(
            "POST" if posted else "GET",
            target.url.copy_with(host=endpoint.address, port=endpoint.port),
            content=posted or None,
            headers={
                **({"Content-Type": "application/json"} if posted else {}),
                "Host": target.url.netloc.decode("ascii"),
                "User-Agent": f"Pith/{VERSION} (+{self.contact})",
                "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
                "Accept-Language": "en,*;q=0.5",
                "Accept-Encoding": ENCODINGS,
                "Connection": "close",
            },
            # The name that TLS asks for and checks the certificate against.
            extensions={"sni_hostname": target.host, "timeout": timeout.as_dict()},
        )

    async def _page(self, response: httpx.Response, target: _Target) -> Page:
        data = target.wanted.data
        body = Body(target.host, response.headers, target.url.path, self.limits.size, data=data)
        async for chunk in response.aiter_raw():
            body.add(chunk)
        content, media_type = body.finish()
        return Page(str(target.url), content, media_type, response.charset_encoding or "")


def _parsed(url: str, base: httpx.URL | None = None) -> httpx.URL:
    try:
        return base.join(url) if base else httpx.URL(url)
    except httpx.InvalidURL as error:
        raise LinkRefused("no web address") from error


async def _refuse_errors(response: httpx.Response, target: _Target) -> None:
    """Raise what an answer's status means, unless it is a page."""
    status, head = response.status_code, bytearray()
    if status == 503:
        async for chunk in response.aiter_raw():
            head += chunk
            if len(head) >= _ERROR_HEAD:
                break
    encoding = response.headers.get("content-encoding", "")
    content = unpacked_head(bytes(head), encoding, _ERROR_HEAD)
    error = refusal(status, response.headers, content)
    if error is not None:
        raise error(f"{target.host}: status {status}")


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether it came about by a certificate; httpx tells that as any failure to connect."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _alternating(endpoints: Sequence[Endpoint]) -> list[Endpoint]:
    """The same, by turns of the two kinds of address, since often one kind is not connected."""
    first = [e for e in endpoints if (":" in e.address) == (":" in endpoints[0].address)]
    other = [e for e in endpoints if e not in first]
    pairs = chain.from_iterable(zip_longest(first, other))
    return [endpoint for endpoint in pairs if endpoint is not None]
