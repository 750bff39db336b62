"""A part of a Word file in, the same with its words where mammoth looks for them. Pure.

mammoth passes over fields, readings above words, equations, text boxes in new files, and whole
documents that are embedded; and it glues what a carriage return parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.markup.tree import XmlElement, parse_xml, written

_OFF = frozenset({"0", "false", "off"})
_MARKS = (b"vanish", b":cr", b":fldSimple", b":ruby", b":oMath", b"txbxContent", b":altChunk",
          b":ptab")  # fmt: skip
"""What only parts that need a change hold: parsing all of them would double the time."""
_VML = "urn:schemas-microsoft-com:vml"
_BETWEEN = {"sup": "^", "sub": "_", "den": "/"}
"""What is written in one line before the second part of what an equation stacks up."""
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"

Embedded = Callable[[str], list[Paragraph]]
"""The id of a relationship in, the paragraphs of the document that is embedded so out."""


def plain_part(part: bytes, embedded: Embedded) -> bytes:
    """The part without what Word does not show, all that it shows in plain paragraphs and runs."""
    if not any(mark in part for mark in _MARKS):
        return part
    root = parse_xml(part)
    _drop_hidden(root)
    for tag in ("cr", "ptab"):
        for element in list(root.iter(f"{{*}}{tag}")):
            element.tag = _like(element, "br" if tag == "cr" else "tab")
    for field in list(root.iter("{*}fldSimple")):
        _replace(field, list(field))
    for ruby in list(root.iter("{*}ruby")):
        _show_base(ruby)
    for equation in list(root.iter("{*}oMath")):
        _replace(equation, [_run(root, "".join(_line(equation)))])
    for around in list(root.iter("{*}oMathPara")):
        _replace(around, list(around))
    _show_boxes(root)
    for chunk in list(root.iter("{*}altChunk")):
        told = chunk.get(_RELATION) or chunk.get(_STRICT_RELATION) or ""
        _replace(chunk, [_paragraph(root, one) for one in embedded(told)])
    return written(root).encode()


def _drop_hidden(root: XmlElement) -> None:
    for run in list(root.iterfind(".//{*}r")):
        mark, around = run.find("{*}rPr/{*}vanish"), run.getparent()
        if mark is not None and around is not None and _OFF.isdisjoint(mark.values()):
            around.remove(run)


def _show_base(ruby: XmlElement) -> None:
    """Put the words in the place of the words and their reading."""
    base, run = ruby.find("{*}rubyBase"), ruby.getparent()
    if base is None or run is None:
        return
    # Runs don't stand in runs: what they hold goes into the run around.
    _replace(ruby, [child for one in base for child in one if _name(child) != "rPr"])


def _line(element: XmlElement) -> Iterator[str]:
    """An equation in one line: "E = mc^2", "(a+b)/c"."""
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
            continue
        words = "".join(_line(child))
        before = _BETWEEN.get(name, "") if words else ""
        if name in ("num", "den", "sup") and len(words) > 1 and not words.isalnum():
            words = f"({words})"
        yield before + words


def _show_boxes(root: XmlElement) -> None:
    """Put boxes of text, which new files have in a drawing, where old ones have theirs."""
    for content in list(root.iter("{*}txbxContent")):
        choice = next(content.iterancestors("{*}Choice"), None)
        drawing = next(content.iterancestors("{*}drawing"), None)
        if drawing is None:
            continue
        around = None if choice is None else choice.getparent()
        if around is not None and around.find("{*}Fallback//{*}txbxContent") is not None:
            continue
        box = etree.Element(f"{{{_VML}}}textbox")
        box.append(content)
        picture = etree.Element(_like(drawing, "pict"))
        picture.append(box)
        (drawing if around is None else around).addnext(picture)


def _paragraph(root: XmlElement, told: Paragraph) -> XmlElement:
    made = etree.Element(_like(root, "p"))
    if told.kind is ParagraphKind.HEADING:
        style = etree.SubElement(etree.SubElement(made, _like(root, "pPr")), _like(root, "pStyle"))
        style.set(_like(root, "val"), "Heading2")
    made.append(_run(root, told.text))
    return made


def _run(root: XmlElement, text: str) -> XmlElement:
    run = etree.Element(_like(root, "r"))
    etree.SubElement(run, _like(root, "t")).text = text
    return run


def _name(element: XmlElement) -> str:
    """Its tag without the namespace; "" for a comment."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _like(element: XmlElement, name: str) -> str:
    """A tag of the same namespace."""
    space = etree.QName(element).namespace
    return f"{{{space}}}{name}" if space else name


def _replace(element: XmlElement, others: list[XmlElement]) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    parent.remove(element)
    for offset, other in enumerate(others):
        parent.insert(at + offset, other)
