"""Summary, answer and draft in, Telegram's HTML out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.preferences import Preferences, Style
from bot.domain.progress import PartsDone, Progress, SourcesRead, Writing
from bot.domain.summary import Answer, Draft, Summary
from bot.rendering.cleaning import clean, shorten_to_sentence, unlinked
from bot.rendering.html import (
    MOST_UNITS,
    Block,
    block,
    bold,
    is_one_message,
    italic,
    join,
    link,
    quotation,
    split_messages,
)
from bot.rendering.parts import Parts, Statement, answer_parts, summary_parts
from bot.rendering.texts import texts

PASSAGE = "↗"
"""Opens the article at the words that a statement stands on."""


def render_summary(summary: Summary, preferences: Preferences) -> tuple[str, ...]:
    """The messages that show a summary: title, overview, key points, quotes, reading report."""
    return split_messages(_blocks(summary_parts(summary, preferences)))


def render_in_one(summary: Summary, preferences: Preferences, most_units: int = MOST_UNITS) -> str:
    """One message that shows a summary, with less in it where all of it is too long.

    First the quotes go, then the last points, and a line says so. `most_units` counts UTF-16
    units after parsing: Telegram's limit, or less where the message holds something else.
    """
    parts = summary_parts(summary, preferences)
    blocks = _blocks(parts)
    if is_one_message(blocks, most_units):
        return split_messages(blocks)[0]
    note = texts(preferences.interface)("shortened")
    for points in range(len(parts.points), -1, -1):
        shorter = replace(parts, points=parts.points[:points], quotes=(), left_out=note)
        blocks = _blocks(shorter)
        if is_one_message(blocks, most_units):
            break
    return split_messages(blocks)[0]


def render_gist(summary: Summary, preferences: Preferences, most: int = 200) -> str:
    """What matters in one or two sentences of plain text, at most so many UTF-16 units."""
    parts = summary_parts(summary, preferences)
    statements = [parts.overview] if parts.overview else list(parts.points[:1])
    said = " ".join(statement.text for statement in statements) or parts.title
    doubted = any(statement.note for statement in statements if statement is parts.overview)
    mark = "⚠ " if doubted else ""
    return mark + shorten_to_sentence(said, most - len(mark))


def render_answer(answer: Answer, preferences: Preferences) -> tuple[str, ...]:
    """The messages that show an answer with its quotes, or say that the article does not tell."""
    return split_messages(_blocks(answer_parts(answer, preferences)))


def render_draft(draft: Draft, preferences: Preferences) -> str:
    """One message with what there is of a summary so far; empty as long as there is nothing."""
    overview = "" if preferences.style is Style.BULLETS else draft.overview
    points = [block("• ", unlinked(clean(point))) for point in draft.key_points if clean(point)]
    blocks = (bold(unlinked(clean(draft.title))), block(unlinked(clean(overview))))
    pieces = split_messages((*blocks, join("\n", points)))
    return pieces[0] if pieces else ""


def render_progress(progress: Progress | None, preferences: Preferences) -> str:
    """What can be told of the work so far (HTML); empty as long as there is nothing to tell."""
    say = texts(preferences.interface)
    match progress:
        case Writing(draft):
            return render_draft(draft, preferences)
        case PartsDone(done, total):
            return say.html("progress-part", done=done, total=total)
        case SourcesRead(done, total):
            return say.html("progress-sources", done=done, total=total)
    return ""


def _blocks(parts: Parts) -> Sequence[Block]:
    overview = statement_block(parts.overview) if parts.overview else ()
    points = join("\n", (block("• ", statement_block(point)) for point in parts.points))
    return (
        link(parts.url, bold(unlinked(parts.title))),
        overview,
        points,
        italic(parts.left_out),
        _quotes(parts),
        italic(unlinked(parts.report)),
    )


def statement_block(statement: Statement) -> Block:
    """A statement, what opens the article at its words, and what is doubtful in it."""
    passage = block(" ", link(statement.passage, PASSAGE)) if statement.passage else ()
    # A line of its own: the note is in the interface's language, which may run the other way.
    note = block("\n", italic("⚠ ", unlinked(statement.note))) if statement.note else ()
    return block(unlinked(statement.text), passage, note)


def _quotes(parts: Parts) -> Block:
    if not parts.quotes:
        return ()
    lines = (block(f"• {unlinked(quote)}") for quote in parts.quotes)
    return quotation(join("\n", (bold(parts.quotes_title), *lines)), expandable=True)
