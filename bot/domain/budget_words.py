"""Budgets in words ("50 requests a day, $3 a month") in, Limits out. Pure.

It is what the configuration and the owner's /budget take: English words and numbers, as variables'
names are. What is shown of a budget stands in the reader's language (`rendering/owner.py`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from bot.domain.budgets import MICROS, Limits, Period

LARGEST = 10**15
"""Fits SQLite's integers with room for sums."""
UNLIMITED = "unlimited"

_ITEM = re.compile(
    r"(?P<dollar>\$)?\s*(?P<number>\d{1,15}(?:\.\d{1,6})?)\s*(?P<factor>[km](?![a-z]))?\s*"
    r"(?P<unit>requests?|tokens?|dollars?|usd)?\s*"
    r"(?:/|a|per|each)\s*(?P<period>day|month)",
    re.IGNORECASE | re.ASCII,
)
_FACTORS = {"": 1, "k": 1_000, "m": 1_000_000}


class BudgetUnclear(ValueError):
    """These words are no budget; the message is the part that could not be read."""


def read_limits(text: str) -> Limits:
    """The limits that a text names, "unlimited" for none; raises BudgetUnclear.

    >>> read_limits("50 requests a day, 200k tokens/day, $3 a month").day.tokens
    200000
    """
    if text.strip().lower() == UNLIMITED:
        return Limits()
    limits = Limits()
    for part in re.split(r"[,;]|\band\b", text):
        limits = _with(limits, part.strip())
    return limits


def _with(limits: Limits, part: str) -> Limits:
    found = _ITEM.fullmatch(part)
    unit = (found["unit"] or "").lower().removesuffix("s") if found else ""
    # "$3" has its unit before it, everything else behind.
    if found is None or bool(found["dollar"]) is bool(unit):
        raise BudgetUnclear(part)
    amount = Decimal(found["number"]) * _FACTORS[(found["factor"] or "").lower()]
    money = bool(found["dollar"]) or unit in ("dollar", "usd")
    whole = amount * MICROS if money else amount
    if whole != int(whole) or whole > LARGEST:
        raise BudgetUnclear(part)
    name = "micros" if money else f"{unit}s"
    period = Period(found["period"].lower())
    return replace(limits, **{period.value: replace(limits.of(period), **{name: int(whole)})})
