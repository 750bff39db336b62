"""Digest in, its parts in words out, as every rendering shows them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain.digest import ComparedStatement, Comparison, Digest, DigestPart
from bot.domain.preferences import Preferences
from bot.domain.summary import Fallback, Summary
from bot.rendering.cleaning import clean, first_sentence, shorten
from bot.rendering.errors import render_error
from bot.rendering.links import passage_link
from bot.rendering.parts import (
    LONGEST_CLAIM,
    LONGEST_QUOTE,
    Statement,
    doubts_in_words,
    fallback_in_words,
    summary_parts,
    with_place,
)
from bot.rendering.texts import Texts, texts

POINTS = 3
"""Of each part; in a digest of more than `MANY` parts one less."""
MANY = 3
_LONGEST_NAME = 80
_BUDGETS = frozenset(
    {
        Fallback.MODEL_BUDGET,
        Fallback.READER_BUDGET,
        Fallback.CHAT_BUDGET,
        Fallback.ALL_BUDGET,
    }
)


@dataclass(frozen=True, slots=True)
class ShownPart:
    """One part: its summary, shorter than alone, or the sentence that tells why it has none."""

    label: str
    title: str
    url: str
    overview: Statement | None = None
    points: tuple[Statement, ...] = ()
    report: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """One finding: `sources` are numbers of parts, each with a link to its article's words.

    `cited` says the numbers alone.
    """

    text: str
    sources: tuple[tuple[str, str], ...]
    note: str = ""
    cited: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What all findings of one kind come under."""

    title: str
    findings: tuple[ShownFinding, ...]


@dataclass(frozen=True, slots=True)
class DigestParts:
    """What a digest's message shows, in its order; empty where there is nothing to show."""

    parts: tuple[ShownPart, ...]
    sections: tuple[Section, ...] = ()
    left_out: str = ""
    quotes_title: str = ""
    quotes: tuple[tuple[str, str], ...] = ()
    report: str = ""


def digest_parts(digest: Digest, preferences: Preferences) -> DigestParts:
    """The parts of a digest that its reader wants to see."""
    say = texts(preferences.interface)
    fallbacks = {summary.fallback for summary in digest.summaries.values()}
    # What holds for all of them is told once, at the end.
    common = next(iter(fallbacks)) if len(fallbacks) == 1 else None
    parts = tuple(
        _part(number, part, len(digest.parts), common, preferences)
        for number, part in enumerate(digest.parts, 1)
    )
    shown = _shown(digest.comparison or Comparison(), preferences)
    findings = (*shown.agree, *shown.differ)
    found = (digest.comparison or shown).agree + (digest.comparison or shown).differ
    left_out = len(found) - len(findings)
    urls = {number: one.article.url for number, one in digest.summaries.items()}
    sections = (("digest-agree", shown.agree), ("digest-differ", shown.differ))
    return DigestParts(
        parts=parts,
        sections=tuple(
            Section(say(key), tuple(_finding(finding, urls, say) for finding in of_kind))
            for key, of_kind in sections
            if of_kind
        ),
        left_out=say("points-left-out", count=left_out) if left_out else "",
        quotes_title=say("quotes-title"),
        quotes=_quotes(findings, say) if preferences.quotes else (),
        report=_report(digest.comparison, common, say),
    )


def _shown(comparison: Comparison, preferences: Preferences) -> Comparison:
    """The findings that there is something to read of, and that their reader wants to see."""

    def kept(findings: Sequence[ComparedStatement]) -> tuple[ComparedStatement, ...]:
        return tuple(
            one
            for one in findings
            if clean(one.text) and (one.supported or preferences.keep_unsupported)
        )

    return replace(comparison, agree=kept(comparison.agree), differ=kept(comparison.differ))


def _part(
    number: int, part: DigestPart, of: int, common: Fallback | None, preferences: Preferences
) -> ShownPart:
    if part.summary is None:
        name = clean(part.name)
        title = shorten(name.partition("://")[2] or name, _LONGEST_NAME)
        failure = render_error(part.error or Exception(), preferences.interface)
        # Without a link: a file can have any name.
        return ShownPart(_label(number, preferences), title, "", failure=failure)
    summary = replace(part.summary, fallback=None) if common else part.summary
    return _summary(number, summary, POINTS - (of > MANY), preferences)


def _summary(number: int, summary: Summary, points: int, preferences: Preferences) -> ShownPart:
    parts = summary_parts(summary, preferences)
    overview = parts.overview
    if overview is not None:
        overview = replace(overview, text=first_sentence(overview.text))
    label = _label(number, preferences)
    return ShownPart(label, parts.title, parts.url, overview, parts.points[:points], parts.report)


def _label(number: int, preferences: Preferences) -> str:
    return texts(preferences.interface)("digest-number", number=number)


def _finding(finding: ComparedStatement, urls: dict[int, str], say: Texts) -> ShownFinding:
    sources: dict[int, str] = {}
    for one in finding.citations:
        quote = one.quote
        link = passage_link(urls.get(one.part, ""), clean(quote.text), quote.page, quote.time)
        sources.setdefault(one.part, link)
    note = doubts_in_words(finding.doubts, say, "digest-doubts") if finding.doubts else ""
    text = shorten(clean(finding.text), LONGEST_CLAIM)
    numbered = tuple((say.number(number), sources[number]) for number in sorted(sources))
    numbers = say("list-separator").join(number for number, _ in numbered)
    return ShownFinding(text, numbered, note, say("digest-cited", numbers=numbers))


def _quotes(findings: Iterable[ComparedStatement], say: Texts) -> tuple[tuple[str, str], ...]:
    """The findings' quotes in their order, each once, with the numbers of their parts.

    None that its finding repeats word for word.
    """
    quotes: dict[tuple[str, str], None] = {}
    for finding in findings:
        said = clean(finding.text)
        for one in finding.citations:
            text = clean(one.quote.text)
            if text and text not in said:
                text = shorten(text, LONGEST_QUOTE)
                quotes.setdefault((say.number(one.part), with_place(text, one.quote, say)))
    return tuple(quotes)


def _report(comparison: Comparison | None, common: Fallback | None, say: Texts) -> str:
    """How all the summaries were made where that was the same, and what the comparison came to."""
    pieces = [fallback_in_words(common, say)] if common else []
    if comparison is not None:
        if comparison.fallback is Fallback.NO_MODEL:
            pieces.append(say("digest-not-compared-no-model"))
        elif comparison.fallback in _BUDGETS:
            pieces.append(say("digest-not-compared-budget"))
        elif comparison.fallback is not None:
            pieces.append(say("digest-not-compared"))
        elif not comparison.agree and not comparison.differ:
            pieces.append(say("digest-nothing-found"))
    return say.line(pieces)
