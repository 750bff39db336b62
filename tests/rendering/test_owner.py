"""What the owner is shown of a budget, in each language."""

from __future__ import annotations

import re

import pytest

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Limits, Spent
from bot.rendering.owner import render_budget
from bot.rendering.texts import interface_languages, texts
from bot.text.copied import as_typed

COMMA = ("de", "es", "fr", "id", "it", "pl", "pt-BR", "ru", "tr", "uk")
ALL = read_limits(
    "50 requests a day, 700 tokens a day, $3 a day,"
    " 60 requests a month, 800 tokens a month, $0.0125 a month"
)


def limits_line(limits: Limits, language: str) -> str:
    return render_budget(5, limits, Spent(), texts(language)).splitlines()[1]


@pytest.mark.parametrize("language", interface_languages())
def test_limits_in_every_language(language: str) -> None:
    """Each limit is named with its amount, in words of the language and not in English ones."""
    shown = limits_line(ALL, language)
    typed = as_typed(re.sub(r"\b1(?=日|か月)", "", shown))
    amounts = re.findall(r"\d+(?:[.,]\d+)?", typed)
    decimal = "," if language in COMMA else "."
    money = [f"3{decimal}00", f"0{decimal}0125"]
    assert sorted(amounts) == sorted(["50", "700", "60", "800", *money])
    assert typed.count("$") + typed.count("USD") == 2
    assert len(shown.split(texts(language)("list-separator"))) == 6
    english = re.search(
        r"requests|a day|a month|unlimited", shown + limits_line(Limits(), language)
    )
    assert bool(english) == (language == "en")


def test_one_request() -> None:
    """One is told as one, none as none, and no limit at all as that."""
    assert limits_line(read_limits("1 request a day"), "en") == "Limits: one request a day"
    assert limits_line(read_limits("0 requests a month"), "de") == "Grenzen: 0 Anfragen im Monat"
    assert limits_line(Limits(), "it") == "Limiti: senza limiti"
