"""Every place where a reader meets Pith, put together on the use cases."""

from __future__ import annotations

from dataclasses import dataclass

from bot.handlers.channels.channel import Channel
from bot.handlers.channels.gists import Gists
from bot.handlers.channels.menu import ChannelsMenu
from bot.handlers.channels.post_work import InComments, InPosts
from bot.handlers.chats.managers import Managers
from bot.handlers.chats.membership import Membership
from bot.handlers.groups.buttons import GroupButtons
from bot.handlers.groups.commands import GroupCommands
from bot.handlers.groups.group import GroupChat
from bot.handlers.groups.large_jobs import GroupLargeJobs
from bot.handlers.groups.offers import Offers
from bot.handlers.groups.settings import GroupSettings
from bot.handlers.inline.cards import Cards
from bot.handlers.inline.feedback import Feedback
from bot.handlers.inline.guest import Guest
from bot.handlers.inline.looks import Looks
from bot.handlers.inline.queries import Inline
from bot.handlers.inline.results import InlineResults
from bot.handlers.menus.forgetting import ForgetCommand, Forgetting
from bot.handlers.owner.broadcasting import Broadcasting
from bot.handlers.owner.commands import Admin
from bot.handlers.owner.gate import Gate
from bot.handlers.owner.invitations import Invitations
from bot.handlers.private.chat import PrivateChat
from bot.handlers.private.commands import Commands
from bot.handlers.private.large_jobs import PrivateLargeJobs
from bot.handlers.private.settings import ReaderSettings
from bot.handlers.requests.answering import Answering
from bot.handlers.requests.in_work import RequestsInWork
from bot.handlers.updates.callback_data import Forgets
from bot.handlers.updates.gathering import Albums, Gathering
from bot.handlers.views.panels import Panels
from bot.handlers.views.timing import IN_EARNEST, Timing
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class Surfaces:
    """One object a surface; `in_work` holds the requests of all of them."""

    pith: Pith
    timing: Timing
    in_work: RequestsInWork
    gate: Gate
    invitations: Invitations
    admin: Admin
    broadcasting: Broadcasting
    private: PrivateChat
    private_large: PrivateLargeJobs
    settings: ReaderSettings
    commands: Commands
    forget: ForgetCommand
    group: GroupChat
    group_large: GroupLargeJobs
    group_settings: GroupSettings
    group_commands: GroupCommands
    group_forget: ForgetCommand
    offers: Offers
    channel: Channel
    channels: ChannelsMenu
    inline: Inline
    guest: Guest
    membership: Membership


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the surfaces have in common."""

    pith: Pith
    timing: Timing
    in_work: RequestsInWork
    panels: Panels
    answering: Answering


def build_surfaces(pith: Pith, timing: Timing = IN_EARNEST) -> Surfaces:
    """All surfaces, each with the use cases that it uses."""
    in_work, panels, read = RequestsInWork(timing.in_order), Panels(), pith.read_preferences
    answering = _answering(pith, in_work)
    shared = _Shared(pith, timing, in_work, panels, answering)
    forgetting = Forgetting(in_work, pith.forget_reader)
    menus = (read, pith.change_preferences, pith.change_chat, panels)
    jobs = (pith.waiting_jobs, pith.get_summary, read, answering, timing)
    chats = (pith.read_chat, pith.note_chat)
    buttons = GroupButtons(pith.make_offer)
    offers = Offers(read, pith.read_chat, pith.make_offer, pith.find_offer, answering, timing)
    private, group = _private(shared), _group(shared, buttons, offers)
    broadcasting = Broadcasting(read, pith.check_access, pith.broadcasts, panels, timing)
    channel, (inline, guest) = _channel(shared), _inline(shared)
    return Surfaces(
        pith=pith,
        timing=timing,
        in_work=in_work,
        gate=Gate(pith.check_access, pith.find_offer),
        invitations=Invitations(read, pith.invite, pith.open_invitation),
        admin=_admin(pith, private, group, broadcasting),
        broadcasting=broadcasting,
        private=private,
        private_large=PrivateLargeJobs(*jobs),
        settings=ReaderSettings(*menus),
        commands=Commands(read, pith.find_offer, pith.export_reader, pith.keep, answering, timing),
        forget=ForgetCommand(Forgets.READER, read, forgetting, panels),
        group=group,
        group_large=GroupLargeJobs(*jobs, buttons),
        group_settings=GroupSettings(*menus, pith.read_chat),
        group_commands=GroupCommands(read, pith.keep),
        group_forget=ForgetCommand(Forgets.GROUP, read, forgetting, panels),
        offers=offers,
        channel=channel,
        channels=ChannelsMenu(
            *menus, pith.read_chat, pith.link_channel, pith.note_chat, forgetting
        ),
        inline=inline,
        guest=guest,
        membership=Membership(read, *chats, answering, timing, channel.managers),
    )


def _answering(pith: Pith, in_work: RequestsInWork) -> Answering:
    return Answering(
        pith.get_summary,
        pith.get_digest,
        pith.ask_article,
        pith.remember_place,
        pith.note_chat,
        pith.waiting_jobs,
        in_work,
    )


def _private(shared: _Shared) -> PrivateChat:
    pith, timing = shared.pith, shared.timing
    return PrivateChat(
        pith.repeat_summary,
        pith.remember_place,
        pith.read_preferences,
        shared.answering,
        shared.panels,
        timing,
        Gathering(timing.sleep),
    )


def _group(shared: _Shared, buttons: GroupButtons, offers: Offers) -> GroupChat:
    pith, timing = shared.pith, shared.timing
    return GroupChat(
        pith.get_summary,
        pith.load_article,
        pith.remember_place,
        pith.read_preferences,
        pith.read_chat,
        pith.find_offer,
        shared.answering,
        timing,
        buttons,
        offers,
        Albums(timing.sleep),
    )


def _channel(shared: _Shared) -> Channel:
    pith, answering, read = shared.pith, shared.answering, shared.pith.read_preferences
    work = (pith.remember_place, read, pith.make_offer, answering)
    return Channel(
        pith.read_chat,
        pith.find_offer,
        InPosts(*work),
        InComments(*work),
        Gists(read, pith.find_offer, answering, shared.timing),
        Managers(read, pith.read_chat, pith.change_chat, pith.note_chat),
    )


def _inline(shared: _Shared) -> tuple[Inline, Guest]:
    pith, timing, read = shared.pith, shared.timing, shared.pith.read_preferences
    feedback = Feedback(pith.observations.note)
    cards = Cards(read, pith.bind_card, shared.answering, timing)
    inline = Inline(
        pith.get_summary,
        pith.recent_summaries,
        read,
        pith.find_offer,
        Looks(pith.look_at_page, shared.in_work, timing),
        timing,
        cards,
        feedback,
        InlineResults(pith.get_summary, pith.make_offer, feedback),
    )
    return inline, Guest(pith.get_summary, read, pith.make_offer, cards, feedback)


def _admin(
    pith: Pith, private: PrivateChat, group: GroupChat, broadcasting: Broadcasting
) -> Admin:
    return Admin(
        pith.read_preferences,
        pith.check_access,
        pith.decide_access,
        pith.invite,
        pith.budgets,
        pith.report_usage,
        private,
        group,
        broadcasting,
    )
