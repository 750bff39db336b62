"""An e-mail in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from email.message import Message

from bot.domain.article import Article, Paragraph, count_words
from bot.domain.errors import ProtectedFile
from bot.reading.files.mime import day_of, header, name_in, parts_of, text_of
from bot.reading.links.links import text_without_links
from bot.reading.markup.hidden import take_out_hidden
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.markup.tree import Element, parse_html
from bot.reading.text.boilerplate import drop_boilerplate
from bot.reading.text.plain_text import assemble, read_text
from bot.reading.text.written_days import find_days

FEWEST_WORDS = 40
"""A message with fewer that brings another one, or a file, is but a word about that."""
_DEEPEST = 5
"""Messages forwarded within messages."""
_FULLER = 0.5
"""Share of the plain text's words below which the HTML beside it is not the message."""
_PREFIX = re.compile(
    r"^(?:(?:re|fwd?|fw|wg|aw|tr|rv|enc|res|odp|pd|ynt|ilt|bls|trs|转发|回复|答复|轉寄|回覆|전달|회신)"
    r"\s*(?:\[\d{1,3}\])?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"\W{0,3}[^\W\d_][\w\s./-]{0,24}\*?\s?[:：]")
_RULE = re.compile(r"[-_=]{3,}")
_SENDER = re.compile(r"[:：]\W{0,4}([^:<>@]{2,80}?)\W{0,3}\s*[<\[(](?:mailto:)?[^<>\s@]+@[^<>\s]+")
_ADDRESS = re.compile(r"([^\s<>\[\](),;:]+@[^\s<>\[\](),;:]+)")
_MOST_HEAD = 12
"""Paragraphs that the head of a forwarded message takes at most."""
_MOST_NOTE = 20
"""Paragraphs above it that are looked through."""
_BLOCKS = "p div table ul ol blockquote h1 h2 h3 h4 h5 h6 img hr section article center".split()
_PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th")


def read_mail(message: Message, depth: int = 0) -> Article:
    """The article that a message is, or that it brings along; its subject is the title.

    Raises ProtectedFile for one that only its receiver's key opens.
    """
    if message.get_content_type() in ("multipart/encrypted", "application/pkcs7-mime"):
        raise ProtectedFile("an encrypted e-mail")
    article = _with_facts(_body(message), message)
    brought = _brought(message) if depth < _DEEPEST else None
    if brought is not None and article.reading.words < FEWEST_WORDS:
        inner = read_mail(brought, depth + 1)
        return inner if inner.reading.words > article.reading.words else article
    return article


def _brought(message: Message) -> Message | None:
    """The first message within a message."""
    for part in parts_of(message):
        inner = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(inner, list) and inner:
            return inner[0] if isinstance(inner[0], Message) else None
    return None


def _body(message: Message) -> Article:
    """What it says, in the form that holds more of it."""
    shown = [part for part in parts_of(message) if part.get_content_disposition() != "attachment"]
    html = [text_of(part) for part in shown if part.get_content_type() == "text/html"]
    plain = [text_of(part) for part in shown if part.get_content_type() == "text/plain"]
    text = "\n\n".join(map(_without_signature, plain))
    if html:
        # All of it: what looks for the main text of a page drops most stories of a newsletter.
        root = _without_layout("\n".join(html))
        article = assemble(drop_boilerplate(paragraphs_in(root)), form="mail")
        if article.reading.words >= _FULLER * count_words(text_without_links(text)):
            return article
    return read_text(text, _subject(message))


def _without_signature(text: str) -> str:
    """Without the few lines behind the mark that mail programs put before a signature."""
    said, _, signature = text.rpartition("\n-- \n")
    return said if said and count_words(signature) < FEWEST_WORDS else text


def _with_facts(article: Article, message: Message) -> Article:
    """With what the message says of itself, or its head of the message that it passes on."""
    paragraphs, head = _without_head(article.paragraphs)
    sender = (_SENDER.search(head) or _ADDRESS.search(head)) if head else None
    told = assemble(paragraphs, title=_subject(message) or article.title, form="mail")
    days = find_days(head)
    return replace(
        told,
        author=sender[1].strip(" \"'*") if sender else name_in(message, "from"),
        date=days[0] if days else day_of(message),
        reading=replace(told.reading, share=article.reading.share),
    )


def _subject(message: Message) -> str:
    return _PREFIX.sub("", header(message, "subject"))


def _without_head(paragraphs: Sequence[Paragraph]) -> tuple[Sequence[Paragraph], str]:
    """The paragraphs of a message that was forwarded, and the head that says whose it was.

    A few words above it are the note of whoever passed it on.
    """
    for start, paragraph in enumerate(paragraphs[:_MOST_NOTE]):
        if not (_RULE.match(paragraph.text) or _LABELLED.match(paragraph.text)):
            continue
        end = start + 1
        while end < min(len(paragraphs), start + _MOST_HEAD) and _LABELLED.match(
            paragraphs[end].text
        ):
            end += 1
        head = "\n".join(one.text for one in paragraphs[start:end])
        labels = sum(head.count(mark) for mark in (": ", ":\n", "：", ":*"))
        if _ADDRESS.search(head) and labels > 2 and find_days(head):
            note = sum(count_words(one.text) for one in paragraphs[:start])
            kept = paragraphs[:start] if note >= FEWEST_WORDS else ()
            return (*kept, *paragraphs[end:]), head
    return paragraphs, ""


def _without_layout(html: str) -> Element:
    """What is shown, its layout tables taken apart: their cells are paragraphs."""
    root = parse_html(html)
    take_out_hidden(root)
    # The innermost first: a table around another one lays it out.
    for table in reversed(list(root.iter("table"))):
        if _lays_out(table):
            own = [one for one in table.iter(*_PARTS) if next(one.iterancestors("table")) is table]
            for part in (table, *own):
                part.tag = "div"
    return root


def _lays_out(table: Element) -> bool:
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return True
    if next(table.iter("th"), None) is not None:
        return False
    rows = list(table.iter("tr"))
    single = all(len(row) < 2 for row in rows)
    return single or any(next(row.iter(*_BLOCKS), None) is not None for row in rows)
