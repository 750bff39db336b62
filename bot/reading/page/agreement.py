"""Several readings of one page in, the best one out, without what the others lack. Pure.

No reader is right about every page. One that took a menu along, or only the first part of the
text, agrees least with the others and with the text that the page's JSON-LD holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from bot.domain.article import Paragraph, ParagraphKind
from bot.text.scripts import UNSPACED

# All limits were set on 495 real pages, and hold on their even and odd halves alike.
_SHINGLE = 4
_LD_WEIGHT = 2
_ALIKE = 0.9
_LONGER = 1.4
_LONGER_PROSE = 1.2
"""How much longer, with and without captions, a reading is for the other to have but a part."""
_COVERED = 0.9
_MOSTLY_COVERED = 0.8
_ENOUGH = 60
"""Shingles from which JSON-LD's text is the article's, not a description."""
_AT_MOST = 0.15
_AT_MOST_BY_BODY = 0.4
"""Share of a text that may be dropped because another reading, or the JSON-LD, lacks it."""
_LAID_OUT = 0.5
"""Share of a text in table rows from which the table is the page's layout."""
_LAID_OUT_PART = 0.25
"""Of such a text, so much at least a reading without the table has to hold."""
_SOLID = 200
"""Characters from which a paragraph inside the text stays, whatever the others have."""
_STAYING = (ParagraphKind.HEADING, ParagraphKind.TABLE, ParagraphKind.CODE)
"""Kinds that the readers treat too differently for one to decide over another."""
_TOKEN = re.compile(rf"{UNSPACED}|[^\W\d_]+|\d+")

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
    best = _best(readings, shingles, second, told)
    whole = dict(shingles[best])
    best = max(readings, key=lambda name: (dict(shingles[name]) == whole, len(readings[name])))
    others = [name for name in readings if name != best]
    witness = second if best != second else max(others, key=lambda name: shingles[name].total())
    if told and _share_in(told, shingles[best]) > _COVERED:
        # Some sites' JSON-LD begins with the second paragraph: after an initial, or below a lead.
        return _pruned(readings[best], told, _AT_MOST_BY_BODY, shingles[witness])
    return _pruned(readings[best], shingles[witness], _AT_MOST)


def are_alike(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> bool:
    """Whether two readings are the same but for a few words."""
    return _likeness(_shingles_of(one), _shingles_of(other)) >= _ALIKE


def _best(
    readings: Mapping[str, Sequence[Paragraph]],
    shingles: Mapping[str, Shingles],
    second: str,
    told: Shingles,
) -> str:
    best = _most_agreed(shingles, told)
    rest = {name: found for name, found in shingles.items() if name != second}
    rival = second if best != second else _most_agreed(rest, told)
    kept_a_part = (
        shingles[rival].total() > _LONGER * shingles[best].total()
        and _share_in(shingles[best], shingles[rival]) >= _MOSTLY_COVERED
        and _prose(readings[rival]) > _LONGER_PROSE * _prose(readings[best])
    )
    best = rival if kept_a_part else best
    laid_out = best != second and _is_laid_out(readings[best], readings[second])
    return second if laid_out and _share_in(shingles[second], shingles[best]) > 0.5 else best


def _prose(paragraphs: Sequence[Paragraph]) -> int:
    """Shingles of a text without its captions."""
    kept = [paragraph for paragraph in paragraphs if paragraph.kind is not ParagraphKind.CAPTION]
    return _shingles_of(kept).total()


def _is_laid_out(paragraphs: Sequence[Paragraph], other: Sequence[Paragraph]) -> bool:
    """Whether the rows of a text are no table but the page's layout, which the other saw."""
    rows, others = (
        sum(len(one.text) for one in found if one.kind is ParagraphKind.TABLE)
        for found in (paragraphs, other)
    )
    whole, rest = (sum(len(one.text) for one in found) for found in (paragraphs, other))
    return rows > _LAID_OUT * whole and others < 0.2 * rest and rest > _LAID_OUT_PART * whole


def _most_agreed(shingles: Mapping[str, Shingles], told: Shingles) -> str:
    agreement = {name: _LD_WEIGHT * _likeness(own, told) for name, own in shingles.items()}
    for one, other in combinations(shingles, 2):
        likeness = _likeness(shingles[one], shingles[other])
        agreement[one] += likeness
        agreement[other] += likeness
    return max(agreement, key=agreement.__getitem__)


def _likeness(one: Shingles, other: Shingles) -> float:
    both = one.total() + other.total()
    return 2 * _shared(one, other) / both if both else 0.0


def _share_in(part: Shingles, whole: Shingles) -> float:
    return _shared(part, whole) / part.total() if part else 1.0


def _shared(one: Shingles, other: Shingles) -> int:
    """How many shingles both have; a counter's own `&` takes three times as long."""
    both = one.keys() & other.keys()
    return sum(map(min, map(one.__getitem__, both), map(other.__getitem__, both)))


def _pruned(
    paragraphs: Sequence[Paragraph],
    witness: Shingles,
    most: float,
    above: Shingles | None = None,
) -> Sequence[Paragraph]:
    """The paragraphs that the witness has too; all of them where it has too few.

    `above` confirms solid paragraphs that stand before all that the witness has.
    """
    confirmed = [_has(witness, paragraph) for paragraph in paragraphs]
    if not any(confirmed):
        return paragraphs
    first = confirmed.index(True)
    while above and first and _is_solid(paragraphs[first - 1], above):
        first -= 1
        confirmed[first] = True
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


def _is_solid(paragraph: Paragraph, witness: Shingles) -> bool:
    return len(paragraph.text) > _SOLID and _has(witness, paragraph)


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
