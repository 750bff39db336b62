"""Hostile text for hypothesis: markup, what Telegram links by itself, what turns text around."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.domain.article import ReadingKind, ReadingReport
from bot.domain.digest import Citation, ComparedStatement, Comparison, Digest, DigestPart
from bot.domain.errors import PageNotFound
from bot.domain.preferences import Choices, Preferences, Style
from bot.domain.summary import (
    Answer,
    ArticleFacts,
    Claim,
    Doubt,
    DoubtKind,
    Draft,
    Fallback,
    Quote,
    Summary,
)

URL = "https://source.example/a?b=1&c=2"
PIECES = (
    *("<b>", "</b>", "<a href='https://evil.com'>", "</a>", "<", ">", "&", "&lt;", "&#60;", '"'),
    *("<blockquote>", "</blockquote>", "<tg-spoiler>", "<code>", "<pre>", "</", "/>", "<!--"),
    *("*", "_", "`", "[a](https://evil.com)", "![](http://evil.com)", "||", "~~", "\\", ">!"),
    *("evil.com", "EVIL.COM/x", "https://evil.com", "tg://join?x", "t.me/evil", "a@evil.com"),
    *("evil", ".", "com", "/", ":", "//", "@", "#", "$", "http", "tg", "рф", "пример", "भारत"),
    *("192.0.2.1", "1.2.3", "8.8.8.8/x", "xn--p1ai", "@evil", "/forget", "/start@evil_bot"),
    *("#evil", "$EVIL", "mailto:a@evil.com", "www.evil.com", "evil。com", "ton://x", "U.S."),
    *("\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u200e", "\u200b", "\u200c", "\u200d"),
    *("\u2060", "\ufeff", "\u00ad", "\u030a", "\u0333", "\u033f", "\u0301" * 40, "\U000e0041"),
    *("\ufe0f", "\u20e3", "\U000e0101", "\ud800", "\x00", "\x1b[31m", "\x85", "\r", "\n", "\t"),
    *(
        "\u2028",
        "\u3164",
        "שלום",
        "مرحبا",
        "👩\u200d👧",
        "👍🏽",
        "𝓮𝓿𝓲𝓵.𝓬𝓸𝓶",
        "ｅｖｉｌ．ｃｏｍ",
        " ",
    ),
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=9).map("".join),
    st.builds(lambda text, times: text * times, st.sampled_from(PIECES), st.integers(1, 6000)),
)
URLS = st.one_of(st.just(URL), TEXTS, TEXTS.map(lambda text: f"https://source.example/{text}"))
QUOTES = st.builds(Quote, TEXTS, st.integers(1, 9), st.one_of(st.none(), st.integers(1, 2000)))
DOUBTS = st.lists(st.builds(Doubt, st.sampled_from(DoubtKind), TEXTS), max_size=7).map(tuple)
CLAIMS = st.builds(Claim, TEXTS, st.lists(QUOTES, max_size=4).map(tuple), DOUBTS)
REPORTS = st.builds(
    ReadingReport, st.sampled_from(ReadingKind), TEXTS, st.integers(0, 10**6), st.floats(0, 1)
)
FACTS = st.builds(
    ArticleFacts, URLS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, st.integers(1, 999), REPORTS
)
FALLBACKS = st.one_of(st.none(), st.sampled_from(Fallback))
SUMMARIES = st.builds(
    Summary, TEXTS, CLAIMS, st.lists(CLAIMS, max_size=8).map(tuple), TEXTS, TEXTS, FACTS, FALLBACKS
)
# A question is never a large job: what fits the model's window is asked about.
OF_ANSWERS = FALLBACKS.filter(lambda one: one is not Fallback.LARGE_JOB)
ANSWERS = st.builds(Answer, st.booleans(), CLAIMS, FACTS, TEXTS, OF_ANSWERS, st.booleans())
DRAFTS = st.builds(Draft, TEXTS, TEXTS, st.lists(TEXTS, max_size=6).map(tuple))
FINDINGS = st.builds(
    ComparedStatement,
    TEXTS,
    st.lists(st.builds(Citation, st.integers(1, 4), QUOTES), max_size=5).map(tuple),
    DOUBTS,
)
COMPARISONS = st.builds(
    Comparison,
    st.lists(FINDINGS, max_size=3).map(tuple),
    st.lists(FINDINGS, max_size=3).map(tuple),
    TEXTS,
    FALLBACKS,
)
PARTS = st.one_of(
    st.builds(DigestPart, URLS, SUMMARIES),
    st.builds(lambda name, words: DigestPart(name, error=PageNotFound(words)), URLS, TEXTS),
)
DIGESTS = st.builds(
    Digest, st.lists(PARTS, min_size=1, max_size=3).map(tuple), st.one_of(st.none(), COMPARISONS)
)
PREFERENCES = st.builds(
    Preferences,
    language=st.one_of(TEXTS, st.sampled_from(["en", "de", "fa"])),
    interface=st.one_of(TEXTS, st.sampled_from(["en", "de", "ar", "fa", "ja"])),
    style=st.sampled_from(Style),
    quotes=st.booleans(),
    keep_unsupported=st.booleans(),
)
CHOICES = st.builds(Choices, language=st.one_of(st.none(), TEXTS))
