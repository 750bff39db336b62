"""Pages that a reader saved and sends as a file: read like the page, and theirs alone."""

from __future__ import annotations

from bot.domain.errors import PaywallFound
from bot.rendering.texts import texts
from tests.conftest import World, article, page

URL = "https://news.example.com/2026/harbour"
BOUNDARY = "----MultipartBoundary--a----"


def saved(html: str) -> bytes:
    """A page as Chrome on a phone saves it."""
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: Harbour\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="{BOUNDARY}"\r\n\r\n'
    )
    part = f"Content-Type: text/html\r\nContent-Location: {URL}\r\n\r\n{html}\r\n"
    return f"{head}--{BOUNDARY}\r\n{part}--{BOUNDARY}--\r\n".encode()


async def test_a_saved_page(world: World) -> None:
    """Its summary leads to the page, though nothing is fetched."""
    content = saved(page("Harbour news", *article("The harbour")))
    world.ann.sends_file("harbour.mhtml", content, "multipart/related")

    (summary,) = await world.answers()

    assert summary.links[0] == ("Harbour news", URL)
    assert world.web.fetched == []


async def test_what_one_reader_saved_no_other_sees(world: World) -> None:
    """Whoever sends the page's link gets what the site answers to everybody."""
    world.ann.sends_file("harbour.mhtml", saved(page("For members", *article("The secret"))))
    await world.answers()
    world.web.put(URL, page("Open to all", *article("The harbour")))
    bea = world.telegram.person(22, "Bea")
    bea.sends(URL)

    (summary,) = await world.answers(1, bea)

    assert summary.text.startswith("Open to all")
    assert "secret" not in summary.text


async def test_a_wall_tells_of_it(world: World) -> None:
    """Where a page is only for members, the reader hears that they can send it as a file."""
    world.web.pages[URL] = PaywallFound(URL)
    world.ann.sends(URL)

    (answer,) = await world.answers()

    assert answer.text == texts("en")("error-paywall-found")
    assert "save the page in your browser and send me the file" in answer.text
