# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Kubernetes label selector as a predicate over labels; ``selector_text`` has its grammar.

Pure: nothing here touches the host.
"""

from __future__ import annotations

import re
from typing import FrozenSet, Mapping, NamedTuple, Optional, Tuple

_INTEGER = re.compile(r"[+-]?[0-9]+")
_INT64 = range(-(2**63), 2**63)


class Requirement(NamedTuple):
    """One term of a selector.

    ``operator`` is one of ``in``, ``notin`` (which also matches objects without the key, as ``!=`` does),
    ``exists``, ``absent``, ``lt``, ``gt``.
    """

    key: str
    operator: str
    values: FrozenSet[str] = frozenset()

    def matches(self, labels: Mapping[str, str]) -> bool:
        """Whether ``labels`` satisfy this term."""
        value = labels.get(self.key)
        if self.operator == "exists":
            return value is not None
        if self.operator == "absent":
            return value is None
        if self.operator == "in":
            return value in self.values
        if self.operator == "notin":
            return value not in self.values
        have = None if value is None else integer(value)
        if have is None:
            return False
        bound = int(next(iter(self.values)))
        return have < bound if self.operator == "lt" else have > bound


class Selector(NamedTuple):
    """All requirements must match; the empty selector matches everything."""

    requirements: Tuple[Requirement, ...] = ()

    def matches(self, labels: Mapping[str, str]) -> bool:
        """Whether an object with ``labels`` is selected."""
        return all(requirement.matches(labels) for requirement in self.requirements)


def integer(text: str) -> Optional[int]:
    """The integer as Go's strconv.ParseInt(text, 10, 64) reads it, like the Kubernetes API; None if it fails."""
    if not _INTEGER.fullmatch(text):
        return None
    number = int(text) if len(text) <= 20 else 2**63
    return number if number in _INT64 else None
