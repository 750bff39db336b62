"""The other side of `workers.py`: a process that calls steps until its input ends.

Each message is a length in 8 bytes and a pickle: (step, args, kwargs) comes in, a `Reply` goes
out.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from importlib import import_module
from typing import Any, BinaryIO

from bot.domain.errors import BotError, SourceTooLarge

try:
    import resource
except ModuleNotFoundError:  # Windows has no such limits; the time limit still holds there.
    resource = None  # type: ignore[assignment]

LENGTH_BYTES = 8
_GROWN_BYTES = 400 << 20
"""A worker that ever held so much is replaced, since memory seldom goes back to the system."""


class StepOutcome(Enum):
    """What became of a step."""

    RETURNED = auto()
    RAISED = auto()
    CRASHED = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """A step's value, its BotError, or the trace of a crash. The process ends after the `last`."""

    outcome: StepOutcome
    value: Any
    last: bool = False


def pack(message: object) -> bytes:
    """A message as it goes through the pipe."""
    payload = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return len(payload).to_bytes(LENGTH_BYTES, "big") + payload


def serve(requests: BinaryIO, replies: BinaryIO, seconds: int) -> None:
    """Answer each request; returns when the input ends or the process should be replaced."""
    while length := requests.read(LENGTH_BYTES):
        step, args, kwargs = pickle.loads(requests.read(int.from_bytes(length, "big")))
        _set_alarm(seconds)
        message, last = _answer(step, args, kwargs)
        _set_alarm(0)
        replies.write(message)
        replies.flush()
        if last:
            return


def _answer(
    step: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[bytes, bool]:
    """The reply, packed, and whether it is the last one."""
    try:
        reply = _call(step, args, kwargs)
        return pack(reply), reply.last
    except MemoryError:
        # Libraries in C may be left in any state, so this process answers no more.
        too_large = SourceTooLarge("reading it takes too much memory")
        return pack(Reply(StepOutcome.RAISED, too_large, last=True)), True


def _call(step: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Reply:
    try:
        value = step(*args, **kwargs)
    except BotError as error:
        return Reply(StepOutcome.RAISED, error, last=_has_grown())
    return Reply(StepOutcome.RETURNED, value, last=_has_grown())


def _has_grown() -> bool:
    return _peak() > _GROWN_BYTES


def _peak() -> int:
    """The most memory that this process held, in bytes; 0 where the system does not tell."""
    # Linux counts a parent's peak into its child's ru_maxrss; only the process table has our own.
    with (
        suppress(OSError),
        open("/proc/self/status", encoding="ascii", errors="replace") as status,
    ):
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    if resource is None:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _set_alarm(seconds: int) -> None:
    # Pith kills a slow worker itself; the alarm is for when Pith is no longer there to do it.
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit(memory: int) -> None:
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        soft = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to Pith, moved away from where a library's chatter would go."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return requests, replies


def main() -> None:
    """Get ready, say so, and serve; the arguments are the limits and the modules to import."""
    memory, seconds, *modules = sys.argv[1:]
    requests, replies = _take_pipes()

    def report(_: type[BaseException], error: BaseException, __: object) -> None:
        # Where it happened, but not the error's own words: those may be the article's.
        trace = "".join(traceback.format_tb(error.__traceback__)) + type(error).__name__
        replies.write(pack(Reply(StepOutcome.CRASHED, trace, last=True)))
        replies.flush()

    sys.excepthook = report
    for module in modules:
        import_module(module)
    _limit(int(memory))
    replies.write(pack(Reply(StepOutcome.RETURNED, None)))
    replies.flush()
    serve(requests, replies, int(seconds))
