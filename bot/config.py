"""Environment and `.env` in, one frozen Config out. Everything in it is optional."""

from __future__ import annotations

import hmac
import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, NamedTuple, Self

import click
from pydantic import (
    BeforeValidator,
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"


class ConfigInvalid(Exception):
    """The environment holds values that Pith cannot use; the message names each of them."""


class Address(NamedTuple):
    """Where Pith listens."""

    host: str
    port: int


def _address(value: object) -> object:
    """`HOST:PORT`, `[IPV6]:PORT`, or `off`."""
    if not isinstance(value, str):
        return value
    if value.strip().lower() == "off":
        return None
    host, _, port = value.strip().rpartition(":")
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    if not (bare and port.isascii() and port.isdigit() and 0 < int(port[:6]) < 1 << 16):
        raise ValueError("should be an address such as 127.0.0.1:8080")
    return Address(bare, int(port))


Listen = Annotated[Address, NoDecode, BeforeValidator(_address)]
ListenOrOff = Annotated[Address | None, NoDecode, BeforeValidator(_address)]


class Config(BaseSettings):
    """What the operator chose. Keys and tokens never show in `repr`."""

    # `KEY=` in a .env file, or a container's empty variable, means that nothing is set.
    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str = Field(f"{TELEGRAM}/bot", pattern="^https?://")
    openai_api_key: SecretStr | None = None
    # Not in `repr`: a gateway's address can hold a password.
    openai_base_url: HttpUrl | None = Field(None, repr=False)
    openai_model: str = "gpt-5.4-mini"
    openai_fallback_model: str = ""

    database: Path = Field(
        default_factory=lambda: Path(click.get_app_dir("pith")) / "pith.db",
        validation_alias="PITH_DATABASE",
    )
    model_window: int = Field(32_000, ge=2_000, validation_alias="PITH_MODEL_WINDOW")
    model_timeout: float = Field(300, gt=0, validation_alias="PITH_MODEL_TIMEOUT")
    keep_days: int = Field(30, ge=1, validation_alias="PITH_KEEP_DAYS")
    keep_history_days: int = Field(365, ge=1, validation_alias="PITH_KEEP_HISTORY_DAYS")
    # A month's budget of a reader is counted from these lines.
    keep_usage_days: int = Field(90, ge=32, validation_alias="PITH_KEEP_USAGE_DAYS")
    webhook_url: HttpUrl | None = Field(None, validation_alias="PITH_WEBHOOK_URL", repr=False)
    webhook_listen: Listen = Field(
        Address("127.0.0.1", 8080), validation_alias="PITH_WEBHOOK_LISTEN"
    )
    webhook_secret: SecretStr | None = Field(None, validation_alias="PITH_WEBHOOK_SECRET")
    status_listen: ListenOrOff = Field(
        Address("127.0.0.1", 9090), validation_alias="PITH_STATUS_LISTEN"
    )
    processes: int = Field(2, ge=1, le=64, validation_alias="PITH_PROCESSES")
    language: str = Field("en", validation_alias="PITH_LANGUAGE")
    contact: str = Field("self-hosted summary bot", validation_alias="PITH_CONTACT")
    private_hosts: Annotated[frozenset[str], NoDecode] = Field(
        frozenset(), validation_alias="PITH_PRIVATE_HOSTS"
    )
    answer_within: timedelta = Field(
        timedelta(hours=12), gt=timedelta(0), validation_alias="PITH_ANSWER_WITHIN"
    )
    lease: timedelta = Field(
        timedelta(seconds=10), ge=timedelta(seconds=1), validation_alias="PITH_LEASE"
    )
    log_level: str = Field(
        "INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", validation_alias="PITH_LOG_LEVEL"
    )

    @field_validator("private_hosts", mode="before")
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(filter(None, (part.strip().lower() for part in value.split(","))))
        return value

    @field_validator("telegram_base_url")
    @classmethod
    def _ends_in_bot(cls, value: str) -> str:
        """The library appends the token; a server's bare address is what people write."""
        bare = value.rstrip("/")
        return bare if bare.endswith("/bot") or "{token}" in bare else f"{bare}/bot"

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", value.get_secret_value()):
            raise ValueError("should be 16 to 256 letters, digits, - or _")
        return value

    @model_validator(mode="after")
    def _telegram_can_come(self) -> Self:
        """Telegram itself comes by https only; a Bot API server of one's own comes by http too."""
        ours = not self.telegram_base_url.startswith(TELEGRAM)
        if self.webhook_url and self.webhook_url.scheme != "https" and not ours:
            raise ValueError("PITH_WEBHOOK_URL: should begin with https://")
        return self

    @property
    def webhook_token(self) -> str:
        """What Telegram proves itself with; the same after every restart."""
        if self.webhook_secret:
            return self.webhook_secret.get_secret_value()
        key = self.telegram_bot_token.get_secret_value() if self.telegram_bot_token else ""
        return hmac.new(key.encode(), b"pith webhook", "sha256").hexdigest()

    @property
    def secrets(self) -> tuple[str, ...]:
        """All that nobody may read in a log."""
        set_ones = (self.telegram_bot_token, self.openai_api_key, self.webhook_secret)
        addresses = (self.openai_base_url, self.webhook_url)
        return (
            self.webhook_token,
            *(one.get_secret_value() for one in set_ones if one),
            *(url.password for url in addresses if url and url.password),
        )

    @property
    def telegram_file_url(self) -> str:
        """Where files are downloaded from: the same server, under /file."""
        server, _, rest = self.telegram_base_url.rpartition("/bot")
        return f"{server}/file/bot{rest}"

    @property
    def has_model(self) -> bool:
        """Whether a language model is configured at all: by a key, or by a server's address."""
        return self.openai_api_key is not None or self.openai_base_url is not None


def read_config() -> Config:
    """This process's configuration; raises ConfigInvalid with one message about all faults."""
    try:
        return Config()  # type: ignore[call-arg]  # every field has a default or the environment's
    except ValidationError as error:
        faults = [_fault(one["loc"], one["msg"]) for one in error.errors()]
        # Without the cause: pydantic's message repeats the values, and one of them may be a key.
        raise ConfigInvalid("\n".join(faults)) from None


def _fault(location: tuple[int | str, ...], message: str) -> str:
    """One line; a fault of several variables names them itself."""
    said = message.removeprefix("Value error, ")
    name = "_".join(str(part) for part in location).upper()
    return f"{name}: {said}" if name else said
