"""YouTube's answers, made by hand in the shape that its apps get."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.ports import Page
from bot.reading.sites.youtube import PLAYER
from tests.fakes.web import FakeWeb

ID = "aB3_-xyZ019"
WATCH = f"https://www.youtube.com/watch?v={ID}"
TRACK = "https://www.youtube.com/api/timedtext?v=aB3_-xyZ019&lang=en"
SPEECH = (
    (0, "Welcome to the harbour of the old town."),
    (4, "Today we look at the wall that"),
    (7, "keeps the winter storms out."),
    (65, "It was built in nineteen hundred and twelve."),
    (71, "Engineers say it has moved by eleven millimetres."),
    (3725, "So the town council will repair it next year."),
)
CHAPTERS = "Sources below.\n0:00 Welcome\n01:05 - The wall\n1:02:05 What comes next\nThanks!"


def track(language: str = "en", kind: str = "", url: str = TRACK) -> dict[str, Any]:
    """One file of subtitles, as the player is told of it."""
    return {"baseUrl": url, "languageCode": language} | ({"kind": kind} if kind else {})


def player(
    *tracks: dict[str, Any], status: str = "OK", reason: str = "", **details: Any
) -> dict[str, Any]:
    """What the player is told about the video."""
    about = {
        "videoId": ID,
        "title": "The harbour wall",
        "author": "Town Films",
        "shortDescription": CHAPTERS,
        "isLive": False,
    } | details
    answer: dict[str, Any] = {
        "playabilityStatus": {"status": status, "reason": reason},
        "videoDetails": about,
    }
    if tracks:
        answer["captions"] = {"playerCaptionsTracklistRenderer": {"captionTracks": list(tracks)}}
    return answer


def events(lines: Sequence[tuple[int, str]] = SPEECH, seconds: float = 3) -> str:
    """Subtitles as JSON."""
    told = [
        {"tStartMs": at * 1000, "dDurationMs": int(seconds * 1000), "segs": [{"utf8": text}]}
        for at, text in lines
    ]
    return json.dumps({"wireMagic": "pb3", "events": told})


def data(content: Any, url: str = PLAYER) -> Page:
    """A page of JSON."""
    return Page(url, json.dumps(content).encode(), "application/json", "utf-8")


def site(*answers: Any, captions: str | None = None) -> FakeWeb:
    """A web where the player answers these, in turn, and the subtitles can be had as JSON."""
    web = FakeWeb()
    web.answers[PLAYER] = [one if not isinstance(one, dict) else data(one) for one in answers]
    web.put(f"{TRACK}&fmt=json3", captions or events(), "application/json")
    return web
