"""The libraries that Pith's reading stands on, as they are: what each alone would give.

They are given decoded text, so that they are measured on reading, not on guessing encodings.
"""

from __future__ import annotations

import logging
from typing import Any

from lxml import html
from readability import Document
from trafilatura import bare_extraction

from bot.reading.text.decoding import decode

for noisy in ("readability", "trafilatura"):
    logging.getLogger(noisy).setLevel(logging.CRITICAL)


def by_trafilatura(content: bytes, url: str) -> dict[str, Any]:
    """What trafilatura finds with its usual settings."""
    return _extracted(content, url, precise=False)


def by_precise_trafilatura(content: bytes, url: str) -> dict[str, Any]:
    """What it finds when it is told to leave out what is doubtful."""
    return _extracted(content, url, precise=True)


def by_readability(content: bytes, _: str) -> dict[str, Any]:
    """What readability finds: a text and a title."""
    document = Document(decode(content))
    blocks = html.fragment_fromstring(document.summary(html_partial=True), create_parent=True)
    return {"text": "\n".join(blocks.itertext()), "title": document.short_title()}


def _extracted(content: bytes, url: str, *, precise: bool) -> dict[str, Any]:
    found = bare_extraction(
        decode(content),
        url=url or None,
        favor_precision=precise,
        include_comments=False,
        with_metadata=True,
    )
    if found is None:
        return {}
    named = {"text": "text", "title": "title", "author": "author", "date": "date"}
    named["site"] = "sitename"
    return {key: getattr(found, name) or "" for key, name in named.items()}
