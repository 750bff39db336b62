"""Fetching pages over real sockets on loopback, from servers that misbehave as many do."""

from __future__ import annotations

import asyncio
import ssl
import tracemalloc
from collections.abc import AsyncIterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from bot.domain.errors import (
    CertificateInvalid,
    FeedFound,
    LinkRefused,
    PageBlocked,
    PageNotFound,
    PageUnreachable,
    ReadingError,
    ReadingTooSlow,
    SourceTooLarge,
    UnsupportedFile,
)
from bot.reading.web.fetch import FetchLimits, HttpWeb, tls_trusting
from bot.reading.web.resolve import Endpoint, resolve
from tests.fakes.resolver import FakeResolver
from tests.page_server import CERTIFICATES, PAGE, PageServer

NEWS = "news.example"


@pytest.fixture
async def server() -> AsyncIterator[PageServer]:
    async with PageServer() as server:
        server.put("/a", PAGE)
        server.put("/data", '{"a": 1}', content_type="application/json")
        yield server


def reach(server: PageServer, **options: Any) -> HttpWeb:
    """The web, with news.example on the server as if that were public."""
    options.setdefault("resolve", FakeResolver({NEWS: [Endpoint(server.host, server.port)]}))
    return HttpWeb(private_hosts=frozenset({NEWS}), **options)


async def refusal(web: HttpWeb, url: str) -> ReadingError:
    with pytest.raises(ReadingError) as caught:
        await web.fetch(url)
    return caught.value


async def test_a_page(server: PageServer) -> None:
    """A page comes with its address, bytes, type and charset."""
    page = await reach(server).fetch(f"http://{NEWS}/a?id=5#part")
    assert page.url == f"http://{NEWS}/a?id=5"
    assert page.content == PAGE.encode()
    assert (page.media_type, page.charset) == ("text/html", "utf-8")
    assert server.paths == ["/a?id=5"]


async def test_an_honest_request(server: PageServer) -> None:
    """The site sees its own name, who asks and where to complain, and no cookie or referrer."""
    await reach(server, contact="https://operator.example/bot").fetch(f"http://{NEWS}/a")
    headers = server.seen[0].headers
    assert headers["Host"] == NEWS
    assert headers["User-Agent"] == f"Pith/{version('pith')} (+https://operator.example/bot)"
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert set(headers) == {
        "Host",
        "User-Agent",
        "Accept",
        "Accept-Language",
        "Accept-Encoding",
        "Connection",
    }


async def test_data_is_only_given_to_who_asks_for_data(server: PageServer) -> None:
    """JSON and feeds are what a site answers programs with: `ask` gets them, `fetch` does not."""
    server.put("/feed", "<?xml version='1.0'?>\n<!-- all -->\n<rss><channel/></rss>",
               content_type="text/xml")  # fmt: skip
    server.put("/atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>",
               content_type="application/atom+xml; charset=utf-8")  # fmt: skip
    web = reach(server)
    assert (await web.ask(f"http://{NEWS}/data")).content == b'{"a": 1}'
    assert (await web.ask(f"http://{NEWS}/feed")).media_type == "text/xml"
    assert (await web.ask(f"http://{NEWS}/a")).media_type == "text/html"
    for path in ("/feed", "/atom"):
        assert type(await refusal(web, f"http://{NEWS}{path}")) is FeedFound


async def test_a_question_is_posted(server: PageServer) -> None:
    """What is posted comes as JSON, in one piece."""
    web = reach(server)
    await web.ask(f"http://{NEWS}/data", b'{"id": 5}')
    seen = server.seen[0]
    assert (seen.method, seen.body) == ("POST", b'{"id": 5}')
    assert seen.headers["Content-Type"] == "application/json"


async def test_a_question_is_posted_to_one_address_only(server: PageServer) -> None:
    """What is posted to one address is not posted to another that it redirects to."""
    with pytest.raises(PageUnreachable):
        await reach(server).ask(f"http://{NEWS}/redirect?to=/data", b"{}")
    assert len(server.seen) == 1


async def test_questions_are_guarded_like_pages() -> None:
    """What is asked for data has to be as public as a page."""
    with pytest.raises(LinkRefused):
        await HttpWeb().ask("http://127.0.0.1/api", b"{}")


async def test_the_port_stays_in_the_host_header(server: PageServer) -> None:
    """A site on another port is asked for under its name and that port."""
    await reach(server).fetch(f"http://{NEWS}:8080/a")
    assert server.seen[0].headers["Host"] == f"{NEWS}:8080"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r", "iso-8859-5"])
async def test_charset(server: PageServer, charset: str) -> None:
    """The header's charset is passed on, for whoever decodes the bytes."""
    page = await reach(server).fetch(f"http://{NEWS}/charset/{charset}")
    assert page.charset == charset
    assert "Слова на странице" in page.content.decode(charset)


async def test_no_charset(server: PageServer) -> None:
    """A page whose header names no charset comes without one."""
    server.put("/bare", PAGE, content_type="text/html")
    page = await reach(server).fetch(f"http://{NEWS}/bare")
    assert page.charset == ""


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects(server: PageServer, status: int) -> None:
    """Redirects are followed, and the page carries its final address."""
    page = await reach(server).fetch(f"http://{NEWS}/redirect?to=/a&status={status}")
    assert page.url == f"http://{NEWS}/a"


async def test_five_redirects(server: PageServer) -> None:
    """Five redirects are followed."""
    page = await reach(server).fetch(f"http://{NEWS}/steps/5")
    assert page.url == f"http://{NEWS}/steps/0"


@pytest.mark.parametrize("path", ["/steps/6", "/loop", "/redirect?to=/redirect%3Fto%3D/loop"])
async def test_too_many_redirects(server: PageServer, path: str) -> None:
    """More redirects than five, or redirects in a circle, end."""
    assert isinstance(await refusal(reach(server), f"http://{NEWS}{path}"), PageUnreachable)
    assert len(server.seen) <= 6


async def test_no_cookies(server: PageServer) -> None:
    """A cookie is never sent back, neither at the next hop nor by the next fetch."""
    web = reach(server)
    for _ in range(2):
        assert isinstance(await refusal(web, f"http://{NEWS}/cookie-loop"), PageUnreachable)
    assert not any("Cookie" in seen.headers for seen in server.seen)


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1:8080/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.0.0.1./",
        "http://localhost/",
        "http://localhost./",
        "http://0/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/",
        "http://[fe80::1%25lo]/",
        "http://[fd00:ec2::254]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://user@1.1.1.1/",
        "http://user:secret@1.1.1.1/",
        "http://1.1.1.1:22/",
        "http://1.1.1.1:6379/",
        "https://1.1.1.1:80800/",
        "file:///etc/passwd",
        "ftp://1.1.1.1/a",
        "gopher://1.1.1.1/",
        "data:text/html,hello",
        "http://",
        "http:///a",
        "/a",
        "",
    ],
)
async def test_nothing_but_the_public_web(server: PageServer, target: str) -> None:
    """No other address is reached, asked for directly or by a redirect, however it is spelled."""
    web = HttpWeb(resolve=resolve)
    assert type(await refusal(web, target)) is LinkRefused
    if target not in ("/a", "", "http://", "http:///a", "https://1.1.1.1:80800/"):
        local = FakeResolver({NEWS: [Endpoint(server.host, server.port)]})

        async def names(host: str, port: int) -> Any:
            return await (local(host, port) if host == NEWS else resolve(host, port))

        server.put("/out", "", status=302, Location=target)
        redirected = await refusal(reach(server, resolve=names), f"http://{NEWS}/out")
        assert type(redirected) is LinkRefused
        assert "secret" not in str(redirected)
    assert server.paths in ([], ["/out"])


@pytest.mark.parametrize(
    "answers",
    [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["2606:4700::1", "::1"], ["fe80::1%lo"], ["?"]],
)
async def test_private_answers(server: PageServer, answers: list[str]) -> None:
    """A name is refused if one of its addresses is private, though the others be public."""
    resolver = FakeResolver({"inner.example": [Endpoint(a, server.port) for a in answers]})
    error = await refusal(reach(server, resolve=resolver), "http://inner.example/a")
    assert type(error) is LinkRefused
    assert server.seen == []


async def test_one_resolution(server: PageServer) -> None:
    """What was vetted is what is connected to: a host is resolved once, and never again."""
    first = [Endpoint(server.host, server.port)]
    resolver = FakeResolver({"rebinding.example": first})

    def vet_then_rebind(address: str) -> bool:
        resolver.hosts["rebinding.example"] = [Endpoint("10.0.0.1", 80)]
        return address == server.host

    web = HttpWeb(resolve=resolver, is_public=vet_then_rebind)
    page = await web.fetch("http://rebinding.example/a")
    assert page.content == PAGE.encode()
    assert resolver.asked == ["rebinding.example"]


async def test_each_hop_is_vetted(server: PageServer) -> None:
    """A redirect to the same host resolves and vets it anew."""
    resolver = FakeResolver({"rebinding.example": [Endpoint(server.host, server.port)]})
    answers = iter([True, False])
    web = HttpWeb(resolve=resolver, is_public=lambda _: next(answers))
    error = await refusal(web, "http://rebinding.example/redirect?to=/a")
    assert type(error) is LinkRefused
    assert len(server.seen) == 1


async def test_the_proxy_of_the_environment_is_not_used(
    server: PageServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy would connect to what was not vetted; the environment cannot bring one in."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert await reach(server).fetch(f"http://{NEWS}/a")


@pytest.mark.parametrize(
    ("allowed", "host", "port", "reached"),
    [
        ("wiki", "wiki", 80, True),
        ("wiki", "wiki", 8080, True),
        ("wiki", "wiki", 3000, False),
        ("wiki:3000", "wiki", 3000, True),
        ("wiki:3000", "wiki", 80, False),
        ("wiki", "other", 80, False),
        ("127.0.0.1:3000", "127.0.0.1", 3000, True),
        ("127.0.0.1:3000", "127.0.0.1", 3001, False),
        ("[::1]:3000", "[::1]", 3000, True),
        ("::1", "[::1]", 80, True),
    ],
)
async def test_private_hosts(
    server: PageServer, allowed: str, host: str, port: int, reached: bool
) -> None:
    """The operator can open a private site to readers, on web ports or on the one named."""
    here = [Endpoint(server.host, server.port)]
    resolver = FakeResolver(dict.fromkeys(("wiki", "other", "127.0.0.1", "::1"), here))
    web = HttpWeb(private_hosts=frozenset({allowed}), resolve=resolver)
    if reached:
        assert await web.fetch(f"http://{host}:{port}/a")
    else:
        assert type(await refusal(web, f"http://{host}:{port}/a")) is LinkRefused


async def test_ipv6() -> None:
    """A page is read over IPv6, by name and by address."""
    try:
        async with PageServer(host="::1") as server:
            server.put("/a", PAGE)
            assert await reach(server).fetch(f"http://{NEWS}/a")
            web = HttpWeb(private_hosts=frozenset({f"[::1]:{server.port}"}))
            assert (await web.fetch(server.url("/a"))).url == server.url("/a")
            assert server.seen[1].headers["Host"] == f"[::1]:{server.port}"
    except OSError:
        pytest.skip("no IPv6 on this machine")


async def test_the_next_address(server: PageServer) -> None:
    """Where one of a site's addresses does not answer, the next one is tried."""
    dead = Endpoint("127.0.0.1", 9)
    resolver = FakeResolver({NEWS: [dead, Endpoint("::1", 9), Endpoint(server.host, server.port)]})
    assert await reach(server, resolve=resolver).fetch(f"http://{NEWS}/a")


def trust() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CERTIFICATES / "authority.pem")


async def test_tls() -> None:
    """A certificate is checked against the site's name, though an address is connected to."""
    async with PageServer(tls=True) as server:
        server.put("/a", PAGE)
        page = await reach(server, tls=trust()).fetch(f"https://{NEWS}/a")
        assert page.url == f"https://{NEWS}/a"


async def test_tls_international() -> None:
    """A site with an international name is reached under its ASCII form."""
    async with PageServer(tls=True) as server:
        server.put("/a", PAGE)
        resolver = FakeResolver({"xn--bcher-kva.example": [Endpoint(server.host, server.port)]})
        web = HttpWeb(resolve=resolver, is_public=lambda _: True, tls=trust())
        assert (await web.fetch("https://bücher.example/a")).content == PAGE.encode()
        assert server.seen[0].headers["Host"] == "xn--bcher-kva.example"


@pytest.mark.parametrize("host", ["other.example", "127.0.0.1"])
async def test_tls_of_another_name(host: str) -> None:
    """A certificate for another name is not accepted, and no request is sent."""
    async with PageServer(tls=True) as server:
        resolver = FakeResolver({host: [Endpoint(server.host, server.port)]})
        web = HttpWeb(resolve=resolver, is_public=lambda _: True, tls=trust())
        assert type(await refusal(web, f"https://{host}/a")) is CertificateInvalid
        assert server.seen == []


async def test_tls_of_nobody() -> None:
    """A certificate by an unknown authority is not accepted."""
    async with PageServer(tls=True) as server:
        assert type(await refusal(reach(server), f"https://{NEWS}/a")) is CertificateInvalid
        assert server.seen == []


async def test_tls_of_an_authority_of_ones_own(tmp_path: Path) -> None:
    """An authority that the operator names is trusted beside the usual ones."""
    own = tls_trusting(CERTIFICATES / "authority.pem")
    assert own.cert_store_stats()["x509_ca"] == tls_trusting().cert_store_stats()["x509_ca"] + 1
    async with PageServer(tls=True) as server:
        server.put("/a", PAGE)
        page = await reach(server, tls=own).fetch(f"https://{NEWS}/a")
        assert page.content == PAGE.encode()
    (tmp_path / "empty.pem").touch()
    with pytest.raises(FileNotFoundError):
        tls_trusting(tmp_path / "nowhere.pem")
    with pytest.raises(ssl.SSLError):
        tls_trusting(tmp_path / "empty.pem")


async def test_a_server_without_tls(server: PageServer) -> None:
    """A server that speaks no TLS at all is no matter of certificates."""
    assert type(await refusal(reach(server), f"https://{NEWS}/a")) is PageUnreachable


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/status/400", PageUnreachable),
        ("/status/401", PageBlocked),
        ("/status/402", PageBlocked),
        ("/status/403", PageBlocked),
        ("/status/404", PageNotFound),
        ("/status/410", PageNotFound),
        ("/status/429", PageBlocked),
        ("/status/451", PageBlocked),
        ("/status/500", PageUnreachable),
        ("/status/502", PageUnreachable),
        ("/status/503", PageUnreachable),
        ("/status/206", PageUnreachable),
        ("/status/204", PageUnreachable),
        ("/status/302", PageUnreachable),
        ("/status/304", PageUnreachable),
        ("/bot-check", PageBlocked),
        ("/half", PageUnreachable),
        ("/huge-header", PageUnreachable),
        ("/packed?encoding=br", PageUnreachable),
        ("/packed?encoding=cut", PageUnreachable),
        ("/packed?encoding=lie", PageUnreachable),
        ("/packed?encoding=members", PageUnreachable),
        ("/endless", SourceTooLarge),
        ("/promise?size=99000000", SourceTooLarge),
        ("/bomb?encoding=gzip", SourceTooLarge),
        ("/bomb?encoding=deflate", SourceTooLarge),
        ("/data", UnsupportedFile),
        ("/redirect?to=http://unknown.example/", PageUnreachable),
        ("/redirect?to=http://%5B/", LinkRefused),
        ("/redirect?to=http://a%5Eb/", LinkRefused),
    ],
)
async def test_errors(server: PageServer, path: str, error: type[ReadingError]) -> None:
    """What goes wrong at a site has its own error, which names the site and no more."""
    secret = "&token=secret" if "?" in path else "?token=secret"
    caught = await refusal(reach(server), f"http://{NEWS}{path}{secret}")
    assert type(caught) is error
    assert "secret" not in str(caught)


@pytest.mark.parametrize(
    "header", [{"cf_mitigated": "challenge"}, {"x_amzn_waf_action": "captcha"}]
)
async def test_checks_for_humans(server: PageServer, header: dict[str, str]) -> None:
    """A check for humans is told by its header, whatever status it hides behind."""
    server.put("/check", PAGE, status=202, **header)
    assert type(await refusal(reach(server), f"http://{NEWS}/check")) is PageBlocked


async def test_nobody_listens(server: PageServer) -> None:
    """A site where nothing listens is unreachable."""
    resolver = FakeResolver({NEWS: [Endpoint("127.0.0.1", 9)]})
    error = await refusal(reach(server, resolve=resolver), f"http://{NEWS}/")
    assert type(error) is PageUnreachable


async def test_an_empty_page(server: PageServer) -> None:
    """An answer without a word is none."""
    server.put("/empty", " \n")
    assert type(await refusal(reach(server), f"http://{NEWS}/empty")) is PageUnreachable


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw", "two", "identity"])
async def test_packed_pages(server: PageServer, encoding: str) -> None:
    """Pages are unpacked, in every form that servers give to gzip and deflate."""
    page = await reach(server).fetch(f"http://{NEWS}/packed?encoding={encoding}")
    assert page.content == PAGE.format("packed " * 1000).encode()


async def test_a_bomb_stays_small(server: PageServer) -> None:
    """A body that unpacks to a thousand times its size, without end, takes little memory."""
    web = reach(server)
    tracemalloc.start()
    try:
        error = await refusal(web, f"http://{NEWS}/bomb")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert type(error) is SourceTooLarge
    assert peak < 25_000_000


@pytest.mark.parametrize("size", [0, 1])
async def test_the_limit(server: PageServer, size: int) -> None:
    """A page of just the largest size is read, one byte more is not."""
    server.put("/big", b"<p>" + b"x" * (50_000 - 3 + size))
    web = reach(server, limits=FetchLimits(size=50_000))
    if size:
        assert type(await refusal(web, f"http://{NEWS}/big")) is SourceTooLarge
    else:
        assert len((await web.fetch(f"http://{NEWS}/big")).content) == 50_000


@pytest.mark.parametrize("path", ["/drip", "/stall"])
async def test_slow_pages(server: PageServer, path: str) -> None:
    """A page that does not end, though a byte comes now and then, ends at the deadline."""
    web = reach(server, limits=FetchLimits(seconds=0.2))
    assert type(await refusal(web, f"http://{NEWS}{path}")) is ReadingTooSlow


async def test_slow_names(server: PageServer) -> None:
    """The deadline also holds for the name server."""

    async def never(host: str, port: int) -> list[Endpoint]:
        await asyncio.Event().wait()
        return []

    web = reach(server, resolve=never, limits=FetchLimits(seconds=0.1))
    assert type(await refusal(web, f"http://{NEWS}/a")) is ReadingTooSlow


async def test_the_deadline_covers_all_hops(server: PageServer) -> None:
    """Redirects do not buy time."""
    server.delay = 0.15
    web = reach(server, limits=FetchLimits(seconds=0.4))
    assert type(await refusal(web, f"http://{NEWS}/steps/5")) is ReadingTooSlow


async def test_cancelling(server: PageServer) -> None:
    """A fetch that is cancelled closes its connection and stays cancelled."""
    task = asyncio.create_task(reach(server).fetch(f"http://{NEWS}/drip"))
    await asyncio.sleep(0.1)
    assert server.sent > 0
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    sent = server.sent
    await asyncio.sleep(0.1)
    assert server.sent <= sent + 20


async def test_a_film_is_given_up_at_once(server: PageServer) -> None:
    """A large file of a kind that Pith does not read is refused for its kind, not for its size."""
    server.put("/film", b"\0\0\0\x18ftypmp42" + b"\0" * 200_000, content_type="video/mp4")
    web = reach(server, limits=FetchLimits(size=100_000))
    assert type(await refusal(web, f"http://{NEWS}/film")) is UnsupportedFile


async def test_a_pdf_by_its_bytes(server: PageServer) -> None:
    """A PDF that is served as an octet-stream is a PDF."""
    server.put("/file", b"%PDF-1.7\n" + b"\0" * 3000, content_type="application/octet-stream")
    page = await reach(server).fetch(f"http://{NEWS}/file")
    assert page.media_type == "application/pdf"


async def test_many_at_once(server: PageServer) -> None:
    """A hundred readers fetch at once, each the page they asked for."""
    web = reach(server)
    for number in range(100):
        server.put(f"/{number}", PAGE.format(number))
    pages = await asyncio.gather(*(web.fetch(f"http://{NEWS}/{n}") for n in range(100)))
    assert [page.content for page in pages] == [PAGE.format(n).encode() for n in range(100)]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"garbage",
        b"<html>no header</html>",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nwords",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nwords",
        b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 9000 + b"\r\n\r\nwords",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: \r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://\xff\xfe.example/\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: //\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://" + b"a" * 80_000 + b"/\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 50_000 + b"\r\n",
    ],
    ids=[
        *("empty", "blank", "garbage", "no header", "version", "status", "no colon", "negative"),
        *("two lengths", "long length", "chunk", "no last chunk", "upgrade", "nowhere"),
        *("half an address", "no text", "no host", "long address", "many headers"),
    ],
)
async def test_answers_that_make_no_sense(answer: bytes) -> None:
    """Whatever a server sends, the reader is told of the site, never of a fault in Pith."""

    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(reply, "127.0.0.1", 0) as raw:
        port = raw.sockets[0].getsockname()[1]
        resolver = FakeResolver({NEWS: [Endpoint("127.0.0.1", port)]})
        web = HttpWeb(resolve=resolver, is_public=lambda _: True)
        assert type(await refusal(web, f"http://{NEWS}/")) in (PageUnreachable, LinkRefused)


@pytest.mark.parametrize(
    ("content_type", "charset"),
    [
        ("text/html; charset=UTF-8", "utf-8"),
        ('text/html; charset="utf-8"', "utf-8"),
        ("text/html;charset= utf-8 ; x=y", "utf-8"),
        ("text/html; charset=", ""),
        ("text/html; charset*=utf-8''%FF%FE", ""),
        ("text/html; charset=nonsense", "nonsense"),
        ("charset=utf-8", "utf-8"),
        (";;;", ""),
    ],
)
async def test_odd_content_types(server: PageServer, content_type: str, charset: str) -> None:
    """An odd Content-Type costs its charset at most, never the page."""
    server.put("/odd", PAGE, content_type=content_type)
    page = await reach(server).fetch(f"http://{NEWS}/odd")
    assert (page.media_type, page.charset) == ("text/html", charset)
