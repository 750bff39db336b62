"""Lines of a PDF in, its paragraphs in reading order out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.files.pdf.floats import all_of, separate, without_references
from bot.reading.files.pdf.layout import (
    PrintedLine,
    Vocabulary,
    body_size,
    groups_of,
    join_lines,
    without_edges,
)


def rebuild(lines: Sequence[PrintedLine]) -> tuple[list[Paragraph], bool]:
    """The paragraphs, and whether these are all: lists of references are left out.

    Headers, footers and page numbers are gone, divided words whole again; captions and footnotes
    stand after the paragraph that they interrupt.
    """
    printed = without_edges(lines)
    kept = without_references(printed)
    if not kept:
        return [], True
    vocabulary, body = Vocabulary.of(kept), body_size(kept)
    flow = separate(kept)
    found: list[Paragraph] = []
    at = 0
    for group in groups_of(flow.lines):
        found.append(join_lines(group, body, vocabulary))
        end = at + len(group)
        for block in all_of(flow.captions, at, end):
            caption = join_lines(block, body, vocabulary)
            found.append(replace(caption, kind=ParagraphKind.CAPTION))
        found += (join_lines(block, body, vocabulary) for block in all_of(flow.notes, at, end))
        at = end
    return found, len(kept) == len(printed)
