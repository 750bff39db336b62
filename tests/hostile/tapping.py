"""A message's text in, what Telegram would make tappable in it out: links, mentions, commands.

More is found here than Telegram finds: every top-level domain counts, known or not.
"""

from __future__ import annotations

import re

# Telegram takes these out before it looks.
_TAKEN_OUT = re.compile("[\u030a\u0333\u033f\u2028-\u202e\r]")
_TAPPABLE = re.compile(
    r"[A-Za-z][A-Za-z0-9+-]{0,20}://\S+"
    r"|[^\W_][\w~-]*\.[^\W\d_]{2,}"
    r"|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"
    r"|(?<!\w)@[A-Za-z0-9_]{2,}"
    r"|(?<![\w/<>])/[A-Za-z0-9_]+"
    r"|(?<!\w)#\w*[^\W\d]\w*"
    r"|(?<![\w$])\$[A-Z]{1,8}(?!\w)"
)


def tappable(text: str) -> list[str]:
    """All that a reader could tap, beside the entities that the bot sets itself."""
    return [found[0] for found in _TAPPABLE.finditer(_TAKEN_OUT.sub("", text))]
