"""What an endpoint answered instead of a completion in, what that means out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from time import time
from typing import Any

from bot.domain.errors import (
    AnswerUnusable,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelRefused,
    ModelUnavailable,
    PromptTooLong,
)

PATIENCE = 20.0
"""Seconds of Retry-After that a reader is kept waiting; an extractive summary is there at once."""
_AGAIN = frozenset({408, 409, 425, 429})
_TOO_LONG = re.compile(
    r"context_length_exceeded|exceed_context_size|context (?:length|window|size)|"
    r"maximum context|prompt is too long|too many (?:input )?tokens|input token count|"
    r"input is too long|string_above_max_length|request too large|reduce the length",
)
_SPENT = re.compile(
    r"insufficient_quota|exceeded your current quota|insufficient (?:balance|credits?|funds)|"
    r"credit balance|billing|payment required|more credits"
)
_FORM = re.compile(r"grammar|response_format")
"""How llama.cpp's servers say, as if it were their own failure, what they cannot be asked for."""
_REFUSED = re.compile(r"content_filter|content_policy|content management policy|moderation|safety")


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed request: the error it comes to, how often to repeat it, and the least wait before.

    `complaint` is what the endpoint refuses in the request, empty where it refuses nothing;
    `thought_too_long` that the model used up its tokens before it wrote.
    """

    error: ModelError
    repeats: int = 0
    wait: float = 0.0
    complaint: str = ""
    thought_too_long: bool = False


def failure_of_status(status: int, body: Any, headers: Mapping[str, str]) -> Failure:
    """What an error status means."""
    said = " ".join(_words(body))[:600].casefold()
    # The message may repeat the article: only the status and the code go into the log.
    label = f"{status} {_code(body)}".strip()
    if status == 402 or (status in (400, 403, 429) and _SPENT.search(said)):
        return Failure(ModelBudgetSpent(label))
    if status in (400, 413, 422, 500) and _TOO_LONG.search(said):
        return Failure(PromptTooLong(label))
    if status in (400, 403) and _REFUSED.search(said):
        return Failure(ModelRefused(label))
    if status in _AGAIN or status >= 500:
        complaint = said if status in (500, 501) and _FORM.search(said) else ""
        return _later(label, headers, complaint)
    complaint = (said or "bad request") if status in (400, 422) else ""
    return Failure(ModelMisconfigured(label), complaint=complaint)


def failure_of_event(error: Any) -> Failure:
    """What an error means that came instead of an answer, under a status of 200."""
    code = str(error.get("code", error.get("status"))) if isinstance(error, Mapping) else ""
    status = int(code) if re.fullmatch(r"[45]\d\d", code) else 500
    return failure_of_status(status, error, {})


def retry_after(headers: Mapping[str, str]) -> float:
    """The seconds that a server asks to wait, 0 where it does not say."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", value):
            return float(value) / unit
    try:
        return max(0.0, parsedate_to_datetime(headers.get("retry-after", "")).timestamp() - time())
    except (ValueError, OverflowError):
        return 0.0


def unusable(reason: str, repeats: int = 0) -> Failure:
    """An answer that is not whole or not there."""
    return Failure(AnswerUnusable(reason), repeats)


def _later(label: str, headers: Mapping[str, str], complaint: str) -> Failure:
    wait = retry_after(headers)
    patient = wait <= PATIENCE and headers.get("x-should-retry") != "false"
    return Failure(ModelUnavailable(label), 2 if patient else 0, wait, complaint)


def _code(body: Any) -> str:
    code = (body.get("code") or body.get("type")) if isinstance(body, Mapping) else ""
    return code if isinstance(code, str) and re.fullmatch(r"[\w.-]{1,60}", code) else ""


def _words(body: Any) -> Iterator[str]:
    """What an error says, less what it repeats of the request."""
    if isinstance(body, str):
        yield body[:300]
    elif isinstance(body, Mapping):
        for key, value in list(body.items())[:20]:
            if key not in ("input", "ctx", "url"):
                yield from _words(value)
    elif isinstance(body, list):
        for value in body[:20]:
            yield from _words(value)
