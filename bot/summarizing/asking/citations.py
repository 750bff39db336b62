"""A model's words in, the sentence numbers that it wrote among them out. Pure."""

from __future__ import annotations

import re

from bot.text.tables import load_table

_WORDS = load_table(__package__, "citation_words.json")
_MARK = rf"(?:(?:{'|'.join(_WORDS['words'])}|s(?=\.? ?\d))\.?:? ?)"
_ANY_MARK = rf"(?:(?:{'|'.join((*_WORDS['words'], *_WORDS['among_numbers']))})[.:#_ -]{{0,3}})"
_LEAD = r"(?:(?:see|cf\.?|vgl\.|siehe|voir) )?"
_NUMBERS = rf"{_MARK}?\d{{1,5}}(?: ?(?:[,;–&-]|and|to|:) ?{_MARK}?\d{{1,5}}){{0,20}}"
_ANY_NUMBERS = _NUMBERS.replace(_MARK, _ANY_MARK)
_BRACKETED = (
    # [3, 4] ··· [S3] ··· [^3] ··· 【3†source】 ··· [3†L1-L5] ··· [[3]](#3)
    rf"\^?[\[【［〔〖] ?\[?({_ANY_NUMBERS})\]? ?(?:†[^\]】〗]{{0,60}})?[\]】］〕〗]"
    r"(?:\([^()\s]{0,200}\))?"
)
_CITATION = re.compile(
    rf" ?\({_LEAD}{_ANY_MARK}?{_BRACKETED}\)| ?{_BRACKETED}"
    # (sentences 3 and 4); (S3) may be a name of the article's
    rf"| ?\({_LEAD}(?!s\d)(?={_MARK}\d)({_NUMBERS})\)"
    rf"|(?:(?<=[.,;:!?”\"»)])| )<(?:sup|cite|ref)>\[?({_NUMBERS})\]?</(?:sup|cite|ref)>"
    rf"|[ ~]?\\cite\{{({_NUMBERS})\}}",
    re.IGNORECASE,
)
_OF_ASSISTANTS = re.compile(
    # What some were taught to write where their own programs put links.
    r" ?(?:\ue200[^\ue201]{0,200}\ue201|:contentReference\[oaicite:\d+\](?:\{[^{}]{0,40}\})?)"
)
_AT_THE_END = re.compile(
    # … the crossing (3). ··· … the crossing, sentence 3. ··· … the crossing.³ ··· … crossing.^3
    rf"(?: [({{<](?P<plain>s?\d{{1,3}}(?:, ?s?\d{{1,3}}){{0,7}})[)}}>]| ?[,–—-] (?={_MARK}\d)"
    rf"(?P<worded>{_NUMBERS})|(?<=[.!?,;”\"»)])\^(?P<caret>\d{{1,3}})"
    # A raised number after letters may be a unit's: m², km³.
    rf"|(?:(?<=[.!?,;”\"»)])|(?<=[^\W\d_]{{3}}))(?P<raised>[⁰¹²³⁴-⁹]{{1,3}}))"
    r"(?=[.!?]?\Z)",
    re.IGNORECASE,
)
_AT_THE_BEGINNING = re.compile(rf"\A(?={_MARK}\d)({_NUMBERS})(?::| [–—-]) ", re.IGNORECASE)
_ONLY_NUMBERS = re.compile(r"[\s\d\[\]【】(){},;.:#&–-]*(?:to[\s\d\[\]]+)?")
_CITING = re.compile(rf"(?<![^\W\d_]){_ANY_MARK}(?=\d)|†[^\]】]{{0,60}}|\band\b", re.IGNORECASE)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LONGEST = 4000


def without_citations(text: str) -> str:
    """The words without what can only be citations."""
    return _OF_ASSISTANTS.sub("", _CITATION.sub("", text))


def cited(text: str) -> tuple[int, ...]:
    """The numbers of what can only be citations, as in "[3, 4]"."""
    return tuple(
        number
        for match in _CITATION.finditer(text[:_LONGEST])
        for number in _numbers(next(filter(None, match.groups())))
    )


def loosely_cited(text: str) -> tuple[int, ...]:
    """The numbers of what is likely a citation where there is no other: "(3)" at the end."""
    text = text.strip()[:_LONGEST]
    for form in (_AT_THE_END, _AT_THE_BEGINNING):
        match = form.search(text)
        if match:
            return _numbers(next(filter(None, match.groups())))
    return ()


def without_loose(text: str, numbers: tuple[int, ...]) -> str:
    """The words without "(3)" where 3 is cited: another number there is the article's."""
    found = loosely_cited(text)
    if not found or not set(found) <= set(numbers):
        return text
    return _AT_THE_BEGINNING.sub("", _AT_THE_END.sub("", text.strip()))


def only_numbers(text: str) -> str:
    """Sentence numbers without the words before them; empty where there is more than numbers."""
    bare = _CITING.sub(" ", text)
    return bare if _ONLY_NUMBERS.fullmatch(bare) else ""


def _numbers(text: str) -> tuple[int, ...]:
    # "10:3" is how some assistants number: what follows the colon is a place in their own files.
    plain = text.translate(_RAISED)
    return tuple(int(number) for number in re.findall(r"(?<![:\d])\d+", plain))
