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

For None the caller attaches once per container, and each attachment counts only for its own.
"""

from __future__ import annotations

import os
import re
import stat
from typing import Dict, List, NamedTuple, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import (
    RESOLVE_BENEATH,
    RESOLVE_NO_MAGICLINKS,
    RESOLVE_NO_SYMLINKS,
    RESOLVE_NO_XDEV,
    openat2,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file

_RESOLVE = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV
_OCTAL = re.compile(rb"\\([0-7]{3})")
_MAX_MOUNTINFO = 16 << 20

# File systems served by a process, maybe the container's own, that may never answer, so the parent avoids them.
_SERVED = (b"fuse", b"fuseblk")


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


def real_inode(container_pid: int, fd: int) -> Optional[Tuple[int, int]]:
    """(st_dev, st_ino) of the inode that uprobes in the file behind ``fd`` belong to, or None if unknown.

    ``fd`` was opened in the mount namespace and root of ``container_pid``; the caller is in the host's.
    """
    try:
        mount = find_mount(read_file(f"/proc/{container_pid}/mountinfo", _MAX_MOUNTINFO) or b"", _mount_id(fd))
        if mount is None or mount.kind in _SERVED or mount.kind.startswith(b"fuse."):
            return None
        shown = os.fstat(fd)
        if mount.kind != b"overlay":
            return shown.st_dev, shown.st_ino
        layers = overlay_layers(mount.options, _default("metacopy"))
        path = path_in_mount(os.readlink(f"/proc/self/fd/{fd}".encode()), _root(container_pid), mount)
        if layers is None or path is None:
            return None
        return _walk(layers, path, shown)
    except OSError:
        return None


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
    named: Dict[bytes, List[bytes]] = {}
    for option in options:
        key, separator, value = option.partition(b"=")
        if separator:
            named.setdefault(unescape(key), []).append(unescape(value))
    metacopy = named.get(b"metacopy", [b"on" if metacopy_default else b"off"])[-1] != b"off"
    if metacopy or b"datadir+" in named:
        return None
    upper = named.get(b"upperdir", [None])[-1]
    lower = named.get(b"lowerdir+") or _split_layers(named.get(b"lowerdir", [b""])[-1])
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


def _walk(layers: Layers, path: bytes, shown: os.stat_result) -> Optional[Tuple[int, int]]:
    tops = [(layers.upper, True)] if layers.upper is not None else []
    for directory, is_upper in tops + [(layer, False) for layer in layers.lower]:
        top = os.open(directory, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            try:
                found = openat2(top, os.fsdecode(path), os.O_PATH | os.O_NOFOLLOW, _RESOLVE)
            except FileNotFoundError:
                continue
        finally:
            os.close(top)
        try:
            real = os.fstat(found)
            plain = _mounted_kind(found) not in (None, b"overlay")
        finally:
            os.close(found)
        same = (
            plain and stat.S_ISREG(real.st_mode) and _alike(real, shown) and (is_upper or real.st_ino == shown.st_ino)
        )
        return (real.st_dev, real.st_ino) if same else None
    return None


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


def _mounted_kind(fd: int) -> Optional[bytes]:
    """The type of the file system of a file on the host."""
    mount = find_mount(read_file("/proc/self/mountinfo", _MAX_MOUNTINFO) or b"", _mount_id(fd))
    return None if mount is None else mount.kind


def _default(parameter: str) -> bool:
    """The module parameter of overlayfs: mount options are shown only if they differ from it."""
    return (read_file(f"/sys/module/overlay/parameters/{parameter}") or b"N").strip() == b"Y"


def _root(pid: int) -> bytes:
    return os.readlink(f"/proc/{pid}/root".encode())
