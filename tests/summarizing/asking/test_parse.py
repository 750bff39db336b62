"""Parsing what models answer: lenient in form, nothing of their formatting let through."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import AnswerUnusable
from bot.domain.summary import Draft
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.parse import (
    ParsedSummary,
    parse_answer,
    parse_draft,
    parse_notes,
    parse_summary,
    parse_support,
)

PLAIN = (
    '{"title": "News", "overview": {"sentences": [1, 2], "text": "It happened."},'
    ' "points": [{"sentences": [3], "text": "One."}, {"sentences": [4, 5], "text": "Two."}]}'
)
EXPECTED = ParsedSummary(
    title="News",
    overview=ParsedClaim("It happened.", (1, 2)),
    points=(ParsedClaim("One.", (3,)), ParsedClaim("Two.", (4, 5))),
)


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        f"```json\n{PLAIN}\n```",
        f"Here is {{the}} summary:\n\n{PLAIN}\n\nI hope that helps!",
        f"<think>First {{'title': 'no'}} then</think>{PLAIN}",
        PLAIN.replace("}]}", "},]}"),
        PLAIN[:-1],
        PLAIN.replace("It happened", "It\nhappened"),
        PLAIN.replace('"points"', '"key_points"'),
        PLAIN.replace('"points"', '"Key Points"').replace('"title"', '"Title"'),
        PLAIN.replace("[3]", "3").replace("[4, 5]", '"[4-5]"').replace("[1, 2]", '["1", "[2]"]'),
        PLAIN.replace("[3]", "[3.0, 3]"),
        PLAIN.replace('{"sentences": [3], "text": "One."}', '"One. [3]"'),
        PLAIN.replace('"sentences": [4, 5], "text": "Two."', '"text": "Two [4, 5]."'),
        PLAIN.replace('"One."', '"- **One**."').replace("Two.", "* _Two_."),
        PLAIN.replace('"One."', '"1. One."').replace('"Two."', '"2) Two."'),
        PLAIN.replace("It happened.", "<b>It</b> `happened`."),
        f'{{"summary": {PLAIN}}}',
        f"[{PLAIN}]",
    ],
)
def test_many_forms_mean_the_same(text: str) -> None:
    """Fences, prose, other names and other shapes give the same summary."""
    assert parse_summary(text) == EXPECTED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I can't help with that.",
        "{}",
        "[]",
        "null",
        "{{{{",
        '"x"',
        '{"title": "Only a title"}',
        '{"overview": {"text": ""}, "points": []}',
        "[" * 50_000,
        '{"a":' * 50_000,
    ],
)
def test_what_is_no_summary_is_refused(text: str) -> None:
    """An answer without a summary is an error, never an empty summary."""
    with pytest.raises(AnswerUnusable):
        parse_summary(text)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("**Bold** and *thin* and __under__", "Bold and thin and under"),
        ("# Heading", "Heading"),
        ("• Bullet", "Bullet"),
        ("[a link](https://example.com)", "a link"),
        ("AT&amp;T has &lt;b&gt; tags", "AT&T has <b> tags"),
        ("a <script>x</script> stays text", "a <script>x</script> stays text"),
        ("two <br/>lines", "two lines"),
        ("5 * 3 * 2 = 30", "5 * 3 * 2 = 30"),
        ("snake_case_name stays", "snake_case_name stays"),
        ("Growth of 3 % [12].", "Growth of 3 %."),
        ("Growth【4】 and (sentence 5) more", "Growth and more"),
        ("minus \u2013 dash", "minus \u2013 dash"),
        ("\u202eevil\u202c\u0000 text\u200b", "evil text"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("line\nbreak  and\ttabs", "line break and tabs"),
        ("1. FC Köln wins", "1. FC Köln wins"),
    ],
)
def test_no_formatting_of_the_model_gets_through(written: str, plain: str) -> None:
    """Marks of Markdown and HTML go, what the article itself says stays."""
    assert parse_summary(json.dumps({"points": [written]})).points[0].text == plain


def test_quotes_in_words_are_kept_apart() -> None:
    """A model that copies words instead of numbers is understood."""
    points = [{"text": "One.", "quote": "as it stands"}, {"text": "Two.", "sentences": ["words"]}]
    text = json.dumps({"points": points})
    assert [claim.quotes for claim in parse_summary(text).points] == [
        ("as it stands",),
        ("words",),
    ]


@pytest.mark.parametrize("numbers", ["[1e999, -3, 0, true, null, {}]", '"9999999999"', "NaN"])
def test_impossible_numbers_are_dropped(numbers: str) -> None:
    """What cannot be a sentence's number cites nothing."""
    text = f'{{"points": [{{"text": "One.", "sentences": {numbers}}}]}}'
    assert parse_summary(text).points[0].sentences == ()


def test_a_runaway_answer_is_bounded() -> None:
    """However much a model writes, points, numbers and text stay within bounds."""
    point = {"text": "word " * 5000, "sentences": list(range(1, 500))}
    summary = parse_summary(json.dumps({"title": "t" * 9000, "points": [point] * 500}))
    assert len(summary.points) <= 24
    assert len(summary.title) <= 300
    assert all(len(one.text) <= 2000 and len(one.sentences) <= 8 for one in summary.points)


@given(st.text())
def test_no_text_breaks_the_parser(text: str) -> None:
    """Any answer is a summary or AnswerUnusable, and a draft of it never fails."""
    parse_draft(text)
    try:
        parse_summary(text)
    except AnswerUnusable:
        return


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "title",
                        "overview",
                        "points",
                        "text",
                        "sentences",
                        "claims",
                        "id",
                        "found",
                        "x",
                    ]
                ),
                inner,
            )
        ),
        max_leaves=20,
    )
)
def test_no_json_breaks_the_parser(value: object) -> None:
    """JSON of any shape is read or refused, by every reader."""
    text = json.dumps(value)
    parse_draft(text)
    for read in (parse_summary, parse_notes, parse_support, parse_answer):
        try:
            read(text)
        except AnswerUnusable:
            continue


@given(st.integers(0, len(PLAIN)))
def test_a_growing_answer_gives_a_growing_draft(end: int) -> None:
    """At every length the draft is a beginning of the whole."""
    whole = parse_draft(PLAIN)
    draft = parse_draft(PLAIN[:end])
    assert whole == Draft("News", "It happened.", ("One.", "Two."))
    assert whole.title.startswith(draft.title)
    assert whole.overview.startswith(draft.overview)
    for said, said_in_the_end in zip(draft.key_points, whole.key_points, strict=False):
        assert said_in_the_end.startswith(said)


def test_a_part_without_anything_notable_has_no_notes() -> None:
    """An empty list of notes is an answer; no list is none."""
    assert parse_notes('{"points": []}') == ()
    with pytest.raises(AnswerUnusable):
        parse_notes("Nothing notable.")


def test_supported_claims_come_by_their_ids() -> None:
    """Claims are matched by id, in any order, and ids may be strings."""
    claims = [{"id": "2", "sentences": [4], "text": "B"}, {"id": 1, "text": ""}, {"text": "no id"}]
    assert parse_support(json.dumps({"claims": claims})) == {
        2: ParsedClaim("B", (4,)),
        1: ParsedClaim(),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"found": true, "language": "de", "sentences": [1], "text": "Ja."}', True),
        ('{"found": false, "sentences": [], "text": ""}', False),
        ('{"found": "false", "sentences": [1], "text": "Ja."}', False),
        ('{"found": true, "text": ""}', False),
        ('{"answer": "Yes.", "sentences": [1]}', True),
    ],
)
def test_answers_say_whether_they_found_something(text: str, found: bool) -> None:
    """An answer without words, or one that says so, has found nothing."""
    assert parse_answer(text).found is found


@pytest.mark.parametrize("empty", ["…", "...", " – ", "**", "[]"])
def test_what_holds_no_word_is_no_claim(empty: str) -> None:
    """Small models copy the example of the form; what they copy is not shown."""
    point = {"sentences": [1], "text": empty}
    written = {"title": empty, "overview": point, "points": [point, {"text": "A fact."}]}
    summary = parse_summary(json.dumps(written))
    assert (summary.title, summary.overview.text) == ("", "")
    assert [one.text for one in summary.points] == ["A fact."]
