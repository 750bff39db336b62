"""What a page gives as its authors in, single names out. Pure.

The words that names and their lists are made of are in names.json; its loader is here.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.text.folding import fold_phrase
from bot.text.tables import load_table

_BY = re.compile(
    r"^(?:written by|story by|text by|words by|by|par|por|door|przez|yazan|oleh|автор|автори|текст"
    r"|作者|文)"
    r"\b\s*[:：]?\s*"
    r"|^(?:作者|記者|记者|文|編集|取材)\s*[/／:：]\s*",
    re.IGNORECASE,
)
_BY_OR_NAME = re.compile(r"^(?:von|di|da|av|af|de)(?:\s*[:：]\s*|\s+)(?=\S)", re.IGNORECASE)
"""What stands before an author in some languages, and in others begins a surname."""
_LIST = re.compile(r"\s*[;|\n]\s*|\s*,\s+|\s*[、，]\s*")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Words:
    particles: frozenset[str]
    joining: frozenset[str]
    joining_whole_names: frozenset[str]
    bodies: frozenset[str]
    labels: frozenset[str]


@functools.cache
def _words() -> _Words:
    data = load_table(__package__, "names.json")
    return _Words(**{name: frozenset(values) for name, values in data.items()})


def particles() -> frozenset[str]:
    """The small words within names, in lower case."""
    return _words().particles


def is_label(text: str) -> bool:
    """Whether it is what stands beside names, as a time to read or a link to a profile."""
    folded = fold_phrase(text)
    if any(letter.isdigit() for letter in folded):
        return any(label in folded for label in _words().labels)
    return any(
        folded.startswith(label) and not folded[len(label) : len(label) + 1].isalpha()
        for label in _words().labels
    )


def split_names(text: str) -> Iterator[str]:
    """The names in a list of them, without a "by"; a name with an "and" in it stays whole."""
    for piece in _LIST.split(text):
        for name in _parted(without_by(piece)):
            yield without_by(name)


def without_by(text: str) -> str:
    """A byline without the word that makes it one; "von Trapp" and "Di Stefano" are names."""
    text = text.strip()
    if found := _BY.match(text):
        return text[found.end() :]
    found = _BY_OR_NAME.match(text)
    if found is None:
        return text
    rest = text[found.end() :]
    first, *others = rest.split()
    is_name = first[0].isupper() and not first.isupper() and not others
    if ":" in found[0] or "：" in found[0] or not (is_name or first in particles()):
        return rest
    return text


def cased(name: str) -> str:
    """A name in capitals as it is written otherwise."""
    words = name.title().split()
    known = particles()
    return " ".join(
        word.lower() if at and word.lower() in known else re.sub(r"^Mc(\w)", _raised, word)
        for at, word in enumerate(words)
    )


def _raised(found: re.Match[str]) -> str:
    return f"Mc{found[1].upper()}"


def _parted(text: str) -> list[str]:
    """Names that an "and" joins; a part that is no whole name belongs to the one before it."""
    words = text.split()
    table = _words()
    if any(word.lower().strip(",.") in table.bodies for word in words):
        return [text]
    names: list[list[str]] = [[]]
    joints: list[str] = []
    for word in words:
        low = word.lower()
        if names[-1] and (low in table.joining or low in table.joining_whole_names):
            joints.append(word)
            names.append([])
        else:
            names[-1].append(word)
    whole = names[0]
    found: list[list[str]] = []
    for joint, name in zip(joints, names[1:], strict=True):
        if _joins(joint, whole, name):
            found.append(whole)
            whole = name
        else:
            whole = [*whole, joint, *name]
    return [" ".join(one) for one in (*found, whole) if one]


def _joins(joint: str, before: list[str], after: list[str]) -> bool:
    """Whether two names stand on both sides, not one name or a firm's."""
    table = _words()
    if after[:1] and after[0][0].islower() and after[0].lower() not in table.particles:
        return False
    sizes = [sum(word.lower() not in table.particles for word in one) for one in (before, after)]
    if joint.lower() in table.joining_whole_names:
        return min(sizes) > 1
    return min(sizes) > 0 and before != after
