"""What the admins of a group or a channel decided: when Pith speaks there, and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class ChatKind(StrEnum):
    """A chat that several people read."""

    GROUP = "group"
    CHANNEL = "channel"


class Mode(StrEnum):
    """What Pith does with a message that it could summarise."""

    QUIET = "quiet"
    """Nothing, until somebody asks."""
    BUTTON = "button"
    """Puts the button under it: "Get a summary"."""
    AUTOMATIC = "automatic"
    """Answers it with a summary (groups)."""
    APPEND = "append"
    """Writes the summary into the post (channels)."""
    COMMENT = "comment"
    """Writes the summary under the post, in the linked group (channels)."""


MODES = {
    ChatKind.GROUP: (Mode.QUIET, Mode.BUTTON, Mode.AUTOMATIC),
    ChatKind.CHANNEL: (Mode.QUIET, Mode.BUTTON, Mode.APPEND, Mode.COMMENT),
}


class Posts(StrEnum):
    """Which posts of a channel Pith looks at."""

    LINKS = "links"
    """Those with an article's link."""
    LONG = "long"
    """Those with a link, and those with a long text."""
    ALL = "all"


LONG_TEXTS = (500, 1000, 2000, 3000)
"""In characters: what a channel's admin can choose to call long."""
LONGEST_BUTTON = 60
"""In characters; Telegram shows some 64 at most, and one of the button's emoji may count twice."""


@dataclass(frozen=True, slots=True)
class Rules:
    """When Pith speaks in a chat; quiet unless its admins want otherwise.

    `for_tapper` shows a button's summary only to who taps it. `button` is the button's text, empty
    for the usual one. `posts` and `long_text` (characters) are for channels.
    """

    mode: Mode = Mode.QUIET
    for_tapper: bool = False
    button: str = ""
    posts: Posts = Posts.LINKS
    long_text: int = LONG_TEXTS[1]


@dataclass(frozen=True, slots=True)
class Chat:
    """A group or channel that Pith has to do with.

    `closed` says that Pith is not in it any more. `discussion` is the group that a channel's posts
    are discussed in, 0 where there is none.
    """

    id: int
    kind: ChatKind
    title: str = ""
    closed: bool = False
    discussion: int = 0
    rules: Rules = field(default_factory=Rules)
