"""Number words of the languages that text2num does not read, from numerals.toml."""

from __future__ import annotations

from bot.text.tables import load_table

_TABLE = load_table(__package__, "numerals.toml")
SPELLINGS: dict[str, dict[str, str]] = _TABLE["spellings"]
"""By language: what text2num takes in place of a word."""
UNITS = {
    language: {word: float(value) for value, words in forms.items() for word in words.split()}
    for language, forms in _TABLE["units"].items()
}
"""Words that stand for a number under a hundred (or a round one that is a word of its own)."""


def _scales(name: str) -> dict[str, tuple[int, ...]]:
    return {
        word: tuple(map(int, values.split()))
        for values, words in _TABLE[name].items()
        for word in words.split()
    }


_SCALES, _STEMS = _scales("scales"), _scales("scale_stems")
HAN_SCALES: dict[str, int] = _TABLE["han"]["scales"]
HAN_DIGITS: dict[str, int] = {
    **{character: value for value, character in enumerate(_TABLE["han"]["digits"])},
    **_TABLE["han"]["other_digits"],
}


def scale_of(word: str) -> tuple[int, ...]:
    """What a word multiplies the number before it by; several where languages disagree."""
    stems = (scales for stem, scales in _STEMS.items() if word.startswith(stem))
    return _SCALES.get(word) or next(stems, ())
