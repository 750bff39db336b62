"""A language in, its names of months and weekdays out, as CLDR has them. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache


def month_names(locale: str, *, short: bool = False) -> Iterator[tuple[str, int]]:
    """Each name in small letters, also as it stands alone, and its number from January, 1.

    `short` adds abbreviations, without their stop. None for languages that count their months.
    """
    widths = ("wide", "abbreviated") if short else ("wide",)
    return _names("months", locale, widths, first=0)


def weekday_names(locale: str) -> Iterator[tuple[str, int]]:
    """The same of weekdays, from Monday, 1."""
    return _names("days", locale, ("wide",), first=1)


def _names(
    kind: str, locale: str, widths: tuple[str, ...], first: int
) -> Iterator[tuple[str, int]]:
    for context in ("format", "stand-alone"):
        for width in widths:
            for key, name in _of_locale(locale, kind).get(context, {}).get(width, {}).items():
                if not any(map(str.isnumeric, name)):
                    yield name.rstrip(".").lower(), key + first


@cache
def _of_locale(locale: str, kind: str) -> dict[str, dict[str, dict[int, str]]]:
    from babel import Locale, UnknownLocaleError  # slow to import

    try:
        return dict(getattr(Locale.parse(locale), kind))
    except (UnknownLocaleError, ValueError):
        return {}
