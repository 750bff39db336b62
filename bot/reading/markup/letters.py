"""A page's tree in, the same with its letters where they are read out. Pure but for the changes.

What the eye tells apart by size and place (the number of a footnote, an exponent, the large first
letter of a chapter, the sign that links to a heading) runs together once only the text is left.
"""

from __future__ import annotations

import re

from bot.reading.markup.tree import Element, label_of
from bot.text.sentence_ends import AFTER_NOTE, BEFORE_NOTE

RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_EXPONENT = re.compile(r"[+\-−]?\d{1,4}|n")
_NOTE = re.compile(
    r"[\[(（［〔]?\s*(?:(?:note|nb|n|fn|注|註|※|прим\.?)?\s*\d{1,4}|[a-z]|[*†‡§¶‖#]{1,3})"
    r"(?:\s*[,;–-]\s*\d{1,4})*\s*[\])）］〕]?",
    re.IGNORECASE,
)
"""What a reference to a note is made of, once something else tells that it is one."""
_BRACKETED = re.compile(
    r"[\[［〔]\s*(?:(?:note|nb|n|注|註)?\s*\d{1,4}|[a-z]{1,2})\s*[\]］〕]", re.IGNORECASE
)
_NOTED = re.compile(rf"[^\W\d_]{{4}}$|{BEFORE_NOTE}")
"""What stands before the number of a note: a word too long for a unit, or a clause's end."""
_NOTE_NAMES = re.compile(r"reference|foot-?note|noteref|\bfn\b|fnref|endnote|cite", re.IGNORECASE)
_FRACTION = re.compile(r"\s*[/⁄]")
_PERMALINK = frozenset({"¶", "#", "§", "🔗", "⚓", "∞", "⌘"})
_INITIAL = re.compile(
    r"drop-?_?cap|\binitial|lettrine|first-?letter|capitale|letrina|versal", re.IGNORECASE
)
_INITIAL_TAGS = ("span", "div", "p", "strong", "b", "big", "font", "i", "em", "img")
_CONSONANT = re.compile(r"[B-DF-HJ-NP-TV-XZ]")
"""A capital that's no word by itself in the languages that set it so."""


def take_out_permalinks(tree: Element) -> None:
    """Cut the signs that link a heading or an entry to itself."""
    for link in list(tree.iter("a")):
        if (link.get("href") or "").startswith("#") and _text(link) in _PERMALINK:
            link.drop_tree()


def write_superscripts(tree: Element) -> None:
    """Take out the numbers of notes, and write exponents as such."""
    for raised in list(tree.iter("sup")):
        text, before = _text(raised), _before(raised)
        if _is_note(raised, text, before):
            link = raised.getparent()
            whole = (
                link if link is not None and link.tag == "a" and _text(link) == text else raised
            )
            if AFTER_NOTE.match(whole.tail or ""):
                _strip_before(whole)
            whole.drop_tree()
        elif _FRACTION.match(raised.tail or "") and text.isdigit():
            raised.text = f" {text}" if before[-1:].isdigit() else text
            for child in list(raised):
                raised.remove(child)
        elif len(raised) == 0 and _EXPONENT.fullmatch(text) and before[-1:].strip():
            raised.text = text.translate(RAISED)
            raised.drop_tag()


def join_initials(tree: Element) -> None:
    """Put a text's large first letter, which has an element of its own, before its word."""
    for element in list(tree.iter(*_INITIAL_TAGS)):
        letter = _letter(element)
        if not letter:
            continue
        named = bool(_INITIAL.search(f"{element.get('class', '')} {element.get('id', '')}"))
        tail = element.tail or ""
        if tail.strip():
            joined = tail.lstrip() if named and _CONSONANT.match(letter) else tail
            if joined[:1].isalpha() and _begins(element):
                element.tail = letter + joined
                element.drop_tree()
        elif (below := element.getnext()) is not None and element.tag in (
            "div",
            "p",
            "span",
            "img",
        ):
            word = "".join(below.itertext()).lstrip()
            if word[:1].isalpha() and (
                named or (word[0].islower() and _is_paragraph(below, word))
            ):
                _prepend(below, letter)
                element.drop_tree()


def _is_note(raised: Element, text: str, before: str) -> bool:
    linked = any(True for _ in (*raised.iter("a"), *raised.iterancestors("a")))
    named = _NOTE_NAMES.search(f"{raised.get('class', '')} {raised.get('id', '')}")
    if linked or named:
        return bool(_NOTE.fullmatch(text) or _BRACKETED.match(text))
    if _BRACKETED.fullmatch(text) or (text and not text.strip("*†‡")):
        return True
    return text.isdigit() and len(text) < 4 and bool(_NOTED.search(before))


def _strip_before(element: Element) -> None:
    """Take off the space that parted a note's number from what it notes."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None and previous.tail:
        previous.tail = previous.tail.rstrip()
    elif previous is None and parent is not None and parent.text:
        parent.text = parent.text.rstrip()


def _before(element: Element) -> str:
    """The last characters that stand before an element in what's around it."""
    previous = element.getprevious()
    if previous is None:
        parent = element.getparent()
        return (parent.text or "") if parent is not None else ""
    return previous.tail or "".join(previous.itertext())


def _letter(element: Element) -> str:
    """The single capital that an element is, in letters or as a picture of one; else ""."""
    text = element.get("alt", "").strip() if element.tag == "img" else label_of(element, 8)
    return text if len(text) == 1 and text.isalpha() and text == text.upper() else ""


def _begins(element: Element) -> bool:
    """Whether nothing stands before it in its paragraph."""
    parent = element.getparent()
    return (
        parent is not None
        and not (parent.text or "").strip()
        and all(
            not _text(one) and not (one.tail or "").strip()
            for one in element.itersiblings(preceding=True)
        )
        and (parent.tag in ("p", "div") or _begins(parent))
    )


def _is_paragraph(element: Element, text: str) -> bool:
    return element.tag in ("p", "div") and len(text) >= 80


def _prepend(element: Element, letter: str) -> None:
    """Put a letter before an element's first word."""
    for node in element.iter():
        if (words := node.text or "").strip():
            node.text = letter + words.lstrip()
            return
        if node is not element and (words := node.tail or "").strip():
            node.tail = letter + words.lstrip()
            return


def _text(element: Element) -> str:
    return "".join(element.itertext()).strip()
