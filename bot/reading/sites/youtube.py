"""A YouTube link in, the video's subtitles as an article out.

Taken: watch, shorts, live, embed and youtu.be addresses, on any of the site's hosts; where they
start does not matter, nor which playlist they stand in. A playlist or a channel by itself is
refused: which of its videos is meant is not known.

The subtitles' addresses that the site's own pages carry answer with nothing unless a browser
proves what it is; those that its apps are told answer. So the player's data are asked for as an
app does, and the page only adds the date and the chapters. The versions below have to be ones that
the site still serves: those of 2024 were turned off in 2026.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlsplit

from bot.domain.article import Article
from bot.domain.errors import (
    LoginWallFound,
    PageBlocked,
    PageNotFound,
    ReadingError,
    ReadingTooSlow,
    TranscriptMissing,
    VideoListFound,
)
from bot.ports import Web, Workers
from bot.reading.sites.youtube_player import (
    About,
    Playable,
    Player,
    Track,
    chapters_in,
    read_about,
    read_player,
)
from bot.reading.speech.captions import read_captions
from bot.reading.speech.spoken import write_down
from bot.reading.text.plain_text import assemble

PLAYER = "https://www.youtube.com/youtubei/v1/player?prettyPrint=false"
CLIENTS: tuple[dict[str, object], ...] = (
    {"clientName": "ANDROID", "clientVersion": "21.26.364", "androidSdkVersion": 34},
    {"clientName": "IOS", "clientVersion": "20.10.4"},
    {"clientName": "ANDROID", "clientVersion": "20.10.38", "androidSdkVersion": 30},
)
"""As which app the player is asked, in turn."""
_HOSTS = re.compile(r"(?:(?:www|m|music|gaming)\.)?youtube(?:-nocookie|kids)?\.com|youtu\.be")
_ID = re.compile(r"[\w-]{11}", re.ASCII)
_IN_PATH = re.compile(r"/(?:shorts|live|embed|v|e|watch)/([^/]+)/?")
_LISTS = re.compile(
    r"/(?:playlist|feed/.*|(?:channel|c|user)/.+|@[^/]+(?:/.*)?|results|hashtag/.*)/?"
)
_REFUSALS: dict[Playable, type[ReadingError]] = {
    Playable.GONE: PageNotFound,
    Playable.LOGIN: LoginWallFound,
    Playable.BLOCKED: PageBlocked,
    Playable.NOT_YET: TranscriptMissing,
}
_TELLING = (ReadingTooSlow, TranscriptMissing, LoginWallFound, PageNotFound, PageBlocked)
"""Of several refusals, which one is told: the first that came of these, in this order."""


@dataclass(frozen=True, slots=True)
class Video:
    """One video, by its id."""

    id: str

    @property
    def url(self) -> str:
        """Its own address."""
        return f"https://www.youtube.com/watch?v={self.id}"

    async def __call__(self, web: Web, workers: Workers) -> Article:
        """What is said in it; raises a ReadingError where that cannot be had."""
        player, track, captions = await self._captions(web, workers)
        about = await self._about(web, workers)
        article = await workers.run(read_video, captions, player, track, about)
        if not article.sentences:
            raise TranscriptMissing(self.id)
        return replace(article, url=self.url)

    async def _captions(self, web: Web, workers: Workers) -> tuple[Player, Track, bytes]:
        refusals: list[ReadingError] = []
        for client in CLIENTS:
            try:
                page = await web.ask(PLAYER, _question(self.id, client))
                player = await workers.run(read_player, page.content)
                track = _track(player)
                captions = await web.ask(_as_json(track.url))
                return player, track, captions.content
            except ReadingError as error:
                refusals.append(error)
        kinds = [kind for kind in _TELLING if any(type(one) is kind for one in refusals)]
        raise kinds[0](self.id) if kinds else refusals[0]

    async def _about(self, web: Web, workers: Workers) -> About:
        """What the page adds; nothing where it asks for consent, or for a proof."""
        try:
            page = await web.fetch(self.url)
            return await workers.run(read_about, page.content)
        except ReadingError:
            return About()


@dataclass(frozen=True, slots=True)
class VideoList:
    """Several videos under one address."""

    async def __call__(self, web: Web, workers: Workers) -> Article:
        """Always raises VideoListFound."""
        raise VideoListFound


def recognise(url: str) -> Video | VideoList | None:
    """The video of an address; None for what is no YouTube address, or a page about it."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if not _HOSTS.fullmatch(host):
        return None
    query = parse_qs(parts.query)
    in_path = _IN_PATH.fullmatch(parts.path)
    short = parts.path.strip("/") if host == "youtu.be" else ""
    for candidate in (*query.get("v", ()), in_path[1] if in_path else "", short):
        if _ID.fullmatch(candidate):
            return Video(candidate)
    listed = bool(_LISTS.fullmatch(parts.path)) or "list" in query
    return VideoList() if listed else None


def read_video(captions: bytes, player: Player, track: Track, about: About) -> Article:
    """The article of a video: its subtitles under its chapters. Heavy: for a worker process."""
    chapters = about.chapters or chapters_in(player.description)
    paragraphs = write_down(read_captions(captions), chapters)
    form = "automatic_subtitles" if track.automatic else "subtitles"
    article = assemble(paragraphs, title=player.title, form=form)
    return replace(
        article,
        author=player.channel,
        site="YouTube",
        date=about.date,
        language=article.language or track.language,
    )


def _question(video: str, client: dict[str, object]) -> bytes:
    context = {"client": {**client, "hl": "en"}}
    asked = {"context": context, "videoId": video, "contentCheckOk": True, "racyCheckOk": True}
    return json.dumps(asked).encode()


def _track(player: Player) -> Track:
    """The subtitles to read; raises what the reader has to know where there are none."""
    if player.playable is not Playable.YES:
        raise _REFUSALS[player.playable]
    if player.live or player.track is None:
        raise TranscriptMissing
    return player.track


def _as_json(url: str) -> str:
    """The address of the same subtitles as JSON."""
    address, _, query = url.partition("?")
    kept = [part for part in query.split("&") if part and not part.startswith("fmt=")]
    return f"{address}?{'&'.join([*kept, 'fmt=json3'])}"
