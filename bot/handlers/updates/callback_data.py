"""What a button carries: every kind declared once, written short and read strictly. Pure.

Buttons stay in people's chats for years: what one says never changes its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
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
class Button:
    """What a press asks for.

    In `form`, what stands in brackets is written where its first field is not the usual one.
    """

    form = ""

    def __init_subclass__(cls, form: str = "") -> None:
        # A dataclass with slots is made twice; what is used is the second, which has its form.
        cls.form = form or cls.form
        KINDS[cls.form] = cls


KINDS: dict[str, type[Button]] = {}
"""Every kind, by how it is written."""


@dataclass(frozen=True, slots=True)
class Again(Button, form="to:{shown_id}:{length}[:{language}]"):
    """Write a summary again, at a length, and in a language unless that is empty."""

    shown_id: Number
    length: Length
    language: Language = ""


@dataclass(frozen=True, slots=True)
class OpenLanguages(Button, form="languages:{shown_id}:{length}"):
    """Show the languages that a summary of that length can be had in."""

    shown_id: Number
    length: Length


@dataclass(frozen=True, slots=True)
class CloseLanguages(Button, form="back:{shown_id}:{length}"):
    """Show a summary's own buttons."""

    shown_id: Number
    length: Length


@dataclass(frozen=True, slots=True)
class DecideJob(Button, form="large:{choice}:{key}"):
    """Agree to the cost of a large job that waits, leave it, or do without."""

    choice: Choice
    key: Key


@dataclass(frozen=True, slots=True)
class FillCard(Button, form="card:{key}"):
    """Have an inline card become its summary."""

    key: Key


@dataclass(frozen=True, slots=True)
class GetOffered(Button, form="get:{key}"):
    """Have a button in a group become the summary, or give it to who taps."""

    key: Key


@dataclass(frozen=True, slots=True)
class GetForMe(Button, form="mine:{key}"):
    """Give the summary to who taps."""

    key: Key


@dataclass(frozen=True, slots=True)
class ShowGist(Button, form="gist:{key}"):
    """Show who taps what matters in a channel's post."""

    key: Key


@dataclass(frozen=True, slots=True)
class SendBroadcast(Button, form="cast:{id}"):
    """Send the owner's message to everybody."""

    id: Number


@dataclass(frozen=True, slots=True)
class DropBroadcast(Button, form="cast-drop:{id}"):
    """Send it to nobody."""

    id: Number


@dataclass(frozen=True, slots=True)
class Forget(Button, form="{whose}:{answer}"):
    """Delete what is kept of who asked, or keep it."""

    whose: Forgets
    answer: YesOrNo


@dataclass(frozen=True, slots=True)
class MenuButton(Button, form="{menu}[:{page}[={value}]]"):
    """Show a menu or one of its pages, or choose a value there: an empty one takes a choice back.

    Which pages and values there are is the menu's to know.
    """

    menu: MenuName
    page: PageName = ""
    value: Value = None


@dataclass(frozen=True, slots=True)
class CloseMenu(Button, form="{menu}-done"):
    """Leave what a menu shows, without its buttons."""

    menu: MenuName


@dataclass(frozen=True, slots=True)
class ListChannels(Button, form="channels"):
    """Show the reader's channels."""


@dataclass(frozen=True, slots=True)
class AddChannel(Button, form="channels:add"):
    """Ask for a channel to link."""


@dataclass(frozen=True, slots=True)
class ChannelButton(Button, form="channel:{channel_id}[:{page}[={value}]]"):
    """The same as MenuButton for a channel's menu, which stands in the reader's chat."""

    channel_id: ChannelNumber
    page: PageName = ""
    value: Value = None


_MadeBy = Callable[[str], Any]
_Reader = tuple[type[Any], re.Pattern[str], dict[str, _MadeBy]]
"""A kind, what it looks like, and what makes each of its fields from text."""


def write_data(button: Button) -> str:
    """What a button carries; raises ValueError for more than Telegram takes."""
    first, *optional = button.form.rstrip("]").split("[")
    usual = {field.name: field.default for field in fields(button)}
    values = {name: getattr(button, name) for name in usual}
    said = takewhile(lambda part: any(values[n] != usual[n] for n in _names(part)), optional)
    data = "".join((first, *said)).format(**values)
    if len(data.encode()) > MOST_BYTES:
        raise ValueError(f"{len(data.encode())} bytes on a button")
    return data


def read_data(data: str) -> Button | None:
    """What a button asks for; None for anything that Pith did not write."""
    for kind, pattern, made_by in _readers():
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


@cache
def _readers() -> tuple[_Reader, ...]:
    return tuple(map(_reader, KINDS.values()))


def _reader(kind: type[Button]) -> _Reader:
    form = re.escape(kind.form).replace(r"\[", "(?:").replace(r"\]", ")?")
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
