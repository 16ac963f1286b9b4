# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a job may do inside a container: open and read its files. Private to fleet.probe.

A file is opened in two steps. First O_PATH, beneath the container's root and without magic links, which
neither runs a driver nor waits for the other end of a FIFO; then, once it is known to be a regular file,
the very same inode is opened for reading through the host's /proc/self/fd, so nothing can be swapped in
between (openat2(2), proc(5)).
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from typing import List, Optional, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    RESOLVE_IN_ROOT,
    RESOLVE_NO_MAGICLINKS,
    openat2,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable

_RESOLVE = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS
_KINDS = {
    stat.S_IFDIR: "a directory",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFCHR: "a character device",
    stat.S_IFBLK: "a block device",
    stat.S_IFSOCK: "a socket",
    stat.S_IFLNK: "a symbolic link",
}


@dataclass(frozen=True)
class Mapped:
    """A file that a process has mapped executable: its path in the container and one PID that maps it.

    ``deleted`` is the kernel's word that the path no longer leads to the file that is mapped.
    """

    path: str
    pid: int
    deleted: bool


@dataclass(frozen=True)
class Opened:
    """A regular file open for reading. ``path`` is where it lies in the container, with no symlink left."""

    fd: int
    path: str
    size: int
    device: int
    inode: int


@dataclass(frozen=True)
class Inside:
    """A job's view of one container; ``name`` is how sentences call it (``Container.describe()``).

    ``root`` is a directory fd of the container's root, ``descriptors`` one of the helper's own
    /proc/self/fd on the host's proc; ``mapped`` is what the job's processes had mapped executable.
    """

    name: str
    root: int
    descriptors: int
    mapped: Sequence[Mapped]

    def fail(self, reason: str) -> ContainerError:
        """The error of this step, to be raised by the caller."""
        return ContainerError("resolve", reason)

    def open_file(self, path: str, follow: bool = True) -> Opened:
        """Open a regular file by its absolute path. ContainerError says in one sentence why it can't be.

        Without ``follow`` the last part of the path must not be a symbolic link.
        """
        shown = printable(os.fsencode(path))
        handle = self._path_handle(path, shown, 0 if follow else os.O_NOFOLLOW)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                kind = _KINDS.get(stat.S_IFMT(status.st_mode), "no regular file")
                raise self.fail(f"{shown} in container {self.name} is {kind}; a program or library file is needed.")
            try:
                fd = self._reopen(handle, 0)
            except OSError as error:
                raise self.fail(
                    f"{shown} in container {self.name} cannot be read without privileges: {error.strerror}."
                ) from None
            return Opened(fd, self._link(handle) or path, status.st_size, status.st_dev, status.st_ino)
        finally:
            os.close(handle)

    def read_file(self, path: str, limit: int) -> Optional[bytes]:
        """The first ``limit`` bytes of a regular file, or None when there is none that can be read."""
        try:
            opened = self.open_file(path)
        except ContainerError:
            return None
        try:
            return os.pread(opened.fd, min(limit, opened.size), 0)
        except OSError:
            return None
        finally:
            os.close(opened.fd)

    def list_directory(self, path: str) -> List[str]:
        """The names in a directory, sorted; none when it is missing or no directory."""
        try:
            handle = openat2(self.root, path, os.O_PATH | os.O_DIRECTORY, _RESOLVE)
        except OSError:
            return []
        try:
            fd = self._reopen(handle, os.O_DIRECTORY)
        except OSError:
            return []
        finally:
            os.close(handle)
        try:
            return sorted(os.listdir(fd))
        except OSError:
            return []
        finally:
            os.close(fd)

    def _path_handle(self, path: str, shown: str, flags: int) -> int:
        try:
            return openat2(self.root, path, os.O_PATH | flags, _RESOLVE)
        except OSError as error:
            code, text = error.errno, os.strerror(error.errno or 0)
        if code == errno.ENOENT:
            leads = self._symlink(path)
            if leads is not None:
                raise self.fail(
                    f"{shown} in container {self.name} is a symbolic link to {leads}, "
                    "which does not exist inside the container; name a file that does."
                )
            raise self.fail(
                f"There is no file {shown} in container {self.name}; give the path as it is inside the container."
            )
        if code == errno.ELOOP:
            raise self.fail(
                f"{shown} in container {self.name} leads through a link of /proc or too many symbolic links; "
                "name the file itself."
            )
        raise self.fail(
            f"{shown} in container {self.name} cannot be opened: {text}; name a file in reach of all its users."
        )

    def _reopen(self, handle: int, flags: int) -> int:
        return os.open(str(handle), os.O_RDONLY | os.O_CLOEXEC | flags, dir_fd=self.descriptors)

    def _link(self, handle: int) -> Optional[str]:
        """Where an O_PATH descriptor's file lies."""
        try:
            return os.readlink(str(handle), dir_fd=self.descriptors)
        except OSError:
            return None

    def _symlink(self, path: str) -> Optional[str]:
        """Where a symlink at the end of a path points, printable; None when there is none."""
        try:
            handle = openat2(self.root, path, os.O_PATH | os.O_NOFOLLOW, _RESOLVE)
        except OSError:
            return None
        try:
            if not stat.S_ISLNK(os.fstat(handle).st_mode):
                return None
            # readlinkat(2): an empty path reads the link that the O_PATH descriptor itself names.
            return printable(os.fsencode(os.readlink("", dir_fd=handle)))
        except OSError:
            return None
        finally:
            os.close(handle)
