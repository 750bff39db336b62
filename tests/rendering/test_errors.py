"""Each failure has its own sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.domain import errors
from bot.domain.article import ListedLink
from bot.domain.errors import (
    BotError,
    DatabaseBroken,
    LinkListFound,
    PageBlocked,
    ReadingError,
    StorageError,
    kebab_name,
)
from bot.rendering.errors import (
    error_key,
    plain_failure,
    render_error,
    render_failure,
    render_storage_error,
)
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


LISTED = LinkListFound(
    "https://post.example",
    links=(
        ListedLink("Ferries <b>& boats</b>", "https://post.example/n?a=1&b=2"),
        ListedLink("See evil.example/x  " + "long " * 60, "https://post.example/2"),
        ListedLink("Not on the web", "javascript:alert(1)"),
    ),
)


def test_list_of_links_is_numbered() -> None:
    """A list of links is answered with its entries: numbered, escaped, each a working link."""
    sentence, gap, first, second, third = render_failure(LISTED, "en").split("\n")

    assert sentence == render_error(LISTED, "en")
    assert gap == ""
    assert first == (
        '1. <a href="https://post.example/n?a=1&amp;b=2">'
        "Ferries &lt;b&gt;&amp; boats&lt;/b&gt;</a>"
    )
    assert second.startswith('2. <a href="https://post.example/2">See evil.\u2060example')
    assert second.endswith("…</a>")
    assert third == "3. Not on the web"


def test_list_of_links_in_the_terminal() -> None:
    """At a terminal each entry has its address on a line of its own."""
    lines = plain_failure(LISTED, "en", 200).splitlines()

    assert lines[2:4] == ["1. Ferries <b>& boats</b>", "   https://post.example/n?a=1&b=2"]


def test_other_failures_are_one_sentence() -> None:
    """Without links there's the sentence alone, in the chat as at a terminal."""
    for error in (LinkListFound("https://post.example"), PageBlocked("x")):
        assert render_failure(error, "de") == render_error(error, "de")
        assert plain_failure(error, "de", 500) == render_error(error, "de")
