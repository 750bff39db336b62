"""A digest: the summaries of several sources, and what their articles agree and differ on."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.summary import Doubt, Fallback, Quote, Summary


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that stand verbatim in one article: that of the digest's part of this number."""

    part: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class ComparedStatement:
    """One statement about at least two articles, as far as code could check it."""

    text: str
    citations: tuple[Citation, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def supported(self) -> bool:
        """Whether numbers and names were all found in the cited articles; never: if true."""
        return not self.doubts


@dataclass(frozen=True, slots=True)
class Comparison:
    """What articles agree and differ on; `fallback` says why they were not compared."""

    agree: tuple[ComparedStatement, ...] = ()
    differ: tuple[ComparedStatement, ...] = ()
    model: str = ""
    fallback: Fallback | None = None


@dataclass(frozen=True, slots=True)
class DigestPart:
    """One source: its summary, or the error that tells why there is none.

    `name` is what the reader sent: an address, or a file's name.
    """

    name: str
    summary: Summary | None = None
    error: Exception | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Digest:
    """The parts, which are numbered from 1; without `comparison` there was nothing to compare."""

    parts: tuple[DigestPart, ...]
    comparison: Comparison | None = None

    @property
    def summaries(self) -> dict[int, Summary]:
        """The summaries that there are, by the numbers of their parts."""
        return {number: part.summary for number, part in enumerate(self.parts, 1) if part.summary}
