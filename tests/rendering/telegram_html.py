"""A strict reader of Telegram's HTML: what Telegram would refuse or ignore is an error here."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<name>[a-z-]+)(?P<rest>[^<>]*)>|&(?P<entity>[^;&<>]*);|(?P<text>[^<>&])"
)
_ATTRIBUTES = {
    "b": r"",
    "i": r"",
    "code": r"",
    "a": r' href="https?://[^"<>\s]+"',
    "blockquote": r"( expandable)?",
}
_CHARACTERS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"'}


class Refused(AssertionError):
    """Telegram would not take this message."""


@dataclass(frozen=True)
class Entity:
    """One element: its name, attributes as written, and the text in it."""

    name: str
    attributes: str
    text: str

    @property
    def url(self) -> str:
        """Where a link leads."""
        found = re.search(r'href="([^"]*)"', self.attributes)
        return found[1].replace("&amp;", "&").replace("&quot;", '"') if found else ""


@dataclass(frozen=True)
class Message:
    """A message as a reader sees it."""

    text: str
    entities: tuple[Entity, ...]

    @property
    def links(self) -> list[str]:
        """Where its links lead."""
        return [entity.url for entity in self.entities if entity.name == "a"]


def utf16(text: str) -> int:
    """Length as Telegram counts it; text that cannot be encoded raises."""
    return len(text.encode("utf-16-le")) // 2


def read(html: str) -> Message:
    """The message that Telegram would show; raises Refused."""
    text = ""
    entities: list[Entity] = []
    opened: list[tuple[str, str, int]] = []
    place = 0
    while place < len(html):
        token = _TOKEN.match(html, place)
        if token is None:
            raise Refused(f"cannot parse at {place}: {html[place : place + 40]!r}")
        place = token.end()
        if token["text"] is not None:
            text += token["text"]
        elif token["entity"] is not None:
            text += _character(token["entity"])
        elif token["close"]:
            name, attributes, start = opened.pop() if opened else ("", "", 0)
            if name != token["name"] or token["rest"]:
                raise Refused(f"</{token['name']}> closes <{name}>")
            entities.append(Entity(name, attributes, text[start:]))
        else:
            _check_opening(token["name"], token["rest"], [name for name, _, _ in opened])
            opened.append((token["name"], token["rest"], len(text)))
    return _checked(text, entities, opened)


def _character(entity: str) -> str:
    if entity.startswith("#x"):
        return chr(int(entity[2:], 16))
    if entity not in _CHARACTERS:
        raise Refused(f"unknown entity &{entity};")
    return _CHARACTERS[entity]


def _check_opening(name: str, attributes: str, around: list[str]) -> None:
    if name not in _ATTRIBUTES or not re.fullmatch(_ATTRIBUTES[name], attributes):
        raise Refused(f"unknown element <{name}{attributes}>")
    if name == "blockquote" and name in around:
        raise Refused("a block quotation in another")
    if "code" in around:
        raise Refused(f"<{name}> in <code>")


def _checked(text: str, entities: list[Entity], opened: list[tuple[str, str, int]]) -> Message:
    if opened:
        raise Refused(f"not closed: {opened}")
    if not text.strip():
        raise Refused("message text is empty")
    if utf16(text) > 4096:
        raise Refused("message is too long")
    if len(entities) > 100:
        raise Refused("formatting after the hundredth element is lost")
    if any(not entity.text for entity in entities):
        raise Refused("an element without text")
    return Message(text, tuple(entities))
