"""An article as Pith reads it: numbered paragraphs and sentences, and a report on the reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.text.scripts import without_unspaced

WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute over 190 studies (Brysbaert, 2019)."""
_CHARACTERS_A_WORD = 2
"""In scripts that put no spaces between words (Chinese, Japanese, Thai, Lao, Burmese, Khmer)."""


class ParagraphKind(StrEnum):
    """What a paragraph was on the page."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `page` is the page of a paginated file, counted from 1.

    `gaps` are offsets in `text` where a foreign fragment was taken out: no quote may span one.
    `times` are offsets in `text`, rising, each with the second of a recording at which the words
    from there on are said; none for what nobody says. `pages` are the same for the further pages
    that a paragraph goes on to.
    """

    text: str
    kind: ParagraphKind = ParagraphKind.TEXT
    page: int | None = None
    gaps: tuple[int, ...] = ()
    times: tuple[tuple[int, int], ...] = ()
    pages: tuple[tuple[int, int], ...] = ()

    def time_of(self, words: str) -> int | None:
        """The second at which these words of a recording begin."""
        return self._last_before(words, self.times, None)

    def page_of(self, words: str) -> int | None:
        """The page on which these words begin."""
        return self._last_before(words, self.pages, self.page)

    def _last_before(
        self, words: str, marks: tuple[tuple[int, int], ...], first: int | None
    ) -> int | None:
        at = max(0, self.text.find(words)) if marks else 0
        return next((mark for offset, mark in reversed(marks) if offset <= at), first)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, verbatim but for its `gaps` (offsets, as in Paragraph).

    `number` counts from 1 over the article, `paragraph` is an index.
    """

    number: int
    text: str
    paragraph: int
    gaps: tuple[int, ...] = ()


class ReadingKind(StrEnum):
    """What came back when the source was read; only ARTICLE is ever summarised."""

    ARTICLE = "article"
    TEASER = "teaser"
    CONSENT_WALL = "consent_wall"
    LOGIN_WALL = "login_wall"
    BOT_CHECK = "bot_check"
    ERROR_PAGE = "error_page"
    LINK_LIST = "link_list"
    MEDIA_PAGE = "media_page"
    PRODUCT_PAGE = "product_page"
    APP_SHELL = "app_shell"
    EMPTY = "empty"


class Via(StrEnum):
    """Where a page was read that did not answer with an article itself."""

    ARCHIVE = "archive"
    RENDERER = "renderer"


@dataclass(frozen=True, slots=True)
class ListedLink:
    """An entry of a page that lists others: its title, and its whole address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """What was read: its kind, its form (page, pdf, text …), the share the model saw and, if it
    was not the page itself, where.
    """

    kind: ReadingKind = ReadingKind.ARTICLE
    form: str = "page"
    words: int = 0
    share: float = 1.0
    via: Via | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What a source says. Empty strings where the source does not tell; `date` is YYYY-MM-DD."""

    paragraphs: tuple[Paragraph, ...] = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    url: str = ""
    title: str = ""
    author: str = ""
    site: str = ""
    date: str = ""
    language: str = ""
    reading: ReadingReport = field(default_factory=ReadingReport)

    @property
    def text(self) -> str:
        """The paragraphs, a blank line between them."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def minutes(self) -> int:
        """Reading time, at least one minute."""
        return max(1, round(self.reading.words / WORDS_A_MINUTE))


def count_words(text: str) -> int:
    """Words by white space, or by characters where a script has no spaces."""
    spaced, characters = without_unspaced(text)
    return len(spaced.split()) + characters // _CHARACTERS_A_WORD
