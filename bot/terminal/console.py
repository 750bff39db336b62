"""Text out to a terminal: messages, and one line of progress that goes away again."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TextIO

import click

from bot.domain.progress import OnProgress, PartsDone, Progress, Reading, SourcesRead
from bot.rendering.texts import texts

WIDEST = 88
"""Lines longer than this are tiring to read, however wide the window."""


@dataclass(slots=True)
class Console:
    """Where the terminal chat writes; progress only where a person is watching."""

    stream: TextIO
    colour: bool = False
    live: bool = False
    _progress: str = field(default="", init=False)

    @classmethod
    def on(cls, stream: TextIO) -> Console:
        """A console on a stream, with colours and progress if it is a terminal."""
        watching = stream.isatty()
        return cls(stream, colour=watching, live=watching)

    @property
    def width(self) -> int:
        """Columns to wrap at."""
        return min(WIDEST, shutil.get_terminal_size().columns - 1)

    def show(self, text: str) -> None:
        """Write a message and an empty line after it."""
        self.clear()
        click.echo(f"{text}\n", file=self.stream, color=self.colour)

    def progress(self, text: str) -> None:
        """Replace the progress line."""
        line = text.replace("\n", " ")[: self.width]
        if self.live and line != self._progress:
            self.clear()
            click.echo(line, file=self.stream, nl=False)
            self.stream.flush()
            self._progress = line

    def progress_in(self, language: str) -> OnProgress:
        """A listener that shows the work's progress in the reader's language."""
        say = texts(language)

        def show(progress: Progress) -> None:
            if isinstance(progress, PartsDone):
                self.progress(say("progress-part", done=progress.done, total=progress.total))
            elif isinstance(progress, SourcesRead):
                self.progress(say("progress-sources", done=progress.done, total=progress.total))
            else:
                reading = isinstance(progress, Reading)
                self.progress(say("progress-reading" if reading else "progress-writing"))

        return show

    def clear(self) -> None:
        """Take the progress line away."""
        if self._progress:
            click.echo("\r\033[K", file=self.stream, nl=False, color=True)
            self._progress = ""
