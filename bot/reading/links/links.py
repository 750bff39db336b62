"""Text in, links out; link in, the page's plain address out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ipaddress import AddressValueError, IPv6Address
from itertools import chain
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from bot.domain.errors import LinkRefused
from bot.reading.links.tables import (
    FILE_ENDINGS,
    NO_HOSTS,
    REVERSED_STARTS,
    SITE_TRACKING,
    TOP_DOMAINS,
    TRACKING,
    TRACKING_PREFIXES,
)
from bot.reading.links.unwrap import carried_address
from bot.text.invisible import NOT_IN_ADDRESSES
from bot.text.scripts import SPACED
from bot.text.sentence_ends import WIDE_PUNCTUATION

LONGEST_LINK = 8192
"""In characters; what servers and browsers take differs, and none of them takes much more."""

# Letters of the scripts that put spaces between words. Where there are none (Chinese, Thai), a
# host without a scheme cannot be told from the words before it unless it is in Latin letters.
# White space, controls, what is invisible, quotation marks and the punctuation of Chinese and
# Japanese end a link; so do the marks that HTML and Markdown put around one.
_STOP = (
    rf"\s{NOT_IN_ADDRESSES}"
    r"<>\"`\u00ab\u00bb\u2018\u201a-\u201f\u2039\u203a"
    f"{WIDE_PUNCTUATION}"
)
_LINK = re.compile(
    rf"(?P<written>https?://(?:(?![,;|]https?://)[^{_STOP}])+)"
    rf"|(?<![{SPACED}@./=&%~+$#\\-])(?P<host>(?:[{SPACED}][{SPACED}-]{{0,62}}\.){{1,8}}"
    rf"(?P<top>xn--[a-z0-9-]{{2,59}}|[{SPACED}]{{2,24}}))(?![{SPACED}@-])"
    rf"(?P<rest>(?::\d{{2,5}})?(?:[/?#][^{_STOP}]*)?)",
    re.IGNORECASE,
)
_CLOSING = {")": "(", "]": "[", "}": "{"}
_TRAILING = ".,;:!?'’*|…([{"


def find_links(text: str, behind: Iterable[str] = ()) -> tuple[str, ...]:
    """The links in a text and those behind its words, in this order, cleaned, each once.

    A link that `clean_link` refuses stays as it was written: who opens it gets the refusal.
    """
    web = (link for link in behind if re.match(r"\s*(https?:|[^:]*$)", link, re.IGNORECASE))
    written = dict.fromkeys(chain((link for *_, link in _spans(text)), web))
    return tuple(dict.fromkeys(_clean_or_keep(link) for link in written))


def text_without_links(text: str) -> str:
    """What a text says beside its links."""
    kept, position = [], 0
    for start, end, _ in _spans(text):
        kept.append(text[position:start])
        position = end
    rest = "".join([*kept, text[position:]])
    return re.sub(r"[ \t]{2,}", " ", rest).strip()


def clean_link(url: str) -> str:
    """The plain address of the page that a link leads to; raises LinkRefused for any other link.

    Redirectors and AMP copies are unwrapped, tracking parameters and places within the page are
    dropped, the rest is normalised, so that one page has one address. A missing scheme is https.
    """
    parts = _split(url)
    while address := carried_address(parts):
        parts = _split(address)
    host = clean_host(parts.hostname or "")
    netloc = f"[{host}]" if ":" in host else host
    if parts.port is not None and parts.port != {"http": 80, "https": 443}[parts.scheme]:
        netloc += f":{parts.port}"
    path = _without_dots(_encoded(parts.path)) or "/"
    # `#!` and `#/` name another page in single-page sites; all else is a place within the page.
    page = parts.fragment.partition(":~:")[0] if parts.fragment.startswith(("!", "/")) else ""
    query = _encoded(_without_tracking(parts.query, host))
    return urlunsplit((parts.scheme, netloc, path, query, _encoded(page)))


def clean_host(host: str) -> str:
    """A host as resolvers and certificates know it; raises LinkRefused for what is none."""
    host = host.lower()
    if ":" in host:
        return _clean_ipv6(host)
    if not host.isascii():
        host = _ascii_host(host)
    host = host.removesuffix(".")
    if len(host) > 253 or not all(re.fullmatch(r"[a-z0-9_-]{1,63}", p) for p in host.split(".")):
        raise LinkRefused("no host name")
    return host


def _clean_ipv6(host: str) -> str:
    try:
        address = IPv6Address(host)
    except AddressValueError as error:
        raise LinkRefused("no IPv6 address") from error
    if address.scope_id is not None:
        raise LinkRefused("an IPv6 address with a zone")
    return str(address)


def _ascii_host(host: str) -> str:
    import idna  # half of this module's import time, and few links need it

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise LinkRefused("no international host name") from error


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Where the links stand, and each with its scheme."""
    for match in _LINK.finditer(text):
        link = _trimmed(match.group())
        if match["written"] and re.match(r"https?://[^/?#]*\w", link, re.IGNORECASE):
            yield match.start(), match.start() + len(link), link
        elif match["host"] and _is_host(match["host"], match["top"], match["rest"]):
            yield match.start(), match.start() + len(link), f"https://{link}"


def _trimmed(link: str) -> str:
    """A link without the punctuation of the sentence around it."""
    opened: list[str] = []
    for position, character in enumerate(link):
        if character in _CLOSING.values():
            opened.append(character)
        elif character in _CLOSING and (not opened or opened.pop() != _CLOSING[character]):
            return link[:position].rstrip(_TRAILING)
    return link.rstrip(_TRAILING)


def _is_host(host: str, top: str, rest: str) -> bool:
    """Whether what has the form of a host without a scheme was meant as one."""
    name = host.lower()
    if name.startswith("www.") and name.count(".") > 1:
        return True
    # A capital after the dot is the next sentence's, whose space was forgotten ("done.In the");
    # two after capitals are a stock exchange's ("BNPP.PA").
    if top != top.lower() and (host != host.upper() or len(top) == 2):
        return False
    if name in NO_HOSTS or (name.startswith(REVERSED_STARTS) and name.count(".") > 1):
        return False
    if top.lower() not in TOP_DOMAINS and not top.lower().startswith("xn--"):
        return False
    # Alone, initials ("D.C.to"), numbers ("5.am") and files are likelier than such a host.
    owner = name.split(".")[-2]
    return bool(rest) or (
        top.lower() not in FILE_ENDINGS and len(owner) > 1 and not owner.isdigit()
    )


def _clean_or_keep(link: str) -> str:
    try:
        return clean_link(link)
    except LinkRefused:
        return link


def _split(url: str) -> SplitResult:
    url = re.sub(r"[\x00-\x20\x7f]+$|^[\x00-\x20\x7f]+|[\t\r\n]", "", url)
    if len(url) > LONGEST_LINK:
        raise LinkRefused("a link longer than servers take")
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))", url, re.IGNORECASE):
        url = "https://" + url.lstrip("/")
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  # a port that is no number raises only here
    except ValueError as error:
        raise LinkRefused("no web address") from error
    if parts.scheme not in ("http", "https"):
        raise LinkRefused(f"not of the web: {parts.scheme[:20]}")
    if "@" in parts.netloc:
        raise LinkRefused("a link with a user name")
    return parts


def _without_tracking(query: str, host: str) -> str:
    sites = [names for site, names in SITE_TRACKING.items() if f".{host}".endswith(f".{site}")]

    def tracks(parameter: str) -> bool:
        name = unquote(parameter.partition("=")[0]).lower()
        if name.startswith(TRACKING_PREFIXES) or name in TRACKING:
            return True
        return any(name in names for names in sites)

    return "&".join(part for part in query.split("&") if part and not tracks(part))


def _encoded(text: str) -> str:
    """Percent-encoded where it must be, and nowhere else."""
    text = re.sub(r"%(?![0-9a-fA-F]{2})", "%25", text)
    text = quote(text, safe="%/:@!$&'()*+,;=~?[]", errors="replace")
    return re.sub(r"%[0-9a-fA-F]{2}", lambda match: _unreserved(match.group()), text)


def _unreserved(code: str) -> str:
    character = chr(int(code[1:], 16))
    plain = character.isascii() and (character.isalnum() or character in "-._~")
    return character if plain else code.upper()


def _without_dots(path: str) -> str:
    kept: list[str] = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            del kept[max(1, len(kept) - 1) :]
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)
