"""What every store promises, whatever it is made of."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain import budgets
from bot.domain.access import Standing
from bot.domain.article import Article, Paragraph, ParagraphKind, ReadingReport, Sentence, Via
from bot.domain.broadcasts import Broadcast
from bot.domain.budgets import Allowance, Limits, Payer, Spend
from bot.domain.chats import Chat, ChatKind
from bot.domain.digest import Citation, ComparedStatement, Comparison
from bot.domain.history import Shown, Usage
from bot.domain.inbox import Received
from bot.domain.offers import Offer
from bot.domain.preferences import Choices, Length, Preferences, Style
from bot.domain.request import Kept, Link
from bot.domain.statistics import RequestLine
from bot.domain.summary import ArticleFacts, Claim, Doubt, DoubtKind, Fallback, Quote, Summary
from tests.stores.conftest import Memory, Now

ANN, BOB = 11, 5_000_000_000
AT = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
ARTICLE = Article(
    paragraphs=(
        Paragraph("Käse & “Brot” 時間 \x00 \ud800.", ParagraphKind.QUOTE, page=3, gaps=(4,)),
        Paragraph("Brot.", times=((0, 75),)),
    ),
    sentences=(Sentence(1, "Käse.", 0, gaps=(1, 2)),),
    url="https://example.com/a",
    title="Käse",
    reading=ReadingReport(form="pdf", words=812, share=0.62, via=Via.ARCHIVE),
)
SUMMARY = Summary(
    title="Käse",
    overview=Claim("It is cheese.", (Quote("Käse", 1, 3),), (Doubt(DoubtKind.MISSING, "1999"),)),
    key_points=(Claim("One."), Claim("Two.", (Quote("Brot", 1, time=75),), disputed=True)),
    language="de",
    model="small",
    article=ArticleFacts.of(ARTICLE),
    fallback=Fallback.MODEL_DOWN,
)
COMPARISON = Comparison(
    agree=(
        ComparedStatement(
            "Both say cheese.",
            (Citation(2, Quote("Käse", 1, 3)),),
            (Doubt(DoubtKind.MISSING, "1999"),),
        ),
    ),
    model="small",
)
SHOWN = Shown(
    ANN, "key", "https://example.com/a", "Käse", Preferences(style=Style.PLAIN), "why?", AT
)
OFFER = Offer("key", ANN, Link("https://example.com/a"), AT, "11:6", "Käse", "short!")
CHANNEL = Chat(-1002, ChatKind.CHANNEL, "Käse & Brot", discussion=-1001)
USAGE = Usage(ANN, "summary", "small", "ok", 900, 120, 1.5, AT)


async def test_a_reader_who_chose_nothing_has_no_choices(memory: Memory) -> None:
    """Without a choice every field is open."""
    assert await memory.preferences.choices(ANN) == Choices()


async def test_choices_are_each_readers_own(memory: Memory) -> None:
    """What one reader chooses last holds, for them alone."""
    await memory.preferences.keep(ANN, Choices(length=Length.SHORT, points=3))
    await memory.preferences.keep(ANN, Choices(language="de", quotes=False))
    await memory.preferences.keep(BOB, Choices(style=Style.BULLETS))
    assert await memory.preferences.choices(ANN) == Choices(language="de", quotes=False)
    assert await memory.preferences.choices(BOB) == Choices(style=Style.BULLETS)


async def test_an_article_comes_back_as_it_was(memory: Memory) -> None:
    """Every field survives, odd characters included."""
    await memory.articles.keep("key", ARTICLE, None)
    assert await memory.articles.find("key") == ARTICLE
    assert await memory.articles.find("other") is None


async def test_a_summary_comes_back_as_it_was(memory: Memory) -> None:
    """Claims, quotes, doubts and the reason for a fallback survive."""
    await memory.summaries.keep("key", SUMMARY, ANN)
    assert await memory.summaries.find("key") == SUMMARY


async def test_a_later_value_takes_the_place_of_an_earlier_one(memory: Memory) -> None:
    """The same key holds one value: the last."""
    await memory.articles.keep("key", ARTICLE, None)
    await memory.articles.keep("key", replace(ARTICLE, title="New"), None)
    await memory.summaries.keep("key", SUMMARY, None)
    await memory.summaries.keep("key", replace(SUMMARY, title="New"), None)
    assert await memory.articles.find("key") == replace(ARTICLE, title="New")
    assert await memory.summaries.find("key") == replace(SUMMARY, title="New")


async def test_what_is_too_old_is_not_found(memory: Memory, now: Now) -> None:
    """After thirty days an article and its summary are gone; a day before they are not."""
    await memory.articles.keep("key", ARTICLE, None)
    await memory.summaries.keep("key", SUMMARY, None)
    now.pass_days(29)
    assert await memory.articles.find("key") == ARTICLE
    assert await memory.summaries.find("key") == SUMMARY
    now.pass_days(1)
    assert await memory.articles.find("key") is None
    assert await memory.summaries.find("key") is None


async def test_a_comparison_comes_back_as_it_was_until_it_is_too_old(
    memory: Memory, now: Now
) -> None:
    """With its findings, their quotes and doubts; after a month it is asked for anew."""
    await memory.comparisons.keep("key", COMPARISON, None)
    assert await memory.comparisons.find("key") == COMPARISON
    assert await memory.comparisons.find("other") is None
    now.pass_days(30)
    assert await memory.comparisons.find("key") is None


async def test_what_was_shown_is_found_by_its_number(memory: Memory) -> None:
    """Each showing has a number of its own, and comes back as it was."""
    first, second = await memory.shown.add(SHOWN), await memory.shown.add(SHOWN)
    assert first.id != second.id
    assert first == replace(SHOWN, id=first.id)
    assert await memory.shown.get(ANN, second.id) == second


@pytest.mark.parametrize("number", [0, -1, 999, 10**30])
async def test_a_number_that_was_never_given_finds_nothing(memory: Memory, number: int) -> None:
    """A forged button finds nothing and breaks nothing."""
    await memory.shown.add(SHOWN)
    assert await memory.shown.get(ANN, number) is None


async def test_history_is_the_readers_own(memory: Memory) -> None:
    """Nobody finds what another was shown, by number or by message."""
    shown = await memory.shown.add(SHOWN)
    await memory.shown.place(shown.id, "11:7")
    assert await memory.shown.get(BOB, shown.id) is None
    assert await memory.shown.at_place(BOB, "11:7") is None


async def test_each_message_of_a_split_summary_finds_it(memory: Memory) -> None:
    """Several messages can show one summary."""
    shown = await memory.shown.add(SHOWN)
    await memory.shown.place(shown.id, "11:7")
    await memory.shown.place(shown.id, "11:8")
    assert await memory.shown.at_place(ANN, "11:7") == shown
    assert await memory.shown.at_place(ANN, "11:8") == shown
    assert await memory.shown.at_place(ANN, "11:9") is None


async def test_an_edited_message_shows_what_it_shows_now(memory: Memory) -> None:
    """Shorter, longer and back again: the last placing holds."""
    first, second = await memory.shown.add(SHOWN), await memory.shown.add(SHOWN)
    for shown in (first, second, first):
        await memory.shown.place(shown.id, "11:7")
        assert await memory.shown.at_place(ANN, "11:7") == shown


async def test_two_readers_places_do_not_mix(memory: Memory) -> None:
    """A place with the same name is another one for another reader."""
    ann, bob = await memory.shown.add(SHOWN), await memory.shown.add(replace(SHOWN, reader_id=BOB))
    await memory.shown.place(ann.id, "1")
    await memory.shown.place(bob.id, "1")
    assert await memory.shown.at_place(ANN, "1") == ann
    assert await memory.shown.at_place(BOB, "1") == bob


async def test_placing_a_forgotten_summary_does_nothing(memory: Memory) -> None:
    """Who forgets while a summary is being sent gets no error."""
    await memory.shown.place(77, "11:7")
    assert await memory.shown.at_place(ANN, "11:7") is None


async def fill(memory: Memory, reader_id: int) -> Shown:
    """Leave something of a reader in every store."""
    await memory.preferences.keep(reader_id, Choices(length=Length.SHORT))
    await memory.articles.keep(f"text-{reader_id}", ARTICLE, reader_id)
    await memory.summaries.keep(f"text-{reader_id}", SUMMARY, reader_id)
    await memory.comparisons.keep(f"text-{reader_id}", COMPARISON, reader_id)
    await memory.ledger.record(replace(USAGE, reader_id=reader_id))
    shown = await memory.shown.add(replace(SHOWN, reader_id=reader_id))
    await memory.shown.place(shown.id, f"{reader_id}:7")
    await memory.offers.keep(
        replace(OFFER, key=f"k{reader_id}", reader_id=reader_id, under=f"{reader_id}:6")
    )
    channel = replace(CHANNEL, id=reader_id - 10**12)
    await memory.chats.keep(channel)
    await memory.chats.add_manager(channel.id, reader_id)
    await memory.access.decide(reader_id, Standing.ALLOWED)
    await memory.spending.limit(reader_id, Limits(day=Allowance(requests=5)))
    await memory.spending.note(RequestLine(Payer(reader_id, -5), "question", "PageBlocked", AT))
    spend = budgets.BudgetClaim(Payer(reader_id, -5), Spend(1, 20, 3), {}, AT, AT)
    number = await memory.spending.claim(spend)
    assert isinstance(number, int)
    await memory.spending.settle(number, Spend(1, 10, 2))
    # In a group: words of theirs in the group's rows, and what they were asked there.
    await memory.shown.add(replace(SHOWN, reader_id=-5, note="in short", note_by=reader_id))
    asked = replace(OFFER, key=f"z{reader_id}", reader_id=-5, asker_id=reader_id, under="")
    await memory.offers.keep(replace(asked, note="", source=Kept("key")))
    update = {"update_id": reader_id, "message": {"chat": {"id": reader_id}, "text": "later"}}
    waiting = Received(reader_id, json.dumps(update), AT, 1, reader_id)
    await memory.inbox.add(waiting, "a")
    await memory.inbox.postpone({reader_id}, "a", AT, AT, "NetworkError")
    await memory.broadcasts.keep(Broadcast("Hello", reader_id, after=reader_id))
    return shown


async def test_an_export_holds_everything_of_one_reader(memory: Memory, now: Now) -> None:
    """Preferences, history, own texts and usage, in plain words; nothing of others."""
    await fill(memory, ANN)
    await fill(memory, BOB)
    await memory.articles.keep("public", ARTICLE, None)
    export = await memory.records.export(ANN)
    kept_at = now().isoformat(timespec="microseconds")
    at = AT.isoformat(timespec="microseconds")
    assert json.loads(json.dumps(export)) == {
        "reader_id": ANN,
        "preferences": {"length": "short"},
        "summaries_shown": [
            {
                "at": at,
                "title": "Käse",
                "link": "https://example.com/a",
                "note": "why?",
                "preferences": {
                    "language": "en",
                    "interface": "en",
                    "length": "medium",
                    "points": 5,
                    "style": "plain",
                    "quotes": True,
                    "keep_unsupported": True,
                },
                "messages": [f"{ANN}:7"],
            }
        ],
        "texts_and_files": [{"kept_at": kept_at, "title": "Käse", "text": ARTICLE.text}],
        "private_summaries": [
            {
                "kept_at": kept_at,
                "title": "Käse",
                "overview": "It is cheese.",
                "key_points": ["One.", "Two."],
            }
        ],
        "private_comparisons": [{"kept_at": kept_at, "agree": ["Both say cheese."], "differ": []}],
        "offers": [
            {
                "at": at,
                "title": "Käse",
                "note": "short!",
                "kind": "Link",
                "source": '{"url": "https://example.com/a"}',
                "under": f"{ANN}:6",
            },
            {
                "at": at,
                "title": "Käse",
                "note": "",
                "kind": "Kept",
                "source": '{"key": "key"}',
                "under": "",
            },
        ],
        "notes_elsewhere": [{"at": at, "title": "Käse", "note": "in short"}],
        "spends": [{"at": at, "chat_id": -5, "requests": 1, "tokens": 10, "micros": 2}],
        "open_requests": [
            {
                "at": at,
                "update": {"update_id": ANN, "message": {"chat": {"id": ANN}, "text": "later"}},
            }
        ],
        "broadcasts": [{"text": "Hello", "stage": "draft", "sent": 0, "dropped": 0}],
        "chat": None,
        "channels": [{"id": ANN - 10**12, "title": "Käse & Brot"}],
        "requests": [
            {"at": at, "chat_id": -5, "purpose": "question", "outcome": "PageBlocked"},
        ],
        "access": {
            "standing": "allowed",
            "limits": {
                "day": {"requests": 5, "tokens": None, "micros": None},
                "month": {"requests": None, "tokens": None, "micros": None},
            },
        },
        "usage": [
            {
                "at": at,
                "purpose": "summary",
                "model": "small",
                "outcome": "ok",
                "prompt_tokens": 900,
                "answer_tokens": 120,
                "seconds": 1.5,
            }
        ],
    }


async def test_a_forgotten_reader_is_a_stranger(memory: Memory) -> None:
    """After forgetting nothing of that reader is found; others and public pages lose nothing."""
    ann, bob = await fill(memory, ANN), await fill(memory, BOB)
    await memory.articles.keep("public", ARTICLE, None)
    stranger, others = await memory.records.export(404), await memory.records.export(BOB)

    await memory.records.forget(ANN)

    assert await memory.records.export(ANN) == stranger | {"reader_id": ANN}
    assert await memory.preferences.choices(ANN) == Choices()
    assert await memory.articles.find(f"text-{ANN}") is None
    assert await memory.summaries.find(f"text-{ANN}") is None
    assert await memory.comparisons.find(f"text-{ANN}") is None
    assert await memory.shown.get(ANN, ann.id) is None
    assert await memory.shown.at_place(ANN, f"{ANN}:7") is None
    assert await memory.records.export(BOB) == others
    assert await memory.shown.get(BOB, bob.id) == bob
    assert await memory.articles.find("public") == ARTICLE


async def test_a_number_is_never_given_twice(memory: Memory) -> None:
    """A button of a forgotten summary cannot find a later one."""
    before = await memory.shown.add(SHOWN)
    await memory.records.forget(ANN)
    after = await memory.shown.add(SHOWN)
    assert after.id != before.id
