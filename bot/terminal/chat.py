"""The conversation in a terminal: a message in, text out, by the same use cases as in Telegram."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from bot.domain.errors import BotError, LargeJob, SummaryForgotten
from bot.domain.history import Shown
from bot.domain.jobs import PendingJob
from bot.domain.preferences import Length, Preferences
from bot.domain.progress import OnProgress
from bot.domain.request import Document, Large, Source, SummaryRequest
from bot.rendering.large_jobs import render_job
from bot.rendering.plain import Terminal, plain_answer, plain_error, plain_summary
from bot.rendering.plain_digest import plain_digest
from bot.rendering.privacy import render_forgotten, render_privacy
from bot.rendering.settings import render_settings
from bot.rendering.texts import texts
from bot.rendering.unformatted import unformatted
from bot.rendering.wrapping import wrap
from bot.terminal.consent import ask_whether, read_answer
from bot.terminal.console import Console
from bot.terminal.settings import SETTINGS, change_from
from bot.terminal.sources import example, file_in
from bot.text.copied import as_typed
from bot.usecases.groups import Readers, Summaries
from bot.usecases.sources.find_sources import find_sources
from bot.usecases.summaries.get_digest import MOST_SOURCES
from bot.usecases.summaries.get_summary import ShownSummary
from bot.watching.mistakes import log_mistake

TERMINAL_READER = 0
"""The one reader of a terminal; Telegram's ids begin at 1."""
HERE = "terminal"
"""Where all summaries in a terminal are shown: a question is about the latest ones."""
Get = Callable[[Large, OnProgress], Awaitable[ShownSummary]]
"""Gets a summary, asking about large jobs or not."""
STEPS = {"shorter": -1, "longer": 1}


@dataclass(slots=True)
class TerminalChat:
    """One reader's conversation: `latest` is the summary that commands mean, `parts` are those of
    the last digest, and questions are about what was shown at `place`."""

    console: Console
    language: str
    summaries: Summaries
    readers: Readers
    latest: ShownSummary | None = None
    parts: dict[int, ShownSummary] = field(default_factory=dict)
    place: str = HERE
    waiting: Get | None = None
    """A large job that the reader has not decided about."""

    async def hear(self, message: str) -> bool:
        """Answer one message; False when the reader wants to leave."""
        message = message.strip()
        if as_typed(message).strip() in ("/quit", "/exit"):
            return False
        try:
            if self.waiting and await self._decided(self.waiting, message):
                return True
            document = file_in(message)
            command = as_typed(message).strip()
            if command.startswith("/") and document is None:
                await self._obey(command)
            elif message:
                await self._take(message, document)
        except BotError as error:
            log_mistake(error)
            self.console.show(plain_error(error, self.language, self._terminal))
        finally:
            self.console.clear()
        return True

    async def welcome(self, *, with_example: bool) -> None:
        """Say hello; with the example, show at once what Pith does."""
        self._say("terminal-welcome")
        if with_example:
            self._say("terminal-example")
            await self._summarise(example())

    async def _preferences(self) -> Preferences:
        return await self.readers.read_preferences(TERMINAL_READER, self.language)

    def _say(self, key: str) -> None:
        self._tell(texts(self.language)(key))

    def _tell(self, text: str) -> None:
        lines = (wrap(line, self.console.width) or [""] for line in text.splitlines())
        self.console.show("\n".join("\n".join(pieces) for pieces in lines))

    async def _take(self, message: str, document: Document | None) -> None:
        sources = (document,) if document else find_sources(message)
        if len(sources) > 1:
            await self._digest(sources)
        elif sources:
            await self._summarise(sources[0])
        elif self.latest:
            await self._ask(message)
        else:
            self._say("small-talk")

    async def _summarise(self, source: Source) -> None:
        request = SummaryRequest(TERMINAL_READER, source, await self._preferences())
        await self._show(
            lambda large, on_progress: self.summaries.get_summary(
                replace(request, large=large), on_progress
            )
        )

    async def _show(self, get: Get, large: Large = Large.ASK) -> None:
        try:
            result = await get(large, self._progress())
        except LargeJob as error:
            if error.job is None:
                raise
            self.waiting = get
            return self._ask_whether(error.job)
        await self._show_summary(result)

    async def _show_summary(self, result: ShownSummary) -> None:
        self.latest = result
        await self._remember(result.shown)
        preferences = await self._preferences()
        self.console.show(plain_summary(result.summary, preferences, self._terminal))

    async def _digest(self, sources: Sequence[Source]) -> None:
        """One digest; from then on a question is about all its articles."""
        more = len(sources) - MOST_SOURCES
        if more > 0:
            say = texts(self.language)
            self._tell(say("too-many-links", count=more, most=MOST_SOURCES))
        preferences = await self._preferences()
        result = await self.summaries.get_digest.of_requests(
            [
                SummaryRequest(TERMINAL_READER, source, preferences)
                for source in sources[:MOST_SOURCES]
            ],
            self._progress(),
        )
        if isinstance(result, ShownSummary):
            return await self._show_summary(result)
        self.parts = result.shown
        self.latest = next(iter(result.shown.values()), self.latest)
        if result.shown:
            await self._remember(*(one.shown for one in result.shown.values()))
        self.console.show(plain_digest(result.digest, preferences, self._terminal))

    async def _remember(self, *shown: Shown) -> None:
        """Note what questions are about from now on."""
        ids = [one.id for one in shown]
        # A place of its own for each choice of summaries: a part alone is not its digest.
        self.place = f"{HERE}:{','.join(map(str, ids))}"
        await self.summaries.remember_place(ids, self.place)

    def _ask_whether(self, job: PendingJob) -> None:
        """Whether a large job may begin."""
        self._tell(unformatted(render_job(job, self.language)))
        self._tell(ask_whether(texts(self.language)))

    async def _decided(self, get: Get, message: str) -> bool:
        """Whether a message was the answer about a large job; any other one drops the question."""
        self.waiting = None
        answer = read_answer(message, texts(self.language))
        if answer is None:
            return False
        if answer:
            await self._show(get, Large.ALL)
        else:
            self._say("large-leave")
        return True

    @property
    def _terminal(self) -> Terminal:
        return Terminal(self.console.width, self.console.colour)

    def _progress(self) -> OnProgress:
        return self.console.progress_in(self.language)

    async def _ask(self, question: str) -> None:
        preferences = await self._preferences()
        answer = await self.summaries.ask_article(
            TERMINAL_READER, self.place, question, preferences, self._progress()
        )
        self.console.show(plain_answer(answer, preferences, self._terminal))

    async def _obey(self, message: str) -> None:
        name, _, value = message[1:].partition(" ")
        if name.isdecimal() and int(name) in self.parts:
            # Its parts keep their numbers until the next digest.
            await self._repeat(self.parts[int(name)], lambda preferences: preferences)
        elif name in STEPS:
            await self._again(STEPS[name])
        elif name in _COMMANDS and not value:
            await _COMMANDS[name](self)
        elif change := change_from(name, value.strip()):
            await self.readers.change_preferences(TERMINAL_READER, **change)
            await self._settings()
        else:
            self._say("terminal-setting-unknown" if name in SETTINGS else "terminal-help")

    async def _again(self, step: int) -> None:
        latest = self.latest
        if latest is None:
            raise SummaryForgotten(HERE)
        lengths = list(Length)
        index = lengths.index(latest.shown.preferences.length) + step
        length = lengths[max(0, min(index, len(lengths) - 1))]
        await self._repeat(latest, lambda preferences: preferences.of_length(length))

    async def _repeat(
        self, earlier: ShownSummary, change: Callable[[Preferences], Preferences]
    ) -> None:
        await self._show(
            lambda large, on_progress: self.summaries.repeat_summary(
                TERMINAL_READER, earlier.shown.id, change, on_progress, large=large
            )
        )

    async def _settings(self) -> None:
        effective = await self.readers.read_preferences.of_reader(TERMINAL_READER, self.language)
        listed = unformatted(render_settings(effective))
        # Its last paragraph tells how to tap; here, /help tells what to type.
        self._tell(listed.rpartition("\n\n")[0])

    async def _help(self) -> None:
        self._say("terminal-help")

    async def _privacy(self) -> None:
        self._tell(render_privacy(self.readers.keep, texts(self.language)))

    async def _example(self) -> None:
        await self._summarise(example())

    async def _export(self) -> None:
        records = await self.readers.export_reader(TERMINAL_READER)
        self.console.show(json.dumps(records, ensure_ascii=False, indent=2))

    async def _forget(self) -> None:
        await self.readers.forget_reader(TERMINAL_READER)
        self.latest, self.parts = None, {}
        say = texts(self.language)
        self._tell(render_forgotten(say("forget-done"), say))


_COMMANDS: dict[str, Callable[[TerminalChat], Awaitable[None]]] = {
    "help": TerminalChat._help,
    "start": TerminalChat._help,
    "settings": TerminalChat._settings,
    "privacy": TerminalChat._privacy,
    "example": TerminalChat._example,
    "export": TerminalChat._export,
    "forget": TerminalChat._forget,
}
