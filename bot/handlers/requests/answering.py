"""A request in, its answer on a view out: the same for every surface."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.domain.errors import LargeJob
from bot.domain.jobs import PendingJob
from bot.domain.offers import Offer
from bot.domain.progress import OnProgress, Reading
from bot.domain.request import (
    Attachment,
    Large,
    Source,
    SummaryRequest,
    name_of,
    payer_of,
)
from bot.domain.summary import Answer, Summary
from bot.handlers.intake.failures import Failure, outcome
from bot.handlers.line.files import download
from bot.handlers.line.refusals import ChatClosed, MayNotWrite
from bot.handlers.requests.in_work import RequestsInWork, Stopped, comes_again
from bot.handlers.updates.incoming import place_of
from bot.handlers.updates.presses import large_buttons
from bot.handlers.views.timing import IN_EARNEST
from bot.handlers.views.view import Asked, Invisible, View
from bot.rendering.errors import render_error
from bot.rendering.large_jobs import render_job
from bot.rendering.summary import render_answer
from bot.rendering.texts import texts
from bot.usecases.offers.waiting_jobs import WaitingJobs
from bot.usecases.people.chats import NoteChat
from bot.usecases.summaries.ask_article import AskArticle
from bot.usecases.summaries.get_digest import MOST_SOURCES, GetDigest, Listed, ShownDigest
from bot.usecases.summaries.get_summary import GetSummary, ShownSummary
from bot.usecases.summaries.remember_place import RememberPlace

Work = Callable[[OnProgress], Awaitable[ShownSummary | ShownDigest]]


@dataclass(frozen=True, slots=True)
class RequestedSource:
    """One source to summarise; `owner` and `note_by` as in SummaryRequest."""

    source: Source | Attachment
    note: str = ""
    owner: int | None = None
    note_by: int | None = None

    @classmethod
    def of_offer(cls, offer: Offer) -> RequestedSource:
        """What an offer stands for: it belongs to whose request it was."""
        return cls(offer.source, offer.note, offer.reader_id, offer.writer_id)

    def by(self, asked: Asked, source: Source) -> SummaryRequest:
        """The request of who asked, with the source as it can be read."""
        return SummaryRequest(
            asked.reader_id,
            source,
            asked.preferences,
            self.note,
            self.owner,
            asked.asker_id,
            asked.large,
            self.note_by,
        )


@dataclass(frozen=True, slots=True)
class Answering:
    """Has requests worked on, and shows what comes of them, failures included."""

    get_summary: GetSummary
    get_digest: GetDigest
    ask_article: AskArticle
    remember_place: RememberPlace
    note_chat: NoteChat
    waiting_jobs: WaitingJobs
    in_work: RequestsInWork

    async def summarize(
        self, asked: Asked, requested: RequestedSource, view: View
    ) -> ShownSummary | ShownDigest | PendingJob | None:
        """Show the summary of one source; gives what was shown, as `show` does."""
        return await self.show(asked, partial(self._summary, asked, requested), view)

    async def summarize_all(
        self, asked: Asked, sources: Sequence[Source | Attachment], note: str, view: View
    ) -> None:
        """Show the summary of one source, or one digest of several: of as many as it can hold."""
        requested = [RequestedSource(source, note) for source in sources[:MOST_SOURCES]]
        if len(requested) == 1:
            await self.summarize(asked, requested[0], view)
        else:
            await self.show(asked, partial(self._digest, asked, requested), view)

    async def show(
        self, asked: Asked, work: Work, view: View
    ) -> ShownSummary | ShownDigest | PendingJob | None:
        """Show what comes of some work; gives it, or the large job that its reader is asked about.

        Nothing is given for failures, whose reader is told.
        """
        async with self.in_work.result(asked, work, view) as result:
            match result:
                case ShownSummary() | ShownDigest():
                    for place in await self.tell(view, view.show(result)):
                        await self.remember_place(result.ids, place_of(*place))
                    return result
                case Failure(error=LargeJob(job=PendingJob() as job)):
                    await self._ask_about(job, asked, view)
                    return job
                case Failure() | Stopped():
                    await self._fail(result, asked, view)
        return None

    async def quietly(
        self, asked: Asked, requested: RequestedSource
    ) -> ShownSummary | Failure | Stopped:
        """What comes of a request for one source; nothing of it is shown."""
        view = Invisible(asked, IN_EARNEST)
        async with self.in_work.result(
            asked, partial(self._summary, asked, requested), view
        ) as done:
            return done or Stopped()

    async def known(self, asked: Asked, requested: RequestedSource) -> Summary | None:
        """The summary, where it was written before; what a file holds is not known before."""
        if isinstance(requested.source, Attachment):
            return None
        return await self.get_summary.known(requested.by(asked, requested.source))

    async def ask(self, asked: Asked, place: str, question: str, view: View) -> None:
        """Answer a question about the summary in a message, `place`."""
        work = partial(
            self.ask_article,
            asked.reader_id,
            place,
            question,
            asked.preferences,
            asker_id=asked.asker_id,
        )
        async with self.in_work.result(asked, work, view) as result:
            if isinstance(result, Answer):
                pieces = render_answer(result, asked.preferences)
                for where in await self.tell(view, view.finish(pieces)):
                    await self.remember_place.follow(asked.reader_id, place, place_of(*where))
            elif result is not None:
                await self._fail(result, asked, view)

    async def say(self, asked: Asked, view: View, key: str, **values: str | int) -> None:
        """Show one of Pith's texts."""
        text = texts(asked.preferences.interface).html(key, **values)
        await self.tell(view, view.finish((text,)))

    async def tell(
        self, view: View, showing: Awaitable[tuple[int, ...]]
    ) -> tuple[tuple[int, int], ...]:
        """See an answer through; gives chat and number of its messages. Raises ChatClosed.

        What shows here first is noted: that a group has moved, or threw Pith out.
        """
        chat_id = view.destination.chat_id
        try:
            sent = await showing
        except MayNotWrite:
            # Elsewhere in the group it may.
            raise
        except ChatClosed:
            self.in_work.drop(chat_id)
            await self.note_chat.left(chat_id)
            raise
        now = view.destination.chat_id
        if now != chat_id:
            await self.note_chat.moved(chat_id, now)
        return tuple((now, message_id) for message_id in sent)

    async def _digest(
        self, asked: Asked, requested: Sequence[RequestedSource], on_progress: OnProgress
    ) -> ShownDigest | ShownSummary:
        receipt = asked.line.receipt

        def is_fatal(error: Exception) -> bool:
            """Whether one source's failure is tried again with all the others."""
            return comes_again(Failure(error), receipt)

        # A large job is not asked about here: under its part a button does.
        quiet = replace(asked, large=Large.UNATTENDED)
        parts = [Listed(name_of(one.source), partial(self._part, quiet, one)) for one in requested]
        payer = payer_of(asked.reader_id, asked.asker_id)
        return await self.get_digest(
            payer, parts, asked.preferences, on_progress, is_fatal=is_fatal
        )

    async def _part(
        self, asked: Asked, requested: RequestedSource, on_progress: OnProgress
    ) -> ShownSummary:
        result = await outcome(self._summary(asked, requested, on_progress))
        if isinstance(result, Failure):
            raise result.error
        return result

    async def _summary(
        self, asked: Asked, requested: RequestedSource, on_progress: OnProgress
    ) -> ShownSummary:
        source = requested.source
        if isinstance(source, Attachment):
            # Whether the file is known shows only when it is here.
            on_progress(Reading())
            source = await download(asked.line, source)
        return await self.get_summary(requested.by(asked, source), on_progress)

    async def _ask_about(self, job: PendingJob, asked: Asked, view: View) -> None:
        """Ask whether a large job may begin."""
        interface = asked.preferences.interface
        offer = await self.waiting_jobs.keep(job)
        buttons = large_buttons(offer.key, interface)
        question = (render_job(job, interface),)
        for _, message_id in await self.tell(view, view.finish(question, buttons)):
            await self.waiting_jobs.place(offer, message_id)

    async def _fail(self, result: Failure | Stopped, asked: Asked, view: View) -> None:
        interface = asked.preferences.interface
        if isinstance(result, Failure):
            why = render_error(result.error, interface)
        else:
            why = texts(interface).html("stopped")
        await self.tell(view, view.fail(why))
