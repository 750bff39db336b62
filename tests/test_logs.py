"""What the operator's log tells, and what it does not."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
import structlog

from bot.config import Config
from bot.logs import configure_logs

TOKEN = "987654321:AAtoken_with-32_characters_of_it_"
KEY = "sk-key/with+odd=signs\"and'more&"
PASSWORD = "gateway-password"
WORDS = "the zeppelin of Aunt Xenia"


@pytest.fixture
def config(monkeypatch: pytest.MonkeyPatch) -> Config:
    """A configuration full of secrets, at the most talkative level."""
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", f"https://user:{PASSWORD}@gateway.example/v1")
    monkeypatch.setenv("PITH_WEBHOOK_SECRET", "webhook-secret-0123456789")
    monkeypatch.setenv("PITH_LOG_LEVEL", "DEBUG")
    return Config()  # type: ignore[call-arg]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in ("bot", "storage", "prompts"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    structlog.reset_defaults()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What was logged."""
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def spellings(secret: str) -> list[str]:
    """How a secret can come into a line."""
    ways = (str, quote, quote_plus, repr, json.dumps, str.upper)
    return [way(secret) for way in ways] + [quote(secret, safe=""), quote(secret, safe="").lower()]


@pytest.mark.parametrize("secret", [TOKEN, KEY, PASSWORD, "webhook-secret-0123456789"])
def test_no_spelling_of_a_secret(
    config: Config, capsys: pytest.CaptureFixture[str], secret: str
) -> None:
    """However a secret comes into an event, it does not come out."""
    configure_logs(config)
    for spelled in spellings(secret):
        structlog.get_logger("bot.x").warning("odd", where=spelled, deep={"a": [spelled]})
    told = capsys.readouterr().err
    assert told.count("odd") == len(spellings(secret))
    core = secret.partition(":")[2] or secret
    for spelled in spellings(core):
        assert spelled not in told
    assert "characters_of_it" not in told


@pytest.mark.parametrize(
    "secret",
    ["bot123456789:AAanother_bots_token_from_somewhere_", "sk-proj-abcdefghijklmnopqrst"],
)
def test_what_looks_like_a_secret(
    config: Config, capsys: pytest.CaptureFixture[str], secret: str
) -> None:
    """A key that is not in the configuration stays out as well."""
    configure_logs(config)
    log = structlog.get_logger("bot.x")
    log.error("odd", at=f"https://host/{secret}/getMe", header=f"Bearer {secret}")
    assert secret not in capsys.readouterr().err


def test_the_configuration_can_be_shown(config: Config) -> None:
    """Neither repr nor str nor an error's traceback has a secret in it."""
    shown = f"{config!r} {config} {config.model_dump_json(exclude={'openai_base_url'})}"
    for secret in (TOKEN, KEY, PASSWORD, "webhook-secret", config.webhook_token):
        assert secret not in shown


def test_libraries_tell_nothing_but_their_own_words(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a library's line the template is told, of its error the kind; nothing else."""
    configure_logs(config)
    library = logging.getLogger("telegram.ext")
    library.debug("Processing update %s", WORDS)
    library.info("Request %s", WORDS)
    try:
        raise ValueError(WORDS) from KeyError(WORDS)
    except ValueError:
        library.critical("Received data was %r", WORDS, exc_info=True, stack_info=True)
    (line,) = lines(capsys)
    assert (line["event"], line["error"]) == ("Received data was %r", "ValueError < KeyError")
    assert "test_logs.py" in line["at"]
    assert "zeppelin" not in str(line)


def test_own_errors_tell_their_kind(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    """An event of ours with an error tells its class and place, not its words."""
    configure_logs(config)
    try:
        raise RuntimeError(WORDS)
    except RuntimeError:
        structlog.get_logger("bot.x").exception("broke")
    (line,) = lines(capsys)
    assert (line["event"], line["error"]) == ("broke", "RuntimeError")
    assert "zeppelin" not in str(line)


async def test_a_task_that_nobody_waits_for(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """asyncio's own report of a lost error comes without the error's words."""
    configure_logs(config)
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        context = {"message": "Task exception was never retrieved", "exception": error}
        context["future"] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_exception_handler(context)
    (line,) = lines(capsys)
    assert line["event"] == "Task exception was never retrieved"
    assert "zeppelin" not in str(line)


def test_a_request_is_named_in_each_line(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is bound for a request is in every event, until the next one begins."""
    configure_logs(config)
    with structlog.contextvars.bound_contextvars(request=7, surface="group"):
        structlog.get_logger("bot.x").info("one")
        structlog.get_logger("storage.y").debug("two")
    structlog.get_logger("bot.x").info("three")
    assert [line.get("request") for line in lines(capsys)] == [7, 7, None]


def test_who_watches_sees_what_is_not_told(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """Counting does not depend on the level of the log."""
    seen: list[str] = []

    def watch(event: Mapping[str, Any]) -> None:
        seen.append(event["event"])

    configure_logs(config, "ERROR", watching=(watch,))
    structlog.get_logger("bot.x").info("request")
    assert (seen, lines(capsys)) == (["request"], [])


def test_a_short_key_does_not_spoil_the_log(
    config: Config, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Local servers take any word for a key; that word stays readable elsewhere."""
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    configure_logs(Config())  # type: ignore[call-arg]
    structlog.get_logger("bot.x").info("nonetheless")
    assert lines(capsys)[0]["event"] == "nonetheless"


def test_the_standard_coding_of_a_header(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also base64, as basic authentication sends a gateway's password."""
    configure_logs(config)
    coded = base64.b64encode(f"user:{PASSWORD}".encode()).decode()
    structlog.get_logger("bot.x").error("odd", header=f"Basic {coded}")
    assert coded not in capsys.readouterr().err
