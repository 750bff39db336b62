"""Sentence numbers and quoted words in, quotes that stand verbatim in the article out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.domain.article import Article, Sentence
from bot.domain.summary import Quote
from bot.text.folding import Folded, fold_with_origins
from bot.text.scripts import is_unspaced, without_unspaced
from bot.text.sentence_ends import EDGES

MOST_QUOTES = 4
"""Of one claim: more is no support that a reader would check."""
FEWEST_WORDS = 3
FEWEST_CHARACTERS = 6
"""Fewer prove nothing: they stand in any text. Characters count where a script has no spaces."""
_OMISSION = re.compile(r"\s*[\[(]?(?:\.\.\.+|…)[\])]?\s*")
_WORD = re.compile(r"[^\W_]+")


def quotes_of_numbers(numbers: Sequence[int], article: Article) -> list[Quote]:
    """The sentences of these numbers, in the order given; numbers of no sentence are ignored."""
    quotes = []
    for number in dict.fromkeys(numbers):
        if 1 <= number <= len(article.sentences):
            quote = quote_of(article.sentences[number - 1], article)
            if quote:
                quotes.append(quote)
    return quotes


def quote_of(sentence: Sentence, article: Article) -> Quote | None:
    """The sentence as a quote: whole, or its longest piece where something was taken out of it."""
    if not sentence.gaps:
        return _quote(sentence.text, sentence, article)
    edges = (0, *sentence.gaps, len(sentence.text))
    pieces = (sentence.text[a:b].strip() for a, b in pairwise(edges))
    longest = max(pieces, key=len)
    return _quote(longest, sentence, article) if says_something(longest) else None


def quotes_of_words(quoted: Sequence[str], article: Article) -> list[Quote]:
    """Where quoted words stand in the article, in its own characters, if they do."""
    quotes: list[Quote] = []
    pieces = [piece for words in quoted for piece in _OMISSION.split(words)]
    for piece in dict.fromkeys(pieces):
        stripped = piece.strip(EDGES)
        if says_something(stripped):
            quotes.extend(_find(fold_with_origins(stripped).text, article))
    return quotes


def says_something(words: str) -> bool:
    """Whether these words are enough to count as support."""
    rest, unspaced = without_unspaced(words)
    spaced = len(_WORD.findall(rest))
    return spaced >= FEWEST_WORDS or unspaced + spaced >= FEWEST_CHARACTERS


def _find(wanted: str, article: Article) -> Iterator[Quote]:
    """The first place of the folded words: in a sentence, else over sentences of one paragraph."""
    for sentence in article.sentences:
        text = _cut_out(wanted, sentence.text, sentence.gaps)
        if text:
            yield _quote(text, sentence, article)
            return
    for index, paragraph in enumerate(article.paragraphs):
        text = _cut_out(wanted, paragraph.text, paragraph.gaps)
        first = _first_sentence(text, index, article) if text else None
        if first:
            yield _quote(text, first, article)
            return


def _cut_out(wanted: str, text: str, gaps: Sequence[int]) -> str:
    """The original characters that fold to the wanted words; "" without them, or over a gap."""
    folded = fold_with_origins(text)
    at = folded.text.find(wanted)
    while at >= 0:
        if _whole_words(folded, at, at + len(wanted)):
            start, end = folded.span(at, at + len(wanted))
            if not any(start < gap < end for gap in gaps):
                return text[start:end].strip()
        at = folded.text.find(wanted, at + 1)
    return ""


def _whole_words(folded: Folded, start: int, end: int) -> bool:
    """Whether the span starts and ends where words do (any place, in a script without spaces)."""
    text = folded.text
    return not any(
        text[edge - 1].isalnum() and text[edge].isalnum() and not is_unspaced(text[edge])
        for edge in (start, end)
        if 0 < edge < len(text)
    )


def _first_sentence(text: str, paragraph: int, article: Article) -> Sentence | None:
    """The sentence of a paragraph in which a text that spans several begins."""
    inside = [sentence for sentence in article.sentences if sentence.paragraph == paragraph]
    at = article.paragraphs[paragraph].text.find(text)
    end = 0
    for sentence in inside:
        end = article.paragraphs[paragraph].text.find(sentence.text, end) + len(sentence.text)
        if end > at:
            return sentence
    return None


def _quote(text: str, sentence: Sentence, article: Article) -> Quote:
    paragraph = article.paragraphs[sentence.paragraph]
    return Quote(text, sentence.number, paragraph.page_of(text), paragraph.time_of(text))
