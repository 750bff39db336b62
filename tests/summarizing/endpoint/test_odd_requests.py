"""What real endpoints don't take in a request, and where they are not: each row a server.

The requests go through the real client to a server on loopback. The bodies are shaped after public
reports about the servers that the rows name.
"""

from __future__ import annotations

import pytest

from bot.domain.errors import ModelMisconfigured
from tests.odd_models import GOOD, is_good, served, summary_of
from tests.odd_server import Rule, Sent, delta, refusal, said, stream

ROLES = {
    "vllm": refusal(400, "Conversation roles must alternate user/assistant/user/assistant/..."),
    "mistral": refusal(
        400, "After the optional system message, conversation roles must alternate"
    ),
    "llama.cpp": refusal(500, "Jinja Exception: System role not supported", type="server_error"),
    "tgi": Sent('{"error": "Template error: template not found: System role not supported"}', 422),
    "gemini-gemma": Sent(
        '[{"error": {"code": 400, "message": "Developer instruction is not enabled for m"}}]',
        400,
    ),
    "o1-mini": refusal(
        400, "Unsupported value: 'messages[0].role' does not support 'system' with this model."
    ),
    "bedrock": refusal(400, "ValidationException: This model doesn't support system messages"),
    "lm-studio": refusal(
        400, "Error rendering prompt: Only user and assistant roles are supported!"
    ),
    "first-user": refusal(400, "Conversations must start with a user prompt."),
    "pydantic": refusal(422, "messages.0.role: Input should be 'user' or 'assistant'"),
    "under-200": Sent('{"error": {"message": "System role not supported", "code": 400}}'),
    "openrouter": refusal(
        400,
        "Provider returned error",
        metadata={"raw": '{"error": {"message": "Developer instruction is not enabled"}}'},
    ),
    "ernie": refusal(400, "the role of message with odd index in the messages must be user"),
}


@pytest.mark.parametrize("sent", ROLES.values(), ids=ROLES)
async def test_a_model_without_a_system_role_is_reached(sent: Sent) -> None:
    """The system's text goes into the reader's message, and that is remembered."""
    rules = [Rule(sent, has='"role": "system"'), Rule(said(GOOD))]
    async with served(rules) as (server, model):
        for calls in (2, 3):
            assert is_good((await summary_of(model)).value)
            assert len(server.requests) == calls
    (only,) = server.requests[-1]["messages"]
    assert only["role"] == "user"
    assert only["content"].startswith("Be brief.")


FORMS = {
    "openrouter": refusal(
        404, "No endpoints found that can handle the requested parameters.", code=404
    ),
    "deepseek": refusal(400, "This response_format type is unavailable now"),
    "deepseek-422": Sent("Failed to deserialize: response_format.type `json_schema`", 422),
    "deepinfra": refusal(405, "json_schema response format is not supported for model: m"),
    "groq": refusal(400, "This model does not support response format `json_schema`"),
    "not-implemented": Sent("", 501),
    "bare-404": Sent("", 404),
    "bare-400": Sent("", 400),
    "vllm-grammar": refusal(500, "Grammar compilation failed: unsupported JSON schema feature"),
}


@pytest.mark.parametrize("sent", FORMS.values(), ids=FORMS)
async def test_a_form_that_is_refused_is_asked_for_plainly(sent: Sent) -> None:
    """Schema, then any object, then the prompt alone; what helped is remembered."""
    async with served([Rule(sent, has="json_schema"), Rule(said(GOOD))]) as (server, model):
        assert is_good((await summary_of(model)).value)
        calls = len(server.requests)
        assert is_good((await summary_of(model)).value)
    assert calls == 2
    assert len(server.requests) == 3


@pytest.mark.parametrize("has", ['"role": "system"', "json_schema"], ids=["role", "schema"])
@pytest.mark.parametrize(
    "sent",
    [
        Sent("Internal Server Error", 500, "text/plain"),
        refusal(500, "outlines: regex too complex"),
    ],
    ids=["wordless", "other-words"],
)
async def test_a_server_that_cannot_say_why_it_fails_is_asked_plainly(
    sent: Sent, has: str, waits: list[float]
) -> None:
    """Once it has failed again and again: with what every server takes, and that is remembered."""
    async with served([Rule(sent, has=has), Rule(said(GOOD))]) as (server, model):
        assert is_good((await summary_of(model)).value)
        assert len(server.requests) == 4
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 5
    assert len(waits) == 2


async def test_an_endpoint_that_takes_no_form_at_all() -> None:
    """The prompt says what is wanted, too."""
    sent = refusal(400, "response_format is not supported")
    async with served([Rule(sent, has="response_format"), Rule(said(GOOD))]) as (_, model):
        assert is_good((await summary_of(model)).value)


CAPS = {
    "groq": "max_tokens must be less than or equal to `8192`, the maximum value for `max_tokens` "
    "is less than the `context_window` for this model",
    "openai": "max_tokens is too large: 8700. This model supports at most 8192 completion tokens.",
    "deepseek": "Invalid max_tokens value, the valid range of max_tokens is [1, 8192]",
    "dashscope": "<400> InternalError.Algo: Range of max_tokens should be [1, 8192]",
    "doubao": "The parameter `max_tokens` is not valid: expected <= 8192, but got 8700",
    "vertex": "max_output_tokens: supported range is from 1 (inclusive) to 8193 (exclusive)",
    "untold": "max_tokens is too large",
}


@pytest.mark.parametrize("words", CAPS.values(), ids=CAPS)
async def test_room_for_thinking_ends_at_the_endpoints_cap(words: str) -> None:
    """As much as it takes, and a second summary asks no more often than it has to."""
    thinks = stream(delta(reasoning="hm " * 50), delta(finish="length"))
    rules = [
        Rule(refusal(400, words), room_over=8192),
        Rule(thinks, room_under=4000),
        Rule(said(GOOD)),
    ]
    async with served(rules) as (server, model):
        assert is_good((await summary_of(model)).value)
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 4
    assert 4000 <= server.requests[-1]["max_tokens"] <= 8192


async def test_a_small_window_leaves_less_room_to_think() -> None:
    """A reasoning model with 8,192 tokens of context is asked for what they hold."""
    words = "'max_tokens' is too large: 8700. This model's maximum context length is 8192 tokens"
    thinks = said("<think>hm " * 30, "length")
    rules = [
        Rule(refusal(400, words), room_over=7000),
        Rule(thinks, room_under=2000),
        Rule(said(GOOD)),
    ]
    async with served(rules) as (_, model):
        assert is_good((await summary_of(model)).value)


ADDRESSES = {
    "lm-studio": Sent('{"error": "Unexpected endpoint or method. (POST /chat/completions)"}'),
    "ollama": Sent("404 page not found", 404, "text/plain"),
    "a-page": Sent("<!DOCTYPE html><title>Not found</title>", 404, "text/html"),
    "a-page-under-200": Sent("<html><title>Open WebUI</title>", 200, "text/html"),
    "fastapi": Sent('{"detail": "Not Found"}', 404),
    "nginx": Sent("<html>405 Not Allowed</html>", 405, "text/html"),
    "llama.cpp": refusal(404, "File Not Found", type="not_found_error", code=404),
    "express": Sent("<pre>Cannot POST /chat/completions</pre>", 404, "text/html"),
}


@pytest.mark.parametrize("sent", ADDRESSES.values(), ids=ADDRESSES)
async def test_an_address_without_v1_is_found(sent: Sent) -> None:
    """The model is looked for under /v1, and found there at once the next time."""
    rules = [Rule(said(GOOD), path="/v1/chat/completions"), Rule(sent)]
    async with served(rules, path="") as (server, model):
        assert is_good((await summary_of(model)).value)
        assert is_good((await summary_of(model)).value)
    assert server.paths == ["/chat/completions", "/v1/chat/completions", "/v1/chat/completions"]


@pytest.mark.parametrize("sent", ADDRESSES.values(), ids=ADDRESSES)
async def test_an_address_where_no_model_is_told_as_such(sent: Sent) -> None:
    """It is the operator's to mend, and they hear that it is the address."""
    async with served([Rule(sent)], path="") as (_, model):
        with pytest.raises(ModelMisconfigured) as caught:
            await summary_of(model)
    assert caught.value.address


@pytest.mark.parametrize(
    "path", ["/v1/", "/v1/chat/completions", "/v1/models", "/api"], ids=lambda path: path[1:]
)
async def test_more_than_the_address_is_understood(path: str) -> None:
    """Whoever copies the whole address of a method, or of Ollama's own API, is understood."""
    rules = [
        Rule(said(GOOD), path="/v1/chat/completions"),
        Rule(Sent("404 page not found", 404, "text/plain")),
    ]
    async with served(rules, path=path) as (_, model):
        assert is_good((await summary_of(model)).value)
