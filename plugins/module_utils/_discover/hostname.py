# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Host names of UTS namespaces. Private to fleet.probe.

The kernel tells a UTS namespace's name only to threads inside it, so a thread of its own goes in and
ends there: setns(2) of a UTS namespace changes the calling thread alone, and no file is looked at.
"""

from __future__ import annotations

import os
import threading
from typing import Dict

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


def hostnames(processes: Dict[int, int]) -> Dict[int, str]:
    """Host name by UTS namespace number; ``processes`` maps each number to a PID inside.

    Bytes that are not UTF-8 are surrogate escapes. A namespace that is gone or may not be entered is
    left out.
    """
    found: Dict[int, str] = {}
    if processes:
        # A daemon, so that not even a kernel that stalls can hold the process back at its end.
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
            # The PID may have been reused since: only the namespace that was asked for counts.
            if os.fstat(fd).st_ino == number:
                linux.setns(fd, linux.CLONE_NEWUTS)
                found[number] = os.uname().nodename
        except OSError:
            continue
        except HostError:
            # An architecture whose system calls are not known: no probe runs there, but its containers can be listed.
            return
        finally:
            os.close(fd)
