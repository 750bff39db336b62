"""The doctor and models: what it says of one is what a reader will find."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.app.doctor import examine
from bot.config import Config
from bot.domain.health import Health
from tests.model_server import ModelServer, Reply, write_answer
from tests.odd_server import OddServer, Rule, Sent, message, refusal, said

NO_PATH = Sent("404 page not found", 404, "text/plain")
QUOTA = refusal(429, "You exceeded your current quota", code="insufficient_quota")
EMPTY_FORM = json.dumps({"title": "", "overview": {"sentences": [], "text": ""}, "points": []})
OF_ARTICLE = json.dumps({"points": [{"sentences": [1], "text": "The article discusses smog."}]})
MODELS = {
    "empty": (message(None), "model-unusable"),
    "prose": (said("OK."), "model-unusable"),
    "half": (said('{"title": "Smog', "length"), "model-unusable"),
    "empty-form": (said(EMPTY_FORM), "model-unusable"),
    "nothing-but-the-article": (said(OF_ARTICLE), "model-unusable"),
    "another-place": (NO_PATH, "model-address"),
    "wrong-key": (refusal(401, "Incorrect API key provided"), "model-refused"),
    "no-such-model": (refusal(404, "The model `m` does not exist"), "model-refused"),
    "spent": (QUOTA, "model-budget"),
    "down": (refusal(503, "Try later"), "model-fail"),
}


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between requests take no time."""

    async def wait(seconds: float) -> None:
        assert seconds >= 0

    monkeypatch.setattr("bot.summarizing.endpoint.repeats._sleep", wait)


@pytest.fixture
def configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Config]:
    def at(base_url: str) -> Config:
        monkeypatch.setenv("OPENAI_BASE_URL", base_url)
        monkeypatch.setenv("OPENAI_MODEL", "m")
        monkeypatch.setenv("PITH_DATABASE", str(tmp_path / "pith.db"))
        return Config(_env_file=None)  # type: ignore[call-arg]

    return at


async def finding(config: Config) -> tuple[str, Health]:
    """What is said of the model, and whether it is well."""
    (found,) = (one for one in await examine(config) if one.key.startswith("model-"))
    return found.key, found.health


@pytest.mark.parametrize(("sent", "told"), MODELS.values(), ids=MODELS)
async def test_a_model_that_writes_no_summary_is_not_well(
    sent: Sent, told: str, configured: Callable[[str], Config]
) -> None:
    """It is asked and judged as a summary is, and what's wrong is named."""
    async with OddServer([Rule(sent)]) as server:
        assert await finding(configured(f"{server.address}/v1")) == (told, Health.BROKEN)


@pytest.mark.parametrize("rejects", [(), ("system", "json_schema")], ids=["usual", "odd"])
async def test_a_model_that_writes_a_summary_is_well(
    rejects: tuple[str, ...], configured: Callable[[str], Config]
) -> None:
    """Also one that has to be asked in another way."""
    async with ModelServer(rejects=frozenset(rejects)) as server:
        server.script(Reply(write_answer))
        assert await finding(configured(server.base_url)) == ("model-ok", Health.OK)
    assert "Summarise this article" in server.requests[0].prompt
