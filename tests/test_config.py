"""Promises of the configuration."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import ConfigInvalid, read_config
from bot.domain.access import AccessRules
from bot.domain.budgets import Allowance, Limits, Price, Scope
from bot.domain.keeping import Keep
from bot.domain.pacing import Rate
from bot.usecases.upkeep.examine import ExamineAccess

VARIABLES = (
    "TELEGRAM_BOT_TOKEN TELEGRAM_BASE_URL OPENAI_API_KEY OPENAI_BASE_URL OPENAI_MODEL "
    "OPENAI_FALLBACK_MODEL PITH_SECOND_OPINION PITH_DATABASE PITH_MODEL_WINDOW "
    "PITH_PRIVATE_HOSTS PITH_ACCESS PITH_OWNERS PITH_ALLOWED PITH_BUDGET_READER "
    "PITH_BUDGET_CHAT PITH_BUDGET_ALL PITH_PRICES "
    "PITH_REQUESTS_AN_HOUR PITH_REQUESTS_AT_ONCE PITH_LARGE_JOB "
    "PITH_SECOND_LOOK PITH_SECOND_LOOK_URL"
).split()


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


def test_how_long_things_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The operator's days hold, for deleting and for what readers are told."""
    assert read_config().keep == Keep()
    for number, name in enumerate(("KEEP_DAYS", "KEEP_HISTORY_DAYS", "KEEP_USAGE_DAYS"), 41):
        monkeypatch.setenv(f"PITH_{name}", str(number))

    assert read_config().keep == Keep(sources=41, history=42, usage=43)


def test_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Access, budgets, prices and pace are read in the words that .env.example shows."""
    monkeypatch.setenv("PITH_ACCESS", "listed")
    monkeypatch.setenv("PITH_OWNERS", "5, 6")
    monkeypatch.setenv("PITH_ALLOWED", "-1001,7,")
    monkeypatch.setenv("PITH_BUDGET_READER", "50 requests a day, 200k tokens a day, $3 a month")
    monkeypatch.setenv(
        "PITH_PRICES", '{"gpt-5.4-mini": [0.25, 2.0], "whisper-1": {"minute": 0.006}}'
    )

    policy = read_config().policy

    assert policy.access_rules == AccessRules(True, frozenset({5, 6}), frozenset({-1001, 7}))
    assert policy.tariff.limits_of(Scope.READER) == Limits(
        Allowance(50, 200_000), Allowance(micros=3_000_000)
    )
    assert policy.tariff.limits_of(Scope.ALL) == Limits()
    assert policy.tariff.prices == {
        "gpt-5.4-mini": Price(0.25, 2.0),
        "whisper-1": Price(minute=0.006),
    }
    assert policy.rate == Rate(an_hour=20, burst=6)
    assert policy.large_job == 60_000


def test_no_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Zero requests an hour mean that readers may ask as they like."""
    monkeypatch.setenv("PITH_REQUESTS_AN_HOUR", "0")

    assert read_config().policy.rate is None


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PITH_ACCESS", "closed"),
        ("PITH_OWNERS", "-5"),
        ("PITH_OWNERS", "ann"),
        ("PITH_ALLOWED", "5;6"),
        ("PITH_BUDGET_ALL", "50 requests a week"),
        ("PITH_PRICES", "[1, 2]"),
        ("PITH_PRICES", '{"small": 1}'),
        ("PITH_PRICES", '{"small": [-1, 2]}'),
        ("PITH_PRICES", '{"small": [NaN, 2]}'),
        ("PITH_PRICES", "small"),
        ("PITH_PRICES", '{"ears": {"minute": -1}}'),
        ("PITH_PRICES", '{"ears": {"minute": 1, "hour": 60}}'),
        ("PITH_PRICES", '{"ears": {}}'),
        ("PITH_REQUESTS_AT_ONCE", "0"),
    ],
)
def test_unclear_policies_are_refused(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """What could open a door or a purse by mistake keeps Pith from starting, by its name."""
    monkeypatch.setenv(variable, value)

    with pytest.raises(ConfigInvalid) as caught:
        read_config()

    assert str(caught.value).startswith(f"{variable}: ")
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("values", "keys"),
    [
        ({}, ["access-open"]),
        ({"OPENAI_API_KEY": "k"}, ["access-unbounded"]),
        ({"OPENAI_BASE_URL": "http://localhost:1/v1"}, ["access-open"]),
        ({"OPENAI_API_KEY": "k", "PITH_ACCESS": "listed"}, ["access-listed"]),
        ({"OPENAI_API_KEY": "k", "PITH_BUDGET_ALL": "9 requests a day"}, ["access-open"]),
        ({"OPENAI_API_KEY": "k", "PITH_BUDGET_READER": "9 requests a day"}, ["access-unbounded"]),
        ({"PITH_BUDGET_ALL": "$1 a day"}, ["access-open", "price-missing"]),
        ({"PITH_BUDGET_ALL": "$1 a day", "PITH_PRICES": '{"small": [1, 2]}'}, ["access-open"]),
    ],
)
async def test_what_the_doctor_says_of_access(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], keys: list[str]
) -> None:
    """It tells how access stands, and warns where anybody could run up a bill."""
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    config = read_config()

    doctor = ExamineAccess(config.policy, config.openai_api_key is not None, ("small",))

    assert [one.key for one in [await doctor(), *doctor.prices()]] == keys


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
