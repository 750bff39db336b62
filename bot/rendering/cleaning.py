"""Hostile text in, text that can be shown out. Pure."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, and with them every terminal sequence
    "\u115f\u1160\u2800\u3164\uffa0"  # blanks that count as letters or symbols
    "\u200b\u2060\ufeff"  # zero-width spaces
    "\u202a-\u202e\u2066-\u206f"  # bidirectional embeddings, overrides and isolates
    "\ud800-\udfff"  # surrogates without a partner: they cannot be encoded
    "\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f"  # tags: text that only machines see
    "]"
)
_MARKS = "\u0300-\u036f\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# No orthography needs more than three marks on a letter; towers of them cover the lines above.
_TOWER = re.compile(f"([{_MARKS}]{{3}})[{_MARKS}]+")


def without_controls(text: str) -> str:
    """The text without control, override and invisible characters; white space stays as it is."""
    return _UNSAFE.sub("", text)


def clean(text: str) -> str:
    """The same as one line: white space becomes single spaces, towers of marks are cut down."""
    safe = without_controls(" ".join(text.split()))
    return " ".join(_TOWER.sub(r"\1", safe).split())


def shorten(text: str, most: int) -> str:
    """At most so many characters; an ellipsis after a whole word stands for the rest."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    space = head.rfind(" ")
    return (head[:space] if space > most // 2 else head).rstrip(" ,;:") + "…"


_SENTENCE_END = re.compile(r"[.!?…؟।](?=[\"'”’»)\]]*\s)|[。！？]")


def shorten_to_sentence(text: str, most: int) -> str:
    """At most so many UTF-16 units, whole sentences if one or more fit half of that."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * most:
        return text
    head = units[: 2 * (most - 1)].decode("utf-16-le", "ignore")
    ends = [found.end() for found in _SENTENCE_END.finditer(head)]
    if ends and ends[-1] >= most // 2:
        return head[: ends[-1]]
    return shorten(head + "  ", len(head) + 1)


_SHORT_WORD = re.compile(r"(?:^|[\s.(])\w{1,3}\.$")
"""What ends with a full stop and is no sentence's end most often: Mr., St., Nov., U.S., a."""


def first_sentence(text: str) -> str:
    """A text up to the end of its first sentence; all of it where that is hard to tell."""
    for end in _SENTENCE_END.finditer(text):
        head, rest = text[: end.end()], text[end.end() :].lstrip()
        if not _SHORT_WORD.search(head) and not rest[:1].islower():
            closing = re.match(r"[\"'”’»)\]」』）]*", text[end.end() :])
            return head + (closing[0] if closing else "")
    return text


# What Telegram takes out of a text before it looks for links, and what it reads over.
_NOTHING = f"[{_MARKS}\u00ad\u200c-\u200f\ufe00-\ufe0f]*"
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
