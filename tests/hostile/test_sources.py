"""Sources that are made to harm end as a sentence, and the next source is read."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.countdown import Countdown
from bot.domain.errors import BotError
from bot.reading.page.extract import read_page
from bot.reading.workers.pool import ProcessWorkers
from tests.hostile.blasting import outcome_of
from tests.hostile.sources import BOMBS, PAGES, STORY, Bomb

SENTENCES = {
    "ReadingTooSlow",
    "SourceTooLarge",
    "BrokenFile",
    "NothingToRead",
    "UnsupportedFile",
}
QUICK = [bomb for bomb in BOMBS if bomb.quick]
SLOW = [bomb for bomb in PAGES if bomb.name in ("a million <p>x", "900,000 attributes")]


@pytest.fixture(scope="module")
def page() -> bytes:
    return f"<html lang=en><title>A harbour</title><article><p>{STORY * 9}</article>".encode()


@pytest.fixture
async def workers() -> AsyncIterator[ProcessWorkers]:
    one = ProcessWorkers(processes=1, seconds=300, modules=())
    yield one
    await one.aclose()


@pytest.mark.parametrize("bomb", QUICK, ids=lambda bomb: bomb.name)
async def test_a_bomb_is_a_sentence(bomb: Bomb, workers: ProcessWorkers, page: bytes) -> None:
    """It is read or refused with one of Pith's own errors; the next page is read as ever."""
    outcome = await outcome_of(workers, bomb)
    assert outcome in SENTENCES or "sentences" in outcome
    assert "root:" not in outcome
    assert (await workers.run(read_page, page, "", "https://a.example/b")).article.sentences


@pytest.mark.parametrize("bomb", SLOW, ids=lambda bomb: bomb.name)
async def test_a_bomb_that_takes_for_ever_is_ended(bomb: Bomb, page: bytes) -> None:
    """Beyond its time or memory a source is given up, and the next page is read as ever."""
    workers = ProcessWorkers(processes=1, seconds=300, modules=())
    hurried = workers.within(Countdown(2))
    assert await outcome_of(hurried, bomb) in ("ReadingTooSlow", "SourceTooLarge")
    assert (await workers.run(read_page, page, "", "https://a.example/b")).article.sentences
    await workers.aclose()


def test_every_way_to_end_has_a_sentence() -> None:
    """The names above are those of errors that readers are told of."""
    known = {kind.__name__ for kind in _all(BotError)}
    assert known >= SENTENCES


def _all(kind: type[BotError]) -> list[type[BotError]]:
    return [kind, *(leaf for child in kind.__subclasses__() for leaf in _all(child))]
