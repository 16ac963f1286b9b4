# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a message about a name that does not exist: the names that resemble it."""

from __future__ import annotations

import difflib
import heapq
from typing import Iterable, List, Sequence

_FEW = 8  # up to so many names are listed, more are compared
_COMPARED = 256  # names that difflib compares, at about 20 µs each
_LOOSE = 0.5  # difflib's cutoff for names of two parts and for short lists


def closest(name: str, names: Iterable[str], least: float = 0.6) -> List[str]:
    """Up to three of ``names`` that resemble ``name``, the most alike first; ``least`` is difflib's cutoff.

    Works for a million names: difflib compares only those that share the most pairs of letters. These are cheap to
    count, and the names that difflib prefers rank high.
    """
    pairs = set(zip(name, name[1:]))
    alike = (
        (2 * len(pairs.intersection(zip(other, other[1:]))) / (len(name) + len(other) or 1), other) for other in names
    )
    best = heapq.nlargest(_COMPARED, alike)
    return difflib.get_close_matches(name, list({other: None for _shared, other in best}), 3, least)


def suggestion(name: str, names: Iterable[str]) -> str:
    """``; the closest names are a, b``, or an empty text if no name is close."""
    return _ended(closest(name, names))


def suggestion_of_all(name: str, names: Sequence[str]) -> str:
    """``suggestion`` for lists that can be shown: lists a few names, and counts many if none is close.

    A name ``category:name`` also matches by its second part alone.
    """
    if not names:
        return "; none exist"
    if len(names) <= _FEW:
        return f"; choose from {', '.join(names)}"
    own = {other.rpartition(":")[2]: other for other in reversed(names)}
    found = closest(name, names, _LOOSE)
    found = found or [own[other] for other in closest(name.rpartition(":")[2], own, _LOOSE)]
    return _ended(found) or f"; {len(names)} others exist"


def closest_names(names: Sequence[str]) -> str:
    """``the closest name is a`` or ``the closest names are a, b``."""
    return f"the closest name{' is' if len(names) == 1 else 's are'} {', '.join(names)}"


def _ended(names: Sequence[str]) -> str:
    return f"; {closest_names(names)}" if names else ""
