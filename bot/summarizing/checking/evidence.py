"""An article's text in, what claims are held against out: its words, numbers and names. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.summarizing.checking.aliases import acronyms, organisation_names
from bot.summarizing.checking.calendar_words import (
    find_months,
    find_weekdays,
    month_stems,
    months_in_figures,
)
from bot.summarizing.checking.countries import countries_in
from bot.summarizing.checking.names import initials, strip_possessive
from bot.summarizing.checking.numbers import find_numbers
from bot.summarizing.checking.people import People
from bot.summarizing.checking.places import Places
from bot.summarizing.checking.units import counted_by_word, units_of_values
from bot.text.folding import fold_with_origins
from bot.text.scripts import LETTER, WORD, script_of

_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|{WORD}+(?:'{LETTER}+)*")
_PREFIX = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an article holds, folded."""

    text: str = field(repr=False)
    words: frozenset[str] = field(repr=False)
    numbers: frozenset[float] = field(repr=False)
    months: frozenset[int]
    weekdays: frozenset[int]
    language: str
    script: str
    places: Places = field(repr=False)
    acronyms: frozenset[str] = field(repr=False)
    by_prefix: dict[str, tuple[str, ...]] = field(repr=False)
    countries: frozenset[str]
    people: People = field(repr=False)
    counted: dict[str, frozenset[float]] = field(repr=False)
    units: dict[float, frozenset[str]] = field(repr=False)
    """By number, what it counts there."""

    @classmethod
    def of(cls, text: str, language: str) -> Evidence:
        """Read an article's text once, to hold many claims against it."""
        folded = fold_with_origins(text)
        words = {strip_possessive(word) for word in _WORD.findall(folded.text)}
        words |= {part for word in words for part in word.split("'")}
        words |= {*initials(text), *organisation_names(folded.text)}
        numbers = find_numbers(folded, language)
        months = {month for month, _ in find_months(folded.text, language, dated=False)}
        in_figures = set(months_in_figures(folded.text))
        words |= {form for month in in_figures for form in month_stems(language, month)}
        by_prefix: dict[str, list[str]] = {}
        for word in words:
            by_prefix.setdefault(word[:_PREFIX], []).append(word)
        return cls(
            text=folded.text,
            words=frozenset(words),
            numbers=frozenset(value for number in numbers for value in number.values),
            months=frozenset(months | in_figures),
            weekdays=frozenset(day for day, _ in find_weekdays(folded.text, language)),
            language=language,
            script=script_of(text),
            places=Places.of(folded.text),
            acronyms=frozenset(acronyms(folded.text)),
            by_prefix={prefix: tuple(found) for prefix, found in by_prefix.items()},
            countries=countries_in(folded.text, words, language),
            people=People.of(text),
            counted=counted_by_word(folded.text, numbers),
            units=units_of_values(folded.text, numbers),
        )

    def has_word(self, word: str) -> bool:
        """Whether the word is there, in this form or inflected (Putin, Putins; Москва, Москве)."""
        if word in self.words:
            return True
        return any(inflected(word, known) for known in self.by_prefix.get(word[:_PREFIX], ()))

    def has_acronym(self, letters: str) -> bool:
        """Whether words that begin with these letters follow each other there."""
        return letters in self.acronyms or letters.removesuffix("s") in self.acronyms

    def has_phrase(self, phrase: str) -> bool:
        """Whether the folded phrase is there, from a word's start."""
        return re.search(rf"(?<![^\W_]){re.escape(phrase)}", self.text) is not None


def inflected(word: str, known: str) -> bool:
    """Whether two words differ only in their endings, or one begins the other (a compound)."""
    shorter, longer = sorted((word, known), key=len)
    if longer.startswith(shorter):
        return True
    stem = len(shorter) - (2 if len(shorter) > 5 else 1)
    return stem >= _PREFIX and longer[:stem] == shorter[:stem] and len(longer) - stem <= 4
