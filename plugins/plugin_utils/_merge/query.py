# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JMESPath over results."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion

try:
    import jmespath
except ImportError:
    jmespath = None


# The keys of a merged answer (merge.py), which an expression starts from.
ROOT = ("rows", "events_total", "accounting", "coverage", "window", "overhead", "estimate", "truncated")
# The parts of an expression that are evaluated where it stands, by the kind of its node (jmespath.parser).
_FIRST = (
    "subexpression", "index_expression", "projection", "filter_projection", "value_projection", "flatten", "pipe",
)  # fmt: skip
_ALL = (
    "or_expression", "and_expression", "not_expression", "comparator", "multi_select_list", "multi_select_dict",
    "key_val_pair", "function_expression",
)  # fmt: skip


def check_query(expression: str) -> None:
    """Raise OptionError for an expression that cannot be evaluated, or that starts from a key no answer has."""
    parsed = _compiled(expression).parsed
    for name in _functions(parsed):
        if name not in jmespath.functions.Functions.FUNCTION_TABLE:
            known = jmespath.functions.Functions.FUNCTION_TABLE
            raise OptionError(
                f"query {expression!r} calls {name}(), which JMESPath does not have{suggestion(name, known)}."
            )
    for name in _roots(parsed):
        if name not in ROOT:
            closest = suggestion(name, ROOT) or f"; it has {', '.join(ROOT)}"
            raise OptionError(
                f"query {expression!r} starts from {name}, which the merged answer does not have{closest}."
            )


def _functions(node: Any) -> Iterator[str]:
    """The names of all functions that a parsed expression calls."""
    if node["type"] == "function_expression":
        yield node["value"]
    for child in node["children"]:
        if isinstance(child, dict):
            yield from _functions(child)


def _roots(node: Any) -> Iterator[str]:
    """The keys that a parsed expression takes from the whole answer."""
    if node["type"] == "field":
        yield node["value"]
    elif node["type"] in _FIRST:
        yield from _roots(node["children"][0])
    elif node["type"] in _ALL:
        for child in node["children"]:
            yield from _roots(child)


def _compiled(expression: str) -> Any:
    if jmespath is None:
        raise OptionError(
            "query needs the Python package jmespath on the controller; install it next to ansible-core, or leave "
            "out query."
        )
    try:
        return jmespath.compile(expression)
    except jmespath.exceptions.JMESPathError as error:
        number = getattr(error, "token_type", None) == "NUMBER"
        hint = f"; write numbers in backticks: `{error.token_value}`" if number else ""
        raise OptionError(
            f"query {expression!r} is not a valid JMESPath expression: {_first_line(error)}{hint}."
        ) from error


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".:").removesuffix(", for expression")


def query(data: Any, expression: str) -> Any:
    """What ``expression`` selects from ``data``; None if it selects nothing.

    Raises OptionError for an expression that JMESPath rejects, and if jmespath is not installed.
    """
    compiled = _compiled(str(expression))
    # JMESPath's functions check types by class name and reject subclasses of str, such as ansible's strings.
    try:
        return compiled.search(plain(data))
    except jmespath.exceptions.JMESPathError as error:
        raise OptionError(f"query {expression!r} does not fit the result: {_first_line(error)}.") from error


def plain(value: Any) -> Any:
    """``value`` as plain dicts, lists and scalars, without ansible's tags on variables."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, bool):
        return value
    for kind in (int, float, str):
        if isinstance(value, kind):
            return kind(value)
    return value
