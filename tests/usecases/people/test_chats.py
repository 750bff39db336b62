"""Groups, channels and offers; whose text is whose, and who pays for it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from bot.domain.errors import SummaryForgotten
from bot.domain.jobs import Estimate, PendingJob
from bot.domain.preferences import Choices, Length, Preferences
from bot.domain.request import Document, Link, PastedText, Source, SummaryRequest
from bot.domain.summary import ArticleFacts
from bot.reading.reader import ArticleReader
from bot.usecases.groups import UseCases
from bot.usecases.wiring import Memory, wire
from tests.conftest import article, page
from tests.fakes.model import FakeModel
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import fake_memory

ANN, BOB, CHANNEL, GROUP, OTHER = 11, 12, -1002, -1001, -1009
URL = "https://news.example.com/a"
TEXT = PastedText("\n\n".join(article()), "A channel")
FILE = Document("a.txt", "text/plain", TEXT.text.encode())
LIKED = Preferences()
FACTS = ArticleFacts(title="Harbour")


@dataclass
class Ticking:
    """A clock that goes on by a second at every look."""

    time: datetime = datetime(2026, 11, 1, tzinfo=UTC)

    def now(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@dataclass
class Bench:
    """Every use case on fakes."""

    model: FakeModel = field(default_factory=FakeModel)
    web: FakeWeb = field(default_factory=FakeWeb)
    memory: Memory = field(default_factory=fake_memory)
    pith: UseCases = field(init=False)

    def __post_init__(self) -> None:
        self.pith = wire(
            self.memory, ArticleReader(self.web, InlineWorkers()), (self.model,), Ticking()
        )
        self.web.put(URL, page("Harbour news", *article()))

    @property
    def paid(self) -> int:
        """How often the model was asked."""
        return len(self.model.prompts)


@pytest.fixture
def bench() -> Bench:
    """Every use case on fakes."""
    return Bench()


@pytest.mark.parametrize("source", [TEXT, FILE])
async def test_a_channels_text_is_paid_once(bench: Bench, source: Source) -> None:
    """The second reader of a channel's post costs nothing, and has it in their own history."""
    first = await bench.pith.summaries.get_summary(
        SummaryRequest(ANN, source, LIKED, owner=CHANNEL)
    )
    paid = bench.paid
    second = await bench.pith.summaries.get_summary(
        SummaryRequest(BOB, source, LIKED, owner=CHANNEL)
    )
    assert (bench.paid, second.summary.cached) == (paid, True)
    assert second.summary.key_points == first.summary.key_points
    assert (first.shown.reader_id, second.shown.reader_id) == (ANN, BOB)
    assert await bench.memory.shown.get(BOB, first.shown.id) is None


@pytest.mark.parametrize("source", [TEXT, FILE])
@pytest.mark.parametrize("other", [(BOB, None), (GROUP, None), (ANN, GROUP), (BOB, OTHER)])
async def test_text_is_never_shared_between_chats(
    bench: Bench, source: Source, other: tuple[int, int | None]
) -> None:
    """The same words elsewhere are another text: read and paid for there, and kept there."""
    await bench.pith.summaries.get_summary(SummaryRequest(ANN, source, LIKED, owner=CHANNEL))
    paid, (reader_id, owner) = bench.paid, other
    request = SummaryRequest(reader_id, source, LIKED, owner=owner)
    assert await bench.pith.summaries.get_summary.known(request) is None
    assert not (await bench.pith.summaries.get_summary(request)).summary.cached
    assert bench.paid > paid


async def test_a_public_page_is_paid_once_for_all(bench: Bench) -> None:
    """A link's summary serves every chat with the same preferences."""
    await bench.pith.summaries.get_summary(SummaryRequest(ANN, Link(URL), LIKED))
    paid = bench.paid
    await bench.pith.summaries.get_summary(SummaryRequest(GROUP, Link(URL), LIKED))
    await bench.pith.summaries.get_summary(SummaryRequest(BOB, Link(URL), LIKED, owner=CHANNEL))
    assert (bench.paid, bench.web.fetched) == (paid, [URL])


async def test_a_note_is_its_writers_own(bench: Bench) -> None:
    """What somebody wished for beside a channel's text changes nobody else's summary."""
    await bench.pith.summaries.get_summary(
        SummaryRequest(ANN, TEXT, LIKED, "only prices", CHANNEL)
    )
    for note in ("", "only prices"):
        request = SummaryRequest(BOB, TEXT, LIKED, note, CHANNEL)
        assert await bench.pith.summaries.get_summary.known(request) is None


async def words_in(bench: Bench, who: int) -> str:
    """All that somebody is given of what is kept of them."""
    return json.dumps(await bench.memory.records.export(who), ensure_ascii=False)


@pytest.mark.parametrize("source", [Link(URL), TEXT, FILE], ids=["link", "text", "file"])
async def test_a_shared_note_is_not_its_readers(
    bench: Bench, source: Link | PastedText | Document
) -> None:
    """Ann shares what she asked for with a private note: Bob's export has the summary's title,
    not the note, and nothing keeps it once Ann is forgotten."""
    asked = SummaryRequest(ANN, source, LIKED, "only prices")
    await bench.pith.summaries.get_summary(asked)
    offer = await bench.pith.offers.make_offer(ANN, Link(URL), note=asked.note)
    opened = SummaryRequest(BOB, source, LIKED, offer.note, ANN, note_by=offer.writer_id)
    shown = (await bench.pith.summaries.get_summary(opened)).shown
    if shown.link:
        await bench.pith.summaries.repeat_summary(BOB, shown.id, lambda liked: liked)
    await bench.pith.offers.waiting_jobs.keep(PendingJob(opened, FACTS, Estimate()))

    assert "only prices" not in await words_in(bench, BOB)
    assert "only prices" in await words_in(bench, ANN)
    await bench.pith.readers.forget_reader(ANN)
    left = (*bench.memory.shown.rows.values(), *bench.memory.offers.rows.values())
    assert [one.note for one in left] == [""] * len(left) != []


async def test_words_said_in_a_group_are_their_members(bench: Bench) -> None:
    """What a member asked for in a group is in their export and goes with them; who has it "only
    for me" or presses "Longer" there doesn't get the words as their own."""
    asked = SummaryRequest(GROUP, Link(URL), LIKED, "only prices", asker_id=ANN)
    shown = (await bench.pith.summaries.get_summary(asked)).shown
    assert (shown.note, shown.note_by) == ("only prices", ANN)
    longer = await bench.pith.summaries.repeat_summary(
        GROUP, shown.id, lambda liked: liked, asker_id=BOB
    )
    assert (longer.shown.note, longer.shown.note_by) == ("only prices", ANN)
    await bench.pith.summaries.get_summary(
        SummaryRequest(BOB, Link(URL), LIKED, shown.note, GROUP, note_by=shown.writer_id)
    )
    assert "only prices" not in await words_in(bench, BOB)
    assert (await words_in(bench, ANN)).count("only prices") == 2

    await bench.pith.readers.forget_reader(ANN)

    assert {one.note for one in bench.memory.shown.rows.values()} == {""}


async def test_who_asked_gets_their_own_words_back(bench: Bench) -> None:
    """A member who taps "Only for me" under what they asked for has their own words in it."""
    asked = SummaryRequest(GROUP, Link(URL), LIKED, "only prices", asker_id=ANN)
    shown = (await bench.pith.summaries.get_summary(asked)).shown
    mine = SummaryRequest(ANN, Link(URL), LIKED, shown.note, GROUP, note_by=shown.writer_id)
    assert (await bench.pith.summaries.get_summary(mine)).shown.note == "only prices"


async def test_who_forgets_leaves_the_channels_text(bench: Bench) -> None:
    """A reader who is forgotten takes nothing away from those who read the channel too."""
    await bench.pith.summaries.get_summary(SummaryRequest(ANN, TEXT, LIKED, owner=CHANNEL))
    paid = bench.paid
    await bench.pith.readers.forget_reader(ANN)
    await bench.pith.summaries.get_summary(SummaryRequest(BOB, TEXT, LIKED, owner=CHANNEL))
    assert bench.paid == paid
    await bench.pith.readers.forget_reader(CHANNEL)
    await bench.pith.summaries.get_summary(SummaryRequest(BOB, TEXT, LIKED, owner=CHANNEL))
    assert bench.paid > paid


async def test_known(bench: Bench) -> None:
    """A look costs nothing and leaves nothing; what was written is found, otherwise liked not."""
    request = SummaryRequest(ANN, Link(URL), LIKED)
    assert await bench.pith.summaries.get_summary.known(request) is None
    assert (bench.paid, bench.web.fetched) == (0, [])
    written = (await bench.pith.summaries.get_summary(request)).summary
    assert await bench.pith.summaries.get_summary.known(request) == replace(written, cached=True)
    longer = replace(request, preferences=LIKED.of_length(Length.LONG))
    assert await bench.pith.summaries.get_summary.known(longer) is None
    hidden = replace(request, preferences=replace(LIKED, quotes=False, interface="de"))
    assert await bench.pith.summaries.get_summary.known(hidden) is not None
    assert len(await bench.memory.shown.recent(ANN, 10)) == 1


async def test_recent(bench: Bench) -> None:
    """The latest first, links and texts, as they were liked; what is not kept is left out."""
    await bench.pith.summaries.get_summary(SummaryRequest(ANN, TEXT, LIKED, owner=CHANNEL))
    await bench.pith.summaries.get_summary(SummaryRequest(ANN, Link(URL), LIKED))
    await bench.pith.summaries.get_summary(SummaryRequest(BOB, FILE, LIKED))
    found = await bench.pith.summaries.recent_summaries(ANN, 10)
    assert [shown.link for shown, _ in found] == [URL, ""]
    assert all(summary.cached for _, summary in found)
    assert len(await bench.pith.summaries.recent_summaries(ANN, 1)) == 1
    await bench.pith.readers.forget_reader(CHANNEL)
    assert [shown.link for shown, _ in await bench.pith.summaries.recent_summaries(ANN, 10)] == [
        URL
    ]
    assert await bench.pith.summaries.recent_summaries(404, 10) == []


async def test_nobody_repeats_anothers(bench: Bench) -> None:
    """A group's number of what was shown is no number of its members, nor of other groups."""
    shown = (await bench.pith.summaries.get_summary(SummaryRequest(GROUP, TEXT, LIKED))).shown
    for who in (ANN, OTHER):
        with pytest.raises(SummaryForgotten):
            await bench.pith.summaries.repeat_summary(who, shown.id, lambda liked: liked)


async def test_rules_change_one_by_one(bench: Bench) -> None:
    """A chat that decided nothing is quiet; each decision leaves the others."""
    chat = await bench.pith.chats.read_chat(GROUP, ChatKind.GROUP)
    assert chat == Chat(GROUP, ChatKind.GROUP)
    assert await bench.pith.chats.read_chat.known(GROUP) is None
    chat = await bench.pith.chats.change_chat(chat, mode=Mode.BUTTON)
    assert await bench.pith.chats.change_chat(
        chat, button="Short"
    ) == await bench.pith.chats.read_chat(GROUP, ChatKind.GROUP)
    known = await bench.pith.chats.read_chat.known(GROUP)
    assert known is not None
    assert known.rules == Rules(Mode.BUTTON, button="Short")


async def test_joined(bench: Bench) -> None:
    """The language of who added Pith is the chat's, unless its admins chose already."""
    note, choices = bench.pith.chats.note_chat, bench.memory.preferences.choices
    await note.joined(Chat(GROUP, ChatKind.GROUP, "Leser"), "de")
    assert await choices(GROUP) == Choices(interface="de")
    await bench.pith.readers.change_preferences(GROUP, interface=None, length=Length.SHORT)
    await note.left(GROUP)
    await note.joined(Chat(GROUP, ChatKind.GROUP, "Readers"), "fr")
    assert await choices(GROUP) == Choices(length=Length.SHORT)
    assert await bench.pith.chats.read_chat.known(GROUP) == Chat(GROUP, ChatKind.GROUP, "Readers")


async def test_left_and_renamed(bench: Bench) -> None:
    """What is not known stays unknown; what is known is closed, and has its new name."""
    note = bench.pith.chats.note_chat
    await note.left(GROUP)
    await note.renamed(GROUP, "New")
    assert await bench.pith.chats.read_chat.known(GROUP) is None
    await note.joined(Chat(GROUP, ChatKind.GROUP, "Old"))
    await note.renamed(GROUP, "New")
    await note.left(GROUP)
    assert await bench.pith.chats.read_chat.known(GROUP) == Chat(
        GROUP, ChatKind.GROUP, "New", closed=True
    )


async def test_linked_channels(bench: Bench) -> None:
    """Who links a channel manages it until they give it up; its rules stay."""
    channel = Chat(CHANNEL, ChatKind.CHANNEL, "News", discussion=GROUP)
    await bench.pith.chats.link_channel(channel, ANN)
    assert await bench.pith.chats.read_chat.managed_by(ANN) == (channel,)
    assert await bench.pith.chats.read_chat.discussed_in(GROUP) == (channel,)
    await bench.pith.chats.link_channel.undo(CHANNEL, ANN)
    assert await bench.pith.chats.read_chat.managed_by(ANN) == ()
    assert await bench.pith.chats.read_chat.known(CHANNEL) == channel


async def test_offers(bench: Bench) -> None:
    """Each has a key that nobody guesses and that fits a button and a link; edits keep it."""
    offers = [await bench.pith.offers.make_offer(GROUP, TEXT, under="1:2") for _ in range(50)]
    keys = {offer.key for offer in offers}
    assert len(keys) == 50
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{16}", key) for key in keys)
    assert await bench.pith.offers.find_offer.under("1:2") == offers[-1]
    edited = await bench.pith.offers.make_offer.again(offers[0], Link(URL))
    assert await bench.pith.offers.find_offer(offers[0].key) == edited
    assert await bench.pith.offers.find_offer.under("1:2") == edited
    assert await bench.pith.offers.find_offer("") is None


async def test_of_reader_in_a_chat(bench: Bench) -> None:
    """A chat's choices hold for all there, and for one only where they chose nothing."""
    await bench.pith.readers.change_preferences(GROUP, language="fr", length=Length.LONG)
    await bench.pith.readers.change_preferences(ANN, length=Length.SHORT)
    read = bench.pith.readers.read_preferences
    of_all = (await read.of_chat(GROUP, "de")).preferences
    of_ann = (await read.of_reader(ANN, "", GROUP)).preferences
    assert (of_all.language, of_all.length) == ("fr", Length.LONG)
    assert (of_ann.language, of_ann.length) == ("fr", Length.SHORT)
    assert (await read(ANN, "de")).language == "de"
