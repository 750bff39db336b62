"""Digest in, plain text for a terminal out, or JSON. Pure."""

from __future__ import annotations

from typing import Any

from bot.domain.digest import ComparedStatement, Comparison, Digest, DigestPart
from bot.domain.preferences import Preferences
from bot.rendering.cleaning import clean
from bot.rendering.digest_parts import DigestParts, Section, ShownPart, digest_parts
from bot.rendering.plain import (
    BOLD,
    DIM,
    PLAIN,
    Terminal,
    doubts_as_json,
    plain_error,
    statement_lines,
    styled,
    summary_as_json,
)
from bot.rendering.wrapping import wrap
from bot.text.invisible import without_controls


def plain_digest(digest: Digest, preferences: Preferences, terminal: Terminal = PLAIN) -> str:
    """A digest's parts, what they agree and differ on, quotes behind their parts' numbers."""
    shown = digest_parts(digest, preferences)
    paragraphs = (
        *(_part(part, terminal) for part in shown.parts),
        *(_section(section, terminal) for section in shown.sections),
        wrap(shown.left_out, terminal.width),
        _quotes(shown, terminal),
        styled(wrap(shown.report, terminal.width), DIM, terminal),
    )
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def digest_as_json(digest: Digest, language: str) -> dict[str, Any]:
    """A digest as values for JSON; its citations name parts by their numbers, from 1."""
    return {
        "parts": [_part_as_json(part, language) for part in digest.parts],
        "comparison": _comparison_as_json(digest.comparison) if digest.comparison else None,
    }


def _part(part: ShownPart, terminal: Terminal) -> list[str]:
    width, mark = terminal.width, part.label
    indent = " " * len(mark)
    title = wrap(part.title, width, mark, indent)
    address = [indent + clean(part.url)] if part.url else []
    return [
        *styled(title, BOLD, terminal),
        *styled(address, DIM, terminal),
        *wrap(part.failure, width, indent, indent),
        *(statement_lines(part.overview, indent, indent, terminal) if part.overview else []),
        *(
            line
            for point in part.points
            for line in statement_lines(point, f"{indent}• ", f"{indent}  ", terminal)
        ),
        *styled(wrap(part.report, width, indent, indent), DIM, terminal),
    ]


def _section(section: Section, terminal: Terminal) -> list[str]:
    lines = styled(wrap(section.title, terminal.width), BOLD, terminal)
    for finding in section.findings:
        lines += wrap(finding.text + finding.cited, terminal.width, "• ", "  ")
        note = f"⚠ {finding.note}" if finding.note else ""
        lines += styled(wrap(note, terminal.width, "  ", "  "), DIM, terminal)
    return lines


def _quotes(shown: DigestParts, terminal: Terminal) -> list[str]:
    if not shown.quotes:
        return []
    lines = styled(wrap(shown.quotes_title, terminal.width), BOLD, terminal)
    for number, quote in shown.quotes:
        lines += wrap(quote, terminal.width, f"{number} │ ", "  │ ")
    return lines


def _part_as_json(part: DigestPart, language: str) -> dict[str, Any]:
    if part.summary is not None:
        return summary_as_json(part.summary, part.name)
    failed = part.error or Exception()
    return {"source": without_controls(part.name), "error": plain_error(failed, language)}


def _comparison_as_json(comparison: Comparison) -> dict[str, Any]:
    return {
        "agree": list(map(_finding_as_json, comparison.agree)),
        "differ": list(map(_finding_as_json, comparison.differ)),
        "model": without_controls(comparison.model),
        "fallback": comparison.fallback.value if comparison.fallback else None,
    }


def _finding_as_json(finding: ComparedStatement) -> dict[str, Any]:
    return {
        "text": without_controls(finding.text),
        "quotes": [
            {"part": one.part, "text": without_controls(one.quote.text)}
            for one in finding.citations
        ],
        "doubts": doubts_as_json(finding.doubts),
        "supported": finding.supported,
    }
