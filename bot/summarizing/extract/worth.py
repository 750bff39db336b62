"""A sentence in, how well it can stand alone out, by its form. Pure."""

from __future__ import annotations

import re

from bot.domain.article import count_words

_DATELINES = re.compile(
    r"""
    # LONDON (Reuters) - ··· BERLIN, 3. März (dpa) – ··· (AP) —
    ^(?:[^\W\d_][\w.,'’/\ -]{1,40}?,?\ )?(?:\d{1,2}\.?\ [^\W\d_]{3,9}\.?\ )?
      \([^\W\d_][\w./\ -]{1,24}\)\s*[-–—:]+\s*
    # PARIS, March 3 —
    | ^[A-Z][A-Z\ .'-]{2,30}(?:,\ [A-Z][\w.\ ]{2,20})?\s*[–—]\s*
    # 新华社北京11月24日电（记者王明） ··· 【ロンドン=共同】 ··· (서울=연합뉴스) 홍길동 기자 =
    | ^[\u4e00-\u9fff]{2,12}\d{1,2}月\d{1,2}日[电電]\s*(?:[（(][^）)]{2,30}[）)])?\s*
    | ^【[^】]{2,20}】\s*
    | ^\([^()=]{2,12}=[^()=]{2,12}\)\s*(?:\S{2,8}\ \S{2,6}\ =\s*)?
    """,
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
_ENDS = re.compile(r"[.!…。！．։।۔]['\"”’»)」』\]]*$")
_QUESTION = re.compile(r"[?？؟;]['\"”’»)」』\]]*$")
_ONLY_QUOTED = re.compile(r"^[\"'“”„«»‘「『].*[\"'”“»’」』][.!?。]?$")
_LEANS = re.compile(
    r"^[\"'“„«]?(?:he|she|it|they|this|these|those|his|her|their|but|and|however|also"
    r"|il|elle|ils|elles|mais|et|ce|cette|ces|er|sie|es|aber|und|dies|diese[rs]?|doch"
    r"|él|ella|ellos|pero|este|esta|esto|lui|lei|ma|questo|questa|ele|ela|mas|isso"
    r"|on|ona|oni|ale|он|она|они|это|но|він|вона|вони|це|але|bu|o|ama|dia|mereka|ini|tetapi"
    r"|وهو|وهي|ولكن|لكن|هذا|هذه|یہ|وہ|او|این|यह|वह|लेकिन)\b",
    re.IGNORECASE,
)
"""Words that lean on the sentence before."""
FEWEST_WORDS = 5
MOST_WORDS = 60
OF_QUESTION, OF_FRAGMENT, OF_QUOTED, OF_LEANING = 0.3, 0.7, 0.7, 0.85
"""What a sentence of such a form is still worth; chosen by eye, ROUGE hardly moves with them."""


def trim(sentence: str) -> str:
    """The sentence without the place and agency that news put before it."""
    match = _DATELINES.match(sentence)
    rest = sentence[match.end() :] if match else sentence
    return rest if count_words(rest) >= FEWEST_WORDS else sentence


def worth(sentence: str) -> float:
    """1 for a whole statement, less for what reads badly alone, 0 for what is no sentence."""
    words = count_words(_DATELINES.sub("", sentence))
    if words < FEWEST_WORDS or _CREDIT.match(sentence) or _ONLY_DATELINE.match(sentence):
        return 0.0
    value = min(1.0, MOST_WORDS / words)
    if _QUESTION.search(sentence):
        value *= OF_QUESTION
    elif not _ENDS.search(sentence):
        value *= OF_FRAGMENT
    value *= OF_QUOTED if _ONLY_QUOTED.match(sentence) else 1.0
    return value * (OF_LEANING if _LEANS.match(sentence) else 1.0)
