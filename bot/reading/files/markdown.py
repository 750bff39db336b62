"""Markdown in, Article out, by what markdown-it tells apart. Pure.

The markup is taken off, so that what is quoted is what a reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.reading.files.titles import take_title
from bot.reading.text.plain_text import LONGEST_TEXT, assemble, read_text
from bot.text.invisible import clean_characters, plain_breaks

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_TOML_FRONT_MATTER = re.compile(r"\s*\+\+\+[ \t]*\n(.{0,20000}?)\n\+\+\+[ \t]*(?:\n|\Z)", re.S)
_FACT = re.compile(r"(title|author|date)\s*[:=]\s*(\S.*)", re.IGNORECASE)
_FACTS = re.compile(r"[:=]")
_CALLOUT = re.compile(r"\[![\w-]{1,40}(?:\|[^\[\]\n]{0,40})?\][+-]?[ \t]*")
_WIKI_LINK = re.compile(r"(!?)\[\[([^\[\]|\n]{1,300})(?:\\?\|([^\[\]\n]{0,300}))?\]\]")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.S | re.I)
_TASK = re.compile(r"\[[ xX]\]\s+")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
_LINE_BREAK = re.compile(r"<(?:br|/?p|/?div)\b", re.IGNORECASE)
_DEEPEST = 50
"""Levels of lists and quotes, deeper than anybody writes. markdown-it leaves out what is within
and, after deep lists, all the rest: such a file is read as plain text instead."""


def read_markdown(text: str) -> Article:
    """The article that a Markdown file is; title, author and date come from its front matter."""
    kept = clean_characters(plain_breaks(text[:LONGEST_TEXT]))
    facts, body = _facts(kept.removeprefix("\ufeff"))
    tokens = list(_tokens(body))
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return read_text(text)
    title, rest = take_title(list(_paragraphs(tokens)), facts.get("title", ""))
    share = min(1.0, LONGEST_TEXT / len(text)) if text else 1.0
    article = assemble(rest, title=title, form="markdown", share=share)
    day = _DAY.match(facts.get("date", ""))
    return replace(article, author=facts.get("author", ""), date=day[0] if day else "")


def _facts(text: str) -> tuple[dict[str, str], str]:
    """The front matter's plain values, and the text after it."""
    front = _FRONT_MATTER.match(text) or _TOML_FRONT_MATTER.match(text)
    if front is None or not _FACTS.search(front[1]):
        return {}, text
    facts = {}
    for line in front[1].split("\n"):
        fact = _FACT.fullmatch(line.strip())
        if fact:
            facts[fact[1].lower()] = fact[2].strip().strip("\"'[]").strip()
    return facts, text[front.end() :]


@cache
def _parser(html_blocks: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt  # 40 ms to import, and few readers send Markdown

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.inline.ruler.before("emphasis", "product", _product)
    parser.inline.ruler.before("link", "note", _note)
    parser.inline.ruler.before("link", "wiki_link", _wiki_link)
    parser.inline.ruler.before("image", "embedded", _wiki_link)
    return parser if html_blocks else parser.disable("html_block")


def _product(state: StateInline, silent: bool) -> bool:
    """Leave "2*3*4" as it is, although it would be shown as "234"."""
    around = state.src[max(0, state.pos - 1) : state.pos + 2]
    found = re.fullmatch(r"\d\*\d", around) is not None
    if found:
        state.pending += "" if silent else "*"
        state.pos += 1
    return found


def _note(state: StateInline, silent: bool) -> bool:
    """Leave out the mark of a footnote."""
    mark = _NOTE.match(state.src, state.pos)
    state.pos = mark.end() if mark else state.pos
    return mark is not None


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """Write the words of a link between notes; what a note embeds so stands in another file."""
    link = _WIKI_LINK.match(state.src, state.pos)
    if link is None:
        return False
    words = "" if link[1] else link[3] or link[2].lstrip("#")
    state.pending += "" if silent else words
    state.pos = link.end()
    return True


def _tokens(text: str) -> Iterator[Token]:
    """The tokens of a text; HTML around Markdown, as people write it, hides none of it."""
    definitions: dict[str, object] = {}
    for token in _parser(True).parse(text, definitions):
        if token.type == "html_block":
            yield from _parser(False).parse(_UNSEEN.sub("", token.content), definitions)
        else:
            yield token


def _paragraphs(tokens: Iterable[Token]) -> Iterator[Paragraph]:
    kinds = [ParagraphKind.TEXT]
    cells: list[str] = []
    for token in tokens:
        if token.type in ("fence", "code_block"):
            yield Paragraph(token.content.strip("\n").rstrip(), ParagraphKind.CODE)
        elif token.type == "tr_close":
            yield Paragraph(" | ".join(cells), ParagraphKind.TABLE)
            cells = []
        elif token.type == "inline" and kinds[-1] is ParagraphKind.TABLE:
            cells.append(_plain(token))
        elif token.type == "inline" and not _NOTE.match(token.content):
            text = _plain(token)
            if kinds[-1] is ParagraphKind.QUOTE:
                text = _CALLOUT.sub("", text, count=1) if _CALLOUT.match(text) else text
                if not text:
                    continue
            item = kinds[-1] is ParagraphKind.ITEM
            yield Paragraph(_TASK.sub("", text, count=1) if item else text, kinds[-1])
            # An item's other paragraphs are no items of their own.
            kinds[-1] = ParagraphKind.TEXT if item else kinds[-1]
        elif token.tag in _KINDS and token.nesting > 0:
            kinds.append(_KINDS[token.tag])
        elif token.tag in _KINDS:
            kinds.pop()


_KINDS = {
    "blockquote": ParagraphKind.QUOTE,
    "li": ParagraphKind.ITEM,
    "table": ParagraphKind.TABLE,
} | {f"h{level}": ParagraphKind.HEADING for level in range(1, 7)}


def _plain(line: Token) -> str:
    """What a reader sees of a line: the words of links, no emphasis, no tags, no pictures."""
    return " ".join("".join(map(_words, line.children or ())).split())


def _words(token: Token) -> str:
    if token.type == "image":
        return ""
    is_break = token.type.endswith("break") or (
        token.type == "html_inline" and _LINE_BREAK.match(token.content)
    )
    return " " if is_break else "" if token.type == "html_inline" else token.content
