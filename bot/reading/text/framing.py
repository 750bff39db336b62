"""Paragraphs in, the same without what frames a text on its page out: title and byline before it,
credits and contacts after it. Pure.

The phrases that credits begin with are in boilerplate.json ("endings").
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.offers import offers_something, words
from bot.reading.text.written_days import months
from bot.text.folding import fold_title
from bot.text.sentence_ends import ends_sentence
from bot.text.tables import load_table

_HEAD, _TAIL = 4, 5
"""Paragraphs; bylines and credits never reached deeper into a text on 495 pages."""
_KICKER = 80
_DATE_LINE = 80
_CREDIT = 320
_LABELLED = 120
_OTHER_WORDS = 2
"""Words of a line with a date that are neither the date nor labels: a place, an agency."""
_NAMES = 0.5
"""Share of a credit's words that are names; in a sentence about somebody, there are fewer."""
_BARE = 0.4
"""Share of a line from which a link in it is what it is there for."""
_NAME = 3
"""Letters of a name, at least; shorter ones are particles and initials."""
_DATE = re.compile(
    r"(?:19|20)\d\d|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{1,2}月\d{1,2}日"
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|(?:^|[\s(])@\w{3,}"
    r"|https?://|\bwww\.|\b(?:twitter|instagram|facebook)\.com"
)
_LINK = re.compile(r"https?://\S*")
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s.{0,40}\b(?:19|20)\d\d\b", re.IGNORECASE)
_LABEL = re.compile(r"(?<=\w)\s*[:：/／|–—]")
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|av|af|door|oleh|作者|文|記者|记者)\b[\s:：/]*", re.IGNORECASE
)


def take_off_frame(
    paragraphs: Sequence[Paragraph], title: str, author: str, date: str = ""
) -> tuple[Paragraph, ...]:
    """The text alone; a text that would lose everything stays as it is.

    A line goes for two signs: what it begins with, or holds, and that it says nothing else.
    """
    head = [p for p in paragraphs[:_HEAD] if not _is_head(p, title, author, date)]
    kept = [*head, *paragraphs[_HEAD:]]
    for _ in range(_TAIL):
        if len(kept) > 1 and _is_tail(kept[-1], author):
            kept.pop()
    return tuple(kept or paragraphs)


def _is_head(paragraph: Paragraph, title: str, author: str, date: str) -> bool:
    text = paragraph.text
    said, name = fold_title(text), fold_title(title)
    if name and said.endswith(name) and len(said) <= len(name) + _KICKER:
        return True
    return _is_author(text, author) or _is_date_line(paragraph, date)


def _is_author(text: str, author: str) -> bool:
    names = {fold_title(name) for name in (author, *author.split(";")) if name.strip()}
    return fold_title(_BYLINE.sub("", text)) in names


def _is_date_line(paragraph: Paragraph, date: str) -> bool:
    """Whether it tells when the page was published, and nothing besides."""
    text = paragraph.text
    if paragraph.kind is not ParagraphKind.TEXT or len(text) > _DATE_LINE:
        return False
    if not _DATE.search(text) or ends_sentence(text, ":："):
        return False
    found = re.findall(r"[^\W\d_]{2,}", text.casefold())
    labels = [word for word in found if any(word.startswith(label) for label in words("dates"))]
    others = [word for word in found if word not in labels and not _is_of_a_date(word)]
    numbers = {number.lstrip("0") for number in re.findall(r"\d+", text)}
    told = bool(date) and {number.lstrip("0") for number in date.split("-")[::2]} <= numbers
    return len(others) <= _OTHER_WORDS and bool(labels or told or _TIME.search(text))


def _is_tail(paragraph: Paragraph, author: str) -> bool:
    text = paragraph.text
    if paragraph.kind in (ParagraphKind.CODE, ParagraphKind.TABLE) or len(text) > _CREDIT:
        return False
    credited = _is_credit(text, author) or _is_author(text, author) or bool(_RIGHTS.match(text))
    is_item = paragraph.kind is ParagraphKind.ITEM
    return credited or (not is_item and _is_contact(text, author))


def _is_contact(text: str, author: str) -> bool:
    """Whether it is an address, or tells where the author is to be reached."""
    if not _CONTACT.search(text):
        return False
    links = sum(len(match[0]) for match in _LINK.finditer(text))
    bare = links >= _BARE * len(text) and not ends_sentence(text, ":：")
    return bare or _names_author(text, author) or _credit_phrase(text) != ""


def _is_credit(text: str, author: str) -> bool:
    """Whether it begins with a phrase of credits, and goes on with names or with the page."""
    phrase = _credit_phrase(text)
    if not phrase:
        return False
    if " " not in phrase:
        return len(text) <= _LABELLED or not ends_sentence(text, ":：")
    said = " ".join(text.casefold().split())
    if not ends_sentence(text, ":：") or text.startswith(("(", "[")):
        return True
    if offers_something(said) or _DATE.search(text) or _names_author(text, author):
        return True
    rest = re.findall(r"[^\W\d_]+", text)[len(phrase.split()) :]
    return bool(sum(word[0].isupper() for word in rest) >= _NAMES * max(1, len(rest)))


def _credit_phrase(text: str) -> str:
    """The phrase of credits that it begins with; a single word needs a colon or the like."""
    said, label = f"{fold_title(text)} ", fold_title(_LABEL.split(text, maxsplit=1)[0])
    return next(
        (
            phrase
            for phrase in _endings()
            if (said.startswith(f"{phrase} ") if " " in phrase else label == phrase)
        ),
        "",
    )


def _names_author(text: str, author: str) -> bool:
    """Whether a name of an author's is in it: first names are what sites sign contacts with."""
    names = {name for name in fold_title(author).split() if len(name) >= _NAME}
    return bool(names.intersection(fold_title(text).split()))


def _is_of_a_date(word: str) -> bool:
    return word in months() or len(word) < 3


@functools.cache
def _endings() -> tuple[str, ...]:
    data = load_table(__package__, "boilerplate.json")
    return tuple(fold_title(phrase) for phrases in data["endings"].values() for phrase in phrases)
