# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in the demo container: calls libc's atoi about 2000 times per second; one call in seven returns -4.

Needs only the standard library of Python 3.8 or newer, because it runs with the host's /usr.
"""

from __future__ import annotations

import ctypes
import os
import time

NUMBERS = [b"0", b"1", b"2", b"3", b"4", b"5", b"-4"]
CALLS_PER_SECOND = 2000


def work() -> None:
    """Call atoi on each of NUMBERS in turn, forever."""
    atoi = ctypes.CDLL(None).atoi
    while True:
        for number in NUMBERS:
            atoi(number)
        time.sleep(len(NUMBERS) / CALLS_PER_SECOND)


if __name__ == "__main__":
    # As in most real containers a child does the work: its PID inside is not 1 and not its host PID.
    if os.getpid() == 1:
        child = os.fork()
        if child:
            os.waitpid(child, 0)
            raise SystemExit("the worker ended")
    work()
