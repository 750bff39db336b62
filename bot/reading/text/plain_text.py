"""Pasted text and plain-text files in, Article out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.article import Article, Paragraph, ParagraphKind, ReadingReport, count_words
from bot.reading.text.boilerplate import drop_boilerplate
from bot.reading.text.language import detect_language
from bot.reading.text.sentences import number_sentences
from bot.text.invisible import clean_characters, invisible_spans, plain_breaks, without_invisible
from bot.text.scripts import join_texts
from bot.text.sentence_ends import ends_sentence, ends_statement

LONGEST_TEXT = 5_000_000
"""Characters that are read, about eight books; the report's share says what was left."""
_LONGEST_TITLE = 200
_WRAP_WIDTHS = range(40, 132)
"""Widths at which programs wrap lines; shorter ones are verse or lists, longer ones paragraphs."""
_BLANK = re.compile(r"\n[^\S\n]*\n+")
_BULLET = re.compile(r"(?:[-*+•‣◦▪–·]\s+|(?=\d{1,3}[.)]\s))(?=\S)")
_HASHES = re.compile(r"#{1,6}\s+(.+?)\s*#*$")


def read_text(text: str, title: str = "") -> Article:
    """The article that a plain text is; its first line is the title if it reads like one."""
    kept = clean_characters(plain_breaks(text[:LONGEST_TEXT]).replace("\ufeff", ""))
    paragraphs = drop_boilerplate(list(_paragraphs(kept)))
    if not title and len(paragraphs) > 1 and _is_title(paragraphs[0]):
        title, paragraphs = paragraphs[0].text, paragraphs[1:]
    share = min(1.0, LONGEST_TEXT / len(text)) if text else 1.0
    return assemble(paragraphs, title=title, form="text", share=share)


def visible_paragraph(paragraph: Paragraph) -> Paragraph:
    """The paragraph without what is invisible, its gaps where they belong."""
    cuts = invisible_spans(paragraph.text)
    if not cuts:
        return paragraph
    gaps = tuple(
        gap - sum(min(end, gap) - start for start, end in cuts if start < gap)
        for gap in paragraph.gaps
    )
    return replace(paragraph, text=without_invisible(paragraph.text).strip(), gaps=gaps)


def assemble(
    paragraphs: Sequence[Paragraph], *, title: str = "", form: str, share: float = 1.0
) -> Article:
    """The article of paragraphs that are read: its language, its sentences, its report."""
    paragraphs = [one for one in map(visible_paragraph, paragraphs) if one.text]
    body = "\n".join(paragraph.text for paragraph in paragraphs)
    language = detect_language(body)
    return Article(
        paragraphs=tuple(paragraphs),
        sentences=number_sentences(paragraphs, language),
        title=" ".join(without_invisible(title).split()),
        language=language,
        reading=ReadingReport(form=form, words=count_words(body), share=share),
    )


def _is_title(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if paragraph.kind is ParagraphKind.HEADING:
        return True
    return (
        paragraph.kind is ParagraphKind.TEXT
        and len(text) <= _LONGEST_TITLE
        and not ends_statement(text, "،,;:")
        and "://" not in text
    )


def _paragraphs(text: str) -> Iterator[Paragraph]:
    for block in _BLANK.split(text):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        for piece in _unwrapped(lines) if _is_wrapped(lines) else lines:
            yield _paragraph(piece)


def _paragraph(line: str) -> Paragraph:
    heading = _HASHES.fullmatch(line)
    if heading:
        return Paragraph(_squeeze(heading[1]), ParagraphKind.HEADING)
    bullet = _BULLET.match(line)
    if bullet:
        return Paragraph(_squeeze(line[bullet.end() :]), ParagraphKind.ITEM)
    return Paragraph(_squeeze(line))


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines were cut at a width: most are nearly as long as the longest one."""
    plain = [line for line in lines if not _BULLET.match(line) and not _HASHES.match(line)]
    if len(plain) < 2:
        return False
    longest = max(map(len, plain))
    if longest not in _WRAP_WIDTHS:
        return False
    broken = [line for line in plain[:-1] if not ends_sentence(line, ":")]
    full = [line for line in plain[:-1] if len(line) > 0.7 * longest]
    return len(broken) >= 0.5 * (len(plain) - 1) and len(full) >= 0.6 * (len(plain) - 1)


def _unwrapped(lines: list[str]) -> Iterator[str]:
    """The lines joined; a bullet, a heading, or the line after a short last one starts anew."""
    longest = max(map(len, lines))
    joined = ""
    for line in lines:
        if joined and (_BULLET.match(line) or _HASHES.match(line)):
            yield joined
            joined = ""
        joined = _join(joined, line)
        if (len(line) < 0.7 * longest and ends_sentence(line, ":")) or _HASHES.match(line):
            yield joined
            joined = ""
    if joined:
        yield joined


def _join(before: str, line: str) -> str:
    if not before:
        return line
    if before.endswith("\u00ad"):
        return before[:-1] + line
    return join_texts(before, line)
