"""The operator's log: a structured line an event on standard error, without anybody's words.

Pith's own events name what they tell. What a library logs is cut down to the words that stand in
its code, as its arguments may be a message, an article or an address with the token in it; and of
an error only its kind and place are told. Keys and tokens are taken out of whatever is left.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any
from urllib.parse import quote, quote_plus

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.config import Config
from bot.watching.faults import kind, where

OURS = ("bot", "storage", "prompts")
"""Whose events are told at the configured level; of the libraries' only warnings and worse."""
LONGEST_FOREIGN = 120
Watch = Callable[[Mapping[str, Any]], None]


def configure_logs(config: Config, level: str = "", watching: Sequence[Watch] = ()) -> None:
    """Send our own events and the libraries' warnings through the same lines.

    Who is `watching` gets each of our events, whether or not it is told at this level.
    """
    shown = level or config.log_level
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            *map(_watched, watching),
            structlog.stdlib.filter_by_level,
            *_SHARED,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_without_its_details, *_SHARED],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                Redacted(_renderer(), config.secrets),
            ],
            use_get_message=False,
        )
    )
    foreign = max(logging.WARNING, logging.getLevelNamesMapping()[shown])
    logging.basicConfig(handlers=[handler], level=foreign, force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(shown)


def watch_crashes() -> None:
    """Let what ends the whole process go through the log as well."""

    def note(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        crashed = structlog.get_logger("bot")
        crashed.critical("crashed", error=kind(error), at=where(error))

    sys.excepthook = note


def _watched(watch: Watch) -> Processor:
    def process(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        watch(event)
        return event

    return process


def _without_its_details(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep what stands in the library's code: its first line, before arguments are put in."""
    lines = str(event.get("event", "")).splitlines()
    event["event"] = lines[0][:LONGEST_FOREIGN] if lines else ""
    event.pop("stack_info", None)
    return event


def _without_its_words(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Of an error, tell its kind and where it came through."""
    given = event.pop("exc_info", None)
    error = given[1] if isinstance(given, tuple) else sys.exc_info()[1] if given is True else given
    if isinstance(error, BaseException):
        event.setdefault("error", kind(error))
        event.setdefault("at", where(error))
    return event


_SHARED: tuple[Processor, ...] = (
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    _without_its_words,
)


def _renderer() -> Callable[[WrappedLogger, str, EventDict], str | bytes]:
    """For people on a terminal, for programs elsewhere."""
    if sys.stderr.isatty():
        return structlog.dev.ConsoleRenderer()
    return structlog.processors.JSONRenderer(ensure_ascii=False)


class Redacted:
    """Takes keys and tokens out of a finished line, in every spelling that is known of them."""

    def __init__(
        self,
        render: Callable[[WrappedLogger, str, EventDict], str | bytes],
        secrets: Iterable[str],
    ) -> None:
        self._render = render
        spellings = {one for secret in secrets for one in _spellings(secret)}
        # The longest first: one spelling can be the beginning of another.
        known = sorted(map(re.escape, spellings), key=len, reverse=True)
        self._secret = re.compile("|".join([*known, *LOOK_LIKE_SECRETS]), re.IGNORECASE)

    def __call__(self, logger: WrappedLogger, name: str, event: EventDict) -> str:
        line = self._render(logger, name, event)
        return self._secret.sub("***", line.decode() if isinstance(line, bytes) else line)


LOOK_LIKE_SECRETS = (
    r"(?<!\d)\d{6,}(?::|%3A)[A-Za-z0-9_-]{30,}",  # any bot's token
    r"\bsk-[A-Za-z0-9_-]{16,}",  # any key of the OpenAI kind
    r"\b(?:Bearer|Basic) [^\s\"',}]+",
    r"(?<=://)[^/\s@\"']+:[^/\s@\"']+(?=@)",  # name and password in an address
)
SHORTEST = 6
"""Characters; a shorter secret ("key", for a local server) stands in ordinary words."""


def _spellings(secret: str) -> set[str]:
    """How a secret may be written: as it is, in an address, in JSON, in a `repr`."""
    # A bot's token begins with the bot's public number.
    parts = {secret, secret.rpartition(":")[2]}
    ways = (str, quote, lambda one: quote(one, safe=""), quote_plus, json.dumps, repr)
    spelled = {way(part) for part in parts for way in ways}
    spelled |= {one[1:-1] for one in spelled if one[:1] in "'\"" and one[-1:] == one[:1]}
    # The line itself is JSON, which escapes quotation marks once more.
    spelled |= {json.dumps(one, ensure_ascii=False)[1:-1] for one in spelled}
    return {one for one in spelled if len(one) >= SHORTEST}
