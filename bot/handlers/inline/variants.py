"""A reader's preferences in, the kinds of summary that they can pick from out. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.preferences import SOURCE_LANGUAGE, Length, Preferences, Style
from bot.rendering.languages import closest, own_name
from bot.rendering.texts import DEFAULT_LANGUAGE, texts


@dataclass(frozen=True, slots=True)
class Variant:
    """One kind of summary, by name; `label` is empty for the reader's usual one."""

    name: str
    label: str
    preferences: Preferences


def variants(usual: Preferences, article_language: str = "") -> tuple[Variant, ...]:
    """The usual summary first, then a shorter one, one of points alone, one in another language.

    `article_language` is empty as long as it is not known.
    """
    say = texts(usual.interface)
    found = [
        Variant("usual", "", usual),
        Variant("short", say("inline-short"), usual.of_length(Length.SHORT)),
        Variant("points", say("inline-points"), replace(usual, style=Style.BULLETS)),
        *_in_another_language(usual, article_language),
    ]
    firsts: dict[Preferences, Variant] = {}
    for one in found:
        firsts.setdefault(one.preferences, one)
    return tuple(firsts.values())


def _in_another_language(usual: Preferences, article_language: str) -> Iterator[Variant]:
    """The article's own language, else the interface's or English; the first that is another."""
    say = texts(usual.interface)
    mine = article_language if usual.language == SOURCE_LANGUAGE else usual.language
    if usual.language != SOURCE_LANGUAGE and not _same(article_language, mine):
        yield Variant("language", say("inline-source"), replace(usual, language=SOURCE_LANGUAGE))
        return
    for code in (usual.interface, DEFAULT_LANGUAGE):
        if not _same(code, mine):
            label = say("inline-language", language=own_name(code))
            yield Variant("language", label, replace(usual, language=code))
            return


def _same(one: str, other: str) -> bool:
    return bool(one and other and (closest(one, (other,)) or closest(other, (one,))))
