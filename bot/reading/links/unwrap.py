"""A redirector's or AMP copy's address in, the address that it carries out. Pure."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs

from bot.reading.links.tables import AMP_CACHES, REDIRECTORS


def carried_address(parts: SplitResult) -> str:
    """The web address that a link carries within it, "" for a link that leads to its own page."""
    address = _amp_original(parts) or _redirector_target(parts)
    return address if re.match(r"https?://[^/?#]", address, re.IGNORECASE) else ""


def _amp_original(parts: SplitResult) -> str:
    host = _known_host(parts)
    for cache, prefix in AMP_CACHES:
        match = re.match(rf"{prefix}(s/)?(.+\..+)", parts.path)
        if match is not None and _belongs(host, cache):
            query = f"?{parts.query}" if parts.query else ""
            return f"{'https' if match[1] else 'http'}://{match[2]}{query}"
    return ""


def _redirector_target(parts: SplitResult) -> str:
    host, path = _known_host(parts), parts.path.rstrip("/")
    for redirector, redirecting, parameters in REDIRECTORS:
        if path == redirecting and _belongs(host, redirector):
            values = parse_qs(parts.query)
            return next((values[name][0] for name in parameters if name in values), "")
    return ""


def _belongs(host: str, site: str) -> bool:
    return f".{host}".endswith(f".{site}")


def _known_host(parts: SplitResult) -> str:
    """The host, and google.com for Google in any country."""
    host = (parts.hostname or "").removesuffix(".")
    return re.sub(r"(^|\.)google\.(?:com?\.)?[a-z]{2,3}$", r"\1google.com", host)
