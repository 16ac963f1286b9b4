# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a sentence about a name that does not exist: the names that may have been meant.

difflib is imported at the top although it is seldom needed: the namespace helper asks for the closest functions of a
file when it can no longer import anything (_inside/helper.py). It takes half a millisecond.
"""

from __future__ import annotations

import difflib
import heapq
from typing import Iterable, List, Sequence

_FEW = 8  # names, which are listed rather than compared
_COMPARED = 256  # names that difflib compares, at some 20 µs each
_LOOSE = 0.5  # difflib's measure from which a name of two parts or a short list's is alike enough


def closest(name: str, names: Iterable[str], least: float = 0.6) -> List[str]:
    """Up to three of ``names`` that resemble ``name``, the most alike first; ``least`` is difflib's cutoff.

    Made for a million names: difflib sees only those that share the most pairs of letters, which are cheap to count
    and rank high what difflib prefers.
    """
    pairs = set(zip(name, name[1:]))
    alike = (
        (2 * len(pairs.intersection(zip(other, other[1:]))) / (len(name) + len(other) or 1), other) for other in names
    )
    best = heapq.nlargest(_COMPARED, alike)
    return difflib.get_close_matches(name, list({other: None for _shared, other in best}), 3, least)


def suggestion(name: str, names: Iterable[str]) -> str:
    """``; the closest names are a, b``; empty where no name comes close."""
    return _sentence_end(closest(name, names))


def suggestion_of_all(name: str, names: Sequence[str]) -> str:
    """The same where all the names could be listed: few are, and of many without a close one the number is given.

    A name ``category:name`` resembles another also by its second part alone.
    """
    if not names:
        return "; there are none"
    if len(names) <= _FEW:
        return f"; there are {', '.join(names)}"
    own = {other.rpartition(":")[2]: other for other in reversed(names)}
    found = closest(name, names, _LOOSE)
    found = found or [own[other] for other in closest(name.rpartition(":")[2], own, _LOOSE)]
    return _sentence_end(found) or f"; there are {len(names)} others"


def _sentence_end(names: Sequence[str]) -> str:
    return f"; the closest names are {', '.join(names)}" if names else ""
