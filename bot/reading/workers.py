"""Steps in, results out: run in child processes that can be killed. The only door to anyio."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import ParamSpec, TypeVar

from anyio import BrokenWorkerProcess, CapacityLimiter, fail_after, to_process

from bot.domain.errors import BrokenFile, ReadingTooSlow, SourceTooLarge

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 20.0
"""One megabyte of `<p>x` kept trafilatura busy for over a minute; real pages take a tenth of a second."""
MEMORY_BYTES = 2 * 2**30
"""Address space of a worker; its libraries alone map about half a gigabyte."""


@dataclass(frozen=True, slots=True)
class ProcessWorkers:
    """Worker processes, started when first needed and kept for the next step."""

    processes: int = 2
    seconds: float = SECONDS
    _places: list[CapacityLimiter] = field(default_factory=list)

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a module's function elsewhere; one that takes too long, or too much memory, is killed."""
        if not self._places:
            self._places.append(CapacityLimiter(self.processes))
        job = partial(_bounded, partial(step, *args, **kwargs))
        try:
            # The wait for a free worker is not the step's own time.
            async with self._places[0]:
                with fail_after(self.seconds):
                    return await to_process.run_sync(
                        job, cancellable=True, limiter=CapacityLimiter(1)
                    )
        except TimeoutError as error:
            raise ReadingTooSlow from error
        except MemoryError as error:
            raise SourceTooLarge from error
        except BrokenWorkerProcess as error:
            raise BrokenFile from error


def _bounded(step: Callable[[], T]) -> T:
    """In the child: bound the memory, then work."""
    try:
        import resource
    except ImportError:  # Windows knows no such limit
        return step()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, hard))
    return step()
