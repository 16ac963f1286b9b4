# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets in a container's root directory, opened so that no link can lead out of it."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import Iterator, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError


@contextmanager
def container_socket(pid: int, paths: Sequence[str]) -> Iterator[str]:
    """A host path to the first of the sockets ``paths`` that exists in the root of process ``pid``.

    The container controls the directories on the way, so links resolve inside its root (RESOLVE_IN_ROOT):
    /proc/PID/root/path would follow an absolute link to a socket of the host. Raises RuntimeClientError.
    """
    try:
        root = os.open(f"/proc/{pid}/root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fd = _open_first(root, paths)
        finally:
            os.close(root)
    except OSError as error:
        raise RuntimeClientError(os.strerror(error.errno or 0)) from None
    try:
        if not stat.S_ISSOCK(os.fstat(fd).st_mode):
            raise RuntimeClientError("it is not a socket")
        yield f"/proc/self/fd/{fd}"
    finally:
        os.close(fd)


def _open_first(root: int, paths: Sequence[str]) -> int:
    rules = linux.RESOLVE_IN_ROOT | linux.RESOLVE_NO_MAGICLINKS
    for path in paths[:-1]:
        try:
            return linux.openat2(root, path.lstrip("/"), os.O_PATH, rules)
        except FileNotFoundError:
            continue
    return linux.openat2(root, paths[-1].lstrip("/"), os.O_PATH, rules)


def same_view(pid: int) -> bool:
    """Whether a process has the same root and mount namespace as this one; True for a process that has ended."""
    try:
        # Not stat(2): whoever serves the file system of their root can make it wait.
        theirs, ours = (
            (os.readlink(f"/proc/{each}/root"), os.readlink(f"/proc/{each}/ns/mnt")) for each in (pid, "self")
        )
    except OSError:
        return True
    return theirs == ours
