"""Claims in, claims held against the article out; those without support get a second chance."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.article import Article
from bot.domain.errors import ModelError
from bot.domain.summary import Claim
from bot.ports import Model, Workers
from bot.summarizing.asking.ask import ask, fits
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.parse import parse_support
from bot.summarizing.asking.prompts import Task, prompt_tokens, support_prompt
from bot.summarizing.asking.wording import repeats_title, tells_of_article
from bot.summarizing.checking.verify import verify_claim
from bot.summarizing.chunks import Chunk
from bot.summarizing.extract.relevant import relevant_sentences, sentences_near

_AROUND = 3
"""Sentences shown before and after those that a doubtful claim cites."""


def check_claims(
    claims: Sequence[ParsedClaim], article: Article, language: str
) -> tuple[Claim, ...]:
    """Each claim with the article's words for it and its doubts. Pure, for a worker process."""
    return tuple(
        verify_claim(claim.text, claim.sentences, claim.quotes, article, language)
        for claim in claims
    )


async def support_claims(
    task: Task, title: str, claims: tuple[Claim, ...], model: Model, workers: Workers
) -> tuple[Claim, ...]:
    """Ask once for what claims lack: support, or words of their own; else they stay as they were.

    The first claim is the overview, which has to tell more than the title.
    """
    weak = [
        (number, claim)
        for number, claim in enumerate(claims, 1)
        if claim.text and not (claim.supported and _well_worded(number, claim, title))
    ]
    if not weak:
        return claims
    weak_claims = [claim for _, claim in weak]
    bare = support_prompt(task, (), weak)
    room = model.window - prompt_tokens(bare) - bare.answer_tokens
    sentences = await workers.run(_sentences_for, task.article, weak_claims, room)
    prompt = support_prompt(task, sentences, weak)
    if not sentences or not fits(prompt, model.window):
        return claims
    try:
        anew = (await ask(model, prompt, parse_support)).value
    except ModelError:
        # The summary is there: a check that fails leaves it as it is.
        return claims
    rewritten = [anew.get(number, ParsedClaim()) for number, _ in weak]
    checked = await workers.run(check_claims, rewritten, task.article, task.language)
    better = {
        number: _better(number, claim, other, title)
        for (number, claim), other in zip(weak, checked, strict=True)
    }
    return tuple(better.get(number, claim) for number, claim in enumerate(claims, 1))


def _sentences_for(article: Article, weak: Sequence[Claim], tokens: int) -> Chunk:
    """Where the support may be: around what is cited, or anywhere for claims that cite nothing."""
    if not all(claim.quotes for claim in weak):
        return relevant_sentences(article, " ".join(claim.text for claim in weak), tokens)
    return sentences_near(article, weak, _AROUND)


def _better(number: int, claim: Claim, other: Claim, title: str) -> Claim:
    if not other.text:
        return claim

    def faults(one: Claim) -> tuple[bool, int, bool]:
        return not one.quotes, len(one.doubts), not _well_worded(number, one, title)

    return min(claim, other, key=faults)


def _well_worded(number: int, claim: Claim, title: str) -> bool:
    is_overview = number == 1
    repeated = is_overview and repeats_title(claim.text, title)
    return not repeated and not tells_of_article(claim.text)
