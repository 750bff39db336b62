"""An element's style attribute in, whether a reader sees its text out. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import IntEnum

_LONGEST = 4_000
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
_LENGTH = re.compile(r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,2})?)\s*([a-z%]*)")
_PIXELS = {"": 1.0, "px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0,
           "%": 0.16, "vw": 10.0, "vh": 10.0, "in": 96.0, "cm": 37.8, "mm": 3.8, "pc": 16.0,
           "q": 0.94}  # fmt: skip
"""About how many pixels a unit is; of "%", of a font's size."""
_SMALLEST_FONT = 3.0
"""Pixels; nobody reads less."""
_OUTSIDE = -900.0
"""Pixels; screens begin at 0."""
_FAINTEST = 0.05
_NAMED = {"white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250),
          "ivory": (255, 255, 240), "whitesmoke": (245, 245, 245)}  # fmt: skip
_WHITE = (255, 255, 255)
_ALIKE = 16
"""Steps of 256, in red, green and blue alike, that no eye tells apart in thin letters."""
_CLIPPED = re.compile(
    r"rect\(\s*(?:0|1px|auto)[a-z\s,]*(?:(?:0|1px)[a-z\s,]*){3}\)|inset\(\s*(?:[5-9]\d|100)%"
    r"|circle\(\s*0[a-z%]*\s*\)"
)
_NOWHERE = re.compile(r"scale[xy]?\(\s*0(?:\.0*)?[\s,)]|translate[xy]?\(\s*-\d{4,}px")

Style = Mapping[str, str]
Colour = tuple[int, int, int]


class Seen(IntEnum):
    """Whether a text is seen; DOUBTFUL is what honest pages do too, to show it later."""

    NO = 0
    DOUBTFUL = 1
    YES = 2


def seen_by_style(style: str, background: Callable[[], str]) -> Seen:
    """What a style does to its element; `background` gives the style of what lies behind it."""
    if ":" not in style:
        return Seen.YES
    told = _declarations(style)
    if any(hides(told) for hides in (_is_gone, _is_tiny, _is_outside, _is_cut_off)):
        return Seen.NO
    if _number(told.get("opacity", "1")) <= _FAINTEST:
        return Seen.DOUBTFUL
    return _by_colour(told, background)


def is_gone(style: str) -> bool:
    """Whether a style takes its element off the page, as one does that a script is to show."""
    told = _declarations(style) if ":" in style else {}
    return _is_gone(told) or _number(told.get("opacity", "1")) <= _FAINTEST


def _declarations(style: str) -> Style:
    """Property → value in lower case, as a browser reads them: escapes undone, comments gone."""
    plain = _COMMENT.sub("", style[:_LONGEST])
    plain = _ESCAPE.sub(lambda found: _unescaped(found[1], found[2]), plain)
    pairs = (one.partition(":") for one in plain.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pairs}


def _unescaped(code: str | None, character: str | None) -> str:
    if code is None:
        return character or ""
    return chr(int(code, 16)) if int(code, 16) <= 0x10FFFF else ""


def _is_gone(told: Style) -> bool:
    return (
        told.get("display") == "none"
        or told.get("visibility") in ("hidden", "collapse")
        or told.get("content-visibility") == "hidden"
    )


def _is_tiny(told: Style) -> bool:
    size = told.get("font-size")
    if size is None:
        # As in "font: italic 0/0 a".
        size = next((word for word in told.get("font", "").split() if _LENGTH.match(word)), "")
        if size.isdigit() and size != "0":  # a weight
            return False
    return bool(_LENGTH.match(size)) and _pixels(size) < _SMALLEST_FONT


def _is_outside(told: Style) -> bool:
    if _pixels(told.get("text-indent", "")) <= _OUTSIDE or _NOWHERE.search(
        told.get("transform", "")
    ):
        return True
    places = ("left", "top", "right", "bottom", "margin-left", "margin-top", "margin")
    if told.get("position") in ("absolute", "fixed"):
        return any(_pixels(told.get(place, "")) <= _OUTSIDE for place in places)
    return any(_pixels(told.get(place, "")) <= _OUTSIDE for place in places[4:])


def _is_cut_off(told: Style) -> bool:
    if _CLIPPED.search(told.get("clip", "")) or _CLIPPED.search(told.get("clip-path", "")):
        return True
    if not told.get("overflow", "").startswith(("hidden", "clip")):
        return False
    sizes = (told.get(name, "") for name in ("height", "width", "max-height", "max-width"))
    return any(_LENGTH.match(size) and _pixels(size) <= 1 for size in sizes)


def _by_colour(told: Style, background: Callable[[], str]) -> Seen:
    written = told.get("color", "") or told.get("-webkit-text-fill-color", "")
    if not written:
        return Seen.YES
    colour = _colour(written)
    if colour is None:
        return Seen.NO if _is_clear(written) else Seen.YES
    behind = _background_of(told) or _background_of(_declarations(background()))
    if behind is not None:
        return Seen.NO if _alike(colour, behind) else Seen.YES
    return Seen.DOUBTFUL if _alike(colour, _WHITE) else Seen.YES


def _background_of(told: Style) -> Colour | None:
    if "url(" in told.get("background", "") or "gradient" in told.get("background", ""):
        return None
    return _colour(told.get("background-color", "") or told.get("background", ""))


def _is_clear(colour: str) -> bool:
    """Whether a colour is see-through."""
    if colour == "transparent" or re.fullmatch(r"#[0-9a-f]{3}0|#[0-9a-f]{6}0[0-9a-f]", colour):
        return True
    found = re.fullmatch(r"(?:rgb|hsl)a?\(.*[,/]\s*([\d.]+%?)\s*\)", colour)
    parts = len(re.findall(r"[\d.]+", colour))
    return found is not None and parts == 4 and _number(found[1]) <= _FAINTEST


def _colour(written: str) -> Colour | None:
    """Red, green and blue; None for what is see-through or told in another way."""
    if _is_clear(written):
        return None
    written = written.split(" ")[0] if not written.startswith("rgb") else written
    if found := re.match(r"#([0-9a-f]{3,8})", written):
        digits = found[1] if len(found[1]) > 5 else "".join(2 * digit for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    if found := re.match(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)", written):
        return int(found[1]), int(found[2]), int(found[3])
    return _NAMED.get(written)


def _alike(one: Colour, other: Colour) -> bool:
    return all(abs(mine - theirs) <= _ALIKE for mine, theirs in zip(one, other, strict=True))


def _pixels(length: str) -> float:
    found = _LENGTH.match(length)
    return float(found[1]) * _PIXELS.get(found[2], 1.0) if found else 0.0


def _number(value: str) -> float:
    found = _LENGTH.match(value)
    if found is None:
        return 1.0
    return float(found[1]) / (100 if found[2] == "%" else 1)
