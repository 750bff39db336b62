"""What of a statement the article does not hold is found, and what it holds is left alone."""

from __future__ import annotations

import pytest

from bot.summarizing.checking.doubts import find_doubts
from bot.summarizing.checking.sources import Sources


def doubts(article: str, statement: str, language: str) -> tuple[str, ...]:
    found = find_doubts(statement, language, Sources.whole(article, language))
    return tuple(doubt.words for doubt in found)


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("de", "Der Bau beginnt am 13.2.2024.", "13. Februar 2024", "13. März 2024"),
        ("de", "Das Treffen ist am Samstag.", "Am Sonnabend.", "Am Sonntag."),
        ("ru", "Стройка начнётся 3 мая.", "Начало 3 мая", "Начало 3 июня"),
        ("pl", "Spotkanie jest w środę.", "Jest w środę.", "Jest w sobotę."),
        ("uk", "Середовище міста зміниться.", "Середовище міста.", "Зміни у середу."),
        ("fr", "La fête aura lieu le 15 aout 2024.", "le 15 août 2024", "le 15 mars 2024"),
        ("hi", "बैठक 5 सितम्बर 2024 को होगी।", "5 सितंबर 2024", "5 अगस्त 2024"),
    ],
    ids=["figures", "two words", "ru", "pl", "uk", "fr", "hi"],
)
def test_days(language: str, article: str, right: str, wrong: str) -> None:
    """A month or weekday that the article does not name is marked, in any case or spelling."""
    assert doubts(article, right, language) == ()
    assert doubts(article, wrong, language) != ()


@pytest.mark.parametrize(
    ("article", "right", "wrong", "marked"),
    [
        ("Sales of the city's bakery rose sharply in spring.",
         "Sales of the city's bakery grew sharply in spring.",
         "Sales of the city's bakery fell sharply in spring.", "fell"),
        ("Police said the father of the girl had called for help.",
         "Police said the girl's father had called for help.",
         "Police said the mother of the girl had called for help.", "mother"),
        ("Hundreds of people signed the open petition.",
         "Hundreds of people signed an open petition.",
         "Thousands of people signed the open petition.", "Thousands"),
    ],
    ids=["direction", "person", "size"],
)  # fmt: skip
def test_contrasts(article: str, right: str, wrong: str, marked: str) -> None:
    """The opposite of what the article says, of the kinds that models write, is marked."""
    assert doubts(article, right, "en") == ()
    assert doubts(article, wrong, "en") == (marked,)


def test_denials() -> None:
    """What is denied here and stated there is marked; "not only" denies nothing."""
    article = "The harbour council approved the new ferry contract on Monday."
    assert doubts(article, "The harbour council approved not only the ferry contract.", "en") == ()
    assert doubts(article, "The council never approved the new ferry contract.", "en") != ()
