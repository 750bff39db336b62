"""What surrounds a text goes, in every language of the phrases; what an author wrote stays."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.boilerplate import drop_boilerplate, drop_repeated, is_boilerplate

PROSE = "The harbour wall was finished on Monday, after four years of work and two storms."
WIDGETS = [
    ("en", "No time to read?", "Get a summary"),
    ("de", "Artikel teilen", "Lesen Sie auch: Der Hafen im Winter"),
    ("es", "Compartir", "Lea también: El puerto en invierno"),
    ("fr", "Partager cet article", "Lire aussi : Le port en hiver"),
    ("it", "Condividi", "Leggi anche: Il porto in inverno"),
    ("pt", "Compartilhar", "Leia também: O porto no inverno"),
    ("pl", "Udostępnij", "Czytaj też: Port zimą"),
    ("ru", "Поделиться", "Читайте также: Порт зимой"),
    ("uk", "Поділитися", "Читайте також: Порт узимку"),
    ("tr", "Paylaş", "Ayrıca okuyun: Kışın liman"),
    ("ar", "مشاركة", "اقرأ أيضا: الميناء في الشتاء"),
    ("fa", "چاپ", "بیشتر بخوانید: بندر در زمستان"),
    ("hi", "शेयर करें", "यह भी पढ़ें: सर्दियों में बंदरगाह"),
    ("id", "Bagikan", "Baca juga: Pelabuhan di musim dingin"),
    ("ja", "シェアする", "関連記事：冬の港"),
    ("ko", "공유하기", "관련기사 겨울의 항구"),
    ("zh", "分享到", "延伸阅读：冬天的港口"),
]


def texts(*lines: str) -> list[str]:
    """What is left of the lines."""
    return [one.text for one in drop_boilerplate([Paragraph(line) for line in lines])]


@pytest.mark.parametrize(("language", "line", "call"), WIDGETS)
def test_widgets_in_each_language(language: str, line: str, call: str) -> None:
    """A share line and a "read also" go in each of the seventeen languages."""
    assert texts(PROSE, line, call, PROSE) == [PROSE, PROSE], language


@pytest.mark.parametrize("line", ["SHARE", "  Share  ", "12 Share", "Share (3)", "— Share —"])
def test_lines_however_written(line: str) -> None:
    """Case, white space, counts and ornaments do not save a widget's line."""
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell by a third in a week.",
        "Next came the storm.",
        "Save the whales, they said, and they meant it.",
        "Related costs rose too.",
        PROSE,
    ],
)
def test_prose_that_begins_alike(line: str) -> None:
    """A sentence that merely begins with a widget's word stays."""
    assert texts(PROSE, line, PROSE) == [PROSE, line, PROSE]


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Previous Article", "Ten ways to cook a herring"),
        ("Nächster Artikel", "Zehn Rezepte mit Hering"),
        ("Следующая статья", "Десять рецептов сельди"),
        ("上一篇", "鲱鱼的十种做法"),
    ],
)
def test_neighbours_go_with_their_titles(label: str, title: str) -> None:
    """The label of a neighbouring article takes that article's title along."""
    assert texts(PROSE, label, title) == [PROSE]


def test_neighbour_and_title_in_one_line() -> None:
    """ "Previous article: title" goes as one line."""
    assert texts(PROSE, "Previous article: Ten ways to cook a herring") == [PROSE]


def test_sentence_after_a_neighbour_stays() -> None:
    """What follows a neighbour's label and is a sentence is no title."""
    assert texts(PROSE, "Next article", PROSE) == [PROSE, PROSE]


def test_list_of_titles() -> None:
    """All titles after "Related articles" go, up to the next sentence."""
    lines = ["Related articles", "A herring in every pot", "The sea at night", PROSE]
    assert texts(PROSE, *lines) == [PROSE, PROSE]


def test_consent_goes() -> None:
    """A request to accept cookies goes."""
    assert texts(PROSE, "We use cookies to improve your visit.", PROSE) == [PROSE, PROSE]


def test_article_about_cookies_survives() -> None:
    """An article that is about cookies keeps its sentences, even those that sound like a wall."""
    lines = [
        "Browsers will stop sending cookies to third parties next year.",
        "A cookie is a small text that a site asks a browser to keep.",
        "We use cookies, say nine sites in ten, and few say what for.",
        "Cookies were invented in 1994 for a shop.",
        "Regulators fined two firms for cookies set without consent.",
    ]
    assert texts(*lines) == lines


@pytest.mark.parametrize("line", [">> All about the harbour", "👉 See more walls", "» More walls"])
def test_arrows_point_elsewhere(line: str) -> None:
    """A short line that begins with an arrow goes."""
    assert texts(PROSE, line, PROSE) == [PROSE, PROSE]


def test_quotation_marks_are_no_arrows() -> None:
    """A quotation in reversed guillemets stays."""
    line = "»The wall will hold«, said the mayor."
    assert texts(PROSE, line) == [PROSE, line]


def test_code_is_never_boilerplate() -> None:
    """Code stays, whatever words it consists of."""
    code = Paragraph("share", ParagraphKind.CODE)
    assert drop_boilerplate([Paragraph(PROSE), code]) == (Paragraph(PROSE), code)


def test_last_headings_go() -> None:
    """A heading with nothing under it goes."""
    heading = Paragraph("Our other stories", ParagraphKind.HEADING)
    assert drop_boilerplate([Paragraph(PROSE), heading]) == (Paragraph(PROSE),)


def test_nothing_in() -> None:
    """Nothing in, nothing out."""
    assert drop_boilerplate([]) == ()


def test_repeated_paragraphs() -> None:
    """What comes three times is a widget's; of a pulled quote, the first stays; refrains stay."""
    widget, quote = Paragraph("Widget words " * 8), Paragraph("Quoted words " * 8)
    refrain, text = Paragraph("Row, row, row."), Paragraph("Other words " * 8)
    found = drop_repeated([widget, quote, refrain, text, refrain, widget, quote, refrain, widget])
    assert list(found) == [quote, refrain, text, refrain, refrain]


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("No time to read? Get a summary", True),
        ("Facebook | Twitter | Email", True),
        ("No time to read? Get a grip.", False),
        ("Share. He said it twice.", False),
    ],
)
def test_widgets_in_one_paragraph(text: str, goes: bool) -> None:
    """A paragraph is a widget's if every part of it is a widget's line."""
    assert is_boilerplate(text) is goes


@pytest.mark.parametrize(
    "text",
    [
        "Les også: Havnen om vinteren",
        "Læs også: Havnen om vinteren",
        "Läs också: Hamnen på vintern",
        "Lue myös: Satama talvella",
        "Lees ook: De haven in de winter",
    ],
)
def test_read_also_in_the_north(text: str) -> None:
    """A pointer to another article goes in the languages of the north, too."""
    assert is_boilerplate(text)
