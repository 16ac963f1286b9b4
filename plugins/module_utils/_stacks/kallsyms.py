# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of the kernel's functions, from /proc/kallsyms (proc(5)). Private to fleet.probe."""

from __future__ import annotations

import bisect
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

_PATH = "/proc/kallsyms"
_DIGITS = 16
_CODE = b"tTwW"
_FURTHEST = 1 << 20  # bytes from a function's begin; what lies further on is none of it


def kernel_names(addresses: Sequence[int]) -> Dict[int, bytes]:
    """The function that each of the addresses lies in, as far as the kernel tells: it hides addresses from readers
    without privileges, and where kernel.kptr_restrict is 2 from all."""
    if not addresses:
        return {}
    try:
        with open(_PATH, "rb") as lines:
            return nearest_names(lines, addresses)
    except OSError:
        return {}


def nearest_names(lines: Iterable[bytes], addresses: Sequence[int]) -> Dict[int, bytes]:
    """The name of the last function that begins at or before each address.

    Two hundred thousand lines are compared as the text that they are: every address has its 16 digits.
    """
    wanted = sorted(set(addresses))
    texts = [b"%016x" % address for address in wanted]
    # the last function that begins between an address and the one before it
    nearest: List[Optional[Tuple[bytes, bytes]]] = [None] * len(wanted)
    for line in lines:
        place = bisect.bisect_left(texts, line[:_DIGITS])
        if place == len(texts) or line[_DIGITS + 1] not in _CODE:
            continue
        held = nearest[place]
        if held is None or held[0] < line[:_DIGITS]:
            nearest[place] = (line[:_DIGITS], line[_DIGITS + 3 :].split()[0])
    found: Dict[int, bytes] = {}
    last: Optional[Tuple[bytes, bytes]] = None
    for address, entry in zip(wanted, nearest):
        last = entry or last
        if last is not None and address - int(last[0], 16) < _FURTHEST:
            found[address] = last[1]
    return found
