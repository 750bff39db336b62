"""Prompts: what is checked when they are loaded, and what an article can do in them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import prompts
from prompts import Filled, PromptError, Template, load, parse_template

GOOD = "---\nname: one\nvariables: article word\n---\n\n# user\n<a>$article</a> $word\n"
NAMES = ("common", "summary", "combine", "repair", "support", "answer", "digest")


@pytest.mark.parametrize("name", NAMES)
def test_shipped_prompts_load(name: str) -> None:
    """Every prompt in the folder fits its own front matter."""
    assert load(name).sections


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (GOOD.replace("article word", "article"), "undeclared"),
        (GOOD.replace("article word", "article word more"), "unused"),
        (GOOD.replace("variables: article word\n", ""), "front matter"),
        (GOOD.replace("name: one", "name: two"), "front matter"),
        (GOOD.replace("variables: article word", "variables article word"), "not a field"),
        ("# user\nno front matter", "no front matter"),
        (GOOD.replace("# user\n", ""), "under a heading"),
    ],
)
def test_contradictions_fail_at_load(text: str, complaint: str) -> None:
    """A prompt that contradicts its front matter is never sent to a model."""
    with pytest.raises(PromptError, match=complaint):
        parse_template("one", text)


@pytest.mark.parametrize("values", [{}, {"article": "a"}, {"article": "a", "word": "b", "x": "c"}])
def test_filling_takes_exactly_the_variables(values: dict[str, str]) -> None:
    """A variable that nobody fills, or one too many, is a mistake and not an empty place."""
    with pytest.raises(PromptError):
        parse_template("one", GOOD).fill("user", **values)


def test_a_section_that_is_not_there_is_a_mistake() -> None:
    """A misspelt section is found by name."""
    with pytest.raises(PromptError, match="usr"):
        parse_template("one", GOOD).fill("usr")


@pytest.mark.parametrize("text", ["$word", "$article", "${word}", "$$word", "costs $5", "\\1"])
def test_a_dollar_in_an_article_stays_text(text: str) -> None:
    """What looks like a variable in a value is not filled in."""
    assert parse_template("one", GOOD).fill("user", article=text, word="!") == f"<a>{text}</a> !"


@given(st.text())
def test_an_article_cannot_close_its_own_tag(text: str) -> None:
    """Whatever an article holds, its prompt has its own two tags only, and can be sent."""
    filled = parse_template("one", GOOD).fill("user", article=text, word="w")
    assert re.findall(r"</?a>|<|>", filled) == ["<a>", "</a>"]
    assert filled.encode("utf-8")


def test_what_a_template_made_is_not_escaped_again() -> None:
    """Templates nest."""
    inner = Template("two", {"user": "<b>$x</b>"}).fill("user", x="<")
    assert isinstance(inner, Filled)
    filled = parse_template("one", GOOD).fill("user", article=inner, word="w")
    assert filled == "<a><b>&lt;</b></a> w"


def test_the_digest_is_of_all_texts() -> None:
    """The digest stays while the texts stay, and is short enough for a key."""
    assert prompts.digest() == prompts.digest()
    assert re.fullmatch(r"[0-9a-f]{16}", prompts.digest())


@pytest.mark.parametrize("name", ["summary", "notes", "support", "answer"])
def test_schemas_are_strict(name: str) -> None:
    """Strict structured output wants every field required and no others, at every depth."""

    def check(schema: dict[str, object]) -> None:
        if schema["type"] == "array":
            items = schema["items"]
            assert isinstance(items, dict)
            check(items)
        if schema["type"] == "object":
            properties = schema["properties"]
            assert isinstance(properties, dict)
            assert schema["required"] == list(properties)
            assert schema["additionalProperties"] is False
            for value in properties.values():
                check(value)

    check(prompts.schema(name))
