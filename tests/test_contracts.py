"""The rooms of the house: who may import whom."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_import_contracts() -> None:
    """Every import contract in pyproject.toml is kept."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
