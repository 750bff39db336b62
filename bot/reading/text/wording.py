"""A page's words made plain. Pure."""

from __future__ import annotations

import html
import re


def plain(text: str) -> str:
    """Text without tags and entities, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,500}>", " ", html.unescape(text))).split())
