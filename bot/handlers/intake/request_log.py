"""A request's life in the log: one number from its update to its answer."""

from __future__ import annotations

from time import monotonic
from typing import Any

import structlog
from telegram import Update
from telegram.constants import ChatType

from bot.handlers.intake.failures import Failure
from bot.usecases.summaries.get_digest import ShownDigest
from bot.usecases.summaries.get_summary import ShownSummary

log = structlog.get_logger(__name__)
_SURFACES: dict[str, str] = {
    ChatType.PRIVATE: "private",
    ChatType.GROUP: "group",
    ChatType.SUPERGROUP: "group",
    ChatType.CHANNEL: "channel",
}


def begin(update: Update) -> None:
    """All that is logged from here on, also in tasks, bears the update's number and surface."""
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request=update.update_id, surface=surface_of(update))


def surface_of(update: Update) -> str:
    """Where a reader meets Pith with this update."""
    if update.guest_message is not None:
        return "guest"
    query = update.callback_query
    if update.inline_query or update.chosen_inline_result or (query and query.inline_message_id):
        return "inline"
    chat = update.effective_chat
    return _SURFACES.get(chat.type, "other") if chat else "other"


def end(result: object, *, stopped: bool, began: float, first_sign_at: float | None) -> None:
    """Log that a request was answered, how, and when its reader saw a first sign of that."""
    now = monotonic()
    told: dict[str, Any] = {"outcome": "stopped" if stopped else "ok"}
    if isinstance(result, Failure):
        told["outcome"] = type(result.error).__name__
    elif isinstance(result, ShownDigest):
        told["origin"] = "digest"
    elif isinstance(result, ShownSummary):
        told["origin"] = _origin(result)
    log.info(
        "request",
        **told,
        first_sign=round((first_sign_at or now) - began, 3),
        seconds=round(now - began, 3),
    )


def _origin(result: ShownSummary) -> str:
    """Where a summary came from: memory, a model, or Pith's own hand."""
    if result.summary.cached:
        return "cache"
    return "extract" if result.summary.fallback else "model"
