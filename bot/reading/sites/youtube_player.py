"""What YouTube tells of a video in, its facts, subtitles and chapters out. Pure.

Nothing in it is taken to have the right type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise
from urllib.parse import urlsplit

from bot.reading.markup.data import (
    JsonObject,
    list_of,
    read_json,
    read_json_at,
    string_of,
    value_at,
)
from bot.reading.speech.spoken import Chapter
from bot.reading.text.decoding import decode
from bot.text.invisible import clean_characters

_MOST_NODES = 200_000
_MOST_CHAPTERS = 300
_LONGEST_FACT = 500
_CLOCK = re.compile(r"(?<![\d:])(?:\d{1,2}:)?\d{1,2}:\d{2}(?![\d:])", re.ASCII)
_MARKS = " \t()[]{}|:.,;·•*#>–—-→"
_FEWEST_CHAPTERS = 3
"""Fewer, or the first not at 0:00, are no chapters by YouTube's own rule."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PUBLISHED = re.compile(
    r"<meta itemprop=\"(?:datePublished|uploadDate)\" content=\"(\d{4}-\d\d-\d\d)"
)


class Playable(Enum):
    """Whether the site plays a video to strangers, and why not."""

    YES = auto()
    GONE = auto()
    LOGIN = auto()
    BLOCKED = auto()
    NOT_YET = auto()


@dataclass(frozen=True, slots=True)
class Track:
    """One file of subtitles; `automatic` ones were written by a machine."""

    url: str
    language: str
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Player:
    """What the player is told about a video; `live` ones are on the air now."""

    playable: Playable = Playable.GONE
    title: str = ""
    channel: str = ""
    description: str = field(default="", repr=False)
    live: bool = False
    tracks: tuple[Track, ...] = ()
    spoken: str = ""
    """The language that is spoken, if it is told."""

    @property
    def track(self) -> Track | None:
        """The subtitles closest to what is said: people's in the language spoken, else those that
        a machine wrote down, else any that people wrote.
        """
        automatic = [track for track in self.tracks if track.automatic]
        spoken = self.spoken or (automatic[0].language if automatic else "")
        same = [track for track in self.tracks if _base(track.language) == _base(spoken)]
        return next(iter([*sorted(same, key=lambda track: track.automatic), *self.tracks]), None)


@dataclass(frozen=True, slots=True)
class About:
    """What a video's own page adds."""

    date: str = ""
    chapters: tuple[Chapter, ...] = ()


def read_player(content: bytes) -> Player:
    """The answer of YouTube's player; what is no such answer is a video that is not there."""
    data = read_json(decode(content, "utf-8"))
    details = value_at(data, "videoDetails")
    captions = value_at(data, "captions", "playerCaptionsTracklistRenderer")
    tracks = tuple(_tracks(value_at(captions, "captionTracks")))
    return Player(
        playable=_playable(value_at(data, "playabilityStatus")),
        title=_text(value_at(details, "title")),
        channel=_text(value_at(details, "author")),
        description=string_of(value_at(details, "shortDescription"))[:20_000],
        live=value_at(details, "isLive") is True,
        tracks=tracks,
        spoken=_spoken(captions),
    )


def read_about(content: bytes) -> About:
    """The date and the chapters on a video's page, as far as they stand there."""
    page = decode(content, "utf-8")
    told = _assigned(page, "ytInitialPlayerResponse")
    facts = value_at(told, "microformat", "playerMicroformatRenderer")
    published = _PUBLISHED.search(page)
    date = _DAY.match(string_of(value_at(facts, "publishDate")))
    return About(
        date=date[0] if date else published[1] if published else "",
        chapters=tuple(_rendered(_assigned(page, "ytInitialData"))),
    )


def chapters_in(description: str) -> tuple[Chapter, ...]:
    """The chapters that a description lists, a line each with its time before or behind it."""
    lines = (_chapter(line[:_LONGEST_FACT]) for line in description.splitlines()[:2_000])
    found = [chapter for chapter in lines if chapter]
    rising = all(one.start < other.start for one, other in pairwise(found))
    if len(found) < _FEWEST_CHAPTERS or found[0].start or not rising:
        return ()
    return tuple(found[:_MOST_CHAPTERS])


def _chapter(line: str) -> Chapter | None:
    clock = _CLOCK.search(line)
    if clock is None:
        return None
    before, after = line[: clock.start()].strip(_MARKS), line[clock.end() :].strip(_MARKS)
    # With words on both sides it is a sentence in which a time stands.
    if bool(before) == bool(after):
        return None
    return Chapter(_seconds(clock[0]), before or after)


def _playable(status: object) -> Playable:
    said = string_of(value_at(status, "status"))
    reason = string_of(value_at(status, "reason")).casefold()
    if said == "OK":
        return Playable.YES
    if said == "LIVE_STREAM_OFFLINE":
        return Playable.NOT_YET
    if said in ("LOGIN_REQUIRED", "AGE_VERIFICATION_REQUIRED", "AGE_CHECK_REQUIRED"):
        return Playable.BLOCKED if "bot" in reason.split() else Playable.LOGIN
    return Playable.GONE if said == "ERROR" else Playable.BLOCKED


def _tracks(found: object) -> Iterator[Track]:
    for one in list_of(found)[:500]:
        url = string_of(value_at(one, "baseUrl"))
        if url.startswith("/"):
            url = f"https://www.youtube.com{url}"
        if _is_youtube(url):
            yield Track(url, _text(value_at(one, "languageCode")), value_at(one, "kind") == "asr")


def _is_youtube(url: str) -> bool:
    """Whether subtitles are where YouTube keeps them: its answer may lead nowhere else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and f".{parts.netloc}".endswith(".youtube.com")


def _spoken(captions: object) -> str:
    """The language of the sound that plays first, by its default subtitles or its machine's."""
    sounds, tracks = value_at(captions, "audioTracks"), value_at(captions, "captionTracks")
    first = value_at(captions, "defaultAudioTrackIndex")
    sound = _item(sounds, first if isinstance(first, int) else 0)
    own = [_item(tracks, index) for index in list_of(value_at(sound, "captionTrackIndices"))]
    return next(
        (_text(value_at(one, "languageCode")) for one in own if value_at(one, "kind") == "asr"), ""
    )


def _rendered(data: object) -> Iterator[Chapter]:
    seen: set[int] = set()
    for node in _nodes(data):
        chapter = node.get("chapterRenderer")
        title = value_at(chapter, "title", "simpleText")
        start = value_at(chapter, "timeRangeStartMillis")
        if isinstance(title, str) and isinstance(start, int) and 0 <= start < 10**9:
            if start // 1000 not in seen and len(seen) < _MOST_CHAPTERS:
                yield Chapter(start // 1000, title[:_LONGEST_FACT])
            seen.add(start // 1000)


def _nodes(data: object) -> Iterator[JsonObject]:
    waiting = [data]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _assigned(page: str, name: str) -> object:
    """The value that a page's script gives a name; None without one."""
    match = re.search(rf"\b{name}\s*=\s*(?=\{{)", page)
    return read_json_at(page, match.end()) if match else None


def _item(values: object, index: object) -> object:
    items = list_of(values)
    return items[index] if isinstance(index, int) and 0 <= index < len(items) else None


def _text(value: object) -> str:
    return " ".join(clean_characters(string_of(value)).split())[:_LONGEST_FACT]


def _base(language: str) -> str:
    return language.casefold().partition("-")[0]


def _seconds(clock: str) -> int:
    seconds = 0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds
