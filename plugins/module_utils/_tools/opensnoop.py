# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opensnoop module's options, what they mean to its program, and its events. Private to fleet.probe."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.text_filter import MATCHES, MAX_TEXT, text_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe

# the cookie of an attachment tells the program which call it is: the index here, as in opensnoop.bpf.c
CALLS = ["open", "openat", "openat2", "creat"]
ACCESS = ("O_RDONLY", "O_WRONLY", "O_RDWR")
FLAGS = (
    "O_CREAT", "O_EXCL", "O_NOCTTY", "O_TRUNC", "O_APPEND", "O_NONBLOCK", "O_DSYNC", "O_SYNC", "O_DIRECT",
    "O_DIRECTORY", "O_NOFOLLOW", "O_NOATIME", "O_CLOEXEC", "O_PATH", "O_TMPFILE",
)  # fmt: skip

OPENSNOOP_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    "path": {"type": "str"},
    "match": {"type": "str", "choices": MATCHES},
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events"], "default": "events"},
}


class Opensnoop(KernelProbe):
    """Which opens are meant, and what is collected of them; raises OptionError."""

    # open and creat do not exist on every architecture
    hooks = [
        Hook("opened", f"syscalls:sys_exit_{call}", cookie, optional=call != "openat")
        for cookie, call in enumerate(CALLS)
    ]

    # of fleet/directory.h
    members = {
        "TASK_FS": ("task_struct", "fs"),
        "FS_ROOT": ("fs_struct", "root"),
        "FS_PWD": ("fs_struct", "pwd"),
        "TASK_FILES": ("task_struct", "files"),
        "FILES_FDT": ("files_struct", "fdt"),
        "FDT_MAX_FDS": ("fdtable", "max_fds"),
        "FDT_FD": ("fdtable", "fd"),
        "FILE_PATH": ("file", "f_path"),
        "PATH_DENTRY": ("path", "dentry"),
        "PATH_MNT": ("path", "mnt"),
        "VFSMOUNT_ROOT": ("vfsmount", "mnt_root"),
        "MOUNT_VFSMOUNT": ("mount", "mnt"),
        "MOUNT_PARENT": ("mount", "mnt_parent"),
        "MOUNT_MOUNTPOINT": ("mount", "mnt_mountpoint"),
        "DENTRY_PARENT": ("dentry", "d_parent"),
        "DENTRY_NAME": ("dentry", "d_name"),
        "QSTR_NAME": ("qstr", "name"),
    }

    def __init__(self, params: Mapping[str, Any]) -> None:
        super().__init__(tool_collect(params, [text_key("path")], decode_open, Value("retval", "int64", 0)))
        self._failed = params["failed"]
        self._filter = text_filter("path", params["path"], params["match"])

    def constants(self) -> Dict[str, int]:
        """The constants of opensnoop.bpf.c and of match.h."""
        return {"ONLY_FAILED": int(self._failed), **self._filter.constants()}

    def fill(self, loaded: Loaded) -> None:
        """Hands the path filter to the program."""
        self._filter.fill(loaded)


def decode_open(fields: Mapping[str, Any], tail: bytes) -> Dict[str, Any]:
    """An event's own keys."""
    path = c_string(tail)
    event = {
        **text_fields("path", path),
        **_full_path(path, fields["depth"], tail[fields["length"] :]),
        "flags": flag_names(fields["flags"]),
        "retval": fields["retval"],
        "error": errno.errorcode.get(-fields["retval"]) if fields["retval"] < 0 else None,
    }
    if not path.startswith(b"/"):
        event["dirfd"] = fields["dirfd"]
    if fields["length"] >= MAX_TEXT:
        event["path_truncated"] = True
    return event


def _full_path(path: bytes, depth: int, names: bytes) -> Dict[str, Any]:
    """``names`` are those of the directory that a relative path begins in, its own first, ``depth`` of them.

    ``..`` stays, for what stands before it may be a symbolic link.
    """
    if path.startswith(b"/"):
        return text_fields("full_path", path)
    if depth < 0:
        return {"full_path": None}
    parts = [part for part in path.split(b"/") if part not in (b"", b".")]
    return text_fields("full_path", b"/" + b"/".join([*reversed(names.split(b"\0")[:depth]), *parts]))


def flag_names(flags: int) -> List[str]:
    """The O_ names of open(2) in ``flags``; bits without a name are given in hex."""
    names = [ACCESS[flags & 3]] if flags & 3 < len(ACCESS) else []
    left = flags & ~(os.O_ACCMODE | 0o100000)  # O_LARGEFILE: set by the kernel's callers of old, says nothing
    for name in sorted(FLAGS, key=lambda name: -bin(getattr(os, name)).count("1")):
        bits = getattr(os, name)
        if bits and left & bits == bits:
            names.append(name)
            left &= ~bits
    return names + ([hex(left)] if left else [])
