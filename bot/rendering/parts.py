"""Summary or answer in, its parts in words out, as every rendering shows them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from bot.domain.article import ReadingKind
from bot.domain.preferences import Preferences, Style
from bot.domain.summary import (
    Answer,
    ArticleFacts,
    Claim,
    Doubt,
    DoubtKind,
    Fallback,
    Quote,
    Summary,
)
from bot.rendering.cleaning import clean, shorten
from bot.rendering.languages import in_own_digits, isolate, locale_of
from bot.rendering.links import host, passage_link, source_link
from bot.rendering.texts import Texts, texts

_LONGEST_TITLE = 300
_LONGEST_NAME = 60
LONGEST_QUOTE = 700
"""In characters. A transcript without full stops is one sentence of thousands."""
LONGEST_CLAIM = 2000
_MOST_NAMES = 3
_MOST_DOUBTS = 5


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as it is shown: `passage` opens the article at its quote, `note` tells doubts."""

    text: str
    passage: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a message shows, in its order; empty where there is nothing to show."""

    title: str = ""
    url: str = ""
    overview: Statement | None = None
    points: tuple[Statement, ...] = ()
    left_out: str = ""
    quotes_title: str = ""
    quotes: tuple[str, ...] = ()
    report: str = ""


def summary_parts(summary: Summary, preferences: Preferences) -> Parts:
    """The parts of a summary that its reader wants to see."""
    say = texts(preferences.interface)
    url = summary.article.url
    title = _title(summary)
    points = [
        claim
        for claim in summary.key_points
        if clean(claim.text) and (claim.supported or preferences.keep_unsupported)
    ]
    shows_overview = not (points and preferences.style is Style.BULLETS)
    overview = summary.overview if shows_overview and not _same(summary.overview, title) else None
    left_out = sum(bool(clean(claim.text)) for claim in summary.key_points) - len(points)
    shown = ([overview] if overview else []) + points
    return Parts(
        title=title,
        url=source_link(url),
        overview=_overview(overview, say) if overview else None,
        points=tuple(_point(claim, url, say) for claim in points),
        left_out=say("points-left-out", count=left_out) if left_out else "",
        quotes_title=say("quotes-title"),
        quotes=_quotes(shown, say) if preferences.quotes else (),
        report=say.line(reading_report(summary.article, preferences.interface, summary.fallback)),
    )


def answer_parts(answer: Answer, preferences: Preferences) -> Parts:
    """The parts of an answer; its first point is the answer itself."""
    say = texts(preferences.interface)
    found = answer.found and bool(clean(answer.claim.text))
    reason: tuple[str, ...] = ()
    if answer.fallback:
        reason = (say(f"answer-{_kebab(answer.fallback)}" if found else "answer-searched"),)
    if answer.chosen:
        # Of several articles; whoever meant another one sees it.
        title = clean(answer.article.title) or host(answer.article.url)
        reason = (isolate(shorten(title, _LONGEST_NAME), say.language), *reason)
    if not found:
        return Parts(overview=Statement(say("answer-not-found")), report=say.line(reason))
    return Parts(
        overview=_point(answer.claim, answer.article.url, say),
        quotes_title=say("quotes-title"),
        quotes=_quotes([answer.claim], say) if preferences.quotes else (),
        report=say.line(reason),
    )


def _title(summary: Summary) -> str:
    facts = summary.article
    titles = (clean(summary.title), clean(facts.title), clean(facts.site), host(facts.url))
    readable = (one for one in titles if any(character.isalnum() for character in one))
    return shorten(next(readable, ""), _LONGEST_TITLE)


def _same(claim: Claim, title: str) -> bool:
    """Whether a claim has nothing to say beyond the title above it."""
    return _letters(claim.text) in ("", _letters(title))


def _overview(claim: Claim, say: Texts) -> Statement:
    # An overview speaks of the whole article: no single passage stands for it, none is missed.
    return Statement(_words(claim), note=_doubts(claim, say))


def _point(claim: Claim, url: str, say: Texts) -> Statement:
    if claim.supported or claim.disputed:
        # Whoever reads that it is disputed wants to see for themselves.
        quote = claim.quotes[0]
        passage = passage_link(url, clean(quote.text), quote.page, quote.time)
        return Statement(_words(claim), passage, _doubts(claim, say))
    return Statement(_words(claim), note=_doubts(claim, say) or say("no-passage"))


def _words(claim: Claim) -> str:
    return shorten(clean(claim.text), LONGEST_CLAIM)


def _doubts(claim: Claim, say: Texts) -> str:
    if not claim.doubts:
        return say("disputed") if claim.disputed else ""
    return doubts_in_words(claim.doubts, say)


def doubts_in_words(found: Sequence[Doubt], say: Texts, not_found: str = "doubts") -> str:
    """The reasons with the words that they are about; `not_found` says what is missing where."""
    of_kind: dict[str, list[str]] = {}
    for doubt in found[:_MOST_DOUBTS]:
        missing = doubt.kind is DoubtKind.MISSING
        key = not_found if missing else f"doubts-{doubt.kind.value}"
        words = shorten(clean(doubt.words), _LONGEST_NAME)
        of_kind.setdefault(key, []).append(isolate(words, say.language))
    separator = say("list-separator")
    reasons = [say(key, doubts=separator.join(words)) for key, words in of_kind.items()]
    told = say("line-separator").join(reasons)
    more = len(found) - _MOST_DOUBTS
    return say("and-more", list=told, count=more) if more > 0 else told


def _quotes(claims: Iterable[Claim], say: Texts) -> tuple[str, ...]:
    """The claims' quotes in their order, each once; none that its claim repeats word for word."""
    quotes: dict[str, Quote] = {}
    for claim in claims:
        said = clean(claim.text)
        for quote in claim.quotes:
            text = clean(quote.text)
            if text and text not in said:
                quotes.setdefault(shorten(text, LONGEST_QUOTE), quote)
    return tuple(with_place(text, quote, say) for text, quote in quotes.items())


def with_place(text: str, quote: Quote, say: Texts) -> str:
    """The quoted words, and where a file or a recording has them."""
    if quote.page:
        place = say("page", page=quote.page)
    elif quote.time is not None:
        place = in_own_digits(_clock(quote.time), say.language)
    else:
        return text
    return text + say("aside", text=place)


def _clock(seconds: int) -> str:
    """A time in a recording as players show it."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def reading_report(
    facts: ArticleFacts, language: str, fallback: Fallback | None = None
) -> tuple[str, ...]:
    """The last line's pieces: site, author, date, reading time, what was read, and how."""
    say = texts(language)
    site = shorten(clean(facts.site) or host(facts.url), _LONGEST_NAME)
    pieces = (
        isolate(site, say.language) if site else "",
        _authors(facts.author, site, say),
        _date(facts.date, language),
        say("reading-minutes", minutes=facts.minutes),
        _reading(facts, say),
        _form(facts, say),
        say(f"reading-via-{facts.reading.via}") if facts.reading.via else "",
        fallback_in_words(fallback, say) if fallback else "",
    )
    return tuple(piece for piece in pieces if piece)


def fallback_in_words(fallback: Fallback, say: Texts) -> str:
    """Why a summary was made without a model."""
    return say(f"fallback-{_kebab(fallback)}")


def _authors(authors: str, site: str, say: Texts) -> str:
    """The names but for the site's own, or the first of them and how many more there are."""
    # A semicolon separates names that hold commas themselves ("Smith, Jo; Doe, Jane").
    separator = ";" if ";" in authors else ","
    names = [shorten(clean(name), _LONGEST_NAME) for name in authors.split(separator)]
    names = [name for name in dict.fromkeys(names) if name and not _is_part(name, site)]
    names = [isolate(name, say.language) for name in names]
    shown = say("list-separator").join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return say("authors-more", names=shown, count=more) if more > 0 else shown


def _is_part(name: str, site: str) -> bool:
    """Whether a name says no more than the site's: "BBC" beside "BBC News"."""
    return bool(name) and f" {_letters(name)} " in f" {_letters(site)} "


def _date(day: str, language: str) -> str:
    try:
        written = format_date(date.fromisoformat(day), "long", locale_of(language))
    except ValueError:
        return ""
    spoken = texts(language).language
    return isolate(in_own_digits(written, spoken), spoken)


def _reading(facts: ArticleFacts, say: Texts) -> str:
    reading = facts.reading
    if reading.kind is not ReadingKind.ARTICLE:
        return say(f"reading-{_kebab(reading.kind)}")
    if reading.share >= 1:
        return say("reading-full")
    # Rounded down: 99.6 % is not all of it.
    return say("reading-share", percent=max(1, int(reading.share * 100)))


def _form(facts: ArticleFacts, say: Texts) -> str:
    """What a reader has to know of the form that was read: that it was subtitles, say."""
    key = f"form-{_kebab(facts.reading.form)}"
    return say(key) if key in say else ""


def _kebab(value: str) -> str:
    return value.replace("_", "-")


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", clean(text)).strip().casefold()
