"""A full stop and what stands around it in, whether the sentence goes on out. Pure."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_LONGEST = 24
"""Characters before a full stop in which an abbreviation begins."""
_LAST_WORD = re.compile(r"(?:^|[\s(\[«„“\"'’/–—-])([^\s(\[«„“\"'’/–—-]{1,20})\.$")
_SET_APART = re.compile(r"(?<!\w)(\w\.)\s(?=\w\.$)")
"""Т. е. and z. B. are one word, for the table."""
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class _Language:
    """The words of one language: see abbreviations.toml."""

    before: frozenset[str]
    numbers: frozenset[str]
    inside: frozenset[str]
    follow: frozenset[str]
    ordinals: frozenset[str]
    quoted: frozenset[str]


def goes_on(before: str, after: str, language: str) -> bool:
    """Whether what seems a sentence's end is an abbreviation's, an ordinal's or a quotation's.

    `after` is what follows it, `language` a code; of an unknown one no words are known.
    """
    known, after = _language(language.partition("-")[0]), after.lstrip()
    if before.rstrip().endswith(("」", "』")):
        return after.startswith(tuple(known.quoted))
    found = _LAST_WORD.search(_SET_APART.sub(r"\1", before.rstrip()[-_LONGEST:]))
    return found is not None and after != "" and _goes_on(found[1], after, known)


def _goes_on(written: str, after: str, known: _Language) -> bool:
    word, first = written.casefold(), _FIRST_WORD.match(after)
    next_word = first[0].casefold() if first else ""
    if _NUMBER.fullmatch(word):
        return next_word in known.ordinals
    if word in known.before:
        return len(written) > 1 or not written.islower()
    if word in known.numbers:
        return after[0].isdigit()
    return word in known.inside and (after[0].islower() or next_word in known.follow)


@cache
def _language(code: str) -> _Language:
    tables = tomllib.loads(files(__package__).joinpath("abbreviations.toml").read_text("utf-8"))
    kinds = ("before", "numbers", "inside", "follow", "ordinals", "quoted")
    return _Language(*(frozenset(tables.get(code, {}).get(kind, "").split()) for kind in kinds))
