"""Sentences and a question in, the sentences that speak of what it asks out. Pure.

Each word of a question is looked for in a sentence, inflected or within a compound; what the
sentence's neighbours hold counts too, though less. Whatever holds too little of what is asked is
no match: the rest of an article speaks of the same things as the sentence that was cut out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.article import Sentence
from bot.summarizing.extract.ranking import stem, terms, tokens
from bot.text.folding import fold
from bot.text.function_words import FUNCTION_WORDS
from bot.text.scripts import HIRAGANA, SCRIPTS, is_unspaced
from bot.text.tables import load_table

# Chosen on the 480 XQuAD questions of data/questions that are in their article's language:
# 59 % are answered right, and 6 % where the paragraph with the answer was cut out.
MOST_SENTENCES = 3
ENOUGH = 0.48
"""Share of a question's weight that a sentence and its neighbours must hold."""
CLOSE = 0.5
CLOSE_ALONE = 0.4
"""A further sentence is shown that has so much of the best one's score, and of what it holds by
itself."""
NEIGHBOURS = ((-1, 0.7), (1, 0.5), (-2, 0.5), (2, 0.3))
"""What a word counts that stands so many sentences from this one, in the same paragraph."""
OF_NEIGHBOURS, BY_LENGTH = 0.6, 0.3
OF_UNHEARD = 0.8
"""What a word counts that the article never says: it may have another word for the same."""
OF_QUESTIONS = 0.3
"""What a word counts that is common in questions about anything: "name", "how many"."""
OF_SHORT, LONG_WORD = 0.5, 12
LONGEST_ENDING = 4
_STOPPED = frozenset(stem(word) for word in FUNCTION_WORDS) | FUNCTION_WORDS
_HIRAGANA = re.compile(f"[{HIRAGANA}]")
_HANGUL = re.compile(f"[{SCRIPTS['hangul']}]")
_TABLE = load_table(__package__, "question_words.json")
_QUESTION_WORDS = frozenset(
    token for words in _TABLE["words"].values() for token in tokens(fold(words))
)
_QUESTION_CHARACTERS = frozenset(_TABLE["characters"])


@dataclass(frozen=True, slots=True)
class _Match:
    """How well a sentence fits: `score` orders, `alone` is the share of what is asked that it
    holds, `held` what it and its neighbours hold.
    """

    score: float
    alone: float
    held: float


def match_sentences(sentences: Sequence[Sentence], question: str) -> list[int]:
    """The indexes of the best matches, in order; none where the question finds no echo."""
    asked = _asked_words(question)
    if not asked or not sentences:
        return []
    matches = _matches(sentences, asked)
    ranked = sorted(range(len(matches)), key=lambda index: -matches[index].score)
    best = matches[ranked[0]]
    if best.held < ENOUGH:
        return []
    further = [index for index in ranked[1:] if _is_close(matches[index], best)]
    return sorted([ranked[0], *further[: MOST_SENTENCES - 1]])


def _is_close(match: _Match, best: _Match) -> bool:
    return match.score >= CLOSE * best.score and match.alone >= CLOSE_ALONE * best.alone


def content_terms(text: str) -> set[str]:
    """The terms of a text that carry meaning."""
    found = {term for term in terms(text) if term not in _STOPPED and len(term) > 1}
    return {term for term in found if not _HIRAGANA.search(term)} or found


def _asked_words(question: str) -> list[str]:
    """The words of a question that carry meaning, each once; pairs of unspaced characters."""
    found = [word for word in dict.fromkeys(tokens(question)) if word not in FUNCTION_WORDS]
    found = [word for word in found if len(word) > 1 or word.isdigit()]
    return [word for word in found if not _only_asks(word)] or found


def _only_asks(word: str) -> bool:
    if _HIRAGANA.search(word):
        return True
    return is_unspaced(word) and not _QUESTION_CHARACTERS.isdisjoint(word)


def _matches(sentences: Sequence[Sentence], asked: Sequence[str]) -> list[_Match]:
    words = [frozenset(tokens(sentence.text)) for sentence in sentences]
    likeness = [[_likest(word, held) for word in asked] for held in words]
    weights = _weights(asked, likeness)
    whole = sum(weights)
    mean = sum(map(len, words)) / len(words) or 1.0
    found = []
    for index, own in enumerate(likeness):
        around = _with_neighbours(index, sentences, likeness)
        alone = sum(map(float.__mul__, weights, own))
        held = sum(map(float.__mul__, weights, around))
        length = 1 - BY_LENGTH + BY_LENGTH * len(words[index]) / mean
        score = (alone + OF_NEIGHBOURS * (held - alone)) / length
        found.append(_Match(score, alone / whole, held / whole))
    return found


def _weights(asked: Sequence[str], likeness: Sequence[Sequence[float]]) -> list[float]:
    """How much each asked word says: a rare one more, one that asks about anything little."""
    weights = []
    for index, word in enumerate(asked):
        spread = sum(row[index] for row in likeness)
        weight = math.log(1 + (len(likeness) - spread + 0.5) / (spread + 0.5))
        weight *= OF_UNHEARD if spread == 0 else 1.0
        weight *= _weight_of_length(word)
        weights.append(weight * (OF_QUESTIONS if word in _QUESTION_WORDS else 1.0))
    return weights


def _weight_of_length(word: str) -> float:
    """Short words are the common ones in any language (Zipf's law of abbreviation)."""
    if word.isdigit() or is_unspaced(word):
        return 1.0
    return min(1.0, OF_SHORT + len(word) / LONG_WORD)


def _with_neighbours(
    index: int, sentences: Sequence[Sentence], likeness: Sequence[Sequence[float]]
) -> list[float]:
    """What a sentence holds of each asked word, or its neighbours in the paragraph."""
    held = list(likeness[index])
    for distance, share in NEIGHBOURS:
        other = index + distance
        if 0 <= other < len(sentences) and _are_together(sentences[index], sentences[other]):
            held = [
                max(mine, share * its) for mine, its in zip(held, likeness[other], strict=True)
            ]
    return held


def _are_together(one: Sentence, other: Sentence) -> bool:
    return one.paragraph == other.paragraph


def _likest(word: str, held: frozenset[str]) -> float:
    return 1.0 if word in held else max((_alike(word, one) for one in held), default=0.0)


def _alike(one: str, other: str) -> float:
    """How likely two different words are forms of one, or one a compound of the other."""
    if one.isdigit() or other.isdigit() or is_unspaced(one) or is_unspaced(other):
        return 0.0
    short, long = sorted((one, other), key=len)
    same = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short)
    )
    ending = len(long) - same
    if same >= 4 and same >= 0.75 * len(short) and ending <= LONGEST_ENDING:
        return 0.9
    if same >= 3 and same >= 0.6 * len(long):
        return 0.8
    # A syllable is a letter here, and particles follow a word without a space.
    if _HANGUL.match(one) and same >= max(2, len(long) / 2):
        return 0.8
    return 0.7 if len(short) >= 5 and short in long else 0.0
