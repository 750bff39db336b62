"""Of several readings the one that the others confirm is taken."""

from __future__ import annotations

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.page.agreement import agree

STORY = [
    Paragraph(
        f"Paragraph {n}: the {word} of the harbour wall was measured by engineers on day {n},"
        f" who found it to be sound in {n} of ten places and wrote a report about the {word}."
    )
    for n, word in enumerate("foot crown face gate stair lamp rail stone mortar crane".split())
]
MENU = Paragraph("Weather Sport Money Travel Podcasts Video Letters Archive Contact Imprint")


def test_most_agree() -> None:
    """The reading that took the menu along is not the one taken."""
    readings = {"one": [MENU, *STORY], "two": STORY, "other": STORY}
    assert list(agree(readings, "other")) == STORY


def test_a_part_gives_way() -> None:
    """Where two readings stopped early, the one that went on and has all of theirs wins."""
    readings = {"one": STORY[:3], "two": STORY[:3], "other": STORY}
    assert list(agree(readings, "other")) == STORY


def test_second_kept_a_part() -> None:
    """Where only the second reader stopped early, the whole text is kept."""
    readings = {"one": STORY, "two": STORY, "other": STORY[:4]}
    assert list(agree(readings, "other")) == STORY


def test_unconfirmed_edges_go() -> None:
    """A paragraph at the edge that the second reader lacks is cut off."""
    readings = {"one": [*STORY, MENU], "two": [*STORY, MENU], "other": STORY}
    assert list(agree(readings, "other")) == STORY


def test_json_ld_decides() -> None:
    """The text in JSON-LD decides against readings that agree on more."""
    readings = {name: [MENU, *STORY, MENU] for name in ("one", "two", "other")}
    body = " ".join(one.text for one in STORY)
    assert list(agree(readings, "other", body)) == STORY


def test_teaser_in_json_ld_decides_nothing() -> None:
    """A short JSON-LD body does not cut a long text down."""
    readings = dict.fromkeys(("one", "two", "other"), STORY)
    assert list(agree(readings, "other", STORY[0].text)) == STORY


def test_nothing_read() -> None:
    """No reader found anything: nothing comes out."""
    assert list(agree({"one": [], "two": [], "other": []}, "other")) == []


def test_one_reader_alone() -> None:
    """What only one reader found is better than nothing."""
    assert list(agree({"one": [], "two": [], "other": STORY}, "other")) == STORY


def test_layout_table() -> None:
    """Where two readings hold the text in rows of the page's layout, the other is taken."""
    rows = [Paragraph(" ".join(one.text for one in STORY), ParagraphKind.TABLE), MENU]
    assert list(agree({"one": rows, "two": rows, "other": STORY}, "other")) == STORY


def test_data_table() -> None:
    """Where every reading holds rows, or the other has only a part, the table is one."""
    rows = [Paragraph(one.text, ParagraphKind.TABLE) for one in STORY]
    assert list(agree({"one": rows, "two": rows, "other": rows}, "other")) == rows
    assert list(agree({"one": rows, "two": rows, "other": STORY[:1]}, "other")) == rows


def test_captions_do_not_make_a_text_longer() -> None:
    """A reading that is longer by captions alone does not win."""
    captions = [
        Paragraph(f"Herring number {n} swims, {one.text[::-1]}", ParagraphKind.CAPTION)
        for n, one in enumerate(STORY)
    ]
    readings = {"one": STORY, "two": STORY, "other": [*STORY, *captions]}
    assert list(agree(readings, "other")) == STORY


def test_json_ld_begins_late() -> None:
    """A long first paragraph that two readings have stays, though JSON-LD begins below it."""
    first = Paragraph("It was in the year of the great storm that the wall was begun. " * 4)
    readings = {name: [first, *STORY] for name in ("one", "two", "other")}
    assert agree(readings, "other", " ".join(one.text for one in STORY))[0] == first
