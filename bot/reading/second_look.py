"""A link whose page was no article in, another copy's page out: at an archive or a renderer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import quote, urldefrag

from bot.domain.article import Via
from bot.domain.errors import (
    AppShellFound,
    ConsentWallFound,
    NoArticleFound,
    PageBlocked,
    PageNotFound,
    ReadingError,
)
from bot.ports import Page, Web

PLACE = "{url}"
HELPS: dict[Via, frozenset[type[ReadingError]]] = {
    Via.ARCHIVE: frozenset(
        {AppShellFound, ConsentWallFound, NoArticleFound, PageBlocked, PageNotFound}
    ),
    Via.RENDERER: frozenset({AppShellFound, ConsentWallFound, NoArticleFound, PageBlocked}),
}
"""Never for paywalls and logins: what a site sells or keeps for members is not taken elsewhere."""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Where the operator lets Pith look once more; `template` is an address with `{url}` in it.

    A page whose way led through the operator's own network is asked for `inside` only, on a web
    that leads nowhere else: strangers do not learn that it exists. None: such pages are not.
    """

    web: Web
    template: str
    via: Via
    inside: Web | None = None

    def web_for(self, error: ReadingError, *, private: bool) -> Web | None:
        """The way to a copy that can be without this failure; None where none may be asked for."""
        if type(error) not in HELPS[self.via]:
            return None
        return self.inside if private else self.web

    async def fetch(self, url: str, web: Web) -> Page:
        """The page under its own address, as the archive or the renderer has it."""
        page = await web.fetch(self._address(url))
        return replace(page, url=url)

    def _address(self, url: str) -> str:
        before, _, after = self.template.partition(PLACE)
        bare = urldefrag(url).url
        # As a parameter it is one value; in a path, archives want it as it is.
        return before + (quote(bare, safe="") if "?" in before else bare) + after
