"""Several sources at once: what is counted, kept and whose it is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.domain.errors import DatabaseUnavailable
from bot.domain.preferences import Preferences
from bot.domain.progress import Progress, SourcesRead
from bot.domain.request import Document, Link, PastedText, Source, SummaryRequest
from bot.reading.reader import ArticleReader
from bot.usecases.groups import UseCases
from bot.usecases.summaries.get_digest import GetDigest, Listed, ShownDigest
from bot.usecases.summaries.get_summary import ShownSummary
from bot.usecases.wiring import wire
from tests.conftest import SystemClock, article, page
from tests.fakes.model import FakeModel
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import fake_memory

URL = "https://news.example.com/harbour"
ANN, BOB = 11, 12
TEXT = "\n\n".join(article("The harbour"))


class Desk:
    """Pith with a model, and one article on the web."""

    def __init__(self) -> None:
        self.memory: Any = fake_memory()
        self.model, self.web = FakeModel(), FakeWeb()
        self.web.put(URL, page("Harbour news", *article("The harbour")))
        reader = ArticleReader(self.web, InlineWorkers())
        self.pith: UseCases = wire(self.memory, reader, (self.model,), SystemClock())

    async def digest(self, *sources: Source, reader_id: int = ANN) -> ShownDigest:
        requests = [SummaryRequest(reader_id, source, Preferences()) for source in sources]
        done = await self.pith.summaries.get_digest.of_requests(requests)
        assert isinstance(done, ShownDigest)
        return done

    @property
    def owners(self) -> list[int | None]:
        return [row.owner for row in self.memory.comparisons.rows.values()]


async def test_a_comparison_of_private_texts_is_the_readers() -> None:
    """Nobody else is given it, and it goes when its reader is forgotten."""
    desk = Desk()
    for reader_id in (ANN, BOB):
        digest = (await desk.digest(Link(URL), PastedText(TEXT), reader_id=reader_id)).digest
        assert digest.comparison
        assert digest.comparison.agree
    assert desk.owners == [ANN, BOB]

    await desk.pith.readers.forget_reader(ANN)
    assert desk.owners == [BOB]


async def test_a_comparison_of_public_pages_serves_all() -> None:
    """Whoever sends the same links is given what was paid for."""
    desk = Desk()
    other = Link(f"{URL}/2")
    desk.web.put(other.url, page("More", *article("The harbour")))
    for reader_id in (ANN, BOB):
        await desk.digest(Link(URL), other, reader_id=reader_id)

    assert desk.owners == [None]
    assert len(desk.model.prompts) == 3


async def test_names_of_what_failed() -> None:
    """Each part is called what the reader knows it by."""
    sources = (Link(f"{URL}/gone"), Document("photo.jpg", "image/jpeg", b"\xff\xd8\xff"))
    done = await Desk().digest(*sources)

    assert [part.name for part in done.digest.parts] == [f"{URL}/gone", "photo.jpg"]
    assert [type(part.error).__name__ for part in done.digest.parts] == [
        *("PageNotFound", "UnsupportedFile")
    ]
    assert (done.shown, done.digest.comparison) == ({}, None)


async def test_citations_count_all_parts() -> None:
    """A part that failed keeps its number."""
    desk = Desk()
    done = await desk.digest(Link(f"{URL}/gone"), Link(URL), PastedText(TEXT))

    comparison = done.digest.comparison
    assert comparison
    assert {one.part for finding in comparison.agree for one in finding.citations} == {2, 3}
    assert sorted(done.shown) == [2, 3]


async def test_another_answer_is_another_comparison() -> None:
    """Summaries in another language are compared anew."""
    desk = Desk()
    await desk.digest(Link(URL), PastedText(TEXT))
    desk.model.script = [json.dumps({"agree": [], "differ": []})] * 9
    german = [
        SummaryRequest(ANN, source, Preferences(language="de"))
        for source in (Link(URL), PastedText(TEXT))
    ]
    await desk.pith.summaries.get_digest.of_requests(german)

    assert len(desk.owners) == 2


async def test_progress_only_where_there_is_work() -> None:
    """Known summaries come back without a word of progress."""
    desk, seen = Desk(), list[Progress]()
    requests = [
        SummaryRequest(ANN, source, Preferences()) for source in (Link(URL), PastedText(TEXT))
    ]
    await desk.pith.summaries.get_digest.of_requests(requests, seen.append)
    assert seen[0] == SourcesRead(0, 2)
    assert seen[-1] == SourcesRead(2, 2)

    seen.clear()
    await desk.pith.summaries.get_digest.of_requests(requests, seen.append)
    assert seen == []


async def test_what_concerns_all_is_raised() -> None:
    """A database that fails is no fault of one source."""

    async def fails(_: object) -> ShownSummary:
        raise DatabaseUnavailable

    get_digest: GetDigest = Desk().pith.summaries.get_digest
    request = SummaryRequest(ANN, Link(URL), Preferences())
    listed = [Listed("one", fails), Listed("two", fails)]
    with pytest.raises(DatabaseUnavailable):
        await get_digest(request.payer, listed, request.preferences)
