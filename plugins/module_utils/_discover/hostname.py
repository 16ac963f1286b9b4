# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the host names of UTS namespaces.

The kernel shows a UTS namespace's host name only to threads inside it, so a new thread enters it and ends
there: setns(2) of a UTS namespace changes only the calling thread, and the thread opens no file in it.
"""

from __future__ import annotations

import os
import threading
from typing import Dict

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


def hostnames(processes: Dict[int, int]) -> Dict[int, str]:
    """Host names by UTS namespace number; ``processes`` maps each number to a PID inside.

    Bytes that are not UTF-8 become surrogate escapes. Omits namespaces that have ended or cannot be entered.
    """
    found: Dict[int, str] = {}
    if processes:
        # A daemon thread, so that it cannot delay the end of the process even if the kernel stalls.
        thread = threading.Thread(target=_visit, args=(processes, found), daemon=True)
        thread.start()
        thread.join(2.0)
    return dict(found)


def _visit(processes: Dict[int, int], found: Dict[int, str]) -> None:
    for number, pid in processes.items():
        try:
            fd = os.open(f"/proc/{pid}/ns/uts", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            # The PID may have been reused, so check that this is the requested namespace.
            if os.fstat(fd).st_ino == number:
                linux.setns(fd, linux.CLONE_NEWUTS)
                found[number] = os.uname().nodename
        except OSError:
            continue
        except HostError:
            # The system call numbers of this architecture are unknown: its containers can be listed, but not probed.
            return
        finally:
            os.close(fd)
