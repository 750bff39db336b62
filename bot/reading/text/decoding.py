"""Bytes of a page or a text file in, str out. Pure."""

from __future__ import annotations

import codecs
import re

import webencodings

from bot.reading.text.language import detect_language
from bot.text.invisible import UNWRITTEN, clean_characters
from bot.text.tables import load_table

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
_NONE = {"replacement", "x-user-defined", "utf-16le", "utf-16be"}
"""What the standard knows and no page is read as: a trap for hidden markup, private characters,
and UTF-16, which a page that names it in ASCII letters is not."""
_BETWEEN_TAGS = re.compile(rb"[<>\x00-\x1f]+")
_BAD_SHARE = 0.05
"""A charset is believed while at most this share of the non-ASCII characters fails: one broken
byte is common, a wrong charset fails on every other."""
_SAMPLE = 30_000
_HEAD = 2_048
_FEWEST_BYTES = 16
_MOST_ALPHABETS = 6
_UNWRITTEN = re.compile(f"[{UNWRITTEN}]")
_TO_JAPANESE = re.compile(rb"\x1b\$[@B].{2,20000}?\x1b\([BJ]", re.DOTALL)
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859-2", "mac-roman", "cp850", "cp852")
"""From the likeliest: which of them it is, a statistic of bytes doesn't tell."""
_BEYOND_LATIN = "\u0250"
_SIGNS = frozenset("“”„‚‘’«»‹›–—…€£§°©®·•×²³½\u00a0\u00ad¡¿")
_ALPHABETS = load_table("bot.reading.text", "alphabets.toml")


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
    name = utf_16_of(content) or ("iso-2022-jp" if _is_japanese_mail(content) else "")
    return content.decode(name or _detect(content), "replace")


def utf_16_of(content: bytes) -> str:
    """The byte order of UTF-16 that doesn't begin with its mark; "" for what is none.

    Found where letters of few alphabets are written: their high bytes are nearly all alike.
    """
    head = content[: min(_HEAD, len(content) // 2 * 2)]
    if len(head) < _FEWEST_BYTES or head.count(b"\x00") < len(head) / 50:
        return ""
    for name, high in (("utf-16-le", 1), ("utf-16-be", 0)):
        text = head.decode(name, "replace")
        if len(set(head[high::2])) <= _MOST_ALPHABETS and _UNWRITTEN.search(text) is None:
            return name
    return ""


def _is_japanese_mail(content: bytes) -> bool:
    """Whether it is ASCII in which escapes switch to Japanese letters and back."""
    if not (content.isascii() and _TO_JAPANESE.search(content)):
        return False
    return "\ufffd" not in content.decode("iso-2022-jp", "replace")


def _encoding(label: str) -> str:
    """Python's name of the charset that browsers take a label for, "" for what is none."""
    known = webencodings.lookup(label.strip("\"' \t"))
    if known is None or known.name in _NONE:
        return ""
    # What calls itself GBK may hold all of GB 18030.
    return "gb18030" if known.name == "gbk" else known.codec_info.name


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
    if best is None:
        return "utf-8"
    foreign = [letter for letter in str(best) if letter > "\x7f" and letter.isalpha()]
    if all(letter < _BEYOND_LATIN for letter in foreign):
        return _latin(sample)
    return _encoding(best.encoding.replace("_", "-")) or best.encoding


def _latin(sample: bytes) -> str:
    """The charset in which the letters are those of the text's language."""
    return max(_LATIN, key=lambda name: _own_letters(sample.decode(name, "replace")))


def _own_letters(text: str) -> float:
    """The share of letters beyond ASCII that belong to the text's language."""
    foreign = [letter for letter in text.lower() if letter > "\x7f" and not letter.isspace()]
    known = _ALPHABETS.get(detect_language(text), "")
    own = sum(letter in known or letter in _SIGNS for letter in foreign)
    return own / len(foreign) if foreign else 0.0
