"""What a button carries: every kind declared once, written short and read strictly. Pure.

Buttons stay in people's chats for years: what one says never changes its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from itertools import takewhile
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from bot.domain.jobs import Choice
from bot.domain.preferences import Length

MOST_BYTES = 64

Number = Annotated[int, "[1-9][0-9]{0,17}"]
ChannelNumber = Annotated[int, "-[1-9][0-9]{0,17}"]
Key = Annotated[str, "[A-Za-z0-9_-]{16}"]
Language = Annotated[str, "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}"]
PageName = Annotated[str, "[a-z_]{1,20}"]
Value = Annotated[str | None, "[A-Za-z0-9-]{0,24}"]


class MenuName(StrEnum):
    """A menu of settings that stands in the chat that it is about."""

    READER = "set"
    LANGUAGE = "pick"
    """The question of /language, which is there without the menu around it."""
    GROUP = "gset"


class Forgets(StrEnum):
    """Whose /forget asks."""

    READER = "forget"
    GROUP = "gforget"


class YesOrNo(StrEnum):
    """The two answers."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Again:
    """Write a summary again, at a length, and in a language unless that is empty."""

    shown_id: Number
    length: Length
    language: Language = ""


@dataclass(frozen=True, slots=True)
class OpenLanguages:
    """Show the languages that a summary of that length can be had in."""

    shown_id: Number
    length: Length


@dataclass(frozen=True, slots=True)
class CloseLanguages:
    """Show a summary's own buttons."""

    shown_id: Number
    length: Length


@dataclass(frozen=True, slots=True)
class DecideJob:
    """Agree to the cost of a large job that waits, leave it, or do without."""

    choice: Choice
    key: Key


@dataclass(frozen=True, slots=True)
class FillCard:
    """Have an inline card become its summary."""

    key: Key


@dataclass(frozen=True, slots=True)
class GetOffered:
    """Have a button in a group become the summary, or give it to who taps."""

    key: Key


@dataclass(frozen=True, slots=True)
class GetForMe:
    """Give the summary to who taps."""

    key: Key


@dataclass(frozen=True, slots=True)
class ShowGist:
    """Show who taps what matters in a channel's post."""

    key: Key


@dataclass(frozen=True, slots=True)
class SendBroadcast:
    """Send the owner's message to everybody."""

    id: Number


@dataclass(frozen=True, slots=True)
class DropBroadcast:
    """Send it to nobody."""

    id: Number


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete what is kept of who asked, or keep it."""

    whose: Forgets
    answer: YesOrNo


@dataclass(frozen=True, slots=True)
class MenuButton:
    """Show a menu or one of its pages, or choose a value there: an empty one takes a choice back.

    Which pages and values there are is the menu's to know.
    """

    menu: MenuName
    page: PageName = ""
    value: Value = None


@dataclass(frozen=True, slots=True)
class CloseMenu:
    """Leave what a menu shows, without its buttons."""

    menu: MenuName


@dataclass(frozen=True, slots=True)
class ListChannels:
    """Show the reader's channels."""


@dataclass(frozen=True, slots=True)
class AddChannel:
    """Ask for a channel to link."""


@dataclass(frozen=True, slots=True)
class ChannelButton:
    """The same as MenuButton for a channel's menu, which stands in the reader's chat."""

    channel_id: ChannelNumber
    page: PageName = ""
    value: Value = None


Button = (
    Again
    | OpenLanguages
    | CloseLanguages
    | DecideJob
    | FillCard
    | GetOffered
    | GetForMe
    | ShowGist
    | SendBroadcast
    | DropBroadcast
    | Forget
    | MenuButton
    | CloseMenu
    | ListChannels
    | AddChannel
    | ChannelButton
)

_MadeBy = Callable[[str], Any]
_Reader = tuple[type[Any], re.Pattern[str], dict[str, _MadeBy]]
"""A kind, what it looks like, and what makes each of its fields from text."""

_FORMS: dict[type[Button], str] = {
    Again: "to:{shown_id}:{length}[:{language}]",
    OpenLanguages: "languages:{shown_id}:{length}",
    CloseLanguages: "back:{shown_id}:{length}",
    DecideJob: "large:{choice}:{key}",
    FillCard: "card:{key}",
    GetOffered: "get:{key}",
    GetForMe: "mine:{key}",
    ShowGist: "gist:{key}",
    SendBroadcast: "cast:{id}",
    DropBroadcast: "cast-drop:{id}",
    Forget: "{whose}:{answer}",
    MenuButton: "{menu}[:{page}[={value}]]",
    CloseMenu: "{menu}-done",
    ListChannels: "channels",
    AddChannel: "channels:add",
    ChannelButton: "channel:{channel_id}[:{page}[={value}]]",
}
"""What stands in brackets is written where its first field is not the usual one."""


def write_data(button: Button) -> str:
    """What a button carries; raises ValueError for more than Telegram takes."""
    first, *optional = _FORMS[type(button)].rstrip("]").split("[")
    usual = {field.name: field.default for field in fields(button)}
    values = {name: getattr(button, name) for name in usual}
    said = takewhile(lambda part: any(values[n] != usual[n] for n in _names(part)), optional)
    data = "".join((first, *said)).format(**values)
    if len(data.encode()) > MOST_BYTES:
        raise ValueError(f"{len(data.encode())} bytes on a button")
    return data


def read_data(data: str) -> Button | None:
    """What a button asks for; None for anything that Pith did not write."""
    for kind, pattern, made_by in _READERS:
        if found := pattern.fullmatch(data):
            said = {name: text for name, text in found.groupdict().items() if text is not None}
            button: Button = kind(**{name: made_by[name](text) for name, text in said.items()})
            return button if write_data(button) == data else None
    return None


def kind_of(data: str) -> str | None:
    """The word that a button's data begins with; None for anything that Pith did not write."""
    return re.split("[:-]", data)[0] if read_data(data) else None


def _names(form: str) -> list[str]:
    return re.findall(r"{(\w+)}", form)


def _reader(kind: type[Button]) -> _Reader:
    form = re.escape(_FORMS[kind]).replace(r"\[", "(?:").replace(r"\]", ")?")
    made_by: dict[str, _MadeBy] = {}
    for name, hint in get_type_hints(kind, include_extras=True).items():
        made_by[name], pattern = _read_hint(hint)
        form = form.replace(rf"\{{{name}\}}", f"(?P<{name}>{pattern})")
    return kind, re.compile(form), made_by


def _read_hint(hint: Any) -> tuple[_MadeBy, str]:
    """What makes a field of that type from its text, and what the text looks like."""
    if get_origin(hint) is not Annotated:
        return hint, "|".join(hint)
    kind, pattern = get_args(hint)
    return (int if kind is int else str), pattern


_READERS = tuple(map(_reader, _FORMS))
