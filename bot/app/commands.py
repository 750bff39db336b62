"""What the command line asks for, but for serving Telegram."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from bot.app.opening import open_pith, open_reader
from bot.config import Config
from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.domain.errors import LargeJob
from bot.domain.jobs import PendingJob
from bot.domain.preferences import Preferences
from bot.domain.request import Document, Large, Link, Source, SummaryRequest
from bot.domain.summary import Summary
from bot.logs import configure_logs
from bot.reading.files.documents import unpacked
from bot.reading.links.links import clean_link
from bot.reading.saved import SavedPage
from bot.terminal.chat import TERMINAL_READER, TerminalChat
from bot.terminal.console import Console
from bot.terminal.lines import messages
from bot.usecases.summaries.get_digest import ShownDigest


async def summarize_once(
    config: Config,
    sources: Sequence[Source],
    preferences: Preferences,
    may_begin: Callable[[PendingJob], bool],
    large: Large = Large.UNATTENDED,
) -> Summary | Digest:
    """One summary for a command line, or a digest; progress goes to standard error.

    `may_begin` decides about a large job; where it does not agree, raises LargeJob. In a digest
    `large` does.
    """
    configure_logs(config, "ERROR")
    console = Console.on(sys.stderr)
    several = len(sources) > 1
    asking = large if several else Large.ASK
    requests = [
        SummaryRequest(TERMINAL_READER, source, preferences, large=asking) for source in sources
    ]
    progress = console.progress_in(config.language)
    async with open_pith(config, warm=False) as pith:
        try:
            if several:
                done = await pith.summaries.get_digest.of_requests(requests, progress)
                return done.digest if isinstance(done, ShownDigest) else done.summary
            return (await pith.summaries.get_summary(requests[0], progress)).summary
        except LargeJob as error:
            console.clear()
            if error.job is None or not may_begin(error.job):
                raise
            agreed = replace(requests[0], large=Large.ALL)
            return (await pith.summaries.get_summary(agreed, progress)).summary
        finally:
            console.clear()


async def read_once(config: Config, source: Source, url: str = "") -> Article:
    """The article of a source as it is read, neither kept nor summarised.

    With a `url`, a file counts as what that address answers; raises a ReadingError.
    """
    configure_logs(config, "ERROR")
    async with open_reader(config) as reader:
        if url and isinstance(source, Document):
            link = Link(clean_link(url))
            source = await reader.workers.run(unpacked, source)
            return await replace(reader, web=SavedPage(link.url, source), second_look=None)(link)
        return await reader(source)


async def chat_in_terminal(config: Config, *, with_example: bool = False) -> None:
    """Talk in this terminal until the reader leaves."""
    configure_logs(config, "ERROR")
    async with open_pith(config) as pith:
        chat = TerminalChat(Console.on(sys.stdout), config.language, pith.summaries, pith.readers)
        await chat.welcome(with_example=with_example)
        async for message in messages("> "):
            if not await chat.hear(message):
                break


def back_up(config: Config, file: Path, *, overwrite: bool) -> int:
    """Copy the database into a file while Pith may run; returns its bytes."""
    from storage.backup import back_up

    return back_up(config.database, file, overwrite=overwrite)


def restore(config: Config, file: Path) -> Path | None:
    """Put a backup in the database's place; returns where the old one is kept."""
    from storage.backup import restore

    return restore(file, config.database)
