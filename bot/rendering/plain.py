"""Summary, answer, draft and error in, plain text for a terminal out, or JSON. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.errors import StorageError
from bot.domain.preferences import Preferences, Style
from bot.domain.summary import Answer, Claim, Doubt, Draft, Summary
from bot.rendering.cleaning import clean
from bot.rendering.errors import plain_failure, render_storage_error
from bot.rendering.parts import Parts, Statement, answer_parts, summary_parts
from bot.rendering.wrapping import wrap
from bot.text.invisible import without_controls

BOLD, DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Terminal:
    """What text is written for: the columns of a line, and whether it knows bold and dim."""

    width: int = 80
    ansi: bool = False


PLAIN = Terminal()


def plain_summary(summary: Summary, preferences: Preferences, terminal: Terminal = PLAIN) -> str:
    """A summary's title and address, overview, key points, quotes and reading report."""
    return _page(summary_parts(summary, preferences), terminal)


def plain_answer(answer: Answer, preferences: Preferences, terminal: Terminal = PLAIN) -> str:
    """An answer with its quotes, or that the article does not tell."""
    return _page(answer_parts(answer, preferences), terminal)


def plain_draft(draft: Draft, preferences: Preferences, terminal: Terminal = PLAIN) -> str:
    """What there is of a summary so far; empty as long as there is nothing."""
    overview = "" if preferences.style is Style.BULLETS else clean(draft.overview)
    parts = Parts(
        title=clean(draft.title),
        overview=Statement(overview) if overview else None,
        points=tuple(Statement(clean(point)) for point in draft.key_points if clean(point)),
    )
    return _page(parts, terminal)


def plain_error(error: BaseException, language: str, terminal: Terminal = PLAIN) -> str:
    """The sentence for an error; whoever sits at a terminal can mend the database themselves."""
    if isinstance(error, StorageError):
        told = without_controls(render_storage_error(error, language))
        return "\n".join(wrap(told, terminal.width))
    return plain_failure(error, language, terminal.width)


def summary_as_json(summary: Summary, source: str) -> dict[str, Any]:
    """A summary as values for JSON; `source` is the address or name that was asked for."""
    reading = summary.article.reading
    return {
        "title": without_controls(summary.title or summary.article.title),
        "overview": without_controls(summary.overview.text),
        "overview_doubts": doubts_as_json(summary.overview.doubts),
        "overview_supported": summary.overview.supported,
        "key_points": [_point_as_json(claim) for claim in summary.key_points],
        "source": without_controls(source),
        "reading": {
            "kind": reading.kind.value,
            "form": reading.form,
            "words": reading.words,
            "minutes": summary.article.minutes,
            "share": reading.share,
            "fallback": summary.fallback.value if summary.fallback else None,
        },
        "model": without_controls(summary.model),
        "language": without_controls(summary.language),
        "cached": summary.cached,
    }


def _point_as_json(claim: Claim) -> dict[str, Any]:
    return {
        "text": without_controls(claim.text),
        "quotes": [without_controls(quote.text) for quote in claim.quotes],
        "doubts": doubts_as_json(claim.doubts),
        "supported": claim.supported,
    }


def doubts_as_json(doubts: Sequence[Doubt]) -> list[dict[str, str]]:
    """Doubts as values for JSON: the kind, and the words that it's about."""
    return [{"kind": doubt.kind.value, "words": without_controls(doubt.words)} for doubt in doubts]


def _page(parts: Parts, terminal: Terminal) -> str:
    """The parts as paragraphs, a blank line between them."""
    width = terminal.width
    paragraphs = (
        _head(parts, terminal),
        statement_lines(parts.overview, "", "", terminal) if parts.overview else [],
        [line for point in parts.points for line in statement_lines(point, "• ", "  ", terminal)],
        wrap(parts.left_out, width),
        _quotes(parts, terminal),
        styled(wrap(parts.report, width), DIM, terminal),
    )
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def _head(parts: Parts, terminal: Terminal) -> list[str]:
    title = styled(wrap(parts.title, terminal.width), BOLD, terminal)
    # An address is not wrapped: terminals open and copy it whole.
    return title + styled([clean(parts.url)] if parts.url else [], DIM, terminal)


def statement_lines(
    statement: Statement, bullet: str, indent: str, terminal: Terminal
) -> list[str]:
    """A statement behind its bullet, and what is doubtful in it."""
    lines = wrap(statement.text, terminal.width, bullet, indent)
    note = f"⚠ {statement.note}" if statement.note else ""
    return lines + styled(wrap(note, terminal.width, indent, indent), DIM, terminal)


def _quotes(parts: Parts, terminal: Terminal) -> list[str]:
    if not parts.quotes:
        return []
    title = styled(wrap(parts.quotes_title, terminal.width), BOLD, terminal)
    return title + [
        line for quote in parts.quotes for line in wrap(quote, terminal.width, "  │ ", "  │ ")
    ]


def styled(lines: Iterable[str], style: str, terminal: Terminal) -> list[str]:
    """Lines in bold or dim, where the terminal knows that."""
    return [f"{style}{line}{_RESET}" if terminal.ansi and line else line for line in lines]
