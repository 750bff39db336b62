from __future__ import annotations

import asyncio
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest
from structlog.testing import capture_logs

from bot.domain.countdown import Countdown
from bot.domain.errors import (
    BotError,
    BrokenFile,
    PaywallFound,
    ReadingTooSlow,
    SourceTooLarge,
)
from bot.reading.workers.pool import ProcessWorkers
from tests.reading.steps import (
    add,
    chatter,
    crash_in_c,
    die,
    eat_memory,
    eat_memory_in_pieces,
    fail,
    find_wall,
    grow,
    has_imported,
    loop_forever,
    process_id,
    return_too_much,
    see_environment,
    swallow_signals,
)

ROOT = Path(__file__).parents[3]
LONG = 300.0
"""Seconds, for what ends by itself; only an endless step may get a short limit."""


@pytest.fixture
async def workers() -> AsyncIterator[ProcessWorkers]:
    one = ProcessWorkers(processes=1, seconds=LONG, modules=())
    yield one
    await one.aclose()


async def test_a_step_runs_in_another_process(workers: ProcessWorkers) -> None:
    """A step gets its arguments, and its value comes back from another process."""
    assert await workers.run(add, 2, other=3) == 5
    assert await workers.run(process_id) != os.getpid()


async def test_a_worker_is_used_again(workers: ProcessWorkers) -> None:
    """A worker that did its work well does the next step too."""
    assert await workers.run(process_id) == await workers.run(process_id)


async def test_errors_of_pith_come_back_whole(workers: ProcessWorkers) -> None:
    """What a step raises of Pith's own errors arrives with its words, and costs no process."""
    before = await workers.run(process_id)
    with pytest.raises(PaywallFound, match="a teaser"):
        await workers.run(find_wall, "a teaser")
    assert await workers.run(process_id) == before


def leaves(kind: type[BotError]) -> list[type[BotError]]:
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


@pytest.mark.parametrize("kind", leaves(BotError))
def test_every_error_can_leave_a_process(kind: type[BotError]) -> None:
    """Each leaf of the tree of errors survives the way between processes."""
    copy = pickle.loads(pickle.dumps(kind("detail")))
    assert (type(copy), copy.args) == (kind, ("detail",))


@pytest.mark.parametrize("step", [loop_forever, swallow_signals])
async def test_an_endless_step_is_killed(workers: ProcessWorkers, step: object) -> None:
    """An endless step ends as an error at its time limit, and the next step works."""
    with pytest.raises(ReadingTooSlow):
        await workers.within(Countdown(0.5)).run(step)  # type: ignore[arg-type]
    assert await workers.run(add, 1) == 2


async def test_the_workers_have_a_limit_of_their_own() -> None:
    """No step may take longer than the workers allow, whatever time it brings."""
    hasty = ProcessWorkers(processes=1, seconds=0.5, modules=())
    with pytest.raises(ReadingTooSlow):
        await hasty.run(loop_forever)
    with pytest.raises(ReadingTooSlow):
        await hasty.within(Countdown(LONG)).run(loop_forever)
    await hasty.aclose()


@pytest.mark.parametrize("step", [eat_memory, eat_memory_in_pieces, return_too_much])
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds to the limit")
async def test_a_step_that_eats_memory_is_refused(step: object) -> None:
    """Beyond its memory limit a step ends as an error, also in its reply; the next works."""
    workers = ProcessWorkers(processes=1, seconds=LONG, memory=512 << 20, modules=())
    with pytest.raises(SourceTooLarge):
        await workers.run(step)  # type: ignore[arg-type]
    assert await workers.run(add, 1) == 2
    await workers.aclose()


@pytest.mark.skipif(sys.platform == "win32", reason="the size of a process is not known there")
async def test_a_worker_that_grew_is_replaced(workers: ProcessWorkers) -> None:
    """After a step that took much memory another process takes over."""
    before = await workers.run(process_id)
    assert await workers.run(grow) == 500 << 20
    assert await workers.run(process_id) != before


@pytest.mark.parametrize("step", [die, crash_in_c, fail])
async def test_a_crash_is_an_error_of_the_source(workers: ProcessWorkers, step: object) -> None:
    """A step that takes its process down ends as Pith's own error, and the next step works."""
    with pytest.raises(BrokenFile):
        await workers.run(step)  # type: ignore[arg-type]
    assert await workers.run(add, 1) == 2


async def test_the_log_tells_where_it_crashed(workers: ProcessWorkers) -> None:
    """The operator's log names the line that failed, and nothing that the article says."""
    with capture_logs() as logs, suppress(BrokenFile):
        await workers.run(fail, "words of the article")
    assert [(event["event"], event["reason"]) for event in logs] == [("worker_ended", "crashed")]
    assert "in fail" in logs[0]["at"]
    assert "ZeroDivisionError" in logs[0]["at"]
    assert "words of the article" not in str(logs)


async def test_a_worker_that_died_idle_is_not_missed(workers: ProcessWorkers) -> None:
    """A worker that was killed between two steps is replaced without an error."""
    os.kill(await workers.run(process_id), signal.SIGKILL)
    await workers._idle[0].process.wait()
    assert await workers.run(add, 1) == 2


async def test_chatter_does_no_harm(workers: ProcessWorkers) -> None:
    """What a library writes on the standard streams, however much, reaches nobody."""
    assert await workers.run(chatter) == ""


async def test_the_loop_runs_on(workers: ProcessWorkers) -> None:
    """Other tasks go on while a step computes."""
    step = asyncio.create_task(workers.run(loop_forever))
    for _ in range(50):
        await asyncio.sleep(0.01)
    assert not step.done()
    step.cancel()


async def test_a_step_that_nobody_waits_for_is_killed(
    workers: ProcessWorkers, tmp_path: Path
) -> None:
    """Stop ends the work at once: the process is gone, and the next step works."""
    worker, begun = await workers.run(process_id), tmp_path / "begun"
    task = asyncio.create_task(workers.run(loop_forever, begun))
    while not begun.exists():  # noqa: ASYNC110 - the other process makes it
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
    assert await workers.run(add, 1) == 2


async def test_no_more_processes_than_allowed() -> None:
    """However many ask at once, so many processes work as are allowed, and all get an answer."""
    workers = ProcessWorkers(processes=2, modules=())
    ids = await asyncio.gather(*(workers.run(process_id) for _ in range(20)))
    await workers.aclose()
    assert len(ids) == 20
    assert len(set(ids)) <= 2


async def test_waiting_for_a_turn_is_not_reading_slowly(workers: ProcessWorkers) -> None:
    """The time limit begins with the step, not with the wait for a free process."""
    first = asyncio.create_task(workers.within(Countdown(1.0)).run(loop_forever))
    await asyncio.sleep(0)
    began, time = monotonic(), Countdown(LONG)
    assert await workers.within(time).run(add, 1) == 2
    assert monotonic() - began - time.used >= 1.0
    with pytest.raises(ReadingTooSlow):
        await first


async def test_steps_that_share_a_time(workers: ProcessWorkers) -> None:
    """Several steps together have one time; once it is over, no further one is begun."""
    time = Countdown(LONG)
    hurried = workers.within(time)
    assert await hurried.run(add, 1) == 2
    assert time.used > 0
    time.used = time.seconds - 0.5
    with pytest.raises(ReadingTooSlow):
        await hurried.run(loop_forever)
    with pytest.raises(ReadingTooSlow):
        await hurried.run(add, 1)
    assert await workers.within(Countdown(LONG)).run(add, 1) == 2


async def test_warm_workers_have_imported() -> None:
    """After warming, the workers are there and hold the modules that are slow to import."""
    workers = ProcessWorkers(processes=2, modules=("colorsys",))
    await workers.warm()
    before = {worker.process.pid for worker in workers._idle}
    assert len(before) == 2
    assert await workers.run(process_id) in before
    assert await workers.run(has_imported, "colorsys")
    await workers.aclose()


async def test_secrets_stay_outside(
    workers: ProcessWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that reads hostile pages knows no token or key."""
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:secret")
    assert "1:secret" not in (await workers.run(see_environment)).values()


async def test_closing_ends_the_processes(workers: ProcessWorkers) -> None:
    """Nothing is left running after the end, also of what still worked then."""
    worker = await workers.run(process_id)
    await workers.aclose()
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
    late = await workers.run(process_id)
    with pytest.raises(ProcessLookupError):
        os.kill(late, 0)


LIKE_PYTHON_TELEGRAM_BOT = """
import asyncio, os
from bot.reading.workers.pool import ProcessWorkers

workers = ProcessWorkers(processes=1, modules=())
loop = asyncio.new_event_loop()
loop.slow_callback_duration = float("inf")  # How busy the machine is does not matter here.
loop.run_until_complete(workers.warm())
seen = []

async def handle():
    for _ in range(3):
        seen.append(await loop.create_task(workers.run(os.getpid)))
    loop.stop()

updates = loop.create_task(handle())
loop.run_forever()
loop.run_until_complete(workers.aclose())
loop.close()
print(len(seen), len(set(seen)))
"""


async def test_workers_outlive_the_task_that_started_them() -> None:
    """In a loop that is run in pieces one worker serves every task, and ends without a warning."""
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-X", "dev", "-W", "error", "-c", LIKE_PYTHON_TELEGRAM_BOT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONG,
    )
    assert (done.stdout, done.stderr) == ("3 1\n", "")
