"""A text and what it is held against in, what of the text does not hold out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.summary import Doubt, DoubtKind
from bot.summarizing.checking.calendar_words import DATE, find_months, find_weekdays
from bot.summarizing.checking.contrasts import find_contrasts
from bot.summarizing.checking.countries import country_of, is_country_word
from bot.summarizing.checking.evidence import Evidence
from bot.summarizing.checking.foreign_names import find_foreign_names
from bot.summarizing.checking.names import Name, NameWord, find_names, is_acronym
from bot.summarizing.checking.negations import find_affirmed, find_negations
from bot.summarizing.checking.numbers import Number, find_numbers, known_number
from bot.summarizing.checking.sources import Sources
from bot.summarizing.checking.swaps import find_swaps
from bot.summarizing.checking.units import counted_after, unit_of
from bot.text.folding import Folded, fold, fold_with_origins

MOST_DOUBTS = 5
_NOUNS_HAVE_CAPITALS = frozenset({"de", "lb"})
"""Languages where a capital says no more than that it is a noun."""
_SMALLEST = 2
"""Smaller numbers are words of the language ("one of them") more often than counts."""
_LARGEST_COUNT = 12
_ALSO_TIME = "second"
_UNIT = re.compile(r"\s?[%‰٪€$£¥₽₹₺₩₴₫฿°]")

Found = tuple[int, int, DoubtKind]
"""Where words in doubt start and end, and why they are."""


def find_doubts(text: str, language: str, sources: Sources) -> tuple[Doubt, ...]:
    """Numbers, dates, names and contraries of a text that its sources lack, as written, in order.

    Where text and article differ in language, contraries are not looked for, and names
    only as far as they can be told.
    """
    folded = fold_with_origins(text)
    own = bool(language) and language[:2] == sources.article.language[:2]
    found = [
        *_unknown_numbers(text, folded, language if own else "", sources),
        *_unknown_days(folded, language, sources, own=own),
        *_swapped(text, folded, language if own else "", sources),
    ]
    if own:
        found += _unknown_names(text, language, sources)
        found += _contraries(text, folded, language, sources)
    else:
        found += find_foreign_names(text, language, sources)
    doubts = (Doubt(kind, text[start:end].strip()) for start, end, kind in sorted(set(found)))
    return tuple({doubt.words: doubt for doubt in doubts}.values())[:MOST_DOUBTS]


def _unknown_numbers(
    text: str, folded: Folded, language: str, sources: Sources
) -> Iterator[Found]:
    dates = [match.span() for match in DATE.finditer(folded.text)]
    for number in find_numbers(folded, language):
        written = folded.text[number.start : number.end]
        if number.vague or min(number.values) < _SMALLEST or written == _ALSO_TIME:
            continue
        in_date = any(start <= number.start < end for start, end in dates)
        if not number.digits and max(number.values) <= _LARGEST_COUNT and sources.cited:
            kind = _doubt_of_count(number, folded.text, sources)
        else:
            kind = _doubt_of(number, written, sources, in_date=in_date)
        if kind is None and _counts_other(
            folded.text, number, sources.cited_evidence or sources.near
        ):
            kind = DoubtKind.UNIT
        if kind:
            start, end = folded.span(number.start, number.end)
            unit = _UNIT.match(text, end)
            yield start, unit.end() if unit else end, kind


def _doubt_of(
    number: Number, written: str, sources: Sources, *, in_date: bool
) -> DoubtKind | None:
    if _has_number(number, written, sources.near, in_date=in_date):
        return None
    elsewhere = _has_number(number, written, sources.article, in_date=in_date)
    return DoubtKind.ELSEWHERE if elsewhere else DoubtKind.MISSING


def _doubt_of_count(number: Number, folded: str, sources: Sources) -> DoubtKind | None:
    """A small number in words may be the model's own count, of people named, say.

    It's in doubt where the cited sentences have another number before the same word.
    """
    cited = sources.cited_evidence
    if cited is None or _has_number(
        number, folded[number.start : number.end], cited, in_date=False
    ):
        return None
    counted = counted_after(folded, number)
    others = cited.counted.get(counted, frozenset()) if counted else frozenset()
    return DoubtKind.MISSING if others else None


def _has_number(number: Number, written: str, evidence: Evidence, *, in_date: bool) -> bool:
    known = evidence.numbers | evidence.months if in_date else evidence.numbers
    if known_number(number, known):
        return True
    return not number.digits and evidence.has_phrase(written)


def _counts_other(folded: str, number: Number, evidence: Evidence) -> bool:
    """Whether the evidence has the number with other units only."""
    unit = unit_of(folded, number)
    value = next((value for value in number.values if value in evidence.units), None)
    if not unit or value is None:
        return False
    return evidence.units[value].isdisjoint(("", unit))


def _swapped(text: str, folded: Folded, language: str, sources: Sources) -> Iterator[Found]:
    for number in find_swaps(text, language, sources.cited, sources.article.language):
        yield *folded.span(number.start, number.end), DoubtKind.SWAPPED


def _unknown_days(
    folded: Folded, language: str, sources: Sources, *, own: bool
) -> Iterator[Found]:
    article, near = sources.article, sources.near
    for month, token in find_months(folded.text, language, dated=True):
        # Over a language border only where the article's months can be read.
        if month not in near.months and (own or article.months):
            kind = DoubtKind.ELSEWHERE if month in article.months else DoubtKind.MISSING
            yield *folded.span(token.start, token.end), kind
    for day, token in find_weekdays(folded.text, language):
        if day not in near.weekdays and (own or near.weekdays):
            kind = DoubtKind.ELSEWHERE if day in article.weekdays else DoubtKind.MISSING
            yield *folded.span(token.start, token.end), kind


def _unknown_names(text: str, language: str, sources: Sources) -> Iterator[Found]:
    """The parts of names that the article lacks, words that follow each other as one."""
    for name in find_names(text):
        unknown = [word for word in name.words if not _has_name(word, sources.article)]
        if language[:2] in _NOUNS_HAVE_CAPITALS:
            unknown = _surely_names(unknown, name)
        elif name.opens and unknown[:1] == list(name.words[:1]) and len(unknown) < 2:
            # A sentence's first word has its capital anyway, a noun before a name too.
            unknown = [word for word in unknown if is_country_word(word.word, language)]
        for start, end in _joined(unknown, text):
            yield start, end, DoubtKind.MISSING
        if not unknown and len(name.words) > 1 and not _is_near(name, sources):
            yield name.words[0].start, name.words[-1].end, DoubtKind.ELSEWHERE


def _is_near(name: Name, sources: Sources) -> bool:
    return any(_has_name(word, sources.around) for word in name.words)


def _surely_names(unknown: list[NameWord], name: Name) -> list[NameWord]:
    """Among nouns with capitals: acronyms, and runs of which the article has no word."""
    words = name.words[1:] if name.opens else name.words
    if len(words) > 1 and all(word in unknown for word in words):
        return list(words)
    return [word for word in unknown if is_acronym(word.written)]


def _has_name(word: NameWord, evidence: Evidence) -> bool:
    if evidence.has_word(word.word):
        return True
    if country_of(word.word, evidence.language) in evidence.countries:
        return True
    return is_acronym(word.written) and evidence.has_acronym(word.word)


def _joined(words: list[NameWord], text: str) -> Iterator[tuple[int, int]]:
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


def _contraries(text: str, folded: Folded, language: str, sources: Sources) -> Iterator[Found]:
    names = set() if language[:2] in _NOUNS_HAVE_CAPITALS else _name_starts(text)
    for token in find_negations(folded.text, sources.article.places, language):
        start, end = folded.span(token.start, token.end)
        if start not in names:
            yield start, end, DoubtKind.DENIED
    cited = [fold(sentence) for sentence in sources.cited]
    for token in find_affirmed(folded.text, cited, language):
        yield *folded.span(token.start, token.end), DoubtKind.AFFIRMED
    if language[:2] == "en":
        for token in find_contrasts(folded.text, sources.article.places):
            yield *folded.span(token.start, token.end), DoubtKind.OPPOSITE


def _name_starts(text: str) -> set[int]:
    return {
        word.start for name in find_names(text) for word in name.words[1 if name.opens else 0 :]
    }
