"""Whatever titles, names, quotes and models hold, messages stay whole and link to the source."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from bot.domain.digest import Digest
from bot.domain.errors import BotError
from bot.domain.preferences import Choices, Preferences
from bot.domain.summary import Answer, Draft, Summary
from bot.rendering.cleaning import clean, unlinked
from bot.rendering.errors import render_error
from tests.hostile.judging import (
    judge,
    judge_answer,
    judge_digest,
    judge_draft,
    judge_settings,
    judge_summary,
)
from tests.hostile.tapping import tappable
from tests.hostile.texts import ANSWERS, CHOICES, DIGESTS, DRAFTS, PREFERENCES, SUMMARIES, TEXTS

FUZZED = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@FUZZED
@given(SUMMARIES, PREFERENCES)
def test_summaries(summary: Summary, preferences: Preferences) -> None:
    """Any summary is messages that Telegram takes, whose only links are the source's."""
    judge_summary(summary, preferences)


@FUZZED
@given(ANSWERS, PREFERENCES)
def test_answers(answer: Answer, preferences: Preferences) -> None:
    """Any answer is messages that Telegram takes, whose only links are the source's."""
    judge_answer(answer, preferences)


@FUZZED
@given(DIGESTS, PREFERENCES)
def test_digests(digest: Digest, preferences: Preferences) -> None:
    """Any digest is messages that Telegram takes, whose only links are its parts' sources."""
    judge_digest(digest, preferences)


@FUZZED
@given(DRAFTS, PREFERENCES)
def test_drafts(draft: Draft, preferences: Preferences) -> None:
    """Any draft is one message that Telegram takes, without a link."""
    judge_draft(draft, preferences)


@FUZZED
@given(PREFERENCES, CHOICES)
def test_menus(preferences: Preferences, choices: Choices) -> None:
    """The menu of settings is one message that Telegram takes, whatever language was asked for."""
    judge_settings(preferences, choices)


def leaves(kind: type[BotError]) -> list[type[BotError]]:
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


@pytest.mark.parametrize("kind", leaves(BotError))
def test_errors(kind: type[BotError]) -> None:
    """An error's sentence says nothing of what the source put into it, and holds no link."""
    evil = "<b>evil.com /forget @evil"
    sentence = render_error(kind(evil), "en")
    judge([sentence], "")
    assert "evil" not in sentence


@FUZZED
@given(TEXTS)
def test_nothing_is_left_to_tap(text: str) -> None:
    """No text keeps an address, a mention or a command that Telegram would find."""
    assert tappable(unlinked(clean(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        *("evil.com", "192.0.2.1", "https://evil.com", "tg://x", "@evil", "/forget", "#evil"),
        *("evil.\u0333com", "evil\u030a.com", "htt\u0333ps:/\u0333/evil.com", "@\u0333evil"),
        *("/\u0333forget", "$EVIL", "evil-.com", "a@evil.com", "(/forget)", "1.2.3.4:80/x"),
    ],
)
def test_the_judge_sees_what_can_be_tapped(text: str) -> None:
    """Each of these would be found by Telegram, and is not once it is unlinked."""
    assert tappable(text)
    assert not tappable(unlinked(text))
