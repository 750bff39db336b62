"""Promises of reading files of subtitles."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.request import Document
from bot.reading.files.documents import read_document

SRT = """1
00:00:01,000 --> 00:00:04,000
<i>Welcome to the harbour
of Norvik.</i>

2
00:00:04,500 --> 00:00:08,000
Today 14 people decided.

3
01:00:08,100 --> 01:00:12,000
{\\an8}It runs all winter.
"""
VTT = """WEBVTT - Harbour
Kind: captions

STYLE
::cue { color: red }

NOTE not said

first
00:01.000 --> 00:04.000 align:start position:0%
<v Marit Haugen>Welcome to the <00:02.000><c>harbour</c> of Norvik.

00:04.500 --> 00:08.000
Bread &amp; butter &lt;3 is served.
"""


def read(content: bytes, name: str = "talk.txt", media_type: str = "text/plain") -> Article:
    return read_document(Document(name, media_type, content))


@pytest.mark.parametrize(
    "content",
    [SRT.encode(), SRT.replace("\n", "\r\n").encode("utf-8-sig"), SRT.encode("utf-16"),
     SRT.replace("\n\n", "\n").encode()],
    ids=["plain", "from windows", "utf-16", "without blank lines"],
)  # fmt: skip
def test_srt_is_what_is_said(content: bytes) -> None:
    """Numbers, times and marks are no words; each line keeps its time."""
    article = read(content)
    assert article.text.replace("\n\n", " ") == (
        "Welcome to the harbour of Norvik. Today 14 people decided. It runs all winter."
    )
    times = [second for one in article.paragraphs for _, second in one.times]
    assert times == [1, 4, 3608]


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("talk.vtt", "text/vtt"), ("talk.vtt", ""), ("talk.srt", "application/x-subrip")],
    ids=["declared", "undeclared", "called otherwise"],
)
def test_vtt_is_what_is_said(name: str, media_type: str) -> None:
    """Styles, notes and places are no words; who speaks is told."""
    assert read(VTT.encode(), name, media_type).text == (
        "Marit Haugen: Welcome to the harbour of Norvik. Bread & butter <3 is served."
    )


def test_a_text_about_times_is_a_text() -> None:
    """A text that merely mentions such a line stays as it is."""
    text = "Subtitles say 00:00:01,000 --> 00:00:04,000 before each line. That is all."
    assert read(text.encode()).text == text
