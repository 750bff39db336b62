"""Events in, numbers out."""

from __future__ import annotations

from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.watching.metrics import Metrics

REQUEST = {"event": "request", "surface": "group", "first_sign": 0.3, "seconds": 2.5}
ASKED = {
    "event": "model_asked",
    "model": "small",
    "outcome": "ok",
    "prompt_tokens": 900,
    "answer_tokens": 100,
    "seconds": 2.0,
}


def numbers(metrics: Metrics) -> dict[tuple[str, ...], float]:
    """Every number by its name and labels, as Prometheus' own parser reads the page."""
    families = text_string_to_metric_families(metrics.page().decode())
    return {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in families
        for sample in family.samples
    }


@pytest.mark.parametrize(
    ("events", "name", "value"),
    [
        ([{**REQUEST, "outcome": "ok"}] * 2, ("pith_requests_total", "group", "ok"), 2),
        ([{**REQUEST, "outcome": "PageUnreachable"}],
         ("pith_requests_total", "group", "PageUnreachable"), 1),
        ([{**REQUEST, "outcome": "ok"}], ("pith_first_sign_seconds_bucket", "group", "0.5"), 1),
        ([{**REQUEST, "outcome": "ok"}], ("pith_answer_seconds_bucket", "group", "2.0"), 0),
        ([{**REQUEST, "outcome": "ok"}], ("pith_answer_seconds_sum", "group"), 2.5),
        ([{**REQUEST, "outcome": "ok", "origin": "cache"}],
         ("pith_summaries_total", "cache"), 1),
        ([ASKED, ASKED], ("pith_model_tokens_total", "small", "prompt"), 1800),
        ([{**ASKED, "outcome": "stopped"}], ("pith_model_calls_total", "small", "stopped"), 1),
        ([{"event": "worker_ended", "reason": "crashed"}],
         ("pith_worker_restarts_total", "crashed"), 1),
        ([{"event": "update_failed", "error": "KeyError"}],
         ("pith_failures_total", "update_failed", "KeyError"), 1),
    ],
)  # fmt: skip
def test_what_is_logged_is_counted(
    events: list[dict[str, Any]], name: tuple[str, ...], value: float
) -> None:
    """Each event counts where it belongs."""
    metrics = Metrics()
    for event in events:
        metrics.note(event)
    assert numbers(metrics)[name[0], *sorted(name[1:])] == value


def test_what_waits_is_read_when_somebody_looks() -> None:
    """The depth of the queue is that of the moment."""
    queue = [1, 2, 3]
    metrics = Metrics(lambda: len(queue))
    assert numbers(metrics)["pith_waiting_updates",] == 3
    queue.clear()
    assert numbers(metrics)["pith_waiting_updates",] == 0


def test_two_count_for_themselves() -> None:
    """Nothing is global: a second Pith in the process has its own numbers."""
    one, other = Metrics(), Metrics()
    one.note({"event": "worker_ended", "reason": "crashed"})
    assert ("pith_worker_restarts_total", "crashed") not in numbers(other)


def test_odd_events_count_nothing() -> None:
    """An event of another room is let by, also one of a name that is counted elsewhere."""
    metrics = Metrics()
    before = set(numbers(metrics))
    for name in ("serving", "request", "model_asked"):
        metrics.note({"event": name})
    metrics.note({})
    assert set(numbers(metrics)) == before
