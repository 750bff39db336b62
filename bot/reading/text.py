"""Plain text in, Article out. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.article import Article, Paragraph, ReadingReport, count_words
from bot.reading.boilerplate import drop_boilerplate
from bot.reading.charset import clean_characters
from bot.reading.language import detect_language
from bot.reading.sentences import number_sentences

LONGEST_TITLE = 200
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।:;,][\"'”’»)\]]*$")


def read_text(text: str, title: str = "") -> Article:
    """An article of pasted text; a short first line without a full stop is its title."""
    paragraphs = _paragraphs(clean_characters(text))
    if not title and len(paragraphs) > 1 and _is_title(paragraphs[0].text):
        title, paragraphs = paragraphs[0].text, paragraphs[1:]
    return article_of(paragraphs, form="text", title=title)


def article_of(
    paragraphs: list[Paragraph], form: str, title: str = "", language: str = "", **facts: str
) -> Article:
    """The article that paragraphs make, without boilerplate, its sentences numbered."""
    kept = drop_boilerplate([one for one in paragraphs if one.text.strip()])
    text = "\n".join(paragraph.text for paragraph in kept)
    language = detect_language(text) or language
    return Article(
        paragraphs=kept,
        sentences=number_sentences(kept, language),
        title=" ".join(title.split()),
        language=language,
        reading=ReadingReport(form=form, words=count_words(text)),
        **facts,
    )


def _paragraphs(text: str) -> list[Paragraph]:
    blocks = [block for block in _BLANK_LINE.split(text.strip()) if block.strip()]
    if len(blocks) == 1:
        blocks = text.strip().splitlines()
    lines = [line for block in blocks for line in _unwrapped(block)]
    return [Paragraph(" ".join(line.split())) for line in lines if line.strip()]


def _unwrapped(block: str) -> list[str]:
    """A block's lines, joined where they were wrapped at a column rather than ended."""
    lines = block.splitlines()
    widest = max(map(len, lines), default=0)
    wrapped = len(lines) > 1 and all(len(line) > 0.6 * widest for line in lines[:-1])
    return [" ".join(lines)] if wrapped and 50 <= widest <= 120 else lines


def _is_title(line: str) -> bool:
    return len(line) <= LONGEST_TITLE and not _SENTENCE_END.search(line)


def with_form(article: Article, form: str) -> Article:
    """The same article, read from another form of file."""
    return replace(article, reading=replace(article.reading, form=form))
