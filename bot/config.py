"""Environment and `.env` in, one frozen Config out. Everything in it is optional."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click
from pydantic import (
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ARCHIVE = "https://web.archive.org/web/2id_/{url}"
"""The newest copy, as the site sent it: without the archive's bar and with the links unchanged."""


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
    second_look: str = Field(
        "off", pattern="^(off|archive|renderer)$", validation_alias="PITH_SECOND_LOOK"
    )
    second_look_url: str = Field(
        "", validate_default=True, validation_alias="PITH_SECOND_LOOK_URL"
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


def read_config() -> Config:
    """This process's configuration; raises ConfigInvalid with one message about all faults."""
    try:
        return Config()  # type: ignore[call-arg]  # every field has a default or the environment's
    except ValidationError as error:
        faults = [f"{_variable(fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        # Without the cause: pydantic's message repeats the values, and one of them may be a key.
        raise ConfigInvalid("\n".join(faults)) from None


def _variable(location: tuple[int | str, ...]) -> str:
    name = "_".join(str(part) for part in location)
    # A default's fault is told by the field, that of a variable by the variable.
    field = Config.model_fields.get(name)
    return str((field and field.validation_alias) or name).upper()
