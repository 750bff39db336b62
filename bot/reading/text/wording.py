"""A page's words made plain, for comparing and for showing. Pure."""

from __future__ import annotations

import html
import re
import unicodedata

_NO_WORD = re.compile(r"\W+")


def plain(text: str) -> str:
    """Text without tags and entities, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,500}>", " ", html.unescape(text))).split())


def folded(text: str) -> str:
    """Its words alone, in one case: two texts that read alike fold alike."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def fold_words(text: str) -> str:
    """The letters and digits alone, in one case: what is left of a text however it is set."""
    text = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _NO_WORD.sub("", text.casefold())
