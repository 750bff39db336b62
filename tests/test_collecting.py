"""What pytest collects is the same everywhere: pytest-xdist's workers collect for themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
A_YEAR = 366 * 24 * 3600


def collecting(seconds: int, zone: str, seed: str) -> subprocess.Popen[str]:
    """A process that collects the whole suite, in its own time, zone and order of hashes."""
    surroundings = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    # The process is no worker of the run that asks for it.
    own = {name: value for name, value in surroundings.items() if "PYTEST" not in name}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.collecting", str(seconds)],
        cwd=ROOT,
        env=own,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_collected_twice() -> None:
    """Neither the ids nor the values of the tests hold the time, an address or anything random."""
    processes = collecting(0, "UTC", "1"), collecting(A_YEAR + 4000, "Pacific/Kiritimati", "2")
    (one, _), (other, _) = [process.communicate() for process in processes]
    first, second = json.loads(one.splitlines()[-1]), json.loads(other.splitlines()[-1])
    assert len(first) > 5_000
    strange = first.keys() ^ second.keys()
    assert not strange, "these ids hold what changes:\n" + "\n".join(sorted(strange))
    assert list(first) == list(second)
    changed = [name for name in first if first[name] != second[name]]
    assert not changed, "these values hold what changes:\n" + "\n".join(changed)


@pytest.mark.parametrize("value", [b"", b"words", bytearray(b"x")], ids=repr)
def test_bytes_want_an_id(value: Any, pytestconfig: pytest.Config) -> None:
    """Bytes without an id are refused: whoever packs them may pack the time with them."""
    naming = pytestconfig.pluginmanager.hook.pytest_make_parametrize_id
    with pytest.raises(TypeError, match="ids="):
        naming(config=pytestconfig, val=value, argname="content")
