"""Telegram's HTML in, the words alone out: for texts that the terminal shows too. Pure."""

from __future__ import annotations

from html.parser import HTMLParser


class _TextParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def unformatted(html: str) -> str:
    """The text of a message of ours without its formatting."""
    parser = _TextParser()
    parser.feed(html)
    parser.close()
    return "".join(parser.words)
