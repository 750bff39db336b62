"""A text in, whose first names stand before which names in it out. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.summarizing.checking.names import find_names


@dataclass(frozen=True, slots=True)
class People:
    """By first name, the only name that follows it; the text has that one alone as well.

    That's how people are told of (Dieter Heinlein, then Heinlein), and hardly anything else.
    """

    surnames: Mapping[str, str] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> People:
        """Read a text's names."""
        after: dict[str, set[str]] = {}
        before: dict[str, set[str]] = {}
        for name in find_names(text):
            words = [word.word for word in name.words]
            for one, other in zip(["", *words], [*words, ""], strict=True):
                after.setdefault(one, set()).add(other)
                before.setdefault(other, set()).add(one)
        return cls(
            {
                first: surname
                for first, followers in after.items()
                for surname in followers
                if first and surname and len(followers) == 1 and before[surname] - {first}
            }
        )
