"""Telegram's HTML in, its text and where which formatting lies out. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

from bot.rendering.html import utf16_length

_KINDS = {"b": "bold", "i": "italic", "code": "code", "a": "text_link"}


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting of a part of a text; offset and length count UTF-16 units."""

    kind: str
    offset: int
    length: int
    url: str = ""


def read_html(html: str) -> tuple[str, tuple[Mark, ...]]:
    """What a message of that HTML (of `rendering.html`) shows."""
    reader = _EntityParser()
    reader.feed(html)
    reader.close()
    marks = sorted(reader.marks, key=lambda mark: (mark.offset, -mark.length))
    return reader.text, tuple(marks)


class _EntityParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.marks: list[Mark] = []
        self._open: list[tuple[str, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kind = _KINDS.get(tag, tag)
        if tag == "blockquote":
            kind = "expandable_blockquote" if "expandable" in given else "blockquote"
        self._open.append((kind, utf16_length(self.text), given.get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        kind, offset, url = self._open.pop()
        length = utf16_length(self.text) - offset
        if length:
            self.marks.append(Mark(kind, offset, length, url))

    def handle_data(self, data: str) -> None:
        self.text += data
