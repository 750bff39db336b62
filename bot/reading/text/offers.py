"""A paragraph that begins as an offer or a pointer in, whether it is one out. Pure.

The first words are one sign: articles begin sentences with them, too. The other one is what is
offered (a newsletter, an app, this page itself), that the words are a link, or, where nobody knows
of links, the form of a title behind "read also". The words are in offers.json, by language.
"""

from __future__ import annotations

import functools
import re

from bot.text.sentence_ends import ends_sentence
from bot.text.tables import load_table

_LINKED = 0.3
"""Share of a paragraph's letters in links from which it leads elsewhere."""
_TITLE = 120
"""Characters of a title behind a pointer, at most."""
_REST = 8
"""Characters after the first words that are no statement: "Read more here", "Read time: 5 min"."""
_ADDRESS = re.compile(r"https?://|\bwww\.|\bt\.me/")


def is_offer(folded: str, opening: str, linked: float | None) -> bool:
    """Whether a paragraph that begins with these words is an offer or a pointer.

    `linked` is the share of its letters that lead to other pages, None where that is not known.
    """
    if linked is not None and linked >= _LINKED:
        return True
    if offers_something(folded, _first_word(folded)) or len(folded) - len(opening) <= _REST:
        return True
    if _ADDRESS.search(folded):
        return True
    is_title = len(folded) <= _TITLE and not ends_sentence(folded, "|")
    return linked is None and is_title and any(word in opening for word in words("also"))


def leads_elsewhere(linked: float | None) -> bool:
    """Whether so much of a paragraph is links that it is there for them."""
    return linked is not None and linked >= _LINKED


def offers_something(folded: str, begun: int = 0) -> bool:
    """Whether it speaks of what sites offer to their readers, or of the page itself; not only in
    its first `begun` characters.
    """
    return any(word in folded[max(0, begun - len(word) + 1) :] for word in words("objects"))


def _first_word(folded: str) -> int:
    """The length of the verb that begins it, which offers nothing: "Subscribe to the idea"."""
    first, space, _ = folded.partition(" ")
    return len(first) if space and first.isalpha() else 0


@functools.cache
def words(kind: str) -> tuple[str, ...]:
    """The words of a kind ("objects", "also", "dates"), of all languages, each once."""
    data = load_table(__package__, "offers.json")
    return tuple(dict.fromkeys(word for of_one in data[kind].values() for word in of_one))
