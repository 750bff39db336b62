"""A sentence in, how well it can stand alone out, by its form. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.article import count_words
from bot.text.folding import fold
from bot.text.scripts import HAN, LETTER
from bot.text.sentence_ends import MARK, asks_or_calls, ends_sentence
from bot.text.tables import load_table

_DATELINES = re.compile(
    r"""
    # LONDON (Reuters) - ··· BERLIN, 3. März (dpa) – ··· (AP) —
    ^(?:[^\W\d_][\w.,'’/\ -]{1,40}?,?\ )?(?:\d{1,2}\.?\ [^\W\d_]{3,9}\.?\ )?
      \([^\W\d_][\w./\ -]{1,24}\)\s*[-–—:]+\s*
    # PARIS, March 3 —
    | ^[A-Z][A-Z\ .'-]{2,30}(?:,\ [A-Z][\w.\ ]{2,20})?\s*[–—]\s*
    # 新华社北京11月24日电（记者王明） ··· 【ロンドン=共同】 ··· (서울=연합뉴스) 홍길동 기자 =
    | ^[HAN]{2,12}\d{1,2}月\d{1,2}日[电電]\s*(?:[（(][^）)]{2,30}[）)])?\s*
    | ^【[^】]{2,20}】\s*
    | ^\([^()=]{2,12}=[^()=]{2,12}\)\s*(?:\S{2,8}\ \S{2,6}\ =\s*)?
    """.replace("HAN", HAN),
    re.VERBOSE,
)
_ONLY_DATELINE = re.compile(
    r"^[^.!?]{2,40},\s*\d{1,2}\.?\s+[^\W\d_]{3,9}\.?\s*[-–—/]+[^.!?]{2,30}\.?$"
)
_CREDIT = re.compile(
    r"^(?:by|von|par|por|di|da|от|автор|photo|foto|image|bild|credit|source|quelle|copyright|©)\b"
    r"[^.!?]{0,60}$",
    re.IGNORECASE,
)
_ONLY_QUOTED = re.compile(rf"^[\"'“”„«»‘「『].*[\"'”“»’」』]{MARK}?$")
_TABLE = load_table(__package__, "leaning_words.json")
_SURE = 4
"""Letters of a leaning word that counts where no language is known: shorter ones mean other things
in other languages ("a", "on", "die")."""
_BIBLIOGRAPHIC = re.compile(
    r"\bet al\b|\b(?:doi|ISBN|ISSN)\b|\(\d{4}[a-z]?\)\."
    r"|\bpp?\. ?\d+\s*[-–]\s*\d+|\bvol\. ?\d+",
    re.IGNORECASE,
)
MOST_BEGINNING = 40
"""Characters in which a leaning word ends."""
FEWEST_WORDS = 5
MOST_WORDS = 60
OF_QUESTION, OF_FRAGMENT, OF_QUOTED, OF_LEANING = 0.3, 0.7, 0.7, 0.85
"""What a sentence of such a form is still worth; chosen by eye, ROUGE hardly moves with them."""


def trim(sentence: str) -> str:
    """The sentence without the place and agency that news put before it."""
    match = _DATELINES.match(sentence)
    rest = sentence[match.end() :] if match else sentence
    return rest if count_words(rest) >= FEWEST_WORDS else sentence


def worth(sentence: str, language: str) -> float:
    """1 for a whole statement, less for what reads badly alone, 0 for what is no sentence."""
    words = count_words(_DATELINES.sub("", sentence))
    if words < FEWEST_WORDS or _is_no_statement(sentence):
        return 0.0
    value = min(1.0, MOST_WORDS / words)
    if asks_or_calls(sentence):
        value *= OF_QUESTION
    elif not ends_sentence(sentence):
        value *= OF_FRAGMENT
    value *= OF_QUOTED if _ONLY_QUOTED.match(sentence) else 1.0
    return value * (OF_LEANING if leans(sentence, language) else 1.0)


def leans(sentence: str, language: str) -> bool:
    """Whether a sentence can only be understood after the one before it."""
    return _leaning(language[:2]).match(fold(sentence[:MOST_BEGINNING])) is not None


def stands_alone(sentence: str, language: str) -> bool:
    """Whether a sentence is a whole statement that needs no other before it."""
    return worth(sentence, language) > OF_QUESTION and not leans(sentence, language)


@lru_cache
def _leaning(language: str) -> re.Pattern[str]:
    words, beginnings = _TABLE["words"], _TABLE["beginnings"]
    if language in beginnings:
        return re.compile(rf"^\W*(?:{'|'.join(beginnings[language])})")
    leaning = words.get(language)
    if leaning is None:
        leaning = [one for of_one in words.values() for one in of_one if len(one) >= _SURE]
    found = "|".join(re.escape(fold(one)) for one in leaning)
    return re.compile(rf"^\W*(?:{found})(?!{LETTER})")


def _is_no_statement(sentence: str) -> bool:
    """A credit, a dateline or an entry of a bibliography."""
    return any(
        found is not None
        for found in (
            _CREDIT.match(sentence),
            _ONLY_DATELINE.match(sentence),
            _BIBLIOGRAPHIC.search(sentence),
        )
    )
