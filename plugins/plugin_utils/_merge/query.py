# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JMESPath over results. Private to fleet.probe."""

from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

try:
    import jmespath
except ImportError:
    jmespath = None


def query(data: Any, expression: str) -> Any:
    """What ``expression`` selects from ``data``; None where it selects nothing.

    Raises OptionError for an expression that JMESPath refuses, and where the controller's Python has
    no jmespath.
    """
    if jmespath is None:
        raise OptionError(
            "query needs the Python package jmespath on the controller; install it beside ansible-core or leave "
            "query out."
        )
    # JMESPath's functions tell types apart by class name and refuse subclasses of str, which is what
    # ansible's values are; plain ones are what json would give.
    try:
        return jmespath.search(expression, plain(data))
    except jmespath.exceptions.JMESPathError as error:
        raise OptionError(f"query {expression!r} is not a JMESPath expression that fits the result: {error}") from error


def plain(value: Any) -> Any:
    """``value`` as plain dicts, lists and scalars, free of the marks ansible puts on variables."""
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
