"""Text in, text that compares equal across writing habits out. Pure.

`fold` is for telling whether words stand verbatim in a text, `fold_phrase` for finding phrases of
a table, `fold_title` for titles and names, `fold_words` for whole paragraphs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_DOUBLE_QUOTES = "«»„“”‟〝〞〟『』「」《》〈〉＂"
_SINGLE_QUOTES = "‘’‚‛‹›′ʼʻ`´＇"
_DASHES = "‐‑‒–—―−﹘﹣－⸺⸻"
_LETTERS = {
    "ё": "е",
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "ۀ": "ه",
    "ة": "ه",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ı": "i",
}
"""Letters that one keyboard or another writes for the same word, folded to one of them."""
# Arabic vowel signs and tatweel, and the dot that case folding leaves behind the Turkish İ.
_UNSEEN_MARKS = re.compile(r"[\u064b-\u065f\u0670\u0640\u0307]")
_CLUSTER = re.compile(r"\s+|.[\u0300-\u036f\u3099\u309a\u093c]*", re.DOTALL)
_NO_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded for comparison.

    `starts[i]` and `ends[i]` bound in the original what `text[i]` came from.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters from start to end (at least one) stand in the original."""
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> str:
    """The text with case, quotation marks, dashes, digits, spaces and Unicode forms made alike."""
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    return "".join(_fold_cluster(match.group()) for match in _CLUSTER.finditer(text)).strip()


def fold_with_origins(text: str) -> Folded:
    """The same as `fold`, but unstripped and with the way back to the original's characters."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        piece = _fold_cluster(match.group())
        pieces.append(piece)
        starts.extend([match.start()] * len(piece))
        ends.extend([match.end()] * len(piece))
    return Folded("".join(pieces), tuple(starts), tuple(ends))


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    if cluster.isspace():
        return " "
    if cluster in _DOUBLE_QUOTES:
        return '"'
    if cluster in _SINGLE_QUOTES:
        return "'"
    if cluster in _DASHES:
        return "-"
    folded = unicodedata.normalize("NFKC", cluster).casefold()
    folded = _UNSEEN_MARKS.sub("", unicodedata.normalize("NFC", folded))
    return "".join(_fold_character(character) for character in folded)


def _fold_character(character: str) -> str:
    # Soft hyphens, joiners, direction marks: there for the eye, not for the word.
    if unicodedata.category(character) in ("Cf", "Cc"):
        return ""
    digit = unicodedata.digit(character, None)
    return str(digit) if digit is not None else _LETTERS.get(character, character)


def fold_phrase(text: str) -> str:
    """Text as phrases of a table are compared: one case, one kind of space and apostrophe."""
    folded = _one_case(text)
    return " ".join(folded.replace("’", "'").replace("`", "'").split())


def fold_title(text: str) -> str:
    """Its words alone, in one case: two titles or names that read alike fold alike."""
    return _NO_WORD.sub(" ", _one_case(text)).strip()


def fold_words(text: str) -> str:
    """The letters and digits alone, in one case: what is left of a text however it is set."""
    return _NO_WORD.sub("", _one_case(text))


def _one_case(text: str) -> str:
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()
