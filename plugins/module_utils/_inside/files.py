# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens and reads a container's files, for the job in the namespace helper.

Opening a file takes two steps. The first is O_PATH, beneath the container's root and without magic links, which
neither calls a driver nor waits for the other end of a FIFO. If the file is regular, the second step opens the
same inode for reading through the host's /proc/self/fd, so the container cannot swap it in between (openat2(2),
proc(5)).
"""

from __future__ import annotations

import errno
import os
import stat
from typing import List, NamedTuple, Optional, Sequence, Tuple

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


Pieces = Tuple[Tuple[int, int], ...]  # of a file: from an offset (inclusive) to another (exclusive)


class MappedFile(NamedTuple):
    """A file in an executable mapping: its path in the process's root and the host PID of one process that maps it.

    ``deleted`` means that the kernel marks the mapped file as no longer at its path. ``device`` and ``inode`` are
    those of the process's maps. ``handle`` is an O_PATH descriptor of the mapped file itself, whatever its path leads
    to now or elsewhere; -1 if the job did not ask for it, or the kernel does not give it. ``pieces`` are the executable
    parts of the file in each process that maps it, by host PID, if the job asked for a handle; a program may move parts
    of its code to other memory.
    """

    path: str
    pid: int
    deleted: bool
    device: bytes = b""
    inode: int = 0
    handle: int = -1
    pieces: Tuple[Tuple[int, Pieces], ...] = ()


class OpenFile(NamedTuple):
    """A regular file open for reading; ``path`` is its path in the container, with symbolic links resolved.

    ``pid`` is the host PID of a process that maps it, 0 if it was opened by its path. ``handle`` is an O_PATH
    descriptor of the same file, if it was asked for: neither using nor closing one calls the file system.
    """

    fd: int
    path: str
    size: int
    device: int
    inode: int
    pid: int = 0
    handle: int = -1


class Inside(NamedTuple):
    """A job's access to one container; ``name`` is its name in messages (``Container.describe()``).

    ``root`` is a directory descriptor of the container's root, ``descriptors`` one of the helper's
    /proc/self/fd, above which there is nothing. ``mapped`` are the files in the executable mappings of the job's
    processes, ``moved`` those that one of them has loaded and none of whose code is mapped any more. ``debug`` are
    directories of the host with debug files.
    """

    name: str
    root: int
    descriptors: int
    mapped: Sequence[MappedFile]
    moved: Sequence[MappedFile] = ()
    debug: Sequence[int] = ()

    def fail(self, reason: str) -> ContainerError:
        """A ContainerError of step resolve, for the caller to raise."""
        return ContainerError("resolve", reason)

    def debug_roots(self) -> List[Inside]:
        """Access to each of the host's directories with debug files, whose paths begin there."""
        return [self._replace(root=directory) for directory in self.debug]

    def open_file(self, path: str, follow: bool = True, keep: bool = False) -> OpenFile:
        """Open a regular file by its absolute path; raises ContainerError.

        Without ``follow`` the last component of the path must not be a symbolic link. With ``keep`` the result has a
        handle.
        """
        shown = printable(os.fsencode(path))
        handle = self._path_handle(path, shown, 0 if follow else os.O_NOFOLLOW)
        opened = None
        try:
            opened = self._open_regular(handle, path, 0)
            return opened if keep else opened._replace(handle=-1)
        finally:
            if not keep or opened is None:
                os.close(handle)

    def open_mapped(self, mapped: MappedFile) -> OpenFile:
        """Open the file behind the handle of a mapped file; raises ContainerError."""
        return self._open_regular(mapped.handle, mapped.path, mapped.pid)

    def _open_regular(self, handle: int, path: str, pid: int) -> OpenFile:
        shown = printable(os.fsencode(path))
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                kind = _KINDS.get(stat.S_IFMT(status.st_mode), "not a regular file")
                raise self.fail(f"{shown} in container {self.name} is {kind}; give a program or library file.")
            fd = self._reopen(handle, 0)
        except OSError as error:
            raise self.fail(
                f"{shown} in container {self.name} cannot be read without privileges: {error.strerror}."
            ) from None
        return OpenFile(fd, self._link(handle) or path, status.st_size, status.st_dev, status.st_ino, pid, handle)

    def read_file(self, path: str, limit: int) -> Optional[bytes]:
        """The first ``limit`` bytes of a regular file, or None if it cannot be read."""
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
        """The names in a directory, sorted; empty if it is missing or not a directory."""
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
            link_target = self._symlink(path)
            if link_target is not None:
                raise self.fail(
                    f"{shown} in container {self.name} is a symbolic link to {link_target}, "
                    "which does not exist inside the container; give a file that does."
                )
            raise self.fail(
                f"{shown} does not exist in container {self.name}; give the path as it is inside the container."
            )
        if code == errno.ELOOP:
            raise self.fail(
                f"{shown} in container {self.name} goes through a /proc link or too many symbolic links; "
                "give the path of the file itself."
            )
        raise self.fail(
            f"{shown} in container {self.name} cannot be opened: {text}; give a file that every user of the "
            "container can reach."
        )

    def _reopen(self, handle: int, flags: int) -> int:
        return os.open(str(handle), os.O_RDONLY | os.O_CLOEXEC | flags, dir_fd=self.descriptors)

    def _link(self, handle: int) -> Optional[str]:
        """The path of the file behind an O_PATH descriptor."""
        try:
            return os.readlink(str(handle), dir_fd=self.descriptors)
        except OSError:
            return None

    def _symlink(self, path: str) -> Optional[str]:
        """The printable target of the symbolic link at ``path``, or None if it is not a symbolic link."""
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
