"""Links to a source and to a passage in it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.links import host, passage_link, source_link

URL = "https://example.com/a"


@pytest.mark.parametrize(
    ("quote", "fragment"),
    [
        ("Rivers bend.", "Rivers%20bend"),
        ("“Rivers bend,” she said.", "Rivers%20bend%2C%E2%80%9D%20she%20said"),
        ("A well-known fact, R&D says", "A%20well%2Dknown%20fact%2C%20R%26D%20says"),
        ("It cost $5 (about 4 €).", "It%20cost%20%245%20%28about%204"),
        (
            "The outer bank of a river wears away while the inner bank slowly grows.",
            "The%20outer%20bank%20of%20a,the%20inner%20bank%20slowly%20grows",
        ),
        (
            "Donaudampfschifffahrtsgesellschaft Donaudampfschifffahrtsgesellschaft b c d e",
            "Donaudampfschifffahrtsgesellschaft,c%20d%20e",
        ),
        ("है", "%E0%A4%B9%E0%A5%88"),
    ],
)
def test_fragment(quote: str, fragment: str) -> None:
    """Short quotes are named whole, long ones by their first and last words; all is encoded."""
    assert passage_link(URL, quote) == f"{URL}#:~:text={fragment}"


def test_script_without_spaces_is_cut_at_punctuation() -> None:
    """A long Chinese sentence is named by its first and last clauses, not by half a word."""
    quote = (
        "河流在弯曲的地方，" + "外岸的水流得更快，泥沙被水带走，" * 4 + "而内岸则慢慢地生长起来。"
    )
    start, end = unquote(passage_link(URL, quote).partition(":~:text=")[2]).split(",")
    assert quote.startswith(start)
    assert quote.rstrip("。").endswith(end)
    assert start.endswith(("地方", "更快", "带走"))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_fragment_finds_its_quote(quote: str) -> None:
    """The words in a link stand in the quote, in order and apart, and hide no syntax."""
    fragment = urlsplit(passage_link(URL, quote)).fragment
    assert fragment == "" or fragment.startswith(":~:text=")
    terms = fragment.removeprefix(":~:text=").split(",") if fragment else []
    assert len(terms) <= 2
    place = 0
    for term in terms:
        assert term
        assert not set(term) & set("-,& ")
        place = quote.index(unquote(term), place) + len(unquote(term))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.com/a#top", "https://example.com/a#:~:text=words"),
        ("https://example.com/a#:~:text=old", "https://example.com/a#:~:text=words"),
        ("http://example.com:8080/?a=1&b=2", "http://example.com:8080/?a=1&b=2#:~:text=words"),
        ("", ""),
        ("ftp://example.com/a", ""),
        ("javascript:alert(1)", ""),
        ("tg://resolve?domain=x", ""),
        ("https://good.com@evil.com/", ""),
        ("https:///a", ""),
        ("http://[", ""),
    ],
)
def test_only_web_addresses(url: str, expected: str) -> None:
    """Only web addresses are linked to; a fragment that they had gives way."""
    assert passage_link(url, "words") == expected


def test_page_of_a_file() -> None:
    """A quote from a paginated file opens its page."""
    assert passage_link(URL, "words", page=3) == f"{URL}#page=3:~:text=words"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=a&t=75s"),
        ("https://films.example/a#x", "https://films.example/a?t=75s"),
        ("", ""),
    ],
)
def test_time_of_a_recording(url: str, expected: str) -> None:
    """A quote from a recording opens it where the words are said."""
    assert passage_link(url, "words", time=75) == expected


def test_quote_without_words_opens_the_article() -> None:
    """Where there is nothing to look for, the link opens the article itself."""
    assert passage_link(f"{URL}#top", "…") == f"{URL}#top"


def test_link_stays_short() -> None:
    """A fragment that would make a link too long is left away; so is an endless address."""
    address = f"{URL}?{'x' * 2000}"
    assert passage_link(address, "some words that would need more room than is left") == address
    assert passage_link(f"{URL}?{'x' * 3000}", "words") == ""


@given(st.text(max_size=60))
def test_hostile_address_cannot_break_out(tail: str) -> None:
    """No address holds white space, quotation marks, brackets or what cannot be encoded."""
    linked = source_link(f"https://example.com/{tail}")
    assert not set(linked) & set(' "<>\n\t\u202e')
    linked.encode()


@pytest.mark.parametrize(
    ("url", "name"), [("https://www.example.com:443/a", "example.com"), ("", ""), ("http://[", "")]
)
def test_host(url: str, name: str) -> None:
    """A site is known by its host where it does not name itself."""
    assert host(url) == name
