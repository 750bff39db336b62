"""What is wrong with a claim's wording."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.summarizing.asking.wording import repeats, repeats_title, tells_of_article


@pytest.mark.parametrize(
    "text",
    [
        "The article discusses the harbour of Aldport.",
        "According to the article, the harbour closes.",
        "“This text is about a harbour.",
        "This piece tells us that the harbour closes.",
        "Der Artikel berichtet über den Hafen.",
        "In diesem Artikel geht es um den Hafen.",
        "El artículo explica el cierre.",
        "Según el artículo, el puerto cierra.",
        "L’article explique la fermeture.",
        "Cet article traite du port.",
        "L'articolo parla del porto.",
        "Nell'articolo si parla del porto.",
        "O artigo discute o porto.",
        "Neste artigo, o porto fecha.",
        "W artykule opisano port.",
        "Artykuł opisuje port.",
        "Статья рассказывает о порте.",
        "В этой статье говорится о порте.",
        "У статті йдеться про порт.",
        "Bu makale limanı anlatıyor.",
        "هذا المقال يتناول الميناء.",
        "این مقاله درباره بندر است.",
        "यह लेख बंदरगाह के बारे में है।",
        "Artikel ini membahas pelabuhan.",
        "この記事は港について述べている。",
        "이 기사는 항구에 대해 말한다.",
        "本文介绍了港口。",
    ],
)
def test_openings_that_are_about_the_article(text: str) -> None:
    """They are known in every language of the interface, with or without quotation marks."""
    assert tells_of_article(text)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour closes, the article of incorporation says.",
        "The article 5 of the constitution protects the harbour.",
        "L'article 49.3 permet au gouvernement de passer sans vote.",
        "The articles of the treaty were read aloud.",
        "The report says that the harbour closes.",
        "The piece was composed in 1823.",
        "Der Autor starb 1952.",
        "Artikel 13 wurde beschlossen.",
        "Статья 228 смягчена.",
        "文章 is the Chinese word for an essay.",
        "",
    ],
)
def test_openings_that_are_about_something_else(text: str) -> None:
    """Articles of a law, reports and authors may be the news themselves."""
    assert not tells_of_article(text)


_TABLES = json.loads(Path(__file__).with_name("telling.json").read_text("utf-8"))


@pytest.mark.parametrize("language", _TABLES["guilty"])
def test_statements_about_the_article(language: str) -> None:
    """A word for this article, and what it tells: in every language."""
    missed = [text for text in _TABLES["guilty"][language] if not tells_of_article(text)]
    assert missed == []


@pytest.mark.parametrize("language", _TABLES["innocent"])
def test_statements_about_other_texts_and_articles(language: str) -> None:
    """Bills, straits, messages and goods are what an article reports on."""
    accused = [text for text in _TABLES["innocent"][language] if tells_of_article(text)]
    assert accused == []


@pytest.mark.parametrize(
    ("text", "title", "same"),
    [
        ("Aldport will close its harbour.", "Aldport closes its harbour", True),
        ("Aldport closes its harbour in 2031.", "Aldport closes its harbour", False),
        ("Aldport closes", "Aldport closes its harbour", True),
        ("Der Hafen wird geschlossen.", "Hafen geschlossen", True),
        ("奥尔德港关闭港口。", "奥尔德港关闭港口", True),
        ("奥尔德港将于2031年关闭港口。", "奥尔德港关闭港口", False),
        ("Aldport closes its harbour.", "", False),
        ("", "Aldport closes its harbour", False),
    ],
)
def test_an_overview_that_is_the_title_again(text: str, title: str, same: bool) -> None:
    """It counts as new when it has one word of meaning that the title lacks."""
    assert repeats_title(text, title) is same


@pytest.mark.parametrize(
    ("text", "other", "same"),
    [
        ("The harbour closes.", "In 2031, the harbour closes for good.", True),
        ("The harbour does not close.", "The harbour does close.", False),
        ("The harbour closes in 2032.", "The harbour closes in 2031.", False),
        ("Norden buys Weiler.", "Weiler buys Norden.", False),
        ("", "The harbour closes.", False),
        ("…", "The harbour closes.", False),
    ],
)
def test_a_claim_that_another_one_holds(text: str, other: str, same: bool) -> None:
    """Every word counts here, a "not" first of all, and so does their order."""
    assert repeats(text, other) is same
