"""A model behind an odd server, and the summary that it should give however the server is odd."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.ports import Prompt
from bot.summarizing.asking.ask import ModelReply, ask
from bot.summarizing.asking.parse import ParsedSummary, parse_summary
from bot.summarizing.endpoint.model import OpenAIModel
from tests.odd_server import OddServer, Rule

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


@asynccontextmanager
async def served(
    rules: list[Rule], path: str = "/v1"
) -> AsyncIterator[tuple[OddServer, OpenAIModel]]:
    async with OddServer(rules) as server:
        model = OpenAIModel("m", 8000, server.address + path, "key")
        yield server, model
        await model.aclose()


async def summary_of(model: OpenAIModel, prompt: Prompt = PROMPT) -> ModelReply[ParsedSummary]:
    return await ask(model, prompt, parse_summary)


def is_good(summary: ParsedSummary) -> bool:
    claims = [(one.text, one.sentences) for one in summary.points]
    return summary.title == SUMMARY["title"] and claims == [(text, (n,)) for text, n in POINTS]
