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

from bot.domain.errors import BotError, LargeJob, StorageError
from bot.domain.jobs import PendingJob
from bot.domain.preferences import MOST_POINTS, Choices, Length, Style, for_one
from bot.domain.request import Document, Large, Source

# Everything heavy is imported where it is used, so that `pith --help` is quick.
if TYPE_CHECKING:
    from bot.config import Config

NOT_BEGUN = 3
"""The exit status where nobody agreed to a large job."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="pith")
def main() -> None:
    """No time to read? Get a summary.

    Without a model's key, Pith picks sentences itself; without a Telegram token, it talks here.
    `pith doctor` tells you what's set up and what isn't.
    """


def _with_config(command: Callable[..., Coroutine[Any, Any, int]]) -> Callable[..., None]:
    """Read the configuration, run the command to its end, and turn what fails into a sentence."""

    @wraps(command)
    def run(**options: Any) -> None:
        from bot.config import ConfigInvalid, read_config

        try:
            config = read_config()
        except ConfigInvalid as error:
            raise click.ClickException(f"The configuration can't be used:\n{error}") from None
        from bot.rendering.plain import plain_error

        try:
            sys.exit(asyncio.run(command(config, **options)))
        except ConfigInvalid as error:
            raise click.ClickException(str(error)) from None
        except BotError as error:
            from bot.watching.mistakes import log_mistake

            log_mistake(error)
            raise click.ClickException(plain_error(error, config.language)) from error
        except KeyboardInterrupt:
            sys.exit(130)

    return run


@main.command()
@_with_config
async def run(config: Config) -> int:
    """Serve Telegram; without a token, talk in this terminal, starting with an example."""
    from bot.app import commands, serving

    if config.telegram_bot_token is None:
        await commands.chat_in_terminal(config, with_example=True)
    else:
        await serving.serve_telegram(config, config.telegram_bot_token.get_secret_value())
    return 0


@main.command()
@_with_config
async def chat(config: Config) -> int:
    """Talk with Pith in this terminal."""
    from bot.app import commands

    await commands.chat_in_terminal(config)
    return 0


@main.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--language", help='"source", or a code such as "de" or "pt-BR".')
@click.option("--length", type=click.Choice([length.value for length in Length]))
@click.option("--points", type=click.IntRange(1, MOST_POINTS), help="How many key points.")
@click.option("--style", type=click.Choice([style.value for style in Style]))
@click.option("--yes", is_flag=True, help="Start a large job (PITH_LARGE_JOB) without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_with_config
async def summarize(
    config: Config,
    sources: tuple[str, ...],
    language: str | None,
    length: str | None,
    points: int | None,
    style: str | None,
    yes: bool,
    as_json: bool,
) -> int:
    """Summarise SOURCES: a link, a file, or - for what is piped in.

    Several become one digest that says where they agree and where they differ.

    Pith asks before it starts a large job; if there's nobody to ask, it ends with status 3. In a
    digest a large text is summarised without a model, unless you say --yes.
    """
    from bot.app import commands
    from bot.domain.digest import Digest
    from bot.rendering.plain import plain_summary, summary_as_json
    from bot.rendering.plain_digest import digest_as_json, plain_digest
    from bot.usecases.summaries.get_digest import MOST_SOURCES

    choices = Choices(
        language=language,
        length=Length(length) if length else None,
        points=points,
        style=Style(style) if style else None,
    )
    preferences = for_one(choices, config.language).preferences
    if len(sources) > MOST_SOURCES:
        raise click.UsageError(f"{MOST_SOURCES} sources at most.")
    found = [_source(name) for name in dict.fromkeys(sources)]
    large = Large.ALL if yes else Large.UNATTENDED
    try:
        done = await commands.summarize_once(
            config, found, preferences, lambda job: yes or _agrees(job, config.language), large
        )
    except LargeJob as error:
        return _not_begun(error, config.language)
    if isinstance(done, Digest):
        value, text = digest_as_json(done, config.language), plain_digest(done, preferences)
    else:
        value, text = summary_as_json(done, sources[0]), plain_summary(done, preferences)
    click.echo(json.dumps(value, ensure_ascii=False, indent=2) if as_json else text)
    return 0


@main.command()
@click.argument("source")
@click.option("--url", help="Read a file as if it came from this address.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_with_config
async def read(config: Config, source: str, url: str | None, as_json: bool) -> int:
    """Show the article of SOURCE as it was read: of a link, a file, or - for what is piped in.

    No model is asked, and nothing is kept. With --url, a saved page is read as if it had just been
    fetched from that address.
    """
    from bot.app import commands
    from bot.reading.reader import kind_of
    from bot.rendering.plain_article import article_as_json, plain_article, refusal_as_json

    found = _source(source)
    if url and not isinstance(found, Document):
        raise click.UsageError("--url needs a file, or - for what is piped in.")
    try:
        article = await commands.read_once(config, found, url or "")
    except BotError as error:
        if not as_json:
            raise
        click.echo(
            json.dumps(refusal_as_json(error, kind_of(error)), ensure_ascii=False, indent=2)
        )
        return 1
    if as_json:
        click.echo(json.dumps(article_as_json(article), ensure_ascii=False, indent=2))
    else:
        click.echo(plain_article(article, config.language))
    return 0


def _agrees(job: PendingJob, language: str) -> bool:
    """Ask at a terminal; nobody who could be asked agrees to nothing."""
    from bot.rendering.large_jobs import render_job
    from bot.rendering.texts import texts
    from bot.rendering.unformatted import unformatted
    from bot.terminal.consent import ask_whether, read_answer

    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    say = texts(language)
    click.echo(f"{unformatted(render_job(job, language))}\n", err=True)
    return read_answer(click.prompt(ask_whether(say), prompt_suffix=" ", err=True), say) is True


def _not_begun(error: LargeJob, language: str) -> int:
    from bot.rendering.plain import plain_error

    hint = "Run it again with --yes to summarise it anyway."
    click.echo(f"{plain_error(error, language)}\n{hint}", err=True)
    return NOT_BEGUN


def _source(name: str) -> Source:
    """What is piped in for "-", else the file of that name, else the link in it."""
    from bot.terminal.sources import file_in
    from bot.usecases.sources.find_sources import find_sources

    if name == "-":
        return Document("stdin", "", sys.stdin.buffer.read())
    found = file_in(name) or next(iter(find_sources(name)), None)
    if found is None:
        raise click.UsageError(f"There's no file {name!r}, and it isn't a link.")
    return found


@main.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--overwrite", is_flag=True, help="Replace a file of that name.")
@_with_config
async def backup(config: Config, file: Path, overwrite: bool) -> int:
    """Copy the database into FILE, even while Pith runs.

    The copy is checked, and only you can read it. It still holds what people have deleted since,
    so keep it no longer than you need it.
    """
    from bot.app import commands
    from bot.rendering.plain import plain_error

    try:
        size = commands.back_up(config, file, overwrite=overwrite)
    except StorageError as error:
        told = plain_error(error, config.language)
        raise click.ClickException(f"Nothing was backed up. {told}") from None
    click.echo(f"{config.database} is backed up in {file} ({size:,} bytes).")
    return 0


@main.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@_with_config
async def restore(config: Config, file: Path) -> int:
    """Put the backup FILE in the database's place; stop Pith first.

    The old database is kept next to it.
    """
    from bot.app import commands
    from bot.rendering.plain import plain_error

    try:
        kept = commands.restore(config, file)
    except StorageError as error:
        told = plain_error(error, config.language)
        raise click.ClickException(f"Nothing was restored. {told}") from None
    click.echo(f"{file} is restored to {config.database}.")
    if kept:
        click.echo(f"What was there is kept in {kept}.")
    return 0


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_with_config
async def doctor(config: Config, as_json: bool) -> int:
    """Check Python, database, Telegram and the model, and say what to fix."""
    from bot.app import doctor
    from bot.app.serving import show_link
    from bot.domain.health import Health
    from bot.rendering.texts import texts

    findings = await doctor.examine(config)
    say = texts(config.language)
    broken = any(finding.health is Health.BROKEN for finding in findings)
    told = [(one, say(f"doctor-{one.key}", **one.values)) for one in findings]
    if as_json:
        listed = [
            {"name": one.key, "health": one.health, "values": dict(one.values), "text": text}
            for one, text in told
        ]
        value = {"ok": not broken, "findings": listed}
        click.echo(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(text for _, text in told))
        # To who sits there: what is piped or logged, others read too.
        if sys.stdin.isatty() and sys.stdout.isatty():
            link = await doctor.owners_link(config, findings)
            if link:
                show_link(config, link)
    return int(broken)


@main.command()
@_with_config
async def health(config: Config) -> int:
    """Ask the Pith that runs on this machine how it is; fails if it can't serve."""
    from bot.watching.ask import ask_health

    if config.status_listen is None:
        raise click.ClickException("PITH_STATUS_LISTEN is off, so there is nobody to ask.")
    up, report = ask_health(*config.status_listen)
    click.echo(json.dumps(report or {"status": "no answer"}))
    return 0 if up else 1


if __name__ == "__main__":
    main(prog_name="pith")
