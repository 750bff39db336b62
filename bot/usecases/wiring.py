"""Ports in, every use case out: the same wiring for the real bot and for the tests' one."""

from __future__ import annotations

from dataclasses import dataclass, field
from secrets import token_hex

from bot.concurrency.locks import KeyedLocks
from bot.domain.keeping import Keep
from bot.domain.policy import OPEN, Policy
from bot.ports import (
    AccessStore,
    ArticleCache,
    BroadcastStore,
    ChatStore,
    Clock,
    ComparisonCache,
    Inbox,
    Ledger,
    Model,
    Observations,
    OfferStore,
    PreferencesStore,
    ReaderRecords,
    ShownStore,
    SpendingStore,
    SummaryCache,
)
from bot.reading.reader import ArticleReader
from bot.summarizing.answerer import Answerer
from bot.summarizing.comparer import Comparer
from bot.summarizing.summarizer import Summarizer
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.articles.look_at_page import LookAtPage
from bot.usecases.groups import (
    Access,
    Chats,
    Intake,
    Operation,
    Readers,
    Summaries,
    SummaryOffers,
    UseCases,
)
from bot.usecases.inbox.keep_inbox import KeepInbox, Patience
from bot.usecases.limits.budgets import Budgets, RateLimit, RequestAccounting
from bot.usecases.offers.make_offer import BindCard, FindOffer, MakeOffer
from bot.usecases.offers.waiting_jobs import WaitingJobs
from bot.usecases.people.access import CheckAccess, DecideAccess, Invite, OpenInvitation
from bot.usecases.people.broadcast import Broadcasts
from bot.usecases.people.chats import ChangeChat, LinkChannel, NoteChat, ReadChat
from bot.usecases.people.preferences import ChangePreferences, ReadPreferences
from bot.usecases.people.reader_records import ExportReader, ForgetReader
from bot.usecases.summaries.ask_article import AskArticle
from bot.usecases.summaries.compare_articles import CompareArticles
from bot.usecases.summaries.get_digest import GetDigest
from bot.usecases.summaries.get_summary import GetSummary
from bot.usecases.summaries.recent_summaries import RecentSummaries
from bot.usecases.summaries.remember_place import RememberPlace
from bot.usecases.summaries.repeat_summary import RepeatSummary
from bot.usecases.summaries.weigh_job import WeighJob
from bot.usecases.upkeep.report_usage import ReportUsage


@dataclass(frozen=True, slots=True)
class OperatorRules:
    """What the operator decided: who may use how much of Pith, how long it is patient, and for how
    long it keeps things."""

    policy: Policy = OPEN
    patience: Patience = field(default_factory=Patience)
    keep: Keep = field(default_factory=Keep)


DEFAULT_RULES = OperatorRules()


@dataclass(frozen=True, slots=True)
class Memory:
    """One store a port."""

    preferences: PreferencesStore
    articles: ArticleCache
    summaries: SummaryCache
    comparisons: ComparisonCache
    shown: ShownStore
    chats: ChatStore
    offers: OfferStore
    ledger: Ledger
    access: AccessStore
    spending: SpendingStore
    broadcasts: BroadcastStore
    records: ReaderRecords
    observations: Observations
    inbox: Inbox


def wire(
    memory: Memory,
    reader: ArticleReader,
    models: tuple[Model, ...],
    clock: Clock,
    rules: OperatorRules = DEFAULT_RULES,
    second: Model | None = None,
) -> UseCases:
    """Every use case on these ports; the models in the order in which they are asked, and one for
    a second opinion."""
    access = _access(memory, clock, rules)
    budgets = Budgets(rules.policy.tariff, memory.spending, clock)
    rate = RateLimit(rules.policy.rate, clock, access.check_access.is_owner)
    accounting = RequestAccounting(budgets, rate, memory.spending, clock)
    readers = Readers(
        read_preferences=ReadPreferences(memory.preferences),
        change_preferences=ChangePreferences(memory.preferences),
        export_reader=ExportReader(memory.records),
        forget_reader=ForgetReader(memory.records, budgets),
        keep=rules.keep,
    )
    operation = Operation(
        budgets=budgets,
        broadcasts=Broadcasts(memory.broadcasts, memory.spending, access.check_access),
        report_usage=ReportUsage(memory.spending, clock),
        observations=memory.observations,
    )
    weigh = WeighJob(Summarizer(reader.workers), models, budgets, rules.policy.large_job)
    return UseCases(
        summaries=_summaries(memory, reader, models, clock, accounting, weigh, second),
        readers=readers,
        chats=_chats(memory),
        offers=_offers(memory, clock),
        access=access,
        operation=operation,
        intake=Intake(KeepInbox(memory.inbox, clock, token_hex(8), rules.patience)),
    )


def _summaries(
    memory: Memory,
    reader: ArticleReader,
    models: tuple[Model, ...],
    clock: Clock,
    accounting: RequestAccounting,
    weigh: WeighJob,
    second: Model | None,
) -> Summaries:
    locks, ledger = KeyedLocks(), memory.ledger
    load_article = LoadArticle(reader, memory.articles, locks)
    get_summary = GetSummary(
        load_article=load_article,
        summarizer=weigh.summarizer,
        models=models,
        summaries=memory.summaries,
        shown=memory.shown,
        ledger=ledger,
        clock=clock,
        locks=locks,
        accounting=accounting,
        weigh=weigh,
        second=second,
    )
    comparer, answerer = Comparer(reader.workers), Answerer(reader.workers)
    compare_articles = CompareArticles(
        load_article, comparer, models, memory.comparisons, ledger, clock, locks, accounting
    )
    return Summaries(
        get_summary=get_summary,
        get_digest=GetDigest(get_summary, compare_articles),
        repeat_summary=RepeatSummary(get_summary, memory.shown),
        ask_article=AskArticle(
            load_article, answerer, models, memory.shown, ledger, clock, accounting
        ),
        load_article=load_article,
        look_at_page=LookAtPage.by(load_article, clock),
        remember_place=RememberPlace(memory.shown),
        recent_summaries=RecentSummaries(get_summary, memory.shown),
    )


def _chats(memory: Memory) -> Chats:
    return Chats(
        read_chat=ReadChat(memory.chats),
        change_chat=ChangeChat(memory.chats),
        link_channel=LinkChannel(memory.chats),
        note_chat=NoteChat(memory.chats, memory.preferences),
    )


def _offers(memory: Memory, clock: Clock) -> SummaryOffers:
    make_offer = MakeOffer(memory.offers, clock)
    return SummaryOffers(
        make_offer=make_offer,
        bind_card=BindCard(make_offer, memory.offers),
        find_offer=FindOffer(memory.offers),
        waiting_jobs=WaitingJobs(make_offer, memory.offers),
    )


def _access(memory: Memory, clock: Clock, rules: OperatorRules) -> Access:
    access_rules, store = rules.policy.access_rules, memory.access
    return Access(
        check_access=CheckAccess(access_rules, store, memory.chats),
        decide_access=DecideAccess(access_rules, store),
        invite=Invite(access_rules, store, clock),
        open_invitation=OpenInvitation(access_rules, store, clock),
    )
