"""Statements about several articles in, those that hold against them out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.digest import Citation, ComparedStatement, Comparison
from bot.domain.summary import Claim, Doubt
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.compared import MOST_STATEMENTS, Compared
from bot.summarizing.asking.parse import ParsedComparison
from bot.summarizing.checking.verify import verify_claim

MOST_QUOTES = 2
"""Of one article for one statement."""
FEWEST_ARTICLES = 2


def check_comparison(
    parsed: ParsedComparison,
    places: Sequence[tuple[int, int]],
    compared: Sequence[Compared],
    language: str,
) -> Comparison:
    """What was said of articles, less what cites fewer than two of them; for a worker process.

    Citations name an article by its place among those compared, from 1.
    """
    agree = _check(parsed.agree, places, compared, language, alike=True)
    differ = _check(parsed.differ, places, compared, language, alike=False)
    return Comparison(agree[:MOST_STATEMENTS], differ[:MOST_STATEMENTS])


def _check(
    claims: Sequence[ParsedClaim],
    places: Sequence[tuple[int, int]],
    compared: Sequence[Compared],
    language: str,
    *,
    alike: bool,
) -> tuple[ComparedStatement, ...]:
    checked: list[dict[int, Claim]] = [{} for _ in claims]
    # Article by article: what stands in one is gathered once, for all statements about it.
    for index, one in enumerate(compared):
        for claim, held in zip(claims, checked, strict=True):
            numbers = [
                places[number - 1][1] for number in claim.sentences if _is(places, number, index)
            ]
            if numbers:
                held[index] = verify_claim(claim.text, numbers, (), one.article, language)
    findings = (
        _finding(claim.text, held, alike=alike)
        for claim, held in zip(claims, checked, strict=True)
    )
    return tuple(finding for finding in findings if finding)


def _is(places: Sequence[tuple[int, int]], number: int, index: int) -> bool:
    """Whether a number was given to a sentence of that article."""
    return 1 <= number <= len(places) and places[number - 1][0] == index


def _finding(text: str, held: dict[int, Claim], *, alike: bool) -> ComparedStatement | None:
    """The statement with each article's words; None where fewer than two have any."""
    quoted = {index: claim for index, claim in held.items() if claim.quotes}
    if len(quoted) < FEWEST_ARTICLES:
        return None
    citations = tuple(
        Citation(index + 1, quote)
        for index, claim in quoted.items()
        for quote in claim.quotes[:MOST_QUOTES]
    )
    return ComparedStatement(
        text, citations, _doubts([claim.doubts for claim in quoted.values()], alike)
    )


def _doubts(of_each: Sequence[tuple[Doubt, ...]], alike: bool) -> tuple[Doubt, ...]:
    """What no cited article holds; of numbers on which they agree, what one of them does not.

    Names are held by one article in full and by another in part, numbers are the same or not.
    """
    doubts = [
        doubt
        for own in of_each
        for doubt in own
        if (alike and any(map(str.isdigit, doubt.words)))
        or all(any(_overlap(doubt, other) for other in others) for others in of_each)
    ]
    distinct = {doubt.words: doubt for doubt in doubts}
    return tuple(
        doubt
        for words, doubt in distinct.items()
        if not any(other != words and other in words for other in distinct)
    )


def _overlap(one: Doubt, other: Doubt) -> bool:
    return one.words in other.words or other.words in one.words
