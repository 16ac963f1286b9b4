# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opensnoop module's options, what they mean to its program, and its events. Private to fleet.probe."""

from __future__ import annotations

import errno
import mmap
import os
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._events import event_head
from ansible_collections.fleet.probe.plugins.module_utils._layout import Layout, c_string
from ansible_collections.fleet.probe.plugins.module_utils._options import ProbeOptions, probe_options
from ansible_collections.fleet.probe.plugins.module_utils._records import Container
from ansible_collections.fleet.probe.plugins.module_utils._rows import KEYS, RowOptions, text_key
from ansible_collections.fleet.probe.plugins.module_utils._text import text_fields
from ansible_collections.fleet.probe.plugins.module_utils._tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._values import Value
from ansible_collections.fleet.probe.plugins.module_utils._window import Window

# the cookie of an attachment tells the program which call it is: the index here, as in opensnoop.bpf.c
CALLS = ["open", "openat", "openat2", "creat"]
MATCHES = ["exact", "prefix", "glob"]
MAX_PATH = 256  # bytes that the program reads and matches, the NUL included
FIRST_KEY = (0).to_bytes(4, "little")
ACCESS = ("O_RDONLY", "O_WRONLY", "O_RDWR")
FLAGS = (
    "O_CREAT", "O_EXCL", "O_NOCTTY", "O_TRUNC", "O_APPEND", "O_NONBLOCK", "O_DSYNC", "O_SYNC", "O_DIRECT",
    "O_DIRECTORY", "O_NOFOLLOW", "O_NOATIME", "O_CLOEXEC", "O_PATH", "O_TMPFILE",
)  # fmt: skip

OPENSNOOP_SPEC: Dict[str, Any] = {
    "path": {"type": "str"},
    "match": {"type": "str", "choices": MATCHES},
    "failed": {"type": "bool", "default": False},
    "collect": {"type": "str", "choices": ["count", "events"], "default": "events"},
}


@dataclass(frozen=True)
class OpensnoopOptions:
    """Which opens are meant, and what is collected of them."""

    shared: ProbeOptions
    events: bool
    failed: bool
    match: str
    pattern: bytes

    @property
    def wants_pids(self) -> bool:
        """Whether opens are told apart by process."""
        return self.events or "pid" in self.shared.by

    def constants(self) -> Dict[str, int]:
        """The constants of opensnoop.bpf.c that follow from the options."""
        return {
            "MAX_EVENTS": self.shared.max_events,
            "COLLECT_EVENTS": int(self.events),
            "ONLY_FAILED": int(self.failed),
            "MATCH": MATCHES.index(self.match) + 1 if self.match else 0,
            "PATTERN_LENGTH": len(self.pattern) + (self.match == "exact"),
            **self.rows.constants(),
        }

    @property
    def rows(self) -> RowOptions:
        """What rows are kept."""
        entries = 1 if self.events else self.shared.map_entries
        return RowOptions(by=self.shared.by, entries=entries, own=[text_key("path")], value=Value("retval", "int64", 0))

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """Room for what these options collect, and next to none for what they don't."""
        ring = self.shared.ring_bytes if self.events else mmap.PAGESIZE
        return {**self.rows.sizes(possible_cpus, containers), "events": {"max_entries": ring}}

    def write_pattern(self, loaded: Loaded) -> None:
        """Hands the path filter to the program."""
        entry = loaded.maps["pattern"]
        loaded.libbpf.update(entry.fd, FIRST_KEY, self.pattern.ljust(entry.value_size, b"\0"))

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> List[Dict[str, Any]]:
        """The window's records as the result lists them."""
        events = []
        for record in window.records:
            fields = layout.unpack(record)
            path = c_string(record[layout.size :])
            event = {
                **event_head(fields, selected, window.epoch),
                **text_fields("path", path),
                "flags": flag_names(fields["flags"]),
                "retval": fields["retval"],
                "error": errno.errorcode.get(-fields["retval"]) if fields["retval"] < 0 else None,
            }
            if not path.startswith(b"/"):
                event["dirfd"] = fields["dirfd"]
            if fields["length"] >= MAX_PATH:
                event["path_truncated"] = True
            events.append(event)
        return events


def opensnoop_options(params: Mapping[str, Any]) -> OpensnoopOptions:
    """The checked record of a module's parameters; raises OptionError."""
    shared = probe_options(params, [*KEYS, "path", "retval"])
    match, pattern = _filter(params["path"], params["match"])
    return OpensnoopOptions(shared, params["collect"] == "events", params["failed"], match, pattern)


def attach_calls(attachments: Attachments, program: int) -> None:
    """Step 4 for opensnoop: the return of every system call that opens a file; raises HostError."""
    with Tracefs() as tracefs:
        ids = {call: tracefs.event_id("syscalls", f"sys_exit_{call}") for call in CALLS}
    if ids["openat"] is None:
        raise HostError(
            f"This kernel ({os.uname().release}) has no tracepoints of system calls; it needs CONFIG_FTRACE_SYSCALLS=y"
        )
    for cookie, call in enumerate(CALLS):  # open and creat do not exist on every architecture
        number = ids[call]
        if number is not None:
            attachments.tracepoint(program, number, cookie)


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


def _filter(path: Optional[str], match: Optional[str]) -> Tuple[str, bytes]:
    if path is None:
        if match is not None:
            raise OptionError(f"match is {match} but there is no path to match; give path too")
        return "", b""
    pattern = os.fsencode(path)
    if not pattern or b"\0" in pattern:
        raise OptionError(f"path is {path!r}; give the path as the process would, such as /etc/hosts or /etc/*")
    if len(pattern) >= MAX_PATH:
        raise OptionError(f"path has {len(pattern)} bytes; {MAX_PATH - 1} is the most that is matched")
    return match or ("glob" if b"*" in pattern or b"?" in pattern else "exact"), pattern
