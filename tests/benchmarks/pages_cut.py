"""A real page and the article on it in, the page as a paywall would have cut it out. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from lxml import html as lxml_html

from bot.domain.article import Article, count_words
from tests.walls_made import Written

_BLOCKS = "p li blockquote h2 h3 h4 pre td figcaption div".split()
_LONG_SCRIPT = 3_000
_BODY = re.compile(r'"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"\s*,?')
_LEAST_FOUND = 0.7
"""Of an article's paragraphs; a page on which fewer are found again is not cut."""

Cut = Callable[[Any, list[Any], Written], None]


def cut_page(html: str, article: Article, offers: Written, manner: str) -> str | None:
    """The page with the first fourth of its article, 40 words at least; None for short ones."""
    tree = lxml_html.document_fromstring(
        html.encode(), parser=lxml_html.HTMLParser(encoding="utf-8")
    )
    blocks = _find_blocks(tree, [paragraph.text for paragraph in article.paragraphs])
    kept = _first_part(blocks, article.reading.words)
    rest = blocks[kept:]
    if len(blocks) < _LEAST_FOUND * len(article.paragraphs) or len(rest) < 2:
        return None
    _drop_data(tree)
    MANNERS[manner](blocks[kept - 1], rest, offers)
    if manner in ("hidden", "broken"):
        _head(tree).append(_element(_NOT_FREE))
    cut: str = lxml_html.tostring(tree, encoding="unicode")
    return cut


_NOT_FREE = (
    "<script type='application/ld+json'>"
    + json.dumps({"@type": "NewsArticle", "isAccessibleForFree": False})
    + "</script>"
)


def _find_blocks(tree: Any, texts: list[str]) -> list[Any]:
    """The innermost elements that hold the paragraphs, in their order."""
    wanted, found, at = [_squash(text) for text in texts], [], 0
    for element in tree.iter(*_BLOCKS):
        if at == len(wanted):
            break
        squashed = _squash(element.text_content())
        if squashed in wanted[at : at + 4]:
            at = wanted.index(squashed, at) + 1
            found.append(element)
    return found


def _squash(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _first_part(blocks: list[Any], words: int) -> int:
    total = 0
    for number, block in enumerate(blocks, 1):
        total += count_words(block.text_content())
        if total >= max(40, min(words // 4, 250)):
            return number
    return len(blocks)


def _drop_data(tree: Any) -> None:
    """The text for scripts and search engines, which a server that cuts does not send either."""
    for script in list(tree.iter("script")):
        text = _BODY.sub("", script.text or "")
        script.text = text if len(text) < _LONG_SCRIPT else ""


def _drop(rest: list[Any]) -> None:
    for element in rest:
        if element.getparent() is not None:
            element.drop_tree()


def _element(html: str) -> Any:
    return lxml_html.fragment_fromstring(html)


def _head(tree: Any) -> Any:
    head = tree.find("head")
    return tree if head is None else head


def _faded(last: Any, rest: list[Any], offers: Written) -> None:
    _drop(rest)
    last.addnext(_element(f"<div class='paywall'><p>{offers.offers[0]}</p></div>"))


def _metered(last: Any, rest: list[Any], offers: Written) -> None:
    _drop(rest)
    last.addnext(_element(f"<div class='x7'><span>{offers.offers[1]}</span></div>"))


def _hidden(last: Any, rest: list[Any], offers: Written) -> None:
    for element in rest:
        element.set("style", "display:none")
    last.addnext(_element(f"<section><h3>{offers.offers[2]}</h3></section>"))


def _broken(last: Any, rest: list[Any], _: Written) -> None:
    _drop(rest)
    text = last.text_content().strip()
    for child in list(last):
        last.remove(child)
    last.text = text[: max(40, len(text) // 2)].rstrip() + "…"


def _account(last: Any, rest: list[Any], offers: Written) -> None:
    _drop(rest)
    last.addnext(_element(f"<form class='regwall'><p>{offers.offers[3]}</p><input></form>"))


MANNERS: dict[str, Cut] = {
    "faded": _faded,
    "metered": _metered,
    "hidden": _hidden,
    "broken": _broken,
    "account": _account,
}
