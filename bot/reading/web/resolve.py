"""Host name in, addresses out, by the system's resolver."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a connection goes: an IP address, as text, and a port."""

    address: str
    port: int


Resolve = Callable[[str, int], Awaitable[Sequence[Endpoint]]]
"""From a host (a name, or an address in any spelling) and a port; raises OSError for none."""


async def resolve(host: str, port: int) -> Sequence[Endpoint]:
    """All addresses of a host, best first, as the system orders them; raises OSError for none."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[Endpoint]] = loop.create_future()

    def look_up() -> None:
        try:
            outcome: Sequence[Endpoint] | OSError = _look_up(host, port)
        except OSError as error:
            outcome = error
        with suppress(RuntimeError):  # the loop may be gone by now
            loop.call_soon_threadsafe(_finish, answer, outcome)

    # A thread of its own, not of the loop's pool: a name server that does not answer holds its
    # thread for up to half a minute, past any deadline, and must hold up neither others' work nor
    # the end of the program.
    threading.Thread(target=look_up, name="resolve", daemon=True).start()
    return await answer


def _finish(
    answer: asyncio.Future[Sequence[Endpoint]], outcome: Sequence[Endpoint] | OSError
) -> None:
    if answer.done():  # whoever asked has left
        return
    if isinstance(outcome, OSError):
        answer.set_exception(outcome)
    else:
        answer.set_result(outcome)


def _look_up(host: str, port: int) -> Sequence[Endpoint]:
    # As bytes, because Python would put text through its old IDNA codec first.
    answers = socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    return [Endpoint(str(address[0]), port) for *_, address in answers]
