"""Text and its formatting in, Telegram's HTML out: escaped, measured and split. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape as _escape_html

from bot.text.invisible import ISOLATES
from bot.text.sentence_ends import BREAK

MOST_UNITS = 4096
"""A message's length, after parsing, in UTF-16 units."""
MOST_ENTITIES = 100
"""Telegram ignores the formatting after the hundredth element of a message."""


@dataclass(frozen=True, slots=True)
class Element:
    """One of Telegram's HTML elements; `attributes` are written as in the opening tag, escaped."""

    name: str
    attributes: str = ""

    @property
    def opening(self) -> str:
        """The tag before the element's text."""
        return f"<{self.name}{self.attributes}>"

    @property
    def closing(self) -> str:
        """The tag after it."""
        return f"</{self.name}>"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of plain text and the elements around it, the outermost first."""

    text: str
    elements: tuple[Element, ...] = ()


Block = tuple[Run, ...]
"""Formatted text, as long as it may be."""


def escape(text: str) -> str:
    """Text as it stands between tags."""
    return _escape_html(text, quote=False)


def utf16_length(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text) + sum(character > "\uffff" for character in text)


def bold(*contents: str | Block) -> Block:
    """Contents in bold."""
    return _within(Element("b"), contents)


def italic(*contents: str | Block) -> Block:
    """Contents in italics."""
    return _within(Element("i"), contents)


def code(*contents: str | Block) -> Block:
    """Contents in a fixed width; a tap copies them."""
    return _within(Element("code"), contents)


def link(url: str, *contents: str | Block) -> Block:
    """Contents that open an address; without one, the contents alone."""
    if not url:
        return block(*contents)
    return _within(Element("a", f' href="{_escape_html(url)}"'), contents)


def quotation(*contents: str | Block, expandable: bool = False) -> Block:
    """Contents as a block quotation; an expandable one shows three lines until it is tapped."""
    return _within(Element("blockquote", " expandable" if expandable else ""), contents)


def block(*contents: str | Block) -> Block:
    """Contents one after the other."""
    return tuple(
        run
        for content in contents
        for run in ((Run(content),) if isinstance(content, str) else content)
    )


def join(separator: str, blocks: Iterable[Block]) -> Block:
    """Blocks with a separator between them; empty ones are left out."""
    joined: list[Run] = []
    for one in blocks:
        if any(run.text for run in one):
            joined += [Run(separator), *one] if joined else one
    return tuple(joined)


def directed(content: Block, mark: str) -> Block:
    """The block; lines in which something is isolated begin with the mark of their direction."""
    text = "".join(run.text for run in content)
    starts = [line.start() for line in _ISOLATING_LINE.finditer(text) if line[0][0] != mark]
    runs, place = [], 0
    for run in content:
        cut = [0, *(at - place for at in starts if place <= at < place + len(run.text))]
        pieces = [run.text[a:b] for a, b in zip(cut, [*cut[1:], None], strict=True)]
        runs.append(replace(run, text=mark.join(pieces)))
        place += len(run.text)
    return tuple(runs)


def to_html(content: Block) -> str:
    """One message's HTML, however long; neighbours in the same element share its tags."""
    written: list[str] = []
    around: tuple[Element, ...] = ()
    for run in content:
        if not run.text:
            continue
        shared = _shared(around, run.elements)
        written += [element.closing for element in reversed(around[shared:])]
        written += [element.opening for element in run.elements[shared:]]
        written.append(escape(run.text))
        around = run.elements
    written += [element.closing for element in reversed(around)]
    return "".join(written)


def split_messages(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The HTML of as many messages as it takes, blank lines between blocks.

    Cuts after a paragraph where it can, else after a line, a sentence or a word. Elements that
    are cut are closed and opened again. Nothing is lost but white space around a cut.
    """
    rest = _strip(join("\n\n", blocks))
    pieces = []
    while rest:
        head, rest = _cut(rest, _cutting_place(rest))
        pieces.append(to_html(_strip(head)))
        rest = _strip(rest)
    return tuple(pieces)


def is_one_message(blocks: Iterable[Block], most_units: int = MOST_UNITS) -> bool:
    """Whether blocks fit into one message of so many UTF-16 units."""
    content = _strip(join("\n\n", blocks))
    text = "".join(run.text for run in content)
    return _fitting(content) >= len(text) and utf16_length(text) <= most_units


def _within(element: Element, contents: Iterable[str | Block]) -> Block:
    return tuple(
        replace(run, elements=(element, *run.elements)) for run in block(*contents) if run.text
    )


def _shared(one: tuple[Element, ...], other: tuple[Element, ...]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _strip(content: Block) -> Block:
    # Telegram trims messages itself; entities that reach into what it trims would be moved.
    runs = list(content)
    while runs and not runs[0].text.strip():
        runs.pop(0)
    while runs and not runs[-1].text.strip():
        runs.pop()
    if runs:
        runs[0] = replace(runs[0], text=runs[0].text.lstrip())
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return tuple(runs)


def _cut(content: Block, place: int) -> tuple[Block, Block]:
    head: list[Run] = []
    for index, run in enumerate(content):
        if place < len(run.text):
            tail = (replace(run, text=run.text[place:]), *content[index + 1 :])
            return (*head, replace(run, text=run.text[:place])), tail
        head.append(run)
        place -= len(run.text)
    return tuple(head), ()


_ISOLATING_LINE = re.compile(rf"(?m)^.*[{ISOLATES}].*$")
_ENDS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    BREAK,
    re.compile(r"\s"),
)
"""Where a message may end, the best first."""
_LEAST_SHARE = 4
"""A better end counts for more than a full message only once a quarter of it is filled."""


def _cutting_place(content: Block) -> int:
    """How many characters the next message takes."""
    text = "".join(run.text for run in content)
    most = max(1, _fitting(content))
    if most >= len(text):
        return len(text)
    # One more: white space right after what fits is a place to cut too, and is trimmed.
    window = text[: most + 1]
    for end in _ENDS:
        places = [match.end() for match in end.finditer(window)]
        if places and places[-1] >= most // _LEAST_SHARE:
            return min(places[-1], most)
    return _between_characters(text, most)


def _fitting(content: Block) -> int:
    """How many characters fit into one message, by its length and its elements."""
    characters = units = elements = 0
    around: tuple[Element, ...] = ()
    for run in content:
        elements += len(run.elements) - _shared(around, run.elements)
        around = run.elements
        if elements > MOST_ENTITIES:
            return characters
        for character in run.text:
            units += 2 if character > "\uffff" else 1
            if units > MOST_UNITS:
                return characters
            characters += 1
    return characters


def _between_characters(text: str, place: int) -> int:
    """The place, or one up to 32 before it that does not part what is seen as one character."""
    for earlier in range(place, max(1, place - 32), -1):
        joined = text[earlier - 1] == "\u200d" or unicodedata.category(text[earlier]) in (
            *("Mn", "Me", "Mc", "Cf", "Sk"),
        )
        if not joined:
            return earlier
    return place
