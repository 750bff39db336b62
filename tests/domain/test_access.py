"""Who may use Pith where: the rule's table."""

from __future__ import annotations

import pytest

from bot.domain.access import AccessRules, Standing, Verdict, judge

OWNER, ALLOWED, BLOCKED = Standing.OWNER, Standing.ALLOWED, Standing.BLOCKED
WELCOME, STRANGER, OUT = Verdict.WELCOME, Verdict.STRANGER, Verdict.BLOCKED


@pytest.mark.parametrize(
    ("reader", "chat", "in_open", "in_listed"),
    [
        (None, None, WELCOME, STRANGER),
        (ALLOWED, None, WELCOME, WELCOME),
        (BLOCKED, None, OUT, OUT),
        (OWNER, None, WELCOME, WELCOME),
        (None, ALLOWED, WELCOME, WELCOME),
        (ALLOWED, ALLOWED, WELCOME, WELCOME),
        (BLOCKED, ALLOWED, OUT, OUT),
        (OWNER, ALLOWED, WELCOME, WELCOME),
        (None, BLOCKED, OUT, OUT),
        (ALLOWED, BLOCKED, OUT, OUT),
        (BLOCKED, BLOCKED, OUT, OUT),
        (OWNER, BLOCKED, WELCOME, WELCOME),
    ],
)
def test_who_may(
    reader: Standing | None, chat: Standing | None, in_open: Verdict, in_listed: Verdict
) -> None:
    """An owner may everywhere, who is blocked nowhere; of others a listed Pith asks for a name."""
    standings = {one for one in (reader, chat) if one is not None}
    assert judge(standings, listed=False) is in_open
    assert judge(standings, listed=True) is in_listed


@pytest.mark.parametrize(
    ("decided", "configured_owner", "configured_reader", "holds"),
    [
        (None, False, False, None),
        (ALLOWED, False, False, ALLOWED),
        (None, False, True, ALLOWED),
        (BLOCKED, False, True, BLOCKED),
        (BLOCKED, True, False, OWNER),
        (None, True, True, OWNER),
        (OWNER, False, True, OWNER),
    ],
)
def test_configuration_and_decisions(
    decided: Standing | None,
    configured_owner: bool,
    configured_reader: bool,
    holds: Standing | None,
) -> None:
    """The configuration makes owners for good; others it lets in until an owner blocks them."""
    access_rules = AccessRules(
        owners=frozenset({5} if configured_owner else ()),
        allowed=frozenset({5} if configured_reader else ()),
    )
    assert access_rules.standing(5, decided) is holds
