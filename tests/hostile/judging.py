"""A rendered message in, a verdict out: by the strict server's parser and Telegram's bounds."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.digest import Digest
from bot.domain.preferences import Choices, Preferences, for_one
from bot.domain.summary import Answer, Draft, Summary
from bot.rendering.digest import render_digest
from bot.rendering.links import source_link
from bot.rendering.settings import render_settings
from bot.rendering.summary import render_answer, render_draft, render_summary
from tests.bot_api.html import parse_html, utf16
from tests.hostile.tapping import tappable

MOST_UNITS = 4096
MOST_ENTITIES = 100


def judge(messages: Iterable[str], *sources: str) -> None:
    """Fail unless Telegram takes each message as it is, and all its links lead to a source."""
    for html in messages:
        html.encode()
        text, entities = parse_html(html)
        assert text.strip()
        assert text == text.strip()
        assert utf16(text) <= MOST_UNITS
        assert len(entities) <= MOST_ENTITIES
        assert tappable(text) == []
        for entity in entities:
            if "url" in entity:
                assert str(entity["url"]).partition("#")[0] in set(filter(None, sources))


def judge_summary(summary: Summary, preferences: Preferences) -> None:
    """A summary's messages are sound."""
    messages = render_summary(summary, preferences)
    assert messages
    judge(messages, source_of(summary.article.url))


def judge_answer(answer: Answer, preferences: Preferences) -> None:
    """An answer's messages are sound."""
    messages = render_answer(answer, preferences)
    assert messages
    judge(messages, source_of(answer.article.url))


def judge_digest(digest: Digest, preferences: Preferences) -> None:
    """A digest's messages are sound."""
    messages = render_digest(digest, preferences)
    assert messages
    judge(messages, *(source_of(one.article.url) for one in digest.summaries.values()))


def judge_draft(draft: Draft, preferences: Preferences) -> None:
    """A draft is one sound message, or none."""
    html = render_draft(draft, preferences)
    judge([html] if html else [], "")


def judge_settings(preferences: Preferences, choices: Choices) -> None:
    """The menu of settings is one sound message."""
    judge([render_settings(for_one(choices, preferences.interface))], "")


def source_of(url: str) -> str:
    """The one address that links may lead to, without a place within the page."""
    return source_link(url).partition("#")[0]
