"""What real endpoints do that no specification says: each row a server, and what must come of it.

The requests go through the real client to a server on loopback. The error bodies are shaped after
public reports about the servers that the rows name.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

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
from bot.summarizing.asking import Asked, ask
from bot.summarizing.openai_model import OpenAIModel
from bot.summarizing.parse import ParsedSummary, parse_summary
from tests.odd_server import OddServer, Rule, Sent, delta, message, refusal, said, stream

POINTS = [
    ("The quay of Marstal gets a crane.", 2),
    ("It lifts 40 tonnes.", 3),
    ("The town pays 2.5 million crowns.", 5),
]
SUMMARY: dict[str, Any] = {
    "title": "A crane for Marstal",
    "overview": {"sentences": [1], "text": "Marstal buys a crane for its quay."},
    "points": [{"sentences": [number], "text": text} for text, number in POINTS],
}
GOOD = json.dumps(SUMMARY)
DRAFT = json.dumps(
    {**SUMMARY, "title": "A draft", "points": [{"sentences": [1], "text": "Draft."}]}
)
SCHEMA = {"type": "object", "properties": {"title": {"type": "string"}}}
PROMPT = Prompt("Be brief.", "[1] Marstal buys a crane.", SCHEMA, 700)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits take no time, and are written down."""
    made: list[float] = []

    async def wait(seconds: float) -> None:
        made.append(seconds)

    monkeypatch.setattr("bot.summarizing.repeats._sleep", wait)
    return made


@asynccontextmanager
async def served(
    rules: list[Rule], path: str = "/v1"
) -> AsyncIterator[tuple[OddServer, OpenAIModel]]:
    async with OddServer(rules) as server:
        model = OpenAIModel("m", 8000, server.address + path, "key")
        yield server, model
        await model.aclose()


async def summary_of(model: OpenAIModel, prompt: Prompt = PROMPT) -> Asked[ParsedSummary]:
    return await ask(model, prompt, parse_summary)


def is_good(summary: ParsedSummary) -> bool:
    claims = [(one.text, one.sentences) for one in summary.points]
    return summary.title == SUMMARY["title"] and claims == [(text, (n,)) for text, n in POINTS]


def minimax(code: int, words: str) -> Sent:
    return Sent(
        json.dumps({"choices": None, "base_resp": {"status_code": code, "status_msg": words}})
    )


def gemini(quota: str, message: str, delay: str = "") -> Sent:
    details: list[dict[str, Any]] = [
        {
            "@type": "type.googleapis.com/google.rpc.QuotaFailure",
            "violations": [{"quotaId": quota}],
        }
    ]
    if delay:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": delay})
    error = {"code": 429, "message": message, "status": "RESOURCE_EXHAUSTED", "details": details}
    return Sent(json.dumps([{"error": error}]), 429)


GOOGLE_SAYS = (
    "You exceeded your current quota, please check your plan and billing details. For more "
    "information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits. "
    "* Quota exceeded for metric: generate_content_free_tier_requests, limit: 15"
)
GROQ_SAYS = (
    "Rate limit reached for model `m` in organization `org` service tier `on_demand` on tokens "
    "per {unit}: Limit 6000, Used 5034, Requested 1443. Please try again in {wait}. Need more? "
    "Upgrade to Dev Tier today at https://console.groq.com/settings/billing"
)

PASSING = {
    "groq": (refusal(429, GROQ_SAYS.format(unit="minute (TPM)", wait="7.66s")), 7.66),
    "groq-over-a-minute": (
        refusal(429, GROQ_SAYS.format(unit="minute (TPM)", wait="1m2.5s")),
        62.5,
    ),
    "openai-free": (
        refusal(
            429,
            "Rate limit reached for m on requests per min (RPM): Limit 3, Used 3, Requested 1. "
            "Please try again in 20s. You can increase your rate limit by adding a payment method "
            "to your account at https://platform.openai.com/account/billing.",
            code="rate_limit_exceeded",
        ),
        20,
    ),
    "openai-often-a-day": (
        refusal(429, "Rate limit reached on requests per day (RPD): try again in 8.64s."),
        8.64,
    ),
    "openai-headers": (
        Sent(
            '{"error": {"message": "Too many requests"}}',
            429,
            headers={
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "12s",
                "x-ratelimit-remaining-tokens": "5000",
                "x-ratelimit-reset-tokens": "6m0s",
            },
        ),
        12,
    ),
    "cerebras-headers": (
        Sent(
            '{"message": "Tokens per minute limit exceeded - too many tokens processed."}',
            429,
            headers={
                "x-ratelimit-reset-tokens-minute": "11.4",
                "x-ratelimit-remaining-tokens-minute": "0",
            },
        ),
        11.4,
    ),
    "gemini-minute": (
        gemini("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", GOOGLE_SAYS, "17s"),
        17,
    ),
    "gemini-words": (gemini("PerMinute", f"{GOOGLE_SAYS}. Please retry in 10.67s."), 10.67),
    "gemini-busy": (
        refusal(429, "Resource has been exhausted (e.g. check quota)."),
        5,
    ),
    "azure": (
        refusal(429, "Requests have exceeded the call rate limit. Please retry after 7 seconds."),
        7,
    ),
    "github": (
        refusal(429, "Rate limit of 10 per 60s exceeded. Please wait 3 seconds before retrying."),
        3,
    ),
    "moonshot": (
        refusal(429, "Your account reached max request: 3, please try again after 1 seconds"),
        1,
    ),
    "mistral": (Sent('{"message": "Requests rate limit exceeded"}', 429), 5),
    "cohere-trial": (
        Sent('{"message": "You are using a Trial key, limited to 10 API calls / minute."}', 429),
        5,
    ),
    "together": (
        refusal(429, "You have reached the rate limit of 60 queries per minute. See /billing."),
        5,
    ),
    "openrouter-upstream": (
        refusal(429, "Provider returned error", metadata={"raw": "m is temporarily rate-limited"}),
        5,
    ),
    "anthropic": (
        Sent(
            '{"type": "error", "error": {"type": "rate_limit_error", "message": "This would '
            'exceed the rate limit of 20,000 input tokens per minute."}}',
            429,
            headers={"retry-after": "9"},
        ),
        9,
    ),
    "minimax-rate": (minimax(1002, "rate limit, please retry later"), 5),
    "groq-413-for-now": (refusal(413, GROQ_SAYS.format(unit="minute (TPM)", wait="4s")), 4),
    "llama.cpp-loads": (refusal(503, "Loading model", type="unavailable_error", code=503), 5),
    "tgi-loads": (
        Sent('{"error": "Model m is currently loading", "estimated_time": 20.0}', 503),
        20,
    ),
    "overloaded-event": (stream('data: {"error": {"message": "Overloaded", "code": 529}}\n\n'), 0),
}


@pytest.mark.parametrize(("sent", "least"), PASSING.values(), ids=PASSING)
async def test_a_limit_that_passes_is_waited_for(
    sent: Sent, least: float, waits: list[float]
) -> None:
    """The wait is what the body or the headers say, hardly more; then it's asked again."""
    async with served([Rule(sent, first=1), Rule(said(GOOD))]) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 2
    assert least <= waits[0] <= max(1.0, least * 1.2)


FAILING: dict[str, tuple[Sent, type[ModelError]]] = {
    "openai-quota": (
        refusal(
            429,
            "You exceeded your current quota, please check your plan and billing details.",
            type="insufficient_quota",
            code="insufficient_quota",
        ),
        ModelBudgetSpent,
    ),
    "openai-inactive": (
        refusal(429, "Check your billing", code="billing_not_active"),
        ModelBudgetSpent,
    ),
    "gemini-day": (
        gemini("GenerateRequestsPerDayPerProject", GOOGLE_SAYS, "17s"),
        ModelBudgetSpent,
    ),
    "gemini-never": (
        gemini("PerMinute", f"{GOOGLE_SAYS[:-2]}0, model: m", "17s"),
        ModelBudgetSpent,
    ),
    "groq-day": (
        refusal(429, GROQ_SAYS.format(unit="day (TPD)", wait="13m34.56s")),
        ModelBudgetSpent,
    ),
    "openrouter-day": (
        refusal(429, "Rate limit exceeded: free-models-per-day. Add 10 credits", code=429),
        ModelBudgetSpent,
    ),
    "deepseek": (refusal(402, "Insufficient Balance"), ModelBudgetSpent),
    "anthropic-balance": (
        refusal(400, "Your credit balance is too low to access the API."),
        ModelBudgetSpent,
    ),
    "xai": (
        refusal(403, "Your team has used all available credits or reached its spending limit."),
        ModelBudgetSpent,
    ),
    "zhipu": (refusal(429, "余额不足或无可用资源包,请充值。", code="1113"), ModelBudgetSpent),
    "minimax-balance": (minimax(1008, "insufficient balance"), ModelBudgetSpent),
    "minimax-key": (
        minimax(1004, "login fail: Please carry the API secret key"),
        ModelMisconfigured,
    ),
    "minimax-refused": (minimax(1026, "input new_sensitive"), ModelRefused),
    "groq-413": (
        refusal(
            413,
            "Request too large for model `m` on tokens per minute (TPM): Limit 6000, "
            "Requested 14137, please reduce your message size and try again.",
        ),
        PromptTooLong,
    ),
    "openai-too-large": (
        refusal(
            429, "Request too large for m on tokens per min (TPM): Limit 30000, Requested 342389."
        ),
        PromptTooLong,
    ),
    "llama.cpp-window": (
        refusal(400, "the request exceeds the available context size", n_ctx=4096),
        PromptTooLong,
    ),
    "tgi-window": (
        Sent('{"error": "`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 9000"}', 422),
        PromptTooLong,
    ),
    "nginx-body": (
        Sent("<html>413 Request Entity Too Large</html>", 413, "text/html"),
        PromptTooLong,
    ),
    "ollama-no-model": (
        refusal(404, 'model "m" not found, try pulling it first'),
        ModelMisconfigured,
    ),
    "wait-too-long": (refusal(429, "Please try again in 7m12s"), ModelUnavailable),
    "safety": (said("", "SAFETY"), ModelRefused),
    "empty": (message(None), AnswerUnusable),
    "prose": (said("The article is mostly about a crane."), AnswerUnusable),
    "half": (said(GOOD[:90], "length"), AnswerUnusable),
    "no-end": (said(GOOD[:90], None), AnswerUnusable),
    "only-thought": (said(f"<think>Maybe {DRAFT}? Hm", "length"), AnswerUnusable),
}


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize(("sent", "error"), FAILING.values(), ids=FAILING)
async def test_a_failure_is_told_as_what_it_is(sent: Sent, error: type[ModelError]) -> None:
    """A spent account, a short window, a refusal and a wrong key are told apart."""
    async with served([Rule(sent)]) as (_, model):
        with pytest.raises(error):
            await summary_of(model)


@pytest.mark.parametrize(
    ("sent", "window"),
    [
        (FAILING["groq-413"][0], 6000),
        (FAILING["llama.cpp-window"][0], 4096),
        (FAILING["tgi-window"][0], 4096),
        (refusal(400, "This model's maximum context length is 2048 tokens. However"), 2048),
        (refusal(400, "prompt is too long: 211 tokens"), 0),
    ],
    ids=["groq", "llama.cpp", "tgi", "vllm", "untold"],
)
async def test_a_window_that_the_endpoint_tells_is_known(sent: Sent, window: int) -> None:
    """The parts of an article are then made to fit, not guessed."""
    async with served([Rule(sent)]) as (_, model):
        with pytest.raises(PromptTooLong) as caught:
            await summary_of(model)
    assert caught.value.window == window


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


CALL = {"function": {"name": "answer", "arguments": GOOD}, "id": "1", "type": "function"}
HARMONY = (
    f"<|channel|>analysis<|message|>We need JSON like {DRAFT}. Fine.<|end|><|start|>assistant"
)
ANSWERS = {
    "finish-eos": said(GOOD, "eos_token"),
    "finish-stop-sequence": said(GOOD, "stop_sequence"),
    "finish-cohere": said(GOOD, "COMPLETE"),
    "finish-anthropic": said(GOOD, "end_turn"),
    "finish-gemini": said(GOOD, "STOP"),
    "finish-unheard-of": said(GOOD, "<|im_end|>"),
    "finish-none": said(GOOD, None),
    "finish-none-whole": message(GOOD, None),
    "finish-length-after-all": said(GOOD + " \n" * 40, "length"),
    "no-done": stream(delta(content=GOOD), delta(finish="stop"), end=""),
    "no-done-no-finish": stream(delta(content=GOOD), end=""),
    "no-last-line-end": Sent(
        delta(content=GOOD) + delta(finish="stop").strip(), 200, "text/event-stream"
    ),
    "parts": stream(
        delta(content=[{"type": "thinking", "thinking": [{"type": "text", "text": DRAFT}]}]),
        delta(content=[{"type": "text", "text": GOOD}]),
        delta(finish="stop"),
    ),
    "parts-whole": message(
        [{"type": "text", "text": GOOD[:80]}, {"type": "text", "text": GOOD[80:]}]
    ),
    "parts-output-text": message([{"type": "output_text", "text": GOOD}]),
    "part-alone": message({"type": "text", "text": GOOD}),
    "parsed": message(SUMMARY),
    "tool-call": message(None, "tool_calls", tool_calls=[CALL]),
    "tool-call-ollama": message("", "stop", tool_calls=[{"function": {"arguments": SUMMARY}}]),
    "tool-call-streamed": stream(
        delta(tool_calls=[{"index": 0, "function": {"name": "answer", "arguments": ""}}]),
        delta(tool_calls=[{"index": 0, "function": {"arguments": GOOD[:99]}}]),
        delta(tool_calls=[{"index": 0, "function": {"arguments": GOOD[99:]}}]),
        delta(finish="tool_calls"),
    ),
    "tool-call-after-words": message("I'll answer in JSON.", "tool_calls", tool_calls=[CALL]),
    "function-call": message(None, "function_call", function_call={"arguments": GOOD}),
    "reasoning-only": stream(
        delta(content="", reasoning="The article says: "),
        delta(reasoning=GOOD),
        delta(content="", finish="stop"),
    ),
    "reasoning-content-only": message("", "stop", reasoning_content=f"So:\n{GOOD}"),
    "reasoning-details": message(
        GOOD, "stop", reasoning_details=[{"type": "reasoning.text", "text": DRAFT}]
    ),
    "typed-json": stream(delta(content=GOOD), delta(finish="stop"), media_type="application/json"),
    "typed-text": stream(delta(content=GOOD), delta(finish="stop"), media_type="text/plain"),
    "typed-html": stream(delta(content=GOOD), delta(finish="stop"), media_type="text/html"),
    "whole-typed-stream": Sent(message(GOOD).body, 200, "text/event-stream"),
    "whole-typed-text": Sent("\n\n" + message(GOOD).body, 200, "text/plain"),
    "lines": Sent("\n".join(one[6:].strip() for one in said(GOOD).body.split("\n\n")[:-2]), 200),
    "empty-data": stream("data: \n\n", delta(content=GOOD), "data:\n\n", delta(finish="stop")),
    "text-ping": stream("data: ping\n\n", delta(content=GOOD), delta(finish="stop")),
    "comments": stream(
        ": OPENROUTER PROCESSING\n\n", delta(content=GOOD), ":\n\n", delta(finish="stop")
    ),
    "named-events": stream(
        "event: ping\ndata: {}\n\n", "event: message\n" + delta(content=GOOD), delta(finish="stop")
    ),
    "number-ping": stream(
        "data: 1\n\n",
        "data: null\n\n",
        'data: "ping"\n\n',
        delta(content=GOOD),
        delta(finish="stop"),
    ),
    "split-data": stream(
        'data: {"choices": [{"delta":\n'
        f'data: {{"content": {json.dumps(GOOD)}}}, "finish_reason": "stop"}}]}}\n\n'
    ),
    "windows-lines": stream(delta(content=GOOD).replace("\n", "\r\n"), delta(finish="stop")),
    "byte-order-mark": stream("\ufeff", delta(content=GOOD), delta(finish="stop")),
    "whole-in-the-end": stream(
        delta(content=GOOD[:60]),
        delta(content=GOOD[60:]),
        "data: " + message(GOOD).body + "\n\n",
    ),
    "think": said(f"<think>Maybe {DRAFT}</think>\n{GOOD}"),
    "think-begun-by-the-template": said(f"Maybe {DRAFT} or so.</think>\n\n{GOOD}"),
    "think-magistral": said(f"[THINK]Maybe {DRAFT}[/THINK]{GOOD}"),
    "think-kimi": said(f"◁think▷Maybe {DRAFT}◁/think▷{GOOD}"),
    "think-claude": said(f"<thinking>Maybe {DRAFT}</thinking>\n\n{GOOD}"),
    "think-reasoning": said(f"<reasoning>Maybe {DRAFT}</reasoning>{GOOD}"),
    "think-seed": said(f"<seed:think>Maybe {DRAFT}</seed:think>{GOOD}"),
    "think-open-thinker": said(f"<|begin_of_thought|>{DRAFT}<|end_of_thought|>{GOOD}"),
    "think-cohere": said(f"<|START_THINKING|>{DRAFT}<|END_THINKING|>{GOOD}"),
    "think-never-closed": said(f"<think>\n{GOOD}"),
    "harmony": said(f"{HARMONY}<|channel|>final<|message|>{GOOD}"),
    "harmony-constrained": said(
        f"{HARMONY}<|channel|>final <|constrain|>json<|message|>{GOOD}<|return|>"
    ),
    "harmony-bare": said(f"analysisWe need JSON like {DRAFT}.assistantfinal{GOOD}"),
    "draft-then-final": said(f"A draft:\n```json\n{DRAFT}\n```\nFinal:\n```json\n{GOOD}\n```"),
    "runs-on": said(f"{GOOD}<|im_end|>\n<|im_start|>user\nAnd this?\n{DRAFT}"),
    "fenced": said(f"```json\n{GOOD}\n```"),
    "in-a-string": said(json.dumps(GOOD)),
    "escaped": said(json.dumps(GOOD)[1:-1]),
    "python": said(repr(SUMMARY)),
    "no-commas": said(GOOD.replace(", ", " ")),
    "trailing-commas": said(GOOD.replace("}]", "},]")),
    "unquoted-names": said(GOOD.replace('"text"', "text").replace('"points"', "points")),
    "curly-quotes": said(GOOD.replace('"title"', "“title”")),
    "line-break-in-text": said(GOOD.replace("a crane.", "a\ncrane.")),
    "cites-S": said(
        GOOD.replace("[2]", '["S2"]').replace("[3]", '"S3"').replace("[5]", '["[5]"]')
    ),
    "cites-words": said(GOOD.replace("[2]", '["sentence 2"]').replace("[3]", '"3."')),
    "cites-text-S": said(
        GOOD.replace('"sentences": [2]', '"sentences": []').replace("a crane.", "a crane [S2].")
    ),
    "cites-dagger": said(
        GOOD.replace("a crane.", "a crane【2†source】.").replace("tonnes.", "tonnes 【3†L1-L2】.")
    ),
    "cites-caret": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes.[^3]")),
    "cites-parens": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes (3).")),
    "cites-named": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes (sentence 3).")),
    "cites-sup": said(GOOD.replace("[3]", "[]").replace("tonnes.", "tonnes.<sup>3</sup>")),
}


@pytest.mark.parametrize("sent", ANSWERS.values(), ids=ANSWERS)
async def test_a_good_answer_is_never_thrown_away(sent: Sent) -> None:
    """However it is wrapped, streamed, ended or cited, it is read at once."""
    async with served([Rule(sent)]) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 1


async def test_an_answer_may_speak_of_tags() -> None:
    """An article about how models think is summarised like any other."""
    text = GOOD.replace("a crane.", "a crane, tagged <think> and </think>.")
    async with served([Rule(said(f"<think>hm</think>{text}"))]) as (_, model):
        points = (await summary_of(model)).value.points
    assert points[0].text == "The quay of Marstal gets a crane, tagged <think> and </think>."
    assert len(points) == 3


async def test_quotation_marks_in_an_answer_break_nothing() -> None:
    """Every word stays, in every point."""
    text = GOOD.replace("a crane.", 'the crane "Big Anna", said "the" mayor.')
    async with served([Rule(said(text))]) as (server, model):
        points = (await summary_of(model)).value.points
    assert points[0].text == 'The quay of Marstal gets the crane "Big Anna", said "the" mayor.'
    assert len(points) == 3
    assert len(server.requests) == 1


@pytest.mark.parametrize("end", [30, 75], ids=["in-words", "in-a-number"])
async def test_what_breaks_off_is_asked_for_again(end: int) -> None:
    """Also where the server says that all has been said."""
    rules = [Rule(said(GOOD[:-end]), first=1), Rule(said(GOOD))]
    async with served(rules) as (server, model):
        assert is_good((await summary_of(model)).value)
    assert len(server.requests) == 2
    assert server.requests[0]["messages"] == server.requests[1]["messages"]


@pytest.mark.parametrize(
    ("left", "told"),
    [(10, "The town pays 2.5 million…"), (15, "The town pays…")],
    ids=["in-a-word", "after-a-number"],
)
async def test_what_breaks_off_again_is_told(left: int, told: str) -> None:
    """The words that are cut end in "…", and no half word is left."""
    async with served([Rule(said(GOOD[:-left]))]) as (_, model):
        points = (await summary_of(model)).value.points
    assert points[-1].text == told


async def test_a_prompt_that_the_server_cut_is_known() -> None:
    """The share is told, and the window is what the server showed that it holds."""
    prompt = Prompt("", "The board of the harbour met again. " * 900, {}, 700)
    sent = said(GOOD, usage={"prompt_tokens": 2050, "completion_tokens": 90})
    async with served([Rule(sent)]) as (_, model):
        asked = await summary_of(model, prompt)
        assert model.window == 2050
    assert 0.1 < asked.share < 0.4


@pytest.mark.parametrize("counted", [0, 40, 900, 7000, 12000], ids=str)
async def test_a_count_that_tells_of_no_cut(counted: int) -> None:
    """What is left to read beside a cache is less than any window; vocabularies differ by half."""
    prompt = Prompt("", "The board of the harbour met again. " * 900, {}, 700)
    sent = said(GOOD, usage={"prompt_tokens": counted, "completion_tokens": 90})
    async with served([Rule(sent)]) as (_, model):
        assert (await summary_of(model, prompt)).share == 1
        assert model.window == 8000
