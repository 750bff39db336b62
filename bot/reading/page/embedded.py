"""A page's tree in, the text that it holds without showing it out. Pure.

Applications that draw themselves carry the article as data for their scripts (Next, Nuxt, Apollo
and their like), or as markup for browsers without scripts. Nothing in it is taken to have the
right type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.domain.article import Paragraph, count_words
from bot.reading.markup.data import read_json_at
from bot.reading.markup.paragraphs import read_markup
from bot.reading.markup.tree import Element, written
from bot.text.scripts import is_unspaced

_MOST_SCRIPTS = 60
_LONGEST_SCRIPT = 3_000_000
_MOST_NODES = 100_000
_MOST_PARAGRAPHS = 2_000
_DEEP = 5
"""Levels below an entry of a list of paragraphs at which its words stand."""
_ENOUGH = 60
"""Words; notes that ask for scripts, and a page's labels, are shorter."""
_PROSE = 40
"""Characters from which a text with a space in it, or of a script without them, is prose."""
_STATE = re.compile(
    r"(?:^|[\s;.])(?:window|self)?\.?\[?[\"']?[\w$]{2,60}[\"']?\]?\s*=\s*(?=[\[{])"
)
_TAG = re.compile(r"<(?:p|div|br|h[1-6]|li|section)\b", re.IGNORECASE)


def read_embedded(tree: Element, body: str) -> Sequence[Paragraph]:
    """The longest text of those in the page's data, its markup for browsers without scripts, and
    `body`, which its JSON-LD holds; no paragraphs if none is as long as an article.
    """
    candidates = [_paragraphs(body), *_in_scripts(tree), *_without_scripts(tree)]
    best = max(candidates, key=_words)
    return best if _words(best) >= _ENOUGH else ()


def _words(paragraphs: Sequence[Paragraph]) -> int:
    return sum(count_words(paragraph.text) for paragraph in paragraphs)


def _without_scripts(tree: Element) -> Iterator[Sequence[Paragraph]]:
    for element in tree.iter("noscript"):
        inner = "".join(written(child) for child in element)
        yield read_markup(f"<div>{element.text or ''}{inner}</div>")


def _in_scripts(tree: Element) -> Iterator[Sequence[Paragraph]]:
    scripts = (script.text or "" for script in tree.iter("script") if not script.get("src"))
    for text, _ in zip(scripts, range(_MOST_SCRIPTS), strict=False):
        if len(text) >= _PROSE:
            yield from _texts(_data(text[:_LONGEST_SCRIPT]))


def _data(script: str) -> object:
    """The value that a script is, or assigns to a name of the page's; None for other scripts."""
    state = _STATE.search(script, 0, 2_000)
    return read_json_at(script, state.end() if state else len(script) - len(script.lstrip()))


def _texts(data: object) -> Iterator[Sequence[Paragraph]]:
    """Every long text in the data, and every list that holds a paragraph in each entry."""
    waiting = [data]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, str) and len(node) > _ENOUGH * 3:
            yield _paragraphs(node)
        elif isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
            found = [text for entry in node[:_MOST_PARAGRAPHS] for text in _own_prose(entry)]
            if 1 < len(found) <= len(node):
                yield [one for text in found for one in _paragraphs(text)]


def _own_prose(entry: object) -> list[str]:
    """The prose of one entry: itself, or what stands in it."""
    texts: list[str] = []
    level = [entry]
    for _ in range(_DEEP):
        texts += [node for node in level if isinstance(node, str) and _is_prose(node)]
        nested = [node for node in level if isinstance(node, (dict, list))][:20]
        level = [
            value
            for node in nested
            for value in (list(node.values()) if isinstance(node, dict) else node)[:20]
        ]
    return texts


def _is_prose(text: str) -> bool:
    spaced = text.count(" ") >= len(text) // 20 or is_unspaced(text)
    return len(text) >= _PROSE and spaced and not text.startswith(("http", "/", "{", "data:"))


def _paragraphs(text: str) -> Sequence[Paragraph]:
    """The paragraphs of markup, or of lines; none of what is code or an identifier."""
    if _TAG.search(text):
        return read_markup(f"<div>{text}</div>")
    lines = (" ".join(line.split()) for line in text.splitlines()[:_MOST_PARAGRAPHS])
    return [Paragraph(line) for line in lines if _is_prose(line)]
