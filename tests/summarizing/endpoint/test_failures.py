"""What endpoints say when they fail, and what is made of it."""

from __future__ import annotations

from contextlib import suppress
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import ModelError, ModelUnavailable
from bot.ports import Prompt
from bot.summarizing.endpoint.dialect import Dialect
from bot.summarizing.endpoint.events import Unanswered
from bot.summarizing.endpoint.failures import failure_of_event, failure_of_status
from bot.summarizing.endpoint.rate_limits import retry_after
from bot.summarizing.endpoint.stream import Transcript

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
PROMPT = Prompt("", "An article.", {}, 1000)
WORDS = st.lists(
    st.sampled_from(
        [
            "max_tokens",
            "max_completion_tokens",
            "temperature",
            "stream",
            "stream_options",
            "system role",
            "response_format",
            "json_schema",
            "bad request",
            "max_tokens is too large",
            "max_tokens must be at most 700",
        ]
    )
).map(" ".join)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"retry-after": "3"}, 3),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "soon"}, 0),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "1e9"}, 0),
        ({"retry-after": "Mon, 99 Foo 2026"}, 0),
        ({"retry-after": "Sat, 01 Jan 2000 00:00:00 GMT"}, 0),
    ],
)
def test_retry_after_in_all_its_forms(headers: dict[str, str], seconds: float) -> None:
    """Seconds, milliseconds, dates and nonsense."""
    assert retry_after(headers) == seconds


def test_retry_after_as_a_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """A date means the time until then."""
    monkeypatch.setattr("bot.summarizing.endpoint.rate_limits.time", lambda: 1_790_000_000.0)
    assert retry_after({"retry-after": formatdate(1_790_000_060, usegmt=True)}) == 60


@given(st.integers(400, 599), JSON)
def test_any_error_is_understood_somehow(status: int, body: Any) -> None:
    """No body of an error breaks the translation, and its text stays short."""
    for failure in (failure_of_status(status, body, {}), failure_of_event(body)):
        assert isinstance(failure.error, ModelError)
        assert len(str(failure.error)) < 80


@pytest.mark.parametrize("code", [502, "502", None, "overloaded", 99])
def test_errors_in_a_stream_pass(code: object) -> None:
    """An error of the provider behind an endpoint is worth another try."""
    failure = failure_of_event({"message": "Overloaded", "code": code})
    assert isinstance(failure.error, ModelUnavailable)
    assert failure.repeats


@given(st.lists(WORDS, min_size=24, max_size=24))
def test_the_search_for_a_dialect_ends(complaints: list[str]) -> None:
    """Whatever an endpoint complains of, again and again, some time nothing is left to try."""
    dialect: Dialect | None = Dialect()
    for complaint in complaints:
        dialect = dialect.without(complaint, PROMPT) if dialect else None
    assert dialect is None


@given(st.lists(JSON, max_size=5))
def test_no_event_breaks_the_transcript(events: list[Any]) -> None:
    """JSON of any shape in a stream is ignored or fails as an answer."""
    transcript = Transcript(1000)
    with suppress(Unanswered):
        for event in events:
            transcript.take({"choices": event})
            transcript.take({"choices": [event], "usage": event})
            transcript.take({"choices": [{"delta": event, "finish_reason": event}]})
            transcript.take(event)
        transcript.check()
