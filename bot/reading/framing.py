"""Paragraphs in, the same without what frames a text on its page out: title and byline before it,
credits and contacts after it. Pure.

The phrases that credits begin with are in boilerplate.json ("endings").
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from bot.domain.article import Paragraph, ParagraphKind

_HEAD, _TAIL = 4, 5
"""Paragraphs; bylines and credits never reached deeper into a text on 495 pages."""
_KICKER = 80
_DATE_LINE = 80
_CREDIT = 320
_DATE_WORDS = 8
_SENTENCE_END = re.compile(r"[.!?…。！？؟।:：][\"'”’»)\]」』]*$")
_DATE = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}月\d{1,2}日"
)
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|(?:^|[\s(])@\w{3,}|https?://|\bwww\.|\b(?:twitter|instagram|facebook)\.com"
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s.{0,40}\b(?:19|20)\d\d\b", re.IGNORECASE)
_LABEL = re.compile(r"(?<=\w)\s*[:：/／|–—]")
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|av|af|door|oleh|作者|文|記者|记者)\b[\s:：/]*", re.IGNORECASE
)


def take_off_frame(
    paragraphs: Sequence[Paragraph], title: str, author: str
) -> tuple[Paragraph, ...]:
    """The text alone; a text that would lose everything stays as it is."""
    head = [p for p in paragraphs[:_HEAD] if not _is_head(p, title, author)]
    kept = [*head, *paragraphs[_HEAD:]]
    for _ in range(_TAIL):
        if len(kept) > 1 and _is_tail(kept[-1], author):
            kept.pop()
    return tuple(kept or paragraphs)


def _is_head(paragraph: Paragraph, title: str, author: str) -> bool:
    text = paragraph.text
    folded, name = _fold(text), _fold(title)
    if name and folded.endswith(name) and len(folded) <= len(name) + _KICKER:
        return True
    return _is_author(text, author) or _is_date_line(paragraph)


def _is_author(text: str, author: str) -> bool:
    names = {_fold(name) for name in (author, *author.split(";")) if name.strip()}
    return _fold(_BYLINE.sub("", text)) in names


def _is_date_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.kind is not ParagraphKind.TEXT or len(text) > _DATE_LINE:
        return False
    words = re.findall(r"[^\W\d_]{2,}", text)
    return (
        bool(_DATE.search(text)) and len(words) <= _DATE_WORDS and not _SENTENCE_END.search(text)
    )


def _is_tail(paragraph: Paragraph, author: str) -> bool:
    text = paragraph.text
    if paragraph.kind in (ParagraphKind.CODE, ParagraphKind.TABLE) or len(text) > _CREDIT:
        return False
    credited = _is_credit(text) or _is_author(text, author) or bool(_RIGHTS.match(text))
    is_item = paragraph.kind is ParagraphKind.ITEM
    return credited or (not is_item and bool(_CONTACT.search(text)))


def _is_credit(text: str) -> bool:
    """Whether it begins with a phrase of credits; a single word needs a colon or the like."""
    folded, label = f"{_fold(text)} ", _fold(_LABEL.split(text, maxsplit=1)[0])
    return any(
        folded.startswith(f"{phrase} ") if " " in phrase else label == phrase
        for phrase in _endings()
    )


def _fold(text: str) -> str:
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(words)


@functools.cache
def _endings() -> tuple[str, ...]:
    data = json.loads(Path(__file__).with_name("boilerplate.json").read_text(encoding="utf-8"))
    return tuple(_fold(phrase) for phrases in data["endings"].values() for phrase in phrases)
