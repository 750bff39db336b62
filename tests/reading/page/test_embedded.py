"""Where a page shows no article, the one in its data is read; where it shows one, nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from bot.domain.article import ReadingKind
from bot.reading.page.embedded import read_embedded
from bot.reading.page.extract import read_page

URL = "https://harbour.example/wall"
STORY = [
    f"The {word} of the harbour wall was finished in year {n}, engineers said, and it has held"
    f" in every storm since then, to the surprise of all who had doubted the {word} before."
    for n, word in enumerate("foot crown face gate stair lamp".split(), 1)
]
MARKUP = "".join(f"<p>{line}</p>" for line in STORY)
HEAD = "<head><title>The wall is finished</title></head>"


def texts(body: str) -> list[str]:
    """The paragraphs of the page with this body, which has to be an article."""
    article = read_page(f"<html>{HEAD}<body>{body}</body></html>".encode(), "", URL).article
    assert article.reading.kind is ReadingKind.ARTICLE
    return [paragraph.text for paragraph in article.paragraphs]


def next_data(props: Any) -> str:
    """A shell with the data of Next."""
    data = json.dumps({"props": {"pageProps": props}, "buildId": "x" * 90})
    kind = "id='__NEXT_DATA__' type='application/json'"
    return f"<div id='__next'></div><script {kind}>{data}</script>"


@pytest.mark.parametrize(
    "body",
    [
        next_data({"article": {"title": "The wall", "bodyHtml": MARKUP}}),
        next_data({"article": {"body": "\n\n".join(STORY)}}),
        next_data({"blocks": [{"type": "p", "data": {"text": line}} for line in STORY]}),
        next_data({"content": [{"type": "p", "children": [{"text": line}]} for line in STORY]}),
        f"<script>window.__APOLLO_STATE__ = {json.dumps({'Post:7': {'html': MARKUP}})};</script>",
        f"<script>window.__INITIAL_STATE__={json.dumps({'a': STORY})};(function(){{}})()</script>",
        f"<div id='app'></div><noscript><div>{MARKUP}</div></noscript>",
    ],
)
def test_shell(body: str) -> None:
    """The article in an application's data, or for browsers without scripts, is read."""
    assert texts(body) == STORY


def test_shell_with_json_ld() -> None:
    """The article that only JSON-LD holds is read."""
    told = json.dumps({"@type": "Article", "headline": "x", "articleBody": "\n".join(STORY)})
    body = f'<script type="application/ld+json">{told}</script>'
    assert " ".join(texts(body)) == " ".join(STORY)


def test_shown_article_wins() -> None:
    """Where the page shows an article, longer texts in its data are not read."""
    data = next_data({"other": "".join(f"<p>Herring {n} swims about.</p>" for n in range(200))})
    assert texts(f"<article><h1>The wall is finished</h1>{MARKUP}</article>{data}") == STORY


@pytest.mark.parametrize(
    "body",
    [
        "<div id='app'></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        next_data({"labels": {"a": "Sign in", "b": "Sign up", "c": "Get the app now"}}),
        next_data({"urls": [f"https://harbour.example/{n}/{'a' * 60}" for n in range(99)]}),
    ],
)
def test_empty_shell(body: str) -> None:
    """A shell without an article is said to be empty, not summarised by its labels."""
    article = read_page(f"<html>{HEAD}<body>{body}</body></html>".encode(), "", URL).article
    assert article.reading.kind in (ReadingKind.EMPTY, ReadingKind.APP_SHELL)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=300),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=30,
)


@given(JSON, st.text(max_size=200))
def test_never_fails(data: Any, body: str) -> None:
    """Data of any shape, and scripts that are no data, break nothing."""
    tree = lxml_html.document_fromstring("<p>x</p><script></script><script></script>")
    first, second = tree.iter("script")
    first.text = json.dumps(data)
    second.text = "window.state = " + json.dumps(data)[:-1]
    assert all(paragraph.text for paragraph in read_embedded(tree, body))


def test_deep_data() -> None:
    """Data nested without end end the search, not the reading."""
    tree = lxml_html.document_fromstring("<p>x</p><script></script>")
    next(tree.iter("script")).text = "[" * 100_000 + "]" * 100_000
    assert list(read_embedded(tree, "")) == []
