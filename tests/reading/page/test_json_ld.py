"""JSON-LD of any shape is read for what it says; nothing in it breaks the reading."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.page.json_ld import LinkedData, read_json_ld

ARTICLE: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "The wall is finished",
    "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Ek"}],
    "datePublished": "2024-05-06T07:08:09Z",
    "dateModified": "2024-05-07T07:08:09Z",
    "publisher": {"name": "Harbour News"},
    "articleBody": "It took four years.",
}


def read(*data: Any) -> LinkedData:
    """What the scripts with these values say."""
    return read_json_ld([json.dumps(one) for one in data])


def test_article() -> None:
    """An article's headline, authors, date, publisher and text are read."""
    assert read(ARTICLE) == LinkedData(
        headline="The wall is finished",
        authors=("Ann Lee", "Bo Ek"),
        date="2024-05-06T07:08:09Z",
        modified="2024-05-07T07:08:09Z",
        publisher="Harbour News",
        body="It took four years.",
    )


@pytest.mark.parametrize(
    "wrapped",
    [
        [ARTICLE],
        {"@graph": [{"@type": "WebSite"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["Thing", "NewsArticle"]},
    ],
)
def test_wherever_the_article_is(wrapped: Any) -> None:
    """An article in a list, a graph or a page is found."""
    assert read(wrapped).headline == "The wall is finished"


def test_author_by_reference() -> None:
    """An author that is named elsewhere in the graph is looked up."""
    graph = [{**ARTICLE, "author": {"@id": "#ann"}}, {"@id": "#ann", "name": "Ann Lee"}]
    assert read({"@graph": graph}).authors == ("Ann Lee",)


def test_own_article_among_others() -> None:
    """Of several articles the one that says most is the page's own."""
    other = {"@type": "Article", "headline": "Another story"}
    assert read(other, ARTICLE).headline == "The wall is finished"


def test_a_page_without_article() -> None:
    """A web page tells its date alone."""
    page = {"@type": "WebPage", "name": "Home", "datePublished": "2024-01-02"}
    assert read(page) == LinkedData(date="2024-01-02")


@pytest.mark.parametrize(
    "script",
    ["", "not json", "{", "null", "3", '"text"', "[[[[]]]]", '{"@type": 5}', "[" * 100_000],
)
def test_broken_scripts_say_nothing(script: str) -> None:
    """Broken, empty and deeply nested JSON says nothing."""
    assert read_json_ld([script]) == LinkedData()


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "Article", "headline": "Kept"} -->',
        '{"@type": "Article", "headline": "Kept",}',
        '{"@type": "Article", "headline": "Kept"};',
        '{"@type": "Article", "headline": "Kept", "description": "a\nb"}',
    ],
)
def test_small_faults_are_forgiven(script: str) -> None:
    """Comments around it, a comma too many, a semicolon and line breaks are forgiven."""
    assert read_json_ld([script]).headline == "Kept"


def test_wrong_types_say_nothing() -> None:
    """A field of the wrong type is as if it were not there."""
    wrong = {key: 7 for key in ARTICLE if key != "@type"}
    assert read({"@type": "Article", **wrong}) == LinkedData()
    assert read({"@type": "Article", "author": [None, 3, {"name": {}}, " "]}).authors == ()


def test_bounded_work() -> None:
    """A page with countless nodes is read up to a limit, and returns."""
    assert read([{"@type": "Thing"}] * 20_000 + [ARTICLE]) == LinkedData()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from([*ARTICLE, "@id", "@graph", "name"]), inner)
        ),
        max_leaves=20,
    )
)
def test_anything(value: Any) -> None:
    """Whatever is in there, the answer is text."""
    found = read_json_ld([json.dumps([value, {"@type": "Article", "author": value}])])
    assert all(isinstance(name, str) and name for name in found.authors)
