"""Millionths of a dollar in, dollars as readers of a language write them out. Pure."""

from __future__ import annotations

from decimal import Decimal

from babel.numbers import format_currency

from bot.domain.budgets import MICROS
from bot.rendering.languages import in_own_digits, locale_of

_HUNDREDTHS, _TEN_THOUSANDTHS = Decimal("0.01"), Decimal("0.0001")


def exactly(micros: int, language: str) -> str:
    """Dollars with their cents, and with more digits where there are any."""
    return _written((Decimal(micros) / MICROS).normalize(), language)


def roughly(micros: int, language: str) -> str:
    """Dollars and cents; of less than a dollar hundredths of a cent as well."""
    dollars = Decimal(micros) / MICROS
    return _written(
        dollars.quantize(_HUNDREDTHS if dollars >= 1 or not micros else _TEN_THOUSANDTHS), language
    )


def _written(dollars: Decimal, language: str) -> str:
    written = format_currency(
        dollars,
        "USD",
        locale=locale_of(language),
        currency_digits=False,
        decimal_quantization=False,
    )
    return in_own_digits(written, language)
