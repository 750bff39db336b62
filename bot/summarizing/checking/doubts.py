"""A text and an article's evidence in, what of the text the article does not hold out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.summarizing.checking.aliases import all_country_names
from bot.summarizing.checking.calendar_words import DATE, find_months, find_weekdays
from bot.summarizing.checking.contrasts import find_contrasts
from bot.summarizing.checking.evidence import Evidence
from bot.summarizing.checking.names import Name, NameWord, find_names, is_acronym
from bot.summarizing.checking.negations import find_negations
from bot.summarizing.checking.numbers import find_numbers, known_number
from bot.text.folding import Folded, fold_with_origins

MOST_DOUBTS = 5
_NOUNS_HAVE_CAPITALS = frozenset({"de", "lb"})
"""Languages where a capital says no more than that it is a noun."""
_SMALLEST = 2
"""Smaller numbers are words of the language ("one of them") more often than counts."""
_ALSO_TIME = "second"
_UNIT = re.compile(r"\s?[%‰٪€$£¥₽₹₺₩₴₫฿°]")

Span = tuple[int, int]


def find_doubts(text: str, language: str, evidence: Evidence) -> tuple[str, ...]:
    """Numbers, names and contraries of a text that the evidence lacks, as written, in order.

    Where text and article differ in language, only numbers in digits are looked for.
    """
    folded = fold_with_origins(text)
    if not language or language[:2] != evidence.language[:2]:
        spans = list(_unknown_numbers(text, folded, "", evidence))
    else:
        spans = [
            *_unknown_numbers(text, folded, language, evidence),
            *_unknown_days(folded, language, evidence),
            *_unknown_names(text, language, evidence),
            *_contraries(folded, language, evidence),
        ]
    written = [text[start:end].strip() for start, end in sorted(set(spans))]
    return tuple(dict.fromkeys(written))[:MOST_DOUBTS]


def _unknown_numbers(
    text: str, folded: Folded, language: str, evidence: Evidence
) -> Iterator[Span]:
    dates = [match.span() for match in DATE.finditer(folded.text)]
    for number in find_numbers(folded, language):
        written = folded.text[number.start : number.end]
        if number.vague or min(number.values) < _SMALLEST or written == _ALSO_TIME:
            continue
        in_date = any(start <= number.start < end for start, end in dates)
        known = evidence.numbers | evidence.months if in_date else evidence.numbers
        if known_number(number, known):
            continue
        if number.digits or not evidence.has_phrase(written):
            start, end = folded.span(number.start, number.end)
            unit = _UNIT.match(text, end)
            yield start, unit.end() if unit else end


def _unknown_days(folded: Folded, language: str, evidence: Evidence) -> Iterator[Span]:
    for month, token in find_months(folded.text, language, dated=True):
        if month not in evidence.months:
            yield folded.span(token.start, token.end)
    for day, token in find_weekdays(folded.text, language):
        if day not in evidence.weekdays:
            yield folded.span(token.start, token.end)


def _unknown_names(text: str, language: str, evidence: Evidence) -> Iterator[Span]:
    """The parts of names that the article lacks, words that follow each other as one."""
    for name in find_names(text):
        unknown = [word for word in name.words if not _has_name(word, evidence)]
        if language[:2] in _NOUNS_HAVE_CAPITALS:
            unknown = _surely_names(unknown, name)
        elif name.opens and unknown[:1] == list(name.words[:1]) and len(unknown) < 2:
            # A sentence's first word has its capital anyway, a noun before a name too.
            unknown = [word for word in unknown if word.word in all_country_names()]
        yield from _joined(unknown, text)


def _surely_names(unknown: list[NameWord], name: Name) -> list[NameWord]:
    """Among nouns with capitals: acronyms, and runs of which the article has no word."""
    words = name.words[1:] if name.opens else name.words
    if len(words) > 1 and all(word in unknown for word in words):
        return list(words)
    return [word for word in unknown if is_acronym(word.written)]


def _has_name(word: NameWord, evidence: Evidence) -> bool:
    if evidence.has_word(word.word):
        return True
    return is_acronym(word.written) and evidence.has_acronym(word.word)


def _joined(words: list[NameWord], text: str) -> Iterator[Span]:
    start = end = -1
    for word in words:
        if end >= 0 and text[end : word.start] in (" ", "-", ". "):
            end = word.end
            continue
        if end >= 0:
            yield start, end
        start, end = word.start, word.end
    if end >= 0:
        yield start, end


def _contraries(folded: Folded, language: str, evidence: Evidence) -> Iterator[Span]:
    found = list(find_negations(folded.text, evidence.places, language))
    if language[:2] == "en":
        found += find_contrasts(folded.text, evidence.places)
    for token in found:
        yield folded.span(token.start, token.end)
