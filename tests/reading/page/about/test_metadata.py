"""What a page says of itself is read where it is credible."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.reading.page.about.metadata import Metadata, read_metadata
from bot.reading.page.parsed import parse_page

URL = "https://www.harbour.example/2024/05/06/wall.html?id=7"


def read(head: str = "", body: str = "", url: str = URL) -> Metadata:
    """The metadata of a page with this head and body."""
    page = f"<html lang='en-GB'><head>{head}</head><body>{body}</body></html>"
    return read_metadata(parse_page(page, url))


def meta(name: str, value: str) -> str:
    """One meta tag."""
    return f'<meta property="{name}" content="{value}">'


@pytest.mark.parametrize(
    ("whole", "title"),
    [
        ("The wall is finished | Harbour News", "The wall is finished"),
        ("The wall is finished - Harbour News", "The wall is finished"),
        ("Harbour News: The wall", "Harbour News: The wall"),
        ("Harbour News — The wall is finished", "The wall is finished"),
        ("The wall - a history", "The wall - a history"),
        ("Well-made walls", "Well-made walls"),
    ],
)
def test_site_name_is_cut_from_titles(whole: str, title: str) -> None:
    """The site's name goes from the title, and nothing else does."""
    head = meta("og:site_name", "Harbour News") + f"<title>{whole}</title>"
    assert read(head).title == title


def test_confirmed_heading_is_the_title() -> None:
    """A heading that the page's title repeats is the title, as it is written there."""
    head = "<title>The wall, finished at last | Harbour</title>"
    assert read(head, "<h1>The wall, <i>finished</i> at last</h1>").title == (
        "The wall, finished at last"
    )


def test_site_logo_is_no_title() -> None:
    """A heading that is the site's name is not the article's title."""
    head = meta("og:site_name", "Harbour News") + meta("og:title", "The wall is finished")
    assert read(head, "<h1>Harbour News</h1>").title == "The wall is finished"


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (meta("author", "By Ann Lee and Bo Ek"), "Ann Lee; Bo Ek"),
        (meta("author", "Ann Lee") + meta("author", "Bo Ek"), "Ann Lee; Bo Ek"),
        (meta("author", "ANN LEE"), "Ann Lee"),
        (meta("author", "Von Ann Lee, Bo Ek und Cy Oh"), "Ann Lee; Bo Ek; Cy Oh"),
        (meta("author", "https://facebook.com/ann") + meta("byl", "Ann Lee"), "Ann Lee"),
        (meta("author", "admin") + meta("byl", "Ann Lee"), "Ann Lee"),
        (meta("citation_author", "Lee, Ann") + meta("citation_author", "Ek, B"), "Ann Lee; B Ek"),
        (meta("og:site_name", "Bay") + meta("author", "Bay") + meta("byl", "Bo Ek"), "Bo Ek"),
        (meta("og:site_name", "Bay") + meta("author", "Bay"), "Bay"),
    ],
)  # fmt: skip
def test_authors(head: str, author: str) -> None:
    """Several authors are told apart; addresses, accounts and the site itself are not persons."""
    assert read(head).author == author


@pytest.mark.parametrize(
    ("body", "author"),
    [
        ("<a rel='author' href='/ann'>Ann Lee</a>", "Ann Lee"),
        ("<p class='post byline'>by Ann Lee</p>", "Ann Lee"),
        ("<h1>港口</h1><p>作者：王小明 2024-05-06</p>", "王小明"),
        ("<p>（记者 王小明）记者近日获悉</p>", "王小明"),
        ("<p>记者 王小明 李芳 编辑：张三</p>", "王小明; 李芳"),
        ("<span class='ng-kit--author'>By Ann Lee</span>", "Ann Lee"),
        (
            "<p>Bo Ek</p><h1>Wall</h1><p>In town, <a href='/authors/ann/'>Ann Lee</a></p>",
            "Ann Lee",
        ),
        ("<h1>Wall</h1><p>by: Ann Lee, Dec 17</p>", "Ann Lee"),
        ("<h1>Wall</h1><p>Auteur : Ann Lee</p>", "Ann Lee"),
        ("<h1>Wall</h1><p>by the sea</p>", ""),
        ("<ol class='comments'><li><span class='fn'>Bo Ek</span></li></ol>", ""),
        ("<p>文/李明、王芳</p>", "李明; 王芳"),
        ("<a rel=author>A B</a><a rel=author>C D</a><a rel=author>E F</a>", "A B"),
    ],
)
def test_bylines(body: str, author: str) -> None:
    """Where no metadata tell, the byline does; of a list of authors the first is the article's."""
    assert read("", body).author == author


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (meta("article:published_time", "2024-05-07T23:59:00+09:00"), "2024-05-07"),
        (meta("date", "20240507"), "2024-05-07"),
        (meta("date", "2024年5月7日"), "2024-05-07"),
        (meta("date", "2024-13-45"), "2024-05-06"),
        (meta("date", "yesterday"), "2024-05-06"),
        ("", "2024-05-06"),
    ],
)
def test_dates(head: str, day: str) -> None:
    """A day that exists is read as it is written; else the address tells."""
    assert read(head).date == day


def test_day_under_the_title() -> None:
    """Where nothing else tells, the day right after the title does; one far from it does not."""
    head, url = "<title>The wall is finished</title>", "https://harbour.example/wall"
    near = "<h1>The wall is finished</h1><p>Posted 2023-02-01, 10:00</p>"
    dotted = "<h1>The wall is finished</h1><p>Stand: 1.2.2023</p>"
    assert read(head, dotted, url).date == "2023-02-01"
    far = f"<h1>The wall is finished</h1><p>{'wall ' * 200} 2023-02-01</p>"
    assert read(head, near, url).date == "2023-02-01"
    assert read(head, far, url).date == ""


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/wall",
        "https://www.harbour.example.evil.test/wall",
        "javascript:alert(1)",
        "https://user:secret@www.harbour.example/wall",
        "https://www.harbour.example:8080/wall",
        "https://www.harbour.example/",
        "https://www.harbour.example/a\"b",
        "https://[broken/wall",
        "https://www.harbour.example/" + "x" * 3_000,
        "ftp://www.harbour.example/wall",
    ],
)  # fmt: skip
def test_hostile_canonical(address: str) -> None:
    """A page cannot say that it is somebody else's, nor what is no address."""
    quoted = address.replace('"', "&quot;")
    assert read(f'<link rel="canonical" href="{quoted}">').url == URL


@pytest.mark.parametrize("address", ["/wall", "https://www.harbour.example/wall"])
def test_own_canonical(address: str) -> None:
    """A page may name its own address, relative or whole."""
    found = read(f'<link rel="canonical" href="{address}">').url
    assert found == "https://www.harbour.example/wall"


def test_site() -> None:
    """The site's name is what it says, else its host without www."""
    assert read(meta("og:site_name", "Harbour News")).site == "Harbour News"
    assert read().site == "harbour.example"
    assert read(meta("og:site_name", "x" * 200)).site == "harbour.example"


def test_language() -> None:
    """The language is a bare code."""
    assert read().language == "en"


def test_an_empty_page() -> None:
    """A page that says nothing gives empty values, and its address."""
    found = read_metadata(parse_page("<p></p>", "https://a.example/b"))
    assert found == Metadata(site="a.example", url="https://a.example/b")


def test_an_address_that_is_none() -> None:
    """A broken address breaks nothing."""
    assert read("", "", "https://[broken/").date == ""


def ld(**values: str) -> str:
    """JSON-LD of an article that says this."""
    told = json.dumps({"@type": "NewsArticle", "headline": "The wall is finished", **values})
    return f'<script type="application/ld+json">{told}</script>'


@pytest.mark.parametrize(
    ("head", "shown", "day"),
    [
        (ld(datePublished="2024-05-07T00:25:00Z"), "May 6, 2024 21:25", "2024-05-06"),
        (ld(datePublished="2024-05-07T00:25:00Z"), "Photo of May 6, 2024", "2024-05-07"),
        (ld(datePublished="2019-01-01", dateModified="2024-05-07"), "7 May 2024", "2024-05-07"),
        (ld(datePublished="2019-01-01", dateModified="2024-05-07"), "6 May 2024", "2019-01-01"),
        (
            ld(datePublished="2019-01-01", dateModified="2024-05-07")
            + meta("article:published_time", "2019-01-01"),
            "Updated 7 May 2024",
            "2019-01-01",
        ),
        (
            ld(datePublished="2024-05-07"),
            "Published Apr 26, 2023 Updated May 7, 2024",
            "2023-04-26",
        ),
        ("", "6 May 2024", "2024-05-06"),
    ],
)
def test_days_that_are_shown(head: str, shown: str, day: str) -> None:
    """The day under the title corrects what the data tell in another zone or of another event."""
    url = "https://www.harbour.example/wall"
    body = f"<h1>The wall is finished</h1><p>Ann Lee, {shown}</p>"
    assert read(head, body, url).date == day


@pytest.mark.parametrize("label", ["发布日期：", "Veröffentlicht: ", "Posted "])
def test_labelled_day(label: str) -> None:
    """Where no data tell, the day that the page's words call that of publication is taken."""
    body = f"<h1>The wall is finished</h1><p>{'Words. ' * 80}</p><p>{label}2024-05-06</p>"
    assert read("", body, "https://www.harbour.example/wall").date == "2024-05-06"


def test_logo_in_a_heading_is_the_site() -> None:
    """A main heading that leads to the start names the site; the page's title loses it."""
    head = "<title>Harbour News » The wall is finished</title>"
    body = "<h1><a href='/'>Harbour News</a></h1><h2>The wall is finished</h2>"
    assert read(head, body).title == "The wall is finished"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ludwig van der Berg", "Ludwig van der Berg"),
        ("Von Anna von der Au", "Anna von der Au"),
        ("Por María de la Cruz", "María de la Cruz"),
        ("By Abdullah bin Zayed", "Abdullah bin Zayed"),
        ("Por de Natal", ""),
    ],
)
def test_particles_in_a_byline(byline: str, author: str) -> None:
    """A byline that only its words tell may hold a name with small words in it."""
    assert read("", f"<h1>The wall</h1><div>{byline}</div>").author == author


TODAY = date(2024, 12, 1)


def day_of(
    shown: str, head: str = "", lang: str = "en-US", url: str = "https://a.example/wall"
) -> str:
    """The day of a page that shows this under its title."""
    body = f"<h1>The wall is finished</h1>{shown}<p>{'Words of the text. ' * 30}</p>"
    page = f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>"
    return read_metadata(parse_page(page, url), TODAY).date


@pytest.mark.parametrize(
    ("lang", "head", "url", "day"),
    [
        ("en-US", "", "", "2024-11-05"),
        ("en_US", "", "", "2024-11-05"),
        ("en", meta("og:locale", "en_US"), "", "2024-11-05"),
        ("en", "", "https://a.com/wall", "2024-11-05"),
        ("es-PR", "", "", "2024-11-05"),
        ("en", "", "https://a.co.uk/wall", "2024-05-11"),
        ("en", "", "https://a.com.au/wall", "2024-05-11"),
        ("en-GB", meta("og:locale", "en_US"), "", "2024-05-11"),
        ("en-IN", "", "", "2024-05-11"),
        ("es", "", "", "2024-05-11"),
        ("fr-FR", "", "https://a.com/wall", "2024-05-11"),
        ("pt-BR", "", "", "2024-05-11"),
        ("", "", "", "2024-05-11"),
        ("no language", "", "", "2024-05-11"),
    ],
)
def test_the_order_of_a_country(lang: str, head: str, url: str, day: str) -> None:
    """11/05/2024 is read as the page's country reads it."""
    assert day_of("<p>11/05/2024</p>", head, lang, url or "https://a.example/wall") == day


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("<p>11/05/2024</p><aside>Older: 10/25/2024</aside>", "2024-11-05"),
        ("<p>11/05/2024</p><aside>Older: 25/10/2024</aside>", "2024-05-11"),
        ("<p>11.05.2024</p>", "2024-05-11"),
        ("<p>2024/11/05</p>", "2024-11-05"),
        ("<p>5/13/2024</p>", "2024-05-13"),
    ],
)
def test_the_order_of_the_page(shown: str, day: str) -> None:
    """A day that can be read in one way only tells how the page's others are meant."""
    assert day_of(shown) == day


def test_the_order_that_data_tell() -> None:
    """Where the page's data name one of the two days, it is that one."""
    changed = ld(dateModified="2024-05-11")
    assert day_of("<p>Posted 11/05/2024</p>", changed) == "2024-05-11"


@pytest.mark.parametrize(
    ("shown", "head", "day"),
    [
        ("<p>Concert: 14 May 2025</p>", "", ""),
        ("<time datetime='2025-05-14'>14 May</time>", "", ""),
        ("<p>Ann Lee, 6 May 2024</p>", meta("article:published_time", "2025-05-14"), "2024-05-06"),
        ("<div class=event-card><time datetime='2024-10-14'>14 Oct</time></div>", "", ""),
        ("<p itemprop=startDate content='2024-10-14'>14 October 2024</p>", "", ""),
        (
            "<p>14 October 2024, 20:00</p>",
            "<script type='application/ld+json'>"
            '{"@type": "MusicEvent", "startDate": "2024-10-14T20:00"}</script>',
            "",
        ),
        ("<p>The keeper was born on 13 September 1947 in the lighthouse.</p>", "", ""),
        ("<p>The fair opens on October 14, 2024, and lasts for three days.</p>", "", ""),
        (
            "<p>LONDON, 6 May 2024 (Agency) - The harbour wall is done.</p>",
            "",
            "2024-05-06",
        ),
        ("<p>This text was first published on 6 May 2024 in our weekly.</p>", "", "2024-05-06"),
        (
            "<p>The keeper was born on 13 September 1947 in town.</p><p>Posted 6 May 2024</p>",
            "",
            "2024-05-06",
        ),
        ("<p>Ann Lee · 1 December 2024</p>", "", "2024-12-01"),
        ("<p>Ann Lee · 2 December 2024</p>", "", "2024-12-02"),
        ("<p>Ann Lee · 3 December 2024</p>", "", ""),
    ],
)
def test_days_of_something_else(shown: str, head: str, day: str) -> None:
    """An event's day, one that a sentence tells of, and one to come are no day of publication."""
    assert day_of(shown, head) == day


def test_days_that_others_find() -> None:
    """What a library finds in the text is turned to the page's order, or not believed."""
    born = "The keeper was born on 13 September 1947 here in the town."
    page = f"<html lang=en-US><body><p>{born}</p><footer>Posted 11/05/2024</footer></body></html>"
    days = read_metadata(parse_page(page, "https://a.example/"), TODAY).days

    found = ("2024-11-05", "2024-05-11", "1947-09-13", "2025-01-01", "2020-02-02", "")
    assert [days.believe(day) for day in found] == [
        "2024-11-05", "2024-11-05", "", "", "2020-02-02", ""]  # fmt: skip


@pytest.mark.parametrize(
    ("whole", "headings", "title"),
    [
        (
            "What is Boarding? - The Ferry Handbook",
            "<h1>The Ferry Handbook</h1><h2>What is Boarding?</h2>",
            "What is Boarding?",
        ),
        ("Einbau | Fährbuch", "<h1>Fährbuch</h1><h2>Einbau</h2>", "Einbau"),
        (
            "Coast Board • View topic - Does the winter ferry pay?",
            "<h2><a href='./t'>Does the winter ferry pay?</a></h2>",
            "Does the winter ferry pay?",
        ),
        ("Форум берега :: Окупится ли зимний паром?", "<h3>Окупится ли зимний паром?</h3>", None),
        ("The wall | Politics", "<h1>The wall</h1><h2>Politics</h2>", "The wall"),
        ("Politics | The wall", "<h2>Politics</h2>", "Politics | The wall"),
    ],
    ids=["book", "de", "board", "ru", "section below", "section alone"],
)
def test_a_book_or_a_board_is_no_title(whole: str, headings: str, title: str | None) -> None:
    """Where the main heading is the book's, or there's none, the part of the title that stands as
    a heading is the title; the name of a section is not.
    """
    assert read(f"<title>{whole}</title>", headings).title == (
        title or "Окупится ли зимний паром?"
    )


@pytest.mark.parametrize(
    "label",
    [
        "Lesedauer: 4 Minuten", "See full bio", "5 min read", "Tiempo de lectura: 3 minutos",
        "Temps de lecture 2 min", "Время чтения: 7 минут", "Zobacz profil", "阅读时间 3 分钟",
        "プロフィールを見る", "프로필 보기", "جميع المقالات", "مدت مطالعه: ۴ دقیقه",
        "Waktu baca 3 menit", "Okuma süresi: 4 dk", "Alle Artikel",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "markup", ["<span class='author'>{}</span>", "<a rel='author' href='/p'>{}</a>"]
)
def test_what_stands_beside_names_is_none(label: str, markup: str) -> None:
    """A time to read, and a link to a profile, are nobody."""
    assert read("", f"<h1>The wall</h1>{markup.format(label)}").author == ""


@pytest.mark.parametrize(
    "byline",
    [
        "<a href='/k'>Karin Berg</a><span>Senior Harbour Reporter</span>",
        "<span>Karin Berg</span><span>Redakteurin</span>",
        "By <a href='/k'>Karin Berg</a> Chief of the coast desk",
        "<b>By</b><a href='/k'>Karin Berg</a><i>Correspondent</i>",
        "<div>Karin Berg</div><div>Published today</div>",
    ],
)
def test_a_role_glued_to_a_name(byline: str) -> None:
    """What is glued to a name, or stands behind its link, isn't of it."""
    assert read("", f"<h1>The wall</h1><div class='author'>{byline}</div>").author == "Karin Berg"


@pytest.mark.parametrize("name", ["Thomas More", "Ann Follow", "Alle Jansen", "Mac McGee"])
def test_names_that_look_like_labels(name: str) -> None:
    """A name that holds a label's word is a name."""
    assert read("", f"<h1>The wall</h1><span class='author'>{name}</span>").author == name
