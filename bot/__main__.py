"""The command `pith`: a person's words in, a use case run, its text out."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.domain.errors import BotError
from bot.domain.preferences import MOST_POINTS, Length, Style

# Everything heavy is imported where it is used, so that `pith --help` is quick.
if TYPE_CHECKING:
    from bot.config import Config


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="pith")
def main() -> None:
    """No time to read? Get a summary.

    Without a key Pith summarises by itself, without a Telegram token it talks here. `pith doctor`
    tells what is set up and what is not.
    """


def _with_config(command: Callable[..., Coroutine[Any, Any, int]]) -> Callable[..., None]:
    """Read the configuration, run the command to its end, and turn what fails into a sentence."""

    @wraps(command)
    def run(**options: Any) -> None:
        from bot.config import ConfigInvalid, read_config

        try:
            config = read_config()
        except ConfigInvalid as error:
            raise click.ClickException(f"The configuration is not right:\n{error}") from None
        from bot.rendering.plain import error_as_text

        try:
            sys.exit(asyncio.run(command(config, **options)))
        except BotError as error:
            raise click.ClickException(error_as_text(error, config.language)) from error
        except KeyboardInterrupt:
            sys.exit(130)

    return run


@main.command()
@_with_config
async def run(config: Config) -> int:
    """Serve Telegram; without a token, talk in this terminal and begin with an example."""
    from bot import app

    if config.telegram_bot_token is None:
        return await app.chat_in_terminal(config, with_example=True)
    return await app.serve_telegram(config)


@main.command()
@_with_config
async def chat(config: Config) -> int:
    """Talk with Pith in this terminal."""
    from bot import app

    return await app.chat_in_terminal(config)


@main.command()
@click.argument("source")
@click.option("--language", help='"source", or a code such as "de" or "pt-BR".')
@click.option("--length", type=click.Choice([length.value for length in Length]))
@click.option("--points", type=click.IntRange(1, MOST_POINTS), help="How many key points.")
@click.option("--style", type=click.Choice([style.value for style in Style]))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_with_config
async def summarize(config: Config, source: str, as_json: bool, **options: Any) -> int:
    """Summarise SOURCE: a link, a file, or - for what is piped in."""
    from bot import app
    from bot.terminal.summarize import choices_from

    content = await asyncio.to_thread(_read_source, source)
    text = await app.summarize_once(config, source, content, choices_from(**options), as_json)
    click.echo(json.dumps(text, ensure_ascii=False, indent=2) if as_json else text)
    return 0


def _read_source(source: str) -> bytes | None:
    """The bytes of a file or of standard input; None for a link."""
    if source == "-":
        return sys.stdin.buffer.read()
    path = Path(source)
    return path.read_bytes() if path.is_file() else None


@main.command()
@_with_config
async def doctor(config: Config) -> int:
    """Check Python, database, Telegram and the model, and say what to mend."""
    from bot import app

    return await app.examine(config)


if __name__ == "__main__":
    main(prog_name="pith")
