"""A recording in, what is said in it out, from any OpenAI-compatible endpoint."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from functools import partial
from typing import Any

import httpx2
import openai

from bot.domain.errors import AnswerUnusable, ModelMisconfigured, ModelUnavailable
from bot.ports import Speech, Spoken
from bot.summarizing.endpoint.addresses import addresses_for
from bot.summarizing.endpoint.events import Unanswered
from bot.summarizing.endpoint.failures import EndpointFailure, failure_of_response, nobody_there
from bot.summarizing.endpoint.model import OPENAI_URL
from bot.summarizing.endpoint.repeats import Repeats

_NO_KEY = "none"
_MOST_LINES = 60_000


class OpenAITranscriber:
    """A model behind the audio transcriptions API; learns whether it tells times."""

    def __init__(
        self, name: str, base_url: str = "", api_key: str = "", seconds: float = 300.0
    ) -> None:
        """Raises ModelMisconfigured for an address that is none."""
        self._name = name
        self._tells_times = True
        self._seconds = seconds
        self._addresses = list(addresses_for(base_url.strip() or OPENAI_URL))
        try:
            self._client = openai.AsyncOpenAI(
                api_key=api_key.strip() or _NO_KEY,
                base_url=self._addresses[0],
                timeout=openai.Timeout(seconds, connect=5.0),
                # The client would let a reader wait two minutes for a Retry-After.
                max_retries=0,
            )
        except httpx2.InvalidURL as error:
            raise ModelMisconfigured("not an address") from error

    @property
    def name(self) -> str:
        """The model's name at its endpoint."""
        return self._name

    async def listen(self, name: str, content: bytes) -> Speech:
        """What is said; raises a ModelError."""
        forms = ("verbose_json", "json") if self._tells_times else ("json",)
        for form in forms:
            try:
                answer = await self._persist(name, content, form)
            except Unanswered as refused:
                if refused.failure.complaint and form != forms[-1]:
                    continue
                # A file that is taken in neither form says nothing of the model.
                raise refused.failure.error from refused
            # Of OpenAI's own models only the oldest tells times.
            self._tells_times = form == "verbose_json"
            break
        return _speech(answer)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def _persist(self, name: str, content: bytes, form: Any) -> str:
        """The answer, after waits where they help; raises Unanswered."""

        def adapts(failure: EndpointFailure) -> bool:
            return failure.nobody_there and self._look_elsewhere()

        try:
            async with asyncio.timeout(self._seconds):
                ask = partial(self._ask, name, content, form)
                return await Repeats(self._seconds).persist(ask, adapts)
        except TimeoutError as error:
            raise ModelUnavailable("no answer in time") from error

    def _look_elsewhere(self) -> bool:
        """Go on at the next address that the configured one may stand for, if there is one."""
        if len(self._addresses) == 1:
            return False
        self._addresses.pop(0)
        self._client.base_url = self._addresses[0]
        return True

    async def _ask(self, name: str, content: bytes, form: Any) -> str:
        try:
            answer = await self._client.audio.transcriptions.with_raw_response.create(
                file=(name, content), model=self._name, response_format=form
            )
            if answer.text.lstrip().startswith("<"):
                raise Unanswered(nobody_there())
            return str(answer.text)
        except openai.APIStatusError as error:
            response = error.response
            failure = failure_of_response(error.status_code, response.text, response.headers)
            # The other form is tried at once.
            repeats = 0 if failure.complaint else failure.repeats
            raise Unanswered(replace(failure, repeats=repeats)) from error
        except (openai.OpenAIError, httpx2.HTTPError, UnicodeError) as error:
            raise ModelUnavailable(type(error).__name__) from error


def _speech(answer: str) -> Speech:
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise AnswerUnusable("no JSON") from error
    text = data.get("text") if isinstance(data, dict) else None
    if not isinstance(text, str):
        raise AnswerUnusable("no text")
    segments = data.get("segments")
    lines = list(map(_line, segments[:_MOST_LINES] if isinstance(segments, list) else ()))
    spoken = tuple(line for line in lines if line.text.strip())
    return Speech(text, spoken, _length(data) or max((line.end for line in lines), default=0.0))


def _length(data: dict[str, Any]) -> float:
    """Seconds of the recording: servers tell them in one place or the other, or not at all."""
    usage = data.get("usage")
    return _seconds(data.get("duration")) or _seconds(
        usage.get("seconds") if isinstance(usage, dict) else None
    )


def _line(segment: Any) -> Spoken:
    told = segment if isinstance(segment, dict) else {}
    start, end, text = told.get("start"), told.get("end"), told.get("text")
    return Spoken(_seconds(start), _seconds(end), text if isinstance(text, str) else "")


def _seconds(value: Any) -> float:
    known = isinstance(value, (int, float)) and 0 <= value < 1e6
    return float(value) if known else 0.0
