"""An aiohttp application in, a server on an address out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

SECONDS_TO_FINISH = 3.0
"""For requests that are under way when Pith stops; a container gives 10 s in all."""


@asynccontextmanager
async def listening(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve within the block; gives the port. Raises OSError where nobody can listen there."""
    # Its own log of requests stays off: what is to be known of them is counted elsewhere.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SECONDS_TO_FINISH)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
