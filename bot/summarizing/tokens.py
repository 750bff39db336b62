"""Text in, the most tokens that it can come to out. Pure."""

from __future__ import annotations

BYTES_A_TOKEN = 2.8
"""In UTF-8; gave an upper bound of the tokens in each of 35 languages."""


def estimate_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    # In whole numbers: 168 bytes are 60 tokens, and not 60.000000000000001.
    return -(-len(text.encode("utf-8", "replace")) * 10 // round(BYTES_A_TOKEN * 10))


def clip(text: str, tokens: int) -> str:
    """The beginning of a text that is estimated at no more than `tokens`."""
    encoded = text.encode("utf-8", "replace")
    end = int(tokens * BYTES_A_TOKEN)
    return text if len(encoded) <= end else encoded[:end].decode("utf-8", "ignore")
