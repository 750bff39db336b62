"""The guard against links into the inner network, over real sockets."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.reading.web.fetch import HttpWeb
from bot.reading.web.resolve import Endpoint
from tests.hostile.addresses import IPV6, LINKS, NETWORKS, NUMBERS, OUTSIDE, REACHABLE, Link
from tests.hostile.guarded import (
    OPEN,
    Listener,
    Names,
    listening,
    names_for,
    outcome,
    outcome_as_sent,
    web_of,
)
from tests.page_server import PAGE, PageServer

REFUSED = ("LinkRefused", "PageUnreachable")
"""The second for what no resolver knows: there is nowhere to connect to."""
STATUSES = (301, 302, 303, 307, 308)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    async with listening() as one:
        yield one


@pytest.fixture
async def server() -> AsyncIterator[PageServer]:
    async with PageServer() as server:
        yield server


def named(link: Link) -> str:
    return f"{link.why}: {link.url[:40]!r}"


async def test_there_are_enough_attacks() -> None:
    """The table is as long as was promised, and says nothing twice."""
    assert len({link.url for link in LINKS}) == len(LINKS) >= 60


@pytest.mark.parametrize("link", LINKS, ids=named)
async def test_no_link_reaches_the_inner_network(link: Link, listener: Listener) -> None:
    """Asked for directly, or as a reader sends it, a link into the inner network is refused."""
    web = web_of(names_for(link, listener))
    assert await outcome(web, link.url) in REFUSED
    assert await outcome_as_sent(web, link.url) in REFUSED
    assert listener.connections == 0


@pytest.mark.parametrize("link", [*NUMBERS, *NETWORKS, *IPV6], ids=named)
async def test_an_address_is_refused_by_the_guard_itself(link: Link, listener: Listener) -> None:
    """Every spelling of a number is refused as a link, not because nothing answers there."""
    if link.why not in ("too large", "no address"):
        assert await outcome_as_sent(web_of(names_for(link, listener)), link.url) == "LinkRefused"


@pytest.mark.parametrize("url", REACHABLE)
async def test_the_attacks_are_real(url: str, listener: Listener) -> None:
    """Without the guard those links do reach what listens on loopback."""
    names = Names(listener.port, {"localhost": ["127.0.0.1"]})
    web = HttpWeb(resolve=names, is_public=lambda _: True)
    assert (await outcome_as_sent(web, url)).startswith("read")
    assert listener.connections == 1


@pytest.mark.parametrize("link", LINKS, ids=named)
async def test_no_redirect_reaches_the_inner_network(
    link: Link, listener: Listener, server: PageServer
) -> None:
    """A page that redirects there is refused in the same way, whatever the status."""
    if any(character in link.url for character in "\r\n\0") or len(link.url) > 8000:
        pytest.skip("no server can send this in a header")
    names = names_for(link, listener, server.port)
    for number, status in enumerate(STATUSES):
        location = link.url.encode("utf-8", "replace").decode("latin-1")
        server.put(f"/{number}", "", status=status, Location=location)
        became = await outcome(web_of(names), f"http://{OPEN}/{number}")
        assert not became.startswith("read")
    assert listener.connections == 0


@pytest.mark.parametrize("hops", [1, 2, 4])
async def test_a_chain_of_redirects_ends_at_the_guard(
    hops: int, listener: Listener, server: PageServer
) -> None:
    """However many public pages stand before it, the last hop is vetted like the first."""
    for number in range(hops):
        server.put(f"/{number}", "", status=302, Location=f"/{number + 1}")
    server.put(f"/{hops}", "", status=307, Location="//127.0.0.1:8080/")
    web = web_of(Names(listener.port, open_port=server.port))
    assert await outcome(web, f"http://{OPEN}/0") == "LinkRefused"
    assert len(server.seen) == hops + 1
    assert listener.connections == 0


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://127.0.0.1/", "data:text/html,a", "HTTP://127.1/"]
)
async def test_a_redirect_cannot_change_to_another_scheme(
    location: str, listener: Listener, server: PageServer
) -> None:
    """A redirect to anything but a public web page is refused."""
    server.put("/", "", status=301, Location=location)
    web = web_of(Names(listener.port, open_port=server.port))
    assert await outcome(web, f"http://{OPEN}/") == "LinkRefused"
    assert listener.connections == 0


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"Refresh": "0; url={}"}),
        (200, {"Location": "{}"}),
        (201, {"Location": "{}"}),
        (300, {"Location": "{}"}),
        (305, {"Location": "{}"}),
        (200, {"Alt_Svc": 'h2="127.0.0.1:{port}"'}),
        (200, {"Link": "<{}>; rel=preload"}),
        (401, {"WWW_Authenticate": 'Basic realm="{}"'}),
    ],
)
async def test_headers_send_nobody_anywhere(
    status: int, headers: dict[str, str], listener: Listener, server: PageServer
) -> None:
    """No header but a redirect's leads on, and no element of a page does."""
    inner = f"http://127.0.0.1:{listener.port}/"
    told = {key: value.format(inner, port=listener.port) for key, value in headers.items()}
    elements = (
        f'<meta http-equiv="refresh" content="0; url={inner}"><base href="{inner}">'
        f'<link rel="canonical" href="{inner}"><iframe src="{inner}"></iframe>'
        f'<img src="{inner}"><script src="{inner}"></script><link rel="stylesheet" href="{inner}">'
    )
    server.put("/", PAGE.format(elements), status=status, **told)
    await outcome(web_of(Names(listener.port, open_port=server.port)), f"http://{OPEN}/")
    assert len(server.seen) == 1
    assert listener.connections == 0


@pytest.mark.parametrize(
    "answers",
    [
        (["127.0.0.1"], [OUTSIDE]),
        ([OUTSIDE, "127.0.0.1"], [OUTSIDE]),
        (["::1"], ["127.0.0.1"]),
    ],
)
async def test_a_name_that_changes_gains_nothing(
    answers: tuple[list[str], list[str]], listener: Listener
) -> None:
    """A name is asked for once, so no later answer can take the place of the vetted one."""
    waiting = [*answers, *[["127.0.0.1"]] * 9]
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> Sequence[Endpoint]:
        asked.append(host)
        return [Endpoint(address, listener.port) for address in waiting.pop(0)]

    assert await outcome(HttpWeb(resolve=rebinding), "http://rebind.example/") == "LinkRefused"
    assert asked == ["rebind.example"]
    assert listener.connections == 0


async def test_the_next_address_is_one_that_was_vetted(listener: Listener) -> None:
    """Where the first address does not answer, no new lookup brings in another."""
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> Sequence[Endpoint]:
        asked.append(host)
        return [Endpoint("127.0.0.1", 9)] if len(asked) == 1 else [Endpoint("::1", listener.port)]

    web = HttpWeb(resolve=rebinding, is_public=lambda address: address == "127.0.0.1")
    assert await outcome(web, "http://rebind.example/") == "PageUnreachable"
    assert asked == ["rebind.example"]
    assert listener.connections == 0


async def test_the_second_hop_does_not_trust_the_first(
    listener: Listener, server: PageServer
) -> None:
    """A name that was public at one hop and private at the next is refused at the next."""
    server.put("/", "", status=302, Location="/inner")
    answers = [Endpoint("127.0.0.1", server.port)], [Endpoint("127.0.0.1", listener.port)]
    verdicts, waiting = iter([True, False]), iter(answers)

    async def rebinding(host: str, port: int) -> Sequence[Endpoint]:
        return next(waiting)

    web = HttpWeb(resolve=rebinding, is_public=lambda _: next(verdicts))
    assert await outcome(web, "http://rebind.example/") == "LinkRefused"
    assert len(server.seen) == 1
    assert listener.connections == 0


@pytest.mark.parametrize("case", [str.lower, str.upper])
@pytest.mark.parametrize("name", ["http_proxy", "https_proxy", "all_proxy", "ftp_proxy"])
async def test_no_proxy_of_the_environment(
    name: str, case: type[str], listener: Listener, server: PageServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A proxy, which would connect for Pith without the guard, is never asked."""
    monkeypatch.setenv(case(name), f"http://127.0.0.1:{listener.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    server.put("/", PAGE)
    web = web_of(Names(listener.port, open_port=server.port))
    assert (await outcome(web, f"http://{OPEN}/")).startswith("read")
    assert listener.connections == 0


async def test_a_link_cannot_write_a_header(server: PageServer) -> None:
    """Line ends in a link end as text of its path, encoded, never as a second header."""
    server.put("/a%0D%0AX-Evil:%201", PAGE)
    web = web_of(Names(0, open_port=server.port))
    await outcome(web, f"http://{OPEN}/a%0d%0aX-Evil:%201")
    await outcome_as_sent(web, f"http://{OPEN}/a\r\nX-Evil: 1")
    assert all("X-Evil" not in seen.headers for seen in server.seen)
    assert all(seen.headers["Host"] == OPEN for seen in server.seen)


def test_tests_stay_on_this_machine() -> None:
    """The public address of the table is only ever an answer: it is not one of this machine."""
    assert socket.inet_aton(OUTSIDE)[0] != 127
