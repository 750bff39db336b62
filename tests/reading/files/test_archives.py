"""Promises of reading pages that a browser saved: the article, under its own address."""

from __future__ import annotations

import plistlib
from contextlib import suppress
from email.message import EmailMessage, MIMEPart

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.article import Article
from bot.domain.errors import BotError, BrokenFile, UnsupportedFile
from bot.domain.request import Document
from bot.reading.files.documents import read_document, unpacked

URL = "https://coast.example/2026/03/02/ferry"
STORY = (
    "The ferry between the towns will run through the winter, the board decided on Monday – by "
    "seven votes to two. Two boats will share the crossing, each of which takes 140 passengers."
)
PAGE = (
    "<!DOCTYPE html><html lang=en><head><title>Ferry to run all winter</title></head><body>"
    f"<article><h1>Ferry to run all winter</h1><p>{STORY}</p></article></body></html>"
)
FRAME = "<html><body><p>Advertisement for a car that nobody on the island needs.</p></body></html>"


def part(text: str, url: str, how: str, charset: str = "utf-8") -> MIMEPart:
    """A page in its part of an archive."""
    made = MIMEPart()
    made.set_content(text.encode(charset), "text", "html", cte=how)
    made["Content-Location"] = url
    return made


def mhtml(*parts: MIMEPart, url: str = URL) -> bytes:
    """An archive as browsers write it."""
    made = EmailMessage()
    made["From"] = "<Saved by Blink>"
    if url:
        made["Snapshot-Content-Location"] = url
    made["Subject"] = "Ferry to run all winter"
    made["Date"] = "Mon, 2 Mar 2026 09:00:00 +0100"
    made["MIME-Version"] = "1.0"
    made.add_header(
        "Content-Type", "multipart/related", type="text/html", boundary="----Multipart--abc----"
    )
    made.set_payload(list(parts))
    return made.as_bytes()


def picture() -> MIMEPart:
    """A picture of the page."""
    made = MIMEPart()
    made.set_content(b"\x89PNG" + bytes(range(256)), "image", "png")
    return made


def read(content: bytes, name: str = "", media_type: str = "") -> Article:
    return read_document(Document(name, media_type, content))


@pytest.mark.parametrize("how", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize(
    ("name", "media_type"),
    [("page.mhtml", ""), ("page.mht", "multipart/related"), ("page", "application/octet-stream"),
     ("page.txt", "text/plain"), ("page.html", "text/html")],
)  # fmt: skip
def test_the_page_of_an_archive(how: str, name: str, media_type: str) -> None:
    """Its article is read, whatever the file is called, and bears the page's address and day."""
    article = read(mhtml(part(PAGE, URL, how), picture()), name, media_type)

    assert article.text == STORY
    assert (article.title, article.url, article.date) == (
        "Ferry to run all winter", URL, "2026-03-02")  # fmt: skip
    assert article.reading.form == "html"


def test_a_frame_is_not_the_page() -> None:
    """The part that was at the saved address is read, wherever it stands."""
    frame = part(FRAME, "https://ads.example/car", "8bit")

    assert read(mhtml(frame, part(PAGE, URL, "8bit"))).text == STORY
    assert read(mhtml(part(PAGE, URL, "8bit"), frame)).text == STORY


def test_without_a_snapshot_header() -> None:
    """Older browsers wrote the address at the page alone."""
    assert read(mhtml(part(PAGE, URL, "8bit"), url="")).url == URL


@pytest.mark.parametrize("url", ["file:///home/ann/a.html", "cid:a@mhtml.blink", "about:blank"])
def test_an_address_that_is_none(url: str) -> None:
    """A page that was no page of the web is read without an address."""
    article = read(mhtml(part(PAGE, url, "8bit"), url=""))

    assert (article.text, article.url) == (STORY, "")


@pytest.mark.parametrize("charset", ["windows-1251", "utf-8", "no-such-charset"])
def test_charsets(charset: str) -> None:
    """A part's own charset counts; one that nobody knows does no harm."""
    words = "Паром на остров будет ходить всю зиму, решил в понедельник совет порта большинством."
    text = PAGE.replace(STORY, words)
    known = "utf-8" if charset == "no-such-charset" else charset
    made = part(text, URL, "base64", known)
    made.replace_header("Content-Type", f'text/html; charset="{charset}"')

    assert read(mhtml(made)).text == words


def safari(**page: object) -> bytes:
    """A web archive of Safari's."""
    told = {"WebResourceData": PAGE.encode(), "WebResourceURL": URL, **page}
    return plistlib.dumps({"WebMainResource": told}, fmt=plistlib.FMT_BINARY)


def test_safaris_archive() -> None:
    """The same from Safari."""
    article = read(safari(), "ferry.webarchive")

    assert (article.text, article.url) == (STORY, URL)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (plistlib.dumps(["a"], fmt=plistlib.FMT_BINARY), UnsupportedFile),
        (safari(WebResourceData="no bytes"), UnsupportedFile),
        (safari()[:60], BrokenFile),
        (b"bplist00" + b"\xff" * 80, BrokenFile),
    ],
    ids=["a list", "no page", "cut", "garbage"],
)
def test_other_property_lists(content: bytes, error: type[BotError]) -> None:
    """Whatever else Apple's programs keep in that form, or what is left of it, is refused."""
    with pytest.raises(error):
        read(content)


@pytest.mark.parametrize(
    "mark",
    [
        f"<!-- saved from url=({len(URL):04})" + URL + " -->\n",
        f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Mon Mar 02 2026\n-->",
    ],
    ids=["Chrome", "SingleFile"],
)
def test_an_address_written_down(mark: str) -> None:
    """HTML in which the browser noted where it was keeps that address."""
    page = PAGE.replace("<html lang=en>", f"{mark}<html lang=en>")

    assert read(page.encode(), "page.html").url == URL
    assert read(PAGE.encode(), "page.html").url == ""


def test_unpacked() -> None:
    """An archive becomes its page; other files stay what they are."""
    made = unpacked(Document("a.mhtml", "", mhtml(part(PAGE, URL, "base64"))))
    plain = Document("a.txt", "", b"Hello.")

    assert made.content.decode() == PAGE
    assert unpacked(plain) is plain


def test_nested_without_end() -> None:
    """Parts within parts end in a sentence, not in a crash."""
    boundaries = [f"b{number}" for number in range(3_000)]
    content = "MIME-Version: 1.0\n" + "".join(
        f"Content-Type: multipart/mixed; boundary={one}\n\n--{one}\n" for one in boundaries
    )
    with pytest.raises(BotError):
        read(content.encode())


ARCHIVE = mhtml(part(PAGE, URL, "quoted-printable"), picture())


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(ARCHIVE)), st.binary(max_size=40))
def test_damage(at: int, garbage: bytes) -> None:
    """Whatever became of an archive, it is read or refused."""
    with suppress(BotError):
        read(ARCHIVE[:at] + garbage + ARCHIVE[at + len(garbage) :], "page.mhtml")
