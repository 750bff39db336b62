"""Having speech written down, by a server on loopback that answers as real ones do."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.domain.errors import (
    AnswerUnusable,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelUnavailable,
)
from bot.ports import Speech, Spoken
from bot.summarizing.endpoint.transcriber import OpenAITranscriber

TIMED = {
    "task": "transcribe", "duration": 5.0, "text": "The wall moves. It is old.",
    "segments": [{"id": 0, "start": 0.0, "end": 2.5, "text": " The wall moves."},
                 {"id": 1, "start": 2.5, "end": 5, "text": " It is old."}],
}  # fmt: skip
ERROR = {"error": {"message": "response_format 'verbose_json' is not compatible", "code": None}}


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits take no time, and are written down."""
    made: list[float] = []

    async def wait(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("bot.summarizing.endpoint.repeats._sleep", wait)
    return made


@dataclass
class Ears:
    """The server: `answers` are statuses and bodies, in turn; `asked` what was sent."""

    answers: deque[tuple[int, Any]] = field(default_factory=deque)
    asked: list[dict[str, Any]] = field(default_factory=list)
    base_url: str = ""

    async def transcribe(self, request: web.Request) -> web.Response:
        form = await request.post()
        file = form["file"]
        assert isinstance(file, web.FileField)
        told = {"model": form["model"], "form": form["response_format"]}
        self.asked.append({**told, "name": file.filename, "content": file.file.read()})
        status, body = self.answers.popleft()
        if isinstance(body, str):
            return web.Response(text=body, status=status, content_type="text/html")
        return web.json_response(body, status=status)


@pytest.fixture
async def ears() -> AsyncIterator[Ears]:
    """A server on a free port."""
    found = Ears()
    app = web.Application()
    app.router.add_post("/v1/audio/transcriptions", found.transcribe)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    yield found
    await runner.cleanup()


async def listen(ears: Ears, times: int = 1) -> Speech:
    transcriber = OpenAITranscriber("whisper-1", ears.base_url, "key")
    try:
        for _ in range(times):
            speech = await transcriber.listen("recording.ogg", b"OggS")
        return speech
    finally:
        await transcriber.aclose()


async def test_speech_with_times(ears: Ears) -> None:
    """What is said comes with its times, from the model that is configured."""
    ears.answers.append((200, TIMED))

    assert await listen(ears) == Speech(
        "The wall moves. It is old.",
        (Spoken(0.0, 2.5, " The wall moves."), Spoken(2.5, 5.0, " It is old.")),
        seconds=5.0,
    )
    assert ears.asked == [
        {"model": "whisper-1", "form": "verbose_json", "name": "recording.ogg", "content": b"OggS"}
    ]


async def test_endpoint_without_times(ears: Ears) -> None:
    """An endpoint that tells no times is asked for them once, and never again."""
    ears.answers += [(400, ERROR), (200, {"text": "The wall."}), (200, {"text": "The wall."})]

    assert await listen(ears, times=2) == Speech("The wall.")
    assert [asked["form"] for asked in ears.asked] == ["verbose_json", "json", "json"]


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ({"duration": 61.5}, 61.5),
        ({"usage": {"type": "duration", "seconds": 62}}, 62.0),
        ({"segments": [{"start": 0, "end": 63, "text": "The wall."}]}, 63.0),
        ({"usage": {"type": "tokens", "input_tokens": 9}}, 0.0),
        ({"usage": 5, "duration": "long"}, 0.0),
        ({"duration": -1}, 0.0),
    ],
)
async def test_how_long_it_was(ears: Ears, told: dict[str, Any], seconds: float) -> None:
    """The seconds that are paid for are taken from wherever the endpoint tells them."""
    ears.answers.append((200, {"text": "The wall.", **told}))
    assert (await listen(ears)).seconds == seconds


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ([(401, {"error": {"message": "Incorrect API key"}})], ModelMisconfigured),
        ([(404, {"error": {"message": "no such model"}})], ModelMisconfigured),
        ([(429, {"error": {"code": "insufficient_quota", "message": "insufficient_quota"}})] * 2,
         ModelBudgetSpent),
        ([(503, {"error": {"message": "busy"}})] * 3, ModelUnavailable),
        ([(400, ERROR), (400, {"error": {"message": "Invalid file"}})], ModelMisconfigured),
        ([(200, "<html>Welcome</html>")], ModelMisconfigured),
        ([(200, {"error": "no"})], AnswerUnusable),
        ([(200, [1])], AnswerUnusable),
    ],
)  # fmt: skip
async def test_failures(ears: Ears, answers: list[Any], error: type[ModelError]) -> None:
    """Whatever the endpoint answers instead, the reader gets the sentence for it."""
    ears.answers += answers
    with pytest.raises(error):
        await listen(ears)


async def test_nobody_there() -> None:
    """An endpoint that does not answer is unavailable."""
    with pytest.raises(ModelUnavailable):
        await listen(Ears(base_url="http://127.0.0.1:9/v1"))


async def test_segments_of_nonsense(ears: Ears) -> None:
    """Segments that are none are left away."""
    ears.answers.append(
        (200, {"text": "a", "segments": [1, {"text": 2}, {"text": "b", "start": "x"}]})
    )

    assert (await listen(ears)).lines == (Spoken(0.0, 0.0, "b"),)


async def test_a_broken_file_tells_nothing_of_the_model(ears: Ears) -> None:
    """One reader's broken recording does not cost all later ones their times."""
    ears.answers.extend([(400, ERROR), (400, ERROR), (200, TIMED)])
    transcriber = OpenAITranscriber("whisper-1", ears.base_url, "key")
    try:
        with pytest.raises(ModelError):
            await transcriber.listen("recording.ogg", b"broken")
        assert (await transcriber.listen("recording.ogg", b"OggS")).lines
    finally:
        await transcriber.aclose()


async def test_a_limit_that_passes_is_waited_for(ears: Ears, waits: list[float]) -> None:
    """A recording is sent again when the endpoint says that there is room."""
    words = "Rate limit reached on requests per minute. Please try again in 6.5s."
    ears.answers.extend([(429, {"error": {"message": words}}), (200, TIMED)])

    assert (await listen(ears)).text == TIMED["text"]
    assert waits[0] >= 6.5


@pytest.mark.parametrize(
    "answer", [(404, "404 page not found"), (200, "<html>Welcome")], ids=["no-page", "a-page"]
)
async def test_an_address_without_v1_is_found(ears: Ears, answer: tuple[int, str]) -> None:
    """As for models: the same variable holds both addresses."""
    ears.answers.append((200, TIMED))
    app = web.Application()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)

    async def nothing(_: web.Request) -> web.Response:
        return web.Response(text=answer[1], status=answer[0], content_type="text/html")

    app.router.add_post("/v1/audio/transcriptions", ears.transcribe)
    app.router.add_post("/{path:.*}", nothing)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    transcriber = OpenAITranscriber("whisper-1", f"http://127.0.0.1:{runner.addresses[0][1]}")
    assert (await transcriber.listen("a.ogg", b"...")).text == TIMED["text"]
    await transcriber.aclose()
    await runner.cleanup()
