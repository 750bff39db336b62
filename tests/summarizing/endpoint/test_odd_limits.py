"""Limits and failures as real endpoints tell them: each row a server, and what must come of it.

The requests go through the real client to a server on loopback. The bodies are shaped after public
reports about the servers that the rows name.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.app.opening import open_models
from bot.config import read_config
from bot.domain.errors import (
    AnswerUnusable,
    ModelBudgetSpent,
    ModelError,
    ModelMisconfigured,
    ModelRefused,
    ModelUnavailable,
    PromptTooLong,
)
from tests.odd_models import DRAFT, GOOD, is_good, served, summary_of
from tests.odd_server import OddServer, Rule, Sent, delta, message, refusal, said, stream


def minimax(code: int, words: str) -> Sent:
    return Sent(
        json.dumps({"choices": None, "base_resp": {"status_code": code, "status_msg": words}})
    )


def plain(words: str, status: int = 429) -> Sent:
    return Sent(json.dumps({"message": words}), status)


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
    "bedrock": (plain("Too many tokens, please wait before trying again."), 5),
    "bedrock-gateway": (
        plain("(ThrottlingException): Too many tokens, please wait before trying again.", 500),
        0,
    ),
    "cerebras": (
        plain("Tokens per minute limit exceeded - too many tokens processed."),
        5,
    ),
    "anthropic-words": (
        plain(
            "This request would exceed the rate limit of 30,000 input tokens per minute. Please "
            "reduce the prompt length or the maximum tokens requested, or try again later."
        ),
        5,
    ),
    "xai-a-second": (
        Sent(
            '{"code": "Some resource has been exhausted", "error": "Too many requests for team x. '
            'Your limit is - Requests per Second (actual/limit): 2/1"}',
            429,
        ),
        5,
    ),
    "zhipu-at-once": (refusal(429, "您当前使用该API的并发数过高，请降低并发。", code="1302"), 5),
    "litellm": (refusal(429, "No deployments available, Try again in 4 seconds."), 4),
    "bare": (Sent("", 429), 5),
    "gateway-page": (Sent("<html>502 Bad gateway</html>", 502, "text/html"), 0),
    "ernie-a-second": (
        Sent('{"error_code": 18, "error_msg": "Open api qps request limit reached"}'),
        5,
    ),
    "breaks-half-way": (
        stream(delta(content=GOOD[:50]), 'data: {"error": {"message": "Provider died"}}\n\n'),
        0,
    ),
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


async def test_the_next_model_is_asked_before_a_long_wait(
    waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is one: the first is given up at once, the last is waited for."""
    async with OddServer([Rule(refusal(429, "Please try again in 40s"))]) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", f"{server.address}/v1")
        monkeypatch.setenv("OPENAI_MODEL", "first")
        monkeypatch.setenv("OPENAI_FALLBACK_MODEL", "last")
        for model, waited in zip(open_models(read_config()), (0, 40), strict=True):
            with pytest.raises(ModelUnavailable):
                await summary_of(model)
            await model.aclose()
            assert sum(waits) >= waited
            assert bool(waits) is bool(waited)


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
    "cerebras-day": (plain("Tokens per day limit exceeded - too many tokens."), ModelBudgetSpent),
    "openrouter-key": (refusal(403, "Key limit exceeded (monthly limit)."), ModelBudgetSpent),
    "anthropic-usage": (
        plain("You have reached your specified API usage limits.", 400),
        ModelBudgetSpent,
    ),
    "dashscope-free": (
        plain("The free tier of the model has been exhausted.", 403),
        ModelBudgetSpent,
    ),
    "novita": (Sent('{"reason": "NOT_ENOUGH_BALANCE"}', 403), ModelBudgetSpent),
    "ernie-day": (
        Sent('{"error_code": 17, "error_msg": "Open api daily request limit reached"}'),
        ModelBudgetSpent,
    ),
    "litellm-budget": (refusal(400, "Budget has been exceeded!"), ModelBudgetSpent),
    "new-api": (refusal(403, "该令牌额度已用尽"), ModelBudgetSpent),
    "deepseek-risk": (refusal(400, "Content Exists Risk"), ModelRefused),
    "finish-with-reason": (said("", "content_filter: PROHIBITED_CONTENT"), ModelRefused),
    "bedrock-long": (
        plain("Input Tokens Exceeded: Number of input tokens exceeds maximum length.", 400),
        PromptTooLong,
    ),
    "groq-alone-too-large": (
        refusal(
            429,
            "Rate limit reached on tokens per minute (TPM): Limit 7000, Used 0, Requested "
            "~12903. Please try again in 50.597142857s.",
        ),
        PromptTooLong,
    ),
    "zhipu-long": (refusal(400, "Prompt 超长", code="1261"), PromptTooLong),
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
        (refusal(400, "Your request exceeded model token limit: 8192"), 8192),
        (refusal(400, "Range of input length should be [1, 6000]"), 6000),
        (refusal(413, "Request body too large. Max size: 8000 tokens."), 8000),
    ],
    ids=["groq", "llama.cpp", "tgi", "vllm", "untold", "moonshot", "dashscope", "github"],
)
async def test_a_window_that_the_endpoint_tells_is_known(sent: Sent, window: int) -> None:
    """The parts of an article are then made to fit, not guessed."""
    async with served([Rule(sent)]) as (_, model):
        with pytest.raises(PromptTooLong) as caught:
            await summary_of(model)
    assert caught.value.window == window
