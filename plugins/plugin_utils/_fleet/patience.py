# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A limit to how long the controller waits for one host.

Ansible runs each host's task in a process of its own, which waits for the connection's command however long it lasts.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError


class Overdue(ProbeError):
    """The host did not answer in time."""


class _Interrupt(BaseException):
    """Ends the wait. No Exception, because connection plugins catch those and try again."""


@contextlib.contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raise Overdue in the block after ``seconds``, and end the commands that it waits for.

    The timer is the one that Ansible uses for the ``timeout`` of a task; whichever comes first counts.
    """
    began = time.monotonic()

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise _Interrupt

    theirs: Any = signal.getsignal(signal.SIGALRM)
    left, _interval = signal.setitimer(signal.ITIMER_REAL, 0)
    mine = not left or seconds < left
    try:
        try:
            if mine:
                signal.signal(signal.SIGALRM, interrupt)
            signal.setitimer(signal.ITIMER_REAL, max(seconds if mine else left, 0.001))
            yield
        finally:
            still, _interval = signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, theirs)
            if left and mine:
                still = max(left - (time.monotonic() - began), 0.001)
            # Nothing is left of the task's timer if it has ended the block.
            signal.setitimer(signal.ITIMER_REAL, still if left else 0)
    except _Interrupt:
        end_children()
        raise Overdue(f"The host did not answer within {seconds:.0f} s; it appears to hang.") from None


def end_children() -> None:
    """End the ssh (or local) command that nobody waits for any more, where the controller has Linux's /proc."""
    with contextlib.suppress(OSError):
        for children in Path("/proc/self/task").glob("*/children"):
            for pid in children.read_text(encoding="ascii").split():
                with contextlib.suppress(OSError):
                    os.kill(int(pid), signal.SIGKILL)
