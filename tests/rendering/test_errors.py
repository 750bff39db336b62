"""Each failure has its own sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.domain import errors
from bot.domain.errors import (
    BotError,
    DatabaseBroken,
    PageBlocked,
    ReadingError,
    StorageError,
    kebab_name,
)
from bot.rendering.errors import error_key, render_error, render_storage_error
from bot.rendering.texts import interface_languages, texts

TOLD_AS_ONE = {DatabaseBroken}
"""Whatever it is that broke, a reader can do the same about it."""


def _leaves(error: type[BotError]) -> Iterator[type[BotError]]:
    below = error.__subclasses__()
    if not below or error in TOLD_AS_ONE:
        yield error
        return
    for one in below:
        yield from _leaves(one)


LEAVES = [leaf for leaf in _leaves(BotError) if leaf.__module__ == errors.__name__]


def test_key_of_an_error() -> None:
    """The key of an error is its name in kebab case."""
    assert error_key(PageBlocked) == "error-page-blocked"


@pytest.mark.parametrize("language", interface_languages())
@pytest.mark.parametrize("error", LEAVES)
def test_every_leaf_has_its_sentence(error: type[BotError], language: str) -> None:
    """Every error leaf has a sentence of its own, and that is what the reader gets."""
    assert error_key(error) in texts(language)
    told = error("details")
    assert render_error(told, language) == texts(language)(error_key(error), **told.values)


def test_sentences_differ() -> None:
    """No two errors say the same: each tells what happened and what to do."""
    sentences = [render_error(leaf("details"), "en") for leaf in LEAVES]
    assert len(set(sentences)) == len(LEAVES) >= 24


@pytest.mark.parametrize(
    "error", [ValueError("boom"), KeyError(1), BotError("x"), ReadingError("x")]
)
def test_anything_else_is_unknown(error: BaseException) -> None:
    """An error that nobody foresaw is admitted without its details."""
    assert render_error(error, "en") == texts("en")("error-unknown")


def test_more_special_errors_speak_like_their_kind() -> None:
    """A finer error without a sentence of its own speaks with that of its kind."""
    special = type("BlockedByRobots", (PageBlocked,), {})
    assert render_error(special(), "en") == texts("en")("error-page-blocked")


@pytest.mark.parametrize("error", DatabaseBroken.__subclasses__())
def test_whatever_broke_readers_hear_the_same(error: type[DatabaseBroken]) -> None:
    """A reader hears that the operator has to mend it, and no path."""
    told = render_error(error("/srv/pith.db: broken", path="/srv/pith.db"), "en")
    assert told == texts("en")("error-database-broken")


def _storage_errors() -> list[type[StorageError]]:
    found = {*StorageError.__subclasses__(), *DatabaseBroken.__subclasses__()} - TOLD_AS_ONE
    return sorted((one for one in found if one.__module__ == errors.__name__), key=kebab_name)


@pytest.mark.parametrize("language", interface_languages())
def test_the_operator_hears_what_it_is(language: str) -> None:
    """Each storage error has a sentence of its own for the operator, which names the file."""
    told = [
        render_storage_error(one("x", path="/srv/p.db"), language) for one in _storage_errors()
    ]
    assert all("/srv/p.db" in one for one in told)
    assert len(set(told)) == len(told) >= 12


def test_details_never_reach_the_reader() -> None:
    """What an error carries for the log stays out of the sentence."""
    assert "10.0.0.1" not in render_error(PageBlocked("10.0.0.1 <b>"), "en")
