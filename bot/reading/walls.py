"""A page's HTML and the article found in it in, what the page really is out. Pure.

Every judgement needs two kinds of evidence: little text for an article, and words or structure
that
say what it is instead. The words are in walls.json, by kind and language.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.article import Article, ReadingKind, count_words
from bot.reading.wall_signs import Signs, find_signs, fold

# All limits were set on 495 real pages, on these cut as paywalls cut, and on written walls.
_FEW_WORDS = 40
_SHORT = 150
_TEASER = 260
_LONGEST_TEASER = 600
"""Words. Some sites show several paragraphs before they ask to subscribe."""
_LITTLE_TEXT = 3_000
_SMALL_PAGE = 12_000
"""Characters that a page shows in all, with its menus."""
_NEAR = 900
"""Characters after a teaser's last words within which the offer to subscribe begins."""
_REST_SHARE = 0.25
"""Of a teaser's text, so much may still follow the offer: notes, captions, the next title."""
_PROBE = 60
_PROSE = 50
_LINKED_SHARE = 0.35
"""Of an article's text; in real articles at most 0.18 of it was the words of links."""
_MANY_HEADLINES = 12
_TITLE = 120
_SENTENCE_END = re.compile(r"[.!?。！？؟।:»”\"'’)\]」』*]$")
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W*$")
_START_PAGE = re.compile(r"/(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?/?", re.IGNORECASE)


def classify_page(html: str, article: Article) -> ReadingKind:
    """What came back: an article, or what stands in its place."""
    signs = find_signs(html)
    words = article.reading.words
    if words <= _SHORT and _is_bot_check(signs, words):
        return ReadingKind.BOT_CHECK
    if _is_consent_wall(signs, article):
        return ReadingKind.CONSENT_WALL
    if words <= _SHORT and _is_error(signs, words):
        return ReadingKind.ERROR_PAGE
    if words <= _SHORT and _is_login(signs, words):
        return ReadingKind.LOGIN_WALL
    if words <= _LONGEST_TEASER and _is_teaser(signs, article):
        return ReadingKind.TEASER
    if _is_link_list(signs, article):
        return ReadingKind.LINK_LIST
    return ReadingKind.ARTICLE if article.sentences else ReadingKind.EMPTY


def _is_bot_check(signs: Signs, words: int) -> bool:
    if len(signs.text) > _LITTLE_TEXT:
        return False
    phrases = _phrases("bot_check")
    if _named(signs, phrases) and not signs.article:
        return True
    found = _count(signs.text + " " + signs.quiet, phrases)
    marked = any(mark in signs.source for mark in _marks("bot_check"))
    return words < _FEW_WORDS and (found >= 2 or (marked and (found > 0 or len(signs.text) < 300)))


def _is_consent_wall(signs: Signs, article: Article) -> bool:
    """Whether cookies are what the text is about, or all that is there."""
    phrases = _phrases("consent")
    if article.reading.words < _FEW_WORDS:
        few_links = len(signs.headlines) < _MANY_HEADLINES
        return few_links and len(signs.text) < _SMALL_PAGE and _count(signs.text, phrases) >= 4
    if article.reading.words > _LONGEST_TEASER:
        return False
    texts = [fold(paragraph.text) for paragraph in article.paragraphs]
    about = sum(len(text) for text in texts if _count(text, phrases))
    return about > 0.5 * sum(map(len, texts)) and _count(" ".join(texts), phrases) >= 4


def _is_error(signs: Signs, words: int) -> bool:
    phrases = _phrases("error")
    if _named(signs, phrases):
        return words < _FEW_WORDS or not signs.article
    return (
        words < _FEW_WORDS
        and not signs.article
        and _count(signs.text[:_LITTLE_TEXT], phrases) >= 2
    )


def _is_login(signs: Signs, words: int) -> bool:
    phrases = _phrases("login")
    if len(signs.text) > _SMALL_PAGE:
        return False
    if _named(signs, phrases):
        return True
    found = _count(signs.text, phrases)
    return (words < _FEW_WORDS and found > 0) or (signs.password and words < _FEW_WORDS)


def _is_teaser(signs: Signs, article: Article) -> bool:
    """Whether an offer to subscribe stands where the text should go on."""
    phrases = _phrases("paywall")
    marked = any(mark in signs.names for mark in _marks("paywall"))
    before = _words_before_offer(signs.text, article, phrases)
    if before is not None:
        return before <= _TEASER or signs.paid or marked
    if article.reading.words > _TEASER or not article.paragraphs:
        return False
    cut, offered = _is_cut(article), _count(signs.text, phrases) > 0
    return (signs.paid and (cut or offered)) or (marked and cut and offered)


def _words_before_offer(text: str, article: Article, phrases: Iterable[str]) -> int | None:
    """How much of the article precedes an offer that follows it closely and that it ends with."""
    places = _places(text, article)
    if not places:
        return None
    for offer in sorted(at for phrase in phrases for at in _occurrences(text, phrase)):
        before = [(end, words) for start, end, words in places if start <= offer]
        after = sum(words for start, _, words in places if start > offer)
        if not before or offer - max(end for end, _ in before) > _NEAR:
            continue
        words = sum(words for _, words in before)
        if after <= _REST_SHARE * words:
            return words
    return None


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


def _is_cut(article: Article) -> bool:
    last = article.paragraphs[-1].text.strip()
    return bool(_CUT.search(last)) or not _SENTENCE_END.search(last)


def _is_link_list(signs: Signs, article: Article) -> bool:
    if not article.paragraphs:
        return len(signs.headlines) >= _MANY_HEADLINES
    texts = [fold(paragraph.text) for paragraph in article.paragraphs]
    length = sum(map(len, texts))
    links = frozenset(signs.headlines)
    linked = sum(len(text) for text in texts if text in links)
    if linked > _LINKED_SHARE * length:
        return True
    if signs.article or len(signs.headlines) < _MANY_HEADLINES:
        return False
    is_start = _START_PAGE.fullmatch(urlsplit(article.url).path or "/") is not None
    return bool(article.url) and is_start and length < 400 * len(signs.headlines)


def _named(signs: Signs, phrases: Iterable[str]) -> bool:
    """Whether the title or the heading, which are short on such pages, say so."""
    return any(
        phrase in place
        for place in (signs.title[:_TITLE], signs.heading[:_TITLE])
        for phrase in phrases
    )


def _count(text: str, phrases: Iterable[str]) -> int:
    return sum(phrase in text for phrase in phrases)


@functools.cache
def _data() -> dict[str, dict[str, list[str]]]:
    data = json.loads(Path(__file__).with_name("walls.json").read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


@functools.cache
def _phrases(kind: str) -> tuple[str, ...]:
    by_language = _data()[kind]
    return tuple(
        fold(p) for key, phrases in by_language.items() if key != "marks" for p in phrases
    )


@functools.cache
def _marks(kind: str) -> tuple[str, ...]:
    return tuple(_data()[kind]["marks"])
