"""A page's words made plain. Pure."""

from __future__ import annotations

import html
import re
from typing import Any


def plain(text: str) -> str:
    """Text without tags and entities, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,500}>", " ", html.unescape(text))).split())


def content(element: Any) -> str:
    """The first 2,000 characters in an element; "" for none."""
    if element is None:
        return ""
    return " ".join("".join(element.itertext())[:2_000].split())
