"""A group's message in, what it asks of Pith out. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from bot.domain.article import count_words
from bot.domain.request import Attachment, Link, PastedText, Source
from bot.handlers.updates.incoming import Incoming
from bot.usecases.sources.find_sources import FEWEST_WORDS, find_sources, words_beside_links

_COMMAND = re.compile(r"(?<!\S)/(?P<name>[A-Za-z0-9_]{1,32})(?:@(?P<bot>\w+))?(?![\w/@])")
SUMMARY_COMMANDS = frozenset({"tldr", "summary"})
HELP_COMMANDS = frozenset({"start", "help"})


class Kind(Enum):
    """How a message turns to Pith."""

    NOT = auto()
    """Not at all, as far as its own words go."""
    SUMMARY = auto()
    """By the command for a summary."""
    MENTION = auto()
    HELP = auto()
    """By a command that has its place in the private chat."""
    OTHERS = auto()
    """By a command of another bot."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a message, or an album of them, says to Pith, and what it says besides.

    `message` has blanks where command and mention stood; `more` are the files of its album's other
    messages. `leads` says that it began with Pith: then it speaks to Pith alone.
    """

    kind: Kind
    message: Incoming
    leads: bool = False
    more: tuple[Attachment, ...] = field(default=(), repr=False)

    @property
    def words(self) -> str:
        """What it says, without command and mention."""
        return self.message.text.strip()

    @property
    def sources(self) -> tuple[Source | Attachment, ...]:
        """What it brings to be summarised: its own text only where that speaks to Pith."""
        message = self.message
        if message.attachment:
            return (message.attachment, *self.more)
        found: Sequence[Source] = find_sources(message.text, message.hidden_links, message.origin)
        if not self.leads:
            # Many words in which Pith comes up are said to others.
            found = [source for source in found if not isinstance(source, PastedText)]
        return tuple(dict.fromkeys((*found, *self.more)))

    @property
    def note(self) -> str:
        """The wish beside its sources: few words, beside a file or, said to Pith, a link."""
        if self.message.attachment:
            return self.words
        only_links = all(isinstance(source, Link) for source in self.sources)
        words = words_beside_links(self.message.text) if only_links and self.leads else ""
        # So many are rather a part of what was copied with the link.
        return words if count_words(words) < FEWEST_WORDS else ""


def read_call(messages: Sequence[Incoming], bot_name: str) -> Call:
    """What a message says to the bot of that name; or an album's messages, of which one speaks."""
    message = next((one for one in messages if one.text), messages[0])
    more = tuple(one.attachment for one in messages if one.attachment and one is not message)
    if message.forwarded:
        # What it says was said elsewhere, to others.
        return Call(Kind.NOT, message, more=more)
    kind, leads, spans = _find(message.text, bot_name.lower())
    text = message.text
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return Call(kind, replace(message, text=text), leads, more)


def _find(text: str, bot_name: str) -> tuple[Kind, bool, list[tuple[int, int]]]:
    """The kind of a call, whether it leads the text, and where it stands."""
    begin = len(text) - len(text.lstrip())
    mentions = [match.span() for match in _mention(bot_name).finditer(text)]
    for command in _COMMAND.finditer(text):
        kind, first = _kind(command, bot_name), command.start() == begin
        if kind is Kind.SUMMARY or first:
            return kind, first, sorted({command.span(), *mentions})
    if mentions:
        return Kind.MENTION, mentions[0][0] == begin, mentions
    return Kind.NOT, False, []


def _kind(command: re.Match[str], bot_name: str) -> Kind:
    name, bot = command["name"].lower(), (command["bot"] or "").lower()
    if bot not in ("", bot_name):
        return Kind.OTHERS
    if name in SUMMARY_COMMANDS:
        return Kind.SUMMARY
    return Kind.HELP if bot or name in HELP_COMMANDS else Kind.OTHERS


def _mention(bot_name: str) -> re.Pattern[str]:
    # `re` keeps compiled patterns.
    return re.compile(rf"(?<![\w@/.])@{re.escape(bot_name)}(?!\w)", re.IGNORECASE)
