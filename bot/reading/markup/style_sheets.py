"""A page's own style sheets in, which of its elements they hide out. Pure.

Only what can be told without a browser counts: selectors of tags, classes and ids. What another
rule could show again (on a wider screen, once something is pressed) is taken as shown: text that
is lost is worse than text that is read though it was folded away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import inf

from bot.reading.markup.styles import Seen, seen_by_style
from bot.reading.markup.tree import Element

LONGEST_SHEETS = 1_000_000
"""Characters of style sheets that are looked at."""
_MOST_RULES = 20_000
_MOST_ALIKE = 100
"""Rules for one name: more are there to take time."""
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)|<!--|-->", re.DOTALL)
_STRING = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'")
_BRACE = re.compile(r"[{}]")
_COMPOUND = re.compile(r"(?:[a-z][\w-]*|\*)?(?:[.#](?:[\w-]|\\.|[^\x00-\x7f])+)*", re.IGNORECASE)
_NAME = re.compile(r"[.#]((?:[\w-]|\\.|[^\x00-\x7f])+)")
_EVERYWHERE = re.compile(r"@media\s*(?:only\s+)?(?:screen|all)?\s*$|@layer\b", re.IGNORECASE)
_AT_TIMES = re.compile(r"@media\b|@supports\b|@container\b", re.IGNORECASE)
_SCRIPTLESS = re.compile(r"no-?js\b", re.IGNORECASE)
"""Classes that a script takes away first of all."""
_WAYS = (
    frozenset({"display", "visibility", "content-visibility"}),
    frozenset({"opacity"}),
    frozenset({"font", "font-size"}),
    frozenset({"position", "left", "top", "right", "bottom", "text-indent", "transform",
               "margin", "margin-left", "margin-top"}),
    frozenset({"clip", "clip-path", "overflow", "height", "width", "max-height", "max-width"}),
    frozenset({"color", "-webkit-text-fill-color", "background", "background-color"}),
)  # fmt: skip
"""Properties that hide a text, those together that have to be seen together."""

_CUT_OFF = 4


@dataclass(frozen=True, slots=True)
class _Part:
    """One compound of a selector: a tag ("" for any) and the names that an element must have."""

    tag: str
    classes: frozenset[str]
    ids: frozenset[str]

    def fits(self, node: Element) -> bool:
        return (
            (not self.tag or self.tag == node.tag)
            and (not self.ids or node.get("id") in self.ids)
            and self.classes <= set((node.get("class") or "").split())
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule that hides: whom, within whom, in which of the ways, and as which of all rules."""

    last: _Part
    around: tuple[_Part, ...]
    ways: tuple[int, ...]
    number: float

    def fits(self, node: Element) -> bool:
        if not self.last.fits(node):
            return False
        waiting = list(self.around)
        for up in node.iterancestors():
            if waiting and waiting[-1].fits(up):
                waiting.pop()
        return not waiting


@dataclass(slots=True)
class Sheets:
    """What a page's style sheets hide, by a name or tag that the rules end in.

    `shown` holds, for a way and a name, the number of the last rule that shows again.
    """

    hiding: dict[str, list[_Rule]] = field(default_factory=dict)
    shown: dict[tuple[int, str], float] = field(default_factory=dict)

    def hide(self, node: Element) -> bool:
        """Whether an element is hidden by a rule, and by nothing shown again."""
        names = [f".{name}" for name in (node.get("class") or "").split()]
        names += [f"#{node.get('id')}"] if node.get("id") else []
        return any(
            rule.fits(node) and not self._show_again(rule, names)
            for name in (*names, str(node.tag))
            for rule in self.hiding.get(name, ())
        )

    def _show_again(self, rule: _Rule, names: list[str]) -> bool:
        told = names if rule.last.classes or rule.last.ids else [*names, rule.last.tag]
        return any(
            self.shown.get((way, name), -1) > rule.number for way in rule.ways for name in told
        )

    def note(self, number: int, selectors: str, declarations: str, *, everywhere: bool) -> None:
        """Take a rule in; `everywhere` where it holds on all screens."""
        told = _told(declarations)
        ways = [way for way, names in enumerate(_WAYS) if not names.isdisjoint(told)]
        hidden = tuple(way for way in ways if _hides(told, way))
        for selector in selectors.split(",") if ways else ():
            parts = _parts(selector)
            if hidden and everywhere and parts is not None:
                rule = _Rule(parts[-1], parts[:-1], hidden, number)
                alike = self.hiding.setdefault(_key(parts[-1]), [])
                if len(alike) < _MOST_ALIKE:
                    alike.append(rule)
            # One that holds at times, or names more, may be stronger than what comes after it.
            plain = everywhere and parts is not None and len(parts) == 1
            for way in set(ways).difference(hidden):
                for name in _named_last(selector):
                    strong = number if plain and len(_named_last(selector)) == 1 else inf
                    self.shown[way, name] = max(self.shown.get((way, name), -1), strong)


def read_sheets(tree: Element) -> Sheets:
    """The sheets that a page holds itself."""
    sheets, room, number = Sheets(), LONGEST_SHEETS, 0
    for style in tree.iter("style"):
        media = (style.get("media") or "").strip().lower()
        if media not in ("", "all", "screen") or style.xpath("boolean(ancestor::noscript)"):
            continue
        text = (style.text or "")[:room]
        room -= len(text)
        for selectors, declarations, everywhere in _rules(text):
            number += 1
            if number > _MOST_RULES:
                return sheets
            sheets.note(number, selectors, declarations, everywhere=everywhere)
    return sheets


def _hides(told: Mapping[str, str], way: int) -> bool:
    some = {name: value for name, value in told.items() if name in _WAYS[way]}
    if way == _CUT_OFF and not {"clip", "clip-path"} & some.keys() and "width" not in some:
        return False  # as high as nothing is what has yet to be opened
    if "color" in some and not {"background", "background-color"} & some.keys():
        return False  # what is behind it is not known
    style = ";".join(f"{name}:{value}" for name, value in some.items())
    return seen_by_style(style, lambda: "") is not Seen.YES


def _told(declarations: str) -> dict[str, str]:
    pairs = (one.partition(":") for one in declarations.split(";"))
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _key(part: _Part) -> str:
    """What an element that a compound fits is found by."""
    if part.ids:
        return f"#{min(part.ids)}"
    return f".{min(part.classes)}" if part.classes else part.tag


def _parts(selector: str) -> tuple[_Part, ...] | None:
    """A selector's compounds, the last one last; None for what takes a browser to tell."""
    words = selector.replace(">", " ").split()
    if not words or any(
        not _COMPOUND.fullmatch(word) or _SCRIPTLESS.search(word) for word in words
    ):
        return None
    return tuple(_part(word) for word in words)


def _part(word: str) -> _Part:
    plain = re.sub(r"\\(.)", r"\1", word)
    tag = re.match(r"[a-z][\w-]*", plain, re.IGNORECASE)
    names = [re.sub(r"\\(.)", r"\1", match[0]) for match in _NAME.finditer(word)]
    return _Part(
        tag[0].lower() if tag else "",
        frozenset(name[1:] for name in names if name[0] == "."),
        frozenset(name[1:] for name in names if name[0] == "#"),
    )


def _named_last(selector: str) -> list[str]:
    """The classes and ids, or else the tag, that a selector of any kind ends in."""
    last = (re.split(r"[\s>+~]+", selector.strip()) or [""])[-1]
    names = [re.sub(r"\\(.)", r"\1", match[0]) for match in _NAME.finditer(last)]
    if names:
        return names
    tag = re.match(r"[a-z][\w-]*", last, re.IGNORECASE)
    return [] if tag is None else [tag[0].lower()]


def _rules(sheet: str) -> Iterator[tuple[str, str, bool]]:
    """Selectors, declarations, and whether they hold everywhere or only at times (in print)."""
    text = _STRING.sub('""', _COMMENT.sub(" ", sheet))
    around: list[str] = []
    start = 0
    for brace in _BRACE.finditer(text):
        piece = text[start : brace.start()]
        start = brace.end()
        if brace[0] == "{":
            around.append(piece.rpartition(";")[2].strip())
        elif around:
            head = around.pop()
            everywhere = all(map(_EVERYWHERE.match, around))
            if not head.startswith("@") and (everywhere or all(map(_AT_TIMES.match, around))):
                yield head, piece, everywhere
