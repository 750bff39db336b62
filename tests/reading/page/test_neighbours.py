"""Pointers to other articles and layers about cookies go whole, and take nothing along."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.page.neighbours import take_out_consent, take_out_pointers

TEXT = "The ferry runs all winter, and the board of the harbour is content with it so far."
TEASER = (
    "<a href='/a'>Lighthouse keeper retires</a><p>He kept the lamp, the log and three cats.</p>"
)


def left(body: str) -> str:
    """The words of a page that are left."""
    tree = lxml_html.document_fromstring(f"<html><body>{body}</body></html>")
    take_out_consent(tree)
    take_out_pointers(tree)
    return " ".join(tree.text_content().split())


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("<h2>Related stories</h2>", f"<ul><li>{TEASER}</li><li>{TEASER}</li></ul>"),
        ("<h3>Ähnliche Artikel</h3>", f"<div><div>{TEASER}</div><div>{TEASER}</div></div>"),
        ("<div><h4>Artículos relacionados</h4></div>", f"<div>{TEASER}</div><div>{TEASER}</div>"),
        ("<p><strong>Материалы по теме</strong></p>", f"<ul><li>{TEASER}</li></ul>"),
        ("<h2>Sur le même sujet</h2>", "<a href='/a'>Le gardien</a> <a href='/b'>Le port</a>"),
    ],
    ids=["en", "de", "es", "ru", "fr"],
)
def test_other_stories(heading: str, below: str) -> None:
    """The heading, the titles and the teasers below it go; what follows stays."""
    found = left(f"<div><p>{TEXT}</p>{heading}{below}<p>{TEXT}</p></div>")
    assert found.replace(" ", "") == (TEXT + TEXT).replace(" ", "")


@pytest.mark.parametrize(
    "below",
    [f"<p>{TEXT}</p>", f"<ul><li>{TEXT}</li><li>{TEXT}</li></ul>", "<p><a href='#n'>1</a></p>"],
    ids=["text", "list", "note"],
)
def test_what_leads_nowhere_stays(below: str) -> None:
    """A section that only has such a heading is text."""
    assert TEXT in left(f"<div><p>{TEXT}</p><h2>Related stories</h2>{below}</div>")
    assert "Related stories" in left(f"<div><p>Hm.</p><h2>Related stories</h2>{below}</div>")


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        ("id='cookie-policy' class='cookie-layer'", "We use cookies to make our site work."),
        ("class='cookiebanner consent'", "Wir verwenden Cookies, um Zugriffe zu zählen."),
        ("id='onetrust-banner-sdk'", "Utilizamos cookies propias y de terceros."),
        ("class='gdpr-popup'", "Мы используем файлы куки на этом сайте."),
    ],
    ids=["en", "de", "es", "ru"],
)
def test_layers_about_cookies(attributes: str, text: str) -> None:
    """A layer that asks about cookies goes, however much it says."""
    layer = f"<div {attributes}><h2>Cookies</h2><p>{text * 9}</p><button>OK</button></div>"
    assert left(f"{layer}<p>{TEXT}</p>") == TEXT


def test_articles_about_cookies_stay() -> None:
    """A recipe, and an article on consent, are no layers."""
    recipe = (
        f"<div class='cookie-recipe'><p>Bake the cookies. {TEXT}</p><a href='/x'>More</a></div>"
    )
    law = f"<div class='consent'><h1>Cookies</h1><p>{TEXT}</p><a href='/x'>More</a></div>"
    assert TEXT in left(recipe)
    assert TEXT in left(law)
