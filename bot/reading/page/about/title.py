"""A parsed page in, its title out. Pure."""

from __future__ import annotations

import re
from itertools import islice

from bot.reading.markup.tree import Element, start_of
from bot.reading.page.parsed import ParsedPage
from bot.reading.text.wording import plain
from bot.text.folding import fold_title

_LONGEST_TITLE = 400
_MOST_HEADINGS = 5
_SEPARATOR = re.compile(r"\s+(?:[|–—»«·•:/]|-|::)\s+|\s*[|｜_]\s*|\s*[»«]\s*")
_WORDS = 3
"""Words from which a heading that is no main one may be a title."""
_HOME = re.compile(r"/|(?:https?:)?//[^/]+/?")
_TITLE_KEYS = (
    "og:title",
    "twitter:title",
    "title",
    "dc.title",
    "parsely-title",
    "sailthru.title",
    "headline",
)


def find_title(page: ParsedPage, site: str) -> str:
    """An h1 that another source confirms, else what the page tells others, without the site's
    name.
    """
    told = [plain(page.meta[key]) for key in _TITLE_KEYS if key in page.meta]
    told += filter(None, [plain(page.linked.headline)])
    told.append(plain(start_of(page.tree.find(".//title"))))
    headings = [plain(start_of(h1)) for h1 in islice(page.tree.iter("h1"), _MOST_HEADINGS)]
    headings = [heading for heading in headings if 0 < len(heading) <= _LONGEST_TITLE]
    sites = (site, page.meta.get("og:site_name", ""), page.linked.publisher, *_logos(page.tree))
    names = set(filter(None, map(fold_title, sites)))
    if chapter := _chapter(page.tree, names, headings):
        return chapter
    for heading in headings:
        if fold_title(heading) not in names and _confirmed(heading, told):
            return heading
    for candidate in [*told, *headings]:
        cleaned = _without_site(candidate, names)
        if cleaned and fold_title(cleaned) not in names:
            return cleaned[:_LONGEST_TITLE]
    return ""


def _chapter(tree: Element, names: set[str], main: list[str]) -> str:
    """The smaller heading that is a part of the page's own title, where no main one is its title:
    a book's name heads each of its chapters, a board's each of its topics.
    """
    title = plain(start_of(tree.find(".//title")))
    parts = [fold_title(part) for part in _SEPARATOR.split(title) if fold_title(part)]
    if len(parts) < 2 or not parts[-1]:
        return ""
    tops = [top for top in map(fold_title, main) if top not in names]
    if any(top != parts[-1] for top in tops):
        return ""
    for heading in map(start_of, islice(tree.iter("h2", "h3"), 2 * _MOST_HEADINGS)):
        words = fold_title(plain(heading))
        first = bool(tops) and words == parts[0]
        longest = not tops and words == max(parts, key=len) and len(words.split()) >= _WORDS
        if (first or longest) and words not in names and words not in tops:
            return plain(heading)
    return ""


def _logos(tree: Element) -> list[str]:
    """Main headings that lead to the site's start: they name the site."""
    links = tree.iterfind(".//h1//a")
    return [plain(start_of(link)) for link in links if _HOME.fullmatch(link.get("href") or "")]


def _confirmed(heading: str, others: list[str]) -> bool:
    words = fold_title(heading)
    if len(words) < 3:
        return False
    return any(
        fold_title(other).startswith(words) or fold_title(other).endswith(words)
        for other in others
    )


def _without_site(title: str, names: set[str]) -> str:
    """The title without a last (or first) part that names the site."""
    cuts = list(_SEPARATOR.finditer(title))
    for cut in cuts:
        if any(_same_name(title[cut.end() :], name) for name in names):
            return title[: cut.start()].strip()
    if cuts and any(_same_name(title[: cuts[0].start()], name) for name in names):
        return title[cuts[0].end() :].strip()
    return title.strip()


def _same_name(piece: str, name: str) -> bool:
    words = fold_title(piece)
    return bool(words) and (words == name or (len(name) > 3 and name in words and len(words) < 60))
