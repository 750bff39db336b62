"""A page's text in, the same without the days that its sentences tell of out. Pure.

Somebody's birthday is no day of publication, nor is that of a concert. A day in a byline is, one
that begins an article ("London, 6 May 2024 –"), and one that its sentence calls so.
"""

from __future__ import annotations

import re

from bot.reading.markup.tree import Element
from bot.text.sentence_ends import ends_sentence

LABEL = re.compile(
    r"\b(?:published|posted|date|veröffentlicht|datum|erstellt|publicado|fecha|publié|pubblicato"
    r"|data|publicerad|publisert|opublikowano|опубликовано|дата|опубліковано)\b:?\s"
    r"|(?:发布(?:日期|时间)|发表(?:日期|时间|于)|日期|时间|公開日|投稿日|입력)\s?[:：]?\s?",
    re.IGNORECASE,
)
"""What stands before a day of publication."""
_SHORTEST = 7
"""Words of a sentence; bylines with a full stop at their end are shorter."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATELINE = re.compile(r"^[^.!?]{0,60}?(?:19|20)\d\d\W{0,3}\s*(?:\([^)]{1,30}\)\s*)?[-–—:]\s")
_LONGEST = 5_000
_MOST = 3_000
_BLOCKS = ("p", "li", "blockquote", "dd", "td", "figcaption")


def without_days_in_sentences(tree: Element, text: str) -> str:
    """The text as long as it was, with the digits of such days gone."""
    for number, block in enumerate(tree.iter(*_BLOCKS)):
        if number > _MOST:
            break
        said = " ".join(" ".join(block.itertext()).split())
        if len(said) <= _LONGEST and _tells_of_days(said):
            text = text.replace(said, re.sub(r"\d", "·", said), 1)
    return text


def _tells_of_days(said: str) -> bool:
    return bool(
        _YEAR.search(said)
        and ends_sentence(said)
        and len(said.split()) >= _SHORTEST
        and not LABEL.search(said)
        and not _DATELINE.match(said)
    )
