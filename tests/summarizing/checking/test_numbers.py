"""Numbers are found in digits and in words, whatever the language."""

from __future__ import annotations

import pytest

from bot.summarizing.checking.numbers import find_numbers
from bot.text.folding import fold_with_origins
from tests.summarizing.checking.test_doubts import doubts


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", "two hundred and fifty", 250), ("en", "a hundred thousand", 100_000),
        ("en", "twenty-first", 21), ("en", "half a million", 500_000), ("en", "dozen", 12),
        ("de", "zweihundertfünfzig", 250), ("de", "eine Million", 1_000_000),
        ("de", "fuenf", 5), ("de", "anderthalb Millionen", 1_500_000), ("de", "Dutzend", 12),
        ("es", "tres mil quinientos", 3500), ("es", "medio millón", 500_000),
        ("fr", "quatre-vingt-dix-sept", 97), ("fr", "un million deux cent mille", 1_200_000),
        ("fr", "septante", 70), ("it", "duecentocinquanta", 250), ("it", "mezzo milione", 500_000),
        ("pt", "mil e quinhentos", 1500), ("pt", "dezasseis", 16),
        ("nl", "tweehonderdvijftig", 250),
        ("da", "halvtreds", 50), ("pl", "pięćdziesięciu trzech", 53),
        ("ru", "двадцать пять", 25), ("ru", "полтора миллиона", 1_500_000),
        ("uk", "п'ятдесят два", 52), ("tr", "otuz iki", 32), ("id", "sebelas", 11),
        ("ar", "ثلاثة", 3), ("fa", "بیست و پنج", 25), ("hi", "पच्चीस", 25),
        ("ja", "三百二十", 320), ("zh", "二〇一六", 2016), ("ko", "5만", 50_000),
        ("hi", "2 करोड़", 20_000_000), ("de", "3,5 Mrd", 3_500_000_000),
    ],
)  # fmt: skip
def test_one_number(language: str, words: str, value: float) -> None:
    """It is known by its value, and from its first letter to its last."""
    found = find_numbers(fold_with_origins(f"({words})"), language)
    assert any(value in one.values for one in found if one.end == len(words) + 1)


@pytest.mark.parametrize(
    ("language", "article", "statement"),
    [
        ("it", "Il giornale ha 200 lettori.", "Secondo il giornale sono 200."),
        ("fr", "Ils sont vingt.", "Ils sont vingt pour cent."),
        ("en", "The town helped 300 people.", "Tens of thousands, hundreds, a thousand people."),
        ("es", "La mitad de 50 casas.", "Un 50 por ciento."),
        ("de", "Auf die Dritte achten 12 Leute.", "Hunderte achten auf die Dritte."),
    ],
    ids=["according to", "per cent", "tens", "por ciento", "achten"],
)
def test_other_words(language: str, article: str, statement: str) -> None:
    """Words that stand for a number and for something else raise no alarm."""
    assert doubts(article, statement, language) == ()


@pytest.mark.parametrize(
    ("language", "article", "right", "wrong"),
    [
        ("de", "Es kamen 250.", "Es kamen zweihundertfünfzig.", "Es kamen zweihundertsechzig."),
        ("es", "Costó tres mil quinientos euros.", "Costó 3.500 euros.", "Costó 3.600 euros."),
        ("ru", "Пришли двадцать пять человек.", "Пришли 25 человек.", "Пришли 26 человек."),
    ],
    ids=["de", "es", "ru"],
)  # fmt: skip
def test_words_and_digits(language: str, article: str, right: str, wrong: str) -> None:
    """A number may be in digits here and in words there; another one is marked."""
    assert doubts(article, right, language) == ()
    assert len(doubts(article, wrong, language)) == 1


@pytest.mark.parametrize(
    "text",
    ["hundred " * 20_000, "zwei" * 20_000, "and " * 20_000],
    ids=["scales", "one word", "joints"],
)
def test_runs_without_end(text: str) -> None:
    """However long a run of number words is, it is read, and is no number beyond all numbers."""
    for language in ("en", "de", "ru"):
        assert all(value < 10**20 for one in find_numbers(fold_with_origins(text), language)
                   for value in one.values)  # fmt: skip
