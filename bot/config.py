"""Environment and `.env` in, one frozen Config out. Everything in it is optional."""

from __future__ import annotations

import hmac
import json
import math
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, Self

import click
from pydantic import (
    AliasChoices,
    BeforeValidator,
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.domain.access import AccessRules
from bot.domain.budget_words import BudgetUnclear, read_limits
from bot.domain.budgets import NO_LIMITS, Limits, Price, Scope, Tariff
from bot.domain.keeping import Keep
from bot.domain.pacing import Rate
from bot.domain.policy import Policy
from bot.usecases.inbox.keep_inbox import LATEST, LEASE


def _read_budget(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return read_limits(value)
    except BudgetUnclear as error:
        raise ValueError(
            f'{str(error)!r} is no budget; write for example "50 requests a day, $3 a month"'
        ) from error


Budget = Annotated[Limits, NoDecode, BeforeValidator(_read_budget)]

TELEGRAM = "https://api.telegram.org"
ARCHIVE = "https://web.archive.org/web/2id_/{url}"
"""The newest copy, as the site sent it: without the archive's bar and with the links unchanged."""


class ConfigInvalid(Exception):
    """The environment holds values that Pith cannot use; the message names each of them."""


class ListenAddress(NamedTuple):
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
    return ListenAddress(bare, int(port))


Listen = Annotated[ListenAddress, NoDecode, BeforeValidator(_address)]
ListenOrOff = Annotated[ListenAddress | None, NoDecode, BeforeValidator(_address)]


class Config(BaseSettings):
    """What the operator chose. Keys and tokens never show in `repr`."""

    # `KEY=` in a .env file, or a container's empty variable, means that nothing is set.
    model_config = SettingsConfigDict(
        env_prefix="PITH_", env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    telegram_bot_token: SecretStr | None = Field(None, validation_alias="TELEGRAM_BOT_TOKEN")
    telegram_base_url: str = Field(
        f"{TELEGRAM}/bot", pattern="^https?://", validation_alias="TELEGRAM_BASE_URL"
    )
    openai_api_key: SecretStr | None = Field(None, validation_alias="OPENAI_API_KEY")
    # Not in `repr`: a gateway's address can hold a password.
    openai_base_url: HttpUrl | None = Field(None, repr=False, validation_alias="OPENAI_BASE_URL")
    openai_model: str = Field("gpt-5.4-mini", validation_alias="OPENAI_MODEL")
    openai_fallback_model: str = Field("", validation_alias="OPENAI_FALLBACK_MODEL")
    second_opinion: str = ""
    transcription_model: str = ""

    database: Path = Field(default_factory=lambda: Path(click.get_app_dir("pith")) / "pith.db")
    model_window: int = Field(32_000, ge=2_000)
    model_timeout: float = Field(300, gt=0)
    keep_days: int = Field(Keep().sources, ge=1)
    keep_history_days: int = Field(Keep().history, ge=1)
    # A month's budget of a reader is counted from these lines.
    keep_usage_days: int = Field(Keep().usage, ge=32)
    webhook_url: HttpUrl | None = Field(None, repr=False)
    webhook_listen: Listen = ListenAddress("127.0.0.1", 8080)
    webhook_secret: SecretStr | None = None
    status_listen: ListenOrOff = ListenAddress("127.0.0.1", 9090)
    processes: int = Field(2, ge=1, le=64)
    language: str = "en"
    contact: str = "self-hosted summary bot"
    private_hosts: Annotated[frozenset[str], NoDecode] = frozenset()
    # Other programs' name for the same goes as well.
    ca_file: Path | None = Field(
        None, validation_alias=AliasChoices("PITH_CA_FILE", "SSL_CERT_FILE")
    )
    answer_within: timedelta = Field(LATEST, gt=timedelta(0))
    lease: timedelta = Field(LEASE, ge=timedelta(seconds=1))
    access: Literal["open", "listed"] = "open"
    owners: Annotated[frozenset[int], NoDecode] = frozenset()
    allowed: Annotated[frozenset[int], NoDecode] = frozenset()
    budget_reader: Budget = NO_LIMITS
    budget_chat: Budget = NO_LIMITS
    budget_all: Budget = NO_LIMITS
    prices: Annotated[Mapping[str, Price], NoDecode] = Field(default_factory=dict)
    # What three or four long articles cost; a book of 300 pages has 150,000 or more.
    large_job: int = Field(60_000, ge=0)
    requests_an_hour: int = Field(20, ge=0, le=3600)
    requests_at_once: int = Field(6, ge=1, le=3600)
    second_look: str = Field("off", pattern="^(off|archive|renderer)$")
    second_look_url: str = Field("", validate_default=True)
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")

    @field_validator("owners", "allowed", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if isinstance(value, str):
            return frozenset(filter(None, (part.strip() for part in value.split(","))))
        return value

    @field_validator("owners")
    @classmethod
    def _people(cls, value: frozenset[int]) -> frozenset[int]:
        if any(id <= 0 for id in value):
            raise ValueError("an owner is a person: their ID is a positive number")
        return value

    @field_validator("prices", mode="before")
    @classmethod
    def _price_table(cls, value: object) -> object:
        return read_prices(value) if isinstance(value, str) else value

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
    def keep(self) -> Keep:
        """For how long things are kept."""
        return Keep(self.keep_days, self.keep_history_days, self.keep_usage_days)

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
    def policy(self) -> Policy:
        """Who may use Pith, and how much of it."""
        limits = {
            Scope.READER: self.budget_reader,
            Scope.CHAT: self.budget_chat,
            Scope.ALL: self.budget_all,
        }
        rate = Rate(self.requests_an_hour, self.requests_at_once)
        return Policy(
            access_rules=AccessRules(self.access == "listed", self.owners, self.allowed),
            tariff=Tariff(limits, self.prices),
            rate=rate if self.requests_an_hour else None,
            large_job=self.large_job,
        )

    @field_validator("second_look_url")
    @classmethod
    def _template(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("second_look") == "renderer":
            raise ValueError("a renderer needs its address, with {url} in it")
        if value and not (value.startswith(("http://", "https://")) and value.count("{url}") == 1):
            raise ValueError("must be a web address with {url} in it once")
        return value

    @property
    def second_look_template(self) -> str:
        """The address of a second look, `{url}` standing for the page's."""
        return self.second_look_url or ARCHIVE

    @property
    def telegram_file_url(self) -> str:
        """Where files are downloaded from: the same server, under /file."""
        server, _, rest = self.telegram_base_url.rpartition("/bot")
        return f"{server}/file/bot{rest}"

    @property
    def has_model(self) -> bool:
        """Whether a language model is configured at all: by a key, or by a server's address."""
        return self.openai_api_key is not None or self.openai_base_url is not None


def read_prices(text: str) -> dict[str, Price]:
    """The table of prices that a JSON object holds; raises ValueError for anything else."""
    try:
        table = json.loads(text)
        return {str(name): _price(told) for name, told in table.items()}
    except (AttributeError, TypeError, ValueError, RecursionError):
        raise ValueError(
            "write the dollars for a million tokens of prompt and of answer, or for a minute of"
            ' a recording: {"model": [0.25, 2], "whisper-1": {"minute": 0.006}}'
        ) from None


def _price(told: object) -> Price:
    match told:
        case [int() | float() as prompt, int() | float() as answer] if (
            0 <= prompt < math.inf and 0 <= answer < math.inf
        ):
            return Price(prompt, answer)
        case {"minute": int() | float() as minute, **rest} if not rest and 0 <= minute < math.inf:
            return Price(minute=minute)
    raise ValueError


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
    if not location:
        return said
    # Where one of several values is wrong, the rest of the location only counts it. A variable
    # with a name of its own is told by that name, the others by their fields.
    place = str(location[0])
    field = Config.model_fields.get(place)
    alias = field.validation_alias if field else None
    name = alias.choices[0] if isinstance(alias, AliasChoices) else alias
    prefixed = f"PITH_{place}" if field else place
    return f"{str(name or prefixed).upper()}: {said}"
