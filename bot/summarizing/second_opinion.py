"""A summary in, what another model thinks of its claims out: an option of the operator's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import structlog

from bot.domain.article import Article
from bot.domain.errors import ModelError
from bot.domain.summary import Claim, Summary
from bot.ports import Model, Prompt
from bot.summarizing.asking.ask import ask, fits
from bot.summarizing.asking.parse import parse_verdicts
from bot.summarizing.chunks import numbered, one_line
from bot.summarizing.extract.relevant import sentences_near
from prompts import Filled, load, schema

log = structlog.get_logger(__name__)

_AROUND = 1
"""Sentences shown before and after the quoted ones: they tell who "she" is."""
_VERDICT_TOKENS = 60


async def hear_second_opinion(summary: Summary, article: Article, model: Model) -> Summary:
    """Mark the claims that another model does not find in the sentences that they quote.

    A model that fails has no opinion: the summary stays as it was.
    """
    claims = (summary.overview, *summary.key_points)
    quoted = [(number, claim) for number, claim in enumerate(claims, 1) if claim.supported]
    if not quoted:
        return summary
    prompt = opinion_prompt(article, quoted)
    if not fits(prompt, model.window):
        return summary
    try:
        rejected = (await ask(model, prompt, parse_verdicts)).value
    except ModelError as error:
        log.info("no_second_opinion", error=type(error).__name__)
        return summary
    known = {number for number, _ in quoted} & rejected
    overview, *points = (
        replace(claim, disputed=True) if number in known else claim
        for number, claim in enumerate(claims, 1)
    )
    return replace(summary, overview=overview, key_points=tuple(points))


def opinion_prompt(article: Article, claims: Sequence[tuple[int, Claim]]) -> Prompt:
    """Asks whether claims, by their ids, are what their sentences say."""
    template = load("opinion")
    statements = Filled("\n".join(_statement(article, *one) for one in claims))
    text = template.fill("user", statements=statements)
    tokens = 100 + _VERDICT_TOKENS * len(claims)
    return Prompt(template.fill("system"), text, schema("opinion"), tokens)


def _statement(article: Article, number: int, claim: Claim) -> Filled:
    sentences = numbered(article, sentences_near(article, [claim], _AROUND))
    return load("opinion").fill(
        "statement", id=number, text=one_line(claim.text), sentences=sentences
    )
