"""A sentence in, how well it can stand alone out, by its form. Pure."""

from __future__ import annotations

import re

from bot.domain.article import count_words

# LONDON (Reuters) - · PARIS, March 3 — · кишинев, 1 дек — риа новости. · (dpa) -
DATELINE = re.compile(
    r"^(?:[^\W\d_][\w.,'’/ -]{1,40}?,? )?(?:\d{1,2}\.? [^\W\d_]{3,9}\.? )?"
    r"\((?:[^\W\d_][\w. /-]{1,24})\)\s*[-–—:]+\s*"
    r"|^[A-Z][A-Z .'-]{2,30}(?:, [A-Z][\w. ]{2,20})?\s*[–—]\s*"
)
_BYLINE = re.compile(
    r"^(?:by|von|par|por|di|da|от|автор|photo|foto|image|bild|credit|source|quelle|copyright|©)\b.{0,60}$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!…。！．։।۔。]['\"”’»)」』\]]*$")
_QUESTION = re.compile(r"[?？؟;]['\"”’»)」』\]]*$")
_QUOTED = re.compile(r"^[\"'“”„«»‘「『].*[\"'”“»’」』][.!?。]?$")
FEWEST_WORDS = 5
MOST_WORDS = 60


def trim(sentence: str) -> str:
    """The sentence without the place and agency that news put before it."""
    rest = sentence[match.end() :] if (match := DATELINE.match(sentence)) else sentence
    return rest if count_words(rest) >= FEWEST_WORDS else sentence


def worth(sentence: str) -> float:
    """1 for a whole statement, less for what reads badly alone, 0 for what is no sentence."""
    words = count_words(sentence)
    bare = DATELINE.sub("", sentence)
    if count_words(bare) < FEWEST_WORDS or _BYLINE.match(sentence):
        return 0.0
    value = 1.0
    if _QUESTION.search(sentence):
        value *= 0.3
    elif not _ENDS.search(sentence):
        value *= 0.5
    if _QUOTED.match(sentence):
        value *= 0.6
    if words > MOST_WORDS:
        value *= MOST_WORDS / words
    return value
