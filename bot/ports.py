"""The outside world as Pith sees it: web, model, worker processes, memory and clock."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ParamSpec, Protocol, TypeVar

from bot.domain.access import Grant, Invitation, Opened, Standing
from bot.domain.article import Article
from bot.domain.broadcasts import Broadcast
from bot.domain.budgets import BudgetClaim, Exceeded, Limits, Scope, Spend, Spent
from bot.domain.chats import Chat
from bot.domain.countdown import Countdown
from bot.domain.digest import Comparison
from bot.domain.history import Shown, Usage
from bot.domain.inbox import ClaimLimits, Delivery, Received
from bot.domain.offers import Offer
from bot.domain.preferences import Choices
from bot.domain.statistics import Day, RequestLine, Totals
from bot.domain.summary import Summary

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answered: final `url`, body, media type and the header's charset.

    `private` where one of the hosts on the way is of the operator's own network.
    """

    url: str
    content: bytes = field(repr=False)
    media_type: str = ""
    charset: str = ""
    private: bool = False


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

    def within(self, time: Countdown) -> Workers:
        """The same processes, for steps that together have no more time than that.

        The wait for a worker is not counted.
        """


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said in one go, from one second of a recording to another."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Speech:
    """What is said in a recording; without `lines` it is not known when.

    `seconds` is how long the recording is, by the endpoint's count; 0 where it does not tell.
    """

    text: str = field(repr=False)
    lines: tuple[Spoken, ...] = field(default=(), repr=False)
    seconds: float = 0.0


class Transcriber(Protocol):
    """Writes down what is said."""

    @property
    def name(self) -> str:
        """The model's name, by which its price is known."""

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
    """A model's whole answer, and what it cost by the server's count (or by an estimate).

    `share` is how much of the prompt the server read, by its count: some cut it in silence.
    """

    text: str = field(repr=False)
    model: str
    prompt_tokens: int
    answer_tokens: int
    share: float = 1.0


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


class ComparisonCache(Protocol):
    """Comparisons of articles that were paid for (may forget); the `owner` as for articles."""

    async def find(self, key: str) -> Comparison | None: ...
    async def keep(self, key: str, comparison: Comparison, owner: int | None) -> None: ...


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


class Inbox(Protocol):
    """Updates that are not answered yet (truth): what a crash must not lose.

    A `holder` is a process that works on some of them, and raises its beat as long as it does. All
    that it writes about them takes effect only while it holds them; else it gives False.
    """

    async def join(self, holder: str) -> None:
        """There is a holder of that name from now on."""

    async def heartbeat(self, holder: str) -> bool:
        """The holder is alive; False where there is none of that name any more."""

    async def heartbeats(self) -> Mapping[str, int]:
        """All holders, and how often each has said that it is alive."""

    async def reclaim(self, holder: str, beat: int) -> bool:
        """Nobody holds any more what a holder held, if it has not raised its beat since."""

    async def leave(self, holder: str) -> None:
        """The same for a holder that goes by itself; it counts as no attempt."""

    async def add(self, received: Received, holder: str) -> bool:
        """Write one down for good, for a holder, or for nobody (""), and the number of the message
        that it brings; False for an update that is known.
        """

    async def claim(self, holder: str, now: datetime, limits: ClaimLimits) -> tuple[Received, ...]:
        """Take what is due and nobody holds: one more attempt at each; gives them in order.

        The oldest request of each partition comes first, then the second of each. The updates of
        one request are taken together, and not while another holds one of them. What a holder held
        who is not among the holders is nobody's.
        """

    async def elsewhere(self, partition: int, holder: str) -> int:
        """The latest request of a partition that another holder works on; 0 for none."""

    async def holds(self, number: int, holder: str) -> bool:
        """Whether a holder works on that one."""

    async def done(
        self, numbers: Collection[int], holder: str, now: datetime, *, wipe: bool = False
    ) -> bool:
        """These are answered; only their numbers are kept, against being answered again.

        With `wipe`, no trace of them is left in the file either.
        """

    async def postpone(
        self, numbers: Collection[int], holder: str, now: datetime, due: datetime, reason: str
    ) -> bool:
        """Nobody holds these until they are due; they are also due where `now` is still to come,
        as somebody has put the clock back since."""

    async def dead_letter(
        self, numbers: Collection[int], holder: str, now: datetime, reason: str
    ) -> bool:
        """These failed for good; the reason stays for the operator."""

    async def deliver(self, delivery: Delivery, holder: str) -> bool:
        """Write down that a message is about to be sent, or that it was."""

    async def delivery(self, number: int, slot: str) -> Delivery | None:
        """What is known of a message."""

    async def known_in(self, box: int, after: int) -> frozenset[int]:
        """The messages of a box after one that came with an update, or are known to be sent."""

    async def highest_in(self, box: int) -> int:
        """The highest number of a message that is known in a box; 0 for none."""


class AccessStore(Protocol):
    """Who the owners let in or kept out, and the links that let readers in (truth)."""

    async def standings(self, *ids: int) -> Mapping[int, Standing]: ...
    async def decide(self, id: int, standing: Standing | None) -> None: ...
    async def listed(self, standing: Standing) -> tuple[int, ...]: ...
    async def invite(self, invitation: Invitation) -> None: ...
    async def void(self, grant: Grant) -> None: ...
    async def open(self, digest: str, reader_id: int, now: datetime) -> Opened: ...


class SpendingStore(Protocol):
    """What was spent and set aside, each reader's and chat's own limits, and all requests (truth).

    Whoever claims at the same time, their claims are judged one after the other. `since` is the
    moment from which on something counts.
    """

    async def claim(self, claim: BudgetClaim) -> int | Exceeded: ...
    async def settle(self, number: int, spend: Spend) -> None: ...
    async def spent(self, scope: Scope, id: int, now: datetime) -> Spent: ...
    async def limits(self, *ids: int) -> Mapping[int, Limits]: ...
    async def limit(self, id: int, limits: Limits | None) -> None: ...
    async def note(self, line: RequestLine) -> None: ...
    async def totals(self, since: datetime, until: datetime) -> Totals: ...
    async def days(self, since: datetime, until: datetime) -> tuple[Day, ...]: ...
    async def readers(self, after: int, most: int) -> tuple[int, ...]: ...


class BroadcastStore(Protocol):
    """The owner's messages to all readers (truth until they are sent)."""

    async def keep(self, broadcast: Broadcast) -> Broadcast: ...
    async def get(self, id: int) -> Broadcast | None: ...


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
