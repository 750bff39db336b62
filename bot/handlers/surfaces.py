"""Every place where a reader meets Pith, put together on the use cases."""

from __future__ import annotations

from dataclasses import dataclass

from bot.handlers.channels.channel import Channel, build_channel
from bot.handlers.channels.menu import ChannelsMenu
from bot.handlers.chats.membership import Membership
from bot.handlers.groups.commands import GroupCommands
from bot.handlers.groups.group import GroupChat
from bot.handlers.groups.large_jobs import GroupLargeJobs
from bot.handlers.groups.offers import Offers
from bot.handlers.groups.personal import Personal
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
from bot.handlers.requests.in_work import Desk
from bot.handlers.updates.albums import Albums
from bot.handlers.updates.callback_data import Forgets
from bot.handlers.updates.gathering import Gathering
from bot.handlers.views.panels import Panels
from bot.handlers.views.timing import IN_EARNEST, Timing
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class Surfaces:
    """One object a surface; `desk` holds the requests of all of them."""

    desk: Desk
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


def build_surfaces(pith: Pith, timing: Timing = IN_EARNEST) -> Surfaces:
    """All surfaces on one desk."""
    desk, panels = Desk(timing.in_order), Panels()
    answering = Answering(pith, desk)
    cards, feedback = Cards(pith, answering, timing), Feedback(pith)
    private = PrivateChat(pith, answering, panels, timing, Gathering(timing.sleep))
    offers = Offers(pith, answering, timing, Personal(pith, answering, timing))
    group = GroupChat(pith, answering, offers, Albums(timing.sleep))
    channel = build_channel(pith, answering, timing)
    broadcasting = Broadcasting(pith, panels, timing)
    read, forgetting = pith.read_preferences, Forgetting(desk, pith.forget_reader)
    menus = (read, pith.change_preferences, pith.change_chat, panels)
    return Surfaces(
        desk=desk,
        gate=Gate(pith.check_access, pith.find_offer),
        invitations=Invitations(pith),
        admin=Admin(pith, private, group, broadcasting),
        broadcasting=broadcasting,
        private=private,
        private_large=PrivateLargeJobs(pith, private),
        settings=ReaderSettings(*menus),
        commands=Commands(pith, private),
        forget=ForgetCommand(Forgets.READER, read, forgetting, panels),
        group=group,
        group_large=GroupLargeJobs(pith, answering, offers),
        group_settings=GroupSettings(*menus, pith.read_chat),
        group_commands=GroupCommands(read, pith.keep),
        group_forget=ForgetCommand(Forgets.GROUP, read, forgetting, panels),
        offers=offers,
        channel=channel,
        channels=ChannelsMenu(
            *menus, pith.read_chat, pith.link_channel, pith.note_chat, forgetting
        ),
        inline=Inline(
            pith,
            Looks(pith, desk, timing),
            timing,
            cards,
            feedback,
            InlineResults(pith, cards, feedback),
        ),
        guest=Guest(pith, cards, feedback),
        membership=Membership(pith, answering, timing, channel.managers),
    )
