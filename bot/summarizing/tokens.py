"""Text in, the most tokens that it can come to out. Pure."""

from __future__ import annotations

from math import ceil

BYTES_A_TOKEN = 2.8
"""An upper bound of the tokens in 35 languages, by the tokenizers of that day (libraries.md)."""


def estimate_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    return ceil(len(text.encode("utf-8", "replace")) / BYTES_A_TOKEN)


def clip(text: str, tokens: int) -> str:
    """The beginning of a text that is estimated at no more than `tokens`."""
    encoded = text.encode("utf-8", "replace")
    return encoded[: int(tokens * BYTES_A_TOKEN)].decode("utf-8", "ignore")
