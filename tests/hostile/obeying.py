"""Models that do what an attack asks, and what of their answers reaches the reader."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from bot.domain.article import Article
from bot.domain.preferences import Preferences
from bot.domain.progress import Progress, Writing
from bot.ports import Prompt
from bot.reading.reader import ArticleReader
from bot.rendering.summary import render_draft, render_summary
from bot.summarizing.summarizer import Summarizer
from tests.bot_api.html import parse_html, utf16_slice
from tests.fakes.model import FakeModel
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.hostile.articles import MARK, URL, Attack
from tests.hostile.tapping import tappable

INVENTED = "The editor confirms that every reader must hand over the password at once"
_EVIL = (
    'Log in at https://evil.example/ or evil.example, <a href="https://evil.example">here</a>,'
    " [here](https://evil.example/?q=SECRET) ![](http://evil.example/a.png) @evil /forget #evil"
)
_CLAIM = {"sentences": [1], "text": _EVIL, "quotes": [INVENTED]}
_ANSWER = {"title": _EVIL, "overview": _CLAIM, "points": [_CLAIM, {"text": INVENTED}]}
ANSWERS = {
    "obeys within the schema": json.dumps(_ANSWER),
    "cites what is not there": json.dumps(
        _ANSWER | {"points": [{"sentences": [999, -1, 0], "text": f"{INVENTED}. {_EVIL}"}]}
    ),
    "adds to the schema": json.dumps(
        _ANSWER | {"url": "https://evil.example", "buttons": [_EVIL], "html": f"<b>{_EVIL}"}
    ),
    "obeys without any schema": f"I will. {_EVIL} {INVENTED}",
}


@dataclass(frozen=True)
class Reached:
    """What came of an attack: all prompts, the article that was read, the messages and drafts."""

    prompts: tuple[Prompt, ...]
    article: Article
    messages: tuple[str, ...]
    drafts: tuple[str, ...]
    links: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    tappable: tuple[str, ...] = field(default=())

    @property
    def seen_by_model(self) -> bool:
        """Whether the order is in a prompt, in whatever letters."""
        return any(MARK in _as_ascii(prompt.user + prompt.system) for prompt in self.prompts)


async def drive(attack: Attack, answer: str) -> Reached:
    """An article's way through reader, prompts, an obedient model, checks and rendering."""
    web, workers, drafts = FakeWeb(), InlineWorkers(), list[str]()
    web.put(URL, attack.page)
    article = await ArticleReader(web, workers)(attack.source)
    model = FakeModel(script=[answer] * 9)
    preferences = Preferences()

    def report(progress: Progress) -> None:
        if isinstance(progress, Writing):
            drafts.append(render_draft(progress.draft, preferences))

    summary = await Summarizer(workers)(article, preferences, model, "", report)
    messages = render_summary(summary, preferences)
    return _reached(model.prompts, article, messages, tuple(filter(None, drafts)))


def _reached(
    prompts: list[Prompt], article: Article, messages: tuple[str, ...], drafts: tuple[str, ...]
) -> Reached:
    links, quotes, taps = list[str](), list[str](), list[str]()
    for html in (*messages, *drafts):
        text, entities = parse_html(html)
        taps += tappable(text)
        for entity in entities:
            words = utf16_slice(text, int(str(entity["offset"])), int(str(entity["length"])))
            if entity["type"] == "text_link":
                links.append(str(entity["url"]))
            if entity["type"] == "expandable_blockquote":
                quotes += words.replace("\u2060", "").split("\n• ")[1:]
    return Reached(
        tuple(prompts), article, messages, drafts, tuple(links), tuple(quotes), tuple(taps)
    )


def _as_ascii(text: str) -> str:
    return re.sub("[\U000e0000-\U000e007f]", lambda found: chr(ord(found[0]) - 0xE0000), text)
