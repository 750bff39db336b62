"""A long article in, runs of its sentences that fit a model's window out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil

from bot.domain.article import Article, ParagraphKind, Sentence
from bot.summarizing.tokens import clip, estimate_tokens
from prompts import escape

LONGEST_SENTENCE = 1000
"""In tokens: what of a "sentence" is shown that has no full stop, as tables and lyrics."""
_NUMBER_TOKENS = 4
"""The number before a sentence, its brackets and the line's end."""

Chunk = tuple[Sentence, ...]


def numbered(
    article: Article, sentences: Iterable[Sentence], longest: int = LONGEST_SENTENCE
) -> str:
    """Sentences as a prompt shows them: one a line behind its number, under their headings."""
    lines: list[str] = []
    last: int | None = None
    for sentence in sentences:
        if sentence.paragraph != last:
            lines.extend(_headings(article, last, sentence.paragraph))
            last = sentence.paragraph
        lines.append(f"[{sentence.number}] {clip(one_line(sentence.text), longest)}")
    return "\n".join(lines)


def one_line(text: str) -> str:
    """White space as single blanks, so that no text can begin a line of its own."""
    return " ".join(text.split())


def paragraphs_of(article: Article) -> Iterator[Chunk]:
    """The sentences of each paragraph that has some."""
    for _, run in groupby(article.sentences, key=lambda sentence: sentence.paragraph):
        yield tuple(run)


def tokens_of(article: Article, run: Chunk) -> int:
    """What the sentences of one paragraph cost in a prompt, with the headings right before it."""
    headings = _headings(article, None, run[0].paragraph)
    texts = (*headings, *(sentence.text for sentence in run))
    return sum(
        min(LONGEST_SENTENCE, estimate_tokens(escape(text))) + _NUMBER_TOKENS for text in texts
    )


def split_article(article: Article, tokens: int, most: int) -> tuple[Chunk, ...]:
    """The article or its beginning in at most so many chunks of `tokens`, about equal in size.

    They are cut between paragraphs where those are small enough, and never inside a sentence.
    """
    pieces: list[Chunk] = []
    costs: list[int] = []
    total = 0
    for piece in _pieces(article, tokens):
        if total >= tokens * most:
            break
        pieces.append(piece)
        costs.append(min(tokens, tokens_of(article, piece)))
        total += costs[-1]
    # Equal parts, so that the last one is no scrap that gets as many notes as the others.
    even = ceil(total / max(1, ceil(total / tokens)))
    return tuple(_join(pieces, costs, even, tokens))[:most]


def _pieces(article: Article, tokens: int) -> Iterator[Chunk]:
    """The paragraphs, cut between sentences where one alone is too long."""
    for run in paragraphs_of(article):
        if tokens_of(article, run) <= tokens:
            yield run
        else:
            singles = [(sentence,) for sentence in run]
            costs = [tokens_of(article, single) for single in singles]
            yield from _join(singles, costs, tokens, tokens)


def _join(
    pieces: Sequence[Chunk], costs: Sequence[int], enough: int, most: int
) -> Iterator[Chunk]:
    """Join neighbours until they cost `enough`, and never above `most`."""
    chunk: list[Sentence] = []
    size = 0
    for piece, cost in zip(pieces, costs, strict=True):
        if chunk and (size >= enough or size + cost > most):
            yield tuple(chunk)
            chunk, size = [], 0
        chunk.extend(piece)
        size += cost
    if chunk:
        yield tuple(chunk)


def _headings(article: Article, after: int | None, before: int) -> list[str]:
    """The headings between two paragraphs; without the first, those right before the second."""
    found: list[str] = []
    for index in range(before - 1, -1 if after is None else after, -1):
        paragraph = article.paragraphs[index]
        if paragraph.kind is ParagraphKind.HEADING:
            found.append(f"## {one_line(paragraph.text)}")
        elif after is None:
            break
    return found[::-1]
