"""Lines of a PDF in, the running text without what stands between its lines out. Pure.

Captions of figures and tables and footnotes are printed where there is room, mostly in the middle
of a sentence. They are given apart, each with the line that they follow. A list of references is
left out: nobody wants it summarised, and it is as long as a section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from bot.reading.files.pdf.layout import PrintedLine, blocks_of, body_size

_CAPTION = re.compile(
    r"(?:fig(?:ure|ura|\.)?|table|tab(?:elle|leau|la|ela|\.)|abb(?:ildung|\.)|scheme|listing|chart"
    r"|algorithm|exhibit|plate|gr[aá]fico|cuadro|tabela|rys(?:unek|\.)|gambar|şekil|tablo|рис(?:унок"
    r"|\.)|табл(?:ица|иця|\.)|図|表|图|그림|표|शکل|شکل|جدول|الشكل|الجدول)\s*"
    r"(?:[a-z]?\.?\d{1,3}(?:\.\d{1,2})?[a-z]?|[ivx]{1,5})\s*(?P<mark>[.:|：．–—-]|$)?",
    re.IGNORECASE,
)
_NOTE = re.compile(r"(?:\d{1,3}|[*∗†‡§¶]{1,3}|[a-z])\s?(?=[^\W\d_])|(?:https?://|permission to )")
_SMALL = 0.93
_NOTE_LINES = 25
_REFERENCES = re.compile(
    r"(?:(?:\d{1,2}|[ivx]{1,5})[.)]?\s+)?(?:references(?: (?:and notes|cited))?|bibliography"
    r"|works cited|literature(?: cited)?|literatur(?:verzeichnis|angaben)?|quellen(?:verzeichnis)?"
    r"|références(?: bibliographiques)?|bibliographie|referencias(?: bibliográficas)?"
    r"|bibliografía|riferimenti(?: bibliografici)?|bibliografia|referências(?: bibliográficas)?"
    r"|список (?:використаних джерел|литературы)|литература|література|daftar pustaka|kaynakça"
    r"|kaynaklar|参考文献|引用文献|참고\s?문헌|المراجع|منابع|संदर्भ)\W{0,2}",
    re.IGNORECASE,
)
_APPENDIX = re.compile(
    r"(?:appendi(?:x|ces)|supplement(?:ary|al)?|supporting information|anhang|annexes?|apéndice"
    r"|appendice|anexo|приложени[ея]|додат(?:ок|ки)|附录|付録|부록)\b.{0,80}",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\b(?:19|20)\d\d[a-z]?\b|^\[\d{1,3}\]|^\d{1,3}\.\s|\bdoi\b|arXiv")
_LOOK_AHEAD = 24
_SHARE = 0.3
"""Of a list's lines that have a year, a number or the like; each reference takes two or three."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The running text's lines, and what stood between them by the index of the line before.

    Each of `captions` and `notes` is one block of lines.
    """

    lines: list[PrintedLine]
    captions: dict[int, list[list[PrintedLine]]] = field(default_factory=dict)
    notes: dict[int, list[list[PrintedLine]]] = field(default_factory=dict)


def separate(lines: Sequence[PrintedLine]) -> Flow:
    """Running text, captions and notes apart; a line that follows one says so."""
    body = body_size(lines)
    flow = Flow([])
    blocks = list(blocks_of(lines, printed=True))
    interrupted = False
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        place = len(flow.lines) - 1
        if place >= 0 and _is_caption(block, body):
            flow.captions.setdefault(place, []).append(block)
        elif place >= 0 and _is_note(block, following, body):
            flow.notes.setdefault(place, []).append(block)
        else:
            first = replace(block[0], after_float=True) if interrupted else block[0]
            flow.lines.extend([first, *block[1:]])
            interrupted = False
            continue
        interrupted = True
    return flow


def without_references(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines but for lists of references, each up to the next heading or to the end."""
    kept: list[PrintedLine] = []
    at = 0
    while at < len(lines):
        end = _end_of_list(lines, at) if _REFERENCES.fullmatch(lines[at].text) else at
        if end == at:
            kept.append(lines[at])
            at += 1
        at = max(at, end)
    return kept


def _end_of_list(lines: Sequence[PrintedLine], start: int) -> int:
    """The index of the line after a list of references; `start` itself if there is no list."""
    ahead = lines[start + 1 : start + 1 + _LOOK_AHEAD]
    alike = sum(bool(_REFERENCE.search(line.text)) for line in ahead)
    if len(ahead) < 3 or alike < max(2, _SHARE * len(ahead)):
        return start
    usual = median(line.size for line in ahead)
    larger = lines[start].size > 1.05 * usual
    for at in range(start + 2, len(lines)):
        is_heading = larger and lines[at].size >= 0.98 * lines[start].size
        if is_heading or _APPENDIX.fullmatch(lines[at].text):
            return at
    return len(lines)


def _is_caption(block: Sequence[PrintedLine], body: float) -> bool:
    found = _CAPTION.match(block[0].text)
    if found is None or block[0].size > 1.05 * body:
        return False
    # The text may begin with "Figure 3 shows"; a caption has a mark or small letters.
    return found["mark"] is not None or block[0].size < 0.97 * body


def _is_note(
    block: Sequence[PrintedLine], following: Sequence[PrintedLine] | None, body: float
) -> bool:
    """Whether it is in small letters at a column's foot: what follows stands higher or elsewhere,
    or is a note itself.
    """
    if block[0].size > _SMALL * body or len(block) > _NOTE_LINES:
        return False
    if not _NOTE.match(block[0].text.lower()):
        return False
    if following is None or following[0].page != block[-1].page:
        return True
    return following[0].bottom > block[-1].bottom or following[0].size <= _SMALL * body


def all_of(
    found: dict[int, list[list[PrintedLine]]], start: int, end: int
) -> Iterator[list[PrintedLine]]:
    """The blocks that follow the lines from one index to before another."""
    for place in range(start, end):
        yield from found.get(place, ())
