"""A page's tree in, the same laid out as its text reads out. Pure but for the changes.

Readers know paragraphs, flat lists, and tables of data. Tables that only part a page, lists within
lists, lists within cells, and text that stands bare beside paragraphs they lose, glue or tell
twice, each in its own way.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.markup.paragraphs import BLOCKS
from bot.reading.markup.tree import Element
from bot.text.sentence_ends import ends_statement

_LONG_CELL = 1_000
"""Characters in a cell that is a part of the page, not of a table."""
_BARE = 40
"""Characters from which a statement that stands beside paragraphs is one."""
_OF_TABLES = frozenset({"thead", "tbody", "tfoot", "tr", "td", "th"})
_PARTS = ("div", "body", "section", "article", "main", "center", "font", "blockquote", "span")
_PARAGRAPHS = frozenset("p blockquote pre ul ol table h2 h3 h4".split())
_NO_WORDS = frozenset("script style form button input select textarea iframe object video".split())
_AROUND_TEXT = (
    "li",
    "a",
    "p",
    "td",
    "th",
    "dd",
    "dt",
    "nav",
    "figcaption",
    "form",
    "pre",
    "button",
)


def lay_out(tree: Element) -> None:
    """Make the page's layout plain: tables that are none, nested lists, cells, and bare text."""
    tables = list(tree.iter("table"))
    laid_out = [table for table in tables if _parts_a_page(table)]
    own = {table: list(_of(table)) for table in tables}
    for table in laid_out:
        for part in (table, *own[table]):
            part.tag = "div"
    for table in tables:
        if table.tag == "table" and table.find(".//pre") is None:
            for part in own[table]:
                if part.tag in ("td", "th"):
                    _make_one_line(part)
    _flatten_lists(tree)
    for part in list(tree.iter(*_PARTS)):
        _wrap_bare_text(part)


def _of(table: Element) -> Iterator[Element]:
    """The rows and cells of a table, without those of tables in it."""
    for part in table.iter(*_OF_TABLES):
        if next(part.iterancestors("table"), None) is table:
            yield part


def _parts_a_page(table: Element) -> bool:
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return True
    if table.find(".//table") is not None or table.find(".//h1") is not None:
        return True
    rows = [part for part in _of(table) if part.tag == "tr"]
    if all(len(row) <= 1 for row in rows):
        return True
    if table.find(".//th") is not None:
        return False
    return any(
        len("".join(cell.itertext())) > _LONG_CELL for cell in _of(table) if cell.tag == "td"
    )


def _make_one_line(cell: Element) -> None:
    """Make the blocks in a cell words of its one line."""
    for inner in list(cell.iterdescendants()):
        if inner.tag in BLOCKS:
            inner.tag = "span"
            inner.text = f" {inner.text or ''}"
            inner.tail = f" {inner.tail or ''}"


def _flatten_lists(tree: Element) -> None:
    """Put the entries of a list within an entry behind that entry."""
    for inner in list(tree.iter("ul", "ol")):
        around = inner.getparent()
        if around is None or around.tag not in ("li", "ul", "ol"):
            continue
        entries = [child for child in inner if child.tag == "li"]
        rest = (inner.tail or "").strip()
        if around.tag == "li" and rest:
            last = inner.makeelement("li")
            last.text = rest
            entries.append(last)
        inner.tail = None
        place = around if around.tag == "li" else inner
        for entry in reversed(entries):
            entry.tail = None
            place.addnext(entry)
        if inner.find("*") is None and inner.getparent() is not None:
            inner.drop_tree()


def _wrap_bare_text(part: Element) -> None:
    """Make paragraphs of the text that stands bare beside others."""
    if not any(child.tag in _PARAGRAPHS for child in part):
        return
    if next(part.iterancestors(*_AROUND_TEXT), None) is not None:
        return
    run: list[Element] = []
    first: str = part.text or ""
    before: Element | None = None
    for child in [*part, None]:
        if child is not None and _is_inline(child):
            run.append(child)
            continue
        words = first + "".join("".join(one.itertext()) + (one.tail or "") for one in run)
        plain = " ".join(words.split())
        if len(plain) >= _BARE and ends_statement(plain):
            _wrap(part, before, first, run)
        if child is not None:
            before, first, run = child, child.tail or "", []


def _wrap(part: Element, before: Element | None, first: str, run: list[Element]) -> None:
    paragraph = part.makeelement("p")
    paragraph.text = first
    if before is None:
        part.text = None
        part.insert(0, paragraph)
    else:
        before.tail = None
        before.addnext(paragraph)
    for one in run:
        paragraph.append(one)


def _is_inline(element: Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in BLOCKS or element.tag in _NO_WORDS:
        return False
    return not any(
        inner.tag in BLOCKS or inner.tag in _NO_WORDS for inner in element.iterdescendants()
    )
