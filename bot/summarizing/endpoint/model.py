"""Prompt in, completion out, from any OpenAI-compatible endpoint: the only door to `openai`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

import httpx2
import openai

from bot.domain.errors import ModelError, ModelMisconfigured, ModelUnavailable, PromptTooLong
from bot.ports import Completion, Prompt
from bot.summarizing.endpoint.addresses import addresses_for
from bot.summarizing.endpoint.dialect import THINKING_TOKENS, Dialect
from bot.summarizing.endpoint.events import Unanswered, read_events
from bot.summarizing.endpoint.failures import EndpointFailure, failure_of_response, unusable
from bot.summarizing.endpoint.repeats import Repeats
from bot.summarizing.endpoint.stream import Transcript
from bot.summarizing.tokens import estimate_tokens, share_read

OPENAI_URL = "https://api.openai.com/v1"
_NO_KEY = "none"
"""Local servers take any key; the client refuses an empty one."""
_CHARACTERS_A_TOKEN = 16
"""Far above any tokenizer's: only an answer that ignores its limit has more."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds.

    `first` is for a small machine that must load the model and read a long prompt, `between` for
    one that reads another prompt meanwhile, and `pauses` for all that it asks us to wait between
    two requests.
    """

    connect: float = 5.0
    first: float = 90.0
    between: float = 30.0
    total: float = 300.0
    pauses: float = 300.0

    @classmethod
    def within(cls, total: float) -> Timeouts:
        """More patience in all is more for each step too; less in all leaves the steps theirs."""
        usual = cls()
        first, between = max(usual.first, total * 0.3), max(usual.between, total * 0.1)
        return replace(usual, first=first, between=between, total=total)


class OpenAIModel:
    """A model behind the chat completions API; learns what its endpoint takes and remembers it."""

    def __init__(
        self,
        name: str,
        window: int,
        base_url: str = "",
        api_key: str = "",
        limits: Timeouts = Timeouts(),
    ) -> None:
        """`window` is in tokens; raises ModelMisconfigured for an address that is none."""
        self._name = name
        self._window = window
        self._limits = limits
        self._dialect = Dialect()
        self._addresses = addresses_for(base_url.strip() or OPENAI_URL)
        try:
            self._client = openai.AsyncOpenAI(
                api_key=api_key.strip() or _NO_KEY,
                base_url=self._addresses[0],
                timeout=openai.Timeout(limits.total, connect=limits.connect),
                # Repeats are ours: the client lets a reader wait two minutes for a Retry-After.
                max_retries=0,
            )
        except httpx2.InvalidURL as error:
            raise ModelMisconfigured("not an address") from error

    @property
    def name(self) -> str:
        """The model's name at its endpoint."""
        return self._name

    @property
    def window(self) -> int:
        """Tokens of prompt and answer together; fewer once the server was seen to cut a prompt."""
        return self._window

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        """Ask; cancelling closes the connection at once. Raises a ModelError."""
        try:
            async with asyncio.timeout(self._limits.total):
                return await self._persist(prompt, on_text)
        except TimeoutError as error:
            raise ModelUnavailable("no answer in time") from error

    async def aclose(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def _persist(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        """Ask again where that can help: another dialect, or the same after a wait."""
        dialect = self._dialect
        repeats = Repeats(min(self._limits.total, self._limits.pauses))

        def adapts(failure: EndpointFailure) -> bool:
            nonlocal dialect
            other = self._other(dialect, failure, prompt)
            if other is None and failure.puzzling and repeats.are_over(failure):
                # Templates without a system role end so, and schemas that can't be compiled.
                other = dialect.plainest()
            dialect = other or dialect
            return other is not None

        try:
            completion = await repeats.persist(lambda: self._ask(prompt, dialect, on_text), adapts)
        except Unanswered as answer:
            raise answer.failure.error from answer
        self._dialect = dialect
        return completion

    def _other(self, dialect: Dialect, failure: EndpointFailure, prompt: Prompt) -> Dialect | None:
        """The dialect to try after a failure; None where another one does not help."""
        if failure.nobody_there:
            return dialect.elsewhere(len(self._addresses))
        if failure.thought_too_long:
            return dialect.with_thinking()
        if isinstance(failure.error, PromptTooLong):
            return dialect.with_less_thinking()
        return dialect.without(failure.complaint, prompt) if failure.complaint else None

    async def _ask(
        self, prompt: Prompt, dialect: Dialect, on_text: Callable[[str], None]
    ) -> Completion:
        transcript = Transcript((prompt.answer_tokens + THINKING_TOKENS) * _CHARACTERS_A_TOKEN)
        try:
            await self._listen(dialect, prompt, transcript, on_text)
        except openai.APIStatusError as error:
            response = error.response
            failure = failure_of_response(error.status_code, response.text, response.headers)
            raise Unanswered(failure) from error
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.StreamError, UnicodeError) as error:
            raise Unanswered(_failure_of_connection(error, transcript)) from error
        except TimeoutError as error:
            raise Unanswered(_failure_of_silence(transcript)) from error
        return self._completion(prompt, transcript.check(), transcript)

    def _completion(self, prompt: Prompt, text: str, transcript: Transcript) -> Completion:
        """The answer, what it cost, and whether the server had cut the prompt before."""
        asked = transcript.tokens("prompt_tokens", "input_tokens")
        answered = transcript.tokens("completion_tokens", "output_tokens")
        written = prompt.system + prompt.user
        share = share_read(written, asked)
        if share < 1 and asked:
            self._window = min(self._window, asked)
        return Completion(
            text=text,
            model=self._name,
            prompt_tokens=estimate_tokens(written) if asked is None else asked,
            answer_tokens=estimate_tokens(text) if answered is None else answered,
            share=share,
        )

    async def _listen(
        self,
        dialect: Dialect,
        prompt: Prompt,
        transcript: Transcript,
        on_text: Callable[[str], None],
    ) -> None:
        """Read one answer into the transcript; raises TimeoutError where it does not come on."""
        # Raw bytes: the client's event objects cost 107 µs each, ours 4, 60 a second a reader.
        client = self._client.with_options(base_url=self._addresses[dialect.address])
        ask = client.chat.completions.with_streaming_response.create
        clock = asyncio.get_running_loop().time
        async with (
            asyncio.timeout(self._limits.first if dialect.stream else None) as pace,
            ask(**dialect.request(self._name, prompt)) as response,
        ):
            async for event in read_events(response.iter_bytes()):
                if transcript.take(event):
                    on_text(transcript.text)
                if dialect.stream:
                    pace.reschedule(clock() + self._limits.between)


def _failure_of_connection(error: Exception, transcript: Transcript) -> EndpointFailure:
    cause = error.__cause__ if isinstance(error, openai.APIConnectionError) else error
    if isinstance(cause, UnicodeError | httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return EndpointFailure(ModelMisconfigured("not an address or not a key"))
    if transcript.finish or transcript.text:
        return unusable("the connection broke", repeats=1)
    if isinstance(cause, httpx2.ReadTimeout):
        return EndpointFailure(ModelUnavailable("no answer"))
    return EndpointFailure(ModelUnavailable("no connection"), repeats=2)


def _failure_of_silence(transcript: Transcript) -> EndpointFailure:
    silent: ModelError = ModelUnavailable("silence")
    # Who did not begin in all that time will hardly do better; who stopped half-way may.
    return EndpointFailure(silent, repeats=1 if transcript.text else 0)
