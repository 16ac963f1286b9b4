# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Root directories of other processes, among them the host's where this process has a root of its own.

A host can be reached through a debug pod (``oc debug node``, ``kubectl debug node``) or a privileged DaemonSet: the
module then sees the host's processes, but its own root directory is that of the pod's image.
"""

from __future__ import annotations

import os
from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils._core import linux, proc


def open_in_root(pid: int, path: str, flags: int = os.O_PATH) -> int:
    """Opens a path as process ``pid`` sees it; no link leads out of its root directory. Raises OSError.

    /proc/PID/root/path would follow an absolute link to a file of this process's root.
    """
    root = os.open(f"/proc/{pid}/root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        return linux.openat2(root, path.lstrip("/"), flags, linux.RESOLVE_IN_ROOT | linux.RESOLVE_NO_MAGICLINKS)
    finally:
        os.close(root)


def host_process() -> Optional[int]:
    """A process whose root directory is the host's, where this process's is another; else None."""
    pid = proc.host_process()
    try:
        host, own = os.stat(f"/proc/{pid}/root"), os.stat("/")
    except OSError:
        return None
    return pid if (host.st_dev, host.st_ino) != (own.st_dev, own.st_ino) else None


def on_host(path: str) -> Optional[str]:
    """Where this process finds the host's file ``path``, through the root of a process of the host's.

    None if this process's root directory is the host's, or if the host has no such file.
    """
    pid = host_process()
    if pid is None:
        return None
    try:
        fd = open_in_root(pid, path)
    except OSError:
        return None
    try:
        # without the links on the way, which would be followed from this process's root
        return f"/proc/{pid}/root{os.readlink(f'/proc/self/fd/{fd}')}"
    finally:
        os.close(fd)
