"""Plural variants against CLDR's rules, as Babel has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.rendering.languages import locale_of
from bot.rendering.texts import interface_languages, locale_source

COUNTS = (*range(1001), 10**6, 2 * 10**6)
"""Every form that a whole number takes in our languages. Values are never decimals: `Texts` takes
whole numbers only, and money comes formatted.
"""
every_language = pytest.mark.parametrize("language", interface_languages())


class _Selects(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.found: list[ast.SelectExpression] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.found.append(node)
        self.generic_visit(node)


class _Variables(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(node: ast.BaseNode) -> set[str]:
    visitor = _Variables()
    visitor.visit(node)
    return visitor.names


def _selects(source: str) -> Iterator[tuple[str, str, dict[str, ast.Variant]]]:
    """Each message's name, the variable that a select looks at, and the variants by their keys."""
    for message in FluentResource(source).body:
        visitor = _Selects()
        visitor.visit(message)
        for select in visitor.found:
            (variable,) = _variables(select.selector)
            keys = {
                one.key.value if isinstance(one.key, ast.NumberLiteral) else one.key.name: one
                for one in select.variants
            }
            yield message.id.name, variable, keys


def faults(language: str, source: str) -> list[str]:
    """What is wrong with a file's plural variants, by the names of its messages."""
    locale = locale_of(language)
    categories = {count: locale.plural_form(count) for count in COUNTS}
    found = []
    for name, variable, variants in _selects(source):
        exact = {int(key) for key in variants if key.isdigit()}
        for count, category in categories.items():
            if count not in exact and category not in variants:
                found.append(f"{name} lacks [{category}]")
                break
        named = {key for key in variants if not key.isdigit()}
        found += [
            f"{name} has [{one}], which nothing gets"
            for one in named - {*locale.plural_form.tags, "other"}
        ]
        tells = any(variable in _variables(one) for one in variants.values())
        if "one" in variants and tells and variable not in _variables(variants["one"]):
            found.append(f"{name} means exactly one by [one]")
    return found


@every_language
def test_every_form_that_numbers_take(language: str) -> None:
    """Each whole number finds a variant of its own grammatical form, and none is there in vain."""
    assert faults(language, locale_source(language)) == []


@pytest.mark.parametrize(
    ("language", "variants", "fault"),
    [
        ("pl", "[one] { $n } a\n [few] { $n } b\n *[other] { $n } c", "more lacks [many]"),
        ("de", "[few] { $n } b\n [one] { $n } a\n *[other] { $n } c", "more has [few]"),
        ("ru", "[one] a\n [few] { $n } b\n [many] { $n } c\n *[other] { $n } d", "means exactly"),
        ("ar", "[1] a\n *[other] { $n } b", "more lacks"),
    ],
    ids=["missing", "foreign", "21", "exact"],
)
def test_faults_are_found(language: str, variants: str, fault: str) -> None:
    """A file with a form too few or too many doesn't pass."""
    assert fault in " ".join(faults(language, f"more = {{ $n ->\n {variants}\n}}\n"))
