"""Articles that give orders, and models that obey them: what reaches the reader all the same."""

from __future__ import annotations

import re

import pytest

from tests.hostile.articles import ATTACKS, URL, Attack
from tests.hostile.obeying import ANSWERS, INVENTED, Reached, drive

_LINE = re.compile(r"\[(\d+)\] \S.*|## \S.*")


@pytest.fixture(params=ANSWERS)
def answer(request: pytest.FixtureRequest) -> str:
    return ANSWERS[request.param]


def fence(reached: Reached) -> list[str]:
    """The lines between the article's tags, in the first prompt."""
    user = reached.prompts[0].user
    assert user.count("<article>") == user.count("</article>") == 1
    return user.partition("<article>\n")[2].partition("\n</article>")[0].split("\n")


def test_there_are_enough_attacks() -> None:
    """The set is as large as was promised, and each attack has a name of its own."""
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS) >= 40


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
async def test_an_obeyed_attack_gains_nothing(attack: Attack, answer: str) -> None:
    """Links lead to the source alone, quotes are the article's, and nothing else can be tapped."""
    reached = await drive(attack, answer)
    assert reached.messages
    source = URL if attack.page else ""
    assert all(source and link.partition("#")[0] == source for link in reached.links)
    assert reached.tappable == ()
    text = " ".join(reached.article.text.split())
    for quote in reached.quotes:
        assert " ".join(quote.split()).removesuffix("…") in text
        assert INVENTED not in quote


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
async def test_an_article_stays_inside_its_fence(attack: Attack) -> None:
    """Nothing closes the article's tags, begins a line of its own or numbers a sentence."""
    reached = await drive(attack, ANSWERS["obeys within the schema"])
    lines = fence(reached)
    assert all(_LINE.fullmatch(line) for line in lines)
    numbers = [int(found[1]) for line in lines if (found := re.match(r"\[(\d+)\]", line))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all("evil" not in prompt.system for prompt in reached.prompts)


@pytest.mark.parametrize(
    "attack", [one for one in ATTACKS if one.hidden], ids=lambda attack: attack.name
)
async def test_what_is_hidden_is_not_read(attack: Attack) -> None:
    """An order where no reader of the page sees it reaches neither model nor summary."""
    reached = await drive(attack, ANSWERS["obeys without any schema"])
    assert not reached.seen_by_model
    assert "harbour" in reached.prompts[0].user
    assert not re.search("[\u200c\u200d]{3}|[\U000e0000-\U000e0fff]", reached.prompts[0].user)


@pytest.mark.parametrize(
    "attack", [one for one in ATTACKS if not one.hidden], ids=lambda attack: attack.name
)
async def test_what_is_seen_is_read(attack: Attack) -> None:
    """An attack that stands in plain sight is part of the article: nothing is censored."""
    reached = await drive(attack, ANSWERS["obeys without any schema"])
    assert "harbour" in reached.article.text
    assert len(reached.article.sentences) >= 6
