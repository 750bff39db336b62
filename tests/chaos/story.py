"""Requests in, kills and faults in between, and what became of each request out."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from tests import model_server
from tests.chaos.bot_process import BotProcess, bot_process
from tests.chaos.requests import EVERYWHERE, Asked, settle_chats

Ask = Callable[[BotProcess, Random, int, int], Asked]


@dataclass(frozen=True)
class Plot:
    """How much happens: requests from so many chats, in so many lives that end by `kill -9`."""

    seed: int
    requests: int = 200
    chats: int = 50
    kills: int = 20
    surfaces: Sequence[Ask] = EVERYWHERE
    patience: float = 120.0
    lease: str = "PT1S"


@dataclass
class Outcome:
    """What became of the requests, by their kind."""

    asked: Counter[str] = field(default_factory=Counter)
    once: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    doubled: Counter[str] = field(default_factory=Counter)
    left_open: Counter[str] = field(default_factory=Counter)
    model_calls: int = 0
    lives: int = 0
    violations: list[str] = field(default_factory=list)
    log: str = field(default="", repr=False)

    @property
    def clean(self) -> bool:
        """Whether each request was answered exactly once, and nothing is left open."""
        return self.asked == self.once and not (self.left_open or self.violations)


async def tell(plot: Plot) -> Outcome:
    """Live through a story."""
    random = Random(plot.seed)
    async with bot_process(plot.lease) as bot:
        asked: list[Asked] = []
        await settle_chats(bot)
        bot.telegram.switches(query_seconds=3600)
        living = asyncio.create_task(_go_on(asked))
        for life in range(plot.kills):
            await bot.start()
            due = plot.requests * (life + 1) // plot.kills - len(asked)
            await _live(bot, random, plot, asked, due)
            await bot.kill()
        await bot.start()
        with suppress(AssertionError):
            await bot.telegram.wait_for(
                lambda: all(one.answers() >= 1 for one in asked), plot.patience
            )
        await bot.telegram.idle(quiet=1.5, within=60)
        living.cancel()
        await bot.stop()
        outcome = judge(asked)
        outcome.model_calls, outcome.lives = len(bot.model.requests), bot.lives
        outcome.log = bot.log
    outcome.violations += [one for one in bot.telegram.violations if not _harmless(one)]
    return outcome


async def _live(bot: BotProcess, random: Random, plot: Plot, asked: list[Asked], due: int) -> None:
    """One life: people ask at random moments, things go wrong, until its random end."""
    for _ in range(due):
        await asyncio.sleep(random.uniform(0, 0.1))
        _disturb(bot, random)
        ask = random.choice(plot.surfaces)
        asked.append(ask(bot, random, len(asked), random.randrange(plot.chats)))
    await asyncio.sleep(random.uniform(0, 1.5))


def _harmless(violation: str) -> bool:
    """What who was killed cannot know, and what nobody sees.

    A press is answered again: Telegram refuses that silently. What was typed while the bot was
    away is typed again.
    """
    return "was answered twice" in violation or "the inline query" in violation


async def _go_on(asked: list[Asked]) -> None:
    """People tap what they see."""
    while True:
        for one in asked:
            one.goes_on()
        await asyncio.sleep(0.05)


def _disturb(bot: BotProcess, random: Random) -> None:
    """Now and then, something goes wrong at the model or at the Bot API."""
    faults, model = bot.telegram.faults, bot.model
    troubles: list[Callable[[], None]] = [
        lambda: model.script(model_server.SERVER_ERROR),
        lambda: model.script(model_server.CUT),
        lambda: model.script(model_server.PROSE),
        lambda: faults.fail("sendMessage", 500),
        lambda: faults.fail("sendMessage", 429, "Too Many Requests", retry_after=1),
        lambda: faults.lose("sendMessage", "break"),
        lambda: faults.lose("sendPhoto", "break"),
        lambda: faults.fail("editMessageText", 502, "Bad Gateway"),
    ]
    if random.random() < 0.25:
        random.choice(troubles)()


def judge(asked: Sequence[Asked]) -> Outcome:
    """What became of the requests, as it is to be seen now."""
    outcome = Outcome()
    for one in asked:
        outcome.asked[one.kind] += 1
        answers = one.answers()
        fate = {0: outcome.lost, 1: outcome.once}.get(answers, outcome.doubled)
        fate[one.kind] += 1
        if one.left_open():
            outcome.left_open[one.kind] += 1
    return outcome


def table(plot: Plot, outcome: Outcome) -> str:
    """The outcome for people to read."""
    lines = [
        f"seed {plot.seed}: {plot.requests} requests, {plot.chats} chats, {plot.kills} kills,"
        f" a lease of {plot.lease or '10 s'}, {outcome.model_calls} calls of the model",
        f"{'':24}{'asked':>8}{'once':>8}{'lost':>8}{'doubled':>9}{'left open':>11}",
    ]
    for kind in sorted(outcome.asked):
        lines.append(
            f"{kind:24}{outcome.asked[kind]:8}{outcome.once[kind]:8}{outcome.lost[kind]:8}"
            f"{outcome.doubled[kind]:9}{outcome.left_open[kind]:11}"
        )
    lines += [f"  violation: {one}" for one in outcome.violations]
    return "\n".join(lines)
