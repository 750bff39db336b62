"""Promises of reading e-mails: what they say, and whose and when it was."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.article import Article, ParagraphKind
from bot.domain.errors import BotError, NothingToRead, ProtectedFile
from bot.domain.request import Document
from bot.reading.files.documents import read_document

STORY = (
    "The ferry between the towns will run through the winter, the board decided by seven "
    "votes to two. Two boats will share the crossing, each of which takes 140 passengers and 32 "
    "cars. The county pays 4.2 million crowns for the first season, and critics fear empty boats."
)
OTHER = (
    "The lighthouse on the northern cape is for sale, as the coast guard has no more use for it. "
    "Four families have offered, and the council wants to hear them before it decides in autumn."
)


def mail(
    text: str = "", html: str = "", subject: str = "The ferry", **headers: str
) -> EmailMessage:
    """A message, as a mail program saves it."""
    made = EmailMessage()
    made["From"] = headers.pop("sender", "Marit Haugen <marit@coast.example>")
    made["To"] = "ann@example.com"
    made["Subject"] = subject
    made["Date"] = headers.pop("date", "Mon, 2 Mar 2026 23:30:00 -0500")
    made["Message-ID"] = "<1@coast.example>"
    if text:
        made.set_content(text)
    if html and text:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made


def read(message: EmailMessage | bytes, name: str = "a.eml", media_type: str = "") -> Article:
    content = message if isinstance(message, bytes) else message.as_bytes()
    return read_document(Document(name, media_type, content))


@pytest.mark.parametrize("name", ["a.eml", "a", "a.txt"])
def test_a_message(name: str) -> None:
    """Its subject is the title; it says who sent it and on which day, where it was sent."""
    article = read(mail(STORY + "\n\n-- \nMarit Haugen\nCoast News\n"), name)

    assert (article.title, article.author, article.date, article.url) == (
        "The ferry", "Marit Haugen", "2026-03-02", "")  # fmt: skip
    assert article.text == STORY
    assert article.reading.form == "mail"


@pytest.mark.parametrize(
    ("content", "kind", "name"),
    [
        (STORY.encode(), "text/plain", "ferry.txt"),
        (f"<html><body><p>{STORY}</p></body></html>".encode(), "text/html", "ferry.html"),
        (STORY.encode(), "application/octet-stream", "ferry.md"),
    ],
    ids=["text", "page", "untold"],
)
def test_a_file_that_a_message_brings(content: bytes, kind: str, name: str) -> None:
    """Where the message says but a few words, the file is meant, and it has its own title."""
    message = mail("Here it is.")
    main, sub = kind.split("/")
    message.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(99), "image", "png", filename="a.png")
    message.add_attachment(content, main, sub, filename=name)

    article = read(message)

    assert article.text == STORY
    assert (article.title, article.date) == ("ferry", "2026-03-02")


def test_a_file_beside_a_story() -> None:
    """A message that says something is the article, whatever hangs on it."""
    message = mail(STORY)
    message.add_attachment(f"{OTHER} {OTHER}".encode(), "text", "plain", filename="more.txt")

    assert read(message).text == STORY


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Fwd: Re: The ferry", "The ferry"),
        ("WG: AW: Die Fähre", "Die Fähre"),
        ("TR : Le bac", "Le bac"),
        ("Re[2]: Паром зимой", "Паром зимой"),
        ("转发：渡轮", "渡轮"),
        ("Reform: what now?", "Reform: what now?"),
    ],
)
def test_subjects(subject: str, title: str) -> None:
    """What mail programs put before a subject is not part of the title; encoded ones are read."""
    assert read(mail(STORY, subject=subject)).title == title


@pytest.mark.parametrize(
    ("sender", "author"),
    [
        ("=?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <j@example.com>", "Jürgen Müller"),
        ('"Haugen, Marit" <m@example.com>', "Haugen, Marit"),
        ("news@example.com", "news@example.com"),
        ("=?no-such?q?Ann?= <a@example.com>", "Ann"),
    ],
)
def test_senders(sender: str, author: str) -> None:
    """The sender is the author, by name where it has one."""
    content = (
        mail(STORY).as_bytes().replace(b"Marit Haugen <marit@coast.example>", sender.encode())
    )

    assert read(content).author == author


def test_headers_that_are_not_encoded() -> None:
    """Letters that a header may not hold are read all the same."""
    content = mail(STORY).as_bytes().replace(b"Subject: The ferry", "Subject: Fähre".encode())

    assert read(content).title == "Fähre"


def newsletter(*stories: str) -> str:
    """A letter that is laid out in tables, as all are."""
    rows = "".join(
        f"<tr><td align=center><table role=presentation><tr><td><h2>Story {number}</h2>"
        f"<p>{story}</p></td><td><img src='a.png'></td></tr></table></td></tr>"
        for number, story in enumerate(stories, 1)
    )
    hidden = "<div style='display:none'>Preview of what is inside</div><p class=pre>And more</p>"
    hidden += "<style>.pre { display:none }</style>"
    return f"<html><body>{hidden}<table width=600>{rows}</table></body></html>"


def test_a_newsletter() -> None:
    """Each of its stories is read once, as paragraphs; what it hides is not."""
    article = read(mail(html=newsletter(STORY, OTHER)))
    texts = [(paragraph.kind, paragraph.text) for paragraph in article.paragraphs]

    assert texts == [
        (ParagraphKind.HEADING, "Story 1"), (ParagraphKind.TEXT, STORY),
        (ParagraphKind.HEADING, "Story 2"), (ParagraphKind.TEXT, OTHER),
    ]  # fmt: skip


def test_a_table_that_is_one() -> None:
    """A table of figures stays one."""
    table = "<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2025</td><td>900</td></tr></table>"

    assert "2025 | 900" in read(mail(html=f"<p>{STORY}</p>{table}<p>{OTHER}</p>")).text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (f"{STORY}\n\n{OTHER}", "<html><body><p>Open this in your browser.</p></body></html>"),
        ("Your program shows no HTML.", newsletter(STORY, OTHER)),
    ],
    ids=["in plain text", "in HTML"],
)
def test_the_form_that_holds_the_text(text: str, html: str) -> None:
    """Of two forms the one that says more is read, and only that."""
    article = read(mail(text, html))

    assert STORY in article.text
    assert OTHER in article.text
    assert article.text.count("Two boats") == 1
    assert "browser" not in article.text
    assert "shows no HTML" not in article.text


HEADS = {
    "Gmail": "---------- Forwarded message ---------\nFrom: Marit Haugen <marit@coast.example>\n"
    "Date: Mon, 2 Mar 2026 at 09:00\nSubject: The ferry\nTo: <ann@example.com>",
    "Apple": "Begin forwarded message:\n\nFrom: Marit Haugen <marit@coast.example>\n"
    "Subject: The ferry\nDate: 2 March 2026 at 09:00:00 CET\nTo: ann@example.com",
    "Outlook": "Von: Marit Haugen <marit@coast.example>\nGesendet: Montag, 2. März 2026 09:00\n"
    "An: Ann <ann@example.com>\nBetreff: Die Fähre",
    "Yandex": "-------- Пересылаемое сообщение --------\nОт: Marit Haugen <marit@coast.example>\n"
    "Дата: 2 марта 2026, 09:00\nТема: Паром\nКому: ann@example.com",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("html", [False, True], ids=["plain", "html"])
def test_a_forward(head: str, html: bool) -> None:
    """Of a forwarded message the article, its author and its day are the first one's."""
    note = "This may interest you."
    told = {"sender": "Bea <bea@example.com>", "date": "Fri, 6 Mar 2026 10:00:00 +0100"}
    if html:
        lines = "<br>".join(head.replace("<", "&lt;").replace(">", "&gt;").split("\n"))
        body = f"<p>{note}</p><div>{lines}<br></div><br><p>{STORY}</p><p>{OTHER}</p>"
        message = mail(html=f"<html><body>{body}</body></html>", subject="Fwd: The ferry", **told)
    else:
        message = mail(f"{note}\n\n{head}\n\n{STORY}\n\n{OTHER}", subject="Fwd: The ferry", **told)
    article = read(message)

    assert article.text == f"{STORY}\n\n{OTHER}"
    assert (article.title, article.author, article.date) == (
        "The ferry", "Marit Haugen", "2026-03-02")  # fmt: skip


def test_a_message_within_a_message() -> None:
    """A letter that was forwarded as a file is the article."""
    outer = mail("See below.", subject="Fwd: news", sender="Bea <bea@example.com>")
    outer.add_attachment(mail(html=newsletter(STORY, OTHER)))
    article = read(outer)

    assert (article.title, article.author) == ("The ferry", "Marit Haugen")
    assert STORY in article.text


def test_words_with_labels_are_no_head() -> None:
    """A text with colons in it, and whom to ask, loses nothing."""
    lines = "Where: at the quay\n\nWho: all with a boat\n\nContact: Ann <ann@coast.example>"

    assert read(mail(f"{lines}\n\n{STORY}")).text.startswith("Where: at the quay")


def test_attachments_are_not_the_message() -> None:
    """A text that is attached is not part of what is said."""
    message = mail(STORY)
    message.add_attachment(OTHER, filename="other.txt")

    assert read(message).text == STORY


@pytest.mark.parametrize(
    ("message", "error"),
    [
        (mail(" "), NothingToRead),
        (b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=x\n\n"
         b"--x\n\nabc\n--x--\n", ProtectedFile),
    ],
    ids=["empty", "encrypted"],
)  # fmt: skip
def test_nothing_to_read(message: Any, error: type[BotError]) -> None:
    """A message without words, or that only its receiver can open, is refused as such."""
    with pytest.raises(error):
        read(message)


def test_from_a_mailbox() -> None:
    """What mailboxes put before a message is not part of it."""
    content = mail(STORY).as_bytes()

    assert (
        read(b"From marit@coast.example Mon Mar  2 09:00:00 2026\n" + content, "a").text == STORY
    )
    assert read(str(len(content)).encode() + b"\n" + content, "a.emlx").text == STORY


WHOLE = mail(STORY, newsletter(STORY, OTHER)).as_bytes()


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(WHOLE)), st.binary(max_size=60))
def test_damage(at: int, garbage: bytes) -> None:
    """Whatever became of a message, it is read or refused."""
    with suppress(BotError):
        read(WHOLE[:at] + garbage + WHOLE[at + len(garbage) :])
