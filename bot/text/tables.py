"""The name of a table beside a module in, what it holds out."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_table(package: str, name: str) -> dict[str, Any]:
    """What a JSON or TOML file of a package holds; read once, so nobody may change it."""
    text = files(package).joinpath(name).read_text("utf-8")
    return tomllib.loads(text) if name.endswith(".toml") else json.loads(text)
