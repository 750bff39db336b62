"""The model behind OPENAI_BASE_URL, put through every length and style: how its answers hold.

It tells form, not worth: whether answers could be read, what was asked again, what was found in
the article. Whether a summary is good a person has to see: `--shown FILE` writes them all down.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from statistics import median

from bot.app.opening import open_models
from bot.config import read_config
from bot.domain.article import Article, Paragraph
from bot.domain.errors import ModelError
from bot.domain.preferences import SOURCE_LANGUAGE, Length, Preferences, Style
from bot.domain.progress import Progress, Writing
from bot.domain.summary import Claim, Summary
from bot.ports import Completion, Model, Prompt
from bot.reading.files.documents import read_document
from bot.reading.text.sentences import number_sentences
from bot.summarizing.answerer import Answerer
from bot.summarizing.asking.prompts import Task
from bot.summarizing.summarizer import Summarizer
from bot.terminal.sources import example
from prompts import load
from tests.fakes.workers import InlineWorkers

QUESTIONS = (
    "Who led the committee?",
    "How many more people died than in an ordinary week?",
    "Which team won the football match?",
)
"""About the article that comes with Pith; it does not answer the last one."""
SMALL_WINDOW = 3000
"""In tokens; that article is read in parts then."""
LANGUAGES = ("en", "de", "fr", "tr", "ru", "ar")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the model and what it came to."""

    prompt: Prompt
    seconds: float
    answer: str = ""
    error: str = ""


@dataclass
class Recorder:
    """The model, with every call written down; its window may be made smaller."""

    model: Model
    window: int
    calls: list[Call] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.model.name

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        begun = time.monotonic()
        try:
            completion = await self.model.complete(prompt, on_text)
        except ModelError as error:
            said = f"{type(error).__name__}: {error}"
            self.calls.append(Call(prompt, time.monotonic() - begun, error=said))
            raise
        self.calls.append(Call(prompt, time.monotonic() - begun, completion.text))
        return completion


@dataclass(frozen=True, slots=True)
class Outcome:
    """A summary, the calls that it took, and how many drafts were shown before."""

    task: Task
    summary: Summary
    calls: tuple[Call, ...]
    seconds: float
    drafts: int

    @property
    def read(self) -> bool:
        """Whether all answers came and could be read, with no repair."""
        repair = load("repair").section("system")
        return not any(call.error or call.prompt.system == repair for call in self.calls)

    @property
    def again(self) -> int:
        """Calls to repair an answer or to support its claims."""
        asks = ("<answer>", "<statements>")
        return sum(any(tag in call.prompt.user for tag in asks) for call in self.calls)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the summary states, apart from its title."""
        stated = (self.summary.overview, *self.summary.key_points)
        return tuple(claim for claim in stated if claim.text)


def report(data: Path, most: int, shown: Path | None) -> None:
    """Print a line for each length and style, one for reading in parts, one for questions."""
    models = open_models(read_config())
    if not models:
        sys.exit("Set OPENAI_BASE_URL or OPENAI_API_KEY, OPENAI_MODEL and PITH_MODEL_WINDOW.")
    texts = asyncio.run(_report(_articles(data)[:most], models[0]))
    if shown:
        shown.write_text("\n\n".join(texts) + "\n", encoding="utf-8")


async def _report(articles: Sequence[Article], model: Model) -> list[str]:
    print(f"{model.name}, {len(articles)} articles; of answers that the model wrote itself:")
    print("                read  again  extracts   points: asked given held   size  seconds")
    texts: list[str] = []
    for length, style in product(Length, Style):
        wanted = Preferences(SOURCE_LANGUAGE, style=style).of_length(length)
        outcomes = [await _summarize(article, wanted, model) for article in articles]
        _print(f"{length} {style}", outcomes)
        texts.extend(map(_told, outcomes))
    small = Recorder(model, SMALL_WINDOW)
    parts = await _summarize(articles[0], Preferences(SOURCE_LANGUAGE), small)
    _print("in parts", [parts])
    return [*texts, _told(parts), *await _ask(articles[0], model)]


async def _summarize(article: Article, wanted: Preferences, model: Model) -> Outcome:
    recorder, drafts = Recorder(model, model.window), list[Progress]()
    begun = time.monotonic()
    summary = await Summarizer(InlineWorkers())(article, wanted, recorder, "", drafts.append)
    seconds = time.monotonic() - begun
    shown = sum(isinstance(progress, Writing) for progress in drafts)
    return Outcome(Task(article, wanted), summary, tuple(recorder.calls), seconds, shown)


async def _ask(article: Article, model: Model) -> list[str]:
    texts: list[str] = []
    for question in QUESTIONS:
        answer = await Answerer(InlineWorkers())(article, question, Preferences(), model)
        said = answer.claim.text if answer.found else "(not in the article)"
        texts.append(f"{question}\n{said}\nextract: {answer.fallback or 'no'}")
        print(texts[-1].replace("\n", " | "), flush=True)
    return texts


def _print(name: str, outcomes: Sequence[Outcome]) -> None:
    written = [one for one in outcomes if one.summary.fallback is None]
    asked = sum(one.task.points for one in written)
    points = [point for one in written for point in one.summary.key_points]
    held = sum(point.supported for point in points)
    sizes = [sum(len(claim.text) for claim in one.claims) / one.task.characters for one in written]
    size = f"{median(sizes):6.0%}" if sizes else "     -"
    print(
        f"{name:14} {sum(one.read for one in outcomes):3}/{len(outcomes)}"
        f" {sum(one.again for one in outcomes):6}"
        f" {len(outcomes) - len(written):9}"
        f" {asked:15} {len(points):5} {held:4} {size}"
        f" {median(one.seconds for one in outcomes):8.1f}",
        flush=True,
    )


def _told(outcome: Outcome) -> str:
    """A summary and the answers behind it, for a person to look at."""
    wanted, summary = outcome.task.preferences, outcome.summary
    lines = [f"## {wanted.length} {wanted.style} {summary.language}: {summary.title}"]
    lines.append(f"extract: {summary.fallback or 'no'}, {outcome.drafts} drafts")
    for claim in outcome.claims:
        numbers = [quote.sentence for quote in claim.quotes]
        lines.append(
            f"- {claim.text} {numbers} {', '.join(doubt.words for doubt in claim.doubts)}"
        )
    for call in outcome.calls:
        lines.append(f"    {call.seconds:.1f} s {call.error} {call.answer!r}")
    return "\n".join(lines)


def _articles(data: Path) -> list[Article]:
    """The article that comes with Pith, then the pairs' first of each language, and so on."""
    return [read_document(example()), *_in_turn(data / "pairs" / "dev.jsonl")]


def _in_turn(pairs: Path) -> Iterator[Article]:
    if not pairs.exists():
        return
    rows = [json.loads(line) for line in pairs.read_text(encoding="utf-8").splitlines()]
    of_languages = [[row for row in rows if row["language"] == one] for one in LANGUAGES]
    for row in (row for some in zip(*of_languages, strict=False) for row in some):
        lines = (line.strip() for line in row["article"].splitlines())
        paragraphs = tuple(Paragraph(line) for line in lines if line)
        sentences = number_sentences(paragraphs, row["language"])
        yield Article(paragraphs, sentences, language=row["language"])
