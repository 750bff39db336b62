"""Groups and supergroups: who is in them, their topics, and what becomes of the bot there."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bot_api.about_chats import change_bot
from tests.bot_api.chats import Chat, Message
from tests.bot_api.delivery import service
from tests.bot_api.members import GROUP_BOT, Member
from tests.bot_api.parts import SENDER, Topic
from tests.bot_api.standing import Standing, rights_of
from tests.bot_api.state import State
from tests.bot_api.updates import Updates

OWNER = {"id": 1, "is_bot": False, "first_name": "Olga"}


@dataclass
class Community:
    """What groups and channels have in common: messages, and a bot whose standing changes."""

    chat: Chat
    state: State
    updates: Updates

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """What is to be seen, in order."""
        return self.chat.messages

    @property
    def from_bot(self) -> list[Message]:
        """The bot's messages."""
        return self.chat.from_bot

    @property
    def last(self) -> Message:
        """The bot's last message."""
        return self.chat.last

    def promotes_bot(self, by: Member | None = None, **rights: bool) -> None:
        """Makes the bot an admin, with just the given rights or with all usual ones."""
        standing = Standing(SENDER, "administrator", rights_of(rights, self.chat.kind))
        self._changes(standing, by)

    def throws_bot_out(self, by: Member | None = None) -> None:
        """Bans the bot; all it calls for this chat is forbidden from then on."""
        self._changes(Standing(SENDER, "kicked"), by)

    def _changes(self, standing: Standing, by: Member | None) -> None:
        change_bot(self.state, self.chat, by.json if by else OWNER, standing)


@dataclass
class Group(Community):
    """A group or supergroup; the bot is a member from the start, unless it was made without."""

    def member(
        self,
        name: str = "Bea",
        id: int = 21,
        language_code: str = "en",
        admin: bool = False,
        **rights: bool,
    ) -> Member:
        """Somebody in the group; an admin has the given rights, or all usual ones."""
        member = Member(id, self.chat, language_code, self.state, self.updates, name)
        standing = Standing(member.json)
        if admin:
            standing = Standing(member.json, "administrator", rights_of(rights, self.chat.kind))
        self.chat.members[id] = standing
        return member

    def owner(self, name: str = "Olga", id: int = 1, language_code: str = "en") -> Member:
        """Whose group it is."""
        member = self.member(name, id, language_code)
        self.chat.members[id] = Standing(member.json, "creator")
        return member

    def other_bot(self, name: str = "Helper", id: int = 888) -> Member:
        """Another bot in the group; its username is its name in lower case with `_bot`."""
        member = Member(id, self.chat, "", self.state, self.updates, name, is_bot=True)
        self.chat.members[id] = Standing(member.json)
        return member

    def topic(self, name: str) -> Topic:
        """Opens a forum topic; its first message is a service message with the topic's id."""
        if not self.chat.forum:
            raise ValueError("only a forum has topics")
        created = {"name": name, "icon_color": 7322096}
        topic = Topic(self.chat.numbers.last + 1, name)
        self.chat.topics[topic.id] = topic
        self.chat.add(OWNER, topic=topic, raw={"forum_topic_created": created})
        return topic

    def adds_bot(self, by: Member | None = None) -> None:
        """Takes the bot in: `my_chat_member` and, as in any group, a service message."""
        self._changes(Standing(SENDER, "member"), by)
        adder = by.json if by else OWNER
        service(self.state, self.chat, adder, new_chat_members=[SENDER])

    def demotes_bot(self, by: Member | None = None) -> None:
        """Makes the bot a plain member."""
        self._changes(Standing(SENDER, "member"), by)

    def mutes_bot(self, by: Member | None = None) -> None:
        """Lets the bot read and not write."""
        self._changes(Standing(SENDER, "restricted"), by)

    def deletes(self) -> None:
        """The group is gone: calls for it are forbidden, the bot hears of it by its removal."""
        self._changes(Standing(SENDER, "left"), None)
        self.chat.deleted = True

    def migrates(self, id: int = -1_002_000_000_001) -> Group:
        """Becomes a supergroup with a new id; the old id is refused from then on.

        The bot gets the two service messages that Telegram sends, one in each chat.
        """
        if self.chat.kind != "group":
            raise ValueError("it is a supergroup already")
        new = Chat(id, "supergroup", self.chat.name, members=dict(self.chat.members))
        self.state.chats[id] = new
        service(self.state, self.chat, OWNER, migrate_to_chat_id=id)
        self.chat.migrated_to = id
        service(self.state, new, GROUP_BOT, migrate_from_chat_id=self.chat.id)
        return Group(new, self.state, self.updates)
