"""Text in, the most tokens that it can come to out. Pure."""

from __future__ import annotations

BYTES_A_TOKEN = 2.8
"""In UTF-8; gave an upper bound of the tokens in each of 35 languages."""

_SMALLEST_WINDOW = 1000
_SHARE_SURELY_CUT = 0.6
"""Of the likely tokens: no vocabulary that we know makes so few of a text."""


def estimate_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    # In whole numbers: 168 bytes are 60 tokens, and not 60.000000000000001.
    return -(-len(text.encode("utf-8", "replace")) * 10 // round(BYTES_A_TOKEN * 10))


def clip(text: str, tokens: int) -> str:
    """The beginning of a text that is estimated at no more than `tokens`."""
    encoded = text.encode("utf-8", "replace")
    end = int(tokens * BYTES_A_TOKEN)
    return text if len(encoded) <= end else encoded[:end].decode("utf-8", "ignore")


def likely_tokens(text: str) -> int:
    """What a text will likely come to, rather than the most: for prices that people are told.

    Measured on news in 16 languages with a vocabulary of 200,000: from a sixth too few (Polish)
    to a seventh too many (English). Vocabularies of half that size need up to half as many again.
    """
    characters, size = len(text), len(text.encode("utf-8", "replace"))
    ascii_only = len(text.encode("ascii", "ignore"))
    # Beyond ASCII a letter has two bytes in alphabets and three in the other scripts.
    wide = max(0, size - ascii_only - 2 * (characters - ascii_only))
    narrow = max(0, characters - ascii_only - wide)
    return round(ascii_only / 3.8 + narrow / 3.1 + wide / 1.2)


def share_read(prompt: str, counted: int | None) -> float:
    """The share of a prompt that a server read by its own count; 1 where nothing tells of a cut.

    Servers with a cache count what they had not read before: far less than any window holds.
    """
    likely = likely_tokens(prompt)
    if counted is None or counted < _SMALLEST_WINDOW or counted >= _SHARE_SURELY_CUT * likely:
        return 1.0
    return counted / likely
