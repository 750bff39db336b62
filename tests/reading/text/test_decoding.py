"""Promises of reading bytes as text."""

from __future__ import annotations

import pytest
import webencodings.labels
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.text.decoding import decode, utf_16_of

RUSSIAN = "Москва увеличила расходы на дороги, сообщил мэр города. " * 8
CHINESE = "北京市政府宣布将增加公共交通投资，以减少空气污染。" * 8
JAPANESE = "東京都は公共交通への投資を増やすと発表した。大気汚染を減らすためである。" * 8
KOREAN = "서울시는 대기 오염을 줄이기 위해 대중교통 투자를 늘린다고 발표했다. " * 8


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (CHINESE, "gb18030"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "euc_kr"),
        (RUSSIAN, "utf-16"),
        (CHINESE, "utf-8-sig"),
    ],
)
@pytest.mark.parametrize("told", ["header", "meta", "nowhere"])
def test_old_charsets(text: str, charset: str, told: str) -> None:
    """Old encodings are read, told by header or page, or found out from the bytes."""
    meta = f'<meta charset="{charset}">' if told == "meta" else ""
    page = f"<html><head>{meta}</head><body><p>{text}</p></body></html>"

    assert text in decode(page.encode(charset), charset if told == "header" else "")


LATIN = {
    "pl": (
        "cp1250",
        "Prom między wyspami po raz pierwszy od lat będzie kursował przez całą zimę.",
    ),
    "pl-iso": ("iso8859-2", "Rada miejska zdecydowała, że świąteczny rejs będzie bezpłatny."),
    "tr": ("cp1254", "Adalar arasındaki vapur bu kış ilk kez düzenli olarak çalışacak."),
    "cs": ("cp1250", "Přívoz mezi ostrovy bude poprvé po letech jezdit i v zimě, řekl úředník."),
    "hu": (
        "cp1250",
        "A szigetek közötti komp idén először télen is közlekedni fog, mondták erről.",
    ),
    "lt": ("cp1257", "Keltas tarp salų pirmą kartą plauks visą žiemą, pranešė miesto valdžia."),
    "de": (
        "cp1252",
        "Die Fähre fährt zum ersten Mal im Winter, sagte der Bürgermeister heute früh.",
    ),
    "fr": (
        "cp1252",
        "La traversée sera assurée tout l’hiver, a déclaré le maire à la télévision.",
    ),
    "de-mac": (
        "mac-roman",
        "Die Fähre fährt im Winter, sagte der Bürgermeister heute früh im Büro.",
    ),
    "es": ("cp1252", "El transbordador navegará también este año en invierno, según el alcalde."),
}


@pytest.mark.parametrize(("charset", "text"), LATIN.values(), ids=LATIN)
def test_the_language_tells_the_charset(charset: str, text: str) -> None:
    """Which Latin letters a short text has that declares nothing, its language tells."""
    assert decode(text.encode(charset)) == text


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["The ferry will run\nall winter.", RUSSIAN], ids=["english", "russian"]
)
def test_utf_16_without_its_mark(text: str, charset: str) -> None:
    """UTF-16 is known by its high bytes where no mark tells it."""
    assert decode(text.encode(charset)) == text


def test_binary_data_is_no_utf_16() -> None:
    """Numbers in four bytes aren't taken for text."""
    assert utf_16_of(b"".join(number.to_bytes(4, "little") for number in range(500))) == ""


def test_japanese_escapes_are_read() -> None:
    """Japanese as e-mails carry it is known by its escapes; other escapes mean nothing."""
    assert decode(JAPANESE.encode("iso-2022-jp")) == JAPANESE
    assert "42" in decode(b"\x1b$ 42 and nothing else")


WORDS = {
    "iso-8859-8": "עיריית תל אביב", "iso-8859-8-i": "עיריית תל אביב",
    "windows-1255": "עיריית תל אביב",
    "windows-874": "กรุงเทพมหานคร", "koi8-r": "Москва и область", "koi8-u": "Київ і область",
    "ibm866": "Москва и область", "windows-1251": "Москва и область",
    "iso-8859-5": "Москва и область", "x-mac-cyrillic": "Москва и область",
    "windows-1254": "İstanbul'da güneşli ağaçlar", "iso-8859-3": "Ĝi estas ĉarma, Ħal Għaxaq",
    "iso-8859-7": "Η Αθήνα σήμερα", "windows-1253": "Η Αθήνα σήμερα",
    "iso-8859-4": "Rīga, Tallinna õhtu", "iso-8859-13": "Rīga, Šiauliai, ąžuolas",
    "windows-1257": "Rīga, Šiauliai, ąžuolas", "iso-8859-10": "Kalaallit, þórður, ŋ",
    "iso-8859-6": "مدينة القاهرة", "windows-1256": "مدينة القاهرة پارك",
    "iso-8859-2": "Žluťoučký kůň, łódź", "windows-1250": "Žluťoučký kůň, łódź",
    "iso-8859-16": "Știri și țări", "iso-8859-14": "Ẁylan, ŵyl, ŷd",
    "iso-8859-15": "5 €, œuvre, ž",
    "windows-1252": "5 €, “œuvre”, Größe", "windows-1258": "Đươ\u0300ng phô\u0301, 5 €",
    "macintosh": "Größe, œuvre", "shift_jis": "東京都は①と㈱を", "euc-jp": "東京都は公共交通を",
    "iso-2022-jp": "東京都は公共交通を", "gbk": "北京市，€ 㐀 한", "gb18030": "北京市，€ 㐀 한",
    "big5": "臺北市政府，香港嘅", "euc-kr": "서울시는 똠방각하", "utf-8": "Größe, 東京, Київ",
}  # fmt: skip
"""By charset, words that need it; what Windows added to a charset is among them."""
REFUSED = {"replacement", "x-user-defined", "utf-16le", "utf-16be"}


@pytest.mark.parametrize("label", sorted(webencodings.labels.LABELS))
def test_every_label_of_the_standard(label: str) -> None:
    """Whatever name a page gives its charset, it is read as browsers read it."""
    charset = webencodings.labels.LABELS[label]
    if charset in REFUSED:
        assert decode(b"<p>Plain words", label) == "<p>Plain words"
        return
    words = WORDS[charset]
    codec = "gb18030" if charset == "gbk" else webencodings.lookup(charset).codec_info.name
    page = f"<p>{words}".encode(codec)
    assert decode(page, label.upper()) == f"<p>{words}"
    assert decode(f"<meta charset='{label}'>".encode() + page).endswith(f"<p>{words}")


def test_lying_header() -> None:
    """UTF-8 is UTF-8, whatever the server says."""
    assert decode("Müller".encode(), "iso-8859-1") == "Müller"


@given(st.binary(max_size=400), st.text(max_size=12))
def test_never_fails(content: bytes, header: str) -> None:
    """Any bytes under any header give text without NULs and lone surrogates."""
    text = decode(content, header)

    assert "\0" not in text
    text.encode("utf-8")


def test_long_plain_runs() -> None:
    """Half a megabyte of script before the first special character is read at once."""
    content = b"x" * 500_000 + "Grüße aus Köln".encode("cp1252")

    assert decode(content).endswith("aus Köln")
