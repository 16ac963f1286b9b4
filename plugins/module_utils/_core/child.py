# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A forked child that does one thing and ends: nothing of the parent runs in it, and it does not outlive the parent."""

from __future__ import annotations

import gc
import os
import signal
from typing import Callable, NoReturn

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import PR_SET_PDEATHSIG, prctl


def fork_child(work: Callable[[], None]) -> int:
    """Fork; the child runs ``work`` and ends by os._exit, with status 1 where that raised. Returns the child's PID.

    No signal handler of the parent's runs in the child, and it is killed when the thread that forked it ends
    (PR_SET_PDEATHSIG), so this is to be called from the main thread.
    """
    parent = os.getpid()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        pid = os.fork()
        if pid == 0:
            _run(work, parent)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return pid


def _run(work: Callable[[], None], parent: int) -> NoReturn:
    try:
        gc.disable()
        gc.freeze()
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            # Whatever Python knows of it: faulthandler's handlers are set behind its back.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, signal.valid_signals())
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            # It ended before prctl(2) took effect.
            os._exit(1)
        work()
    except BaseException:
        # The parent tells from the missing answer; a traceback would read files, perhaps of a container.
        os._exit(1)
    finally:
        os._exit(0)
