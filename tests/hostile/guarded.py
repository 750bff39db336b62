"""The web with the real guard, and listeners on loopback that notice every connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import gaierror

from bot.domain.errors import BotError
from bot.reading.links.links import clean_link
from bot.reading.web.fetch import HttpWeb
from bot.reading.web.resolve import Endpoint, resolve
from tests.hostile.addresses import OUTSIDE, Link

OPEN = "open.example"
"""A site that the operator lets through: it stands for any page of the web."""
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Words that nobody may read.</p>"


@dataclass
class Listener:
    """Answers everybody on a free port of loopback, and counts who came."""

    port: int = 0
    connections: int = 0

    async def answer(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writer.write(ANSWER)
        writer.close()


@asynccontextmanager
async def listening() -> AsyncIterator[Listener]:
    """A listener on 127.0.0.1, and on ::1 where there is one."""
    listener = Listener()
    async with await asyncio.start_server(listener.answer, "127.0.0.1", 0) as four:
        listener.port = four.sockets[0].getsockname()[1]
        try:
            six = await asyncio.start_server(listener.answer, "::1", listener.port)
        except OSError:  # no IPv6 on this machine
            yield listener
            return
        async with six:
            yield listener


@dataclass
class Names:
    """The system's resolver for numbers, a table for names; every port is the listener's."""

    port: int
    table: dict[str, Sequence[str]] = field(default_factory=dict)
    open_port: int = 0

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        if host == OPEN:
            return [Endpoint("127.0.0.1", self.open_port)]
        if host in self.table:
            return [Endpoint(address, self.port) for address in self.table[host]]
        if any(character in "ghijklmnopqrstuvwyz" for character in host):
            raise gaierror(-2, "unknown")  # a name: no test asks a real name server
        return [Endpoint(found.address, self.port) for found in await resolve(host, port)]


def names_for(link: Link, listener: Listener, open_port: int = 0) -> Names:
    """What a link's host resolves to."""
    names = Names(listener.port, {"one.example": [OUTSIDE]}, open_port)
    if link.answers:
        host = clean_link(link.url).partition("://")[2].partition("/")[0]
        names.table[host] = link.answers
    return names


def web_of(names: Names) -> HttpWeb:
    """The web as it is run, on those names."""
    return HttpWeb(private_hosts=frozenset({OPEN}), resolve=names)


async def outcome(web: HttpWeb, url: str) -> str:
    """The name of what became of a link."""
    try:
        page = await web.fetch(url)
    except BotError as error:
        return type(error).__name__
    return f"read {len(page.content)} bytes"


async def outcome_as_sent(web: HttpWeb, url: str) -> str:
    """The same for a link that a reader sends, which is cleaned first."""
    try:
        cleaned = clean_link(url)
    except BotError as error:
        return type(error).__name__
    return await outcome(web, cleaned)
