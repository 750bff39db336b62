"""Article and preferences in, Prompt out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.article import Article, Sentence
from bot.domain.preferences import MOST_POINTS, Preferences, Style
from bot.domain.summary import Claim, DoubtKind
from bot.ports import Prompt
from bot.summarizing.asking.claims import ParsedClaim
from bot.summarizing.asking.languages import (
    characters_a_letter,
    language_name,
    language_of,
    script_of,
)
from bot.summarizing.asking.wording import tells_of_article
from bot.summarizing.chunks import Chunk, numbered, one_line
from bot.summarizing.tokens import clip, estimate_tokens
from prompts import Filled, load, schema

PART_POINTS = 6
PART_CHARACTERS = 1000
_PART_TOKENS = 1600
_TITLE_TOKENS = 80
_NOTE_TOKENS = 300
_LONGEST_NAME = 60
_QUESTION_TOKENS = 600
_SHORTEST = 160
_SHARE_OF_ARTICLE = 0.6
"""No summary need be longer than this share of what it sums up."""


@dataclass(frozen=True, slots=True)
class Task:
    """What every prompt for one summary says alike."""

    article: Article
    preferences: Preferences
    note: str = ""

    @property
    def language(self) -> str:
        """The code of the language to write in, empty where unknown."""
        return language_of(self.article, self.preferences)

    @property
    def points(self) -> int:
        """How many key points to ask for: never more than the article has sentences."""
        wanted = min(max(1, self.preferences.points), MOST_POINTS)
        return min(wanted, max(1, len(self.article.sentences)))

    @property
    def characters(self) -> int:
        """How long the summary should be, for as many points as the reader wants.

        A script that needs fewer characters for the same gets fewer.
        """
        whole = sum(len(sentence.text) for sentence in self.article.sentences)
        most = whole / characters_a_letter(self.article.language) * _SHARE_OF_ARTICLE
        wanted = max(_SHORTEST, min(self.preferences.preset.characters * self._more, most))
        return round(wanted * characters_a_letter(self.language))

    @property
    def tokens(self) -> int:
        """The room for the answer."""
        return round(self.preferences.preset.tokens * max(1.0, self._more))

    @property
    def _more(self) -> float:
        # Half of the characters are for overview and title, the rest grows with the points.
        return 0.5 + 0.5 * self.preferences.points / self.preferences.preset.points


def summary_prompt(task: Task, sentences: Iterable[Sentence]) -> Prompt:
    """Asks for the summary of a whole article."""
    text = load("summary").fill(
        "whole",
        article=article_text(task.article, sentences),
        overview=task.preferences.preset.overview_sentences,
        points=task.points,
        claims=_claims(task, task.characters),
    )
    return Prompt(system_text(), text, _at_most("summary", "points", task.points), task.tokens)


def part_prompt(task: Task, chunk: Chunk, part: int, parts: int) -> Prompt:
    """Asks for notes on one part of a long article."""
    text = load("summary").fill(
        "part",
        article=article_text(task.article, chunk),
        part=part,
        parts=parts,
        points=min(PART_POINTS, max(1, len(chunk))),
        claims=_claims(task, PART_CHARACTERS, notes=True),
    )
    return Prompt(system_text(), text, _at_most("notes", "points", PART_POINTS), _PART_TOKENS)


def combine_prompt(task: Task, notes: Sequence[ParsedClaim]) -> Prompt:
    """Asks for the summary of a long article from the notes on its parts."""
    text = load("combine").fill(
        "whole",
        facts=facts_text(task.article),
        notes=notes_text(notes),
        overview=task.preferences.preset.overview_sentences,
        points=task.points,
        claims=_claims(task, task.characters),
    )
    return Prompt(system_text(), text, _at_most("summary", "points", task.points), task.tokens)


def condense_prompt(task: Task, notes: Sequence[ParsedClaim]) -> Prompt:
    """Asks for fewer notes: for articles whose notes are too long to be combined at once."""
    text = load("combine").fill(
        "part",
        facts=facts_text(task.article),
        notes=notes_text(notes),
        points=PART_POINTS,
        claims=_claims(task, PART_CHARACTERS, notes=True),
    )
    return Prompt(system_text(), text, _at_most("notes", "points", PART_POINTS), _PART_TOKENS)


def repair_prompt(prompt: Prompt, answer: str) -> Prompt:
    """Asks for an answer that could not be read once more, as JSON."""
    import json

    template = load("repair")
    shape = Filled(json.dumps(prompt.schema, separators=(",", ":")))
    text = template.fill("user", answer=clip(answer, 2 * prompt.answer_tokens), shape=shape)
    return Prompt(template.fill("system"), text, prompt.schema, prompt.answer_tokens)


def support_prompt(
    task: Task, sentences: Iterable[Sentence], weak: Sequence[tuple[int, Claim]]
) -> Prompt:
    """Asks for the support of claims that have none, by their ids and with the reason."""
    template = load("support")
    claims = Filled("\n".join(_weak_claim(number, claim) for number, claim in weak))
    text = template.fill(
        "user",
        article=article_text(task.article, sentences),
        claims=claims,
        language=language_text(task.language),
    )
    tokens = 200 + 2 * sum(estimate_tokens(claim.text) + 40 for _, claim in weak)
    return Prompt(system_text(), text, _at_most("support", "claims", len(weak)), tokens)


def answer_prompt(task: Task, sentences: Iterable[Sentence], question: str) -> Prompt:
    """Asks a reader's question."""
    text = load("answer").fill(
        "user",
        article=article_text(task.article, sentences),
        question=clip(one_line(question), _QUESTION_TOKENS),
        language=language_text(task.language),
    )
    return Prompt(system_text(), text, schema("answer"), 700)


def prompt_tokens(prompt: Prompt) -> int:
    """What a prompt may come to, without its answer."""
    return estimate_tokens(prompt.system) + estimate_tokens(prompt.user)


def article_text(article: Article, sentences: Iterable[Sentence]) -> Filled:
    """An article in its fence."""
    return load("common").fill(
        "article", facts=facts_text(article), sentences=numbered(article, sentences)
    )


def notes_text(notes: Iterable[ParsedClaim]) -> str:
    """Notes, one a line behind the numbers of the sentences that they stand on."""
    return "\n".join(
        f"[{','.join(map(str, note.sentences))}] {one_line(note.text)}" for note in notes
    )


def system_text() -> str:
    """What every prompt begins with."""
    return load("common").fill("system")


def _at_most(name: str, list_name: str, items: int) -> dict[str, Any]:
    """An answer's schema that ends its list: small models would go on until they are cut."""
    whole = schema(name)
    fields = whole["properties"]
    bounded = {**fields[list_name], "maxItems": items}
    return {**whole, "properties": {**fields, list_name: bounded}}


def facts_text(article: Article) -> Filled:
    """An article's title, and where it comes from."""
    # The date tells what "yesterday" means; site and author tell whose words these are.
    names = (_name(name) for name in (article.site, *article.author.split(";")))
    origin = ", ".join(filter(None, (*names, article.date)))
    facts = {"title": article.title, "origin": origin}
    return Filled(
        "\n".join(
            load("common").fill(name, **{name: clip(one_line(fact), _TITLE_TOKENS)})
            for name, fact in facts.items()
            if fact
        )
    )


def _name(name: str) -> str:
    """A name, "" for what is too long to be one: readers are shown no more of it either."""
    name = one_line(name)
    return name if len(name) <= _LONGEST_NAME else ""


def _claims(task: Task, characters: int, *, notes: bool = False) -> Filled:
    """How to write claims; `notes` are for the model itself, not for the reader."""
    common = load("common")
    wish = clip(one_line(task.note), _NOTE_TOKENS)
    style = Style.NEUTRAL if notes else task.preferences.style
    scripts = {script_of(task.language), script_of(task.article.language)} - {""}
    lines = common.fill(
        "claims",
        characters=characters,
        length="" if notes else common.fill(task.preferences.length.value),
        style=common.fill(style.value),
        language=language_text(task.language),
        names=common.fill("other_script" if len(scripts) > 1 else "same_script"),
        note=common.fill("wish", note=wish) if wish else "",
    )
    return Filled("\n".join(filter(None, lines.splitlines())))


def language_text(code: str) -> str:
    """The language to write in, by its name."""
    return language_name(code) or load("common").fill("own_language")


def _weak_claim(number: int, claim: Claim) -> Filled:
    template = load("support")
    reason = Filled("; ".join(_reasons(claim)))
    return template.fill("claim", id=number, text=one_line(claim.text), reason=reason)


def _reasons(claim: Claim) -> Iterator[str]:
    template = load("support")
    of_kind: dict[DoubtKind, list[str]] = {}
    for doubt in claim.doubts:
        of_kind.setdefault(doubt.kind, []).append(one_line(doubt.words))
    for kind, words in of_kind.items():
        yield template.fill(kind.value, words=", ".join(words))
    if not of_kind:
        yield template.fill(_fault(claim))


def _fault(claim: Claim) -> str:
    if not claim.quotes:
        return "no_sentences"
    return "tells_of_article" if tells_of_article(claim.text) else "repeats_title"
