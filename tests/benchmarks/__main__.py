"""The benchmark: figures, and predictions for data that it has not seen.

python -m tests.benchmarks [--data DIR] [--shown OUT.html]    the figures, and what fell short
python -m tests.benchmarks pages DIR OUT.jsonl     predictions for score_pages.py, and beside them
                                                   OUT.html: the pages that fell short
python -m tests.benchmarks walls [--data DIR]      what pages are and what they are taken for
python -m tests.benchmarks kinds DIR OUT.jsonl     what each page is taken for
python -m tests.benchmarks pairs FILE OUT.jsonl    predictions for score_pairs.py
python -m tests.benchmarks faithfulness FILE OUT.jsonl
                                                   predictions for score_faithfulness.py
python -m tests.benchmarks answers DIR OUT.jsonl   predictions for score_answers.py
python -m tests.benchmarks questions DIR OUT.jsonl predictions for score_questions.py
python -m tests.benchmarks hostile [PART]          attacks with their outcomes, fuzzers' counts
python -m tests.benchmarks chaos [SEED]...         requests across kill -9 and faults
python -m tests.benchmarks local [--shown OUT]     how the model of OPENAI_BASE_URL answers
python -m tests.benchmarks soak [SECONDS]          memory, handles and log while readers ask
python -m tests.benchmarks forget [MEGABYTES]      how long a write waits while the file is wiped
python -m tests.benchmarks waiting [UPDATES]       memory while thousands of updates wait
python -m tests.benchmarks hops                    files of bot/handlers that a private link passes
"""

from __future__ import annotations

from pathlib import Path

import click

from tests.benchmarks import (
    answers,
    chaos,
    extracts,
    faithfulness,
    forget,
    group,
    hops,
    hostile,
    kinds,
    local,
    pages,
    pairs,
    questions,
    soak,
    speed,
    waiting,
    walls,
)
from tests.benchmarks.pages_report import write_report

DATA = Path(__file__).parents[3] / "shared" / "data"
EXISTING = click.Path(exists=True, path_type=Path)
NEW = click.Path(dir_okay=False, path_type=Path)


@click.group(invoke_without_command=True)
@click.option(
    "--data", type=click.Path(path_type=Path), default=DATA, help="The folder of measuring data."
)
@click.option("--shown", type=NEW, help="Where to write the pages that fell short, as HTML.")
@click.pass_context
def main(context: click.Context, data: Path, shown: Path | None) -> None:
    """Print the figures, or write predictions."""
    if context.invoked_subcommand is None:
        pages.report(data, shown)
        pages.report_guides(data)
        kinds.report(data)
        walls.report(data)
        pairs.report(data)
        extracts.report(data)
        faithfulness.report(data)
        answers.report(data)
        questions.report(data)
        speed.report()
        group.report()


@main.command("group")
def group_command() -> None:
    """Print what a message costs that is not for Pith, in a busy group."""
    group.report()


@main.command("local")
@click.option(
    "--data", type=click.Path(path_type=Path), default=DATA, help="The folder of measuring data."
)
@click.option("--articles", default=7, help="How many; the first one comes with Pith.")
@click.option("--shown", type=NEW, help="Where to write all summaries and answers.")
def local_command(data: Path, articles: int, shown: Path | None) -> None:
    """Put the model of OPENAI_BASE_URL through every length and style."""
    local.report(data, articles, shown)


@main.command("speed")
def speed_command() -> None:
    """Print how long readers wait and what it takes, against servers on loopback."""
    speed.report()


@main.command("chaos")
@click.argument("seeds", type=int, nargs=-1)
@click.option("--requests", default=200)
@click.option("--kills", default=20)
@click.option("--lease", default="PT1S", help="In ISO 8601; empty for Pith's own.")
def chaos_command(seeds: tuple[int, ...], requests: int, kills: int, lease: str) -> None:
    """Kill the bot at random moments among requests and faults; print what became of each."""
    chaos.report(seeds or (1, 2, 3, 4, 5), requests, kills, lease)


@main.command("soak")
@click.argument("seconds", type=float, default=300.0)
def soak_command(seconds: float) -> None:
    """Let readers ask for so long; print what the bot holds meanwhile."""
    soak.report(seconds)


@main.command("forget")
@click.argument("megabytes", type=int, default=400)
def forget_command(megabytes: int) -> None:
    """Print how long a write waits while /forget has a large database wiped."""
    forget.report(megabytes)


@main.command("waiting")
@click.argument("updates", type=int, default=10_000)
@click.option("--seconds", default=30.0, help="How long to look on.")
def waiting_command(updates: int, seconds: float) -> None:
    """Start the bot before so many updates; print what it holds while it answers them."""
    waiting.report(updates, seconds)


@main.command("hops")
def hops_command() -> None:
    """Print which files of bot/handlers one private link passes."""
    hops.report()


@main.command("pages")
@click.argument("folder", type=EXISTING)
@click.argument("out", type=NEW)
def pages_command(folder: Path, out: Path) -> None:
    """Read every page of FOLDER, write what was found to OUT and what fell short beside it."""
    pages.predict(folder, out)
    shown = out.with_suffix(".html")
    if write_report(folder, out, shown):
        print(f"the pages that fell short: {shown}")


@main.command("walls")
@click.option(
    "--data", type=click.Path(path_type=Path), default=DATA, help="The folder of measuring data."
)
def walls_command(data: Path) -> None:
    """Print what pages are and what they are taken for: written ones, real ones, these cut."""
    walls.report(data)


@main.command("pairs")
@click.argument("file", type=EXISTING)
@click.argument("out", type=NEW)
def pairs_command(file: Path, out: Path) -> None:
    """Summarise every article of FILE without a model and write the sentences to OUT."""
    pairs.predict(file, out)


@main.command("faithfulness")
@click.argument("file", type=EXISTING)
@click.argument("out", type=NEW)
def faithfulness_command(file: Path, out: Path) -> None:
    """Check every summary of FILE against its source and write score and flag to OUT."""
    faithfulness.predict(file, out)


@main.command("kinds")
@click.argument("folder", type=EXISTING)
@click.argument("out", type=NEW)
def kinds_command(folder: Path, out: Path) -> None:
    """Write what every page of FOLDER is taken for to OUT."""
    kinds.predict(folder, out)


@main.command("answers")
@click.argument("folder", type=EXISTING)
@click.argument("out", type=NEW)
def answers_command(folder: Path, out: Path) -> None:
    """Check every answer and statement of FOLDER and write which are marked to OUT."""
    answers.predict(folder, out)


@main.command("questions")
@click.argument("folder", type=EXISTING)
@click.argument("out", type=NEW)
def questions_command(folder: Path, out: Path) -> None:
    """Answer every question of FOLDER without a model and write the sentences to OUT."""
    questions.predict(folder, out)


@main.command("hostile")
@click.argument("part", type=click.Choice(["all", *hostile.PARTS]), default="all")
def hostile_command(part: str) -> None:
    """Print every attack of the tests with what came of it, and the fuzzers' counts."""
    hostile.report(part)


if __name__ == "__main__":
    main(prog_name="python -m tests.benchmarks")
