# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The syscount module's options, and what they mean to its program. Private to fleet.probe."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscalls import COMPAT, COMPAT_TABLES, Syscalls

SYSCOUNT_SPEC: Dict[str, Any] = {
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    "syscall": {"type": "list", "elements": "str", "default": []},
    "failed": {"type": "bool", "default": False},
    "error": {"type": "str"},
    "collect": {"type": "str", "choices": ["count", "latency"], "default": "count"},
    "by": {"type": "list", "elements": "str", "default": ["container", "syscall"]},
}
WANTED_COMPAT = 1024  # as in syscount.bpf.c
LARGEST_ERROR = 4095
# what says that a task makes calls of the 32-bit table
COMPAT_MEMBERS = {"x86_64": ("task_struct", "thread_info.status"), "aarch64": ("task_struct", "thread_info.flags")}


class Syscount(KernelProbe):
    """Which system calls are meant, and what is collected of them; raises OptionError and HostError."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        machine = os.uname().machine
        if machine not in COMPAT_TABLES:
            raise HostError(f"There are no names for the system calls of {machine}, only of {', '.join(COMPAT_TABLES)}")
        self._syscalls = Syscalls(machine)
        keys = [
            Key("syscall", lambda fields: {"syscall": self._syscalls.name(fields["call"])}),
            Key("error", lambda fields: {"error": error_name(fields["error"])}),
        ]
        super().__init__(tool_collect(params, keys, lambda _fields, _tail: {}, unit="ns"))
        self._failed = params["failed"]
        self._error = error_number(params["error"])
        self._wanted = wanted_calls(params["syscall"], self._syscalls)
        self._latency = params["collect"] == "latency"
        self.members: Mapping[str, Tuple[str, str]] = {"TASK_COMPAT": COMPAT_MEMBERS[machine]}
        self.hooks = [Hook("returned", "raw_syscalls:sys_exit", raw=True)]
        if self._latency:
            self.hooks.insert(0, Hook("entered", "raw_syscalls:sys_enter", raw=True))
        self.loads = {hook.program for hook in self.hooks}

    def constants(self) -> Dict[str, int]:
        """The constants of syscount.bpf.c."""
        return {
            "ONLY_FAILED": int(self._failed),
            "ONLY_ERROR": self._error or 0,
            "ONLY_WANTED": int(bool(self._wanted)),
            "LATENCY": int(self._latency),
        }

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for the calls that have not returned."""
        return {"started": {"max_entries": self.collect.shared.map_entries if self._latency else 1}}

    def fill(self, loaded: Loaded) -> None:
        """Hands the calls asked for to the program."""
        for call in self._wanted:
            place = call & ~COMPAT | (WANTED_COMPAT if call & COMPAT else 0)
            loaded.libbpf.update(loaded.maps["wanted"].fd, index_key(place), b"\1")


def wanted_calls(names: List[str], syscalls: Syscalls) -> List[int]:
    """The numbers of the calls named; raises OptionError where one is no system call's name."""
    found = []
    for name in names:
        numbers = syscalls.numbers(name)
        if not numbers:
            remedy = suggestion(name, syscalls.names()) or "; give a name as in section 2 of the manual"
            raise OptionError(f"syscall has {name!r}, which is no system call's name{remedy}")
        found += numbers
    return found


def error_number(text: Optional[str]) -> Optional[int]:
    """``ENOENT`` or ``2`` as a number; raises OptionError."""
    if text is None:
        return None
    known = {name: number for number, name in errno.errorcode.items()}
    number = int(text) if text.isdigit() else known.get(text.upper(), 0)
    if not 0 < number <= LARGEST_ERROR:
        raise OptionError(f"error is {text!r}; give an error's name or number as errno(3) has it, such as ENOENT or 2")
    return number


def error_name(number: int) -> Optional[str]:
    """``ENOENT``; the number where it has no name, such as those by which the kernel restarts a call."""
    return errno.errorcode.get(number, str(number)) if number else None
