"""The outside world as Pith sees it: web, model, worker processes, memory and clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ParamSpec, Protocol, TypeVar

from bot.domain.article import Article
from bot.domain.chats import Chat
from bot.domain.history import Shown, Usage
from bot.domain.offers import Offer
from bot.domain.preferences import Choices
from bot.domain.summary import Summary

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answered: final `url`, body, media type and the header's charset."""

    url: str
    content: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""


class Web(Protocol):
    """Public pages."""

    async def fetch(self, url: str) -> Page:
        """Get a page; raises a ReadingError that says what went wrong."""

    async def ask(self, url: str, posted: bytes = b"") -> Page:
        """Get a page or data (JSON, XML), for JSON that is posted there if there is any."""


class Workers(Protocol):
    """Processes for work that would hold up everybody, or that a hostile source could blow up."""

    async def run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a module's function elsewhere; raises ReadingTooSlow when it has to be killed."""

    def within(self, seconds: float) -> Workers:
        """The same processes, for steps that have no more time than that."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said in one go, from one second of a recording to another."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Speech:
    """What is said in a recording; without `lines` it is not known when."""

    text: str = field(repr=False)
    lines: tuple[Spoken, ...] = field(default=(), repr=False)


class Transcriber(Protocol):
    """Writes down what is said."""

    async def listen(self, name: str, content: bytes) -> Speech:
        """What is said in a file, whose name tells what kind it is; raises a ModelError."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is asked: two messages, the answer's JSON schema and most tokens."""

    system: str
    user: str = field(repr=False)
    schema: dict[str, Any] = field(repr=False)
    answer_tokens: int


@dataclass(frozen=True, slots=True)
class Completion:
    """A model's whole answer, and what it cost by the server's count (or by an estimate)."""

    text: str = field(repr=False)
    model: str
    prompt_tokens: int
    answer_tokens: int


class Model(Protocol):
    """A language model."""

    @property
    def name(self) -> str:
        """The name that the summary's cache and its last line know the model by."""

    @property
    def window(self) -> int:
        """How many tokens prompt and answer may hold together."""

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        """Ask; `on_text` gets the answer so far, again and again. Raises a ModelError."""


class PreferencesStore(Protocol):
    """What readers chose (truth)."""

    async def choices(self, reader_id: int) -> Choices: ...
    async def keep(self, reader_id: int, choices: Choices) -> None: ...


class ArticleCache(Protocol):
    """Articles that were read (may forget); `owner` is who alone may see it, None for all."""

    async def find(self, key: str) -> Article | None: ...
    async def keep(self, key: str, article: Article, owner: int | None) -> None: ...


class SummaryCache(Protocol):
    """Summaries that were paid for (may forget); the `owner` as for articles."""

    async def find(self, key: str) -> Summary | None: ...
    async def keep(self, key: str, summary: Summary, owner: int | None) -> None: ...


class ShownStore(Protocol):
    """Which reader was shown which summary, in which message (`place` names the message)."""

    async def add(self, shown: Shown) -> Shown: ...
    async def get(self, reader_id: int, shown_id: int) -> Shown | None: ...
    async def place(self, shown_id: int, place: str) -> None: ...
    async def at_place(self, reader_id: int, place: str) -> Shown | None: ...
    async def recent(self, reader_id: int, most: int) -> tuple[Shown, ...]: ...


class ChatStore(Protocol):
    """Groups and channels, and who manages which channel (truth)."""

    async def get(self, chat_id: int) -> Chat | None: ...
    async def keep(self, chat: Chat) -> None: ...
    async def discussed_in(self, group_id: int) -> tuple[Chat, ...]: ...
    async def add_manager(self, chat_id: int, reader_id: int) -> None: ...
    async def drop_manager(self, chat_id: int, reader_id: int) -> None: ...
    async def managed_by(self, reader_id: int) -> tuple[Chat, ...]: ...
    async def managers_of(self, chat_id: int) -> tuple[int, ...]: ...
    async def move(self, old_id: int, new_id: int) -> None: ...


class OfferStore(Protocol):
    """What buttons stand for; `under` finds the offer that a message's source was given."""

    async def keep(self, offer: Offer) -> None: ...
    async def get(self, key: str) -> Offer | None: ...
    async def under(self, place: str) -> Offer | None: ...


class Observations(Protocol):
    """What Pith noticed of the world around it, by name: for the doctor."""

    async def note(self, name: str, value: str) -> None: ...
    async def find(self, name: str) -> str | None: ...


class Ledger(Protocol):
    """What was used (append-only)."""

    async def record(self, usage: Usage) -> None: ...


class ReaderRecords(Protocol):
    """Everything that is kept of one reader."""

    async def export(self, reader_id: int) -> dict[str, Any]: ...
    async def forget(self, reader_id: int) -> None: ...


class Clock(Protocol):
    """The time."""

    def now(self) -> datetime:
        """Now, in UTC."""
