"""Text with Telegram's HTML in, plain text and entities out; refuses what Telegram refuses. Pure.

It is stricter than Telegram in what Telegram drops without a word, because a bot that writes it
has a mistake: unknown attributes, formatting inside code, a blockquote or link within another.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

NAMES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
ATTRIBUTES = {
    "a": {"href"},
    "span": {"class"},
    "code": {"class"},
    "blockquote": {"expandable"},
    "tg-emoji": {"emoji-id"},
}
_ATTRIBUTE = re.compile(
    r"""\s+([a-zA-Z][a-zA-Z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]+)))?"""
)
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
Entity = dict[str, object]
"""As in the Bot API: type, offset and length in UTF-16 units, and url or language."""


class BadText(Exception):
    """What Telegram answers to text that it does not take."""


@dataclass
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass
class _Parser:
    """Reads from left to right; `parts` is the plain text so far, `size` its UTF-16 units."""

    source: str
    parts: list[str] = field(default_factory=list)
    size: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def run(self) -> tuple[str, list[Entity]]:
        at = 0
        while at < len(self.source):
            begin = self.source.find("<", at)
            if begin < 0:
                begin = len(self.source)
            self._add(self.source[at:begin])
            if begin == len(self.source):
                break
            end = self._end_of_tag(begin)
            inside = self.source[begin + 1 : end]
            if inside.startswith("/"):
                self._close(inside[1:].strip().lower(), begin)
            else:
                self._open(inside, begin)
            at = end + 1
        if self.stack:
            raise BadText(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        self.entities.sort(key=lambda one: (one["offset"], -int(str(one["length"]))))
        return "".join(self.parts), self.entities

    def _add(self, text: str) -> None:
        text = _REFERENCE.sub(lambda match: html.unescape(match[0]), text)
        self.parts.append(text)
        self.size += utf16(text)

    def _end_of_tag(self, begin: int) -> int:
        """The place of the tag's `>`, quoted ones left out."""
        quote = ""
        for place in range(begin + 1, len(self.source)):
            character = self.source[place]
            if quote:
                quote = "" if character == quote else quote
            elif character in "\"'":
                quote = character
            elif character == ">":
                return place
        raise BadText(f"Unclosed start tag at byte offset {self._bytes(begin)}")

    def _open(self, inside: str, begin: int) -> None:
        name = re.split(r"\s", inside, maxsplit=1)[0]
        tag = name.lower()
        where = f"at byte offset {self._bytes(begin)}"
        if tag not in NAMES:
            raise BadText(f'Unsupported start tag "{tag}" {where}')
        attributes = _attributes(tag, inside[len(name) :], where)
        self._check_nesting(tag, where)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise BadText(f'Tag "span" must have class "tg-spoiler" {where}')
        self.stack.append(_Open(tag, self.size, attributes))

    def _check_nesting(self, tag: str, where: str) -> None:
        around = [one.tag for one in self.stack]
        if tag == "blockquote" and tag in around:
            raise BadText(f"Nested blockquotes are not allowed {where}")
        if "code" in around or ("pre" in around and (tag != "code" or around[-1] != "pre")):
            raise BadText(f'Tag "{tag}" is not allowed inside code {where}')
        if tag == "a" and "a" in around:
            raise BadText(f"Nested links are not allowed {where}")

    def _close(self, tag: str, begin: int) -> None:
        where = f"at byte offset {self._bytes(begin)}"
        if not self.stack:
            raise BadText(f"Unexpected end tag {where}")
        opened = self.stack.pop()
        if tag not in ("", opened.tag):
            found = f'expected "</{opened.tag}>", found "</{tag}>"'
            raise BadText(f"Unmatched end tag {where}, {found}")
        if self.size > opened.offset:
            self.entities.append(_entity(opened, self.size - opened.offset))

    def _bytes(self, place: int) -> int:
        return len(self.source[:place].encode())


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """What a person sees, and its entities; raises BadText with what Telegram says."""
    return _Parser(source).run()


def utf16(text: str) -> int:
    """The length in UTF-16 units: Telegram counts by them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def _attributes(tag: str, written: str, where: str) -> dict[str, str]:
    found: dict[str, str] = {}
    at = 0
    while written[at:].strip():
        match = _ATTRIBUTE.match(written, at)
        if match is None:
            raise BadText(f'Invalid attribute in the tag "{tag}" {where}')
        name = match[1].lower()
        if name not in ATTRIBUTES.get(tag, ()):
            raise BadText(f'Unsupported attribute "{name}" in the tag "{tag}" {where}')
        found[name] = html.unescape(next((one for one in match.groups()[1:] if one), ""))
        at = match.end()
    if tag == "code" and not found.get("class", "language-").startswith("language-"):
        raise BadText(f'Unsupported class in the tag "code" {where}')
    return found


def _entity(opened: _Open, length: int) -> Entity:
    entity: Entity = {"type": NAMES[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    if opened.tag == "a":
        entity["url"] = opened.attributes.get("href", "")
    if opened.tag == "code" and "class" in opened.attributes:
        entity["language"] = opened.attributes["class"].removeprefix("language-")
    return entity
