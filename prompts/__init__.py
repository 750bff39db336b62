"""What Pith says to models: Markdown files with front matter, checked when they are loaded.

A file's front matter names it and the variables that its text uses; every `# heading` begins a
section. Sections are filled in one pass, so a `$word` in a value stays text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_SECTION = re.compile(r"^# (.+)\n", re.MULTILINE)
_VARIABLE = re.compile(r"\$([a-z_]+)")
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_UNSEEN = re.compile("[\u202a-\u202e\u2060-\u2069\U000e0000-\U000e0fff]")
"""Overrides and tags: a model reads them, while the person who looks at the same text does not."""
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class PromptError(Exception):
    """A prompt's file and what it is filled with do not fit together: a mistake of ours."""


class Filled(str):
    """Text that a template made: it goes into another one as it is."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Template:
    """One prompt file."""

    name: str
    sections: Mapping[str, str]

    def fill(self, section: str, **values: str | int) -> Filled:
        """A section's text with its variables filled in; raises PromptError for other variables.

        Values are escaped so that none can open or close a tag, except those that a template made.
        """
        text = self.section(section)
        wanted = set(_VARIABLE.findall(text))
        if wanted != set(values):
            raise PromptError(f"{self.name}: {section} takes {wanted}, not {set(values)}")
        filled = {name: escape(value) for name, value in values.items()}
        return Filled(_VARIABLE.sub(lambda match: filled[match[1]], text))

    def section(self, name: str) -> str:
        """A section's raw text; raises PromptError for a name that the file lacks."""
        if name not in self.sections:
            raise PromptError(f"{self.name}: no section {name!r}")
        return self.sections[name]


def escape(value: str | int) -> str:
    """Make a value safe between tags and for JSON in UTF-8."""
    if isinstance(value, Filled):
        return value
    return _UNSENDABLE.sub(" ", _UNSEEN.sub("", str(value))).translate(_ESCAPES)


def parse_template(name: str, text: str) -> Template:
    """Read one file's text; raises PromptError where it contradicts itself."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        raise PromptError(f"{name}: no front matter")
    fields = _fields(name, match[1])
    if fields.get("name") != name or "variables" not in fields:
        raise PromptError(f"{name}: front matter must name the file and its variables")
    pieces = _SECTION.split(match[2])
    if pieces[0].strip() or len(pieces) < 3:
        raise PromptError(f"{name}: text belongs under a heading")
    sections = {key: body.strip() for key, body in zip(pieces[1::2], pieces[2::2], strict=True)}
    _check_variables(name, set(fields["variables"].split()), " ".join(sections.values()))
    return Template(name, sections)


@cache
def load(name: str) -> Template:
    """The template in `prompts/<name>.md`; raises PromptError for one that contradicts itself."""
    return parse_template(name, files(__name__).joinpath(f"{name}.md").read_text("utf-8"))


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON schema of an answer, from `prompts/schemas.json`; nobody may change it."""
    found: dict[str, dict[str, Any]] = json.loads(_read("schemas.json"))
    return found[name]


@cache
def digest() -> str:
    """Changes whenever any text that a model is sent does."""
    names = sorted(
        file.name for file in files(__name__).iterdir() if file.name.endswith((".md", ".json"))
    )
    return sha256("\0".join(name + "\0" + _read(name) for name in names).encode()).hexdigest()[:16]


def _read(name: str) -> str:
    return files(__name__).joinpath(name).read_text("utf-8")


def _fields(name: str, front: str) -> dict[str, str]:
    fields = {}
    for line in front.splitlines():
        key, colon, value = line.partition(":")
        if not colon:
            raise PromptError(f"{name}: not a field: {line!r}")
        fields[key.strip()] = value.strip()
    return fields


def _check_variables(name: str, declared: set[str], text: str) -> None:
    used = set(_VARIABLE.findall(text))
    if used - declared:
        raise PromptError(f"{name}: undeclared variables {used - declared}")
    if declared - used:
        raise PromptError(f"{name}: unused variables {declared - used}")
