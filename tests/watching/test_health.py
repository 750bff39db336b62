"""How Pith is, from what was noticed of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.watching import health
from bot.watching.ask import ask_health
from bot.watching.health import Vitals
from bot.watching.listen import listening
from bot.watching.metrics import Metrics
from bot.watching.status import status_app


class Probe:
    """Counts how often it is asked; answers as it is told, or not at all."""

    def __init__(self, answer: bool | None = True) -> None:
        self.answer = answer
        self.asked = 0

    async def __call__(self) -> bool:
        self.asked += 1
        if self.answer is None:
            await asyncio.Event().wait()
        return bool(self.answer)


def asked(outcome: str) -> dict[str, Any]:
    """The event of a model's call."""
    return {"event": "model_asked", "outcome": outcome}


async def test_probes_are_not_asked_at_every_look() -> None:
    """Somebody who looks on and on does not make Pith call Telegram on and on."""
    telegram, database = Probe(), Probe()
    vitals = Vitals(telegram, database)
    reports = await asyncio.gather(*(vitals.report() for _ in range(50)))
    assert {up for up, _ in reports} == {True}
    assert (telegram.asked, database.asked) == (1, 1)


async def test_what_works_again_is_seen_at_once() -> None:
    """A part that failed is asked again at the next look."""
    telegram = Probe(answer=False)
    vitals = Vitals(telegram, Probe())
    assert (await vitals.report())[0] is False
    telegram.answer = True
    assert (await vitals.report())[0] is True


@pytest.mark.parametrize("failing", ["telegram", "database"])
async def test_who_does_not_answer_is_down(failing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page comes, whatever hangs behind it."""
    monkeypatch.setattr(health, "PATIENCE", 0.05)
    probes = {"telegram": Probe(), "database": Probe(), failing: Probe(answer=None)}
    up, report = await Vitals(**probes).report()
    assert (up, report["status"], report["parts"][failing]["ok"]) == (False, "down", False)


async def test_without_its_model_pith_serves() -> None:
    """A model that fails makes it degraded, a call that a reader stopped tells nothing."""
    vitals = Vitals(Probe(), Probe())
    seen = []
    for outcome in ("stopped", "ModelUnavailable", "stopped", "ok"):
        vitals.note(asked(outcome))
        up, report = await vitals.report()
        assert up
        seen.append((report["status"], report["parts"]["model"]["ok"]))
    assert seen == [("ok", None), ("degraded", False), ("degraded", False), ("ok", True)]


async def test_a_second_pith_on_the_same_token_is_seen() -> None:
    """Telegram answers getMe all the same; that polling fails is what counts."""
    vitals = Vitals(Probe(), Probe())
    vitals.note({"event": "telegram", "error": "Conflict"})
    up, report = await vitals.report()
    assert (up, report["parts"]["telegram"]["ok"]) == (False, False)


async def test_asked_by_the_container() -> None:
    """The health command reads the same page, also where Pith listens everywhere."""
    probe = Probe()
    app = status_app(Vitals(probe, Probe()), Metrics())
    async with listening(app, "127.0.0.1", 0) as port:
        for host in ("127.0.0.1", "0.0.0.0"):
            up, report = await asyncio.to_thread(ask_health, host, port)
            assert (up, report["status"]) == (True, "ok")
    assert await asyncio.to_thread(ask_health, "127.0.0.1", port) == (False, {})


async def test_the_container_hears_what_is_down() -> None:
    """A 503 comes with its report."""
    app = status_app(Vitals(Probe(answer=False), Probe()), Metrics())
    async with listening(app, "127.0.0.1", 0) as port:
        up, report = await asyncio.to_thread(ask_health, "127.0.0.1", port)
    assert (up, report["parts"]["telegram"]["ok"]) == (False, False)
