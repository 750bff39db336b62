"""A parsed page in, the names of its authors out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from bot.reading.markup.tree import Element, start_of
from bot.reading.page.about.names import cased, is_label, particles, split_names, without_by
from bot.reading.page.parsed import ParsedPage
from bot.reading.text.wording import plain
from bot.text.folding import fold_title
from bot.text.scripts import CAPITALS, HAN

_LONGEST_NAME = 80
_MOST_NAMES = 20
_NO_NAME = re.compile(
    r"https?:|^\w+\d+$|www\.|@|\.com\b|\.(?:php|html?)\b|^\d+$|admin\b|该作者|^(?:updated|published|posted|photo\w*)\b"
    r"|^www "
    r"|^(?:(?:von|de|di|av|af)\s)?(?:administrator|editor|author|staff|null"
    r"|none|undefined|unknown|anonymous|guest|redaktion|redazione|redacción|rédaction|user|root)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:ph\.?d\.?|m\.?d\.?|jr\.?|sr\.?|staff writer|reporter|senior reporter|correspondent"
    r"|editor"
    r"|contributor|columnist|associated press writer)$",
    re.IGNORECASE,
)
_AUTHOR_KEYS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcsext.author",
    "dc.contributor", "byl", "article_author", "article.author", "og:article:author",
    "citation_author",
    "cxenseparse:author", "twitter:creator:name", "creator", "authors",
)  # fmt: skip
_CITED = frozenset({"citation_author", "dc.creator"})
"""Keys under which names stand with the surname first."""
_PATHS = (
    './/a[@rel="author"]',
    './/*[@itemprop="author"]//*[@itemprop="name"]',
    './/*[@itemprop="author"]',
)
_CLASSES = frozenset(
    "author author-name authorname author_name byline byline-name byline__name byline-author"
    " post-author entry-author article-author article__author author__name vcard fn".split()
)
_BYLINE_CLASS = re.compile(
    r"(?:^|[-_])(?:author|byline|auteurs?|autor(?:es|in)?|contributors?|penulis|yazar|firma|signature)"
    r"(?:[-_]?(?:names?|\d))?$"
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:es|en|in)?|auteurs?|contributors?|staff|reporters?|journalists?|redaktion"
    r"|people|writers?|yazar(?:lar)?|penulis)/[\w.%~/-]{2,}"
)
_NAMING = ("a", "span", "div", "p", "address", "strong", "li")
_NEAR = 150
"""Elements below the title among which a byline stands."""
_SMALL = "|".join(sorted(map(re.escape, particles()), key=len, reverse=True))
_WORDED = re.compile(
    r"(?:(?i:written by|story by|text by|words by|by|von|par|por|di|av|af|door|przez|oleh|auteur"
    r"|autor(?:in)?|author|text|texto|testo|автор))\s?:?\s+"
    rf"((?:(?:[{CAPITALS}][\w.'’-]*|(?:{_SMALL})(?=\s))\s?){{2,7}})(?:$|[,|•·–-])"
)
_WHOLE_NAME = re.compile(rf"[{CAPITALS}][\w.'’-]*(?: [\w.'’-]+){{1,4}}")
_MOST_PIECES = 20
_CAPITAL = re.compile(rf"(?<!\S)[{CAPITALS}]")
_SPACED = re.compile(rf"(?<=^[{HAN}])\s+(?=[{HAN}]$)")
"""White space that fills a Chinese name of two characters up to three."""
_HAN = f"[{HAN}·]{{2,4}}(?![{HAN}])"
_SIGNED = re.compile(
    rf"(?:(?:本报|本刊|实习|见习|通讯社)?记者(?:\s?[:：/／]\s?|\s)|(?:作者|撰文|文)\s?[:：/／]\s?)"
    rf"({_HAN}(?:[、,，]\s?{_HAN}|\s[{HAN}·]{{2,3}}(?![{HAN}])){{0,4}})"
)
_NOT_SIGNED = re.compile(
    r"\s*\b(?:来源|编辑|责任编辑|责编|摄影|摄|时间|日期|发布|发布时间|发布日期|更新|记者|通讯员|实习生"
    r"|报道|出自|来自|转自|字体|字号|浏览|阅读|点击|评论|分享|打印|关闭|摘要|个人简介).*"
)
"""How Chinese pages sign a text; their markup rarely tells."""
_SIGNED_WITHIN = 20_000


def find_authors(page: ParsedPage, site: str) -> list[str]:
    """The first source that names persons; the site's own name only where nothing else is told."""
    sites = {fold_title(name) for name in (site, page.linked.publisher) if name}
    organisations: list[str] = []
    for source in _sources(page):
        names = clean_names(source)
        if any(fold_title(name) not in sites for name in names):
            return names
        organisations = organisations or names
    return organisations


def _sources(page: ParsedPage) -> Iterator[list[str]]:
    meta = page.meta
    yield [*page.linked.authors]
    for key in _AUTHOR_KEYS:
        if key in meta:
            cited = meta[key].split("; ") if key in _CITED else [meta[key]]
            yield [_surname_last(name) if key in _CITED else name for name in cited]
    yield from ([name] for name in _bylines(page.tree))
    signed = _SIGNED.search(page.text[:_SIGNED_WITHIN])
    if signed:
        yield _NOT_SIGNED.sub("", signed[1]).split()


def _surname_last(name: str) -> str:
    parts = [part.strip() for part in name.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 else name


def clean_names(raw: Iterable[str]) -> list[str]:
    """The names in what pages give as authors: split, without roles, addresses and accounts."""
    names: dict[str, str] = {}
    for text in raw:
        for piece in split_names(plain(text)[:1_000]):
            name = re.sub(r"\s*\([^)]*\)?$", "", piece).strip(" ,;:/-–—•·().")
            name = _SPACED.sub("", name)
            if name.isupper() and len(name) > 5 and " " in name:
                name = cased(name)
            if _is_name(name):
                names.setdefault(fold_title(name), name)
    return list(names.values())[:_MOST_NAMES]


def _is_name(name: str) -> bool:
    if not 1 < len(name) <= _LONGEST_NAME or is_label(name):
        return False
    return not _NO_NAME.search(name) and not _ROLE.match(name)


def _bylines(tree: Element) -> list[str]:
    """Short texts that the markup or their first word calls the author's."""
    for path in _PATHS:
        found = _short(tree.findall(path))
        if found:
            return found
    classes = [(one, (one.get("class") or "").lower().split()) for one in tree.iter(*_NAMING)]
    exact = [one for one, names in classes if not _CLASSES.isdisjoint(names)]
    alike = (
        one
        for one, names in classes
        if any(map(_BYLINE_CLASS.search, names)) and len(one.findall(".//a")) < 2
    )
    return (
        _short(one for one in exact if not _is_in_comment(one))
        or _short(alike)
        or _linked(tree)
        or _worded(tree)
    )


def _is_in_comment(element: Element) -> bool:
    return any(
        "comment" in f"{up.get('class', '')} {up.get('id', '')}".lower()
        for up in element.iterancestors("li", "div", "ol", "section", "article")
    )


def _below_title(tree: Element) -> Iterator[Element]:
    """The elements that may hold a byline, from the first main heading on."""
    seen = 0
    for element in tree.iter("h1", *_NAMING):
        if element.tag == "h1":
            seen = seen or 1
        elif seen:
            seen += 1
            yield element
        if seen > _NEAR:
            return


def _linked(tree: Element) -> list[str]:
    """The first links below the title that lead to an author's page."""
    return _short(one for one in _below_title(tree) if _AUTHOR_PAGE.search(one.get("href") or ""))


def _worded(tree: Element) -> list[str]:
    """The first short text below the title that says "by" and a name."""
    texts = (plain(start_of(one)) for one in _below_title(tree))
    found = (_WORDED.match(text) for text in texts if len(text) <= _LONGEST_NAME)
    names = (match[1] for match in found if match)
    return next(([name] for name in names if len(_CAPITAL.findall(name)) > 1), [])


def _named(element: Element) -> str:
    """The name in a byline's element: its only link, or what stands before the next piece that is
    glued to it.
    """
    links = [one for one in element.iter("a") if start_of(one)]
    if len(links) == 1 and _WHOLE_NAME.fullmatch(start_of(links[0])):
        before = start_of(element).partition(start_of(links[0]))[0]
        if not without_by(f"{before.strip()} ").strip(" :：|-–—"):
            return start_of(links[0])
    text = ""
    for piece in islice(element.itertext(), _MOST_PIECES):
        if text[-1:].islower() and piece[:1].isupper():
            if len(without_by(text).split()) > 1:
                return text
            text += " "
        text += piece
    return start_of(element) if len(text) > _LONGEST_NAME else " ".join(text.split())


def _short(elements: Iterable[Element]) -> list[str]:
    """One entry: with more than two different ones, the first is the article's."""
    texts: list[str] = []
    for element in elements:
        text = plain(_named(element))
        if 2 < len(text) <= _LONGEST_NAME:
            texts.append(text)
        if len(texts) == 3:
            break
    if not texts:
        return []
    return texts[:1] if len({fold_title(text) for text in texts}) > 2 else ["; ".join(texts)]
