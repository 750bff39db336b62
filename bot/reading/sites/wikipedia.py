"""A link to an entry of Wikipedia or one of its sisters in, its lead and sections out.

Taken: `/wiki/Title` and `/w/index.php?title=`, on the mobile site too; special pages, talk and
lists of meanings are not entries. Boxes, references, marks of editing, coordinates and the lists
at the end (see also, literature, links) are left out; tables of facts stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from bot.domain.article import Article, Paragraph, ParagraphKind, count_words
from bot.domain.errors import LinkListFound
from bot.ports import Web, Workers
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.markup.tree import Element, by_class, text_of
from bot.reading.page.about.canonical import find_address
from bot.reading.page.parsed import parse_page
from bot.reading.text.decoding import decode
from bot.reading.text.plain_text import assemble

_HOST = re.compile(
    r"([a-z-]{2,16})\.(?:m\.)?(wikipedia|wikivoyage|wikinews|wikibooks|wikiversity|wikisource)\.org"
)
_PATH = re.compile(r"/(?:wiki|zh-[a-z]{2,4}|sr-e[cl])/(?P<title>[^/].*)")
_NAMESPACE = re.compile(r"[^\s:_]+(?:_[a-z]+)?:(?!_)\S")
_LEFT_OUT = frozenset(
    """
    infobox infobox_v2 infobox_v3 navbox vertical-navbox sidebar metadata ambox ombox tmbox hatnote
    dablink reference references reflist refbegin mw-references-wrap mw-editsection noprint toc
    mw-jump-link shortdescription navigation-not-searchable mw-empty-elt authority-control
    sistersitebox side-box portalbox portal-bar bandeau-container bandeau-portail taxobox
    homonymie rellink catlinks printfooter mw-kartographer-container geo-nondefault succession-box
    vcard gallery mw-cite-backlink error mw-ext-cite-error haudio
    """.split()
)
_LEFT_OUT_IDS = frozenset({"coordinates", "toc", "siteSub", "normdaten"})
_PROSE_WORDS = 8
_ITEMS, _LEAD = 4, 20
"""Items from which, and words of text up to which, an entry is but a list of meanings."""
_MEANINGS = ("disambigbox", "dmbox-disambig", "mw-disambig", "homonymie")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, by its address on the site for large screens."""

    url: str

    async def __call__(self, web: Web, workers: Workers) -> Article | None:
        """The entry; None for a page that is not built like one. Raises LinkListFound for a list
        of meanings.
        """
        page = await web.fetch(self.url)
        article = await workers.run(read_entry, page.content, page.charset, page.url)
        return article if article.sentences else None


def recognise(url: str) -> Entry | None:
    """The entry of an address; None for other addresses and other kinds of pages."""
    parts = urlsplit(url)
    host = _HOST.fullmatch(parts.hostname or "")
    if host is None or host[1] in ("www", "m"):
        return None
    path = _PATH.fullmatch(parts.path)
    title = path["title"] if path else parse_qs(parts.query).get("title", [""])[0]
    if not title or _NAMESPACE.match(title):
        return None
    return Entry(parts._replace(netloc=f"{host[1]}.{host[2]}.org").geturl())


def read_entry(content: bytes, charset: str, url: str) -> Article:
    """The article of an entry's page; no paragraphs for any other page."""
    page = parse_page(decode(content, charset), url)
    whole = next(by_class(page.tree, "mw-parser-output"), None)
    if whole is None:
        return assemble((), form="page")
    if any(_is_marked(node, _MEANINGS) for node in whole.iter()):
        raise LinkListFound(url)
    body = deepcopy(whole)
    _cut(body)
    found = paragraphs_in(body)
    if _is_list(found):
        raise LinkListFound(url)
    paragraphs = _without_last_lists(found)
    title = next((text_of(node) for node in page.tree.iter("h1")), "")
    article = assemble(paragraphs, title=title, form="page")
    site = (_HOST.fullmatch(urlsplit(url).hostname or "") or ("", "", "wikipedia"))[2]
    return replace(
        article,
        url=find_address(page),
        site=site.capitalize(),
        language=article.language or (page.tree.get("lang") or "").partition("-")[0],
    )


def _is_marked(node: Element, names: Sequence[str]) -> bool:
    marks = {*(node.get("class") or "").split(), node.get("id") or ""}
    return any(name in marks for name in names)


def _cut(body: Element) -> None:
    """Take out what is no part of the text; formulas stand as what they are called."""
    for node in list(body.iter()):
        marks = set((node.get("class") or "").split())
        if "mwe-math-element" in marks:
            _name_formula(node)
        elif (
            marks & _LEFT_OUT
            or node.get("id") in _LEFT_OUT_IDS
            or node.tag in ("style", "script", "link")
            or node.get("role") in ("navigation", "note", "presentation")
        ) and node.getparent() is not None:
            node.drop_tree()


def _name_formula(node: Element) -> None:
    image = next(node.iter("img"), None)
    name = "" if image is None else image.get("alt") or ""
    for child in list(node):
        node.remove(child)
    node.text = re.sub(r"^\{\\displaystyle\s*(.*)\}$", r"\1", name, flags=re.DOTALL)


def _without_last_lists(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Without the sections at the end that say nothing, and headings that nothing follows."""
    end, said = len(paragraphs), False
    for at in range(len(paragraphs) - 1, 0, -1):
        said = said or _is_prose(paragraphs[at])
        if paragraphs[at].kind is not ParagraphKind.HEADING:
            continue
        if said:
            break
        end = at
    return paragraphs[:end]


def _is_list(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether it is a list of meanings that does not say so: a line, and what it can mean."""
    items = sum(one.kind is ParagraphKind.ITEM for one in paragraphs)
    told = sum(count_words(one.text) for one in paragraphs if one.kind is ParagraphKind.TEXT)
    return items >= _ITEMS and told < _LEAD


def _is_prose(paragraph: Paragraph) -> bool:
    if paragraph.kind is ParagraphKind.TABLE:
        return True
    prose = paragraph.kind in (ParagraphKind.TEXT, ParagraphKind.QUOTE)
    return prose and count_words(paragraph.text) >= _PROSE_WORDS
