"""Every use case, wired: what a surface is given."""

from __future__ import annotations

from dataclasses import dataclass

from bot.usecases.ask_article import AskArticle
from bot.usecases.get_summary import GetSummary
from bot.usecases.preferences import ChangePreferences, ReadPreferences
from bot.usecases.reader_records import ExportReader, ForgetReader
from bot.usecases.remember_place import RememberPlace
from bot.usecases.repeat_summary import RepeatSummary


@dataclass(frozen=True, slots=True)
class Pith:
    """Everything that a reader can ask for."""

    get_summary: GetSummary
    repeat_summary: RepeatSummary
    ask_article: AskArticle
    remember_place: RememberPlace
    read_preferences: ReadPreferences
    change_preferences: ChangePreferences
    export_reader: ExportReader
    forget_reader: ForgetReader
