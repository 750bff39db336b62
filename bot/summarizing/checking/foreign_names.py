"""A text about an article in another language in, the names in it that are not the article's out.

Pure. Names are written in other ways there; what can be held against the article are originals in
brackets, people whose first name is the article's, and countries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.domain.summary import DoubtKind
from bot.summarizing.checking.countries import countries_named
from bot.summarizing.checking.evidence import Evidence, inflected
from bot.summarizing.checking.names import NameWord, find_names, is_acronym
from bot.summarizing.checking.sources import Sources
from bot.text.folding import fold, fold_with_origins
from bot.text.scripts import HANGUL_SYLLABLES, KATAKANA, LETTER, UNSPACED, WORD, script_of

_BRACKETS = re.compile(r"[(（]([^()（）]{2,60})[)）]")
_WORD = re.compile(rf"{LETTER}{WORD}*(?:['’]{LETTER}+)?")
_LONGEST_PERSON = 4
"""Chinese characters of a person's name; longer names are shortened or joined from parts."""
_PARTS_KNOWN = 0.5
_SHORTEST_HAN = 3
"""Characters of a country's name that cannot be part of other words."""
_GOES_ON = re.compile(f"[{KATAKANA}{HANGUL_SYLLABLES}]")

_KANA = f"[{KATAKANA}]"
_EAST_ASIAN = frozenset({"han", "kana", "hangul"})

Span = tuple[int, int]
Foreign = tuple[int, int, DoubtKind]


def find_foreign_names(text: str, language: str, sources: Sources) -> Iterator[Foreign]:
    """Where names of a text stand that an article in another language does not hold, and why."""
    for start, end in (*_originals(text, sources.article), *_people(text, sources.article)):
        yield start, end, DoubtKind.MISSING
    yield from _countries(text, language, sources)


def _originals(text: str, article: Evidence) -> Iterator[Span]:
    """Names given in brackets as the article writes them, in a script that the text isn't in."""
    around = script_of(_BRACKETS.sub("", text))
    for match in _BRACKETS.finditer(text):
        words = _WORD.findall(match[1])
        script = script_of(match[1])
        if not words or not script or script in (around, "") or script != article.script:
            continue
        is_name = all(word[0].isupper() or not word[0].islower() for word in words)
        known = all(_is_original(word, article) for word in words)
        if is_name and not known:
            yield match.span(1)


def _is_original(word: str, article: Evidence) -> bool:
    folded = fold(word)
    if not re.match(UNSPACED, word):
        return article.has_word(folded) or folded in article.text or is_acronym(word)
    if len(folded) <= _LONGEST_PERSON:
        return folded in article.text
    pairs = [folded[at : at + 2] for at in range(len(folded) - 1)]
    return sum(pair in article.text for pair in pairs) >= _PARTS_KNOWN * len(pairs)


def _people(text: str, article: Evidence) -> Iterator[Span]:
    """A person with a first name of the article's, before a name that isn't in it."""
    for name in find_names(text):
        for first, second in pairwise(name.words):
            surname = article.people.surnames.get(first.word, "")
            if (
                surname
                and _is_other(second, surname, article)
                and _are_beside(first, second, text)
            ):
                yield first.start, second.end


def _is_other(word: NameWord, surname: str, article: Evidence) -> bool:
    return not (article.has_word(word.word) or inflected(word.word, surname))


def _are_beside(first: NameWord, second: NameWord, text: str) -> bool:
    return text[first.end : second.start] == " "


def _countries(text: str, language: str, sources: Sources) -> Iterator[Foreign]:
    """Countries by their full names, of which the article has none, or none near."""
    if not sources.around.countries:
        return
    folded = fold_with_origins(text)
    for code, start, end in countries_named(folded.text, language):
        begin, stop = folded.span(start, end)
        if code in sources.around.countries or not _is_country(text, begin, stop):
            continue
        elsewhere = code in sources.article.countries
        yield begin, stop, DoubtKind.ELSEWHERE if elsewhere else DoubtKind.MISSING


def _is_country(text: str, start: int, end: int) -> bool:
    """Whether a country's name stands alone, not as in Michael Jordan, New Caledonia or マリア."""
    if not text[start].isupper():
        unspaced = not text[start].islower() and script_of(text[start:end]) in _EAST_ASIAN
        goes_on = _GOES_ON.match(text[start - 1 : start]) or re.match(_KANA, text[end : end + 1])
        return unspaced and end - start >= _SHORTEST_HAN and not goes_on
    before = re.search(r"(\w+)[ -]$", text[:start])
    after = re.match(r"[ -](\w+)", text[end:])
    return not any(match and match[1][0].isupper() for match in (before, after))
