"""Hostile text in, text that can be shown out. Pure."""

from __future__ import annotations

import re

from bot.text.invisible import PASSED_OVER, without_controls, without_towers
from bot.text.scripts import STACKED
from bot.text.sentence_ends import CLOSING, END


def clean(text: str) -> str:
    """The same as one line: white space becomes single spaces, towers of marks are cut down."""
    safe = without_controls(" ".join(text.split()))
    return " ".join(without_towers(safe).split())


def shorten(text: str, most: int) -> str:
    """At most so many characters; an ellipsis after a whole word stands for the rest."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    space = head.rfind(" ")
    return (head[:space] if space > most // 2 else head).rstrip(" ,;:") + "…"


def shorten_to_sentence(text: str, most: int) -> str:
    """At most so many UTF-16 units, whole sentences if one or more fit half of that."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * most:
        return text
    head = units[: 2 * (most - 1)].decode("utf-16-le", "ignore")
    ends = [found.end() for found in END.finditer(head)]
    if ends and ends[-1] >= most // 2:
        return head[: ends[-1]]
    return shorten(head + "  ", len(head) + 1)


_SHORT_WORD = re.compile(r"(?:^|[\s.(])\w{1,3}\.$")
"""What ends with a full stop and is no sentence's end most often: Mr., St., Nov., U.S., a."""


def first_sentence(text: str) -> str:
    """A text up to the end of its first sentence; all of it where that is hard to tell."""
    for end in END.finditer(text):
        head, rest = text[: end.end()], text[end.end() :].lstrip()
        if not _SHORT_WORD.search(head.rstrip(CLOSING)) and not rest[:1].islower():
            return head
    return text


# What Telegram takes out of a text before it looks for links, and what it reads over.
_NOTHING = f"[{STACKED}{PASSED_OVER}]*"
_LINK_LIKE = re.compile(
    rf"(?<=[^\s.])\.(?={_NOTHING}[^\W\d_]{_NOTHING}[^\s\d.,;:!?)\]}}'\"’”])"  # a@example.com
    rf"|(?<=\d)\.(?=(?:{_NOTHING}\d{{1,3}}{_NOTHING}\.){{2}}{_NOTHING}\d)"  # 192.0.2.1
    rf"|:(?={_NOTHING}/{_NOTHING}/)"  # https://…, tg://…
    rf"|@(?={_NOTHING}\w)"  # @somebody
    rf"|(?<![\w/<>])/(?={_NOTHING}[A-Za-z0-9_])"  # /command
    rf"|\#(?={_NOTHING}\d*[^\W\d])|\$(?={_NOTHING}[A-Z])"  # #word, $CASH
)


def unlinked(text: str) -> str:
    """The same to the eye, but nothing that Telegram would make a link, a mention or a command.

    Neither an article nor a model may put a link of its own before a reader.
    """
    return _LINK_LIKE.sub(lambda found: f"{found[0]}\u2060", text)
