"""Millionths of a dollar in, dollars as people read them out. Pure."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.budgets import MICROS


def exactly(micros: int) -> str:
    """Dollars with their cents, and with more digits where there are any."""
    whole, _, rest = f"{Decimal(micros) / MICROS:.6f}".partition(".")
    return f"${whole}.{rest[:2]}{rest[2:].rstrip('0')}"
