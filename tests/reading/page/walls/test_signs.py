"""What a page says that it is, is told from its markup."""

from __future__ import annotations

from bot.reading.page.parsed import parse_page
from bot.reading.page.walls.signs import Signs


def test_a_shop_on_a_blog() -> None:
    """Of two kinds that a page gives itself, the last one counts: shops are built on blogs."""
    metas = "".join(f"<meta property='og:type' content='{one}'>" for one in ("article", "Product"))
    signs = Signs(parse_page(f"<html><head>{metas}</head><body><p>A</p></body></html>", ""))
    assert signs.kind == "product"
    assert not signs.article


def test_what_is_not_seen() -> None:
    """Hidden text is not shown, and what follows it is; blocks part words."""
    body = "<p>One<b hidden>two</b> three</p><p>four</p>"
    assert Signs(parse_page(f"<html><body>{body}</body></html>", "")).text == "one three four"
