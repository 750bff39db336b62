"""Text in, where its sentences end out, by the marks of every script that readers speak. Pure.

That a full stop may be an abbreviation's is not asked here: `bot/text/abbreviations.py` tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.text.scripts import SCRIPTS

_STATEMENTS = ".…।॥۔።։。｡．"
_QUESTIONS_AND_CALLS = "?？؟;\u037e!！"
"""With both semicolons: Greek asks with them."""
_SPACED = ".!?…؟।॥۔።։"
"""Marks that end a sentence where a space follows them, or nothing."""
_UNSPACED = "。！？｡"
"""Marks that end one whatever follows."""
_MARKS = f"{_SPACED}{_UNSPACED}．"
CLOSING = "\"'”’“»«›)]」』）】》〉"
"""What may close after a mark; German closes with what English and French open with."""
_WIDE_CLOSING = "”’」』）】》〉"
"""The same after 。, where “ opens what follows."""
WIDE_MARKS = "、。，；：！？"
"""Chinese and Japanese punctuation, after which words end without a space."""
WIDE_PUNCTUATION = f"{WIDE_MARKS}\u3008-\u3011\u3014-\u301b\uff08\uff09"
"""Inside of a character class: what cannot belong to an address that such text mentions."""
EDGES = " \t\r\n\"'«»„“”‟‘’‚‛‹›「」『』《》.,;:!?…。、，"
"""What stands around quoted words without belonging to them."""

_CLOSERS = f"[{re.escape(CLOSING)}]*"
END = re.compile(rf"[{_SPACED}]+{_CLOSERS}(?=\s)|[{_UNSPACED}]+[{_WIDE_CLOSING}]*")
"""An end inside of a text, closers and all."""
BREAK = re.compile(rf"[{_SPACED}]+{_CLOSERS}\s+|[{_UNSPACED}]+[{_WIDE_CLOSING}]*\s*")
"""The same with the space after it."""
CLAUSE_BREAK = re.compile(r"[,;:،؛，、；：—–…](?=\s|[^\x00-\u024f])\s*")
CLAUSE_END = re.compile(r"[,;:.!?()\"،؛؟。，；：、！？।…]| - ")
"""Any mark that parts clauses, or ends them."""
PLAIN_END = re.compile(r"[.!?؟।…](?: |$)|[。！？]|\n")
"""An end of folded text, which has no closing quotes but one kind."""
LIST_END = re.compile(r"[.!?;:؟](?: |$)|[。।]")
"""Where a list of folded text ends."""
BEFORE_NOTE = rf"[.,;:!?…\"'”’»)\]。，、！？」』）]$|[{SCRIPTS['kana']}{SCRIPTS['han']}]$"
"""Pattern of a clause's end, after which the number of a note may stand."""
AFTER_NOTE = re.compile(r"\s*[.,;:!?)\]。，、]")
"""What closes behind the number of a note."""
_LINES = re.compile(r"\n+")
_ANEW = re.compile(r"[.!?…:;。！？\n\"“”«»„()\[\]•–—|]")
_PARTS = re.compile(r"[?!.:|•·/,？！。：、]+")
MARK = rf"[{_MARKS}]"
"""Pattern of one mark that ends a sentence."""
_ONE = re.compile(MARK)
_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*$")


def ends_sentence(text: str, also: str = "") -> bool:
    """Whether a text's last character, closers aside, ends a sentence or is one of `also`."""
    return _last(text) in f"{_MARKS}{also}"


def ends_statement(text: str, also: str = "") -> bool:
    """The same for what ends a statement: no title ends so, though one may ask or call."""
    return _last(text) in f"{_STATEMENTS}{also}"


def asks_or_calls(text: str) -> bool:
    """Whether a text ends with a question mark, of Greek's too, or an exclamation mark."""
    return _last(text) in _QUESTIONS_AND_CALLS


def looks_whole(text: str, also: str = "") -> bool:
    """Whether a text ends as whole ones do: with a sentence's end, or with what closes."""
    return text.endswith((*CLOSING, *also)) or ends_sentence(text)


def breaks_off(text: str) -> bool:
    """Whether a text ends with an ellipsis, in brackets or not."""
    return _BROKEN_OFF.search(text) is not None


def count_ends(text: str) -> int:
    """How many marks that end sentences are in it."""
    return len(_ONE.findall(text))


def split_sentences(text: str) -> Iterator[str]:
    """A text's sentences and lines, at a glance: for weighing them, not for quoting."""
    for line in _LINES.split(text):
        start = 0
        for found in BREAK.finditer(line):
            yield line[start : found.end()]
            start = found.end()
        yield line[start:]


def split_parts(text: str) -> list[str]:
    """What stands between marks of any kind: the lines of widgets that share a paragraph."""
    return _PARTS.split(text)


def begins_anew(text: str, start: int, end: int) -> bool:
    """Whether between two places is a mark after which a capital says nothing."""
    return _ANEW.search(text, start, end) is not None


def _last(text: str) -> str:
    # A set of one: an empty text is in every string.
    return text.rstrip(CLOSING)[-1:] or "\0"
