# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A socket in another root directory, reached without being led elsewhere."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import Iterator, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._runtimes.claim import RuntimeClientError


@contextmanager
def container_socket(pid: int, paths: Sequence[str]) -> Iterator[str]:
    """A path of the host that stands for the first of the sockets ``paths`` that is in the root of process ``pid``.

    The container owns what lies on the way: links are followed inside its root alone (RESOLVE_IN_ROOT), where
    /proc/PID/root/path would follow an absolute one to a socket of the host. Raises RuntimeClientError.
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
    """Whether paths mean the same to a process as to this one; True for a process that is gone."""
    try:
        theirs, ours = os.stat(f"/proc/{pid}/root/"), os.stat("/")
        mounts = os.readlink(f"/proc/{pid}/ns/mnt"), os.readlink("/proc/self/ns/mnt")
    except OSError:
        return True
    return mounts[0] == mounts[1] and (theirs.st_dev, theirs.st_ino) == (ours.st_dev, ours.st_ino)
