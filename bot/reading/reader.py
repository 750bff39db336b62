"""Source in, Article out: the one place that knows how each kind of source is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from bot.domain.article import Article, ReadingKind
from bot.domain.errors import (
    AppShellFound,
    CannotListen,
    ConsentWallFound,
    LinkListFound,
    LoginWallFound,
    MediaPageFound,
    NoArticleFound,
    NothingToRead,
    PageBlocked,
    PageNotFound,
    PaywallFound,
    ProductPageFound,
    ReadingError,
    SourceTooLarge,
)
from bot.domain.request import Document, Kept, Link, Source
from bot.ports import Page, Transcriber, Web, Workers
from bot.reading.files.documents import LARGEST_FILE, read_document
from bot.reading.page.extract import PageRead, add_page, read_page
from bot.reading.second_look import SecondLook
from bot.reading.session import ReadingSession
from bot.reading.sites import site_of
from bot.reading.speech.recordings import is_recording, name_for_endpoint, read_speech
from bot.reading.text.plain_text import read_text

REFUSALS: dict[ReadingKind, type[ReadingError]] = {
    ReadingKind.TEASER: PaywallFound,
    ReadingKind.CONSENT_WALL: ConsentWallFound,
    ReadingKind.LOGIN_WALL: LoginWallFound,
    ReadingKind.BOT_CHECK: PageBlocked,
    ReadingKind.ERROR_PAGE: PageNotFound,
    ReadingKind.LINK_LIST: LinkListFound,
    ReadingKind.MEDIA_PAGE: MediaPageFound,
    ReadingKind.PRODUCT_PAGE: ProductPageFound,
    ReadingKind.APP_SHELL: AppShellFound,
    ReadingKind.EMPTY: NoArticleFound,
}
"""What is never summarised as if it were the article."""
_KINDS = {error: kind for kind, error in REFUSALS.items()}
MOST_FURTHER = 4
"""Pages of one article after the first."""
PAGES = frozenset(("", "text/html", "application/xhtml+xml"))


def kind_of(error: BaseException) -> ReadingKind | None:
    """What came back in place of an article, where an error says that something did."""
    return next((kind for cause, kind in _KINDS.items() if type(error) is cause), None)


@dataclass(frozen=True, slots=True)
class ArticleReader:
    """Reads links, files and pasted text."""

    web: Web
    workers: Workers
    seconds: float = 20.0
    """For a link, all of it: each question to its site, the reading, further pages, and a second
    look. Waiting for a worker is not counted."""
    transcriber: Transcriber | None = None
    second_look: SecondLook | None = None
    """Where to look once more; None, the default, for nowhere."""

    async def __call__(self, source: Source) -> Article:
        """The article of a source; raises a ReadingError for what cannot be read."""
        if isinstance(source, Link):
            session = ReadingSession.within(self.seconds, self.web, self.workers)
            return await self._read_link(source, session)
        if isinstance(source, Document):
            if is_recording(source):
                return await self._listen(source)
            return await self.workers.run(read_document, source)
        if isinstance(source, Kept):
            raise TypeError("a kept article comes from the cache, there is nothing to read")
        article = await self.workers.run(read_text, source.text, source.title)
        if not article.sentences:
            raise NothingToRead
        return article

    async def _listen(self, document: Document) -> Article:
        if self.transcriber is None:
            raise CannotListen
        if len(document.content) > LARGEST_FILE:
            raise SourceTooLarge(f"{len(document.content)} bytes")
        speech = await self.transcriber.listen(name_for_endpoint(document), document.content)
        article = await self.workers.run(read_speech, speech, document.name)
        if not article.sentences:
            raise NothingToRead("recording")
        return article

    async def _read_link(
        self, link: Link, session: ReadingSession, *, pointed: bool = False
    ) -> Article:
        """A page's article; a post may point to one, which may not point any further."""
        try:
            found = await _open(link, session, pointed=pointed)
            if isinstance(found, Article):
                return found
            if isinstance(found, Page):
                page, read = found, await _read_page(found, session.workers)
        except ReadingError as error:
            page, read = await self._look_again(link.url, error, session)
        else:
            if isinstance(found, Link):
                # Its own failures are its own: a copy of what pointed there does not help.
                return await self._read_link(found, session, pointed=True)
        return await _read_on(read, page, session)

    async def _look_again(
        self, url: str, error: ReadingError, session: ReadingSession
    ) -> tuple[Page, PageRead]:
        """What another copy says; raises the first error where there is none, or none that helps.

        The time stays the same.
        """
        look = self.second_look
        web = look.web_for(error, private=session.private) if look else None
        if look is None or web is None:
            raise error
        try:
            page = await session.in_time(partial(look.fetch, url, web))
            read = await _read_page(page, session.workers)
        except ReadingError:
            raise error from None
        reading = replace(read.article.reading, via=look.via)
        return page, replace(read, article=replace(read.article, reading=reading))


async def _open(link: Link, session: ReadingSession, *, pointed: bool) -> Article | Link | Page:
    """What a known site's own way gives, else the page."""
    site = site_of(link.url)
    page = None if site else await session.fetch(link.url)
    if page is not None and page.url != link.url:
        # A short link, or one from another site, may lead to a site that is known.
        site = site_of(page.url)
    found = await site(session, session.workers) if site else None
    if isinstance(found, Article) or (isinstance(found, Link) and not pointed):
        return found
    return page or await session.fetch(link.url)


async def _read_page(page: Page, workers: Workers) -> PageRead:
    """What was fetched, read; raises what it is instead of an article."""
    if page.media_type not in PAGES:
        document = Document(page.url.rpartition("/")[2], page.media_type, page.content)
        return PageRead(replace(await workers.run(read_document, document), url=page.url))
    read = await workers.run(read_page, page.content, page.charset, page.url)
    if read.article.reading.kind is ReadingKind.LINK_LIST:
        raise LinkListFound(page.url, links=read.links)
    refusal = REFUSALS.get(read.article.reading.kind)
    if refusal is not None:
        raise refusal(page.url)
    return read


async def _read_on(read: PageRead, page: Page, session: ReadingSession) -> Article:
    """The article with its further pages; the share says so if one cannot be had."""
    seen = {page.url}
    url = read.next_page
    try:
        while url and url not in seen and len(seen) <= MOST_FURTHER:
            seen.add(url)
            page = await session.fetch(url)
            read = await session.workers.run(
                add_page, read.article, page.content, page.charset, page.url
            )
            url = read.next_page
    except ReadingError:
        seen.discard(url)
    else:
        if not url or url in seen:
            return read.article
    share = read.article.reading.share * _share(len(seen))
    return replace(read.article, reading=replace(read.article.reading, share=share))


def _share(pages: int) -> float:
    """Of an article that has at least one page more than were read."""
    return pages / (pages + 1)
