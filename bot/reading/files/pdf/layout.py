"""Lines of a page as they are printed in, paragraphs as they were written out. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from bot.domain.article import Paragraph, ParagraphKind
from bot.text.scripts import join_texts
from bot.text.sentence_ends import ends_sentence

_EDGE_LINES = 2
"""So many lines at the top and the bottom of a page can be its header and footer."""
_DIGITS = re.compile(r"\d+")
_OUTER_NUMBER = re.compile(r"^\d{1,4}(?=\s|$)|(?<=\s)\d{1,4}$")
_NUMBER_ONLY = re.compile(r"[\W_]*(?:#|[ivxlc]{1,7}|(?:\w{1,7}\.? )?# ?(?:/|\w{1,5}) ?#)[\W_]*")
_BULLET = re.compile(r"(?:[•‣◦▪▫●○■□–—*·\u2043\uf0b7\uf0a7]\s*|-\s+|\(?\d{1,3}[.)]\s+)(?=\S)")
_NOTE = re.compile(r"\d{1,3}$")
"""The number of a footnote after a sentence\'s end."""
_WORD_END = re.compile(r"[^\W\d_]+$")
_WORD_START = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+")
_HEADING_SIZE = 1.12
_SAME_SIZE = 0.12
_ALIKE_SIZE = 0.3
"""Within a sentence: fonts of one nominal size (text and code) differ by so much."""
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One printed line: its words and where they stand, in points from the page's lower left.

    `hyphen` says that the line's last word goes on in the next line, `after_float` that a figure
    or a footnote stands between it and the line before.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    hyphen: bool = False
    after_float: bool = False


def title_of(lines: Sequence[PrintedLine]) -> str:
    """What stands on the first page in the largest letters, if they are larger than the text's."""
    first = [line for line in lines if line.page == 1]
    if not first:
        return ""
    largest = max(line.size for line in first)
    if largest < _HEADING_SIZE * body_size(lines):
        return ""
    title = " ".join(line.text for line in first if line.size > largest * (1 - _SAME_SIZE))
    return title if 3 < len(title) <= _LONGEST_HEADING else ""


def body_size(lines: Sequence[PrintedLine]) -> float:
    """The size in which most is printed."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def without_edges(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """The lines but for those that stand at the same edge of several pages, and page numbers."""
    pages = [list(group) for _, group in groupby(lines, key=lambda line: line.page)]
    edges = [_edge_lines(page) for page in pages]
    numbered = _numbered(lines, edges)
    seen = Counter(text for page in edges for text in set(page.values()))
    # Two pages can begin alike by chance in a long file, hardly in a short one.
    often = 2 if len(pages) < 5 else 3
    dropped = {
        index
        for page in edges
        for index, text in page.items()
        if seen[text] >= often or _NUMBER_ONLY.fullmatch(text[1:]) or index in numbered
    }
    return [line for line in lines if id(line) not in dropped]


def _numbered(lines: Sequence[PrintedLine], edges: Sequence[dict[int, str]]) -> set[int]:
    """The outer lines that begin or end with their page's number, wherever counting begins."""
    outer = {index for page in edges for index in page}
    offsets = [
        (int(number) - line.page, id(line))
        for line in lines
        if id(line) in outer
        for number in _OUTER_NUMBER.findall(line.text)
    ]
    seen = Counter(offset for offset, _ in offsets)
    return {index for offset, index in offsets if seen[offset] >= 3}


def _edge_lines(page: Sequence[PrintedLine]) -> dict[int, str]:
    """A page's outer lines by identity: their text without numbers, led by the edge's sign."""
    ordered = sorted(page, key=lambda line: -line.top)
    found = {}
    for sign, outer in (("^", ordered[:_EDGE_LINES]), ("$", ordered[-_EDGE_LINES:])):
        for line in outer:
            found[id(line)] = sign + _DIGITS.sub("#", line.text.casefold())
    return found


def groups_of(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    """The lines of each paragraph."""
    for block in blocks_of(lines):
        left = median(line.left for line in block)
        right = max(line.right for line in block)
        group = [block[0]]
        for before, line in pairwise(block):
            if _starts_paragraph(before, line, left, right):
                yield group
                group = []
            group.append(line)
        yield group


def blocks_of(
    lines: Sequence[PrintedLine], *, printed: bool = False
) -> Iterator[list[PrintedLine]]:
    """Lines without a gap between them, over columns and pages where a sentence goes on.

    As `printed` they end where a column does, and where the letters' size changes.
    """
    spacing = _spacing(lines)
    block = [lines[0]]
    for before, line in pairwise(lines):
        if _is_apart(before, line, spacing) or (printed and _is_elsewhere(before, line)):
            yield block
            block = []
        block.append(line)
    yield block


def _is_elsewhere(before: PrintedLine, line: PrintedLine) -> bool:
    larger = max(before.size, line.size)
    return line.bottom > before.bottom or abs(before.size - line.size) > _SAME_SIZE * larger


def _spacing(lines: Sequence[PrintedLine]) -> float:
    """The usual distance from line to line."""
    down = [
        before.bottom - line.bottom
        for before, line in pairwise(lines)
        if before.page == line.page and 0 < before.bottom - line.bottom < 4 * before.size
    ]
    return median(down) if down else 1.2 * lines[0].size


def _is_apart(before: PrintedLine, line: PrintedLine, spacing: float) -> bool:
    if before.hyphen:
        return False
    goes_on = line.text[0].islower() and not _ends(before.text)
    tolerance = _ALIKE_SIZE if goes_on else _SAME_SIZE
    if abs(before.size - line.size) > tolerance * max(before.size, line.size):
        return True
    down = before.bottom - line.bottom
    if before.page != line.page or down < -0.5 * before.size or line.after_float:
        return not goes_on and (_ends(before.text) or line.text[0].isupper())
    return down > 1.3 * max(spacing, before.size)


def _starts_paragraph(before: PrintedLine, line: PrintedLine, left: float, right: float) -> bool:
    """Whether a line in a block begins anew: a bullet, an indent, or after a short last line."""
    if before.hyphen:
        return False
    if _BULLET.match(line.text):
        return True
    if before.page != line.page or before.bottom < line.bottom:
        return False
    if not _ends(before.text):
        return False
    indented = line.left > left + 0.7 * line.size and before.left < line.left - 0.7 * line.size
    return indented or before.right < right - 0.2 * (right - left)


def join_lines(group: Sequence[PrintedLine], body: float, vocabulary: Vocabulary) -> Paragraph:
    """The paragraph that lines are; a large short one is a heading."""
    text, pages = group[0].text, []
    for before, line in pairwise(group):
        joined = vocabulary.join(text, line.text, before.hyphen)
        if line.page != before.page:
            pages.append((len(joined) - len(line.text), line.page))
        text = joined
    large = median(line.size for line in group) > _HEADING_SIZE * body
    bullet = _BULLET.match(text)
    if large and len(text) <= _LONGEST_HEADING:
        return Paragraph(text, ParagraphKind.HEADING, group[0].page)
    cut, kind = (bullet.end(), ParagraphKind.ITEM) if bullet else (0, ParagraphKind.TEXT)
    further = tuple((offset - cut, page) for offset, page in pages)
    return Paragraph(text[cut:], kind, group[0].page, pages=further)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The file's own words, which tell a divided word from one that is written with a hyphen."""

    words: frozenset[str]
    hyphenated: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[PrintedLine]) -> Vocabulary:
        texts = [line.text.casefold() for line in lines]
        return cls(
            words=frozenset(word for text in texts for word in _WORD.findall(text)),
            hyphenated=frozenset(word for text in texts for word in _HYPHENATED.findall(text)),
        )

    def join(self, before: str, line: str, hyphen: bool) -> str:
        """Two lines as one, the word between them whole."""
        if hyphen or before.endswith(("\u00ad", "-", "‐")):
            return self._join_word(before.rstrip("\u00ad-‐"), line, hyphen)
        return join_texts(before, line)

    def _join_word(self, before: str, line: str, hyphen: bool) -> str:
        start, end = _WORD_END.search(before), _WORD_START.match(line)
        if start is None or end is None:
            return f"{before}-{line}"
        whole = (start[0] + end[0]).casefold()
        divided = f"{start[0]}-{end[0]}".casefold()
        if divided in self.hyphenated and whole not in self.words:
            return f"{before}-{line}"
        if not hyphen and not line[0].islower():
            # "Anglo-" and "American" in the next line; or a dash at a line's end.
            return f"{before}-{line}"
        return before + line


def _ends(text: str) -> bool:
    return ends_sentence(text, ":") or ends_sentence(_NOTE.sub("", text), ":")
