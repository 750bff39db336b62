"""Every use case, wired: what a surface is given."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.keeping import Keep
from bot.ports import Observations
from bot.usecases.access import CheckAccess, DecideAccess, Invite, OpenInvitation
from bot.usecases.ask_article import AskArticle
from bot.usecases.broadcast import Broadcasts
from bot.usecases.budgets import Budgets
from bot.usecases.chats import ChangeChat, LinkChannel, NoteChat, ReadChat
from bot.usecases.get_digest import GetDigest
from bot.usecases.get_summary import GetSummary
from bot.usecases.inbox import KeepInbox
from bot.usecases.load_article import LoadArticle
from bot.usecases.look_at_page import LookAtPage
from bot.usecases.offers import BindCard, FindOffer, MakeOffer
from bot.usecases.preferences import ChangePreferences, ReadPreferences
from bot.usecases.reader_records import ExportReader, ForgetReader
from bot.usecases.recent_summaries import RecentSummaries
from bot.usecases.remember_place import RememberPlace
from bot.usecases.repeat_summary import RepeatSummary
from bot.usecases.report_usage import ReportUsage
from bot.usecases.waiting_jobs import WaitingJobs


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
