"""The use cases in groups by what they are for; a surface is given those that it uses."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.keeping import Keep
from bot.ports import Observations
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.articles.look_at_page import LookAtPage
from bot.usecases.inbox.keep_inbox import KeepInbox
from bot.usecases.limits.budgets import Budgets
from bot.usecases.offers.make_offer import BindCard, FindOffer, MakeOffer
from bot.usecases.offers.waiting_jobs import WaitingJobs
from bot.usecases.people.access import CheckAccess, DecideAccess, Invite, OpenInvitation
from bot.usecases.people.broadcast import Broadcasts
from bot.usecases.people.chats import ChangeChat, LinkChannel, NoteChat, ReadChat
from bot.usecases.people.preferences import ChangePreferences, ReadPreferences
from bot.usecases.people.reader_records import ExportReader, ForgetReader
from bot.usecases.summaries.ask_article import AskArticle
from bot.usecases.summaries.get_digest import GetDigest
from bot.usecases.summaries.get_summary import GetSummary
from bot.usecases.summaries.recent_summaries import RecentSummaries
from bot.usecases.summaries.remember_place import RememberPlace
from bot.usecases.summaries.repeat_summary import RepeatSummary
from bot.usecases.upkeep.report_usage import ReportUsage


@dataclass(frozen=True)
class Summaries:
    """What a reader gets of an article, and what they were shown."""

    get_summary: GetSummary
    get_digest: GetDigest
    repeat_summary: RepeatSummary
    ask_article: AskArticle
    load_article: LoadArticle
    look_at_page: LookAtPage
    remember_place: RememberPlace
    recent_summaries: RecentSummaries


@dataclass(frozen=True)
class Readers:
    """What readers and chats chose, and what is kept of them."""

    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    export_reader: ExportReader
    forget_reader: ForgetReader
    keep: Keep
    """For how long what is remembered is kept."""


@dataclass(frozen=True)
class Chats:
    """The groups and channels that Pith is in."""

    read_chat: ReadChat
    change_chat: ChangeChat
    link_channel: LinkChannel
    note_chat: NoteChat


@dataclass(frozen=True)
class SummaryOffers:
    """Buttons that stand for a summary, and large jobs that wait."""

    make_offer: MakeOffer
    bind_card: BindCard
    find_offer: FindOffer
    waiting_jobs: WaitingJobs


@dataclass(frozen=True)
class Access:
    """Who may use Pith."""

    check_access: CheckAccess
    decide_access: DecideAccess
    invite: Invite
    open_invitation: OpenInvitation


@dataclass(frozen=True)
class Operation:
    """What owner and operator want to know and decide."""

    budgets: Budgets
    broadcasts: Broadcasts
    report_usage: ReportUsage
    observations: Observations


@dataclass(frozen=True)
class Intake:
    """Updates that came in, each answered once."""

    keep_inbox: KeepInbox


@dataclass(frozen=True)
class UseCases:
    """All that can be asked of Pith, by groups."""

    summaries: Summaries
    readers: Readers
    chats: Chats
    offers: SummaryOffers
    access: Access
    operation: Operation
    intake: Intake
