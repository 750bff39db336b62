"""Articles and their summaries' claims in, the question about all of them out. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.summary import Claim, Summary
from bot.ports import Prompt
from bot.summarizing.asking.languages import language_of
from bot.summarizing.asking.prompts import facts_text, language_text, system_text
from bot.summarizing.chunks import one_line
from bot.summarizing.tokens import clip
from prompts import Filled, load, schema

MOST_STATEMENTS = 3
"""In each of the two lists; more than six in all nobody asked for who has no time to read."""
MOST_CLAIMS = 12
_CHARACTERS = 200
_TOKENS = 1400
_LONGEST = 250
"""In tokens: what of a claim, or of a sentence that has no full stop, is shown."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One article of several, and what its summary states with the article's own words."""

    article: Article
    claims: tuple[Claim, ...]

    @classmethod
    def of(cls, article: Article, summary: Summary) -> Compared:
        """A summary's article under a name that a reader can be told: its site's."""
        host = (urlsplit(article.url).hostname or "").removeprefix("www.")
        claims = tuple(claim for claim in (summary.overview, *summary.key_points) if claim.quotes)
        return cls(replace(article, site=article.site or host), claims)

    def cited(self, claim: Claim) -> list[int]:
        """The numbers of the article's sentences for a claim."""
        numbers = dict.fromkeys(quote.sentence for quote in claim.quotes)
        return [one for one in numbers if 1 <= one <= len(self.article.sentences)]


@dataclass(frozen=True, slots=True)
class ComparisonPrompt:
    """A prompt about several articles; the sentence behind its number n is `places[n - 1]`.

    A place is an article's index, and the number that the sentence has there.
    """

    prompt: Prompt
    places: tuple[tuple[int, int], ...]


def question_about(
    compared: Sequence[Compared], preferences: Preferences, most_claims: int = MOST_CLAIMS
) -> ComparisonPrompt:
    """Asks what articles agree and differ on, from at most so many claims of each."""
    articles: list[Filled] = []
    places: list[tuple[int, int]] = []
    for index, one in enumerate(compared):
        claims = [claim for claim in one.claims[:most_claims] if one.cited(claim)]
        numbers = sorted({number for claim in claims for number in one.cited(claim)})
        known = {number: len(places) + at for at, number in enumerate(numbers, 1)}
        places += [(index, number) for number in numbers]
        notes = Filled("\n".join((*_claims(one, claims, known), *_sentences(one, known))))
        facts = facts_text(one.article)
        articles.append(load("digest").fill("article", number=index + 1, facts=facts, notes=notes))
    text = load("digest").fill(
        "user",
        articles=Filled("\n\n".join(articles)),
        points=MOST_STATEMENTS,
        characters=_CHARACTERS,
        language=language_text(language_for(compared, preferences)),
    )
    return ComparisonPrompt(Prompt(system_text(), text, schema("digest"), _TOKENS), tuple(places))


def language_for(compared: Sequence[Compared], preferences: Preferences) -> str:
    """The code of the language to write in: the first article's where readers want its own."""
    return language_of(compared[0].article, preferences) if compared else ""


def _claims(one: Compared, claims: Sequence[Claim], known: dict[int, int]) -> Iterator[Filled]:
    """What the summary says, unless it only repeats the sentences."""
    for claim in claims:
        numbers = one.cited(claim)
        said = " ".join(one.article.sentences[number - 1].text for number in numbers)
        if one_line(claim.text) not in one_line(said):
            cited = ", ".join(str(known[number]) for number in numbers)
            text = clip(one_line(claim.text), _LONGEST)
            yield load("digest").fill("claim", text=text, sentences=cited)


def _sentences(one: Compared, known: dict[int, int]) -> Iterator[Filled]:
    for number, shown in known.items():
        text = clip(one_line(one.article.sentences[number - 1].text), _LONGEST)
        yield load("digest").fill("sentence", number=shown, text=text)
