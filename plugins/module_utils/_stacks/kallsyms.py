# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of kernel functions, from /proc/kallsyms (proc(5))."""

from __future__ import annotations

import bisect
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

_PATH = "/proc/kallsyms"
_DIGITS = 16
_CODE = b"tTwW"
_FURTHEST = 1 << 20  # bytes; an address further from the last function's start is not in that function


def kernel_names(addresses: Sequence[int]) -> Dict[int, bytes]:
    """The function that contains each address.

    Empty where the kernel hides addresses: from unprivileged readers, and from all if kernel.kptr_restrict is 2.
    """
    if not addresses:
        return {}
    try:
        with open(_PATH, "rb") as lines:
            return nearest_names(lines, addresses)
    except OSError:
        return {}


def nearest_names(lines: Iterable[bytes], addresses: Sequence[int]) -> Dict[int, bytes]:
    """The name of the last function that starts at or before each address.

    The 200,000 lines are compared as text, without parsing them: every address has 16 digits.
    """
    wanted = sorted(set(addresses))
    texts = [b"%016x" % address for address in wanted]
    # for each address, the last function that starts between the previous address and it
    nearest: List[Optional[Tuple[bytes, bytes]]] = [None] * len(wanted)
    for line in lines:
        index = bisect.bisect_left(texts, line[:_DIGITS])
        if index == len(texts) or line[_DIGITS + 1] not in _CODE:
            continue
        best = nearest[index]
        if best is None or best[0] < line[:_DIGITS]:
            nearest[index] = (line[:_DIGITS], line[_DIGITS + 3 :].split()[0])
    found: Dict[int, bytes] = {}
    last: Optional[Tuple[bytes, bytes]] = None
    for address, entry in zip(wanted, nearest):
        last = entry or last
        if last is not None and address - int(last[0], 16) < _FURTHEST:
            found[address] = last[1]
    return found
