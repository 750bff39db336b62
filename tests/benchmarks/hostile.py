"""Every attack of the tests with its outcome: links, transfers, sources, articles, renderers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy, tuples

from bot.domain.errors import BotError
from bot.reading.web.fetch import FetchLimits, HttpWeb
from bot.rendering.cleaning import clean, unlinked
from tests.fakes.resolver import Endpoint, FakeResolver
from tests.hostile import judging, texts
from tests.hostile.addresses import LINKS
from tests.hostile.articles import ATTACKS, Attack
from tests.hostile.blasting import blast
from tests.hostile.guarded import OPEN, listening, names_for, outcome, outcome_as_sent, web_of
from tests.hostile.obeying import ANSWERS, INVENTED, drive
from tests.hostile.sources import BOMBS
from tests.hostile.tapping import tappable
from tests.page_server import PageServer

EXAMPLES = 1000
TRANSFERS = (
    *("/bomb?encoding=gzip", "/bomb?encoding=deflate", "/packed?encoding=br", "/endless"),
    *("/packed?encoding=members", "/packed?encoding=lie", "/packed?encoding=cut", "/half"),
    *("/promise?size=99000000", "/huge-header", "/loop", "/steps/6", "/drip", "/stall"),
)


def report(part: str) -> None:
    """Print one part's table, or all of them."""
    for name, show in PARTS.items():
        if part in ("all", name):
            show()


def _links() -> None:
    asyncio.run(_show_links())


async def _show_links() -> None:
    print(f"\n{len(LINKS)} links: directly | as a reader sends it | by a redirect | connections")
    async with listening() as listener, PageServer() as server:
        for link in LINKS:
            web = web_of(names_for(link, listener, server.port))
            redirected = "cannot be sent"
            if not any(character in link.url for character in "\r\n\0") and len(link.url) < 8000:
                location = link.url.encode("utf-8", "replace").decode("latin-1")
                server.put("/", "", status=302, Location=location)
                redirected = await outcome(web, f"http://{OPEN}/")
            direct, sent = await outcome(web, link.url), await outcome_as_sent(web, link.url)
            row = f"{direct:16} {sent:16} {redirected:16} {listener.connections}"
            print(f"{link.why[:32]:33} {link.url[:44]!r:50} {row}")


def _transfers() -> None:
    asyncio.run(_show_transfers())


async def _show_transfers() -> None:
    print(f"\n{len(TRANSFERS)} transfers, the limits as they are run: seconds, outcome")
    async with PageServer() as server:
        names = FakeResolver({OPEN: [Endpoint(server.host, server.port)]})
        web = HttpWeb(private_hosts=frozenset({OPEN}), resolve=names, limits=FetchLimits())
        for path in TRANSFERS:
            begun = time.monotonic()
            became = await outcome(web, f"http://{OPEN}{path}")
            print(f"{path:30} {time.monotonic() - begun:6.1f}  {became}")


def _sources() -> None:
    asyncio.run(_show_sources())


async def _show_sources() -> None:
    print(f"\n{len(BOMBS)} sources: seconds | peak MB of the worker | outcome")
    for bomb in BOMBS:
        came = await blast(bomb)
        print(
            f"{bomb.name:40} {came.seconds:6.1f} {came.megabytes:6d}  {came.outcome}", flush=True
        )


def _articles() -> None:
    asyncio.run(_show_articles())


async def _show_articles() -> None:
    print(
        f"\n{len(ATTACKS)} articles, each with {len(ANSWERS)} models that obey:"
        " seen by the model | foreign links | taps | invented quotes | messages"
    )
    for attack in ATTACKS:
        print(f"{attack.name[:50]:51} {await _gained(attack)}")


async def _gained(attack: Attack) -> str:
    seen, messages = False, 0
    links, taps, quotes = set[str](), set[str](), set[str]()
    for answer in ANSWERS.values():
        try:
            reached = await drive(attack, answer)
        except BotError as error:
            return type(error).__name__
        seen |= reached.seen_by_model
        links |= {link for link in reached.links if "news.example" not in link}
        taps |= set(reached.tappable)
        quotes |= {quote for quote in reached.quotes if INVENTED in quote}
        messages += len(reached.messages)
    shown = "as text" if seen else "no"
    return f"{shown:8} {len(links):3} {len(taps):3} {len(quotes):3} {messages:4}"


def _fuzzers() -> None:
    print("\nfuzzers: examples | seconds | outcome")
    for name, test, strategies in (
        ("summary", judging.judge_summary, (texts.SUMMARIES, texts.PREFERENCES)),
        ("answer", judging.judge_answer, (texts.ANSWERS, texts.PREFERENCES)),
        ("draft", judging.judge_draft, (texts.DRAFTS, texts.PREFERENCES)),
        ("settings", judging.judge_settings, (texts.PREFERENCES, texts.CHOICES)),
        ("any text", _unlinked, (texts.TEXTS,)),
    ):
        _fuzz(name, test, strategies)


def _unlinked(text: str) -> None:
    assert tappable(unlinked(clean(text))) == []


def _fuzz(
    name: str, test: Callable[..., None], strategies: tuple[SearchStrategy[Any], ...]
) -> None:
    count = 0

    def counted(values: tuple[Any, ...]) -> None:
        nonlocal count
        count += 1
        test(*values)

    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    options = settings(
        max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=checks
    )
    begun = time.monotonic()
    try:
        options(given(tuples(*strategies))(counted))()
        became = "all hold"
    except AssertionError as error:
        became = f"FAILS: {error}"[:200]
    print(f"{name:10} {count:6} {time.monotonic() - begun:6.1f}  {became}", flush=True)


PARTS = {
    "links": _links,
    "transfers": _transfers,
    "articles": _articles,
    "fuzzers": _fuzzers,
    "sources": _sources,
}
