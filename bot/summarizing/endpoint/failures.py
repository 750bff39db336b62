"""What an endpoint answered instead of a completion in, what that means out. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
from bot.summarizing.endpoint.complaints import is_complaint
from bot.summarizing.endpoint.rate_limits import (
    PATIENCE,
    UNTOLD_WAIT,
    Limit,
    is_spent,
    limit_of,
    request_limit,
    wait_told,
)
from bot.summarizing.endpoint.words import words

_AGAIN = frozenset({408, 409, 425})
_WINDOW = re.compile(
    r"(?:context (?:length|window|size)\D{0,30}|n_ctx\D{0,5}|must be <= |max_model_len\D{0,10}|"
    r"token limit: |length should be \[1, |model length of |cannot exceed |tokens allowed \(|"
    r"max size: )(\d{3,9})"
)
_TOO_LONG, _LATER = words("too_long"), words("later")
_REFUSED, _LOADING = words("refused"), words("loading")
_OF_MODEL, _NO_PLACE = words("of_model"), words("no_place")
_STATUS_OF_WORDS = (
    (
        429,
        re.compile(
            r"rate.?limit|limit reached|too many requests|resource_exhausted|throttl|tpm|rpm"
        ),
    ),
    (401, re.compile(r"api[ _-]?(?:secret )?key|unauthenticated|unauthori[sz]ed|login fail")),
    (404, _NO_PLACE),
    (404, re.compile(r"model[^.]{0,60} (?:not found|does not exist)|no such model")),
    (400, re.compile(r"invalid[_ ](?:argument|request|params?)|bad request")),
)
_REPEATS, _REPEATS_OF_LIMITS = 2, 4


@dataclass(frozen=True, slots=True)
class EndpointFailure:
    """A failed request: the error it comes to, how often to repeat it, and the least wait before.

    `complaint` is what the endpoint refuses in the request, empty where it refuses nothing;
    `thought_too_long` that the model used up its tokens before it wrote; `nobody_there` that
    what answers at this address is no model; `puzzling` that the server doesn't know itself.
    """

    error: ModelError
    repeats: int = 0
    wait: float = 0.0
    complaint: str = ""
    thought_too_long: bool = False
    nobody_there: bool = False
    puzzling: bool = False


def nobody_there() -> EndpointFailure:
    """What answers at an address is no model."""
    return EndpointFailure(
        ModelMisconfigured("no model at this address", address=True), nobody_there=True
    )


def failure_of_response(status: int, content: str, headers: Mapping[str, str]) -> EndpointFailure:
    """What a response means that is no answer; `content` is JSON, a page, or words."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        body = content
    return failure_of_status(status, body, headers)


def failure_of_status(status: int, body: Any, headers: Mapping[str, str]) -> EndpointFailure:
    """What an error status means."""
    said = " ".join(_words(body))[:6000].casefold()
    # The message may repeat the article: only the status and the code go into the log.
    label = f"{status} {_code(body)}".strip()
    failure = _of_account(status, said, label, headers) or _of_prompt(status, said, label)
    if failure:
        return failure
    if status in (404, 405) and _is_nobody(said):
        return nobody_there()
    complaint = (said or "bad request") if is_complaint(status, said) else ""
    if status in _AGAIN or status >= 500:
        failed = _of_server(said, label, headers, complaint)
        return replace(failed, puzzling=status == 500)
    if (status in (400, 422) or (status == 404 and not _OF_MODEL.search(said))) and not complaint:
        complaint = said or "bad request"
    return EndpointFailure(ModelMisconfigured(label), complaint=complaint)


def failure_of_event(error: Any) -> EndpointFailure:
    """What an error means that came instead of an answer, under a status of 200."""
    code = str(error.get("code", error.get("status"))) if isinstance(error, Mapping) else ""
    if re.fullmatch(r"[45]\d\d", code):
        return failure_of_status(int(code), error, {})
    said = " ".join(_words(error))[:6000].casefold()
    if is_spent(said):
        return failure_of_status(402, error, {})
    if _REFUSED.search(said):
        return failure_of_status(400, error, {})
    status = next((status for status, told in _STATUS_OF_WORDS if told.search(said)), 500)
    return failure_of_status(status, error, {})


def _is_nobody(said: str) -> bool:
    """Whether a page, or a server that knows no such path, says that it finds nothing."""
    is_page = said.lstrip().startswith("<")
    return is_page or bool(_NO_PLACE.search(said) and not _OF_MODEL.search(said))


def unusable(reason: str, repeats: int = 0) -> EndpointFailure:
    """An answer that is not whole or not there."""
    return EndpointFailure(AnswerUnusable(reason), repeats)


def _of_account(
    status: int, said: str, label: str, headers: Mapping[str, str]
) -> EndpointFailure | None:
    """A limit of the account's that is reached, for a while or until somebody pays."""
    if status == 402 or (status in (400, 401, 403, 412) and is_spent(said)):
        return EndpointFailure(ModelBudgetSpent(label))
    wait = wait_told(said, headers)
    if status != 429 and not (status == 413 and ("rate" in said or "limit" in said)):
        return None
    limit = limit_of(said, wait)
    if limit is Limit.TOO_LARGE or (_is_too_long(said) and not wait):
        return EndpointFailure(PromptTooLong(label, window=request_limit(said)))
    if limit is Limit.SPENT:
        return EndpointFailure(ModelBudgetSpent(label))
    return _later(label, headers, wait or UNTOLD_WAIT, repeats=_REPEATS_OF_LIMITS)


def _of_prompt(status: int, said: str, label: str) -> EndpointFailure | None:
    """A prompt that is too long, or that the endpoint won't answer."""
    if status == 413 or (status in (400, 422, 500) and _is_too_long(said)):
        told = _WINDOW.search(said)
        return EndpointFailure(PromptTooLong(label, window=int(told[1]) if told else 0))
    if status in (400, 403, 451) and _REFUSED.search(said):
        return EndpointFailure(ModelRefused(label))
    return None


def _is_too_long(said: str) -> bool:
    """Whether a prompt is too long at any time, not for this minute."""
    return bool(_TOO_LONG.search(said)) and not _LATER.search(said)


def _of_server(
    said: str, label: str, headers: Mapping[str, str], complaint: str
) -> EndpointFailure:
    """A server that fails, or that still loads its model."""
    wait = wait_told(said, headers)
    if _LOADING.search(said):
        return _later(label, headers, wait or UNTOLD_WAIT, complaint, _REPEATS_OF_LIMITS)
    return _later(label, headers, wait, complaint)


def _later(
    label: str,
    headers: Mapping[str, str],
    wait: float,
    complaint: str = "",
    repeats: int = _REPEATS,
) -> EndpointFailure:
    patient = wait <= PATIENCE and headers.get("x-should-retry") != "false"
    return EndpointFailure(ModelUnavailable(label), repeats if patient else 0, wait, complaint)


def _code(body: Any) -> str:
    body = body.get("error", body) if isinstance(body, Mapping) else body
    code = (body.get("code") or body.get("type")) if isinstance(body, Mapping) else ""
    return code if isinstance(code, str) and re.fullmatch(r"[\w.-]{1,60}", code) else ""


def _words(body: Any) -> Iterator[str]:
    """What an error says, less what it repeats of the request."""
    if isinstance(body, str):
        yield body[:3000]
    elif isinstance(body, Mapping):
        for key, value in list(body.items())[:20]:
            if re.search("retry|reset|n_ctx|estimated_time", str(key), re.IGNORECASE):
                yield f"{key}: {value}"[:100]
            elif key not in ("input", "ctx", "url"):
                yield from _words(value)
    elif isinstance(body, list):
        for value in body[:20]:
            yield from _words(value)
