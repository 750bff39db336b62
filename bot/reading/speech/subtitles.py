"""A file of subtitles (SRT, WebVTT) in, the transcript out. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from bot.domain.article import Article
from bot.ports import Spoken
from bot.reading.speech.spoken import write_down
from bot.reading.text.plain_text import LONGEST_TEXT, assemble
from bot.text.invisible import clean_characters, plain_breaks

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_CUE = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}[^\n]*")
_SPEAKER = re.compile(r"<v(?:\.[^\s>]{0,50})?\s+([^>]{1,80})>")
_TAGS = re.compile(r"</?[a-z][^<>\n]{0,100}>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,50}\}", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\d{1,7}\s*")


def read_subtitles(text: str) -> Article:
    """What is said, in paragraphs with their times; no numbers of lines, no marks."""
    kept = clean_characters(plain_breaks(text[:LONGEST_TEXT]))
    lines = sorted(_lines(kept), key=lambda line: line.start)
    share = min(1.0, LONGEST_TEXT / len(text)) if text else 1.0
    return assemble(write_down(lines), form="subtitles", share=share)


def _lines(text: str) -> Iterator[Spoken]:
    cues = list(_CUE.finditer(text))
    for at, cue in enumerate(cues):
        end = cues[at + 1].start() if at + 1 < len(cues) else len(text)
        # A blank line ends what is said; behind it stands a number or a note.
        said = text[cue.end() : end].strip("\n").partition("\n\n")[0].split("\n")
        if at + 1 < len(cues) and len(said) > 1 and _NUMBER.fullmatch(said[-1]):
            said.pop()
        words = _TAGS.sub("", _SPEAKER.sub(r"\1: ", " ".join(said)))
        yield Spoken(
            _seconds(*cue.groups()[:4]), _seconds(*cue.groups()[4:]), html.unescape(words)
        )


def _seconds(hours: str | None, minutes: str, seconds: str, rest: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{rest}")
