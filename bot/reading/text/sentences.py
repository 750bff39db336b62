"""Paragraphs in, numbered sentences out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.domain.article import Paragraph, ParagraphKind, Sentence
from bot.text.abbreviations import goes_on
from bot.text.sentence_ends import BREAK, CLAUSE_BREAK

LONGEST_SENTENCE = 600
"""Characters; a model cannot quote what is longer, nor a reader read it as one."""
_LONGEST_BLOCK = 10_000
"""Characters. The segmenter's time grows with the square of a paragraph's sentences: 66,000
characters of short Chinese ones took 7 s."""
_NOT_QUOTED = {ParagraphKind.HEADING, ParagraphKind.CODE}
_SPACE = re.compile(r"\s+")


def number_sentences(paragraphs: Sequence[Paragraph], language: str) -> tuple[Sentence, ...]:
    """Every sentence, verbatim from its paragraph; headings and code have none."""
    sentences: list[Sentence] = []
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind in _NOT_QUOTED:
            continue
        for start, end in _spans(paragraph.text, language):
            gaps = tuple(gap - start for gap in paragraph.gaps if start < gap < end)
            text = paragraph.text[start:end]
            sentences.append(Sentence(len(sentences) + 1, text, index, gaps))
    return tuple(sentences)


def _spans(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where each sentence starts and ends, without the white space around it."""
    from sentencex import segment

    for first, last in _blocks(text):
        spans: list[tuple[int, int]] = []
        end = first
        for piece in segment(language or "en", text[first:last]):
            start = text.find(piece, end, last)
            if start < 0:
                continue
            end = start + len(piece)
            if spans and goes_on(text[spans[-1][0] : spans[-1][1]], piece, language or "en"):
                spans[-1] = spans[-1][0], end
            else:
                spans.append((start, end))
        for start, end in spans:
            yield from _cut(text, start, end)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of whole sentences, as far as can be told at a glance."""
    start = 0
    while len(text) - start > _LONGEST_BLOCK:
        middle, limit = start + _LONGEST_BLOCK // 2, start + _LONGEST_BLOCK
        ends = [match.end() for match in BREAK.finditer(text, middle, limit)]
        yield start, ends[-1] if ends else limit
        start = ends[-1] if ends else limit
    yield start, len(text)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span stripped and in pieces of at most LONGEST_SENTENCE, cut at a clause or a word."""
    while end - start > LONGEST_SENTENCE:
        middle, limit = start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE
        places = [match.end() for match in CLAUSE_BREAK.finditer(text, middle, limit)] or [
            match.end() for match in _SPACE.finditer(text, middle, limit)
        ]
        at = places[-1] if places else limit
        yield from _strip(text, start, at)
        start = at
    yield from _strip(text, start, end)


def _strip(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if any(character.isalnum() for character in text[start:end]):
        yield start, end
