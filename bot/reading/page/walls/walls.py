"""A parsed page and the article found in it in, what the page really is out. Pure.

Every judgement needs two kinds of evidence: little text for an article, and words or structure
that say what it is instead. The words are in walls.json, by kind and language.
"""

from __future__ import annotations

from bot.domain.article import Article, ReadingKind, count_words
from bot.reading.page.parsed import ParsedPage
from bot.reading.page.walls.offers import LONGEST_TEASER, is_teaser
from bot.reading.page.walls.pages import (
    FEW_WORDS,
    MANY_HEADLINES,
    is_app_shell,
    is_link_list,
    is_media_page,
    is_product_page,
)
from bot.reading.page.walls.shapes import shape_of
from bot.reading.page.walls.signs import Signs
from bot.reading.page.walls.words import count, is_named, marks
from bot.text.folding import fold_phrase
from bot.text.sentence_ends import ends_sentence

# All limits were set on 495 real pages, on these cut as paywalls cut, and on the tuned half of the
# written ones.
_SHORT = 150
_LEAST = 25
"""Words; less is a notice, where the page does not say that it is an article. The shortest of the
real articles has 34."""
_LITTLE_TEXT = 3_000
_LONGEST_SOURCE = 200_000
_SMALL_PAGE = 12_000
"""Characters that a page shows in all, with its menus."""
_NOTICE = 1_000
"""Characters of a page that has nothing but a notice on it."""
_NOTICE_WORDS = 400
"""Words of a consent dialog, at most, with the list of purposes."""
_BRIEF = 15
"""Words in full sentences from which a short text is a report."""
_SENTENCE = 5
_CONSENT = 4
"""Different phrases of cookie notices; a bar over an article has two or three."""


def classify_page(page: ParsedPage, article: Article) -> ReadingKind:
    """What came back: an article, or what stands in its place."""
    signs = Signs(page)
    judges = (
        (ReadingKind.BOT_CHECK, _is_bot_check),
        (ReadingKind.CONSENT_WALL, _is_consent_wall),
        (ReadingKind.ERROR_PAGE, _is_error),
        (ReadingKind.LOGIN_WALL, _is_login),
        (ReadingKind.TEASER, is_teaser),
        (ReadingKind.PRODUCT_PAGE, is_product_page),
        (ReadingKind.LINK_LIST, is_link_list),
        (ReadingKind.MEDIA_PAGE, is_media_page),
        (ReadingKind.APP_SHELL, is_app_shell),
        (ReadingKind.EMPTY, _is_empty),
    )
    first = next((kind for kind, judge in judges if judge(signs, article)), None)
    return first or shape_of(signs, article)


def _is_bot_check(signs: Signs, article: Article) -> bool:
    words = article.reading.words
    if words > _SHORT or len(signs.text) > _LITTLE_TEXT:
        return False
    found = count(f"{signs.title} {signs.text} {signs.quiet}", "bot_check")
    marked = any(mark in signs.source[:_LONGEST_SOURCE] for mark in marks("bot_check"))
    named = is_named(signs, "bot_check") and not signs.article
    if words >= FEW_WORDS or _is_brief(signs, article):
        # "One moment" is also how stories begin.
        return named and (marked or found >= 2)
    bare = marked or (not signs.article and len(signs.text) < _NOTICE)
    return named or found >= 2 or (bare and found > 0) or (marked and len(signs.text) < 300)


def _is_consent_wall(signs: Signs, article: Article) -> bool:
    """Whether cookies are what the text is about, or all that is there."""
    words = article.reading.words
    texts = [fold_phrase(paragraph.text) for paragraph in article.paragraphs]
    about = sum(len(text) for text in texts if count(text, "consent"))
    filled = about > 0.5 * sum(map(len, texts)) and count(" ".join(texts), "consent") >= _CONSENT
    if words < FEW_WORDS and not (_is_brief(signs, article) and not about):
        few_links = len(signs.headlines) < MANY_HEADLINES
        small = len(signs.text) < _SMALL_PAGE
        return few_links and small and count(signs.text, "consent") >= _CONSENT
    if words > LONGEST_TEASER or signs.article:
        return False
    asked = any(count(one, "consent") for one in signs.buttons) and not _is_headed(signs)
    if filled and words <= _NOTICE_WORDS and (asked or is_named(signs, "consent")):
        return True
    bare = words <= _SHORT and len(signs.text) <= _LITTLE_TEXT and about > 0
    return bare and is_named(signs, "consent") and count(signs.text, "consent") >= _CONSENT


def _is_error(signs: Signs, article: Article) -> bool:
    words = article.reading.words
    if words > _SHORT:
        return False
    named = is_named(signs, "error")
    found = count(signs.text[:_LITTLE_TEXT], "error")
    if words >= FEW_WORDS or signs.article or _is_brief(signs, article):
        # People, too, are not found.
        return named and found >= 2
    return named or found >= (1 if words < _LEAST else 2)


def _is_login(signs: Signs, article: Article) -> bool:
    """Whether there is but a form, or words that ask to sign in where the text should be."""
    words = article.reading.words
    if words > _SHORT or len(signs.text) > _SMALL_PAGE:
        return False
    asked = count(_without(signs.text, signs.frame), "login")
    named = is_named(signs, "login")
    if words >= FEW_WORDS or _is_brief(signs, article):
        return named and (signs.password or asked > 0) and not signs.article
    return named or signs.password or asked > 0


def _without(text: str, frame: str) -> str:
    return text.replace(frame, " ") if len(frame) > FEW_WORDS else text


def _is_brief(signs: Signs, article: Article) -> bool:
    """Whether the few words are a report: sentences under the page's title, and not on walls."""
    prose = [one for one in article.sentences if count_words(one.text) >= _SENTENCE]
    told = sum(count_words(one.text) for one in prose if ends_sentence(one.text))
    return told >= _BRIEF and _is_headed(signs) and not _asks(article)


def _is_headed(signs: Signs) -> bool:
    """Whether the heading is the page's title, as an article's is and a dialog's seldom."""
    title, heading = signs.title, signs.heading
    return bool(heading) and (heading in title or title in heading)


def _asks(article: Article) -> bool:
    """Whether the text speaks of walls itself: of robots, cookies, accounts or missing pages."""
    text = fold_phrase(article.text)
    return any(count(text, kind) for kind in ("bot_check", "consent", "login", "error", "script"))


def _is_empty(signs: Signs, article: Article) -> bool:
    if not article.sentences:
        return True
    few = article.reading.words < _LEAST and not signs.article
    return few and not _is_brief(signs, article)
