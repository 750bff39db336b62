"""Switch the parts of the check off, one after the other, and tell which ones a test misses.

`python -m tests.mutants` runs the tables of claims with each part off: "killed" where a test
fails, "survived" where none does.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

_TESTS = "tests/summarizing/checking"
_SWITCH = "PITH_MUTANT"
_CHECKING = "bot.summarizing.checking"


def _nothing(*_: Any, **__: Any) -> Iterator[Any]:
    return iter(())


def _no(*_: Any, **__: Any) -> bool:
    return False


def _no_word(*_: Any, **__: Any) -> str:
    return ""


def _none(*_: Any, **__: Any) -> None:
    return None


MUTANTS: dict[str, tuple[str, str, Callable[..., Any] | int]] = {
    "numbers": ("doubts", "_unknown_numbers", _nothing),
    "counts in words": ("doubts", "_doubt_of_count", _none),
    "units": ("doubts", "_counts_other", _no),
    "swapped figures": ("doubts", "find_swaps", _nothing),
    "days": ("doubts", "_unknown_days", _nothing),
    "names": ("doubts", "_unknown_names", _nothing),
    "names of other passages": ("doubts", "_is_near", lambda *_: True),
    "countries by their people": ("doubts", "country_of", _no_word),
    "names over a language border": ("doubts", "find_foreign_names", _nothing),
    "originals in brackets": ("foreign_names", "_originals", _nothing),
    "people by first names": ("foreign_names", "_people", _nothing),
    "countries over a language border": ("foreign_names", "_countries", _nothing),
    "organisations": ("evidence", "organisation_names", _nothing),
    "denials": ("doubts", "find_negations", _nothing),
    "denials end at punctuation": ("negations", "clauses", lambda _, found: [0] * len(found)),
    "denied by what is cited": ("doubts", "find_affirmed", _nothing),
    "denials in other words": ("negations", "_inverts", _no),
    "opposites": ("doubts", "find_contrasts", _nothing),
    "sentences beside": ("sources", "BESIDE", 0),
    "the whole article as evidence": ("sources", "BESIDE", 10**6),
}
"""By name: the module, what of it is replaced, and by what."""


def pytest_configure() -> None:
    """Switch off the part that the environment names, in the run that this is a plugin of."""
    module, name, replacement = MUTANTS[os.environ[_SWITCH]]
    setattr(import_module(f"{_CHECKING}.{module}"), name, replacement)


def _is_killed(mutant: str) -> bool:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-n",
        "0",
        "-p",
        "tests.mutants",
        _TESTS,
    ]
    run = subprocess.run(
        command, env={**os.environ, _SWITCH: mutant}, capture_output=True, check=False
    )
    return run.returncode == 1


def main() -> int:
    """Print the fate of each mutant; 1 where one survived."""
    survived = 0
    for mutant in MUTANTS:
        killed = _is_killed(mutant)
        survived += not killed
        print(f"{'killed' if killed else 'survived'}  {mutant}", flush=True)
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
