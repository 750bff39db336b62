"""A page's signs and its article in, whether it breaks off at an offer to subscribe out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.article import Article, Paragraph, count_words
from bot.reading.wall_signs import Signs, fold
from bot.reading.wall_words import count, marks, phrases

LONGEST_TEASER = 600
"""Words. Some sites show several paragraphs before they ask to subscribe."""
_TEASER = 260
_SHORT_TEASER = 150
_NEXT = 120
"""Characters after a paragraph within which an offer stands where the text should go on."""
_NEAR = 900
"""The same where something else tells of a paywall too, or hardly any text came before."""
_REST_SHARE = 0.25
"""Of such a teaser's text, so much may still follow the offer: notes, captions, a next title."""
_OFFER = 40
"""Words of a paragraph that is itself the offer; longer ones are an article about such things."""
_AROUND = 150
"""Characters before an offer that tell what is offered."""
_LAST = 6
"""Paragraphs; after the one that breaks off, captions and names may follow."""
_PROBE = 60
_PROSE = 50
_ENDING = 200
"""Characters at a paragraph's end that tell whether it is cut; a row of dots costs its square."""
_SENTENCE_END = re.compile(r"[.!?。！？؟।:»”\"'’)\]」』*]$")
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*$")


def is_teaser(signs: Signs, article: Article) -> bool:
    """Whether an offer to subscribe stands where the text should go on."""
    words = article.reading.words
    if words > LONGEST_TEASER or not article.paragraphs:
        return False
    marked = any(mark in signs.names for mark in marks("paywall"))
    if _breaks_off(signs, article, marked=marked):
        return True
    if signs.paid and any(_CUT.search(_end(one)) for one in article.paragraphs[-_LAST:]):
        return True
    if words > _TEASER or not (signs.paid or marked):
        return False
    cut, offered = _is_cut(article), count(signs.text, "paywall") > 0
    return (signs.paid and (cut or offered)) or (cut and offered)


def _breaks_off(signs: Signs, article: Article, *, marked: bool) -> bool:
    """Whether an offer follows the article's words closely, and little of it follows the offer."""
    places = _places(signs.text, article)
    for offer in _offers(signs.text):
        ends = [(end, words) for start, end, words in places if start <= offer]
        if not ends or _is_told(places, offer):
            continue
        if not signs.paid and _is_letter(signs.text, offer):
            continue
        gap = offer - max(end for end, _ in ends)
        before = sum(words for _, words in ends)
        after = sum(words for start, _, words in places if start > offer)
        if gap <= _NEXT and after <= before:
            return True
        most = _TEASER if signs.paid or marked else _SHORT_TEASER
        if gap <= _NEAR and before <= most and after <= _REST_SHARE * before:
            return True
    return False


def _is_told(places: list[tuple[int, int, int]], offer: int) -> bool:
    """Whether the words stand in the article itself."""
    return any(start <= offer < end and words > _OFFER for start, end, words in places)


def _is_letter(text: str, offer: int) -> bool:
    """Whether it is a newsletter that is offered."""
    return count(text[max(0, offer - _AROUND) : offer + _AROUND // 2], "letter") > 0


def _offers(text: str) -> list[int]:
    """Where the page offers a subscription, or an account."""
    return sorted(at for phrase in phrases("paywall") for at in _occurrences(text, phrase))


def _places(text: str, article: Article) -> list[tuple[int, int, int]]:
    """Where each paragraph of prose begins and ends in the page's text, and its words."""
    places, at = [], 0
    for paragraph in article.paragraphs:
        folded = fold(paragraph.text)
        found = text.find(folded[:_PROBE], at)
        if len(folded) >= _PROSE and found >= 0:
            at = found + len(folded)
            places.append((found, at, count_words(paragraph.text)))
    return places


def _occurrences(text: str, phrase: str) -> Iterator[int]:
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + len(phrase))


def _end(paragraph: Paragraph) -> str:
    return paragraph.text.strip()[-_ENDING:]


def _is_cut(article: Article) -> bool:
    last = _end(article.paragraphs[-1])
    return bool(_CUT.search(last)) or not _SENTENCE_END.search(last)
