"""What can go wrong, by who is affected and what they can do.

    BotError
    ├── ReadingError
    │   ├── LinkRefused          the address is private, or no web address
    │   ├── PageUnreachable      no answer, or none that makes sense
    │   ├── PageNotFound         the site says that there is no such page
    │   ├── PageBlocked          the site turns bots away
    │   ├── PaywallFound         only a teaser can be read
    │   ├── ConsentWallFound     a cookie notice stands before the article
    │   ├── LoginWallFound       the site wants an account
    │   ├── LinkListFound        a list of links, not an article
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
    │   ├── ModelRefused         the model will not write about this text
    │   ├── PromptTooLong        more text than the model's window holds
    │   └── AnswerUnusable       the answer was cut, empty, or not in the form that was asked for
    ├── StorageError
    │   ├── DatabaseTooNew       a newer Pith wrote this database
    │   └── DatabaseUnavailable  locked, full or unreadable
    └── SummaryForgotten         the summary that a button or reply speaks of is no longer kept

Every leaf has a sentence for the reader in the locale files, under `error-` and the class's name
in kebab case.
"""

from __future__ import annotations


class BotError(Exception):
    """Something that Pith knows how to explain to a reader."""


class ReadingError(BotError):
    """The source could not be read."""


class LinkRefused(ReadingError):
    """The address is not a public web address; Pith never connects to it."""


class PageUnreachable(ReadingError):
    """The site did not answer, or not with a page."""


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
    """The page is a list of links, not an article."""


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
    """The operator has to mend the key, the address or the model's name."""


class ModelBudgetSpent(ModelError):
    """The operator's account at the model's provider is used up."""


class ModelRefused(ModelError):
    """The model declines to write about this text."""


class PromptTooLong(ModelError):
    """The prompt holds more tokens than the model's window."""


class AnswerUnusable(ModelError):
    """The answer was cut short, empty, or not in the form that was asked for."""


class StorageError(BotError):
    """Pith's memory failed."""


class DatabaseTooNew(StorageError):
    """The database was written by a newer Pith; this one must not touch it."""


class DatabaseUnavailable(StorageError):
    """The database is locked, full or unreadable."""


class SummaryForgotten(BotError):
    """The summary that a button or a reply speaks of is no longer kept."""
