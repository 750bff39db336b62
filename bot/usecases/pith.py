"""Every use case, wired: what a surface is given."""

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


@dataclass(frozen=True, slots=True)
class Pith:
    """Everything that a reader, or a chat, can ask for."""

    get_summary: GetSummary
    get_digest: GetDigest
    repeat_summary: RepeatSummary
    ask_article: AskArticle
    load_article: LoadArticle
    look_at_page: LookAtPage
    remember_place: RememberPlace
    recent_summaries: RecentSummaries
    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    read_chat: ReadChat
    change_chat: ChangeChat
    link_channel: LinkChannel
    note_chat: NoteChat
    make_offer: MakeOffer
    bind_card: BindCard
    find_offer: FindOffer
    waiting_jobs: WaitingJobs
    export_reader: ExportReader
    forget_reader: ForgetReader
    check_access: CheckAccess
    decide_access: DecideAccess
    invite: Invite
    open_invitation: OpenInvitation
    budgets: Budgets
    broadcasts: Broadcasts
    report_usage: ReportUsage
    observations: Observations
    keep_inbox: KeepInbox
    keep: Keep
    """For how long what is remembered is kept."""
