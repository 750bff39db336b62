"""A language's code in, its English name out: what models are told to write in. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.article import Article
from bot.domain.preferences import SOURCE_LANGUAGE, Preferences

_CHARACTERS = {"Hans": 0.36, "Hant": 0.36, "Jpan": 0.52, "Kore": 0.53}
"""By script, over 142 texts of the interface against the English ones; others need 0.8 to 1.2."""


def language_of(article: Article, preferences: Preferences) -> str:
    """The code of the language to write in; empty where that is the source's unknown one."""
    if preferences.language == SOURCE_LANGUAGE:
        return article.language
    return preferences.language


@lru_cache(maxsize=256)
def language_name(code: str) -> str:
    """The English name of a BCP 47 code, as "Portuguese (Brazil)"; empty for an unknown one."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    return locale.get_display_name("en") or ""


@lru_cache(maxsize=256)
def script_of(code: str) -> str:
    """The ISO 15924 code of the script that a language is usually written in, "" where unknown."""
    from babel.core import get_global

    language, *rest = re.split("[-_]", code)
    written = next((part for part in rest if len(part) == 4), "").title()
    usual = str(get_global("likely_subtags").get(language.casefold(), ""))
    return written or next((part for part in usual.split("_") if len(part) == 4), "")


def characters_a_letter(code: str) -> float:
    """How many characters a language needs for what takes one in English, about."""
    return _CHARACTERS.get(script_of(code), 1.0)
