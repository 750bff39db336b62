"""An address in, how the Pith that runs there is out: for a container's health check."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

SECONDS = 12.0
"""More than the page itself waits for Telegram and the database."""
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


def ask_health(host: str, port: int) -> tuple[bool, dict[str, Any]]:
    """Whether it can serve, and its own report; an empty one where nobody answers."""
    near = ANYWHERE.get(host, host)
    name = f"[{near}]" if ":" in near else near
    # Without the environment's proxies: it is this machine that is asked.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://{name}:{port}/healthz", timeout=SECONDS) as answer:
            return True, json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            return False, _report(error.read())
    except (OSError, ValueError):
        return False, {}


def _report(body: bytes) -> dict[str, Any]:
    try:
        report = json.loads(body)
    except ValueError:
        return {}
    return report if isinstance(report, dict) else {}
