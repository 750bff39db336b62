"""A page's tree in, the same without the articles that are not its own out.

Pages that scroll on without an end load the next article below the first; builders of pages put
cards of other articles, each an article of its own in the markup, between the paragraphs.
"""

from __future__ import annotations

from bot.reading.markup.tree import Element

_WHOLE = 1_000
"""Characters from which an article is one, not the preview of one."""
_CARD = 400
_HEADINGS = ("h2", "h3", "h4", "h5")


def take_out_other_articles(tree: Element) -> None:
    """Cut whole articles with a main heading of their own below the page's, and small cards that
    link to others.
    """
    articles = list(tree.iter("article"))
    cards = [one for one in articles if _is_card(one)]
    if cards and _length(tree) - sum(map(_length, cards)) > _WHOLE:
        _cut(cards)
    headed = [one for one in articles if one.find(".//h1") is not None]
    outer = [one for one in headed if not any(up in headed for up in one.iterancestors("article"))]
    whole = [one for one in outer if _length(one) > _WHOLE]
    if len(whole) > 1 and outer[0] is whole[0]:
        _cut(whole[1:])


def _is_card(article: Element) -> bool:
    if article.find(".//h1") is not None or article.find(".//article") is not None:
        return False
    if len(" ".join("".join(article.itertext()).split())) > _CARD:
        return False
    headings = list(article.iter(*_HEADINGS))
    if len(headings) != 1:
        return False
    around = next(headings[0].iterancestors("a"), None)
    return around is not None or headings[0].find(".//a") is not None


def _length(element: Element) -> int:
    return sum(map(len, element.itertext()))


def _cut(elements: list[Element]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()
