"""Summaries, answers and drafts as Telegram messages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.article import ReadingKind, ReadingReport, Via
from bot.domain.preferences import Preferences, Style
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
from bot.rendering.summary import render_answer, render_draft, render_summary
from tests.rendering.samples import (
    ANSWER,
    BARE,
    DOUBTFUL,
    FACTS,
    SAND,
    SECOND,
    SUMMARY,
    SUPPORTED,
    WATER,
)
from tests.rendering.telegram_html import read

PREFERENCES = Preferences()
_ANY = st.text(max_size=120)
_URLS = st.one_of(_ANY, _ANY.map(lambda tail: f"https://e.org/{tail}"))
_QUOTES = st.builds(Quote, _ANY, st.integers(1, 9), st.one_of(st.none(), st.integers(1, 2000)))
_DOUBTS = st.builds(Doubt, st.sampled_from(DoubtKind), _ANY)
_CLAIMS = st.builds(
    Claim,
    _ANY,
    st.lists(_QUOTES, max_size=3).map(tuple),
    st.lists(_DOUBTS, max_size=9).map(tuple),
)
_FACTS = st.builds(
    ArticleFacts,
    *(_URLS, _ANY, _ANY, _ANY, _ANY, _ANY, st.integers(1, 999)),
    st.builds(
        ReadingReport,
        st.sampled_from(ReadingKind),
        _ANY,
        st.integers(0, 10**6),
        st.floats(0, 1),
    ),
)
_SUMMARIES = st.builds(
    Summary,
    *(_ANY, _CLAIMS, st.lists(_CLAIMS, max_size=12).map(tuple), _ANY, _ANY, _FACTS),
    st.one_of(st.none(), st.sampled_from(Fallback)),
)
_PREFERENCES = st.builds(
    Preferences,
    interface=st.one_of(_ANY, st.sampled_from(["en", "de", "ar", "ja"])),
    style=st.sampled_from(Style),
    quotes=st.booleans(),
    keep_unsupported=st.booleans(),
)


def _shown(summary: Summary, **preferences: object) -> str:
    """The text of a summary's only message, without its invisible characters."""
    (message,) = render_summary(summary, replace(PREFERENCES, **preferences))  # type: ignore[arg-type]
    return read(message).text.replace("\u2060", "")


def _last_line(**facts: object) -> str:
    article = replace(FACTS, **facts)  # type: ignore[arg-type]
    return _shown(replace(SUMMARY, article=article)).rpartition("\n")[2]


def test_the_whole_message() -> None:
    """A summary is drawn as product.md has it: title, overview, points, quotes, reading report."""
    assert render_summary(SUMMARY, PREFERENCES) == (
        '<a href="https://rivers.example/bends"><b>Why rivers bend</b></a>\n'
        "\n"
        "Rivers bend because their outer banks wear away.\n"
        "\n"
        '• The outer bank wears away. <a href="https://rivers.example/bends'
        '#:~:text=The%20water%20on%20the%20outside,and%20wears%20the%20bank%20away">↗</a>\n'
        '• The inner bank grows. <a href="https://rivers.example/bends'
        '#:~:text=Sand%20settles%20on%20the%20inner%20bank">↗</a>\n'
        "• A bend moves 45 metres a year, says Müller.\n"
        "<i>⚠ not found in the article: 45, Müller</i>\n"
        "• Fish like bends.\n"
        "<i>⚠ no passage found in the article for this</i>\n"
        "\n"
        "<blockquote expandable><b>In the source's words</b>\n"
        "• The water on the outside of a bend runs faster, and wears the bank away.\n"
        "• Sand settles on the inner bank.</blockquote>\n"
        "\n"
        "<i>The River Post · Jane Doe · March 3, 2026 · 6 min read · read in full</i>",
    )


def test_unsupported_points_are_dropped_on_wish() -> None:
    """Who wants only supported points gets only those, and is told how many are missing."""
    text = _shown(SUMMARY, keep_unsupported=False)
    assert DOUBTFUL.text not in text
    assert BARE.text not in text
    assert "⚠" not in text
    assert "2 points were left out: no support for them was found in the article." in text


def test_only_supported_points_open_the_article() -> None:
    """A point with doubts has quotes, but no ↗."""
    (message,) = render_summary(replace(SUMMARY, key_points=(DOUBTFUL,)), PREFERENCES)
    assert read(message).links == [FACTS.url]


def test_many_doubts_are_counted() -> None:
    """Five doubts are named and the others counted."""
    claim = Claim("x", (SAND,), tuple(Doubt(DoubtKind.MISSING, one) for one in "12345678"))
    text = _shown(replace(SUMMARY, key_points=(claim,)))
    assert "not found in the article: 1, 2, 3, 4, 5 and 3 more" in text


def test_each_reason_is_told_with_its_words() -> None:
    """Why words are in doubt is said in a sentence of its own, once for all that it's about."""
    kinds = (DoubtKind.ELSEWHERE, DoubtKind.AFFIRMED, DoubtKind.ELSEWHERE)
    claim = Claim("x", (SAND,), tuple(map(Doubt, kinds, ("May", "reported", "30"))))
    text = _shown(replace(SUMMARY, key_points=(claim,)))
    assert "in the article, but not in the sentences cited: May, 30" in text
    assert "the sentences cited deny this: reported" in text


def test_overview_with_doubts_is_marked() -> None:
    """Doubts about the overview are named, also where points with doubts are dropped."""
    overview = Claim("It takes 300 years.", doubts=(Doubt(DoubtKind.MISSING, "300"),))
    text = _shown(replace(SUMMARY, overview=overview), keep_unsupported=False)
    assert "It takes 300 years.\n⚠ not found in the article: 300" in text


def test_without_quotes() -> None:
    """A reader who hides quotes gets no quotation, but can still open each passage."""
    (message,) = render_summary(SUMMARY, replace(PREFERENCES, quotes=False))
    assert "<blockquote" not in message
    assert message.count("↗") == 2


def test_quotes_only_of_what_is_shown() -> None:
    """A quote stands there once, and not for a point that was dropped."""
    summary = replace(SUMMARY, overview=Claim("A."), key_points=(SUPPORTED, SUPPORTED, DOUBTFUL))
    text = _shown(summary, keep_unsupported=False)
    assert text.count(WATER.text) == 1
    assert SAND.text not in text


def test_a_point_in_the_sources_words_is_not_quoted_again() -> None:
    """A summary of the article's own sentences does not say each of them twice."""
    extract = replace(SUMMARY, overview=Claim("A."), key_points=(Claim(SAND.text, (SAND,)),))
    assert _shown(extract).count(SAND.text) == 1


def test_pages_of_a_file() -> None:
    """Quotes from a paginated file name their pages."""
    quote = replace(WATER, page=12)
    text = _shown(replace(SUMMARY, overview=Claim("A."), key_points=(Claim("x", (quote,)),)))
    assert f"{WATER.text} (p. 12)" in text


@pytest.mark.parametrize(
    ("time", "expected"), [(0, "(0:00)"), (75, "(1:15)"), (3725, "(1:02:05)")]
)
def test_times_of_a_recording(time: int, expected: str) -> None:
    """Quotes from a recording name the time at which they are said."""
    quote = replace(WATER, time=time)
    text = _shown(replace(SUMMARY, overview=Claim("A."), key_points=(Claim("x", (quote,)),)))
    assert f"{WATER.text} {expected}" in text


def test_the_report_says_what_was_read_from() -> None:
    """The last line tells where the text is a machine's writing of what was said."""
    facts = replace(SUMMARY.article, reading=ReadingReport(form="automatic_subtitles"))
    assert "from automatic subtitles" in _shown(replace(SUMMARY, article=facts))


def test_endless_sentences_are_shortened() -> None:
    """A sentence of 100,000 words does not become a hundred messages; an ellipsis tells."""
    endless = "and then " * 100_000
    claim = Claim(f"so {endless}", (Quote(f"at first {endless}", 1),))
    messages = render_summary(replace(SUMMARY, key_points=(claim,)), PREFERENCES)
    assert len(messages) == 1
    assert read(messages[0]).text.count("…") == 2


def test_bullets_only() -> None:
    """The style of bullets has no overview, unless there is nothing else to show."""
    assert SUMMARY.overview.text not in _shown(SUMMARY, style=Style.BULLETS)
    assert SUMMARY.overview.text in _shown(replace(SUMMARY, key_points=()), style=Style.BULLETS)


def test_title_is_not_said_twice() -> None:
    """An overview that only repeats the title is left out."""
    text = _shown(replace(SUMMARY, overview=Claim("Why Rivers Bend!")))
    assert text.lower().count("why rivers bend") == 1


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "javascript:alert(1)", "https://a@b.c/"]
)
def test_title_without_a_source(url: str) -> None:
    """Where there is no web address the title is bold, and nothing is linked."""
    (message,) = render_summary(replace(SUMMARY, article=replace(FACTS, url=url)), PREFERENCES)
    assert message.startswith("<b>Why rivers bend</b>\n")
    assert "<a" not in message


def test_titles_in_their_order() -> None:
    """The summary's title comes first, then the article's, its site, its host; or none."""
    facts = replace(FACTS, title="Flüsse")
    assert _shown(replace(SUMMARY, title="\u3164", article=facts)).startswith("Flüsse\n")
    facts = replace(FACTS, title="", site="")
    assert _shown(replace(SUMMARY, title="", article=facts)).startswith("rivers.example\n")
    facts = ArticleFacts()
    assert _shown(replace(SUMMARY, title="", article=facts)).startswith(SUMMARY.overview.text)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"site": ""}, "rivers.example · Jane Doe · March 3, 2026 · 6 min read · read in full"),
        (
            {"url": "", "site": "", "author": "", "date": "", "minutes": 1},
            "1 min read · read in full",
        ),
        ({"date": "2026-02-30"}, "The River Post · Jane Doe · 6 min read · read in full"),
        (
            {"author": "A One, B Two, C Three, D Four", "date": ""},
            "The River Post · A One, B Two, C Three and one more · 6 min read · read in full",
        ),
        (
            {"author": ", ".join(f"Name {n}" for n in range(40)), "date": ""},
            "The River Post · Name 0, Name 1, Name 2 and 37 more · 6 min read · read in full",
        ),
        (
            {"author": "Smith, Jo; Doe, Jane; Smith, Jo", "date": ""},
            "The River Post · Smith, Jo, Doe, Jane · 6 min read · read in full",
        ),
        (
            {"author": "", "date": "", "reading": ReadingReport(share=0.629)},
            "The River Post · 6 min read · read 62% (too long)",
        ),
        (
            {"author": "", "date": "", "reading": ReadingReport(share=0.9999)},
            "The River Post · 6 min read · read 99% (too long)",
        ),
        (
            {"author": "", "date": "", "reading": ReadingReport(share=0.0001)},
            "The River Post · 6 min read · read 1% (too long)",
        ),
        (
            {"author": "", "date": "", "reading": ReadingReport(ReadingKind.TEASER)},
            "The River Post · 6 min read · only a teaser: it looks like a paywall",
        ),
        (
            {"author": "", "date": "", "reading": ReadingReport(via=Via.ARCHIVE)},
            "The River Post · 6 min read · read in full · from an archived copy",
        ),
    ],
)
def test_last_line(facts: dict[str, object], line: str) -> None:
    """The last line tells where the article is from and how much of it was read, and no more."""
    assert _last_line(**facts) == line


@pytest.mark.parametrize(
    ("fallback", "words"),
    [
        (Fallback.NO_MODEL, "summarised without a model: no model is set up"),
        (Fallback.MODEL_DOWN, "summarised without a model: the model didn't answer"),
        (
            Fallback.MODEL_MISCONFIGURED,
            "summarised without a model: the model isn't set up correctly",
        ),
        (
            Fallback.MODEL_UNUSABLE,
            "summarised without a model: the model's answer couldn't be used",
        ),
        (Fallback.MODEL_REFUSED, "summarised without a model: the model declined this text"),
        (
            Fallback.MODEL_BUDGET,
            "summarised without a model: the account with the model's provider has no credit left",
        ),
    ],
)
def test_summary_without_a_model_says_why(fallback: Fallback, words: str) -> None:
    """A summary that no model wrote says so, and why."""
    assert _shown(replace(SUMMARY, fallback=fallback)).endswith(f"read in full · {words}")


def test_date_in_the_readers_language() -> None:
    """The date is written as the reader's language writes it."""
    assert " · 3. März 2026 · " in _shown(SUMMARY, interface="de")


def test_right_to_left_names_keep_their_place() -> None:
    """A Hebrew name in an English line is isolated, the line says which way it runs."""
    line = _last_line(author="יעל כהן", date="")
    assert line == "\u200eThe River Post · \u2068יעל כהן\u2069 · 6 min read · read in full"


def test_hostile_names() -> None:
    """Markup, overrides and endless names of an article stay text, and short."""
    evil = "<b>\u202eevil</b>\x1b[2J " * 500
    facts = replace(FACTS, title=evil, author=evil, site=evil)
    (message,) = render_summary(replace(SUMMARY, title=evil, article=facts), PREFERENCES)
    text = read(message).text
    assert len(text) < 1200
    assert "\u202e" not in text
    assert "\x1b" not in text


def test_no_links_but_to_the_source() -> None:
    """Addresses, mentions and commands in an article are text that cannot be tapped."""
    claim = Claim(
        "Go to evil.com, ask @evil or send /forget.", (Quote("See https://evil.com.", 1),)
    )
    for message in render_summary(
        replace(SUMMARY, title="t.me/evil", key_points=(claim,)), PREFERENCES
    ):
        assert all(link.startswith(FACTS.url) for link in read(message).links)
        assert not any(
            tap in read(message).text for tap in ("evil.com", "@evil", "/forget", "t.me")
        )


@settings(max_examples=200)
@given(_SUMMARIES, _PREFERENCES)
def test_any_summary_can_be_sent(summary: Summary, preferences: Preferences) -> None:
    """Whatever an article and a model hold, Telegram takes it, and links lead to the source."""
    messages = [read(message) for message in render_summary(summary, preferences)]
    assert messages
    source = summary.article.url.strip().partition("#")[0]
    for link in (link for message in messages for link in message.links):
        assert link.partition("#")[0][:14] == source[:14]


def test_long_summary_takes_several_messages() -> None:
    """A summary longer than a message is continued in a second one, quotes and all."""
    points = tuple(Claim(f"Point {n}. " * 30, (Quote(f"Quote {n}. " * 30, n),)) for n in range(12))
    messages = [
        read(one) for one in render_summary(replace(SUMMARY, key_points=points), PREFERENCES)
    ]
    text = "\n".join(message.text for message in messages)
    assert len(messages) > 1
    assert text.count("• ") == 25
    assert messages[-1].text.endswith("read in full")


def test_answer() -> None:
    """An answer opens the article at its passage, and quotes it."""
    assert render_answer(ANSWER, PREFERENCES) == (
        'The outer bank wears away. <a href="https://rivers.example/bends'
        '#:~:text=The%20water%20on%20the%20outside,and%20wears%20the%20bank%20away">↗</a>\n'
        "\n"
        "<blockquote expandable><b>In the source's words</b>\n"
        "• The water on the outside of a bend runs faster, and wears the bank away.</blockquote>",
    )


def test_answer_that_the_article_does_not_give() -> None:
    """Where the article does not tell, nothing else is said, whatever the model wrote."""
    answer = replace(ANSWER, found=False, claim=Claim("Probably 42.", (SAND,)))
    assert render_answer(answer, PREFERENCES) == ("I found no answer to that in the article.",)


def test_answer_without_a_model() -> None:
    """Passages that were picked without a model say so, and are not repeated as quotes."""
    answer = replace(
        ANSWER,
        claim=Claim(f"{WATER.text} {SAND.text}", (WATER, SAND)),
        fallback=Fallback.MODEL_DOWN,
    )
    (message,) = render_answer(answer, PREFERENCES)
    text = read(message).text
    assert text.count(SAND.text) == 1
    assert text.endswith(
        "the passages that fit best, picked without a model: the model didn't answer"
    )


@given(st.builds(Answer, st.booleans(), _CLAIMS, _FACTS, _ANY), _PREFERENCES)
def test_any_answer_can_be_sent(answer: Answer, preferences: Preferences) -> None:
    """Whatever an answer holds, Telegram takes it."""
    assert [read(message) for message in render_answer(answer, preferences)]


def test_draft_grows() -> None:
    """A draft shows what there is so far."""
    assert render_draft(Draft(), PREFERENCES) == ""
    assert render_draft(Draft("Why riv"), PREFERENCES) == "<b>Why riv</b>"
    draft = Draft("Why rivers bend", "They <do", ("The outer bank", ""))
    assert render_draft(draft, PREFERENCES) == (
        "<b>Why rivers bend</b>\n\nThey &lt;do\n\n• The outer bank"
    )
    assert "They" not in render_draft(draft, replace(PREFERENCES, style=Style.BULLETS))


_LONG = st.builds(lambda text, times: text * times, _ANY, st.integers(0, 200))


@given(st.builds(Draft, _LONG, _LONG, st.lists(_LONG, max_size=5).map(tuple)), _PREFERENCES)
def test_any_draft_is_one_message(draft: Draft, preferences: Preferences) -> None:
    """A draft of any length and any text is one message that Telegram takes, or empty."""
    html = render_draft(draft, preferences)
    assert html == "" or read(html)


def test_second_point_is_second() -> None:
    """Points keep the order that the model gave them."""
    text = _shown(replace(SUMMARY, key_points=(SECOND, SUPPORTED)))
    assert text.index(SECOND.text) < text.index(SUPPORTED.text)


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("BBC News", "BBC News · 6"),
        ("bbc news", "BBC News · 6"),
        ("BBC", "BBC News · 6"),
        ("Ann Lee; BBC News", "BBC News · Ann Lee · 6"),
        ("BBC News Arabic", "BBC News · BBC News Arabic · 6"),
    ],
)
def test_a_site_that_signs(author: str, shown: str) -> None:
    """A site that names itself as the author is named once."""
    assert _last_line(author=author, site="BBC News", date="").startswith(shown)
