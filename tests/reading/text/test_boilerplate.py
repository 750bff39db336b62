"""What surrounds a text goes, in every language of the phrases; what an author wrote stays."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.boilerplate import drop_boilerplate, drop_repeated, is_boilerplate
from bot.text.folding import fold_words

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


def texts(*lines: str, linked: Collection[str] | None = None) -> list[str]:
    """What is left of the lines; on a page, where those in `linked` are links."""
    links = None if linked is None else {fold_words(line): 1.0 for line in linked}
    return [one.text for one in drop_boilerplate([Paragraph(line) for line in lines], links)]


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
    """A short line that begins with an arrow goes where it is a link, and else stays."""
    assert texts(PROSE, line, PROSE, linked=[line]) == [PROSE, PROSE]
    assert texts(PROSE, line, PROSE, linked=[]) == [PROSE, line, PROSE]


TRUE_LINES = [
    "Don't miss the steep lane behind the church, where the swifts nest.",
    "Don't miss the boat",
    "Sign up for the tour at the harbour office before noon.",
    "Sign up for the second round opens in May, and closes when forty names are on the list.",
    "Get access to the quay through the old customs house.",
    "Subscribe to the idea or not, said the mayor, but the island loses forty people a year.",
    "Suscribirse a un gimnasio cuesta 30 euros al mes en Madrid, según un informe de la OCU.",
    "Watch: a steel diver's watch of 1967, still running",
    "Watch: the tide turns an hour after the bell.",
    "Read: a letter that the keeper wrote in 1911.",
    "Listen: the wind has a note of its own in this street.",
    "More: the two mills behind the dyke belong to the town, too.",
    "→ The wall came first, the town second.",
    "→ From the church to the mole",
    "▶ Press twice to start the pump.",
    "Stay up to date with the tides, the keeper said, and you will not drown.",
    "Please share the bread with those who come late.",
    "Register for free seats at the town hall.",
    "Click here to the left of the dial, and the door opens.",
    "Il vous reste deux jours pour voir l'exposition.",
    "Suivez-nous sur la digue, disait le guide, et ils le suivirent.",
    "Folgen Sie uns, rief der Lotse, und elf Boote folgten.",
    "Únete a nuestro barco, decía el cartel, y nadie subió.",
    "Seguici, disse il pescatore, e prese la via del molo.",
    "Присоединяйтесь к нам на причале, сказал смотритель, и все пошли.",
    "Dołącz do nas na molo, mówił przewodnik, i poszli.",
]


@pytest.mark.parametrize("linked", [None, ()], ids=["pasted", "page"])
@pytest.mark.parametrize("line", TRUE_LINES)
def test_first_words_are_no_offer(line: str, linked: Collection[str] | None) -> None:
    """A line that only begins as offers do stays: it is no link, and offers nothing."""
    assert texts(PROSE, line, PROSE, linked=linked) == [PROSE, line, PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "Don't miss our newsletter: every Friday in your inbox.",
        "Sign up for the weekly newsletter.",
        "Get access to exclusive stories on WhatsApp.",
        "Join us on Telegram",
        "Folgen Sie uns auf Instagram.",
        "Подписывайтесь на наш канал.",
    ],
)
def test_offers_go_without_a_link(line: str) -> None:
    """What begins as an offer does and names what sites offer goes, in pasted text, too."""
    assert texts(PROSE, line, PROSE) == texts(PROSE, line, PROSE, linked=[]) == [PROSE, PROSE]


@pytest.mark.parametrize(
    "line",
    ["Don't miss: the harbour at night", "Watch: The mayor explains", "Read more: Ten herrings"],
)
def test_pointers_go_where_they_are_links(line: str) -> None:
    """A pointer goes where it leads to another page."""
    assert texts(PROSE, line, PROSE, linked=[line]) == [PROSE, PROSE]


def test_titles_that_lead_nowhere_stay() -> None:
    """On a page, a list under "Recommended for you" that has no links is the author's."""
    lines = ["Recommended for you", "Two pairs of warm socks", "A lamp"]
    assert texts(PROSE, *lines, PROSE, linked=[]) == [PROSE, *lines[1:], PROSE]
    assert texts(PROSE, *lines, PROSE, linked=lines[1:]) == [PROSE, PROSE]


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
    """Of what comes again, the first stays, also of a long refrain; short refrains stay whole."""
    long, quote = Paragraph("Refrain words " * 8), Paragraph("Quoted words " * 8)
    refrain, text = Paragraph("Row, row, row."), Paragraph("Other words " * 8)
    found = drop_repeated([long, quote, refrain, text, refrain, long, quote, refrain, long])
    assert list(found) == [long, quote, refrain, text, refrain, refrain]


def test_links_that_come_again_go() -> None:
    """A paragraph of links that comes three times is a widget's, and goes whole."""
    widget, text = Paragraph("Widget words " * 8), Paragraph("Other words " * 8)
    links = {fold_words(widget.text): 1.0}
    assert drop_repeated([widget, text, widget, widget], links) == (text,)
    assert drop_repeated([widget, text, widget], links) == (widget, text)


def test_an_article_of_repeats_is_not_empty() -> None:
    """A text that is one paragraph over and over is that paragraph."""
    line = Paragraph("All work and no play makes a dull harbour. " * 3)
    assert drop_repeated([line] * 9) == (line,)


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
