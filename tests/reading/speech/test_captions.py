"""Promises of reading subtitles in each of their forms, and of what is written down of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import ParagraphKind
from bot.ports import Spoken
from bot.reading.sites.youtube_player import chapters_in
from bot.reading.speech.captions import read_captions
from bot.reading.speech.spoken import Chapter, write_down

EXPECTED = [Spoken(1.5, 3.5, "Tom & Ann's boat"), Spoken(4, 5, "sails")]
FORMS = {
    "json": """{"events": [{"tStartMs": 0, "id": 1},
        {"tStartMs": 4000, "dDurationMs": 1000, "segs": [{"utf8": "sails"}]},
        {"tStartMs": 1500, "dDurationMs": 2000,
         "segs": [{"utf8": "Tom & "}, {"utf8": "Ann's boat", "tOffsetMs": 300}]},
        {"tStartMs": 2000, "aAppend": 1, "segs": [{"utf8": "\\n"}]}]}""",
    "seconds": """<?xml version="1.0" encoding="utf-8" ?><transcript>
        <text start="1.5" dur="2">Tom &amp;amp; Ann&amp;#39;s boat</text>
        <text start="4" dur="1">sails</text></transcript>""",
    "milliseconds": """<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>
        <p t="1500" d="2000"><s>Tom &amp;amp; </s><s t="300">Ann's boat</s></p>
        <p t="4000" d="1000">sails</p></body></timedtext>""",
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form(form: str) -> None:
    """Each form of subtitles gives the same lines, in the order of their times."""
    assert read_captions(FORMS[form].encode()) == EXPECTED


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"{", b"[1]", b"<", b"<html>wait</html>", b'{"events": 4}', b"\xff\xfe",
        b'{"events": [4, {"segs": 1}, {"segs": [1, {"utf8": 2}], "tStartMs": []}]}',
        b'{"events": ' + b"[" * 100_000, b"<p>" * 100_000,
    ],
    ids=[
        "empty", "no events", "half", "a list", "a mark", "a page", "a number", "no text",
        "odd events", "deep JSON", "deep markup",
    ],
)  # fmt: skip
def test_nonsense(content: bytes) -> None:
    """What is no such file has no lines."""
    assert read_captions(content) == []


def test_entities_stay_closed() -> None:
    """Entities that a file declares are never expanded."""
    bomb = b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><text start="1">&c;</text>'
    assert "bb" not in "".join(line.text for line in read_captions(bomb))


@given(st.binary(max_size=300))
def test_any_bytes(content: bytes) -> None:
    """Any bytes give lines or none, never a crash."""
    assert all(line.text for line in read_captions(content))


def lines(*texts: str, apart: float = 3.0, pause: float = 0.0) -> list[Spoken]:
    """So many lines, one after the other."""
    return [
        Spoken(n * apart, (n + 1) * apart - pause, text) for n, text in enumerate(texts)
    ]  # fmt: skip


def test_sounds_and_doubled_lines_are_gone() -> None:
    """Sounds are not what somebody says, and a line that is shown twice is said once."""
    found = write_down(
        lines(
            "[Music]",
            "Hello there.",
            "Hello there.",
            "(applause)",
            "[laughs] Thanks (a lot).",
            apart=1,
        )
    )

    assert [one.text for one in found] == ["Hello there. Thanks (a lot)."]
    assert found[0].times == ((0, 1), (13, 4))


def test_speakers_begin_paragraphs() -> None:
    """What somebody else says stands in a paragraph of its own, without the mark."""
    found = write_down(lines(">> Where is it?", "- In the harbour.", "By the wall."))

    assert [one.text for one in found] == ["Where is it?", "In the harbour. By the wall."]


def test_speech_without_full_stops_has_short_paragraphs() -> None:
    """Where no sentence ends are written, paragraphs are short enough to be quoted."""
    found = write_down(lines(*["and then the wall moved a little bit more"] * 1, *(
        f"line number {n} of what the engineer said about it" for n in range(100))))  # fmt: skip

    assert max(len(one.text) for one in found) < 400
    assert min(len(one.text) for one in found[:-1]) > 150


def test_sentences_are_not_cut() -> None:
    """Where sentence ends are written, paragraphs end with them."""
    said = [f"The wall moved by {n} millimetres, as was" for n in range(60)]
    told = [text for one in said for text in (one, "found this spring. ")]
    found = write_down(lines(*told))

    assert len(found) > 4
    assert all(one.text.endswith("spring.") for one in found)


def test_chapters_without_speech_between() -> None:
    """Of chapters in which nothing is said only the one that is spoken in stays."""
    found = write_down(lines("One.", "Two."), [Chapter(0, "A"), Chapter(1, "B"), Chapter(3, "C")])

    assert [(one.kind is ParagraphKind.HEADING, one.text) for one in found] == [
        (True, "A"), (False, "One."), (True, "C"), (False, "Two.")]  # fmt: skip


@given(st.lists(st.text(max_size=80), max_size=40))
def test_times_rise_and_stand_in_the_text(texts: list[str]) -> None:
    """Whatever is said, offsets and seconds rise, and offsets stand in their text."""
    for paragraph in write_down(lines(*texts)):
        offsets = [offset for offset, _ in paragraph.times]
        assert offsets == sorted(set(offsets))
        assert all(0 <= offset < len(paragraph.text) for offset in offsets)


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("0:00 A\n1:00 B\n2:00:00 C", [(0, "A"), (60, "B"), (7200, "C")]),
        ("(0:00) A\n[01:00] - B\n• 02:30 | C", [(0, "A"), (60, "B"), (150, "C")]),
        ("Intro 00:00\nThe wall: 1:05\nThe end - 3:00", [(0, "Intro"), (65, "The wall"),
                                                         (180, "The end")]),
        ("0:00 A\n1:00 B", []),
        ("0:10 A\n1:00 B\n2:00 C", []),
        ("0:00 A\n2:00 B\n1:00 C", []),
        ("We meet at 10:00 o'clock", []),
        ("", []),
    ],
)  # fmt: skip
def test_chapters_in_a_description(description: str, expected: list[tuple[int, str]]) -> None:
    """A description's lines with times are chapters by YouTube's own rules."""
    assert [(one.start, one.title) for one in chapters_in(description)] == expected
