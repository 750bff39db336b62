"""A text in, how many things it lists out: "Smith, Jones and Brown" bears out a "three". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import takewhile

from bot.summarizing.checking.number import UNSPACED_LANGUAGES, Number
from bot.text.scripts import WORD
from bot.text.sentence_ends import LIST_END
from bot.text.tables import load_table

_LAST: dict[str, list[str]] = load_table(__package__, "enumerations.toml")["last"]
_COMMAS = r"[,،、，]"
_MOST = 12
_LONGEST_LIST, _LONGEST_PAIR = 400, 60
"""Characters before a list's last word, and behind it."""
_WORDS, _LETTERS, _NEAR, _OPENING = 4, 14, 3, 2
"""Words of one item of a list, its letters where nothing stands between words; words in which a
noun comes again, and those of a name that opens a sentence."""


def count_enumerated(text: str, language: str, numbers: list[Number]) -> list[Number]:
    """The numbers, and a vague one for each list of names and the like, of how many it holds."""
    return [*numbers, *_lists(text, language)] if language in _LAST else numbers


def _lists(text: str, language: str) -> Iterator[Number]:
    for match in _last(language).finditer(text):
        before = text[max(0, match.start() - _LONGEST_LIST) : match.start()]
        *chunks, last = re.split(_COMMAS, LIST_END.split(before)[-1].rstrip(" ,،"))
        items = len(list(takewhile(partial(_is_item, language), reversed(chunks))))
        after = text[match.end() : match.end() + _LONGEST_PAIR]
        values: tuple[float, ...] = ()
        if items and _is_item(language, last):
            values = (items + 2.0, items + 1.0)
        elif _share_noun(last, after) or (not chunks and len(last.split()) <= _OPENING):
            values = (2.0,)
        if values and items < _MOST:
            yield Number(values, *match.span(), digits=False, vague=True)


def _is_item(language: str, chunk: str) -> bool:
    """Whether what stands between two commas is short enough to be one of a list."""
    if language in UNSPACED_LANGUAGES:
        return len(chunk) <= _LETTERS
    return len(chunk.split()) <= _WORDS


def _share_noun(before: str, after: str) -> bool:
    """Whether two things are named with one noun: its country manager and airport manager."""
    head = before.split()[-1:]
    return bool(head) and len(head[0]) > 3 and head[0] in re.findall(rf"{WORD}+", after)[:_NEAR]


@cache
def _last(language: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_LAST[language], key=len, reverse=True)))
    if language in UNSPACED_LANGUAGES:
        return re.compile(rf"(?<={WORD})(?:{words}) ?(?={WORD})")
    after = "" if language == "ar" else "(?= )"
    return re.compile(rf"(?<= )(?:{words}){after}")
