"""Events of the log in, Prometheus' text format out. The only door to prometheus_client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4 as CONTENT_TYPE

SECONDS = (0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300)
"""A known summary takes a tenth of a second, a slow local model minutes."""
_REQUEST = {"outcome", "first_sign", "seconds"}
_MODEL = {"model", "outcome", "prompt_tokens", "answer_tokens", "seconds"}
__all__ = ["CONTENT_TYPE", "Metrics"]


class Metrics:
    """Counts what the log tells, and shows it."""

    def __init__(self, depth: Callable[[], float] = lambda: 0) -> None:
        """`depth` tells how many updates wait to be taken up."""
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._requests = self._counter("requests", "Requests answered", "surface", "outcome")
        self._first_sign = self._histogram("first_sign", "Until something is shown", "surface")
        self._answer = self._histogram("answer", "Until the whole answer is shown", "surface")
        self._summaries = self._counter("summaries", "Summaries shown, by where from", "origin")
        self._calls = self._counter("model_calls", "Calls of a model", "model", "outcome")
        self._tokens = self._counter("model_tokens", "Tokens of a model", "model", "kind")
        self._model = self._histogram("model", "Until a model has answered", "model")
        self._workers = self._counter("worker_restarts", "Worker processes ended", "reason")
        self._failures = self._counter("failures", "What went wrong", "event", "error")
        waiting = Gauge("pith_waiting_updates", "Updates not taken up", registry=self._registry)
        waiting.set_function(depth)

    def note(self, event: Mapping[str, Any]) -> None:
        """Count one event of the log; most count nothing, and none can fail."""
        name = event.get("event")
        if name == "request" and event.keys() >= _REQUEST:
            self._note_request(event)
        elif name == "model_asked" and event.keys() >= _MODEL:
            self._note_model(event)
        elif name == "worker_ended":
            self._workers.labels(event.get("reason", "")).inc()
        if "error" in event:
            self._failures.labels(name, event["error"]).inc()

    def page(self) -> bytes:
        """All numbers, in the text format that Prometheus reads."""
        return generate_latest(self._registry)

    def _note_request(self, event: Mapping[str, Any]) -> None:
        surface = event.get("surface", "")
        self._requests.labels(surface, event["outcome"]).inc()
        self._first_sign.labels(surface).observe(event["first_sign"])
        self._answer.labels(surface).observe(event["seconds"])
        if "origin" in event:
            self._summaries.labels(event["origin"]).inc()

    def _note_model(self, event: Mapping[str, Any]) -> None:
        model = event["model"]
        self._calls.labels(model, event["outcome"]).inc()
        self._tokens.labels(model, "prompt").inc(event["prompt_tokens"])
        self._tokens.labels(model, "answer").inc(event["answer_tokens"])
        self._model.labels(model).observe(event["seconds"])

    def _counter(self, name: str, help: str, *labels: str) -> Counter:
        return Counter(f"pith_{name}", help, labels, registry=self._registry)

    def _histogram(self, name: str, help: str, *labels: str) -> Histogram:
        return Histogram(
            f"pith_{name}_seconds", help, labels, registry=self._registry, buckets=SECONDS
        )
