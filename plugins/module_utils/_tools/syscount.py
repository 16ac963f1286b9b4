# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""syscount: its options, attach points and row keys; the program is ``bpf/syscount.bpf.c``."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import HISTOGRAM_SPEC, PID_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import Key
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import error_name
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, HostOptionError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import COMPAT_MEMBERS, KernelProbe
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscalls import COMPAT, COMPAT_TABLES, Syscalls
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import IO_URING

SYSCOUNT_SPEC: Dict[str, Any] = {
    **STACK_SPEC,
    **PID_SPEC,
    **HISTOGRAM_SPEC,
    "syscall": {"type": "list", "elements": "str", "default": []},
    "failed": {"type": "bool", "default": False},
    "error": {"type": "str"},
    "collect": {"type": "str", "choices": ["count", "latency", STACKS], "default": "count"},
    "by": {"type": "list", "elements": "str", "default": ["container", "syscall"]},
}
WANTED_COMPAT = 1024  # as in syscount.bpf.c
LARGEST_ERROR = 4095
# the member whose flags say that a task makes calls of the 32-bit table


class Syscount(KernelProbe):
    """System calls. Raises OptionError if an option is wrong, HostError on an architecture without a table of names."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        machine = os.uname().machine
        if machine not in COMPAT_TABLES:
            raise HostError(f"syscount has no system call names for {machine}; run it on {' or '.join(COMPAT_TABLES)}")
        self._syscalls = Syscalls(machine)
        keys = [
            Key("syscall", lambda fields: {"syscall": self._syscalls.name(fields["call"])}),
            Key("error", lambda fields: {"error": error_name(fields["error"])}),
        ]
        super().__init__(tool_collect(params, keys, lambda _fields, _tail: {}, unit="ns", stacks=True))
        self.kept = caller_stacks(params, self.collect.shared)
        self._failed = params["failed"]
        self._error = error_number(params["error"])
        self._wanted = wanted_calls(params["syscall"], self._syscalls)
        self._latency = params["collect"] == "latency"
        self.members: Mapping[str, Tuple[str, str]] = COMPAT_MEMBERS if machine == "x86_64" else {}
        self.hooks = [Hook("returned", "raw_syscalls:sys_exit", raw=True)]
        if self._latency:
            self.hooks.insert(0, Hook("entered", "raw_syscalls:sys_enter", raw=True))
        self.unseen = (IO_URING,)
        self.loads = {hook.program for hook in self.hooks}
        self.begun = ["started"] if self._latency else []

    def constants(self) -> Dict[str, int]:
        """The constants of syscount.bpf.c."""
        return {
            "ONLY_FAILED": int(self._failed),
            "ONLY_ERROR": self._error or 0,
            "ONLY_WANTED": int(bool(self._wanted)),
            "LATENCY": int(self._latency),
        }

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each call that has not returned."""
        return {"started": {"max_entries": self.collect.shared.map_entries if self._latency else 1}}

    def fill(self, loaded: Loaded) -> None:
        """Marks the calls of option ``syscall`` in their map."""
        for call in self._wanted:
            index = call & ~COMPAT | (WANTED_COMPAT if call & COMPAT else 0)
            loaded.libbpf.update(loaded.maps["wanted"].fd, index_key(index), b"\1")


def wanted_calls(names: List[str], syscalls: Syscalls) -> List[int]:
    """The numbers of the named calls; raises OptionError for an unknown name."""
    found = []
    for name in names:
        numbers = syscalls.numbers(name)
        if not numbers:
            remedy = suggestion(name, syscalls.names()) or "; give a name from section 2 of the manual"
            elsewhere = any(Syscalls(machine).numbers(name) for machine in COMPAT_TABLES)
            error = HostOptionError if elsewhere else OptionError
            raise error(f"syscall has {name!r}, which is not a system call{remedy}")
        found += numbers
    return found


def error_number(text: Optional[str]) -> Optional[int]:
    """The number of an error given as ``ENOENT`` or ``2``; None for None. Raises OptionError."""
    if text is None:
        return None
    known = {name: number for number, name in errno.errorcode.items()}
    number = int(text) if text.isdigit() else known.get(text.upper(), 0)
    if not 0 < number <= LARGEST_ERROR:
        raise OptionError(
            f"error is {text!r}, which is not an error; give a name or number from errno(3), such as ENOENT or 2"
        )
    return number
