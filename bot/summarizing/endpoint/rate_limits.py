"""What an endpoint says about its limits in, how long to wait and whether that helps out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from time import time

from bot.summarizing.endpoint.words import words

PATIENCE = 65.0
"""Seconds that a reader is kept waiting: limits are mostly for a minute."""
UNTOLD_WAIT = 5.0
"""Seconds where the endpoint has a limit, but doesn't say when there is room again."""

_SPENT, _MAYBE_SPENT = words("spent"), words("maybe_spent")
_LONG, _SHORT = words("long"), words("short")
_LONG_WHATEVER_THE_WAIT = words("long_whatever_the_wait")

_AMOUNT = r"\d{1,13}(?:\.\d{1,12})?"
_TOLD = re.compile(
    r"(?:again|retry(?:ing)?|wait|resets?|estimated_time)(?:[_ -]?(?:delay|after))?(?P<ms>[_-]ms)?"
    r"(?:[_-]?s(?:econds)?)?[\"'\\:= ]{0,8}(?:(?:in|after|for|about|another|at least) ){0,2}"
    rf"(?P<duration>(?:{_AMOUNT} ?(?:ms|milli[a-z]*|sec[a-z]*|min[a-z]*|hours?|days?|[smhd])?"
    r" ?){1,4})"
)
_PART = re.compile(rf"({_AMOUNT}) ?([a-z]*)")
_SECONDS = {"ms": 0.001, "mi": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_LEAST_EPOCH = 1e9
_LIMIT = re.compile(r"limit:? (\d{1,9}).{0,60}?requested:? ~?(\d{1,9})")


class Limit(Enum):
    """What stands in a request's way."""

    PASSING = auto()
    SPENT = auto()
    TOO_LARGE = auto()
    """The request alone is more than is allowed at any time."""


def limit_of(said: str, wait: float) -> Limit:
    """What an endpoint means that says (in small letters) that a limit is reached."""
    if request_limit(said):
        return Limit.TOO_LARGE
    if is_spent(said) or _LONG_WHATEVER_THE_WAIT.search(said):
        return Limit.SPENT
    if 0 < wait <= PATIENCE:
        return Limit.PASSING
    if _LONG.search(said) or (_MAYBE_SPENT.search(said) and not wait and not _SHORT.search(said)):
        return Limit.SPENT
    return Limit.PASSING


def is_spent(said: str) -> bool:
    """Whether an account is used up, in these words (in small letters)."""
    return bool(_SPENT.search(said))


def request_limit(said: str) -> int:
    """The tokens a minute that a single request goes beyond; 0 where it does not."""
    match = _LIMIT.search(said)
    return int(match[1]) if match and int(match[2]) > int(match[1]) else 0


def wait_told(said: str, headers: Mapping[str, str]) -> float:
    """The seconds to wait by an error's words (in small letters) and headers, 0 where untold."""
    told = max(retry_after(headers), _in_words(said))
    return told or min(_resets(headers), default=0.0)


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


def _in_words(said: str) -> float:
    """As in "try again in 1m7.5s", "retry after 7 seconds", "retrydelay: 17s"."""
    for match in _TOLD.finditer(said):
        seconds = _duration(match["duration"])
        if seconds:
            return seconds / 1000 if match["ms"] else seconds
    return 0.0


def _resets(headers: Mapping[str, str]) -> Iterator[float]:
    """When limits begin anew: of those that are used up, where the headers tell which are."""
    names = [name for name in headers if "ratelimit" in name and "reset" in name]
    used_up = [
        name
        for name in names
        if re.fullmatch(r"0(?:\.0)?", headers.get(name.replace("reset", "remaining"), "").strip())
    ]
    for name in used_up or names:
        seconds = _duration(headers[name].strip().lower())
        if seconds:
            yield seconds


def _duration(text: str) -> float:
    """Seconds of "6m0s", "120ms", "7.66"; or until a moment, told as a date or by its epoch."""
    if "t" in text and "-" in text:
        try:
            moment = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
            return max(0.0, moment.timestamp() - time())
        except (ValueError, OverflowError):
            return 0.0
    parts = [(float(number), unit) for number, unit in _PART.findall(text)]
    seconds = sum(number * _seconds(unit) for number, unit in parts)
    if seconds < _LEAST_EPOCH:
        return seconds
    epoch = seconds / 1000 if seconds > 100 * _LEAST_EPOCH else seconds
    return max(0.0, epoch - time())


def _seconds(unit: str) -> float:
    if unit.startswith("min"):
        return 60.0
    return _SECONDS.get(unit[:2]) or _SECONDS.get(unit[:1], 1.0)
