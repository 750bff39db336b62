"""What can go wrong, by who is affected and what they can do.

    BotError
    ├── ReadingError
    │   ├── LinkRefused          the address is private, or no web address
    │   ├── PageUnreachable      no answer, or none that makes sense
    │   ├── CertificateInvalid   the site cannot prove that it is that site
    │   ├── PageNotFound         the site says that there is no such page
    │   ├── PageBlocked          the site turns bots away
    │   ├── PaywallFound         only a teaser can be read
    │   ├── ConsentWallFound     a cookie notice stands before the article
    │   ├── LoginWallFound       the site wants an account
    │   ├── LinkListFound        a list of links, not an article
    │   ├── FeedFound            a feed, which lists articles
    │   ├── VideoListFound       a playlist or a channel, not one video
    │   ├── TranscriptMissing    a video without subtitles
    │   ├── PostHidden           a post that is shown inside Telegram only
    │   ├── PostWithoutText      a post of pictures or films
    │   ├── CannotListen         a recording, and nothing here writes speech down

    │   ├── MediaPageFound       a film, a sound or pictures, and hardly any text
    │   ├── ProductPageFound     something for sale, not an article
    │   ├── AppShellFound        only what an application starts from
    │   ├── NoArticleFound       the page answered, but holds no readable article
    │   ├── NothingToRead        the text or file holds no sentence to summarise
    │   ├── SourceTooLarge       more bytes than Pith reads
    │   ├── UnsupportedFile      a kind of file that Pith cannot read
    │   ├── BrokenFile           a known kind of file, but damaged
    │   ├── ProtectedFile        a file behind a password
    │   └── ReadingTooSlow       reading took longer than it may
    ├── ModelError
    │   ├── ModelUnavailable     the model does not answer; later it may
    │   ├── ModelMisconfigured   the key, the address or the model's name is wrong
    │   ├── ModelBudgetSpent     the account at the model's provider is used up
    │   ├── BudgetSpent          the reader's, the chat's or everybody's budget here is used up
    │   ├── ModelRefused         the model will not write about this text
    │   ├── PromptTooLong        more text than the model's window holds
    │   └── AnswerUnusable       the answer was cut, empty, or not in the form that was asked for
    ├── StorageError
    │   ├── DatabaseUnavailable  somebody else stands in the way, for now
    │   ├── DatabaseTooNew       a newer Pith wrote this database
    │   └── DatabaseBroken       what only the operator can mend, or we: readers hear one sentence
    │       ├── DatabaseTooOld     older than any that this Pith can bring up to date
    │       ├── DatabaseFull       no room on the disk
    │       ├── DatabaseReadOnly   may be read, not written
    │       ├── DatabaseForbidden  may not even be opened
    │       ├── DatabaseMissing    no such file, or no folder for it
    │       ├── DatabaseUnopenable a folder, say, or a file that the system doesn't hand out
    │       ├── DatabaseFailing    the disk doesn't give or take what it should
    │       ├── DatabaseDamaged    a database, but corrupt
    │       ├── DatabaseForeign    no database, or another program's
    │       └── DatabaseMistaken   it doesn't understand what we ask: our bug, or another schema
    ├── TooManyRequests          a reader asks more often than they may
    ├── LargeJob                 a summary costs more than is spent before somebody agrees
    ├── SummaryForgotten         the summary that a button or reply speaks of is no longer kept
    └── TextNotShared            a summary was shared with a reader, but not the text behind it

Every leaf has a sentence for the reader in the locale files, under `error-` and the class's name
in kebab case; those of DatabaseBroken share its one. For the operator each storage error has one
under `doctor-`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.article import ListedLink
from bot.domain.budgets import Scope
from bot.domain.jobs import PendingJob, rounded


def kebab_name(error: type[BaseException]) -> str:
    """The name of an error's class in kebab case, as texts about it are named."""
    return re.sub(r"(?<!^)([A-Z])", r"-\1", error.__name__).lower()


class BotError(Exception):
    """Something that Pith knows how to explain to a reader."""

    @property
    def values(self) -> Mapping[str, int]:
        """What the sentence about it has to name."""
        return {}


class ReadingError(BotError):
    """The source could not be read; `private` where the way led through the operator's network."""

    private = False


class LinkRefused(ReadingError):
    """The address is not a public web address; Pith never connects to it."""


class PageUnreachable(ReadingError):
    """The site did not answer, or not with a page."""


class CertificateInvalid(ReadingError):
    """The site's certificate has expired, is another's, or comes from an unknown authority."""


class PageNotFound(ReadingError):
    """The site answered that there is no such page."""


class PageBlocked(ReadingError):
    """The site turns bots away (401, 403, 429, or a check for humans)."""


class PaywallFound(ReadingError):
    """Only the teaser before a paywall could be read."""


class ConsentWallFound(ReadingError):
    """A cookie or consent notice came back instead of the article."""


class LoginWallFound(ReadingError):
    """The site wants an account before it shows the article."""


class LinkListFound(ReadingError):
    """The page is a list of links, not an article; `links` are the first of them, if any."""

    def __init__(self, *args: object, links: tuple[ListedLink, ...] = ()) -> None:
        super().__init__(*args)
        self.links = links


class FeedFound(ReadingError):
    """The address answers with a feed: a list of articles for programs."""


class VideoListFound(ReadingError):
    """A playlist or a channel; which of its videos is meant is not known."""


class TranscriptMissing(ReadingError):
    """The video has no subtitles, not even automatic ones, or none yet."""


class PostHidden(ReadingError):
    """Telegram does not show this post to the web: it is private, or gone."""


class PostWithoutText(ReadingError):
    """The post holds pictures, films or files, and no text that could be summarised."""


class CannotListen(ReadingError):
    """The source is a recording, and no endpoint here writes speech down."""


class MediaPageFound(ReadingError):
    """The page shows a film, a sound or pictures, and has hardly any text."""


class ProductPageFound(ReadingError):
    """The page sells something, it is not an article."""


class AppShellFound(ReadingError):
    """The page draws itself in a browser; only its empty frame came back."""


class NoArticleFound(ReadingError):
    """The page answered, but holds no readable article."""


class NothingToRead(ReadingError):
    """The text or file holds no sentence that could be summarised."""


class SourceTooLarge(ReadingError):
    """The source has more bytes than Pith reads."""


class UnsupportedFile(ReadingError):
    """A kind of file that Pith cannot read."""


class BrokenFile(ReadingError):
    """A file of a known kind that cannot be opened."""


class ProtectedFile(ReadingError):
    """A file that needs a password."""


class ReadingTooSlow(ReadingError):
    """Fetching or reading the source took longer than it may."""


class ModelError(BotError):
    """The model gave no answer that can be used."""


class ModelUnavailable(ModelError):
    """The model does not answer now; later it may."""


class ModelMisconfigured(ModelError):
    """The operator has to mend the key, the address or the model's name.

    `address` where it is known to be the address: what answers there is no model.
    """

    def __init__(self, *args: object, address: bool = False) -> None:
        super().__init__(*args)
        self.address = address


class ModelBudgetSpent(ModelError):
    """The operator's account at the model's provider is used up."""


class BudgetSpent(ModelError):
    """The operator's budget for a reader, a chat or all has no room for this; `scope` says whose.

    Hardly ever shown as such: the way without a model takes over and says so.
    """

    def __init__(self, *args: object, scope: Scope = Scope.ALL) -> None:
        super().__init__(*args)
        self.scope = scope


class ModelRefused(ModelError):
    """The model declines to write about this text."""


class PromptTooLong(ModelError):
    """The prompt holds more tokens than the model's window: `window`, where the endpoint tells."""

    def __init__(self, *args: object, window: int = 0) -> None:
        super().__init__(*args)
        self.window = window


class AnswerUnusable(ModelError):
    """The answer was cut short, empty, or not in the form that was asked for."""


class StorageError(BotError):
    """Pith's memory failed; `path` is the file that it is about.

    The message names the path and what SQLite or the system said: fit for the operator and the
    log, as it holds nothing of what is stored.
    """

    def __init__(self, *args: object, path: str = "") -> None:
        super().__init__(*args)
        self.path = path


class DatabaseUnavailable(StorageError):
    """Somebody else stands in the way, or memory is short: a moment later it may work."""


class DatabaseTooNew(StorageError):
    """The database was written by a newer Pith; this one must not touch it."""


class DatabaseBroken(StorageError):
    """Trying again changes nothing: the operator has to mend something, or we have."""


class DatabaseTooOld(DatabaseBroken):
    """The database is older than any that this Pith can bring up to date."""


class DatabaseFull(DatabaseBroken):
    """There is no room left on the disk."""


class DatabaseReadOnly(DatabaseBroken):
    """The database can be read, but not written."""


class DatabaseForbidden(DatabaseBroken):
    """The system doesn't let Pith open the file."""


class DatabaseMissing(DatabaseBroken):
    """There is no such file, or no folder that it could be in."""


class DatabaseUnopenable(DatabaseBroken):
    """What the path leads to can't be opened as a file."""


class DatabaseFailing(DatabaseBroken):
    """The disk didn't give, or take, what it should."""


class DatabaseDamaged(DatabaseBroken):
    """The file is a database, but a corrupt one."""


class DatabaseForeign(DatabaseBroken):
    """The file is no database, or another program's."""


class DatabaseMistaken(DatabaseBroken):
    """SQLite doesn't understand, or refuses, what Pith asks: a bug, or another schema."""


class TooManyRequests(BotError):
    """A reader asked more often than they may; in so many minutes there is room again."""

    def __init__(self, *args: object, minutes: int = 1) -> None:
        super().__init__(*args)
        self.minutes = minutes

    @property
    def values(self) -> Mapping[str, int]:
        return {"minutes": self.minutes}


class LargeJob(BotError):
    """A summary needs more of a model than may be spent before somebody agrees; see `job`.

    Surfaces ask; its sentence is for where nobody can answer.
    """

    def __init__(self, *args: object, job: PendingJob | None = None) -> None:
        super().__init__(*args)
        self.job = job

    @property
    def values(self) -> Mapping[str, int]:
        return {"tokens": rounded(self.job.estimate.tokens) if self.job else 0}


class SummaryForgotten(BotError):
    """The summary that a button or a reply speaks of is no longer kept."""


class TextNotShared(BotError):
    """Somebody shared the summary of their own text: others learn no more of the text."""
