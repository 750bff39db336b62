"""An endpoint's events in, a model's answer out. Pure."""

from __future__ import annotations

import re
from typing import Any

from bot.domain.errors import AnswerUnusable, ModelRefused
from bot.summarizing.asking.thoughts import without_thoughts
from bot.summarizing.asking.written_json import holds_whole
from bot.summarizing.endpoint.events import Unanswered
from bot.summarizing.endpoint.failures import EndpointFailure, failure_of_event, unusable
from bot.summarizing.endpoint.message import read_piece

_ENDED = frozenset(
    "stop stopped eos eos_token eos_found end end_turn end_of_turn stop_sequence stop_token "
    "complete completed finished done normal tool_calls tool_call tool_use function_call".split()
)
"""How endpoints say that the model came to its end by itself; OpenAI's word is "stop"."""
_OUT_OF_ROOM = frozenset(
    "length max_tokens max_length max_output_tokens model_length token_limit max_new_tokens "
    "max_completion_tokens model_context_window_exceeded incomplete".split()
)
_REFUSED = frozenset(
    "content_filter content_filtered safety sensitive recitation prohibited_content blocklist "
    "spii refusal error_toxic guardrail_intervened".split()
)
_ERRORS = ("error", "errors", "error_msg", "detail")
_FINE = (None, 0, "0", 200, "200", "")


class Transcript:
    """Collects one answer from its events."""

    def __init__(self, most_characters: int) -> None:
        self.text = ""
        self.thought = ""
        self.called = ""
        self.finish = ""
        self.refused = False
        self.usage: dict[str, Any] = {}
        self._most = most_characters

    def take(self, event: Any) -> bool:
        """Add one event; true if the answer's text grew."""
        if not isinstance(event, dict):
            raise Unanswered(unusable("an unknown event", repeats=1))
        event = _unwrapped(event)
        error = _error_in(event)
        if error:
            raise Unanswered(failure_of_event(error))
        if isinstance(event.get("usage"), dict):
            self.usage = event["usage"]
        piece = read_piece(event)
        self.refused = self.refused or piece.refused
        self.finish = piece.finish or self.finish
        before = self.text
        # Some servers stream pieces as if each were the message; the whole one says how it ended.
        if piece.whole and (piece.finish or piece.text.startswith(before or " ")):
            self.text, self.thought = piece.text or self.text, piece.thought or self.thought
            self.called = piece.called or self.called
        else:
            self.text += piece.text
            self.thought += piece.thought
            self.called += piece.called
        if len(self.text) + len(self.thought) + len(self.called) > self._most:
            raise Unanswered(unusable("longer than was asked for"))
        return self.text != before

    def check(self) -> str:
        """The whole text; raises Unanswered for an answer that is cut, refused or empty."""
        text = self._answer()
        ended = _words_of(self.finish)
        if ended & _REFUSED or (self.refused and not text.strip()):
            reason = "refusal" if self.refused else self.finish
            raise Unanswered(EndpointFailure(ModelRefused(reason)))
        # JSON that is whole is an answer, whatever word or none the endpoint has for its end.
        if holds_whole(text):
            return text
        if ended & _OUT_OF_ROOM:
            thought = bool(self.thought) or not without_thoughts(text).strip()
            failure = EndpointFailure(AnswerUnusable("ended by length"), thought_too_long=thought)
            raise Unanswered(failure)
        if not self.finish:
            raise Unanswered(unusable("cut before its end", repeats=1))
        if not ended & _ENDED:
            raise Unanswered(unusable(f"ended by {self.finish[:30]}", repeats=1))
        if not text.strip():
            raise Unanswered(unusable("empty", repeats=1))
        return text

    def tokens(self, *names: str) -> int | None:
        """One of the server's counts, by the first of its names that is there."""
        counts = (self.usage.get(name) for name in names)
        return next((one for one in counts if isinstance(one, int) and one >= 0), None)

    def _answer(self) -> str:
        """Where the answer stands: in the text, in a call's arguments, or among the thoughts."""
        others = (one for one in (self.called, self.thought) if holds_whole(one))
        if _words_of(self.finish) & _OUT_OF_ROOM or holds_whole(self.text) or "{" in self.text:
            return self.text
        return next(others, self.text)


def _unwrapped(event: dict[str, Any]) -> dict[str, Any]:
    """The completion itself, which some gateways put beside words of their own."""
    inner = event.get("data") or event.get("result")
    return inner if isinstance(inner, dict) and inner.get("choices") else event


def _words_of(finish: str) -> set[str]:
    """The reason for an end, also of "FinishReason.STOP" and "content_filter: SAFETY"."""
    return {word.removeprefix("finish_reason_") for word in re.split(r"[^a-z_]+", finish)}


def _error_in(event: dict[str, Any]) -> Any:
    """What an event says went wrong; nothing where it is part of an answer."""
    error = event.get("error")
    is_fine = isinstance(error, dict) and all(value in _FINE for value in error.values())
    if error and not is_fine:
        return error
    told = event.get("base_resp")
    if isinstance(told, dict) and told.get("status_code") not in _FINE:
        return told
    if event.get("choices") or event.get("usage"):
        return None
    is_error = event.get("object") == "error" or event.get("type") == "error"
    named = any(event.get(name) for name in _ERRORS)
    plain = "choices" not in event and ("message" in event or "msg" in event)
    return event if is_error or named or plain else None
