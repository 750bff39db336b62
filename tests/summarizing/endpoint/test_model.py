"""The adapter over the real openai client, against a server with real ones' faults."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.domain.errors import (
    AnswerUnusable,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelRefused,
    ModelUnavailable,
    PromptTooLong,
)
from bot.ports import Prompt
from bot.summarizing.endpoint.model import OpenAIModel, Timeouts
from tests import model_server
from tests.model_server import ModelServer, Reply, failing, rate_limited

SCHEMA = {
    "type": "object",
    "properties": {"title": {"type": "string"}},
    "required": ["title"],
    "additionalProperties": False,
}
PROMPT = Prompt("Be brief.", "<article>\n[1] One.\n[2] Two.\n</article>", SCHEMA, 100)
TEXT = '{"title": "Größe\u2028 ist alles, sagt 東京"}'
PATIENT = Timeouts(connect=30, first=30, between=30, total=300)
"""No busy machine takes as long: what a test does not want to see is no time-out."""
HASTY = replace(PATIENT, first=0.3, between=1.0)


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with ModelServer() as server:
        yield server


@pytest.fixture
async def model(server: ModelServer) -> AsyncIterator[OpenAIModel]:
    model = OpenAIModel("m", 8000, server.base_url, "key", PATIENT)
    yield model
    await model.aclose()


@pytest.fixture
def no_waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits between requests take no time, and are written down."""
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("bot.summarizing.endpoint.repeats._sleep", wait)
    return waits


async def ask(model: OpenAIModel, prompt: Prompt = PROMPT) -> tuple[str, list[str]]:
    texts: list[str] = []
    completion = await model.complete(prompt, texts.append)
    return completion.text, texts


async def test_an_answer_comes_in_pieces_and_as_a_whole(
    server: ModelServer, model: OpenAIModel
) -> None:
    """Every text that is reported begins the whole, which arrives unharmed in any script."""
    server.script(Reply(TEXT))
    text, texts = await ask(model)
    assert text == texts[-1] == TEXT
    assert len(texts) > 3
    assert all(TEXT.startswith(part) for part in texts)


async def test_the_request_asks_for_what_the_prompt_says(
    server: ModelServer, model: OpenAIModel
) -> None:
    """Schema, limit, messages, key and usage are in the request."""
    await ask(model)
    (request,) = server.requests
    assert request.headers["Authorization"] == "Bearer key"
    assert request.body["model"] == "m"
    assert request.body["max_tokens"] == 100
    assert request.body["stream_options"] == {"include_usage": True}
    assert request.body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert [message["role"] for message in request.body["messages"]] == ["system", "user"]


async def test_tokens_are_the_servers_count(server: ModelServer, model: OpenAIModel) -> None:
    """What was used is settled by the server's usage."""
    completion = await model.complete(PROMPT, lambda _: None)
    assert completion.prompt_tokens == server.usage[0]["prompt_tokens"]
    assert completion.answer_tokens == server.usage[0]["completion_tokens"]


async def test_without_usage_tokens_are_estimated(server: ModelServer, model: OpenAIModel) -> None:
    """A server that does not count is counted for."""
    server.script(Reply("a" * 28, usage=False))
    completion = await model.complete(PROMPT, lambda _: None)
    assert completion.answer_tokens == 10
    assert completion.prompt_tokens > 0


async def test_no_key_is_needed_for_a_local_server(server: ModelServer) -> None:
    """An empty key is no error."""
    model = OpenAIModel("m", 8000, server.base_url, "", PATIENT)
    assert (await ask(model))[0]
    await model.aclose()


@pytest.mark.parametrize(
    ("rejects", "asked"),
    [
        ({"json_schema"}, 2),
        ({"json_schema", "schema"}, 3),
        ({"json_schema", "json_object"}, 4),
        ({"temperature"}, 2),
        ({"stream_options"}, 2),
        ({"stream"}, 2),
        ({"system"}, 2),
        ({"max_tokens", "temperature"}, 2),
        ({"max_tokens", "temperature", "stream", "system", "json_schema", "json_object"}, 7),
    ],
)
async def test_what_an_endpoint_refuses_is_left_out_and_remembered(
    server: ModelServer, model: OpenAIModel, rejects: set[str], asked: int
) -> None:
    """The first request finds out what the endpoint takes; the second asks only once."""
    server.rejects = frozenset(rejects)
    server.script(Reply(TEXT), Reply(TEXT))
    assert (await ask(model))[0] == TEXT
    assert len(server.requests) == asked
    assert (await ask(model))[0] == TEXT
    assert len(server.requests) == asked + 1


async def test_a_server_that_takes_a_schema_in_another_place(
    server: ModelServer, model: OpenAIModel
) -> None:
    """llama-cpp-python's calls what it does not know its own failure; nobody waits for that."""
    refusal = "1 validation error: ('body', 'response_format', 'type') should be 'json_object'"
    server.script(failing(500, "", refusal), Reply(TEXT))
    assert (await ask(model))[0] == TEXT
    assert server.requests[1].body["response_format"] == {"type": "json_object", "schema": SCHEMA}


async def test_an_endpoint_that_takes_no_bounds_gets_the_schema_without_them(
    server: ModelServer, model: OpenAIModel
) -> None:
    """The form is still enforced; only the lists' lengths are left to the prompt."""
    lists = {"type": "array", "items": {"type": "integer"}}
    bounded = {"type": "object", "properties": {"points": {**lists, "maxItems": 3}}}
    server.script(failing(400, "", "Invalid schema: 'maxItems' is not permitted."), Reply(TEXT))
    await ask(model, replace(PROMPT, schema=bounded))
    asked = server.requests[1].body["response_format"]
    assert asked["type"] == "json_schema"
    assert asked["json_schema"]["schema"]["properties"] == {"points": lists}


@pytest.mark.parametrize(
    ("total", "first", "between"), [(300.0, 90.0, 30.0), (20.0, 90.0, 30.0), (900.0, 270.0, 90.0)]
)
def test_more_patience_in_all_is_more_for_each_step(
    total: float, first: float, between: float
) -> None:
    """A slow machine whose operator allows it 15 minutes may read for more than 90 seconds."""
    assert Timeouts.within(total) == Timeouts(first=first, between=between, total=total)


async def test_the_system_text_is_not_lost_where_there_is_no_system_role(
    server: ModelServer, model: OpenAIModel
) -> None:
    """It stands before the user's text."""
    server.rejects = frozenset({"system"})
    await ask(model)
    (message,) = server.requests[-1].body["messages"]
    assert message["content"].startswith("Be brief.")


async def test_a_refusal_without_a_reason_costs_the_form_at_most(
    server: ModelServer, model: OpenAIModel
) -> None:
    """A bare 400 is tried in simpler forms; only what helped is remembered."""
    server.script(*[failing(400)] * 4)
    with pytest.raises(ModelMisconfigured):
        await ask(model)
    await ask(model)
    assert server.requests[-1].body["response_format"]["type"] == "json_schema"


async def test_a_reasoning_model_gets_room_to_think(
    server: ModelServer, model: OpenAIModel
) -> None:
    """An answer that is used up by thinking is asked for again with more room."""
    server.script(Reply("", finish="length", reasoning="Hm."), Reply(TEXT))
    assert (await ask(model))[0] == TEXT
    assert server.requests[1].body["max_tokens"] > 1000 > server.requests[0].body["max_tokens"]


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (model_server.WRONG_KEY, ModelMisconfigured),
        (failing(403), ModelMisconfigured),
        (model_server.NO_SUCH_MODEL, ModelMisconfigured),
        (Reply(status=405), ModelMisconfigured),
        (model_server.WEB_PAGE, ModelMisconfigured),
        (model_server.QUOTA_SPENT, ModelBudgetSpent),
        (failing(402, "", "Insufficient credits"), ModelBudgetSpent),
        (model_server.PROMPT_TOO_LONG, PromptTooLong),
        (failing(413, "rate_limit_exceeded", "Request too large for model"), PromptTooLong),
        (failing(400, "", "the request exceeds the available context size"), PromptTooLong),
        (model_server.FILTERED, ModelRefused),
        (model_server.REFUSED, ModelRefused),
        (failing(400, "content_filter", "Filtered by our policy"), ModelRefused),
        (model_server.TOO_LONG, AnswerUnusable),
        (rate_limited(90), ModelUnavailable),
        (rate_limited(3600), ModelUnavailable),
        (rate_limited("Thu, 31 Dec 2099 23:00:00 GMT"), ModelUnavailable),
    ],
)
@pytest.mark.usefixtures("no_waits")
async def test_failures_that_asking_again_does_not_mend(
    server: ModelServer, model: OpenAIModel, reply: Reply, error: type[ModelError]
) -> None:
    """Each failure has its error, and is found out by one request."""
    server.script(reply)
    with pytest.raises(error):
        await ask(model)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "reply",
    [
        rate_limited(0.01),
        rate_limited(None),
        model_server.SERVER_ERROR,
        failing(503),
        Reply(status=502),
        model_server.CUT,
        replace(model_server.CUT, cut_after=0),
        Reply(TEXT[:-2], finish=None),
        Reply(TEXT, broken_after=3),
        Reply(TEXT, error_after=3),
        model_server.EMPTY,
        model_server.NO_CHOICES,
    ],
)
@pytest.mark.usefixtures("no_waits")
async def test_failures_that_pass(server: ModelServer, model: OpenAIModel, reply: Reply) -> None:
    """What may be better next time is asked again, and the reader notices nothing."""
    server.script(reply, Reply(TEXT))
    assert (await ask(model))[0] == TEXT
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("reply", "error", "requests"),
    [
        (rate_limited(1), ModelUnavailable, 5),
        (model_server.SERVER_ERROR, ModelUnavailable, 4),
        (model_server.CUT, AnswerUnusable, 2),
        (model_server.EMPTY, AnswerUnusable, 2),
        (Reply("", finish="insufficient_system_resource"), AnswerUnusable, 2),
        (model_server.NO_CHOICES, ModelUnavailable, 3),
    ],
)
@pytest.mark.usefixtures("no_waits")
async def test_patience_ends(
    server: ModelServer,
    model: OpenAIModel,
    reply: Reply,
    error: type[ModelError],
    requests: int,
) -> None:
    """A failure that stays is given up after few requests; a cut stream is never an answer."""
    server.script(*[reply] * 5)
    with pytest.raises(error):
        await ask(model)
    assert len(server.requests) == requests


@pytest.mark.usefixtures("no_waits")
async def test_silence_ends(server: ModelServer) -> None:
    """A model that doesn't begin is given up, one that stops half-way is asked once more."""
    model = OpenAIModel("m", 8000, server.base_url, "", HASTY)
    server.script(Reply(first_token=60))
    with pytest.raises(ModelUnavailable):
        await ask(model)
    assert len(server.requests) == 1
    await model.aclose()
    model = OpenAIModel("m", 8000, server.base_url, "", replace(HASTY, first=30))
    server.script(*[model_server.STALLED] * 2)
    with pytest.raises(ModelUnavailable):
        await ask(model)
    assert len(server.requests) == 3
    await model.aclose()


async def test_retry_after_is_obeyed(
    server: ModelServer, model: OpenAIModel, no_waits: list[float]
) -> None:
    """The next request comes no sooner than the server asked for."""
    server.script(rate_limited(7), failing(429, headers={"Retry-After-Ms": "9000"}), Reply(TEXT))
    await ask(model)
    assert no_waits[0] >= 7
    assert no_waits[1] >= 9


async def test_backing_off_takes_longer_each_time(
    server: ModelServer, model: OpenAIModel, no_waits: list[float]
) -> None:
    """Without Retry-After the waits grow."""
    server.script(failing(503), failing(503))
    await ask(model)
    assert 0 < no_waits[0] < no_waits[1]


async def test_all_of_it_is_bounded(server: ModelServer) -> None:
    """A model that trickles for ever is given up after `total`."""
    model = OpenAIModel("m", 8000, server.base_url, "", replace(PATIENT, total=0.5))
    server.script(Reply("word " * 1000, tokens_a_second=20))
    with pytest.raises(ModelUnavailable):
        await ask(model)
    await model.aclose()


async def test_stop_closes_the_connection_at_once(server: ModelServer, model: OpenAIModel) -> None:
    """Cancelling the task ends the server's work, half-way through an answer."""
    server.script(Reply("word " * 1000, tokens_a_second=50))
    began = asyncio.Event()
    task = asyncio.create_task(model.complete(PROMPT, lambda _: began.set()))
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(server.abandoned.wait(), 5)


async def test_stop_before_the_first_token(server: ModelServer) -> None:
    """Cancelling works while the model still reads, too."""
    model = OpenAIModel("m", 8000, server.base_url)
    server.script(Reply(first_token=60))
    task = asyncio.create_task(model.complete(PROMPT, lambda _: None))
    await asyncio.wait_for(server.asked.wait(), 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(server.abandoned.wait(), 5)
    await model.aclose()


async def test_a_server_that_does_not_stream_is_understood(
    server: ModelServer, model: OpenAIModel
) -> None:
    """A whole answer where a stream was asked for is an answer."""
    server.script(Reply(TEXT, whole=True))
    assert await ask(model) == (TEXT, [TEXT])


@pytest.mark.parametrize(
    "url", ["localhost:11434", "http://h:port", "ftp://127.0.0.1/v1", "nonsense"]
)
async def test_what_is_no_address_is_a_mistake_of_the_configuration(url: str) -> None:
    """The operator is told to mend it, and nobody waits."""
    with pytest.raises(ModelMisconfigured):
        await ask(OpenAIModel("m", 8000, url, "", PATIENT))


async def test_a_key_that_cannot_be_sent_is_a_mistake_of_the_configuration(
    server: ModelServer,
) -> None:
    """A key with other letters than a header takes is not a crash."""
    for key in ("schlüssel", "two\nlines"):
        model = OpenAIModel("m", 8000, server.base_url, key, PATIENT)
        with pytest.raises(ModelMisconfigured):
            await ask(model)
        await model.aclose()


@pytest.mark.usefixtures("no_waits")
async def test_nobody_at_home() -> None:
    """A server that is not there is a model that is down."""
    async with ModelServer() as gone:
        url = gone.base_url
    model = OpenAIModel("m", 8000, url, "", PATIENT)
    with pytest.raises(ModelUnavailable):
        await ask(model)
    await model.aclose()


async def test_errors_do_not_repeat_the_article(server: ModelServer, model: OpenAIModel) -> None:
    """What an endpoint echoes of the prompt does not get into an error, and so not into a log."""
    echo = {"detail": [{"loc": ["body"], "msg": "wrong: [1] One.", "input": PROMPT.user}]}
    server.script(*[Reply(status=422, error=echo)] * 4)
    with pytest.raises(ModelMisconfigured) as caught:
        await ask(model)
    assert "One." not in str(caught.value)


async def test_a_model_that_writes_without_end_is_stopped(
    server: ModelServer, model: OpenAIModel
) -> None:
    """An answer far beyond its limit is not collected."""
    server.script(Reply(json.dumps("x" * 500_000), whole=True))
    with pytest.raises(AnswerUnusable):
        await ask(model)
