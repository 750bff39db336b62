"""A piece of a chat completion in, what in it is answer, thought and call out. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_THOUGHTS = (
    *("reasoning_content", "reasoning", "reasoning_details", "reasoning_text", "thinking"),
    *("thinking_content", "thinking_blocks", "thoughts", "thought"),
)
_TEXTS = ("text", "output_text", "content", "value", "json", "input")
_ARGUMENTS = ("arguments", "parameters", "input")
_FINISHES = ("finish_reason", "finishReason", "stop_reason", "done_reason")
_THOUGHT_KINDS = frozenset({"thinking", "reasoning", "thought", "reasoning_content"})


@dataclass(frozen=True, slots=True)
class AnswerDelta:
    """What one event adds: to the answer, to the thoughts, to a call's arguments.

    A `whole` piece is all of the answer and replaces what came before it.
    """

    text: str = ""
    thought: str = ""
    called: str = ""
    finish: str = ""
    refused: bool = False
    whole: bool = False


def read_piece(event: Mapping[str, Any]) -> AnswerDelta:
    """What an event holds, in whatever form its endpoint writes it."""
    choices = event.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else {}
    if not isinstance(choice, Mapping):
        return AnswerDelta()
    finish = next((str(choice[name]) for name in _FINISHES if choice.get(name)), "")
    delta, message = choice.get("delta"), choice.get("message")
    if not (isinstance(delta, Mapping) and delta) and isinstance(message, Mapping):
        return _piece(message, finish, whole=True)
    written = delta if isinstance(delta, Mapping) else {"content": choice.get("text")}
    return _piece(written, finish, whole=False)


def _piece(message: Mapping[str, Any], finish: str, *, whole: bool) -> AnswerDelta:
    content = message.get("content")
    if content is None:
        content = message.get("parsed")
    thoughts = (_flat(message.get(name), thoughts=True) for name in _THOUGHTS)
    return AnswerDelta(
        text=_flat(content),
        thought=next(filter(None, thoughts), "") or _thoughts_among(content),
        called=_called(message),
        finish=finish.casefold(),
        refused=bool(message.get("refusal")),
        whole=whole,
    )


def _flat(value: Any, *, thoughts: bool = False) -> str:
    """Text out of a string, a list of parts, or JSON that the endpoint has already read."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_flat(part, thoughts=thoughts) for part in value[:1000])
    if not isinstance(value, Mapping):
        return ""
    if value.get("type") in _THOUGHT_KINDS and not thoughts:
        return ""
    inner = next((value[name] for name in (*_TEXTS, *_THOUGHTS, "parts") if value.get(name)), None)
    if inner is not None and ("type" in value or len(value) == 1):
        return _flat(inner, thoughts=thoughts)
    return "" if "type" in value else _as_json(value)


def _thoughts_among(content: Any) -> str:
    parts = content if isinstance(content, list) else []
    return "".join(
        _flat(part, thoughts=True)
        for part in parts[:1000]
        if isinstance(part, Mapping) and part.get("type") in _THOUGHT_KINDS
    )


def _called(message: Mapping[str, Any]) -> str:
    """The arguments of a function that the model calls though none was offered."""
    calls = message.get("tool_calls") or message.get("function_call")
    call = calls[0] if isinstance(calls, list) and calls else calls
    if not isinstance(call, Mapping):
        return ""
    function = call.get("function")
    called = function if isinstance(function, Mapping) else call
    arguments = next((called[name] for name in _ARGUMENTS if called.get(name)), "")
    return arguments if isinstance(arguments, str) else _as_json(arguments)


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if value else ""
