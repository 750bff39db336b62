"""A large job in, what its reader is told before they agree to it out. Pure."""

from __future__ import annotations

from bot.domain.jobs import PendingJob, rounded
from bot.rendering.cards import render_head
from bot.rendering.money import exactly
from bot.rendering.texts import texts


def render_job(job: PendingJob, interface: str) -> str:
    """Which article it is, how long it is, and what a summary of all of it takes (HTML)."""
    say = texts(interface)
    article, estimate = job.article, job.estimate
    lines = [
        say.html("large-length", words=rounded(article.reading.words), minutes=article.minutes),
        say.html("large-cost", parts=estimate.parts, tokens=rounded(estimate.tokens)),
    ]
    if job.micros is not None:
        lines.append(say.html("large-price", money=exactly(rounded(job.micros), interface)))
    if job.left.tokens is not None:
        lines.append(say.html("large-left-tokens", tokens=job.left.tokens))
    if job.left.micros is not None:
        lines.append(say.html("large-left-money", money=exactly(job.left.micros, interface)))
    head = render_head(article.title, article.url)
    return "\n\n".join(filter(None, (head, "\n".join(lines))))
