"""Paragraphs in, the same without the foreign fragments that bad translations leave behind. Pure.

"terms and时间frames" becomes "terms and frames", with a gap where the fragment was. A foreign
name in parentheses, a quotation, or a text about a language keeps its letters: a fragment has
to be glued to a letter of the text's own script, or to stand bare in a text that has such glued
ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.article import Paragraph, ParagraphKind
from bot.text.scripts import SCRIPTS, SMALL, script_of

_FOREIGN = ("han", "kana", "hangul", "arabic", "hebrew", "devanagari", "thai", "cyrillic")
"""Scripts whose letters never belong inside a word of the texts below."""
_OWN = ("latin", "cyrillic")
"""Scripts that are searched for fragments. East Asian and Indic texts mix in Latin as they please,
and Latin in Cyrillic is the rule in names of products."""
_LONGEST = 16
_MOST = 3
_MOST_A_LETTER = 1 / 800
"""More fragments than `_MOST` or than this rate: the text is about that language."""
_SAMPLE = 200_000
_LOOKALIKES = set("АВЕЅІЈКМНОРСТУХаеорсухіјѕ")
_OPENING = set("([{<\"'“‘«„‹「『《〈（【")


def take_out_foreign(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs without foreign fragments; `gaps` says where each was."""
    own = script_of("".join(paragraph.text for paragraph in paragraphs)[:_SAMPLE])
    if own not in _OWN:
        return tuple(paragraphs)
    runs = _runs_of(own)
    letters = sum(len(paragraph.text) for paragraph in paragraphs)
    found = [_fragments(paragraph, runs, own) for paragraph in paragraphs]
    glued = sum(len(fragments) for fragments in found)
    everything = sum(len(runs.findall(paragraph.text)) for paragraph in paragraphs)
    if not glued or everything > max(_MOST, letters * _MOST_A_LETTER):
        return tuple(paragraphs)
    return tuple(
        _without(paragraph, fragments + _bare(paragraph, runs))
        for paragraph, fragments in zip(paragraphs, found, strict=True)
    )


def _runs_of(own: str) -> re.Pattern[str]:
    others = [name for name in _FOREIGN if name not in (own, "han", "kana")]
    japanese = SCRIPTS["han"] + SCRIPTS["kana"]
    return re.compile("|".join(f"[{one}]+" for one in (japanese, *map(SCRIPTS.get, others))))


def _fragments(paragraph: Paragraph, runs: re.Pattern[str], own: str) -> list[tuple[int, int]]:
    """The runs that touch a letter of the text's own script."""
    if paragraph.kind is ParagraphKind.CODE:
        return []
    letter = re.compile(f"[{SCRIPTS[own]}]")
    text = paragraph.text
    return [
        match.span()
        for match in runs.finditer(text)
        if len(match[0]) <= _LONGEST
        and not _is_lookalike(match[0])
        and (
            letter.match(text[match.start() - 1 : match.start()])
            or letter.match(text, match.end())
        )
    ]


def _bare(paragraph: Paragraph, runs: re.Pattern[str]) -> list[tuple[int, int]]:
    """Runs that stand between two small-letter words: no name, no quotation, no aside."""
    text = paragraph.text
    return [
        match.span()
        for match in runs.finditer(text)
        if len(match[0]) <= _LONGEST
        and re.search(rf"[{SMALL}],? $", text[max(0, match.start() - 4) : match.start()])
        and re.match(rf",? [{SMALL}]|[.,;:!?]", text[match.end() : match.end() + 3])
    ]


def _is_lookalike(run: str) -> bool:
    """Whether Cyrillic letters stand for Latin ones of the same shape, as mistyped words have."""
    return len(run) < 3 or set(run) <= _LOOKALIKES if "\u0400" <= run[0] <= "\u052f" else False


def _without(paragraph: Paragraph, fragments: list[tuple[int, int]]) -> Paragraph:
    if not fragments or paragraph.gaps:
        return paragraph
    text, gaps, end = "", [], 0
    for start, stop in sorted(set(fragments)):
        before, after = paragraph.text[end:start], paragraph.text[stop : stop + 1]
        text += before
        end = stop
        if text.endswith((" ", "\u00a0")) and (not after or not after.isalnum()):
            text = text.rstrip()
        gaps.append(len(text))
        if text and text[-1].isalnum() and after.isalnum():
            text += " "
    return replace(paragraph, text=text + paragraph.text[end:], gaps=tuple(gaps))
