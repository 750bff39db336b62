"""A page's signs and its article in, whether it breaks off at an offer to subscribe out. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.domain.article import Article, Paragraph, count_words
from bot.reading.markup.paragraphs import walk_markup
from bot.reading.markup.tree import Element
from bot.reading.page.walls.signs import Signs
from bot.reading.page.walls.words import count, demands, marks, names_account, phrases
from bot.text.folding import fold_phrase
from bot.text.sentence_ends import breaks_off, looks_whole

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
_OFFER_START = 20
_SENTENCE = 8
"""Words from which a last paragraph without a full stop is a sentence, no name or label."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CONTROLS = ("button", "input", "form", "a")
_PHRASE, _ALL = 0.4, 0.6
"""Share of a line from which a demand in it is what it says: of a box, of a paragraph."""
_BOX = 80
"""Words of a box with an offer; what is longer is an article."""
_LONG_TEASER = 350
"""Words from which a teaser gives a third sign; few paywalls show so much."""
_TOLD = 60
_ABOUT_AS_LONG = 1.25
"""How much longer than what was read the text in the page's data may be, if that is all of it."""
_LAST = 6
"""Paragraphs; after the one that breaks off, captions and names may follow."""
_PROBE = 60
_PROSE = 50
_ENDING = 200
"""Characters at a paragraph's end that tell whether it is cut; a row of dots costs its square."""


def is_teaser(signs: Signs, article: Article) -> bool:
    """Whether an offer to subscribe stands where the text should go on, and more says so.

    The place of an offer is one sign, and open articles end with offers, too. The others are
    what the page says of itself, its markup, a text that breaks off, and a demand in a box.
    """
    words = article.reading.words
    if words > LONGEST_TEASER or not article.paragraphs or _is_whole(signs, article):
        return False
    marked = any(mark in signs.names for mark in marks("paywall"))
    told = signs.paid + marked + _is_cut(article)
    offer = _offer_at_the_end(signs, article, near=signs.paid or marked)
    if offer >= 0:
        told += _demands_more(signs, article, offer)
        return told > (signs.free or words > _LONG_TEASER)
    if signs.paid and any(breaks_off(_end(one)) for one in article.paragraphs[-_LAST:]):
        return True
    return words <= _TEASER and signs.paid and _is_cut(article)


def _is_whole(signs: Signs, article: Article) -> bool:
    """Whether the page's own data hold the text, and no more than was read."""
    told = count_words(signs.page.linked.body)
    return told >= _TOLD and told <= _ABOUT_AS_LONG * article.reading.words


def _offer_at_the_end(signs: Signs, article: Article, *, near: bool) -> int:
    """Where an offer follows the article's words closely, and little of it follows the offer;
    -1 for nowhere. `near`: something else tells of a paywall, so it may stand further off.
    """
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
            return offer
        most = _TEASER if near else _SHORT_TEASER
        if gap <= _NEAR and before <= most and after <= _REST_SHARE * before:
            return offer
    return -1


def _demands_more(signs: Signs, article: Article, offer: int) -> int:
    """2 or 1 if the offer is of the text itself, names an account, and stands in its own box: 2
    where it says so twice ("already a subscriber?"); else 0.
    """
    around = signs.text[max(0, offer - _AROUND // 2) : offer + _AROUND]
    found = [phrase for phrase in demands() if phrase in around]
    said = count(around, "paywall")
    if not found or not names_account(around):
        return 0
    box, alike = _box(signs, article, signs.text[offer : offer + _OFFER_START])
    share = _share_of(found, box)
    # One phrase in a longer line, with nothing to tap, is what articles say, too.
    if share < (_ALL if alike else _PHRASE if said == 1 and not _has_controls(box) else 0):
        return 0
    return min(2, said)


def _box(signs: Signs, article: Article, offer: str) -> tuple[Element, bool]:
    """The element of an offer, the page's root where it is in none (in a button, say), and whether
    it is set as the article's paragraphs are.
    """
    probes = {
        fold_phrase(one.text)[:_PROBE] for one in article.paragraphs if len(one.text) >= _PROSE
    }
    around: Counter[tuple[Element | None, str]] = Counter()
    found = None
    for paragraph, element in walk_markup(signs.root):
        text = fold_phrase(paragraph.text)
        if text[:_PROBE] in probes and offer not in text:
            around[element.getparent(), str(element.tag)] += 1
        elif offer in text and len(text.split()) <= _BOX:
            found = element
    if found is None or not around:
        return signs.root, False
    return found, (found.getparent(), str(found.tag)) == around.most_common(1)[0][0]


def _share_of(demanded: list[str], box: Element) -> float:
    """How much of a box's words is what it demands."""
    text = fold_phrase(box.text_content())
    spans = [(at, at + len(one)) for one in demanded if (at := text.find(one)) >= 0]
    whole = max(1, len(text))
    return (max(end for _, end in spans) - min(at for at, _ in spans)) / whole if spans else 0.0


def _has_controls(box: Element) -> bool:
    """Whether something can be tapped beside the words, or they are a heading."""
    up = box.getparent()
    around = box if up is None else up
    return str(box.tag) in _HEADINGS or next(around.iter(*_CONTROLS), None) is not None


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
        folded = fold_phrase(paragraph.text)
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
    """Whether the text stops in the middle of a sentence; what offers it is not of the text."""
    prose = [
        one
        for one in article.paragraphs
        if count_words(one.text) >= _SENTENCE and not _is_offer(one)
    ]
    last = _end(prose[-1]) if prose else ""
    return bool(last) and (breaks_off(last) or not looks_whole(last, ":*"))


def _is_offer(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= _PROBE * 5 and count(fold_phrase(paragraph.text), "paywall") > 0
