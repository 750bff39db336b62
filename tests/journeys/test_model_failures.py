"""What fails between Pith and a model, and what the reader gets all the same."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.domain.summary import Fallback
from bot.rendering.texts import texts
from tests import model_server
from tests.conftest import article, page
from tests.model_server import Reply, failing, rate_limited
from tests.talking import HASTY, OVERVIEW, SENTENCES, URL, TalkingWorld, said, talking, written

TRIED = 8
"""Replies enough for every repeat and repair."""
DOWN = "summarised without a model: the model didn't answer"
WRONG = "summarised without a model: the model isn't set up correctly"
SPENT = "summarised without a model: the account with the model's provider has no credit left"
DECLINED = "summarised without a model: the model declined this text"
UNUSABLE = "summarised without a model: the model's answer couldn't be used"


@pytest.fixture
async def talking_world() -> AsyncIterator[TalkingWorld]:
    """The whole bot with one model that may not be silent for long."""
    async with talking(limits=HASTY) as world:
        yield world


@pytest.fixture
async def two_models() -> AsyncIterator[TalkingWorld]:
    """The same with a second model."""
    async with talking(models=2, limits=HASTY) as world:
        yield world


def last_line(text: str) -> str:
    """A summary's report on what was read and how."""
    return text.splitlines()[-1]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        pytest.param(model_server.SERVER_ERROR, DOWN, id="500"),
        pytest.param(failing(503, "overloaded"), DOWN, id="503"),
        pytest.param(rate_limited(1), DOWN, id="429"),
        pytest.param(rate_limited(3600), DOWN, id="429 for an hour"),
        pytest.param(model_server.STALLED, DOWN, id="stalled"),
        pytest.param(Reply(first_token=60.0), DOWN, id="no first token"),
        pytest.param(model_server.WRONG_KEY, WRONG, id="wrong key"),
        pytest.param(model_server.NO_SUCH_MODEL, WRONG, id="no such model"),
        pytest.param(model_server.WEB_PAGE, WRONG, id="a web page"),
        pytest.param(model_server.QUOTA_SPENT, SPENT, id="quota spent"),
        pytest.param(model_server.REFUSED, DECLINED, id="refused"),
        pytest.param(model_server.FILTERED, DECLINED, id="filtered"),
        pytest.param(model_server.CUT, UNUSABLE, id="cut"),
        pytest.param(Reply(broken_after=12), UNUSABLE, id="connection broken"),
        pytest.param(model_server.EMPTY, UNUSABLE, id="empty"),
        pytest.param(model_server.TOO_LONG, UNUSABLE, id="endless"),
        pytest.param(model_server.BROKEN_JSON, UNUSABLE, id="bad JSON"),
        pytest.param(model_server.PROSE, UNUSABLE, id="prose"),
        pytest.param(said(title="", overview="", points=[]), UNUSABLE, id="says nothing"),
    ],
)
async def test_failing_model(
    talking_world: TalkingWorld, waits: list[float], reply: Reply, reason: str
) -> None:
    """A model that fails for good is replaced by the article's own sentences, and says why."""
    talking_world.model.script(*[reply] * TRIED)
    summary = await talking_world.sends()

    assert last_line(summary.text).endswith(f"read in full · {reason}")
    assert any(sentence in summary.text for sentence in SENTENCES)
    assert [button.text for button in summary.buttons] == ["Shorter", "Longer", "Language"]
    assert len(talking_world.final_texts) == 1
    assert set(talking_world.outcomes) != {"ok"} or reason == UNUSABLE


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(model_server.SERVER_ERROR, id="500"),
        pytest.param(rate_limited(2), id="429"),
        pytest.param(model_server.CUT, id="cut"),
        pytest.param(Reply(broken_after=12), id="connection broken"),
        pytest.param(Reply(error_after=12), id="error in the stream"),
        pytest.param(model_server.EMPTY, id="empty"),
        pytest.param(model_server.STALLED, id="stalled"),
        pytest.param(model_server.BROKEN_JSON, id="bad JSON"),
        pytest.param(model_server.PROSE, id="prose"),
        pytest.param(model_server.NO_CHOICES, id="no choices"),
    ],
)
async def test_failing_once(talking_world: TalkingWorld, waits: list[float], reply: Reply) -> None:
    """A model that fails once is asked again, and its summary is no worse for it."""
    talking_world.model.script(reply, written())
    summary = await talking_world.sends()

    assert OVERVIEW[0] in summary.text
    assert last_line(summary.text).endswith("read in full")
    assert len(talking_world.asked) == 2


async def test_repair_shows_the_answer(talking_world: TalkingWorld) -> None:
    """An answer in no JSON is given back to the model to be put in form, not the article again."""
    talking_world.model.script(model_server.PROSE, written())
    await talking_world.sends()

    prompt = talking_world.asked[1].prompt
    assert model_server.PROSE.text is not None
    assert model_server.PROSE.text in prompt
    assert SENTENCES[0] not in prompt


async def test_retry_after(talking_world: TalkingWorld, waits: list[float]) -> None:
    """The model's endpoint is left alone for as long as it asks, twice if it asks twice."""
    talking_world.model.script(rate_limited(3), rate_limited(7), written())
    summary = await talking_world.sends()

    assert OVERVIEW[0] in summary.text
    assert [int(seconds) for seconds in waits] == [3, 7]


async def test_too_patient(talking_world: TalkingWorld, waits: list[float]) -> None:
    """Nobody is kept waiting for a minute: the summary without a model comes at once."""
    talking_world.model.script(rate_limited(60))
    summary = await talking_world.sends()

    assert DOWN in summary.text
    assert (waits, len(talking_world.asked)) == ([], 1)


async def test_slow_first_token(talking_world: TalkingWorld) -> None:
    """A model that takes its time within what is allowed is waited for, under a draft."""
    talking_world.model.script(Reply(written().text, first_token=0.4))
    summary = await talking_world.sends()

    assert OVERVIEW[0] in summary.text
    assert talking_world.ann.chat.drafts[0].text == ""


async def test_restarted_stream(talking_world: TalkingWorld, waits: list[float]) -> None:
    """When a stream is cut half-way and begins anew, the one preview goes on to one message."""
    half = Reply(written().text, tokens_a_second=200, cut_after=60)
    talking_world.model.script(half, Reply(written().text, tokens_a_second=200))
    await talking_world.sends()

    assert len({draft.id for draft in talking_world.ann.chat.drafts}) == 1
    assert len(talking_world.final_texts) == 1


async def test_failure_is_not_cached(talking_world: TalkingWorld, waits: list[float]) -> None:
    """What was written without a model because it failed is asked for again next time."""
    talking_world.model.script(model_server.QUOTA_SPENT, written())
    first = await talking_world.sends()
    second = await talking_world.sends()
    third = await talking_world.sends()

    assert SPENT in first.text
    assert OVERVIEW[0] in second.text
    assert third.text == second.text
    assert len(talking_world.asked) == 2
    assert talking_world.world.web.fetched == talking_world.world.web.fetched[:1]


async def test_button_after_failure(talking_world: TalkingWorld) -> None:
    """Under a summary without a model, Shorter asks the model: it may be back."""
    talking_world.model.script(model_server.QUOTA_SPENT, written())
    first = await talking_world.sends()
    shorter = await talking_world.presses(first, "Shorter")

    assert OVERVIEW[0] in shorter.text


async def test_endpoint_without_schemas(talking_world: TalkingWorld) -> None:
    """An endpoint that takes no JSON schema is asked without one, and remembered so."""
    talking_world.model.rejects = frozenset({"json_schema", "json_object"})
    talking_world.model.script(Reply(f"Here you are:\n```json\n{written().text}\n```"))
    summary = await talking_world.sends()
    await talking_world.presses(summary, "Shorter")

    assert OVERVIEW[0] in summary.text
    forms = [one.body.get("response_format", {}).get("type") for one in talking_world.asked]
    assert forms == ["json_schema", "json_object", "json_object", None, None]


async def test_smaller_window(waits: list[float]) -> None:
    """Where the endpoint's window is smaller than the operator says, the article goes in parts."""
    async with talking() as world:
        world.model.window = 2_400
        world.world.web.put("https://news.example.com/long", long_page())
        summary = await world.sends("https://news.example.com/long")

        assert last_line(summary.text).endswith("read in full")
        assert any("This is part" in one.prompt for one in world.asked)


def long_page() -> str:
    """A page of several thousand tokens."""
    return page("Harbour news", *article("The harbour", 120))


async def test_refused_in_parts(waits: list[float]) -> None:
    """Where the model declines every part of a long article, that is the reason told."""
    async with talking(window=3_000) as world:
        world.world.web.put(URL, long_page())
        world.model.script(*[model_server.REFUSED] * 40)
        summary = await world.sends()

        assert last_line(summary.text).endswith(f"read in full · {DECLINED}")


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(model_server.SERVER_ERROR, id="500"),
        pytest.param(model_server.QUOTA_SPENT, id="quota spent"),
        pytest.param(model_server.WRONG_KEY, id="wrong key"),
        pytest.param(model_server.REFUSED, id="refused"),
        pytest.param(model_server.EMPTY, id="empty"),
        pytest.param(model_server.PROSE, id="prose"),
        pytest.param(Reply(first_token=60.0), id="no first token"),
    ],
)
async def test_second_model(two_models: TalkingWorld, waits: list[float], reply: Reply) -> None:
    """Where the first model gives no summary, the second writes it; nothing is labelled."""
    first, second = two_models.servers
    first.script(*[reply] * TRIED)
    second.script(written())
    summary = await two_models.sends()

    assert OVERVIEW[0] in summary.text
    assert last_line(summary.text).endswith("read in full")
    assert len(second.requests) == 1
    lines = two_models.world.memory.ledger.lines
    assert (lines[-1].model, lines[-1].outcome) == ("model-2", "ok")
    assert {line.model for line in lines} == {"model-1", "model-2"}


async def test_second_model_rests(two_models: TalkingWorld) -> None:
    """As long as the first model writes, the second is not asked."""
    await two_models.sends()

    assert two_models.servers[1].requests == []


async def test_both_models_down(two_models: TalkingWorld, waits: list[float]) -> None:
    """Where neither model answers, the summary without a model is there, and says so."""
    for server in two_models.servers:
        server.script(*[model_server.SERVER_ERROR] * TRIED)
    summary = await two_models.sends()

    assert last_line(summary.text).endswith(DOWN)
    assert all(server.requests for server in two_models.servers)


async def test_second_model_unreadable(two_models: TalkingWorld, waits: list[float]) -> None:
    """A second model that cannot be read either is not asked all over again."""
    first, second = two_models.servers
    first.script(*[model_server.SERVER_ERROR] * TRIED)
    second.script(*[model_server.PROSE] * TRIED)
    summary = await two_models.sends()

    assert last_line(summary.text).endswith(UNUSABLE)
    assert len(second.requests) == 2


async def test_second_model_is_cached(two_models: TalkingWorld, waits: list[float]) -> None:
    """What the second model wrote is as good as paid for: it is not written again."""
    two_models.servers[0].script(*[model_server.SERVER_ERROR] * TRIED)
    first = await two_models.sends()
    asked = len(two_models.asked)
    again = await two_models.sends()

    assert again.text == first.text
    assert len(two_models.asked) == asked


async def test_server_gone(talking_world: TalkingWorld, waits: list[float]) -> None:
    """A model's server that is not there at all costs a summary its model, nothing else."""
    await talking_world.model.__aexit__()
    summary = await talking_world.sends()

    assert last_line(summary.text).endswith(DOWN)


async def test_log(
    talking_world: TalkingWorld, waits: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    """The operator's log tells what the model did, without the article's words or the key."""
    talking_world.model.script(failing(401, "invalid_api_key", f"Bad key in: {SENTENCES[0]}"))
    await talking_world.sends()

    log = capsys.readouterr().out
    assert "ModelMisconfigured" in log
    assert "invalid_api_key" in log
    assert SENTENCES[0] not in log


async def test_every_reason_has_its_words() -> None:
    """No two reasons for doing without a model are told alike."""
    say = texts("en")
    told = {say(f"fallback-{one.replace('_', '-')}") for one in Fallback}
    assert len(told) == len(Fallback)
