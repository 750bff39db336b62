"""What Pith prints, people copy back: IDs, commands and keys out of its own messages."""

from __future__ import annotations

import re

import pytest

from bot.domain.access import AccessRules, Standing
from bot.domain.policy import Policy
from bot.domain.preferences import Choices
from tests.conftest import World, open_world

OWNER, STRANGER = 7, 123456789
right_to_left = pytest.mark.parametrize("language", ["ar", "fa"])
COPIED_ID = re.compile(rf"[\u2066-\u2068]+{STRANGER}\u2069+")
COPIED_COMMAND = re.compile(rf"[\u2066-\u2068]+/allow.*{STRANGER}[\u2066-\u2069]*")


async def answer(world: World, text: str) -> str:
    """What the owner is told."""
    owner = world.telegram.person(id=OWNER, name="Olga")
    count = len(owner.chat.from_bot) + 1
    owner.sends(text)
    return (await world.answers(count, owner))[-1].text


@right_to_left
async def test_id_out_of_a_message(language: str) -> None:
    """An ID that was copied with the marks around it names the same person."""
    async with open_world(policy=Policy(AccessRules(owners=frozenset({OWNER})))) as world:
        world.memory.preferences.kept[OWNER] = Choices(interface=language)
        told = await answer(world, f"/block {STRANGER}")
        copied = COPIED_ID.search(told)
        assert copied

        await answer(world, f"/allow {copied[0]}")
        assert world.memory.access.kept[STRANGER] is Standing.ALLOWED


@right_to_left
async def test_command_out_of_a_message(language: str) -> None:
    """The command that a message offers can be sent back as it stands there."""
    async with open_world(policy=Policy(AccessRules(owners=frozenset({OWNER})))) as world:
        world.memory.preferences.kept[OWNER] = Choices(interface=language)
        told = await answer(world, f"/block {STRANGER}")
        copied = COPIED_COMMAND.search(told)
        assert copied

        await answer(world, copied[0])
        assert world.memory.access.kept[STRANGER] is Standing.ALLOWED


@pytest.mark.parametrize(
    "digits", ["٥ ٧", "۵ ۷", "\u2068۵\u2069 \u2068۷\u2069"], ids=["arabic", "persian", "copied"]
)
async def test_numbers_in_other_digits(digits: str) -> None:
    """Numbers may be typed in Arabic and Persian digits."""
    access_rules = AccessRules(owners=frozenset({OWNER}), listed=True)
    async with open_world(policy=Policy(access_rules)) as world:
        told = await answer(world, f"/invite {digits}")
        assert "The first 5 people" in told
        assert "7 days" in told


async def test_invitation_key_copied_with_marks() -> None:
    """A key that comes with invisible characters opens the door all the same."""
    access_rules = AccessRules(owners=frozenset({OWNER}), listed=True)
    async with open_world(policy=Policy(access_rules)) as world:
        link = (await answer(world, "/invite 1 1")).split()[0]
        key = link.partition("start=")[2]
        newcomer = world.telegram.person(id=STRANGER, name="Nia")
        newcomer.sends(f"/start \u2068{key}\u2069")
        told = (await world.answers(1, newcomer))[-1].text
        assert told.startswith("Welcome!")
