"""What a check-up finds: how one part of Pith is, and what the operator can mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Health(StrEnum):
    """How a part is: working, working with less than it could, or broken."""

    OK = "ok"
    HINT = "hint"
    """Working; there is more that the operator may turn on."""
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; its sentence is `doctor-` and the `key` in the locale files, with `values`."""

    key: str
    health: Health
    values: Mapping[str, str] = field(default_factory=dict)
