"""A claim and the title above it in, what is wrong with its wording out. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.summarizing.clean import clean
from bot.summarizing.ranking import terms
from bot.summarizing.support import content_terms

_OF_ARTICLE = (
    # Only words for the article itself: "the report says" may well be the news.
    r"(?:in |according to )?(?:the|this) (?:article|text|passage)\b|(?:in )?this piece\b",
    r"(?:in |laut )?(?:der|dieser|dem|diesem) (?:artikel|text)\b|laut artikel\b",
    r"(?:en |según )?(?:el|este) (?:artículo|texto)\b",
    r"(?:dans |selon )?(?:l['’]article|cet article|(?:le|ce) texte)\b",
    r"(?:secondo )?(?:(?:nel)?l['’]|quest['’]|in quest['’])articolo\b|(?:il|questo) testo\b",
    r"(?:segundo |de acordo com )?(?:o|este|no|neste) (?:artigo|texto)\b",
    r"(?:w |według )?(?:ten |tym |tego )?artyku(?:ł|łu|le)\b",
    r"(?:в )?(?:эта |этой |данная |данной )?стать[яеи]\b",
    r"(?:у |в )?(?:ця |цій )?статт[яі]\b",
    r"(?:bu )?makale(?:de|ye göre)?\b",
    r"(?:في |بحسب )?(?:هذا |هذه )?(?:المقال|المقالة|النص)\b",
    r"(?:در |طبق )?(?:این )?مقاله\b",
    r"(?:यह |इस )?लेख ",
    r"(?:dalam |menurut )?artikel (?:ini|tersebut)\b",
    r"(?:この|本)?記事(?:は|では|によると|によれば)|本稿(?:は|では)",
    r"(?:이 )?(?:기사|글)(?:는|은|에서|에서는|에 따르면) ",
    r"(?:根据)?(?:本文|这篇文章|该文章|文章)(?:介绍|指出|讨论|认为|称|说|主要|讲述|报道|中)",
)
_OPENING = re.compile(rf"\W*(?:{'|'.join(_OF_ARTICLE)})(?!\s*[\d§])")
"""A beginning that is about the article; "the article 5" of a law is another thing."""

_BEGINNING = 5
"""Letters of a word that count in a title, where "close" and "closes" tell the same."""


def tells_of_article(text: str) -> bool:
    """Whether a claim opens with "the article says", in a language of the interface."""
    return bool(_OPENING.match(unicodedata.normalize("NFC", text[:80]).casefold()))


def repeats_title(text: str, title: str) -> bool:
    """Whether a claim has no word of meaning that the title lacks."""
    said = _begun(content_terms(clean(text)))
    return bool(said) and said <= _begun(content_terms(clean(title)))


def repeats(text: str, other: str) -> bool:
    """Whether another text holds all words of a claim in their order: "not" makes it another."""
    said, rest = terms(clean(text)), iter(terms(clean(other)))
    return bool(said) and all(term in rest for term in said)


def _begun(terms: Iterable[str]) -> set[str]:
    return {term[:_BEGINNING] for term in terms}
