"""A claim and the title above it in, what is wrong with its wording out. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from bot.summarizing.asking.clean import clean
from bot.summarizing.checking.support import content_terms
from bot.summarizing.extract.ranking import terms
from bot.text.tables import load_table

_TELLING = load_table(__package__, "telling_words.toml")
_LONGEST_OPENING = 240
_BEGINNING = 5
"""Letters of a word that count in a title, where "close" and "closes" tell the same."""


def tells_of_article(text: str) -> bool:
    """Whether a claim opens with "the article says", in a language of the interface."""
    opening = unicodedata.normalize("NFC", text[:_LONGEST_OPENING]).casefold()
    return bool(_openings().match(opening))


@cache
def _openings() -> re.Pattern[str]:
    forms = (form for language in _TELLING.values() for form in _forms(language))
    return re.compile(rf"\W*(?:{'|'.join(forms)})")


def _forms(language: dict[str, list[str]]) -> Iterator[str]:
    """What a statement about the article begins with: a phrase, or its name and a verb."""
    yield from language.get("phrases", ())
    between = rf"(?:(?:{'|'.join(language.get('between', ()))})[ ’']?\s?){{0,2}}"
    for subjects, verbs in (("subjects", "telling"), ("texts", "clearly")):
        if subjects in language:
            subject, verb = "|".join(language[subjects]), "|".join(language[verbs])
            yield rf"(?:{subject}) {between}(?:{verb})\b"


def repeats_title(text: str, title: str) -> bool:
    """Whether a claim has no word of meaning that the title lacks."""
    said = _begun(content_terms(clean(text)))
    return bool(said) and said <= _begun(content_terms(clean(title)))


def repeats(text: str, other: str) -> bool:
    """Whether another text holds all words of a claim in their order: "not" makes it another."""
    said, rest = terms(clean(text)), iter(terms(clean(other)))
    return bool(said) and all(term in rest for term in said)


def _begun(terms: Iterable[str]) -> set[str]:
    return {term[:_BEGINNING] for term in terms}
