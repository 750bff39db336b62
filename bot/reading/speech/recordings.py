"""A file that somebody recorded in, what it is called and how its transcript reads out. Pure."""

from __future__ import annotations

import re
from pathlib import PurePath

from bot.domain.article import Article
from bot.domain.request import Document
from bot.ports import Speech
from bot.reading.sniff import sniff
from bot.reading.speech.spoken import write_down
from bot.reading.text.plain_text import assemble, read_text
from bot.text.invisible import clean_characters

_ENDINGS = (
    (re.compile(rb"OggS"), "ogg"),
    (re.compile(rb"\x1aE\xdf\xa3"), "webm"),
    (re.compile(rb"fLaC"), "flac"),
    (re.compile(rb"RIFF.{4}WAVE", re.DOTALL), "wav"),
    (re.compile(rb".{4}ftypM4A", re.DOTALL), "m4a"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "mp4"),
    (re.compile(rb"ID3|\xff[\xfb\xf3\xf2]"), "mp3"),
)
_LONGEST_NAME = 120
_FILMS = ("mp4", "webm")
_SLOWEST, _SLOWEST_FILM = 2_000, 10_000
"""Bytes of a second in which speech is hardly understood any more: 16 kbit/s, and 80 with
pictures. Telegram's voice messages have twice as many."""


def is_recording(document: Document) -> bool:
    """Whether a file holds sound, by its bytes."""
    kind = sniff(document.content, document.media_type, document.name)
    return kind in ("audio/*", "video/*")


def name_for_endpoint(document: Document) -> str:
    """A name with the ending by which endpoints tell what kind of sound it is; never the file's
    own, which is nobody's business.
    """
    found = (ending for sign, ending in _ENDINGS if sign.match(document.content))
    return f"recording.{next(found, 'mp3')}"


def longest(name: str, content: bytes) -> float:
    """How many seconds a recording can have, by its size and the ending of its name."""
    return len(content) / (_SLOWEST_FILM if name.endswith(_FILMS) else _SLOWEST)


def read_speech(speech: Speech, name: str) -> Article:
    """The article of what was said: with its times, where the endpoint told them."""
    title = " ".join(clean_characters(PurePath(name.replace("\\", "/")).stem).split())
    if not speech.lines:
        paragraphs = read_text(speech.text, title or " ").paragraphs
        return assemble(paragraphs, title=title[:_LONGEST_NAME], form="recording")
    return assemble(write_down(speech.lines), title=title[:_LONGEST_NAME], form="recording")
