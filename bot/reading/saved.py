"""A file in, the web as far as that file holds it out: it answers for its address alone."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.domain.errors import PageUnreachable
from bot.domain.request import Document
from bot.ports import Page
from bot.reading.page.extract import LONGEST_PAGE
from bot.reading.sites import site_of
from bot.reading.sniff import sniff
from bot.reading.web.body import Body


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The port `Web` over one file, which is what `url` answers; all else is out of reach."""

    url: str
    file: Document

    async def fetch(self, url: str) -> Page:
        """The file, refused as a server's answer would be; PageUnreachable for other addresses."""
        if not self._answers(url):
            raise PageUnreachable("only one file is read")
        return self._page()

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        """The same."""
        return await self.fetch(url)

    def _answers(self, url: str) -> bool:
        """Whether it is the file's address, or another one of the same post, entry or thread."""
        site = site_of(url)
        return url == self.url or (site is not None and site == site_of(self.url))

    def _page(self) -> Page:
        content, parts = self.file.content, urlsplit(self.url)
        declared = sniff(content, self.file.media_type, self.file.name)
        body = Body(parts.netloc, {"content-type": declared}, parts.path, LONGEST_PAGE)
        body.add(content)
        content, media_type = body.finish()
        return Page(self.url, content, media_type)
