"""A fake for the web."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.errors import BotError, PageNotFound, UnsupportedFile
from bot.ports import Page
from bot.reading.sniff import DATA


@dataclass
class FakeWeb:
    """Answers from `pages`, by address; `fetched` holds what was asked for, in order.

    `answers` hold what is given for something posted, in turn; `posted` is what was.
    """

    pages: dict[str, Page | BotError] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    answers: dict[str, list[Page | BotError]] = field(default_factory=dict)
    posted: list[bytes] = field(default_factory=list)

    def put(self, url: str, content: str | bytes, media_type: str = "text/html") -> None:
        """Publish a page; text is sent as UTF-8, and says so."""
        if isinstance(content, str):
            self.pages[url] = Page(url, content.encode(), media_type, "utf-8")
        else:
            self.pages[url] = Page(url, content, media_type)

    async def fetch(self, url: str) -> Page:
        self.fetched.append(url)
        answer = self.pages.get(url, PageNotFound(url))
        if isinstance(answer, BotError):
            raise answer
        if answer.media_type in DATA:
            raise UnsupportedFile(answer.media_type)
        return answer

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        self.fetched.append(url)
        answer = self.pages.get(url, PageNotFound(url))
        if posted:
            self.posted.append(posted)
            waiting = self.answers.get(url, [])
            answer = waiting.pop(0) if waiting else PageNotFound(url)
        if isinstance(answer, BotError):
            raise answer
        return answer
