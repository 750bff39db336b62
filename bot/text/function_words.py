"""Words that say nothing by themselves, in the languages that readers speak (folded)."""

from __future__ import annotations

from bot.text.tables import load_table

FUNCTION_WORDS = frozenset(
    word
    for words in load_table(__package__, "function_words.toml").values()
    for word in words.split()
)
"""All of them: a word that joins others in one language seldom carries a text in another."""
