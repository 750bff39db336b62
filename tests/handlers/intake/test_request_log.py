"""Which surface an update belongs to, and what is logged of its request."""

from __future__ import annotations

from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.domain.errors import PageUnreachable
from bot.handlers.intake import request_log
from bot.handlers.intake.failures import Failure


def update(chat: str = "", **given: Any) -> Any:
    """An update as far as its surface shows."""
    nothing: dict[str, Any] = dict.fromkeys(
        ("guest_message", "callback_query", "inline_query", "chosen_inline_result")
    )
    effective = SimpleNamespace(type=chat) if chat else None
    return SimpleNamespace(**{**nothing, "effective_chat": effective, **given})


@pytest.mark.parametrize(
    ("seen", "surface"),
    [
        (update("private"), "private"),
        (update("group"), "group"),
        (update("supergroup"), "group"),
        (update("channel"), "channel"),
        (update("group", guest_message=object()), "guest"),
        (update(inline_query=object()), "inline"),
        (update(chosen_inline_result=object()), "inline"),
        (update(callback_query=SimpleNamespace(inline_message_id="x")), "inline"),
        (update("private", callback_query=SimpleNamespace(inline_message_id=None)), "private"),
        (update(), "other"),
        (update("a kind to come"), "other"),
    ],
)
def test_surface_of_an_update(seen: Any, surface: str) -> None:
    """Each update belongs to one surface, also one of a kind that is not known yet."""
    assert request_log.surface_of(seen) == surface


@pytest.mark.parametrize(
    ("result", "stopped", "outcome"),
    [
        (Failure(PageUnreachable("words of a page")), False, "PageUnreachable"),
        (object(), True, "stopped"),
        (object(), False, "ok"),
    ],
)
def test_what_is_told_of_an_end(result: object, stopped: bool, outcome: str) -> None:
    """The outcome is a name, never anybody's words."""
    began = monotonic()
    with capture_logs() as logs:
        request_log.end(result, stopped=stopped, began=began, first_sign_at=began + 0.25)

    assert [(event["event"], event["outcome"]) for event in logs] == [("request", outcome)]
    assert logs[0]["first_sign"] == 0.25
    assert "words" not in str(logs)
