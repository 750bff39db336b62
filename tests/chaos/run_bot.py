"""The bot, with one news site on this machine: `python -m tests.chaos.run_bot run`."""

from __future__ import annotations

import socket
from typing import Any

from bot.__main__ import main

SITE = "news.example.org"
_look_up = socket.getaddrinfo


def _at_home(host: Any, *others: Any, **named: Any) -> Any:
    """The news site's address is this machine's."""
    if host in (SITE, SITE.encode()):
        host = "127.0.0.1"
    return _look_up(host, *others, **named)


if __name__ == "__main__":
    socket.getaddrinfo = _at_home
    main()
