"""Title, byline, date and credits around a text go; the text stays."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.framing import take_off_frame

TITLE = "The harbour wall is finished"
PROSE = "It took four years and two storms to build the wall, the mayor said."


def texts(*lines: str, author: str = "Ann Lee; Bo Ek") -> list[str]:
    """What is left of the lines."""
    return [one.text for one in take_off_frame([Paragraph(one) for one in lines], TITLE, author)]


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        TITLE.upper(),
        f"Town newsThe {TITLE[4:]}",
        "Ann Lee",
        "By Bo Ek",
        "Updated 15.59 | Published 14.14",
        "2022.01.20 16:31 来源：河南日报客户端",
    ],
)
def test_head(line: str) -> None:
    """A repeated title, a byline and a line with nothing but a date go from the beginning."""
    assert texts(line, PROSE, PROSE) == [PROSE, PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ann Lee; editing by Bo Ek",
        "(Reporting by Ann Lee)",
        "© 2023 Harbour News. All rights reserved.",
        "Mit Informationen der Nachrichtenagenturen",
        "责任编辑：王芳",
        "Источник: портовая служба",
        "Write to Ann at ann@harbour.example",
        "More on walls: https://harbour.example/walls",
        "Ann Lee",
    ],
)
def test_tail(line: str) -> None:
    """Credits and contacts go from the end."""
    assert texts(PROSE, PROSE, line, "Follow us @harbour") == [PROSE, PROSE]


@pytest.mark.parametrize(
    "line",
    ["In 1953 the sea broke the old wall.", "The mayor answered at mayor@town.example at once."],
)
def test_inside(line: str) -> None:
    """Dates and addresses within the text stay."""
    assert texts(PROSE, line, PROSE) == [PROSE, line, PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "Following the storm, the wall was repaired within a week.",
        "Sources in the town hall say that the wall cost twice as much.",
        "记者从港口获悉，防波堤已于星期一完工。",
        "Tags were put on every stone so that none was lost.",
    ],
)
def test_last_sentence(line: str) -> None:
    """A last sentence that merely begins like credits stays."""
    assert texts(PROSE, line) == [PROSE, line]


def test_never_empty() -> None:
    """A text that consists of nothing but a frame stays as it is."""
    assert texts(TITLE) == [TITLE]
    assert texts("Ann Lee", "Bo Ek") == ["Ann Lee", "Bo Ek"]


def test_no_title() -> None:
    """A page without a title loses nothing for it."""
    paragraphs = [Paragraph(PROSE), Paragraph("Heading", ParagraphKind.HEADING), Paragraph(PROSE)]
    assert take_off_frame(paragraphs, "", "") == tuple(paragraphs)
