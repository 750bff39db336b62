"""Markdown in, Article out. Pure.

Only what tells paragraphs, headings, lists, quotes, tables and code apart is read; the rest of the
markup is taken off, so that what is quoted is what a reader sees.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.reading.files.titles import take_title
from bot.reading.text.plain_text import LONGEST_TEXT, assemble
from bot.text.invisible import clean_characters, plain_breaks

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_FACT = re.compile(r"(title|author|date)\s*:\s*(\S.*)", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)$")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$")
_QUOTE = re.compile(r" {0,3}> ?(.*)$")
_DEFINITION = re.compile(r" {0,3}\[[^\]]{1,200}\]:\s*\S*")
_INDENTED = re.compile(r"(?: {4}|\t)(.*)$")
_TABLE_RULE = re.compile(r"[ \t|:-]*-[ \t|:-]*$")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^`]{1,2000}?)(?<!`)\1(?!`)")
_IMAGE = re.compile(
    r"!\[([^\[\]]{0,1000})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)|\[[^\[\]]{0,200}\])"
)
_LINK = re.compile(
    r"\[([^\[\]]{1,1000})\](?:\((?:[^()\s]|\([^()\s]{0,500}\)){0,2000}(?:\s[^()]{0,300})?\)"
    r"|\[[^\[\]]{0,200}\])"
)
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)?[^<>\s]{1,500}[@/.][^<>\s]{1,500})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
# Not "2*3*4", although it would be shown as "234".
_STARS = re.compile(r"(?<!\d)(\*{1,3}|~~)(?=\S)([^*~]{1,2000}?)(?<=\S)\1")
_UNDERSCORES = re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_]{1,2000}?)(?<=\S)\1(?!\w)")
_HIDDEN = "\ue000{}\ue001"
_HIDDEN_AGAIN = re.compile("\ue000(\\d+)\ue001")
_PRIVATE = re.compile("[\ue000\ue001]")


def read_markdown(text: str) -> Article:
    """The article that a Markdown file is; title, author and date come from its front matter."""
    kept = _PRIVATE.sub("", clean_characters(plain_breaks(text[:LONGEST_TEXT])))
    facts, body = _facts(kept.removeprefix("\ufeff"))
    paragraphs = list(_Blocks().read(_COMMENT.sub("", body)))
    title, rest = take_title(paragraphs, facts.get("title", ""))
    share = min(1.0, LONGEST_TEXT / len(text)) if text else 1.0
    article = assemble(rest, title=title, form="markdown", share=share)
    day = _DAY.match(facts.get("date", ""))
    return replace(article, author=facts.get("author", ""), date=day[0] if day else "")


def _facts(text: str) -> tuple[dict[str, str], str]:
    """The front matter's plain values, and the text after it."""
    front = _FRONT_MATTER.match(text)
    if front is None or ":" not in front[1]:
        return {}, text
    facts = {}
    for line in front[1].split("\n"):
        fact = _FACT.fullmatch(line.strip())
        if fact:
            facts[fact[1].lower()] = fact[2].strip().strip("\"'[]").strip()
    return facts, text[front.end() :]


@dataclass(slots=True)
class _Blocks:
    """Reads line after line; `lines` are those of the block that is not yet over."""

    lines: list[str]
    kind: ParagraphKind = ParagraphKind.TEXT
    fence: str = ""

    def __init__(self) -> None:
        self.lines, self.kind, self.fence = [], ParagraphKind.TEXT, ""

    def read(self, text: str) -> Iterator[Paragraph]:
        """Every paragraph of the text, in order."""
        for line in text.split("\n"):
            yield from self._read_line(line)
        yield from self._end()

    def _read_line(self, line: str) -> Iterator[Paragraph]:
        if self.fence:
            if line.strip().startswith(self.fence) and not line.strip(" `~"):
                self.fence = ""
                yield from self._end()
            else:
                self.lines.append(line)
        elif fence := _FENCE.match(line):
            yield from self._end()
            self.fence, self.kind = fence[1], ParagraphKind.CODE
        elif not line.strip():
            # An empty line inside indented code belongs to it, if more code follows.
            if self.kind is ParagraphKind.CODE:
                self.lines.append("")
            else:
                yield from self._end()
        else:
            yield from self._read_text(line)

    def _read_text(self, line: str) -> Iterator[Paragraph]:
        indented = _INDENTED.match(line)
        if indented and (not self.lines or self.kind is ParagraphKind.CODE):
            if not _ITEM.match(line) or self.kind is ParagraphKind.CODE:
                self.kind = ParagraphKind.CODE
                self.lines.append(indented[1])
                return
        elif self.kind is ParagraphKind.CODE:
            yield from self._end()
        if heading := _HEADING.match(line):
            yield from self._whole(ParagraphKind.HEADING, heading[2] or "")
        elif self.lines and self.kind is ParagraphKind.TEXT and _UNDERLINE.match(line):
            self.kind = ParagraphKind.HEADING
            yield from self._end()
        elif _RULE.match(line) or _DEFINITION.match(line):
            yield from self._end()
        else:
            yield from self._read_container(line)

    def _read_container(self, line: str) -> Iterator[Paragraph]:
        if item := _ITEM.match(line):
            yield from self._start(ParagraphKind.ITEM, item[1])
        elif quote := _QUOTE.match(line):
            if self.kind is not ParagraphKind.QUOTE or not quote[1].strip():
                yield from self._end()
            self.kind = ParagraphKind.QUOTE
            self.lines.append(quote[1].lstrip("> "))
        elif line.lstrip().startswith("|"):
            if not _TABLE_RULE.match(line):
                cells = " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
                yield from self._whole(ParagraphKind.TABLE, cells)
        else:
            self.lines.append(line)

    def _start(self, kind: ParagraphKind, line: str) -> Iterator[Paragraph]:
        yield from self._end()
        self.kind = kind
        self.lines = [line]

    def _whole(self, kind: ParagraphKind, line: str) -> Iterator[Paragraph]:
        yield from self._start(kind, line)
        yield from self._end()

    def _end(self) -> Iterator[Paragraph]:
        lines, kind = self.lines, self.kind
        self.lines, self.kind = [], ParagraphKind.TEXT
        if kind is ParagraphKind.CODE:
            text = "\n".join(lines).strip("\n").rstrip()
        else:
            text = plain("\n".join(lines))
        if text:
            yield Paragraph(text, kind)


def plain(text: str) -> str:
    """A line of Markdown as a reader sees it: the words of links, no emphasis, no tags."""
    kept: list[str] = []

    def hide(words: str) -> str:
        # Code and escaped signs are no markup, whatever stands in them.
        kept.append(words)
        return _HIDDEN.format(len(kept) - 1)

    text = _CODE.sub(lambda code: hide(code[2].strip()), text)
    text = _ESCAPED.sub(lambda escaped: hide(escaped[1]), text)
    text = _IMAGE.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _TAG.sub("", _ADDRESS.sub(r"\1", _NOTE.sub("", text)))
    for _ in range(2):  # Once for each of two that are nested, as in **very _strong_**.
        text = _UNDERSCORES.sub(r"\2", _STARS.sub(r"\2", text))
    text = html.unescape(text)
    return " ".join(_HIDDEN_AGAIN.sub(lambda found: kept[int(found[1])], text).split())
