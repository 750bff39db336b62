"""Environment and `.env` in, one frozen Config out. Everything in it is optional."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click
from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class ConfigInvalid(Exception):
    """The environment holds values that Pith cannot use; the message names each of them."""


class Config(BaseSettings):
    """What the operator chose. Keys and tokens never show in `repr`."""

    # `KEY=` in a .env file, or a container's empty variable, means that nothing is set.
    model_config = SettingsConfigDict(
        env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str = Field("https://api.telegram.org/bot", pattern="^https?://")
    openai_api_key: SecretStr | None = None
    openai_base_url: HttpUrl | None = None
    openai_model: str = "gpt-5.4-mini"
    openai_fallback_model: str = ""
    transcription_model: str = Field("", validation_alias="PITH_TRANSCRIPTION_MODEL")

    database: Path = Field(
        default_factory=lambda: Path(click.get_app_dir("pith")) / "pith.db",
        validation_alias="PITH_DATABASE",
    )
    model_window: int = Field(32_000, ge=2_000, validation_alias="PITH_MODEL_WINDOW")
    model_timeout: float = Field(300, gt=0, validation_alias="PITH_MODEL_TIMEOUT")
    keep_days: int = Field(30, ge=1, validation_alias="PITH_KEEP_DAYS")
    processes: int = Field(2, ge=1, le=64, validation_alias="PITH_PROCESSES")
    language: str = Field("en", validation_alias="PITH_LANGUAGE")
    contact: str = Field("self-hosted summary bot", validation_alias="PITH_CONTACT")
    private_hosts: Annotated[frozenset[str], NoDecode] = Field(
        frozenset(), validation_alias="PITH_PRIVATE_HOSTS"
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
        faults = [f"{_variable(fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        # Without the cause: pydantic's message repeats the values, and one of them may be a key.
        raise ConfigInvalid("\n".join(faults)) from None


def _variable(location: tuple[int | str, ...]) -> str:
    return "_".join(str(part) for part in location).upper()
