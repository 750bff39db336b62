"""A language's code in, its English name out: what models are told to write in. Pure."""

from __future__ import annotations

from functools import cache

from bot.domain.article import Article
from bot.domain.preferences import SOURCE_LANGUAGE, Preferences


def language_of(article: Article, preferences: Preferences) -> str:
    """The code of the language to write in; empty where that is the source's unknown one."""
    if preferences.language == SOURCE_LANGUAGE:
        return article.language
    return preferences.language


@cache
def language_name(code: str) -> str:
    """The English name of a BCP 47 code, as "Portuguese (Brazil)"; empty for an unknown one."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(code.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    return locale.get_display_name("en") or ""
