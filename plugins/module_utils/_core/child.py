# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forks a child that runs one function and ends; it runs no code of the parent and does not outlive it."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import time
from typing import Callable, NoReturn, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    PR_SET_NAME,
    PR_SET_PDEATHSIG,
    block_signals,
    close_range,
    default_signals,
    prctl,
    set_signal_mask,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_stat

CHILD_NAME = b"fleet.probe"  # of the children in /proc/PID/comm


def fork_child(work: Callable[[], None], keep: Sequence[int], outlives: bool = False) -> int:
    """Fork a child that runs ``work`` and ends with os._exit, with status 1 if ``work`` raised; returns its PID.

    The child has only the descriptors ``keep``, and /dev/null for 0 to 2. Signal handlers of the parent do not run in
    it. The thread that calls this must outlive the child: when it ends, the kernel kills the child (PR_SET_PDEATHSIG).
    A child that ``outlives`` its parent, once it has begun, is in a session of its own.
    """
    parent = os.getpid()
    before = block_signals()
    try:
        pid = os.fork()
        if pid == 0:
            _run(work, parent, keep, outlives)
    finally:
        set_signal_mask(before)
    return pid


def is_busy(child: int) -> bool:
    """Whether a child runs, or waits for a processor of a busy host: it is slow then, but not stuck."""
    stat = read_stat(child)
    return stat is not None and stat.state == "R"


def reap(child: int, grace: float) -> None:
    """Waits for a child that was killed or has answered, but no longer than ``grace`` seconds.

    One that waits in the kernel may not end by then; it is left behind.
    """
    until = time.monotonic() + grace
    with contextlib.suppress(ChildProcessError):  # where this process ignores SIGCHLD, the kernel keeps no status
        while os.waitpid(child, os.WNOHANG)[0] == 0 and time.monotonic() < until:
            time.sleep(0.001)


def _run(work: Callable[[], None], parent: int, keep: Sequence[int], outlives: bool) -> NoReturn:
    try:
        gc.disable()  # a collection writes to every object, and with that copies the parent's memory
        default_signals()
        signal.set_wakeup_fd(-1)
        set_signal_mask()
        prctl(PR_SET_NAME, ctypes.addressof(ctypes.create_string_buffer(CHILD_NAME)))
        # Before it can be killed with its parent: if the parent has ended by then, closing these detaches its probes,
        # and a process in which SIGKILL is pending cannot write to another's memory. The breakpoint would stay there
        # for ever (Linux 6.18: "failed to unregister, leaking uprobe", kernel/events/uprobes.c).
        _close_inherited(keep)
        if outlives:
            os.setsid()
        else:
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            # The parent ended before prctl(2) took effect, or before the child ran at all.
            os._exit(1)
        work()
    except BaseException:
        # The parent notices the missing answer; a traceback would read files, perhaps of a container.
        os._exit(1)
    finally:
        os._exit(0)


def _close_inherited(keep: Sequence[int]) -> None:
    """Close every descriptor but ``keep``; 0 to 2 become /dev/null, so that no file opened later gets their numbers.

    A child that gets stuck then keeps no probe of its parent attached.
    """
    null = os.open("/dev/null", os.O_RDWR)
    for standard in range(3):
        if standard not in keep:
            os.dup2(null, standard)
    first = 3
    for fd in sorted(keep):
        if fd > first:
            close_range(first, fd - 1)
        first = max(first, fd + 1)
    close_range(first, 0xFFFFFFFF)
