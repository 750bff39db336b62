"""Finding links in what readers write, and cleaning them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import LinkRefused
from bot.reading.links.links import (
    LONGEST_LINK,
    clean_host,
    clean_link,
    find_links,
    text_without_links,
)

FOUND = [
    ("https://example.com/a", ["https://example.com/a"]),
    ("Look: https://example.com/a.", ["https://example.com/a"]),
    ("Have you read https://example.com/a?", ["https://example.com/a"]),
    ("https://example.com/a?b=1!", ["https://example.com/a?b=1"]),
    ("https://example.com/a...", ["https://example.com/a"]),
    ("(https://example.com/a)", ["https://example.com/a"]),
    ("(see https://example.com/a).", ["https://example.com/a"]),
    ("[text](https://example.com/a) more", ["https://example.com/a"]),
    ("[text](https://example.com/a)more", ["https://example.com/a"]),
    ("https://en.wikipedia.org/wiki/A_(b)", ["https://en.wikipedia.org/wiki/A_(b)"]),
    ("(https://en.wikipedia.org/wiki/A_(b))", ["https://en.wikipedia.org/wiki/A_(b)"]),
    ("https://en.wikipedia.org/wiki/A_(b).", ["https://en.wikipedia.org/wiki/A_(b)"]),
    ("https://example.com/?a[]=1&a[]=2", ["https://example.com/?a[]=1&a[]=2"]),
    ("<https://example.com/a>", ["https://example.com/a"]),
    ('"https://example.com/a"', ["https://example.com/a"]),
    ("“https://example.com/a”", ["https://example.com/a"]),
    ("«https://example.com/a»", ["https://example.com/a"]),
    ("**https://example.com/a**", ["https://example.com/a"]),
    ("`https://example.com/a`", ["https://example.com/a"]),
    ("https://youtu.be/abcdefghij_", ["https://youtu.be/abcdefghij_"]),
    ("HTTPS://EXAMPLE.COM/A", ["https://example.com/A"]),
    ("http://example.com", ["http://example.com/"]),
    ("example.com/a", ["https://example.com/a"]),
    ("example.com", ["https://example.com/"]),
    ("Example.com", ["https://example.com/"]),
    ("EXAMPLE.COM", ["https://example.com/"]),
    ("x.com/a/status/1", ["https://x.com/a/status/1"]),
    ("read example.com/a, please", ["https://example.com/a"]),
    ("Source:example.com/a", ["https://example.com/a"]),
    ("www.example.com", ["https://www.example.com/"]),
    ("www.example.pictures/a", ["https://www.example.pictures/a"]),
    ("example.com:8080/a", ["https://example.com:8080/a"]),
    ("news.example.co.uk?id=5", ["https://news.example.co.uk/?id=5"]),
    (
        "пример.рф/новости",
        ["https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"],
    ),
    ("https://bücher.example/ä", ["https://xn--bcher-kva.example/%C3%A4"]),
    ("https://例え.jp/a", ["https://xn--r8jz45g.jp/a"]),
    ("请看https://example.com/a。谢谢", ["https://example.com/a"]),
    ("（https://example.com/a）谢谢", ["https://example.com/a"]),
    ("请看example.com/a，谢谢", ["https://example.com/a"]),
    ("https://zh.wikipedia.org/wiki/北京", ["https://zh.wikipedia.org/wiki/%E5%8C%97%E4%BA%AC"]),
    ("https://a.example/x https://b.example/y", ["https://a.example/x", "https://b.example/y"]),
    ("https://a.example/x,https://b.example/y", ["https://a.example/x", "https://b.example/y"]),
    ("https://a.example/x\nhttps://b.example/y", ["https://a.example/x", "https://b.example/y"]),
    ("https://a.example/x and https://a.example/x?utm_source=y", ["https://a.example/x"]),
    ("https://a.example/x\u200b", ["https://a.example/x"]),
    ("\u202ahttps://a.example/x\u202c", ["https://a.example/x"]),
    (
        "https://web.archive.org/web/2020/https://example.com/a",
        ["https://web.archive.org/web/2020/https://example.com/a"],
    ),
    ("https://medium.com/@someone/a-story", ["https://medium.com/@someone/a-story"]),
    ("github.com/a/b/blob/main/README.md", ["https://github.com/a/b/blob/main/README.md"]),
    (
        "https://example.com/a|https://example.com/b",
        ["https://example.com/a", "https://example.com/b"],
    ),
    ("http://[2606:4700::1]/a", ["http://[2606:4700::1]/a"]),
]

NOT_FOUND = [
    "",
    "Hello, how are you?",
    "someone@example.com",
    "some.name@example.com",
    "first.last@sub.example.co.uk, please",
    "mailto:someone@example.com",
    "@example.com",
    "1.5.2",
    "version 2.0.1.",
    "192.168.0.1",
    "at 5.pm",
    "README.md",
    "main.py and build.sh",
    "notes.txt",
    "report.pdf",
    "docs/setup.md",
    "src/bot/main.py",
    "archive.zip",
    "node.js",
    "ASP.NET",
    "e.g. this, i.e. that",
    "U.S. and U.K.",
    "and/or",
    "We were done.In the evening we left.",
    "org.apache.io",
    "com.example.app",
    "ftp://example.com/a",
    "file:///etc/passwd",
    "javascript:alert(document.domain)",
    "tg://resolve?domain=example",
    "https://",
    "http://...",
    "https://)",
    "a_b.c",
    "price=example.com",
    "...",
    "3.14",
    "BNPP.PA",
    "A.Ş.ye",
    "5 m.in",
]

CLEANED = [
    ("https://Example.COM/Path", "https://example.com/Path"),
    ("HTTP://example.com:80/a", "http://example.com/a"),
    ("https://example.com:443", "https://example.com/"),
    ("https://example.com:8443/a", "https://example.com:8443/a"),
    ("http://example.com:443/a", "http://example.com:443/a"),
    ("https://example.com:/a", "https://example.com/a"),
    ("example.com/a", "https://example.com/a"),
    ("example.com:8080/a", "https://example.com:8080/a"),
    ("//example.com/a", "https://example.com/a"),
    ("  https://example.com/a\n", "https://example.com/a"),
    ("https://exam\nple.com/a\tb", "https://example.com/ab"),
    ("https://example.com./a", "https://example.com/a"),
    ("https://example.com/a#section", "https://example.com/a"),
    ("https://example.com/a#:~:text=some%20words", "https://example.com/a"),
    ("https://example.com/#!/news/5", "https://example.com/#!/news/5"),
    ("https://example.com/#!/news/5:~:text=words", "https://example.com/#!/news/5"),
    ("https://example.com/#/news/5", "https://example.com/#/news/5"),
    ("https://example.com/a/./b/../c", "https://example.com/a/c"),
    ("https://example.com/../../a", "https://example.com/a"),
    ("https://example.com/a/..", "https://example.com/"),
    ("https://example.com/a/%2e%2E/b", "https://example.com/b"),
    ("https://example.com/a//b", "https://example.com/a//b"),
    ("https://example.com/%7Euser/%c3%a4", "https://example.com/~user/%C3%A4"),
    ("https://example.com/a b", "https://example.com/a%20b"),
    ("https://example.com/100%", "https://example.com/100%25"),
    ("https://example.com/a%2Fb", "https://example.com/a%2Fb"),
    ("https://example.com/?b=2&a=1", "https://example.com/?b=2&a=1"),
    ("https://example.com/?q=a+b%20c", "https://example.com/?q=a+b%20c"),
    ("https://example.com/?a=1&amp", "https://example.com/?a=1&amp"),
    ("https://example.com/?", "https://example.com/"),
    ("https://faß.example/", "https://xn--fa-hia.example/"),
    ("https://ＥＸＡＭＰＬＥ。com/", "https://example.com/"),
    ("https://my_site.example.com/", "https://my_site.example.com/"),
    ("http://[2606:4700:0:0::1]/", "http://[2606:4700::1]/"),
    ("https://example.com/a?utm_source=x&utm_medium=y&id=5", "https://example.com/a?id=5"),
    ("https://example.com/a?UTM_Source=x", "https://example.com/a"),
    ("https://example.com/a?utm%5Fsource=x", "https://example.com/a"),
    ("https://example.com/a?fbclid=x&gclid=y&mc_eid=z&igshid=w", "https://example.com/a"),
    ("https://example.com/?ref=main&source=a&id=5", "https://example.com/?ref=main&source=a&id=5"),
    ("https://www.youtube.com/watch?v=abc&si=xyz&t=5", "https://www.youtube.com/watch?v=abc&t=5"),
    ("https://youtu.be/abc?si=xyz", "https://youtu.be/abc"),
    ("https://example.com/?si=5", "https://example.com/?si=5"),
    ("https://x.com/a/status/1?s=20&t=abc&ref_src=twsrc", "https://x.com/a/status/1"),
    ("https://notx.com/a?s=20", "https://notx.com/a?s=20"),
    (
        "https://www.nytimes.com/a.html?unlocked_article_code=abc&smid=url-share",
        "https://www.nytimes.com/a.html?unlocked_article_code=abc",
    ),
    (
        "https://www.google.com/url?sa=t&q=https%3A%2F%2Fexample.com%2Fa%3Fid%3D5%26utm_id%3D1",
        "https://example.com/a?id=5",
    ),
    ("https://www.google.co.uk/url?url=https://example.com/a", "https://example.com/a"),
    ("https://www.google.de/amp/s/www.example.com/a", "https://www.example.com/a"),
    ("https://www.google.com/amp/www.example.com/a", "http://www.example.com/a"),
    ("https://www.google.com/search?q=https://example.com", None),
    (
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a",
        "https://www.example.com/a",
    ),
    (
        "https://www-example-com.cdn.ampproject.org/v/s/www.example.com/a?id=1",
        "https://www.example.com/a?id=1",
    ),
    ("https://t.me/iv?url=https%3A%2F%2Fexample.com%2Fa&rhash=abc", "https://example.com/a"),
    ("https://t.me/channel/123", None),
    (
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=AT0",
        "https://example.com/a",
    ),
    ("https://www.youtube.com/redirect?q=https://example.com/a", "https://example.com/a"),
    ("https://out.reddit.com/?url=https://example.com/a&token=x", "https://example.com/a"),
    (
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&data=1",
        "https://example.com/a",
    ),
    (
        "https://t.me/iv?url=https%3A%2F%2Fgoogle.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.com",
        "https://example.com/",
    ),
    ("https://www.google.com/url?q=javascript:alert(1)", None),
    ("https://www.google.com/url?q=/local", None),
    ("https://notgoogle.com/url?q=https://example.com/", None),
    ("https://notfacebook.com/l.php?u=https://example.com/", None),
    ("https://example.com/url?q=https://other.example/", None),
]

REFUSED = [
    "",
    "   ",
    "ftp://example.com/a",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,hello",
    "mailto:someone@example.com",
    "tg://user?id=5",
    "https://",
    "https:///a",
    "https://user@example.com/",
    "https://user:secret@example.com/",
    "https://example.com@127.0.0.1/",
    "https://example.com\\@127.0.0.1/",
    "https://example.com:port/",
    "https://example.com:99999/",
    "https://exa mple.com/",
    "https://example..com/",
    "https://.example.com/",
    "https://ex%61mple.com/",
    "https://exam!ple.com/",
    "https://[::1/",
    "https://[fe80::1%25eth0]/",
    "https://[fe80::1%eth0]/",
    "https://[example]/",
    "https://" + "a" * 64 + ".com/",
    "https://" + "a." * 150 + "com/",
    "https://example.com/" + "a" * LONGEST_LINK,
    "https://\ud800.example/",
    "https://❤️❤️.example/",
    "https://www.google.com/url?q=https://user:secret@example.com/",
]


@pytest.mark.parametrize(("text", "links"), FOUND)
def test_links_are_found(text: str, links: list[str]) -> None:
    """A link is found as a reader would read it: without the sentence's punctuation, cleaned."""
    assert list(find_links(text)) == links


@pytest.mark.parametrize("text", NOT_FOUND)
def test_no_links(text: str) -> None:
    """E-mail addresses, versions, file names, other schemes and prose are no links."""
    assert find_links(text) == ()


def test_links_behind_words() -> None:
    """Links behind words come after those in the text, once each; other schemes are left."""
    behind = ["tg://user?id=5", "mailto:a@example.com", "example.com/b", "https://example.com/a"]
    found = find_links("see https://example.com/a?utm_id=1", behind)
    assert found == ("https://example.com/a", "https://example.com/b")


def test_refused_links_stay() -> None:
    """A link that is refused is not lost: whoever opens it tells the reader."""
    assert find_links("https://user:secret@example.com/") == ("https://user:secret@example.com/",)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("https://example.com/a", ""),
        ("Please read https://example.com/a. Thanks", "Please read . Thanks"),
        ("short, in German example.com/a", "short, in German"),
        ("a https://a.example/ b www.b.example c", "a b c"),
        ("no link at README.md", "no link at README.md"),
        ("one\nhttps://a.example/\ntwo", "one\n\ntwo"),
    ],
)
def test_text_without_links(text: str, rest: str) -> None:
    """What is left of a message is what it says beside its links."""
    assert text_without_links(text) == rest


@pytest.mark.parametrize(("url", "clean"), CLEANED)
def test_links_are_cleaned(url: str, clean: str | None) -> None:
    """One page has one address, and nothing that chooses the page is lost."""
    assert clean_link(url) == (url if clean is None else clean)


@pytest.mark.parametrize("url", REFUSED)
def test_links_are_refused(url: str) -> None:
    """What is no public web address is refused, and the refusal keeps its secrets."""
    with pytest.raises(LinkRefused) as refusal:
        clean_link(url)
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize(
    ("host", "clean"),
    [
        ("2130706433", "2130706433"),
        ("0x7f.1", "0x7f.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("１２７。０。０。１", "127.0.0.1"),
        ("LOCALHOST", "localhost"),
        ("::FFFF:127.0.0.1", "::ffff:7f00:1"),
    ],
)
def test_odd_hosts_go_to_the_resolver(host: str, clean: str) -> None:
    """Odd spellings of addresses stay what they are: what they resolve to is what is vetted."""
    assert clean_host(host).replace("::ffff:127.0.0.1", "::ffff:7f00:1") == clean


_URLS = st.builds(
    lambda host, path, query, fragment: f"https://{host}/{path}?{query}#{fragment}",
    st.from_regex(r"[a-z0-9äб-]{1,10}\.(com|рф)", fullmatch=True),
    st.text(max_size=30),
    st.text(max_size=30),
    st.text(max_size=30),
)


@given(st.one_of(_URLS, st.text(max_size=60)))
def test_cleaning_settles(url: str) -> None:
    """Cleaning a cleaned link changes nothing, and the outcome is plain ASCII."""
    try:
        clean = clean_link(url)
    except LinkRefused:
        return
    assert clean_link(clean) == clean
    assert clean.isascii()
    assert clean.isprintable()
    assert " " not in clean


@given(st.text(alphabet="ab.:/@?#()[]-_ \n,wптtphsco。", max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    """No text makes the search fail; what has no links is left as it was."""
    if not find_links(text):
        assert text_without_links(text).split() == text.split()


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1))
def test_links_in_any_script_are_found(path: str) -> None:
    """A link between words is found whole, in whatever script its path is written."""
    link = f"https://example.com/{path}?{path}"
    assert find_links(f"Look at {link}, please") == (clean_link(link),)


@pytest.mark.parametrize(
    "part", ["a.", "www.", "https://", "((", "a-", "http://a.b/(", "a@b.co ", ".", "x" * 64 + "."]
)
def test_hostile_text_does_not_stall_the_search(part: str) -> None:
    """Half a megabyte of any repetition is searched in steps that grow with its length alone."""
    find_links(part * (500_000 // len(part)))
