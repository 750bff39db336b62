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
from bot.usecases.groups import Operation, UseCases


@dataclass(frozen=True, slots=True)
class Surfaces:
    """One object a surface; `in_work` holds the requests of all of them."""

    operation: Operation
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

    use: UseCases
    timing: Timing
    in_work: RequestsInWork
    panels: Panels
    answering: Answering


def build_surfaces(use: UseCases, timing: Timing = IN_EARNEST) -> Surfaces:
    """All surfaces, each with the use cases that it uses."""
    in_work, panels, read = (
        RequestsInWork(timing.in_order),
        Panels(),
        use.readers.read_preferences,
    )
    answering = _answering(use, in_work)
    shared = _Shared(use, timing, in_work, panels, answering)
    forgetting = Forgetting(in_work, use.readers.forget_reader)
    menus = (read, use.readers.change_preferences, use.chats.change_chat, panels)
    jobs = (use.offers.waiting_jobs, use.summaries.get_summary, read, answering, timing)
    chats = (use.chats.read_chat, use.chats.note_chat)
    buttons = GroupButtons(use.offers.make_offer)
    offers = Offers(
        read,
        use.chats.read_chat,
        use.offers.make_offer,
        use.offers.find_offer,
        answering,
        timing,
    )
    private, group = _private(shared), _group(shared, buttons, offers)
    broadcasting = Broadcasting(
        read, use.access.check_access, use.operation.broadcasts, panels, timing
    )
    channel, (inline, guest) = _channel(shared), _inline(shared)
    return Surfaces(
        operation=use.operation,
        timing=timing,
        in_work=in_work,
        gate=Gate(use.access.check_access, use.offers.find_offer),
        invitations=Invitations(read, use.access.invite, use.access.open_invitation),
        admin=_admin(use, private, group, broadcasting),
        broadcasting=broadcasting,
        private=private,
        private_large=PrivateLargeJobs(*jobs),
        settings=ReaderSettings(*menus),
        commands=Commands(
            read,
            use.offers.find_offer,
            use.readers.export_reader,
            use.readers.keep,
            answering,
            timing,
        ),
        forget=ForgetCommand(Forgets.READER, read, forgetting, panels),
        group=group,
        group_large=GroupLargeJobs(*jobs, buttons),
        group_settings=GroupSettings(*menus, use.chats.read_chat),
        group_commands=GroupCommands(read, use.readers.keep),
        group_forget=ForgetCommand(Forgets.GROUP, read, forgetting, panels),
        offers=offers,
        channel=channel,
        channels=ChannelsMenu(
            *menus, use.chats.read_chat, use.chats.link_channel, use.chats.note_chat, forgetting
        ),
        inline=inline,
        guest=guest,
        membership=Membership(read, *chats, answering, timing, channel.managers),
    )


def _answering(use: UseCases, in_work: RequestsInWork) -> Answering:
    return Answering(
        use.summaries.get_summary,
        use.summaries.get_digest,
        use.summaries.ask_article,
        use.summaries.remember_place,
        use.chats.note_chat,
        use.offers.waiting_jobs,
        in_work,
    )


def _private(shared: _Shared) -> PrivateChat:
    use, timing = shared.use, shared.timing
    return PrivateChat(
        use.summaries.repeat_summary,
        use.summaries.remember_place,
        use.readers.read_preferences,
        shared.answering,
        shared.panels,
        timing,
        Gathering(timing.sleep),
    )


def _group(shared: _Shared, buttons: GroupButtons, offers: Offers) -> GroupChat:
    use, timing = shared.use, shared.timing
    return GroupChat(
        use.summaries.get_summary,
        use.summaries.load_article,
        use.summaries.remember_place,
        use.readers.read_preferences,
        use.chats.read_chat,
        use.offers.find_offer,
        shared.answering,
        timing,
        buttons,
        offers,
        Albums(timing.sleep),
    )


def _channel(shared: _Shared) -> Channel:
    use, answering, read = shared.use, shared.answering, shared.use.readers.read_preferences
    work = (use.summaries.remember_place, read, use.offers.make_offer, answering)
    return Channel(
        use.chats.read_chat,
        use.offers.find_offer,
        InPosts(*work),
        InComments(*work),
        Gists(read, use.offers.find_offer, answering, shared.timing),
        Managers(read, use.chats.read_chat, use.chats.change_chat, use.chats.note_chat),
    )


def _inline(shared: _Shared) -> tuple[Inline, Guest]:
    use, timing, read = shared.use, shared.timing, shared.use.readers.read_preferences
    feedback = Feedback(use.operation.observations.note)
    cards = Cards(read, use.offers.bind_card, shared.answering, timing)
    inline = Inline(
        use.summaries.get_summary,
        use.summaries.recent_summaries,
        read,
        use.offers.find_offer,
        Looks(use.summaries.look_at_page, shared.in_work, timing),
        timing,
        cards,
        feedback,
        InlineResults(use.summaries.get_summary, use.offers.make_offer, feedback),
    )
    return inline, Guest(use.summaries.get_summary, read, use.offers.make_offer, cards, feedback)


def _admin(
    use: UseCases, private: PrivateChat, group: GroupChat, broadcasting: Broadcasting
) -> Admin:
    return Admin(
        use.readers.read_preferences,
        use.access.check_access,
        use.access.decide_access,
        use.access.invite,
        use.operation.budgets,
        use.operation.report_usage,
        private,
        group,
        broadcasting,
    )
