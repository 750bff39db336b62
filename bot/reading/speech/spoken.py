"""Lines as they are spoken in, the paragraphs of a transcript with their times out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.domain.article import Paragraph, ParagraphKind
from bot.ports import Spoken
from bot.text.invisible import clean_characters, without_invisible
from bot.text.sentence_ends import count_ends, ends_sentence

_SOUND = re.compile(r"\[[^\]\d_]{1,40}\]|[♪♫]+")
_SOUND_ALONE = re.compile(r"\([^()]{1,40}\)|（[^（）]{1,40}）|\*[^*]{1,40}\*")
"""Sounds stand in round brackets only where nothing is said beside them; what is said may hold
some."""
_SPEAKER = re.compile(r"^(?:>>+|[-–—]\s)\s*")
_CHARACTERS_AN_END = 400
"""Speech that is written down with full stops has one in 60 to 150 characters; one in more than
this is a name's or a number's."""
_LONG, _LONGEST = 600, 1_500
"""Characters of a paragraph from which the next full stop, or any line's end, ends it."""
_RUN, _LONGEST_RUN = 160, 320
"""The same where there are no full stops, and a paragraph is all that can be quoted: from here
any pause, or any line's end, ends it."""
_PAUSE = 0.7
_LONG_PAUSE = 3.0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a recording, by the second at which it begins."""

    start: int
    title: str


@dataclass(slots=True)
class _ParagraphDraft:
    """A paragraph while it is put together."""

    text: str = ""
    times: list[tuple[int, int]] = field(default_factory=list)
    end: float = 0.0

    def add(self, line: Spoken) -> None:
        # A line's end may also part words of a script without spaces, where it does no harm.
        self.text += " " if self.text else ""
        self.times.append((len(self.text), int(line.start)))
        self.text += line.text
        self.end = line.end

    def take(self) -> Iterator[Paragraph]:
        if self.text:
            yield Paragraph(self.text, times=tuple(self.times))
        self.text, self.times = "", []


def write_down(lines: Iterable[Spoken], chapters: Sequence[Chapter] = ()) -> list[Paragraph]:
    """The transcript; a chapter's title is a heading, and sounds and doubled lines are gone."""
    said = list(_said(lines))
    stopped = _has_full_stops(said)
    waiting = sorted(chapters, key=lambda chapter: chapter.start)
    paragraphs: list[Paragraph] = []
    piece = _ParagraphDraft()
    for line, new_speaker in said:
        begun = [one for one in waiting if one.start <= line.start + _PAUSE]
        if begun or new_speaker or _is_over(piece, line, stopped):
            paragraphs += piece.take()
        paragraphs += map(_heading, begun[-1:])
        waiting = waiting[len(begun) :]
        piece.add(line)
    return [*paragraphs, *piece.take()]


def _said(lines: Iterable[Spoken]) -> Iterator[tuple[Spoken, bool]]:
    """The lines that say something, each with whether somebody else begins to speak."""
    before = ""
    for line in lines:
        text = " ".join(without_invisible(clean_characters(line.text)).split())
        text = " ".join(_SOUND.sub(" ", text).split())
        spoken = _SPEAKER.sub("", text)
        if not re.search(r"\w", spoken) or spoken == before or _SOUND_ALONE.fullmatch(spoken):
            continue
        before = spoken
        yield Spoken(line.start, line.end, spoken), spoken != text


def _has_full_stops(said: Sequence[tuple[Spoken, bool]]) -> bool:
    characters = sum(len(line.text) for line, _ in said)
    ends = sum(count_ends(line.text) for line, _ in said)
    return ends * _CHARACTERS_AN_END >= characters


def _is_over(piece: _ParagraphDraft, line: Spoken, stopped: bool) -> bool:
    length, pause = len(piece.text), line.start - piece.end
    if not stopped:
        return length >= _LONGEST_RUN or (length >= _RUN and pause >= _PAUSE)
    if length >= _LONGEST:
        return True
    ended = ends_sentence(piece.text)
    return ended and (length >= _LONG or pause >= _LONG_PAUSE)


def _heading(chapter: Chapter) -> Paragraph:
    title = " ".join(without_invisible(clean_characters(chapter.title)).split())
    return Paragraph(title, ParagraphKind.HEADING, times=((0, chapter.start),))
