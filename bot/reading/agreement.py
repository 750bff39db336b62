"""Several readings of one page in, the best one out, without what the others lack. Pure.

No reader is right about every page. One that took a menu along, or only the first part of the
text, agrees least with the others and with the text that the page's JSON-LD holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from bot.domain.article import Paragraph, ParagraphKind

# All limits were set on 495 real pages, and hold on their even and odd halves alike.
_SHINGLE = 4
_LD_WEIGHT = 2
_ALIKE = 0.9
_LONGER = 1.4
_COVERED = 0.9
_MOSTLY_COVERED = 0.8
_ENOUGH = 60
"""Shingles from which JSON-LD's text is the article's, not a description."""
_AT_MOST = 0.15
_AT_MOST_BY_BODY = 0.4
"""Share of a text that may be dropped because another reading, or the JSON-LD, lacks it."""
_SOLID = 200
"""Characters from which a paragraph inside the text stays, whatever the others have."""
_STAYING = (ParagraphKind.HEADING, ParagraphKind.TABLE, ParagraphKind.CODE)
"""Kinds that the readers treat too differently for one to decide over another."""
_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
    r"|[^\W\d_]+|\d+"
)

Shingles = Counter[tuple[str, ...]]


def agree(
    readings: Mapping[str, Sequence[Paragraph]], second: str, body: str = ""
) -> Sequence[Paragraph]:
    """The reading that the others confirm most, less the paragraphs that nobody confirms.

    `second` names the reading that works differently from all others: it decides what is cut off
    from theirs. `body` is the text in the page's JSON-LD, "" if there is none.
    """
    shingles = {name: _shingles_of(paragraphs) for name, paragraphs in readings.items()}
    told = _shingles(_tokens(body))
    if told.total() < _ENOUGH:
        told = Counter()
    best = _best(shingles, second, told)
    best = max(readings, key=lambda name: (shingles[name] == shingles[best], len(readings[name])))
    if told and _share_in(told, shingles[best]) > _COVERED:
        return _pruned(readings[best], told, _AT_MOST_BY_BODY)
    others = [name for name in readings if name != best]
    witness = second if best != second else max(others, key=lambda name: shingles[name].total())
    return _pruned(readings[best], shingles[witness], _AT_MOST)


def are_alike(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> bool:
    """Whether two readings are the same but for a few words."""
    return _likeness(_shingles_of(one), _shingles_of(other)) >= _ALIKE


def _best(shingles: Mapping[str, Shingles], second: str, told: Shingles) -> str:
    best = _most_agreed(shingles, told)
    rest = {name: found for name, found in shingles.items() if name != second}
    rival = second if best != second else _most_agreed(rest, told)
    needed = _MOSTLY_COVERED
    kept_a_part = shingles[rival].total() > _LONGER * shingles[best].total()
    return rival if kept_a_part and _share_in(shingles[best], shingles[rival]) >= needed else best


def _most_agreed(shingles: Mapping[str, Shingles], told: Shingles) -> str:
    def agreement(name: str) -> float:
        own = shingles[name]
        others = sum(_likeness(own, other) for key, other in shingles.items() if key != name)
        return others + _LD_WEIGHT * _likeness(own, told)

    return max(shingles, key=agreement)


def _likeness(one: Shingles, other: Shingles) -> float:
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 0.0


def _share_in(part: Shingles, whole: Shingles) -> float:
    return (part & whole).total() / part.total() if part else 1.0


def _pruned(
    paragraphs: Sequence[Paragraph], witness: Shingles, most: float
) -> Sequence[Paragraph]:
    """The paragraphs that the witness has too; all of them where it has too few."""
    confirmed = [_has(witness, paragraph) for paragraph in paragraphs]
    if not any(confirmed):
        return paragraphs
    first = confirmed.index(True)
    last = len(confirmed) - 1 - confirmed[::-1].index(True)
    kept = [
        paragraph
        for index, (paragraph, sure) in enumerate(zip(paragraphs, confirmed, strict=True))
        if sure or (first < index < last and _may_stay(paragraph))
    ]
    dropped = sum(len(p.text) for p in paragraphs) - sum(len(p.text) for p in kept)
    return kept if dropped <= most * sum(len(p.text) for p in paragraphs) else paragraphs


def _may_stay(paragraph: Paragraph) -> bool:
    return len(paragraph.text) > _SOLID or paragraph.kind in _STAYING


def _has(witness: Shingles, paragraph: Paragraph) -> bool:
    found = _shingles(_tokens(paragraph.text))
    return sum(count for shingle, count in found.items() if shingle in witness) > (
        0.5 * found.total()
    )


def _shingles_of(paragraphs: Sequence[Paragraph]) -> Shingles:
    """Shingles of the whole text, and each short paragraph as one of its own."""
    tokens = [_tokens(paragraph.text) for paragraph in paragraphs]
    found = _shingles([token for line in tokens for token in line])
    found.update(tuple(line) for line in tokens if 0 < len(line) < _SHINGLE)
    return found


def _shingles(tokens: list[str]) -> Shingles:
    if len(tokens) < _SHINGLE:
        return Counter([tuple(tokens)] if tokens else [])
    return Counter(zip(*(tokens[start:] for start in range(_SHINGLE)), strict=False))


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.casefold())
