"""Digest in, Telegram's HTML out. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.digest import Digest
from bot.domain.preferences import Preferences
from bot.rendering.cleaning import unlinked
from bot.rendering.digest_parts import DigestParts, Section, ShownFinding, ShownPart, digest_parts
from bot.rendering.html import (
    Block,
    block,
    bold,
    italic,
    join,
    link,
    quotation,
    split_messages,
)
from bot.rendering.summary import PASSAGE, statement_block


def render_digest(digest: Digest, preferences: Preferences) -> tuple[str, ...]:
    """The messages that show a digest: its parts, what they agree and differ on, quotes."""
    return split_messages(_blocks(digest_parts(digest, preferences)))


def _blocks(shown: DigestParts) -> Iterator[Block]:
    yield from map(_part, shown.parts)
    yield from map(_section, shown.sections)
    yield italic(shown.left_out)
    if shown.quotes:
        lines = (block(f"{number} · {unlinked(quote)}") for number, quote in shown.quotes)
        yield quotation(join("\n", (bold(shown.quotes_title), *lines)), expandable=True)
    yield italic(unlinked(shown.report))


def _part(part: ShownPart) -> Block:
    title = bold(part.label, link(part.url, unlinked(part.title)))
    overview = statement_block(part.overview) if part.overview else ()
    points = (block("• ", statement_block(point)) for point in part.points)
    report = italic(unlinked(part.report))
    return join("\n", (title, block(part.failure), overview, *points, report))


def _section(section: Section) -> Block:
    findings = (block("• ", _finding(one)) for one in section.findings)
    return join("\n", (bold(section.title), *findings))


def _finding(finding: ShownFinding) -> Block:
    """The statement, then each cited part's number; it opens the article at its words."""
    sources = (
        block(" ", link(url, f"{number}{PASSAGE}")) if url else block(f" {number}")
        for number, url in finding.sources
    )
    note = block("\n", italic("⚠ ", unlinked(finding.note))) if finding.note else ()
    return block(unlinked(finding.text), *sources, note)
