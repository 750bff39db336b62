"""`/healthz` and `/metrics`: for the operator's own eyes, so on loopback unless told otherwise."""

from __future__ import annotations

from aiohttp import web

from bot.watching.health import Vitals
from bot.watching.metrics import CONTENT_TYPE, Metrics

NOT_KEPT = {"Cache-Control": "no-store"}


def status_app(vitals: Vitals, metrics: Metrics) -> web.Application:
    """Both pages. Neither holds a reader's words, a name, an address or a key."""

    async def healthz(_: web.Request) -> web.Response:
        up, report = await vitals.report()
        return web.json_response(report, status=200 if up else 503, headers=NOT_KEPT)

    async def numbers(_: web.Request) -> web.Response:
        return web.Response(
            body=metrics.page(), headers={**NOT_KEPT, "Content-Type": CONTENT_TYPE}
        )

    app = web.Application(client_max_size=1024)
    app.add_routes([web.get("/healthz", healthz), web.get("/metrics", numbers)])
    return app
