"""Title, byline, date and credits around a text go; the text stays."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.framing import take_off_frame

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


TRUE_ENDS = [
    "Bookings open on Monday at www.harbour.example, and the first fifty seats are free.",
    "Anyone who saw the boat should write to police@town.example.",
    "She posts a tide table each night as @harbourtides.",
    "He gave them his address, mayor@town.example, and waited.",
    "The plans are at https://town.example/plans until June.",
    "Written by a monk in 1410, the book was lost for five centuries.",
    "Edited by Max Perkins, the novel sold out within a week.",
    "Get in touch with the wall, she told them, and feel how warm it is.",
    "Tickets: www.harbour.example",
]


@pytest.mark.parametrize("line", TRUE_ENDS)
def test_an_address_alone_takes_nothing_off(line: str) -> None:
    """A last paragraph that says something stays, whatever address or first words it has."""
    assert texts(PROSE, PROSE, line) == [PROSE, PROSE, line]


def test_five_last_paragraphs_with_addresses_stay() -> None:
    """Several in a row stay as well as one does."""
    assert texts(PROSE, *TRUE_ENDS[:5]) == [PROSE, *TRUE_ENDS[:5]]


@pytest.mark.parametrize(
    "line",
    [
        "On 14 March 2011, eleven boats came home",
        "11 September 2001",
        "1953: the sea takes the old wall and half of the street",
        "At 6:40 nobody in the town was asleep",
    ],
)
def test_a_first_line_with_a_date_stays(line: str) -> None:
    """A first line that holds a date, but not only the page's own, is the author's."""
    assert texts(line, PROSE, PROSE) == [line, PROSE, PROSE]


def test_the_pages_own_date_goes() -> None:
    """A bare date goes where it is the day that the page was published."""
    page = [Paragraph("20 January 2022"), Paragraph(PROSE)]
    assert take_off_frame(page, TITLE, "", "2022-01-20") == (Paragraph(PROSE),)
    assert take_off_frame(page, TITLE, "", "2024-05-01") == tuple(page)


def test_never_empty() -> None:
    """A text that consists of nothing but a frame stays as it is."""
    assert texts(TITLE) == [TITLE]
    assert texts("Ann Lee", "Bo Ek") == ["Ann Lee", "Bo Ek"]


def test_no_title() -> None:
    """A page without a title loses nothing for it."""
    paragraphs = [Paragraph(PROSE), Paragraph("Heading", ParagraphKind.HEADING), Paragraph(PROSE)]
    assert take_off_frame(paragraphs, "", "") == tuple(paragraphs)
