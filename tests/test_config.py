"""Promises of the configuration."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import ConfigInvalid, read_config


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("PITH_", "OPENAI_", "TELEGRAM_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_everything_is_optional() -> None:
    """With an empty environment Pith starts, without a model and without Telegram."""
    config = read_config()

    assert (config.telegram_bot_token, config.has_model) == (None, False)


def test_dotenv_is_read(tmp_path: Path) -> None:
    """A .env file in the working folder counts, and an empty value in it is no value."""
    (tmp_path / ".env").write_text("OPENAI_BASE_URL=http://localhost:1/v1\nTELEGRAM_BOT_TOKEN=\n")

    config = read_config()

    assert str(config.openai_base_url) == "http://localhost:1/v1"
    assert (config.telegram_bot_token, config.has_model) == (None, True)


def test_all_faults_in_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever mends the configuration reads every fault at once, each by its variable's name."""
    monkeypatch.setenv("OPENAI_BASE_URL", "localhost")
    monkeypatch.setenv("PITH_MODEL_WINDOW", "many")

    with pytest.raises(ConfigInvalid) as caught:
        read_config()

    assert [line.partition(":")[0] for line in str(caught.value).splitlines()] == [
        "OPENAI_BASE_URL",
        "PITH_MODEL_WINDOW",
    ]


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the key nor the token is in a printed configuration."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-do-not-show")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "12345:do-not-show")

    assert "do-not-show" not in f"{read_config()} {read_config()!r}"


def test_private_hosts_are_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """PITH_PRIVATE_HOSTS takes names with commas between them, in any case."""
    monkeypatch.setenv("PITH_PRIVATE_HOSTS", "Wiki.lan, 10.0.0.7:8080,")

    assert read_config().private_hosts == {"wiki.lan", "10.0.0.7:8080"}


@pytest.mark.parametrize(
    ("given", "methods", "files"),
    [
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081/bot", "http://127.0.0.1:8081/file/bot"),
        ("http://[::1]:1/bot/", "http://[::1]:1/bot", "http://[::1]:1/file/bot"),
        ("http://a/bot{token}/test", "http://a/bot{token}/test", "http://a/file/bot{token}/test"),
    ],
)
def test_local_bot_api_server(
    monkeypatch: pytest.MonkeyPatch, given: str, methods: str, files: str
) -> None:
    """A local Bot API server is reached by its address, with or without the library's /bot."""
    monkeypatch.setenv("TELEGRAM_BASE_URL", given)

    config = read_config()

    assert (config.telegram_base_url, config.telegram_file_url) == (methods, files)


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("127.0.0.1:8080", ("127.0.0.1", 8080)),
        (" [::1]:80 ", ("::1", 80)),
        ("0.0.0.0:65535", ("0.0.0.0", 65535)),
        ("pith.lan:1", ("pith.lan", 1)),
        ("OFF", None),
        ("", ("127.0.0.1", 9090)),
    ],
)
def test_where_it_listens(
    monkeypatch: pytest.MonkeyPatch, given: str, address: tuple[str, int] | None
) -> None:
    """An address and a port, by IPv4, IPv6 or name; `off` for nowhere, nothing for the usual."""
    monkeypatch.setenv("PITH_STATUS_LISTEN", given)

    assert read_config().status_listen == address


@pytest.mark.parametrize(
    "given",
    ["8080", ":8080", "host", "host:", "host:0", "host:65536", "host:٣", "[]:1"],
)
@pytest.mark.parametrize("variable", ["PITH_STATUS_LISTEN", "PITH_WEBHOOK_LISTEN"])
def test_no_address(monkeypatch: pytest.MonkeyPatch, variable: str, given: str) -> None:
    """What is no address is named by its variable."""
    monkeypatch.setenv(variable, given)

    with pytest.raises(ConfigInvalid, match=rf"{variable}: .*such as"):
        read_config()


def test_a_webhook_needs_an_address_to_listen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the status pages can be off."""
    monkeypatch.setenv("PITH_WEBHOOK_LISTEN", "off")

    with pytest.raises(ConfigInvalid, match="PITH_WEBHOOK_LISTEN"):
        read_config()


def test_telegram_comes_by_https(monkeypatch: pytest.MonkeyPatch) -> None:
    """A webhook by http is for a Bot API server of one's own."""
    monkeypatch.setenv("PITH_WEBHOOK_URL", "http://bot.lan/hook")
    with pytest.raises(ConfigInvalid, match=r"^PITH_WEBHOOK_URL: should begin with https"):
        read_config()
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://localhost:8081")

    assert str(read_config().webhook_url) == "http://bot.lan/hook"


def test_the_webhook_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the same at every start, another for another bot, and one's own where that is set."""
    made = []
    for token in ("1:a", "1:a", "2:b"):
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", token)
        made.append(read_config().webhook_token)
    monkeypatch.setenv("PITH_WEBHOOK_SECRET", "my-own-secret-0123")

    assert made[0] == made[1] != made[2]
    assert "1:a" not in made[0]
    assert read_config().webhook_token == "my-own-secret-0123"


@pytest.mark.parametrize("secret", ["short", "with spaces and so on", "ümlaute-sind-schön-hier"])
def test_a_secret_that_no_header_takes(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    """It is refused, and not repeated."""
    monkeypatch.setenv("PITH_WEBHOOK_SECRET", secret)

    with pytest.raises(ConfigInvalid, match="PITH_WEBHOOK_SECRET") as caught:
        read_config()
    assert secret not in str(caught.value)


def test_a_months_budget_can_be_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger keeps its names for longer than a month."""
    monkeypatch.setenv("PITH_KEEP_USAGE_DAYS", "7")

    with pytest.raises(ConfigInvalid, match="PITH_KEEP_USAGE_DAYS"):
        read_config()
