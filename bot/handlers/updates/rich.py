"""A message in Telegram's rich form (Bot API 10.1) in, its words and their links out. Pure.

The library doesn't know the form yet: what Telegram tells is read as it comes, and whatever isn't
as the Bot API describes it counts for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from telegram import Message

_DEEPEST = 40
"""Lists in quotes in details; clients stop far below."""
_INSTEAD = ("text", "alternative_text", "expression")
"""Which words stand for a piece: its own, those for a custom emoji, those of a formula."""


@dataclass(slots=True)
class _RichText:
    """The words so far, and the links behind them with the offset of their first character."""

    text: str = ""
    links: list[tuple[int, str]] = field(default_factory=list)

    def block(self, block: Any, depth: int) -> None:
        """Write one block, a blank line before it."""
        if not isinstance(block, dict) or depth > _DEEPEST:
            return
        for inline in (block.get("text"), block.get("summary"), block.get("expression")):
            self._paragraph(inline, depth)
        for inner in _listed(block.get("blocks")):
            self.block(inner, depth + 1)
        for item in _listed(block.get("items")):
            self.block(item, depth + 1)
        for row in _listed(block.get("cells")):
            self._row(row, depth)
        caption = block.get("caption")
        if isinstance(caption, dict) and "type" not in caption:
            self._paragraph(caption.get("text"), depth)
            self._paragraph(caption.get("credit"), depth)
        else:
            self._paragraph(caption, depth)
        self._paragraph(block.get("credit"), depth)

    def _paragraph(self, inline: Any, depth: int) -> None:
        if inline:
            self._part_from("\n\n")
            self._inline(inline, depth)

    def _row(self, row: Any, depth: int) -> None:
        self._part_from("\n\n")
        for at, cell in enumerate(_listed(row)):
            if at:
                self._part_from(" | ")
            self._inline(cell, depth)

    def _part_from(self, seam: str) -> None:
        if self.text and not self.text.endswith(seam):
            self.text += seam

    def _inline(self, inline: Any, depth: int) -> None:
        """Write a piece of a line: words, several pieces, or a piece with a form."""
        if isinstance(inline, str):
            self.text += inline
        elif isinstance(inline, list) and depth <= _DEEPEST:
            for piece in inline:
                self._inline(piece, depth + 1)
        elif isinstance(inline, dict) and depth <= _DEEPEST:
            url, start = inline.get("url"), len(self.text)
            words = next((inline[name] for name in _INSTEAD if name in inline), "")
            self._inline(words, depth + 1)
            if isinstance(url, str) and url and url != self.text[start:]:
                self.links.append((start, url))


def read_rich(message: Message) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Its words, and the addresses behind them with the offset of their first character."""
    told, writing = message.api_kwargs.get("rich_message"), _RichText()
    for block in _listed(told.get("blocks") if isinstance(told, dict) else None):
        writing.block(block, 0)
    return writing.text.rstrip(), tuple(writing.links)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
