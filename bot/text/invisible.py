"""Text in, the same without characters that nobody sees out. Pure.

Models read what eyes do not: letters of the tag block, bits in rows of joiners, text that an
override turns around.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.article import Paragraph

_INVISIBLE = re.compile(
    "["
    "\u115f\u1160\u3164\uffa0"  # Hangul's fillers
    "\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff"  # without width
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides and isolates
    "\ufff9-\ufffb"  # annotations
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags
    "\U0001d173-\U0001d17a"  # beams of musical notes
    "]+"
    # Joiners, marks and variations stand alone or, in emoji, as two; a row of them is a code.
    "|[\u200c-\u200f\ufe00-\ufe0f]{3,}"
    # A variation of what has none; of Chinese characters there are many.
    "|(?<![\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]+"
    "|(?<=[\U000e0100-\U000e01ef])[\U000e0100-\U000e01ef]+"
)


def without_invisible(text: str) -> str:
    """The text without what is invisible; joiners that scripts and emoji need stay."""
    return _INVISIBLE.sub("", text)


def visible_paragraph(paragraph: Paragraph) -> Paragraph:
    """The paragraph without what is invisible, its gaps where they belong."""
    cuts = [found.span() for found in _INVISIBLE.finditer(paragraph.text)]
    if not cuts:
        return paragraph
    gaps = tuple(
        gap - sum(min(end, gap) - start for start, end in cuts if start < gap)
        for gap in paragraph.gaps
    )
    return replace(paragraph, text=without_invisible(paragraph.text).strip(), gaps=gaps)
