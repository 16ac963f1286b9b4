# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JMESPath over results."""

from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError

try:
    import jmespath
except ImportError:
    jmespath = None


def query(data: Any, expression: str) -> Any:
    """What ``expression`` selects from ``data``; None if it selects nothing.

    Raises OptionError for an expression that JMESPath rejects, and if jmespath is not installed.
    """
    if jmespath is None:
        raise OptionError(
            "query needs the Python package jmespath on the controller; install it next to ansible-core, or leave "
            "out query."
        )
    # JMESPath's functions check types by class name and reject subclasses of str, such as ansible's strings.
    try:
        return jmespath.search(expression, plain(data))
    except jmespath.exceptions.JMESPathError as error:
        raise OptionError(f"query {expression!r} is not a valid JMESPath expression for the result: {error}") from error


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
