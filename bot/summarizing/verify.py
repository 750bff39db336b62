"""A model's claim and the article in, the claim with its quotes and doubts out. Pure.

What is found says that words, numbers and names stand in the article; never that a claim is true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.domain.article import Article
from bot.domain.summary import Claim, Quote
from bot.summarizing.aliases import all_country_names, is_acronym
from bot.summarizing.contrasts import find_contrasts
from bot.summarizing.evidence import Evidence
from bot.summarizing.names import Name, find_names
from bot.summarizing.negations import find_negations
from bot.summarizing.normalise import fold, fold_with_origins
from bot.summarizing.numbers import find_numbers, known_number
from bot.summarizing.quotes import MOST_QUOTES, quotes_of_numbers, quotes_of_words
from bot.summarizing.support import Passages, measure_support

MOST_DOUBTS = 5
_ALSO_TIME = "second"
_UNIT = re.compile(r"\s?[%‰٪€$£¥₽₹₺₩₴₫฿°]")


def verify_claim(
    text: str, numbers: Sequence[int], quoted: Sequence[str], article: Article, language: str
) -> Claim:
    """A claim with the article's own words for it, and what in it the article does not hold.

    `numbers` are of the sentences that the model names as support, `quoted` are words that it says
    it copied, `language` is the claim's.
    """
    quotes = [*quotes_of_numbers(numbers, article), *quotes_of_words(quoted, article)]
    distinct = list({fold(quote.text): quote for quote in reversed(quotes)}.values())[::-1]
    doubts = find_doubts(text, language, evidence_of(article))
    return Claim(text, _without_parts(distinct)[:MOST_QUOTES], doubts)


def find_doubts(text: str, language: str, evidence: Evidence) -> tuple[str, ...]:
    """The numbers and names of a text that the evidence lacks, as written, in their order."""
    same_language = language[:2] == evidence.language[:2]
    spans = list(_numbers_without(text, language if same_language else "", evidence))
    if same_language:
        spans += _names_without(text, language, evidence)
        spans += _contraries(text, language, evidence)
    written = [text[start:end].strip() for start, end in sorted(set(spans))]
    return tuple(dict.fromkeys(written))[:MOST_DOUBTS]


def check_text(text: str, source: str, language: str = "en") -> tuple[float, bool]:
    """How far a source supports a text (only the order tells), and whether there are doubts."""
    doubts = find_doubts(text, language, _evidence(source, language))
    return measure_support(text, _passages(source), len(doubts)), bool(doubts)


@lru_cache(maxsize=4)
def _evidence(source: str, language: str) -> Evidence:
    return Evidence.of(source, language)


@lru_cache(maxsize=4)
def _passages(source: str) -> Passages:
    return Passages.of(source)


@lru_cache(maxsize=4)
def evidence_of(article: Article) -> Evidence:
    """What an article holds; kept for the next claim about it."""
    known = (article.text, article.title, article.author, article.site, article.date)
    return Evidence.of("\n".join(known), article.language)


def _without_parts(quotes: list[Quote]) -> tuple[Quote, ...]:
    """The quotes less those that another one holds."""
    return tuple(
        quote
        for quote in quotes
        if not any(other is not quote and quote.text in other.text for other in quotes)
    )


def _numbers_without(text: str, language: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    folded = fold_with_origins(text)
    for number in find_numbers(folded, language):
        written = folded.text[number.start : number.end]
        if (
            min(number.values) <= 1
            or written == _ALSO_TIME
            or known_number(number, evidence.numbers)
        ):
            continue
        if number.digits or not evidence.has_phrase(written):
            start, end = folded.span(number.start, number.end)
            yield start, _with_unit(text, end)


def _with_unit(text: str, end: int) -> int:
    """Where a number ends, its sign included: 45 %."""
    match = _UNIT.match(text, end)
    return match.end() if match else end


def _names_without(text: str, language: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    for name in find_names(text, language):
        if _is_name(name) and not _has_name(text[name.start : name.end], name.word, evidence):
            yield name.start, name.end


def _is_name(name: Name) -> bool:
    """Whether the capital says so; at a sentence's start it does only for a country, or in a run."""
    return not (name.first and name.alone) or name.word in all_country_names()


def _has_name(written: str, word: str, evidence: Evidence) -> bool:
    return evidence.has_word(word) or (is_acronym(written) and evidence.has_acronym(word))


def _contraries(text: str, language: str, evidence: Evidence) -> Iterator[tuple[int, int]]:
    folded = fold_with_origins(text)
    found = list(find_negations(folded.text, evidence.places, language))
    if language[:2] == "en":
        found += find_contrasts(folded.text, evidence.places)
    for token in found:
        yield folded.span(token.start, token.end)
