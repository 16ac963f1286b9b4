# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""opensnoop: its options, attach points, row keys and events; the program is ``bpf/opensnoop.bpf.c``."""

from __future__ import annotations

import functools
import os
from typing import Any, Collection, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key, text_key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.text_filter import MATCHES, MAX_TEXT, text_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import Value, error_of
from ansible_collections.fleet.probe.plugins.module_utils._core.text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import SyscallProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import SYSCALLS

# the index in this list is the cookie by which opensnoop.bpf.c knows the call
CALLS = ["open", "openat", "openat2", "creat"]
ACCESS = ("O_RDONLY", "O_WRONLY", "O_RDWR")
# include/uapi/asm-generic/fcntl.h; a name that includes the bits of another comes before it
FLAGS = {
    "O_TMPFILE": 0o20000000, "O_SYNC": 0o4010000, "O_CREAT": 0o100, "O_EXCL": 0o200, "O_NOCTTY": 0o400,
    "O_TRUNC": 0o1000, "O_APPEND": 0o2000, "O_NONBLOCK": 0o4000, "O_DSYNC": 0o10000, "O_DIRECT": 0o40000,
    "O_DIRECTORY": 0o200000, "O_NOFOLLOW": 0o400000, "O_NOATIME": 0o1000000, "O_CLOEXEC": 0o2000000,
    "O_PATH": 0o10000000,
}  # fmt: skip
LARGEFILE = 0o100000  # some C libraries always set it, so it says nothing
# arch/arm64/include/uapi/asm/fcntl.h
ARM64_FLAGS = {"O_DIRECTORY": 0o40000, "O_NOFOLLOW": 0o100000, "O_DIRECT": 0o200000}
ARM64_LARGEFILE = 0o400000
MACHINE = os.uname().machine

# for fleet/directory.h
DIRECTORY_MEMBERS = {
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
    "ANY_BYTES": ("new_utsname", "sysname"),
}

OPENSNOOP_SPEC: Dict[str, Any] = {
    **STACK_SPEC,
    **PID_SPEC,
    "path": {"type": "str"},
    "match": {"type": "str", "choices": MATCHES},
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events", STACKS], "default": "events"},
}

RETVAL = Value("retval", "int64", 0)
ERROR = Key("error", lambda fields: {"error": error_of(fields["value"])}, kind="value")


class Opensnoop(SyscallProbe):
    """Files that are opened. Raises OptionError if an option is wrong."""

    # open and creat do not exist on every architecture
    hooks = [
        Hook("opened", f"syscalls:sys_exit_{call}", cookie, optional=call != "openat")
        for cookie, call in enumerate(CALLS)
    ]

    unseen = SYSCALLS

    def __init__(self, params: Mapping[str, Any]) -> None:
        keys = [text_key("path"), ERROR]
        super().__init__(tool_collect(params, keys, decode_open, RETVAL, stacks=True))
        self.kept = caller_stacks(params, self.collect.shared)
        self.members = DIRECTORY_MEMBERS if self.collect.events else {}
        self.optional = self.members
        self._walks = self.collect.events
        self._failed = params["failed"]
        # Without retval in by, a row for each file descriptor would tell nothing and cost its place in the map.
        self._only_errors = RETVAL.name not in params["by"]
        self._filter = text_filter("path", params["path"], params["match"])
        self.count_unseen(["opened"])

    def constants(self) -> Dict[str, int]:
        """The constants of opensnoop.bpf.c and of match.h."""
        return {
            "ONLY_FAILED": int(self._failed),
            "ONLY_ERRORS": int(self._only_errors),
            "WALKS": int(self._walks),
            **self._filter.constants(),
        }

    def lacks(self, run: Run, missing: Collection[str]) -> None:
        """Step 3: without them the directory of a relative path is unknown."""
        if missing:
            self._walks = False
            run.warnings.append(
                f"full_path of relative paths is null, because this kernel does not have {self.named(missing)}."
            )

    def fill(self, loaded: Loaded) -> None:
        """Writes the path filter into its map."""
        self._filter.fill(loaded)


def decode_open(fields: Mapping[str, Any], tail: bytes) -> Dict[str, Any]:
    """The keys that only events of this tool have."""
    path = c_string(tail)
    event = {
        **text_fields("path", path),
        **_full_path(path, fields["depth"], tail[fields["length"] :], bool(fields["in_root"])),
        "flags": flag_names(fields["flags"]),
        "retval": fields["retval"],
        "error": error_of(fields["retval"]),
    }
    if not path.startswith(b"/"):
        event["dirfd"] = fields["dirfd"]
    if fields["length"] >= MAX_TEXT:
        event["path_truncated"] = True
    return event


def _full_path(path: bytes, depth: int, names: bytes, in_root: bool) -> Dict[str, Any]:
    """``full_path`` of an event: the directory that a relative path starts in, and the path; None if not known.

    ``names`` are the NUL-terminated names of that directory and its parents, innermost first, ``depth`` of them (-1 if
    they could not be read). ``..`` is kept, because the part before it may be a symbolic link. With ``in_root`` the
    path starts there even if it is absolute, and ``..`` leads no further up (RESOLVE_IN_ROOT of openat2(2)).
    """
    if path.startswith(b"/") and not in_root:
        return text_fields("full_path", path)
    if depth < 0:
        return {"full_path": None}
    parts = [part for part in path.split(b"/") if part not in (b"", b".")]
    if in_root:
        while parts[:1] == [b".."]:
            parts.pop(0)
        if _rises(parts):
            return {"full_path": None}
    return text_fields("full_path", b"/" + b"/".join([*reversed(names.split(b"\0")[:depth]), *parts]))


def _rises(parts: Sequence[bytes]) -> bool:
    """Whether ``..`` may lead above the directory that the path starts in."""
    depth = 0
    for part in parts:
        depth += -1 if part == b".." else 1
        if depth < 0:
            return True
    return False


def flag_names(flags: int, machine: str = "") -> List[str]:
    """The O_ names of open(2) in ``flags``; the bits without a name follow as one hexadecimal number.

    ``machine`` is as in os.uname(), by default this host's.
    """
    return list(_flag_names(flags, (machine or MACHINE) == "aarch64"))


@functools.lru_cache(maxsize=256)
def _flag_names(flags: int, arm64: bool) -> Tuple[str, ...]:
    known = {**FLAGS, **(ARM64_FLAGS if arm64 else {})}
    known["O_TMPFILE"] |= known["O_DIRECTORY"]
    names = [ACCESS[flags & 3]] if flags & 3 < len(ACCESS) else []
    left = flags & ~(os.O_ACCMODE | (ARM64_LARGEFILE if arm64 else LARGEFILE))
    for name, bits in known.items():
        if left & bits == bits:
            names.append(name)
            left &= ~bits
    return (*names, *([hex(left)] if left else []))
