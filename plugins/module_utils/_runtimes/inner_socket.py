# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets in a container's root directory, opened so that no link can lead out of it."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import Iterator, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.roots import open_in_root
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError


@contextmanager
def container_socket(pid: int, paths: Sequence[str]) -> Iterator[str]:
    """A host path to the first of the sockets ``paths`` that exists in the root of process ``pid``.

    The container controls the directories on the way, so links resolve inside its root. Raises RuntimeClientError.
    """
    try:
        fd = _open_first(pid, paths)
    except OSError as error:
        raise RuntimeClientError(os.strerror(error.errno or 0)) from None
    try:
        if not stat.S_ISSOCK(os.fstat(fd).st_mode):
            raise RuntimeClientError("it is not a socket")
        yield f"/proc/self/fd/{fd}"
    finally:
        os.close(fd)


def _open_first(pid: int, paths: Sequence[str]) -> int:
    for path in paths[:-1]:
        try:
            return open_in_root(pid, path)
        except FileNotFoundError:
            continue
    return open_in_root(pid, paths[-1])


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
