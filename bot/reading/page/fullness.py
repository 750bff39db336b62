"""Readings of one page in, the fuller one out where they differ widely, and the share of the
page's text that one holds. Pure.

Readers that stop at the first section agree with each other, too: where another finds several
times their prose, it has read on, and they have not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.domain.article import Paragraph, ParagraphKind, count_words
from bot.text.folding import fold_words
from bot.text.sentence_ends import ends_sentence

# All limits were set on half of 708 guides, recipes and essays, and hold on the other half and on
# 495 news pages: of 16 texts that such a reading replaced, 14 were cut before.
_FULLER = 1.4
"""How many times the prose a reading has that has read on where another stopped."""
_MORE = 60
"""Words that it has more, at least."""
_LEAST = 12
"""Words of a paragraph of prose; shorter ones are labels, names and links."""
_LEAST_OF_A_ROW = 6
_CELLS = 4
"""Cells of a row that are data; of fewer, old pages make their layout."""
_LOST, _LOST_BY_ONE = 0.05, 0.25
"""Share of the prose from which something is missing: with two witnesses, with one. Less are notes
and captions that readers differ about."""
_SAME = 40
"""Letters at either end by which a paragraph is found again that was joined or cut."""
_PROSE = (ParagraphKind.TEXT, ParagraphKind.ITEM, ParagraphKind.QUOTE)


def fullest(
    best: Sequence[Paragraph],
    readings: Iterable[Sequence[Paragraph]],
    pointers: Sequence[Paragraph] = (),
) -> Sequence[Paragraph]:
    """The reading with most prose, if that is far more than the best one has; else the best.

    `pointers` are the page's paragraphs that lead to other pages: lists of those are no prose.
    """
    longest = max(readings, key=prose, default=best)
    had, found = prose(best), prose(longest)
    if found <= _FULLER * had + _MORE:
        return best
    whole = fold_words("".join(paragraph.text for paragraph in longest))
    listed = sum(count_words(one.text) for one in pointers if fold_words(one.text) in whole)
    return longest if found - listed > _FULLER * had + _MORE else best


def with_missing(
    text: Sequence[Paragraph], other: Sequence[Paragraph], order: Mapping[str, int]
) -> Sequence[Paragraph]:
    """A text with the prose that another reading has beside it, each where it stands on the page.

    `order` is the place of each paragraph on the page, by its letters.
    """
    whole = fold_words("".join(paragraph.text for paragraph in text))
    joined = [(order.get(fold_words(one.text), -1), one) for one in text]
    for paragraph in other:
        at = order.get(fold_words(paragraph.text), -1)
        if at >= 0 and prose([paragraph]) and not is_in(whole, paragraph.text):
            after = (index for index, (place, _) in enumerate(joined) if place > at)
            joined.insert(next(after, len(joined)), (at, paragraph))
    return [paragraph for _, paragraph in joined]


def prose(paragraphs: Iterable[Paragraph]) -> int:
    """The words in paragraphs and data rows long enough to say something."""
    return sum(map(_words, paragraphs))


def share_kept(
    kept: Sequence[Paragraph], second: Sequence[Paragraph], others: Iterable[Sequence[Paragraph]]
) -> float:
    """The share of the page's text that was kept: less than 1 where readers have much beside it.

    What two independent readers took for text is text; what one took alone, only if it is much.
    What was left out as no text of the article (a pointer, an offer) is in no reading.
    """
    whole = fold_words("".join(paragraph.text for paragraph in kept))
    missing = [_missing(reading, whole) for reading in (second, *others)]
    had, alone = prose(kept), max(map(prose, missing), default=0)
    known = fold_words("".join(paragraph.text for paragraph in missing[0]))
    agreed = max(
        (prose(one for one in found if is_in(known, one.text)) for found in missing[1:]), default=0
    )
    for lost, least in ((alone, _LOST_BY_ONE), (agreed, _LOST)):
        if lost > max(_MORE, least * (had + lost)):
            return had / (had + lost)
    return 1.0


def _missing(reading: Sequence[Paragraph], whole: str) -> list[Paragraph]:
    """The sentences of a reading that stand nowhere in the text."""
    return [
        paragraph
        for paragraph in reading
        if ends_sentence(paragraph.text) and not is_in(whole, paragraph.text)
    ]


def is_in(whole: str, text: str) -> bool:
    """Whether a folded text holds the paragraph, its beginning, or its end."""
    folded = fold_words(text)
    return folded[:_SAME] in whole or folded[-_SAME:] in whole


def _words(paragraph: Paragraph) -> int:
    words = count_words(paragraph.text)
    if paragraph.kind is ParagraphKind.TABLE:
        enough = words >= _LEAST_OF_A_ROW and paragraph.text.count(" | ") >= _CELLS - 1
    else:
        enough = words >= _LEAST and paragraph.kind in _PROSE
    return words if enough else 0
