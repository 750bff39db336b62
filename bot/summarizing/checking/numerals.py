"""Number words and scales of the languages, from numerals.toml."""

from __future__ import annotations

from typing import Any

from bot.text.tables import load_table

_TABLE = load_table(__package__, "numerals.toml")
SPELLINGS: dict[str, dict[str, str]] = _TABLE["spellings"]
"""By language: what text2num takes in place of a word."""


def _by_word(table: dict[str, str]) -> dict[str, float]:
    return {word: float(value) for value, words in table.items() for word in words.split()}


UNITS = {language: _by_word(forms) for language, forms in _TABLE["units"].items()}
"""Words that stand for a number, among them the scales that stand alone for one of them."""
TEENS: dict[str, list[str]] = _TABLE["teens"]
"""By language: words for ten that follow the unit they are added to."""


def _scales(name: str) -> dict[str, tuple[int, ...]]:
    return {
        word: tuple(map(int, values.split()))
        for values, words in _TABLE[name].items()
        for word in words.split()
    }


_SCALES, _STEMS = _scales("scales"), _scales("scale_stems")
_LONG: dict[str, int] = _TABLE["long_scale"]["stems"]
_LONG_LANGUAGES = frozenset(_TABLE["long_scale"]["languages"])
_SHORT: dict[str, int] = _TABLE["short_scale"]["stems"]
_SHORT_LANGUAGES = frozenset(_TABLE["short_scale"]["languages"])


def _characters(table: dict[str, Any]) -> dict[str, int]:
    return {
        **{character: value for value, character in enumerate(table["digits"])},
        **table["other_digits"],
    }


HAN_SCALES: dict[str, int] = _TABLE["han"]["scales"]
HAN_DIGITS = _characters(_TABLE["han"])
HANGUL_SCALES: dict[str, int] = _TABLE["hangul"]["scales"]
HANGUL_DIGITS = _characters(_TABLE["hangul"])
HANGUL_COUNTS = {word: int(value) for word, value in _by_word(_TABLE["hangul_counts"]).items()}


def scale_of(word: str, language: str = "") -> tuple[int, ...]:
    """What a word multiplies the number before it by; several where languages disagree."""
    for languages, stems in ((_LONG_LANGUAGES, _LONG), (_SHORT_LANGUAGES, _SHORT)):
        if language in languages:
            for stem, scale in stems.items():
                if word.startswith(stem):
                    return (scale,)
    found = (scales for stem, scales in _STEMS.items() if word.startswith(stem))
    return _SCALES.get(word) or next(found, ())
