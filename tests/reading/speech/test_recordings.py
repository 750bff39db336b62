"""Promises of reading a recording: what is said in it, and when, if the endpoint tells."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.errors import CannotListen, NothingToRead, SourceTooLarge
from bot.domain.request import Document
from bot.ports import Speech, Spoken
from bot.reading.files.documents import LARGEST_FILE
from bot.reading.reader import ArticleReader
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers

VOICE = Document("", "audio/ogg", b"OggS\x00\x02\x00\x00")
LINES = (
    Spoken(0.0, 4.0, "The harbour wall of the old town has moved again."),
    Spoken(4.5, 9.0, "It will be repaired next year."),
)


async def listen(speech: Speech, document: Document = VOICE) -> Article:
    return await ArticleReader(FakeWeb(), InlineWorkers(), transcriber=FakeTranscriber(speech))(
        document
    )


async def test_voice_message() -> None:
    """A voice message gives what is said, each sentence with its time, and says so."""
    article = await listen(Speech("", LINES))

    assert [sentence.text for sentence in article.sentences] == [line.text for line in LINES]
    paragraph = article.paragraphs[0]
    assert [paragraph.time_of(one.text) for one in article.sentences] == [0, 4]
    assert (article.reading.form, article.url) == ("recording", "")


async def test_speech_without_times() -> None:
    """An endpoint that tells no times gives a text whose quotes name none."""
    article = await listen(Speech("The wall has moved. It will be repaired."))

    assert [one.text for one in article.sentences] == ["The wall has moved.",
                                                       "It will be repaired."]  # fmt: skip
    assert article.paragraphs[0].times == ()
    assert article.reading.form == "recording"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"OggS\x00\x02", "recording.ogg"),
        (b"\x00\x00\x00\x20ftypM4A \x00", "recording.m4a"),
        (b"\x00\x00\x00\x20ftypisom\x00", "recording.mp4"),
        (b"ID3\x04\x00\x00", "recording.mp3"),
        (b"fLaC\x00\x00\x00", "recording.flac"),
        (b"RIFF\x00\x00\x00\x00WAVE", "recording.wav"),
        (b"\x1aE\xdf\xa3\x00\x01", "recording.webm"),
    ],
    ids=["ogg", "m4a", "mp4", "mp3", "flac", "wav", "webm"],
)
async def test_name_for_the_endpoint(content: bytes, name: str) -> None:
    """The endpoint is told the kind of sound by the bytes, and nothing of the reader's file."""
    ears = FakeTranscriber(Speech("", LINES))
    document = Document("my diagnosis.txt", "text/plain", content)
    article = await ArticleReader(FakeWeb(), InlineWorkers(), transcriber=ears)(document)

    assert ears.heard == [(name, content)]
    assert article.title == "my diagnosis"


async def test_nobody_listens() -> None:
    """Without an endpoint for it the reader is told so."""
    with pytest.raises(CannotListen):
        await ArticleReader(FakeWeb(), InlineWorkers())(VOICE)


async def test_too_large() -> None:
    """What is larger than Telegram lets bots have is not sent on."""
    ears = FakeTranscriber(Speech("", LINES))
    with pytest.raises(SourceTooLarge):
        await ArticleReader(FakeWeb(), InlineWorkers(), transcriber=ears)(
            Document("", "", b"OggS\x00" + bytes(LARGEST_FILE))
        )
    assert ears.heard == []


@pytest.mark.parametrize(
    "speech", [Speech(""), Speech("…"), Speech("", (Spoken(0, 9, "[Music]"),))]
)
async def test_silence(speech: Speech) -> None:
    """A recording in which nothing is said is no article."""
    with pytest.raises(NothingToRead):
        await listen(speech)
