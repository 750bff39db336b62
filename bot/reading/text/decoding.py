"""Bytes of a page or a text file in, str out. Pure."""

from __future__ import annotations

import codecs
import re

from bot.text.invisible import clean_characters

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})"""
    rb"""|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARATION_BYTES = 8_192
"""Browsers look at the first 1,024; pages with long scripts first declare theirs later."""
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""Names that browsers read as the larger character set that pages really use."""
_ALIASES = {"x-sjis": "cp932", "windows-874": "cp874", "x-gbk": "gb18030", "x-x-big5": "big5hkscs"}
_WEB = re.compile(
    r"utf-8|ascii|cp(125\d|437|85\d|866|874|932|949|950)|iso8859-\d+|koi8-[ru]|gb\w+|big5\w*"
    r"|euc_\w+|shift_\w+|iso2022_jp\w*|mac-\w+"
)
"""Python's names of what pages are written in. Not UTF-7, which hides markup; and a page that
names UTF-16 in ASCII letters is not UTF-16."""
_BETWEEN_TAGS = re.compile(rb"[<>\x00-\x1f]+")
_BAD_SHARE = 0.05
"""A charset is believed while at most this share of the non-ASCII characters fails: one broken
byte is common, a wrong charset fails on every other."""
_SAMPLE = 30_000


def decode(content: bytes, header_charset: str = "") -> str:
    """The text of `content`; never raises, and holds no control characters or lone surrogates."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return clean_characters(content[len(bom) :].decode(encoding, "replace"))
    return clean_characters(_decode(content, header_charset))


def _decode(content: bytes, header_charset: str) -> str:
    # Multi-byte UTF-8 hardly comes about by accident, while headers and meta tags often lie.
    if not content.isascii():
        text = _believable(content, "utf-8")
        if text is not None:
            return text
    declared = _DECLARED.search(content, 0, _DECLARATION_BYTES)
    in_page = (declared[1] or declared[2]).decode("ascii") if declared else ""
    for name in (header_charset, in_page):
        text = _believable(content, _encoding(name))
        if text is not None:
            return text
    return content.decode(_detect(content), "replace")


def _encoding(name: str) -> str:
    """Python's name of a charset, "" for what is none."""
    name = name.strip("\"' \t").lower()
    try:
        known = codecs.lookup(_ALIASES.get(name, name)).name
    except (LookupError, ValueError):
        return ""
    return _SUPERSETS.get(known, known) if _WEB.fullmatch(known) else ""


def _believable(content: bytes, encoding: str) -> str | None:
    if not encoding:
        return None
    text = content.decode(encoding, "replace")
    bad = text.count("\ufffd")
    if not bad:
        return text
    foreign = sum(1 for character in text if character > "\x7f")
    return text if bad <= max(1, foreign * _BAD_SHARE) and foreign > bad else None


def _detect(content: bytes) -> str:
    from charset_normalizer import from_bytes

    # Markup is ASCII in every charset: only what stands between the tags tells.
    pieces = _BETWEEN_TAGS.split(content[: 20 * _SAMPLE])
    sample = b"\n".join(piece for piece in pieces if not piece.isascii())[:_SAMPLE]
    if not sample:
        return "utf-8"
    best = from_bytes(sample).best()
    return _SUPERSETS.get(best.encoding, best.encoding) if best else "utf-8"
