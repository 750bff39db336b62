"""An error in; in the log, which statement failed where Pith and its database are at odds."""

from __future__ import annotations

import structlog

from bot.domain.errors import DatabaseMistaken

log = structlog.get_logger(__name__)


def log_mistake(error: BaseException) -> None:
    """Log what the operator's sentence says that the log tells; of other errors it tells all."""
    if isinstance(error, DatabaseMistaken):
        log.error("database_mistaken", reason=str(error))
