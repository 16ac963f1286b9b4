# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first steps of the namespace helper: enter a container, then drop privileges.

Only the forked child may call these functions, never the module's own process; _inside/helper.py explains the
order.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import select
import signal
import sys
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.alive import gone
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    CAP_DAC_READ_SEARCH,
    CLONE_NEWNS,
    PR_CAP_AMBIENT,
    PR_CAP_AMBIENT_CLEAR_ALL,
    PR_CAPBSET_DROP,
    PR_SET_DUMPABLE,
    PR_SET_KEEPCAPS,
    PR_SET_NO_NEW_PRIVS,
    PR_SET_PDEATHSIG,
    cloned_mount,
    install_seccomp,
    prctl,
    set_capabilities,
    setns,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import Region, loaded_files
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import host_process
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, MappedFile, Pieces
from ansible_collections.fleet.probe.plugins.module_utils._inside.imports import Refusal
from ansible_collections.fleet.probe.plugins.module_utils._inside.seccomp import helper_filter

NOBODY = 65534

# Limits of a helper.
MEMORY = 256 << 20
_CPU_SECONDS = 5
_OPEN_FILES = 256

# Limits on reading the processes' mappings.
_MAX_PROCESSES = 512
_MAX_MAPPED = 4096
_MAX_HANDLES = 64


def enter(
    container: Container,
    pidfd: int,
    own: int,
    processes: Sequence[int],
    opens: Optional[Callable[[str], bool]] = None,
    debug_dirs: Sequence[str] = (),
) -> Inside:
    """Enter the container, by its ``pidfd``, which is closed then. Afterwards paths are those of the container.

    ``own`` is a descriptor of this process's directory in the host's /proc. ``debug_dirs`` are directories of the host,
    of which those that exist stay open. Raises ContainerError, and PermissionError where a capability is missing.
    """
    mapped, moved = read_mapped(processes, opens, {process.pid: process.start_ticks for process in container.processes})
    step = "its root directory"
    try:
        # Not the directory in the host's /proc itself: from that one, ``..`` leads to all processes of the host, and
        # the filter cannot see the path that is opened.
        descriptors = cloned_mount("/proc/self/fd")
        outer = os.open(f"/proc/{container.pid}/root", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        _check_alive(container, pidfd)
        # Prevents any import from here on, even an accidental one.
        sys.path[:] = []
        sys.meta_path[:] = [Refusal]
        step = "the directories of debug files on the host"
        debug = _debug_mounts(debug_dirs)
        step = "its namespaces"
        setns(pidfd, CLONE_NEWNS)
        step = "its root directory"
        os.fchdir(outer)
        os.chroot(".")
        os.chdir("/")
        os.close(outer)
        os.close(pidfd)
        entered = os.stat("ns/mnt", dir_fd=own).st_ino
        root = os.open("/", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ESRCH, errno.ENOENT):
            _check_alive(container, pidfd)
        if error.errno == errno.EPERM:
            raise  # the helper says which capabilities it needs
        raise ContainerError(
            "resolve", f"Container {container.describe()} cannot be entered ({step}): {os.strerror(error.errno or 0)}."
        ) from None
    if entered != container.namespaces.get("mnt", entered):
        raise ContainerError(
            "resolve",
            f"Container {container.describe()} changed: its process {container.pid} has moved to another mount "
            "namespace since it was discovered.",
        )
    return Inside(container.describe(), root, descriptors, mapped, moved, debug)


def _debug_mounts(directories: Sequence[str]) -> List[int]:
    """Each of these directories of the host in a mount of its own, which does not lead to the rest of the host."""
    host = host_process() if directories else None
    if host is not None:  # this process sees another root, and can clone only what its mount namespace has
        namespace = os.open(f"/proc/{host}/ns/mnt", os.O_RDONLY | os.O_CLOEXEC)
        setns(namespace, CLONE_NEWNS)
        os.close(namespace)
    mounts = []
    for directory in directories:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            mounts.append(cloned_mount(directory))
    return mounts


def _check_alive(container: Container, pidfd: int) -> None:
    """Raise unless the process behind the pidfd lives, which proves that /proc/PID was this process's."""
    poll = select.poll()
    poll.register(pidfd, select.POLLIN)
    if poll.poll(0):
        raise gone(container)


def drop(parent: int, channel: int, own: int, inside: Inside) -> None:
    """Drop to uid and gid nobody, the capability to read any file, and a few system calls.

    ``own`` is closed, so that nothing of the host's /proc is left but the process's own descriptors. ``parent`` is the
    PID of the process that forked; if it has ended, the helper exits. Raises OSError.
    """
    os.setgroups([])
    for capability in range(64):
        try:
            prctl(PR_CAPBSET_DROP, capability)
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            # The kernel has no more capabilities.
            break
    prctl(PR_SET_KEEPCAPS, 1)
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    set_capabilities([CAP_DAC_READ_SEARCH])
    prctl(PR_SET_KEEPCAPS, 0)
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    prctl(PR_SET_DUMPABLE, 0)
    # Set here because a change of uid clears it (prctl(2)); then check that the parent did not end before.
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    # Field 1 of statm: the whole address space, in pages.
    size = int(_statm(own).split()[0]) * resource.getpagesize()
    os.close(own)
    for kind, limit in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CPU, _CPU_SECONDS),
        (resource.RLIMIT_AS, size + MEMORY),
    ):
        resource.setrlimit(kind, (limit, limit))
    install_seccomp(helper_filter(channel, [inside.root, *inside.debug], inside.descriptors))


def _statm(own: int) -> bytes:
    fd = os.open("statm", os.O_RDONLY | os.O_CLOEXEC, dir_fd=own)
    try:
        return os.read(fd, 4096)
    finally:
        os.close(fd)


_FileKey = Tuple[bytes, bool, bytes, int]


def read_mapped(
    processes: Sequence[int],
    opens: Optional[Callable[[str], bool]] = None,
    starts: Optional[Mapping[int, int]] = None,
) -> Tuple[List[MappedFile], List[MappedFile]]:
    """The distinct files in the executable mappings of the processes, and those whose code was moved elsewhere.

    Those whose path ``opens`` accepts get a handle: through /proc/PID/map_files, so that it is the file that is mapped,
    even if it was deleted or replaced, or lies in another root or mount namespace inside the container. ``starts``
    has the start times of known processes: a PID that belongs to another process by now is left out.
    """
    found: Dict[_FileKey, MappedFile] = {}
    pieces: Dict[_FileKey, List[Tuple[int, Pieces]]] = {}
    moved: Dict[_FileKey, MappedFile] = {}
    wanted = _Wanted(opens)
    handles = looked = 0
    for pid in processes:
        new: Dict[_FileKey, Region] = {}
        here: Dict[_FileKey, List[Tuple[int, int]]] = {}
        code, data = loaded_files(pid)
        looked += bool(code)  # the kernel's threads have none
        if looked > _MAX_PROCESSES:
            break
        for region in code:
            key = _key(region)
            here.setdefault(key, []).append((region.offset, region.offset + region.end - region.start))
            if region.has_inode and key not in found and len(found) + len(new) < _MAX_MAPPED:
                new.setdefault(key, region)
        opened = {}
        for key, region in new.items():
            if handles < _MAX_HANDLES and key in wanted:
                opened[key] = _open_mapping(pid, region)
                handles += opened[key] >= 0
        if starts and pid in starts and start_ticks(pid) != starts[pid]:
            for handle in opened.values():
                if handle >= 0:
                    os.close(handle)
            continue
        for key, region in new.items():
            found[key] = MappedFile(
                os.fsdecode(region.path), pid, region.deleted, region.device, region.inode, opened.get(key, -1)
            )
        for key, parts in here.items():
            if key in wanted:
                pieces.setdefault(key, []).append((pid, tuple(parts)))
        for region in data:
            key = _key(region)
            if key not in here and key in wanted:
                moved.setdefault(key, MappedFile(os.fsdecode(region.path), pid, region.deleted))
    return [
        mapped._replace(pieces=tuple(pieces[key])) if key in pieces else mapped for key, mapped in found.items()
    ], list(moved.values())


def _key(region: Region) -> _FileKey:
    return region.path, region.deleted, region.device, region.inode


class _Wanted:
    """The files whose path ``opens`` accepts."""

    def __init__(self, opens: Optional[Callable[[str], bool]]) -> None:
        self._opens = opens
        self._known: Dict[bytes, bool] = {}

    def __contains__(self, key: _FileKey) -> bool:
        if self._opens is None:
            return False
        path = key[0]
        if path not in self._known:
            self._known[path] = path.startswith(b"/") and self._opens(os.fsdecode(path))
        return self._known[path]


def _open_mapping(pid: int, region: Region) -> int:
    """An O_PATH descriptor of the file behind a mapping; -1 if the mapping is gone or the kernel refuses."""
    try:
        return os.open(f"/proc/{pid}/map_files/{region.start:x}-{region.end:x}", os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return -1
