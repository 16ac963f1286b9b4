# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo container runs: libc's atoi, about 2000 calls a second, one in seven of which returns -4.

Only the standard library, any Python 3.8 or newer: it runs inside a container that has the host's /usr.
"""

from __future__ import annotations

import ctypes
import os
import time

NUMBERS = [b"0", b"1", b"2", b"3", b"4", b"5", b"-4"]
CALLS_PER_SECOND = 2000


def work() -> None:
    """Call atoi on each of NUMBERS in turn, for ever."""
    atoi = ctypes.CDLL(None).atoi
    while True:
        for number in NUMBERS:
            atoi(number)
        time.sleep(len(NUMBERS) / CALLS_PER_SECOND)


if __name__ == "__main__":
    # As in most real containers the work is done by a child: its PID inside is not 1, and not the host's.
    if os.getpid() == 1:
        child = os.fork()
        if child:
            os.waitpid(child, 0)
            raise SystemExit("the worker ended")
    work()
