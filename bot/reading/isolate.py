"""A page's tree in, the same without the articles that follow its own out.

Pages that scroll on without an end load the next article below the first.
"""

from __future__ import annotations

from typing import Any

_WHOLE = 1_000
"""Characters from which an article is one, not the preview of one."""


def take_out_next_articles(tree: Any) -> None:
    """Cut whole articles with a main heading of their own that stand after the page's first."""
    headed = [one for one in tree.iter("article") if one.find(".//h1") is not None]
    outer = [one for one in headed if not any(up in headed for up in one.iterancestors("article"))]
    whole = [one for one in outer if len("".join(one.itertext())) > _WHOLE]
    if len(whole) < 2 or outer[0] is not whole[0]:
        return
    for article in whole[1:]:
        article.drop_tree()
