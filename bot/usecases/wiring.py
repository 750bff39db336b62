"""Ports in, every use case out: the same wiring for the real bot and for the tests' one. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import (
    ArticleCache,
    ChatStore,
    Clock,
    Ledger,
    Model,
    Observations,
    OfferStore,
    PreferencesStore,
    ReaderRecords,
    ShownStore,
    SummaryCache,
    Web,
    Workers,
)
from bot.reading.reader import Reader
from bot.reading.second_look import SecondLook
from bot.summarizing.answerer import Answerer
from bot.summarizing.summarizer import Summarizer
from bot.usecases.ask_article import AskArticle
from bot.usecases.chats import ChangeChat, LinkChannel, NoteChat, ReadChat
from bot.usecases.get_summary import GetSummary
from bot.usecases.load_article import LoadArticle
from bot.usecases.locks import KeyedLocks
from bot.usecases.offers import FindOffer, MakeOffer
from bot.usecases.pith import Pith
from bot.usecases.preferences import ChangePreferences, ReadPreferences
from bot.usecases.reader_records import ExportReader, ForgetReader
from bot.usecases.recent_summaries import RecentSummaries
from bot.usecases.remember_place import RememberPlace
from bot.usecases.repeat_summary import RepeatSummary


@dataclass(frozen=True, slots=True)
class Memory:
    """One store a port."""

    preferences: PreferencesStore
    articles: ArticleCache
    summaries: SummaryCache
    shown: ShownStore
    chats: ChatStore
    offers: OfferStore
    ledger: Ledger
    records: ReaderRecords
    observations: Observations


def wire(
    memory: Memory,
    web: Web,
    workers: Workers,
    models: tuple[Model, ...],
    clock: Clock,
    second_look: SecondLook | None = None,
) -> Pith:
    """Every use case on these ports; the models in the order in which they are asked."""
    locks = KeyedLocks()
    load_article = LoadArticle(
        Reader(web, workers, second_look=second_look), memory.articles, locks
    )
    get_summary = GetSummary(
        load_article=load_article,
        summarizer=Summarizer(workers),
        models=models,
        summaries=memory.summaries,
        shown=memory.shown,
        ledger=memory.ledger,
        clock=clock,
        locks=locks,
    )
    return Pith(
        get_summary=get_summary,
        repeat_summary=RepeatSummary(get_summary, memory.shown),
        ask_article=AskArticle(
            load_article, Answerer(workers), models, memory.shown, memory.ledger, clock
        ),
        load_article=load_article,
        remember_place=RememberPlace(memory.shown),
        recent_summaries=RecentSummaries(get_summary, memory.shown),
        read_preferences=ReadPreferences(memory.preferences),
        change_preferences=ChangePreferences(memory.preferences),
        read_chat=ReadChat(memory.chats),
        change_chat=ChangeChat(memory.chats),
        link_channel=LinkChannel(memory.chats),
        note_chat=NoteChat(memory.chats, memory.preferences),
        make_offer=MakeOffer(memory.offers, clock),
        find_offer=FindOffer(memory.offers),
        export_reader=ExportReader(memory.records),
        forget_reader=ForgetReader(memory.records),
        observations=memory.observations,
    )
