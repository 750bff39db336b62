"""A request in, its answer on a stage out: the same for every surface."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.domain.errors import LargeJob
from bot.domain.jobs import PendingJob
from bot.domain.progress import OnProgress, Reading
from bot.domain.request import Attachment, Large, Source, SummaryRequest, name_of, payer_of
from bot.domain.summary import Answer
from bot.handlers.intake.failures import Failure, outcome
from bot.handlers.line.calls import ChatClosed, MayNotWrite
from bot.handlers.requests.download import download
from bot.handlers.requests.in_work import Asked, Desk, Stopped, comes_again
from bot.handlers.updates.incoming import place_of
from bot.handlers.updates.presses import large_buttons
from bot.handlers.views.view import Stage, Unseen
from bot.rendering.digest import render_digest
from bot.rendering.errors import render_failure
from bot.rendering.large_jobs import render_job
from bot.rendering.summary import render_answer, render_in_one, render_summary
from bot.rendering.texts import texts
from bot.usecases.pith import Pith
from bot.usecases.summaries.get_digest import Listed, ShownDigest
from bot.usecases.summaries.get_summary import ShownSummary

NewStage = Callable[[], Stage]
Buttons = Callable[[ShownSummary], Awaitable[InlineKeyboardMarkup | None]]
PartButton = Callable[[int, ShownSummary], Awaitable[InlineKeyboardButton | None]]
"""Under a digest: what opens the summary of a part, by the part's number."""
Work = Callable[[OnProgress], Awaitable[ShownSummary]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One source to summarise; `owner` and `note_by` as in SummaryRequest."""

    source: Source | Attachment
    note: str = ""
    owner: int | None = None
    note_by: int | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """Has requests worked on, and shows what comes of them, failures included."""

    pith: Pith
    desk: Desk

    async def summarize(
        self, asked: Asked, wanted: Sequence[Wanted], stage: NewStage, buttons: Buttons
    ) -> tuple[ShownSummary | PendingJob, ...]:
        """Each source its own summary on a stage of its own, in order; gives those that came.

        For large jobs that their reader was asked about it gives these.
        """
        works = [partial(self._summary, asked, one) for one in wanted]
        return await self.show(asked, works, stage, buttons)

    async def show(
        self, asked: Asked, works: Sequence[Work], stage: NewStage, buttons: Buttons
    ) -> tuple[ShownSummary | PendingJob, ...]:
        """The same for summaries that come of any work."""
        shown: list[ShownSummary | PendingJob] = []

        async def deliver(result: ShownSummary | Failure | Stopped, on: Stage) -> None:
            if (job := _large_job(result)) is not None:
                await self._question(asked, on, job)
                shown.append(job)
                return
            if not isinstance(result, ShownSummary):
                await self.tell(asked, on, on.fail(self._excuse(asked, result)))
                return
            shown.append(result)
            await self._show(asked, result, on, buttons)

        await self.desk.answer(asked, works, deliver, stage)
        return tuple(shown)

    async def digest(
        self,
        asked: Asked,
        wanted: Sequence[Wanted],
        stage: NewStage,
        buttons: Buttons,
        part_button: PartButton,
    ) -> None:
        """One digest of several sources on one stage, under it a button for each of its parts.

        `buttons` are for the summary that it is where all of them are one page.
        """

        async def deliver(
            result: ShownDigest | ShownSummary | Failure | Stopped, on: Stage
        ) -> None:
            if isinstance(result, ShownDigest):
                await self._show_digest(asked, result, on, part_button)
            elif isinstance(result, ShownSummary):
                await self._show(asked, result, on, buttons)
            else:
                await self.tell(asked, on, on.fail(self._excuse(asked, result)))

        await self.desk.answer(asked, [partial(self._digest, asked, wanted)], deliver, stage)

    async def quietly(self, asked: Asked, wanted: Wanted) -> ShownSummary | Failure | Stopped:
        """The same for one source, and nothing of it is shown: what comes of it."""
        results: list[ShownSummary | Failure | Stopped] = []

        async def deliver(result: ShownSummary | Failure | Stopped, on: Stage) -> None:
            results.append(result)

        work = partial(self._summary, asked, wanted)
        await self.desk.answer(asked, [work], deliver, lambda: Unseen(asked.preferences))
        return results[0] if results else Stopped()

    async def ask(self, asked: Asked, place: str, question: str, stage: NewStage) -> None:
        """Answer a question about the summary in a message, `place`."""

        async def deliver(result: Answer | Failure | Stopped, on: Stage) -> None:
            if not isinstance(result, Answer):
                await self.tell(asked, on, on.fail(self._excuse(asked, result)))
                return
            pieces = render_answer(result, asked.preferences)
            for where in await self.tell(asked, on, on.finish(pieces)):
                await self.pith.remember_place.follow(asked.reader_id, place, place_of(*where))

        work = partial(
            self.pith.ask_article,
            asked.reader_id,
            place,
            question,
            asked.preferences,
            asker_id=asked.asker_id,
        )
        await self.desk.answer(asked, [work], deliver, stage)

    async def tell(
        self, asked: Asked, on: Stage, showing: Awaitable[tuple[int, ...]]
    ) -> tuple[tuple[int, int], ...]:
        """See a stage's answer through; gives chat and number of its messages. Raises ChatClosed.

        What shows here first is noted: that a group has moved, or threw Pith out.
        """
        chat_id = asked.spot.chat_id
        try:
            sent = await showing
        except MayNotWrite:
            # Elsewhere in the group it may.
            raise
        except ChatClosed:
            self.desk.drop(chat_id)
            await self.pith.note_chat.left(chat_id)
            raise
        if on.moved_to:
            await self.pith.note_chat.moved(chat_id, on.moved_to)
        return tuple((on.moved_to or chat_id, message_id) for message_id in sent)

    async def _show(self, asked: Asked, result: ShownSummary, on: Stage, buttons: Buttons) -> None:
        preferences = result.shown.preferences
        pieces = (
            (render_in_one(result.summary, preferences),)
            if on.one_message
            else render_summary(result.summary, preferences)
        )
        for where in await self.tell(asked, on, on.finish(pieces, await buttons(result))):
            await self.pith.remember_place([result.shown.id], place_of(*where))

    async def _show_digest(
        self, asked: Asked, result: ShownDigest, on: Stage, part_button: PartButton
    ) -> None:
        found = [await part_button(number, one) for number, one in result.shown.items()]
        rows = [[one] for one in found if one is not None]
        pieces = render_digest(result.digest, asked.preferences)
        buttons = InlineKeyboardMarkup(rows) if rows else None
        shown_ids = [one.shown.id for one in result.shown.values()]
        for where in await self.tell(asked, on, on.finish(pieces, buttons)):
            await self.pith.remember_place(shown_ids, place_of(*where))

    async def _digest(
        self, asked: Asked, wanted: Sequence[Wanted], on_progress: OnProgress
    ) -> ShownDigest | ShownSummary:
        listed = [Listed(name_of(one.source), partial(self._part, asked, one)) for one in wanted]
        payer = payer_of(asked.reader_id, asked.asker_id)
        return await self.pith.get_digest(
            payer, listed, asked.preferences, on_progress, is_fatal=_sinks
        )

    async def _part(self, asked: Asked, wanted: Wanted, on_progress: OnProgress) -> ShownSummary:
        # A large job is not asked about here: under its part a button does.
        quiet = replace(asked, large=Large.UNATTENDED)
        result = await outcome(self._summary(quiet, wanted, on_progress))
        if isinstance(result, Failure):
            raise result.error
        return result

    async def _summary(
        self, asked: Asked, wanted: Wanted, on_progress: OnProgress
    ) -> ShownSummary:
        source = wanted.source
        if isinstance(source, Attachment):
            # Whether the file is known shows only when it is here.
            on_progress(Reading())
            source = await download(asked.line, source)
        request = SummaryRequest(
            asked.reader_id,
            source,
            asked.preferences,
            wanted.note,
            wanted.owner,
            asked.asker_id,
            asked.large,
            wanted.note_by,
        )
        return await self.pith.get_summary(request, on_progress)

    async def _question(self, asked: Asked, on: Stage, job: PendingJob) -> None:
        """Ask whether a large job may begin."""
        interface = asked.preferences.interface
        offer = await self.pith.waiting_jobs.keep(job)
        buttons = large_buttons(offer.key, interface)
        for where in await self.tell(asked, on, on.finish((render_job(job, interface),), buttons)):
            await self.pith.waiting_jobs.place(offer, where[1])

    def _excuse(self, asked: Asked, result: Failure | Stopped) -> str:
        interface = asked.preferences.interface
        if isinstance(result, Stopped):
            return texts(interface).html("stopped")
        return render_failure(result.error, interface)


def _large_job(result: ShownSummary | Failure | Stopped) -> PendingJob | None:
    """The job that its reader has to agree to first."""
    error = result.error if isinstance(result, Failure) else None
    return error.job if isinstance(error, LargeJob) else None


def _sinks(error: Exception) -> bool:
    """Whether one source's failure is tried again with all the others."""
    return comes_again(Failure(error))
