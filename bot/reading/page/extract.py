"""A page's HTML in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

from bot.domain.article import (
    Article,
    ListedLink,
    Paragraph,
    ParagraphKind,
    ReadingKind,
    count_words,
)
from bot.reading.markup.blocks import find_blocks, links_of
from bot.reading.markup.hidden import take_out_hidden
from bot.reading.markup.layout import lay_out
from bot.reading.markup.letters import join_initials, write_superscripts
from bot.reading.markup.tree import Element
from bot.reading.page.about.authors import clean_names
from bot.reading.page.about.metadata import Metadata, read_metadata
from bot.reading.page.agreement import agree
from bot.reading.page.embedded import read_embedded
from bot.reading.page.fullness import fullest, prose, share_kept, with_missing
from bot.reading.page.isolate import take_out_other_articles
from bot.reading.page.neighbours import take_out_consent, take_out_pointers
from bot.reading.page.pagination import find_next_page
from bot.reading.page.parsed import ParsedPage, parse_page
from bot.reading.page.readings import GREEDY, SECOND, read_all
from bot.reading.page.recover import recover
from bot.reading.page.walls.listed import listed_links
from bot.reading.page.walls.walls import classify_page
from bot.reading.text.boilerplate import drop_boilerplate, drop_repeated, drop_widgets
from bot.reading.text.decoding import decode
from bot.reading.text.framing import take_off_frame
from bot.reading.text.offers import leads_elsewhere
from bot.reading.text.plain_text import assemble

LONGEST_PAGE = 10_000_000
_SHELL = 40
"""Words below which a page shows no article, and the data for its scripts are searched."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a page held: its article, and the address of the article's next page, "" for none.

    `links` where the page is a list of them.
    """

    article: Article
    next_page: str = ""
    links: tuple[ListedLink, ...] = ()


def read_page(content: bytes, charset: str, url: str) -> PageRead:
    """The article of a fetched page; its report says what came back, if it was none."""
    page = parse_page(decode(content, charset)[:LONGEST_PAGE], url)
    article = extract_article(page)
    kind = classify_page(page, article)
    told = replace(article, reading=replace(article.reading, kind=kind))
    links = listed_links(page) if kind is ReadingKind.LINK_LIST else ()
    return PageRead(told, find_next_page(page), links)


def add_page(article: Article, content: bytes, charset: str, url: str) -> PageRead:
    """The article with the paragraphs of its next page that it does not hold yet."""
    known = {paragraph.text for paragraph in article.paragraphs}
    found = read_page(content, charset, url)
    further = found.article
    new = [paragraph for paragraph in further.paragraphs if paragraph.text not in known]
    whole = assemble([*article.paragraphs, *new], title=article.title, form="page")
    parts = (article.reading, further.reading)
    there = sum(part.words / part.share for part in parts)
    share = sum(part.words for part in parts) / there if there else 1.0
    longer = replace(
        article,
        paragraphs=whole.paragraphs,
        sentences=whole.sentences,
        reading=replace(article.reading, words=whole.reading.words, share=min(1.0, share)),
    )
    return PageRead(longer, found.next_page)


def extract_article(page: ParsedPage) -> Article:
    """The page's main text and what it says of itself; no paragraphs where there is no text."""
    if "<" not in page.html:
        return replace(assemble((), form="page"), url=page.url)
    told = _complete(read_metadata(page), page)
    paragraphs, author, share = _read_text(page, told)
    article = assemble(paragraphs, title=told.title, form="page", share=share)
    return replace(
        article,
        url=told.url,
        author=author,
        site=told.site,
        date=told.date,
        language=article.language or told.language,
    )


def _read_text(page: ParsedPage, told: Metadata) -> tuple[Sequence[Paragraph], str, float]:
    """The main text, who signed it, and the share of it that was found."""
    shown = _shown(page)
    blocks = find_blocks(shown)
    links = links_of(blocks)
    pointers = [block.paragraph for block in blocks if leads_elsewhere(block.linked)]
    seen = prose(block.paragraph for block in blocks if not leads_elsewhere(block.linked))
    readings = {n: drop_widgets(found, links) for n, found in read_all(shown, seen).items()}
    judging = {name: found for name, found in readings.items() if name != GREEDY}
    agreed = agree(judging, SECOND, told.body)
    best = fullest(agreed, readings.values(), pointers)
    if best is not agreed:
        best = with_missing(best, agreed, {one.folded: at for at, one in enumerate(blocks)})
    author = _signed(best, told)
    whole = drop_repeated(recover(best, blocks, told.title, told.descriptions), links)
    text = drop_boilerplate(take_off_frame(whole, told.title, author, told.date), links)
    if sum(count_words(paragraph.text) for paragraph in text) < _SHELL:
        text = drop_boilerplate(read_embedded(page.tree, told.body)) or text
    return text, author, share_kept(text, readings.pop(SECOND), readings.values())


def _shown(page: ParsedPage) -> Element:
    """A copy of the tree with nothing in it but what the article's readers see."""
    shown = deepcopy(page.tree)
    take_out_other_articles(shown)
    take_out_consent(shown)
    take_out_pointers(shown)
    join_initials(shown)
    take_out_hidden(shown)
    write_superscripts(shown)
    lay_out(shown)
    return shown


def _complete(told: Metadata, page: ParsedPage) -> Metadata:
    """With the author and the date that trafilatura finds in the text, where none is told."""
    from trafilatura.metadata import extract_metadata

    if told.author and told.date:
        return told
    found = extract_metadata(page.tree, default_url=page.url or None, extensive=False)
    author = told.author or "; ".join(clean_names([found.author or ""]))
    return replace(told, author=author, date=told.date or told.days.believe(found.date or ""))


def _signed(paragraphs: Sequence[Paragraph], told: Metadata) -> str:
    """The author told; if that is nobody but the site, the name that begins or ends the text."""
    if told.author and told.author != told.site:
        return told.author
    ends = (*paragraphs[:1], *paragraphs[-1:])
    return next((one.text for one in ends if _is_name(one)), told.author)


def _is_name(paragraph: Paragraph) -> bool:
    """Whether it is two to four capitalised words and nothing else."""
    words = paragraph.text.split()
    return (
        paragraph.kind is ParagraphKind.TEXT
        and 2 <= len(words) <= 4
        and all(word.isalpha() and word.istitle() for word in words)
    )
