"""A text and its language in, the countries that it speaks of out. Pure.

A country is there by its name in CLDR, its people, its language or its capital, inflected or in a
compound. Names are read loosely where they bear something out, and strictly where they claim it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.text.folding import fold
from bot.text.tables import load_table

_SHORTEST = 4
"""Letters of a name that must be there; shorter ones stand for themselves only."""
_ENDING = 2
"""Letters of a country's name that its adjective does without: Boliv(ia)n, Ital(i)an."""
_UNSPACED = frozenset({"zh", "ja", "ko", "th"})
_CHINESE = {"zh": "zh_Hans", "pt": "pt_BR"}


def countries_in(folded: str, words: Iterable[str], language: str) -> frozenset[str]:
    """The codes of the countries that a folded text may speak of, by its words."""
    stems = _stems(language[:2])
    if language[:2] in _UNSPACED:
        return frozenset(code for stem, code in stems.items() if stem in folded)
    found = {code for word in words if (code := country_of(word, language))}
    found |= {
        code for name, code in _names(language[:2]).items() if " " in name and name in folded
    }
    return frozenset(found)


def country_of(word: str, language: str) -> str:
    """The country that one folded word may mean; "" for none."""
    stems = _stems(language[:2])
    bare = word.removeprefix("ال") if language[:2] == "ar" else word
    if bare in stems:
        return stems[bare]
    lengths = range(min(len(bare), 12), _SHORTEST - 1, -1)
    return next((stems[bare[:size]] for size in lengths if bare[:size] in stems), "")


def is_country_word(word: str, language: str) -> bool:
    """Whether a folded word stands for a country, as a whole."""
    table = load_table(__package__, "countries.toml")["stems"].get(language[:2], {})
    return word in _names(language[:2]) or any(word in words.split() for words in table.values())


def countries_named(folded: str, language: str) -> Iterator[tuple[str, int, int]]:
    """The countries that a folded text names in full, with where their names stand."""
    for name, code in _names(language[:2]).items():
        at = folded.find(name)
        while at >= 0:
            end = at + len(name)
            whole = language[:2] in _UNSPACED or not (
                folded[at - 1 : at].isalpha() or folded[end : end + 1].isalpha()
            )
            if whole:
                yield code, at, end
            at = folded.find(name, end)


@cache
def _stems(language: str) -> Mapping[str, str]:
    """By how their words begin."""
    found: dict[str, str] = {}
    for name, code in (*_capitals(language).items(), *_names(language).items()):
        found.setdefault(_stem(name) if language not in _UNSPACED else name, code)
    for code, words in (
        load_table(__package__, "countries.toml")["stems"].get(language, {}).items()
    ):
        found.update((fold(word), code) for word in words.split())
    return found


def _stem(name: str) -> str:
    return name[: max(_SHORTEST, len(name) - _ENDING)]


@cache
def _names(language: str) -> Mapping[str, str]:
    locale = _locale(language)
    if locale is None:
        return {}
    named = ((code, fold(name)) for code, name in locale.territories.items())
    return {
        name.removeprefix("ال") if language == "ar" else name: code
        for code, name in named
        if len(code) == 2 and code.isalpha() and (len(name) >= _SHORTEST or language in _UNSPACED)
    }


@cache
def _capitals(language: str) -> Mapping[str, str]:
    """The towns that time zones are named after, most capitals among them."""
    locale = _locale(language)
    if locale is None:
        return {}
    found = {}
    for zone, code in get_global("zone_territories").items():
        city = locale.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]
        found[fold(city.replace("_", " "))] = code
    return {city: code for city, code in found.items() if len(city) >= _SHORTEST}


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(_CHINESE.get(language, language))
    except (UnknownLocaleError, ValueError):
        return None
