"""Promises of reading bytes as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.text.decoding import decode

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
