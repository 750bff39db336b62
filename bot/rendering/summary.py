"""Summary, answer and draft in, Telegram's HTML out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.preferences import Preferences, Style
from bot.domain.summary import Answer, Draft, Summary
from bot.rendering.cleaning import clean, unlinked
from bot.rendering.html import Block, block, bold, italic, join, link, quotation, split_messages
from bot.rendering.parts import Parts, Statement, answer_parts, summary_parts

_PASSAGE = "↗"


def render_summary(summary: Summary, preferences: Preferences) -> tuple[str, ...]:
    """The messages that show a summary: title, overview, key points, quotes, reading report."""
    return split_messages(_blocks(summary_parts(summary, preferences)))


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


def _blocks(parts: Parts) -> Sequence[Block]:
    overview = _statement(parts.overview) if parts.overview else ()
    points = join("\n", (block("• ", _statement(point)) for point in parts.points))
    return (
        link(parts.url, bold(unlinked(parts.title))),
        overview,
        points,
        italic(parts.left_out),
        _quotes(parts),
        italic(unlinked(" · ".join(parts.report))),
    )


def _statement(statement: Statement) -> Block:
    passage = block(" ", link(statement.passage, _PASSAGE)) if statement.passage else ()
    # A line of its own: the note is in the interface's language, which may run the other way.
    note = block("\n", italic("⚠ ", unlinked(statement.note))) if statement.note else ()
    return block(unlinked(statement.text), passage, note)


def _quotes(parts: Parts) -> Block:
    if not parts.quotes:
        return ()
    lines = (block(f"• {unlinked(quote)}") for quote in parts.quotes)
    return quotation(join("\n", (bold(parts.quotes_title), *lines)), expandable=True)
