"""Image, compose file and example: held to what the code reads. No daemon is needed for that."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

from bot.config import Config

ROOT = Path(__file__).parents[1]
OURS = re.compile(r"\b(?:TELEGRAM|OPENAI|PITH)_[A-Z_]+\b")


def variables() -> set[str]:
    """What the configuration reads, by Pith's own names."""
    return {_own_name(name, field) for name, field in Config.model_fields.items()}


def _own_name(name: str, field: FieldInfo) -> str:
    alias = field.validation_alias
    return str(
        (alias.choices[0] if isinstance(alias, AliasChoices) else alias) or f"PITH_{name.upper()}"
    )


def text(name: str) -> str:
    """A file of the project's top level."""
    return (ROOT / name).read_text(encoding="utf-8")


def dockerfile() -> list[tuple[str, str]]:
    """The instructions of the last stage: name and arguments."""
    joined = re.sub(r"\\\n\s*", " ", re.sub(r"(?m)^#.*\n", "", text("Dockerfile")))
    lines = [line.partition(" ") for line in joined.splitlines() if line.strip()]
    instructions = [(name, rest.strip()) for name, _, rest in lines]
    start = max(at for at, (name, _) in enumerate(instructions) if name == "FROM")
    return instructions[start:]


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", ".env.example", "README.md"])
def test_every_variable_is_one_that_is_read(name: str) -> None:
    """No file promises a setting that does not exist."""
    assert set(OURS.findall(text(name))) - variables() == set()


def test_the_example_names_every_variable() -> None:
    """Whoever copies .env.example sees all that can be set, nothing set."""
    lines = [line for line in text(".env.example").splitlines() if line and line[0] != "#"]
    assert sorted(lines) == sorted(f"{name}=" for name in variables())


def test_the_image_runs_as_nobody_in_particular() -> None:
    """Nothing after USER gives rights back, and the user is a number that others can check."""
    users = [rest for name, rest in dockerfile() if name == "USER"]
    assert users == ["10001"]
    after = [name for name, _ in dockerfile()]
    assert "RUN" not in after[after.index("USER") :]


def test_what_is_written_lies_in_the_volume() -> None:
    """With a read-only root, database and SQLite's own scratch files have their place."""
    volume = next(rest for name, rest in dockerfile() if name == "VOLUME")
    environment = next(rest for name, rest in dockerfile() if name == "ENV")
    places = dict(re.findall(r"(\w+)=(\S+)", environment))
    for name in ("PITH_DATABASE", "SQLITE_TMPDIR"):
        assert places[name].startswith(volume)


def test_the_image_takes_all_packages_and_nothing_private() -> None:
    """What the wheel is made of is copied; .env and databases cannot come along."""
    packages = re.search(r"packages = \[(.*)\]", text("pyproject.toml").split("wheel]")[1])
    assert packages is not None
    ignored = text(".dockerignore").splitlines()
    for package in re.findall(r'"(\w+)"', packages[1]):
        assert f"COPY {package} {package}\n" in text("Dockerfile")
        assert f"!{package}" in ignored
    assert ignored[1] == "*"


def test_its_commands_exist() -> None:
    """The image is started, and asked for its health, by commands that Pith has."""
    from bot.__main__ import main

    named = re.findall(r'CMD \["(?:pith", ")?(\w+)"\]', text("Dockerfile"))
    assert sorted(named) == ["health", "run"]
    assert set(named) <= set(main.commands)


def test_the_services_are_hardened() -> None:
    """Each service takes the common hardening."""
    compose = text("compose.yaml")
    services = compose.split("\nservices:\n")[1].split("\nvolumes:\n")[0]
    names = re.findall(r"(?m)^  ([\w-]+):$", services)
    assert names == ["pith", "model", "fetch-model"]
    assert services.count("<<: *hardened") == services.count("mem_limit:") == len(names)
    common = compose.split("\nservices:\n")[0]
    for line in ("read_only: true", "cap_drop: [ALL]", '["no-new-privileges:true"]', "tmpfs:"):
        assert line in common
