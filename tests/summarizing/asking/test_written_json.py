"""JSON as models break it: mended where every word is kept, told as cut where it is cut."""

from __future__ import annotations

import pytest

from bot.domain.errors import AnswerUnusable
from bot.summarizing.asking.parse import ParsedSummary, parse_summary
from bot.summarizing.asking.thoughts import without_thoughts
from bot.summarizing.asking.written_json import holds_whole, is_cut, json_values

WRITTEN = (
    '{"title": "News", "overview": {"sentences": [1, 2], "text": "It happened on Monday."}, '
    '"points": [{"sentences": [3], "text": "One thing."}, '
    '{"sentences": [4, 5], "text": "Two things."}]}'
)
TEXTS = ("It happened on Monday.", "One thing.", "Two things.")


def summary_in(text: str) -> ParsedSummary | None:
    try:
        return parse_summary(text)
    except AnswerUnusable:
        return None


def texts_of(summary: ParsedSummary) -> tuple[str, ...]:
    return (summary.overview.text, *(point.text for point in summary.points))


def test_a_quotation_mark_too_many_loses_no_words() -> None:
    """Wherever it stands, all is read or nothing is; and most of the time it is read."""
    read = 0
    for at in range(1, len(WRITTEN)):
        summary = summary_in(f'{WRITTEN[:at]}"{WRITTEN[at:]}')
        if summary is not None:
            read += 1
            assert tuple(text.replace('"', "") for text in texts_of(summary)) == TEXTS
    assert read > len(WRITTEN) / 2


def test_half_an_answer_is_never_whole() -> None:
    """Cut anywhere, it is known to be cut, and no half sentence lacks its mark."""
    for end in range(len('{"title"'), len(WRITTEN) - 1):
        cut = WRITTEN[:end]
        assert is_cut(cut), cut
        assert not holds_whole(cut)
        summary = summary_in(cut)
        for text in texts_of(summary) if summary else ():
            assert text in ("", *TEXTS) or text.endswith("…"), cut


@pytest.mark.parametrize(
    "text",
    [WRITTEN, f"```json\n{WRITTEN}\n```", WRITTEN[:-1], f"Here is {{the}} answer:\n{WRITTEN}"],
    ids=["plain", "fenced", "last-brace", "prose"],
)
def test_a_whole_answer_is_not_cut(text: str) -> None:
    """Nobody pays for a second one."""
    assert not is_cut(text)


@pytest.mark.parametrize(
    "broken",
    [
        '{"title": "News", "overview": "He said "yes" and left", "points": ["He said "no""]}',
        '{"title": "News" "overview": {"text": "He said it."} "points": [{"text": "He left."}]}',
        "{'title': 'News', 'overview': {'text': 'It\\'s so.'}, 'points': [{'text': 'He left.'}]}",
        '{title: "News", overview: {text: "He said it."}, points: [{text: "He left."},]}',
    ],
    ids=["quotes", "commas", "single", "names"],
)
def test_what_is_broken_keeps_its_parts(broken: str) -> None:
    """A title, an overview and its point come back."""
    summary = parse_summary(broken)
    assert summary.title == "News"
    assert summary.overview.text
    assert len(summary.points) == 1


@pytest.mark.parametrize("hostile", ["{" * 50_000, '{"a": "b" c ' * 2000], ids=["deep", "wide"])
def test_mending_is_bounded(hostile: str) -> None:
    """What nobody asked for is not mended: it would hold up all readers."""
    assert list(json_values(hostile)) == []


# A second at most where reading is linear; where it isn't, numbers take 45, calls many minutes.
@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "hostile",
    [
        f'{{"a": "{" 1" * 25_000}\\"',
        '{"a"' + " " * 60_000 + "=",
        "<|channel|>commentary" * 200_000,
        "<|channel|>analysis<|message|>" + "<|channel|>final" * 200_000,
        "{“" * 20_000,
        '{"a": "' + "\\$" * 30_000,
    ],
    ids=["numbers", "spaces", "calls", "finals", "quotes", "escapes"],
)
def test_no_answer_holds_up_the_others(hostile: str) -> None:
    """Whatever a model was talked into, reading it takes no longer than it is."""
    summary_in(hostile)
    assert not holds_whole(hostile)
    is_cut(hostile)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("<think>a</think>b", "b"),
        ("a</think>b", "b"),
        ("<think>a", ""),
        ('{"a": "</think>"}', '{"a": "</think>"}'),
        ('<think>x</think>{"a": "</think>"}', '{"a": "</think>"}'),
        ('{"a": "</think> and', '{"a": "</think> and'),
        ("<|channel|>analysis<|message|>hm", ""),
        ("A <think> tag.", "A <think> tag."),
    ],
    ids=["tags", "end-only", "open", "in-json", "both", "growing", "harmony", "in-words"],
)
def test_thoughts_end_where_no_json_holds_their_tag(text: str, answer: str) -> None:
    """An answer may speak of tags, also while it is being written."""
    assert without_thoughts(text) == answer
