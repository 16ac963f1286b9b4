# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the real inode of an open file, beneath overlayfs.

A uprobe belongs to the inode that holds the pages (kernel/trace/trace_uprobe.c takes d_real_inode()), so
containers whose overlay mounts share a layer share its probes. To attach once per real inode the parent
must know that inode. overlayfs does not report it, so this file works it out:

- The mount is found by the fd's mnt_id (proc(5), fdinfo) in the container's mountinfo, the path inside it
  from /proc/self/fd, both as the kernel wrote them.
- The layers are walked from the top as overlayfs does (Documentation/filesystems/overlayfs.rst): the first
  that has the path counts, if it is a regular file there. A symlink, whiteout, other file system
  or anything else on the way means that these are not the layers as the kernel sees them: the result is None.
- The file found must be the open file. overlayfs passes mode, size, mtime and ctime of the real file through
  (fs/overlayfs/inode.c, ovl_getattr), and no unprivileged process can set a ctime; so a mount whose options
  name directories that are different ones here (made in another mount namespace, or made up) is not
  trusted. In a lower layer the inode number must also be the same. In the upper layer it may differ: a
  file that was copied up keeps showing the number of the lower file, but the kernel executes and probes the
  upper one.
- With metacopy the upper file may have no data of its own; with layers on an overlay the real inode is
  one level deeper. The result is None for both. Renamed directories (redirect_dir) need no special care: the
  upper layer has the file at its new path, and another file at that path in a lower layer looks different.

For None the caller attaches once per container, and each attachment counts only for its own. A file that a process may
serve, by FUSE or as a layer of an overlay, is not probed at all: whoever touches it may wait as long as the server
likes, in the kernel, where not even SIGKILL helps. Attaching to one is worse: the kernel reads the instruction while no
process of the host can fork (kernel/events/uprobes.c, register_for_each_vma holds dup_mmap_sem; seen on Linux 6.18).

A container that may mount can hide such a layer: its FUSE is in its own mount namespace, and the path of the layer
leads elsewhere on the host. So where the real file of an overlay is not known, the kernel has to know where the file's
blocks are: overlayfs passes that question (FIEMAP) on to the real inode, and FUSE has no answer to it.
"""

from __future__ import annotations

import fcntl
import functools
import json
import os
import re
import socket
import stat
import struct
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errand import errand
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    RESOLVE_BENEATH,
    RESOLVE_NO_MAGICLINKS,
    RESOLVE_NO_SYMLINKS,
    RESOLVE_NO_XDEV,
    file_system_type,
    openat2,
    send_with_fds,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace, read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import host_process, open_in_root

_RESOLVE = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV
_OCTAL = re.compile(rb"\\([0-7]{3})")
_MAX_MOUNTINFO = 16 << 20
_DELETED = b" (deleted)"
_FIEMAP = 0xC020660B  # FS_IOC_FIEMAP of linux/fs.h


# File systems that the kernel serves itself, or whose server only an administrator can choose (linux/magic.h; the last
# ones are in their file systems' own headers). A process that serves a file can make whoever touches it wait for ever.
OVERLAY = 0x794C7630
TRUSTED = frozenset(
    (
        OVERLAY,
        0xEF53,  # ext2, ext3, ext4
        0x58465342,  # XFS
        0x9123683E,  # Btrfs
        0x01021994,  # tmpfs
        0x858458F6,  # ramfs
        0xF2F52010,  # F2FS
        0x73717368,  # SquashFS
        0xE0F5E1E2,  # EROFS
        0x9660,  # ISO 9660
        0x2FC12FC1,  # ZFS
        0xCA451A4E,  # bcachefs
        0x61756673,  # AUFS
        0x6969,  # NFS
        0x00C36400,  # Ceph
        0xFF534D42,  # CIFS
        0xFE534D42,  # SMB2
        0x01021997,  # 9P
        0x01161970,  # GFS2
        0x7461636F,  # OCFS2
        0x0BD00BD0,  # Lustre
        0x47504653,  # GPFS
    )
)


class RealInode(NamedTuple):
    """(st_dev, st_ino), None if unknown, and whether touching the file cannot wait for a process that serves it.

    ``fd`` is an O_PATH descriptor of the real file, if it lies below an overlay: what is attached to that never touches
    the overlay, which may be other than it says. -1 for the file itself. ``answered`` is false where nothing is known,
    because the child that looks at the file did not answer.
    """

    identity: Optional[Tuple[int, int]]
    trusted: bool
    fd: int = -1
    answered: bool = True


class Mount(NamedTuple):
    """A line of mountinfo: the mounted part of the file system, the mount point, the type and the options."""

    root: bytes
    point: bytes
    kind: bytes
    options: List[bytes]


class Layers(NamedTuple):
    """An overlay's directories, the uppermost lower layer first; ``upper`` is None on a read-only one."""

    upper: Optional[bytes]
    lower: List[bytes]


def real_inodes(files: Sequence[Tuple[Sequence[int], int]], deadline: float) -> Iterator[RealInode]:
    """The real inode of each file, in order: the PIDs of processes that may know its mount (0: none), and its fd.

    A child works them out, because the container may have made up the mount, and looking at what its options name may
    wait for whoever serves a file system. What it has not answered within ``deadline`` seconds is not trusted.
    """
    if not files:
        return iter(())
    kept = [fd for _pids, fd in files]
    data, fds = errand(functools.partial(_answer, files), deadline, kept, len(files))
    answers = [json.loads(line) for line in data.split(b"\n")[:-1]]
    left = iter(fds)
    known = [
        RealInode((found[0], found[1]) if found else None, trusted, next(left, -1) if has_fd else -1)
        for found, trusted, has_fd in answers
    ]
    return iter(known + [RealInode(None, False, answered=False)] * (len(files) - len(known)))


def _answer(files: Sequence[Tuple[Sequence[int], int]], channel: socket.socket) -> None:
    """The child: one line for each file, with the descriptor of the real file if that is another."""
    reads = _Reads()
    for pids, fd in files:
        found = RealInode(None, False)
        for pid in pids:
            if pid and found.identity is None:
                found = max(found, _real_inode(pid, fd, reads), key=lambda each: each.trusted)
        if found.trusted and found.identity is None and not _has_blocks(fd):
            found = RealInode(None, False)
        line = json.dumps([found.identity, found.trusted, found.fd >= 0]).encode("ascii") + b"\n"
        send_with_fds(channel, line, [found.fd] if found.fd >= 0 else [])
        if found.fd >= 0:
            os.close(found.fd)


def _has_blocks(fd: int) -> bool:
    """Whether the kernel itself knows where the blocks of an open file are (Documentation/filesystems/fiemap.rst).

    It does on file systems on a disk, through any number of overlays (fs/overlayfs/inode.c, ovl_fiemap), and never on
    FUSE. Neither does it on tmpfs, NFS or SquashFS. Raises nothing; it may wait for a file system.
    """
    first_byte = struct.pack("=QQLLLL", 0, 1, 0, 0, 0, 0)  # struct fiemap of linux/fiemap.h, which only counts
    try:
        opened = os.open(f"/proc/self/fd/{fd}", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.ioctl(opened, _FIEMAP, first_byte)
        return True
    except OSError:
        return False
    finally:
        os.close(opened)


def real_inode(container_pid: int, fd: int) -> Optional[Tuple[int, int]]:
    """(st_dev, st_ino) of the inode that uprobes in the file behind ``fd`` belong to, or None if unknown.

    ``fd`` was opened in the mount namespace and root of ``container_pid``; the caller is in the host's. It may wait for
    a file system.
    """
    found = _real_inode(container_pid, fd, _Reads())
    if found.fd >= 0:
        os.close(found.fd)
    return found.identity


class _Reads:
    """What was read of each process, and which layers a process may serve: those of one image have them in common."""

    def __init__(self) -> None:
        self.mountinfo: Dict[int, bytes] = {}
        self.served: Dict[bytes, bool] = {}


def _real_inode(pid: int, fd: int, reads: _Reads) -> RealInode:
    unknown = RealInode(None, False)
    try:
        if pid not in reads.mountinfo:
            reads.mountinfo[pid] = read_file(f"/proc/{pid}/mountinfo", _MAX_MOUNTINFO) or b""
        mount = find_mount(reads.mountinfo[pid], _mount_id(fd))
        own = namespace(pid, "user") in (None, host_namespace("user"))
        # Before anything asks an overlay, which asks its layers.
        if mount is not None and mount.kind == b"overlay" and _served(mount.options, reads.served):
            return unknown
        kind = file_system_type(fd)
        if kind not in TRUSTED:
            return unknown
        shown = os.fstat(fd)
        if kind != OVERLAY:
            return RealInode((shown.st_dev, shown.st_ino), True)
        if mount is None:
            return unknown
        layers = overlay_layers(mount.options, _default("metacopy"))
        link = os.readlink(f"/proc/self/fd/{fd}".encode())
        if link.endswith(_DELETED) and layers is not None:
            # Deleted from the overlay, a file of a lower layer is still there.
            link, layers = link[: -len(_DELETED)], Layers(None, layers.lower)
        path = path_in_mount(link, _root(pid), mount)
        found = None if layers is None or path is None else _walk(layers, path, shown)
        # An unprivileged user can mount an overlay in a user namespace, with layers that this process does not see.
        return RealInode(None, own) if found is None else found
    except OSError:
        return unknown


def _served(options: List[bytes], known: Dict[bytes, bool]) -> bool:
    """Whether a layer of an overlay, as its name leads to it here, is on a file system that a process may serve."""
    layers = overlay_directories(options)
    if layers is None:
        return False
    for directory in [*([layers.upper] if layers.upper is not None else []), *layers.lower]:
        if directory not in known:
            known[directory] = _is_served(directory)
        if known[directory]:
            return True
    return False


def _is_served(directory: bytes) -> bool:
    try:
        fd = _open_layer(directory)
    except OSError:
        return False
    try:
        return file_system_type(fd) not in TRUSTED
    except OSError:
        return False
    finally:
        os.close(fd)


def find_mount(mountinfo: bytes, mount_id: int) -> Optional[Mount]:
    """The mount with this id, or None if it is not listed, as for mounts outside the process's root."""
    wanted = b"%d " % mount_id
    for line in mountinfo.split(b"\n"):
        if line.startswith(wanted):
            before, separator, after = line.partition(b" - ")
            fields, rest = before.split(b" "), after.split(b" ")
            if not separator or len(fields) < 6 or len(rest) < 3:
                return None
            return Mount(unescape(fields[3]), unescape(fields[4]), rest[0], rest[2].split(b","))
    return None


def overlay_layers(options: List[bytes], metacopy_default: bool) -> Optional[Layers]:
    """The directories of an overlay from its mount options, as show_options writes them, or None if unknown.

    Up to Linux 6.4 all lower layers are in ``lowerdir``; since 6.8 they may have an option each (``lowerdir+``,
    ``datadir+``). Docker and containerd name lower layers relative to their working directory when they
    mounted, which is the parent of the upper layer's parent.
    """
    named = _named(options)
    metacopy = named.get(b"metacopy", [b"on" if metacopy_default else b"off"])[-1] != b"off"
    if metacopy or b"datadir+" in named:
        return None
    return overlay_directories(options)


def overlay_directories(options: List[bytes]) -> Optional[Layers]:
    """The directories that an overlay's options name, whatever it does with them; None if they are not known."""
    named = _named(options)
    upper = named.get(b"upperdir", [None])[-1]
    lower = [*named.get(b"lowerdir+", []), *named.get(b"datadir+", [])] or _split_layers(
        named.get(b"lowerdir", [b""])[-1]
    )
    if upper is not None and not upper.startswith(b"/"):
        return None
    above = os.path.dirname(os.path.dirname(upper)) if upper is not None else None
    found: List[bytes] = []
    for layer in lower:
        if not layer.startswith(b"/"):
            if not layer or above is None:
                return None
            layer = above + b"/" + layer
        found.append(layer)
    return Layers(upper, found) if found else None


def _named(options: List[bytes]) -> Dict[bytes, List[bytes]]:
    """The values of the mount options that have one, by name."""
    named: Dict[bytes, List[bytes]] = {}
    for option in options:
        key, separator, value = option.partition(b"=")
        if separator:
            named.setdefault(unescape(key), []).append(unescape(value))
    return named


def path_in_mount(path: bytes, root: bytes, mount: Mount) -> Optional[bytes]:
    """A file's relative path inside its mount's file system, or None if it is not in the mount.

    ``path`` and the process's ``root`` are paths in its mount namespace; the mount points in mountinfo are
    relative to that root.
    """
    if root != b"/":
        if not path.startswith(root + b"/"):
            return None
        path = path[len(root) :]
    if path == mount.point:
        # A file can be a mount point, like /etc/hosts in many containers.
        path = b""
    elif mount.point != b"/":
        if not path.startswith(mount.point + b"/"):
            return None
        path = path[len(mount.point) :]
    inner = (mount.root.rstrip(b"/") + path).lstrip(b"/")
    return inner or None


def unescape(text: bytes) -> bytes:
    r"""Decode the kernel's ``\NNN`` (fs/seq_file.c, mangle_path and seq_escape)."""
    return _OCTAL.sub(lambda match: bytes([int(match.group(1), 8) & 0xFF]), text)


def _split_layers(value: bytes) -> List[bytes]:
    r"""``a:b\:c`` is two layers: in overlayfs a backslash escapes a colon."""
    return [re.sub(rb"\\(.)", rb"\1", part, flags=re.DOTALL) for part in re.split(rb"(?<!\\):", value)]


def _walk(layers: Layers, path: bytes, shown: os.stat_result) -> Optional[RealInode]:
    """The real file, open as O_PATH; None if it is not certain to be the one that is ``shown``."""
    tops = [(layers.upper, True)] if layers.upper is not None else []
    for directory, is_upper in tops + [(layer, False) for layer in layers.lower]:
        top = _open_layer(directory)
        try:
            try:
                found = openat2(top, os.fsdecode(path), os.O_PATH | os.O_NOFOLLOW, _RESOLVE)
            except FileNotFoundError:
                continue
        finally:
            os.close(top)
        if file_system_type(found) in TRUSTED - {OVERLAY}:
            real = os.fstat(found)
            if stat.S_ISREG(real.st_mode) and _alike(real, shown) and (is_upper or real.st_ino == shown.st_ino):
                return RealInode((real.st_dev, real.st_ino), True, found)
        os.close(found)
        return None
    return None


def _open_layer(directory: bytes) -> int:
    """A layer as the runtime that mounted it sees it, which is in the host's root directory. Raises OSError."""
    flags = os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC
    host = host_process()
    return os.open(directory, flags) if host is None else open_in_root(host, os.fsdecode(directory), flags)


def _alike(real: os.stat_result, shown: os.stat_result) -> bool:
    return (real.st_mode, real.st_size, real.st_mtime_ns, real.st_ctime_ns) == (
        shown.st_mode,
        shown.st_size,
        shown.st_mtime_ns,
        shown.st_ctime_ns,
    )


def _mount_id(fd: int) -> int:
    match = re.search(rb"^mnt_id:\s*(\d+)$", read_file(f"/proc/self/fdinfo/{fd}") or b"", re.MULTILINE)
    return int(match.group(1)) if match else -1


def _default(parameter: str) -> bool:
    """The module parameter of overlayfs: mount options are shown only if they differ from it."""
    return (read_file(f"/sys/module/overlay/parameters/{parameter}") or b"N").strip() == b"Y"


def _root(pid: int) -> bytes:
    return os.readlink(f"/proc/{pid}/root".encode())
