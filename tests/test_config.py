"""Promises of the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigInvalid, read_config

VARIABLES = (
    "TELEGRAM_BOT_TOKEN TELEGRAM_BASE_URL OPENAI_API_KEY OPENAI_BASE_URL OPENAI_MODEL "
    "OPENAI_FALLBACK_MODEL PITH_DATABASE PITH_MODEL_WINDOW PITH_PRIVATE_HOSTS "
    "PITH_SECOND_LOOK PITH_SECOND_LOOK_URL"
).split()


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
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


def test_second_look_is_off() -> None:
    """Nobody else learns what readers read unless the operator says so."""
    assert read_config().second_look == "off"


@pytest.mark.parametrize(
    ("where", "address", "faulty"),
    [
        ("archive", "", False),
        ("renderer", "http://renderer:3000/content?url={url}", False),
        ("renderer", "", True),
        ("archive", "https://archive.example/", True),
        ("archive", "https://archive.example/{url}/{url}", True),
        ("archive", "ftp://archive.example/{url}", True),
    ],
)
def test_second_look(
    where: str, address: str, faulty: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An archive has an address of its own; a renderer needs one, with a place for the page's."""
    monkeypatch.setenv("PITH_SECOND_LOOK", where)
    monkeypatch.setenv("PITH_SECOND_LOOK_URL", address)
    if not faulty:
        assert "{url}" in read_config().second_look_template
        return
    with pytest.raises(ConfigInvalid, match=r"^PITH_SECOND_LOOK_URL: "):
        read_config()
