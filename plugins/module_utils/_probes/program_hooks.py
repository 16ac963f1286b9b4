# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of option ``attach`` of the program module: what each is attached to."""

from __future__ import annotations

import os
import re
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import MOST_FREQUENT
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._load.pcap import classic_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_entry import AttachEntry
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_kernel import (
    ClockEntry,
    KernelFunctionEntry,
    SyscallEntry,
    TracepointEntry,
    TracingEntry,
)
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_packets import (
    INTERFACE_ROOM,
    CgroupEntry,
    NetworkEntry,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import AUTO, SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest

_KERNEL_NAME = re.compile(r"\A[\w.]+\Z")


class FunctionEntry(AttachEntry):
    """A function or a USDT probe in the programs and libraries of containers."""

    kind, inside = "kprobe", True

    def __init__(self, program: str, where: SiteRequest, kind: str) -> None:
        super().__init__(program)
        self._where, self._type = where, kind
        self._points = AttachPoints()

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        located, failures = locate(containers, self._where, pids)
        return [*failures, *self._points.add(located, index)]

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        if self._points.per_container and len(self._points.all) > 1:
            raise HostError(
                f"{self._points.functions[0]} is in files whose inodes do not identify them on this host, so a file "
                "that containers share would count each hit several times; select one container"
            )
        self._points.attach(attachments, programs, {self.program: self._type == "uretprobe"}, coverage)

    def release(self, attachments: Attachments, ended: Container) -> None:
        self._points.release(attachments, ended)

    def traps(self) -> Traps:
        return self._points.traps({self.program: self._type == "uretprobe"})

    def as_result(self) -> List[Dict[str, Any]]:
        site = "probe" if self._type == "usdt" else "function"
        listed = self._points.as_result(site)["attachments"]
        return [{"program": self.program, "type": self._type, **entry} for entry in listed]


TRACEPOINTS = ("tracepoint", "raw_tracepoint")
KPROBES, TRACINGS = ("kprobe", "kretprobe"), ("fentry", "fexit")
# option of an entry -> the types that have it; all but those of OPTIONAL require it
OPTIONS: Dict[str, Tuple[str, ...]] = {
    "event": TRACEPOINTS,
    "frequency": ("perf_event",),
    "target": ("uprobe", "uretprobe", "usdt"),
    "function": ("uprobe", "uretprobe", *KPROBES, *TRACINGS),
    "syscall": KPROBES,
    "probe": ("usdt",),
    "interface": tuple(NetworkEntry.LINKS),
    "expression": ("socket_filter",),
}
OPTIONAL = ("frequency", "syscall", "expression")
TYPES = [
    *TRACEPOINTS, *KPROBES, *TRACINGS, "perf_event", *OPTIONS["target"], "socket_filter", *OPTIONS["interface"],
    *CgroupEntry.LINKS,
]  # fmt: skip
# kinds of programs that run in the task whose hit it is
TASK_KINDS = ("tracepoint", "raw_tracepoint", "kprobe", "tracing", "perf_event")
# beginnings of the names of functions that BCC attaches by their names -> type; syscall__ is the habit of its tools
BY_NAME = {
    "kprobe__": "kprobe",
    "kretprobe__": "kretprobe",
    "syscall__": "kprobe",
    "tracepoint__": "tracepoint",
    "raw_tracepoint__": "raw_tracepoint",
    "kfunc__": "fentry",
    "kretfunc__": "fexit",
}


def auto_entry(program: str) -> Optional[AttachEntry]:
    """The entry that a function's name stands for, as in BCC; None for any other name."""
    for prefix, kind in BY_NAME.items():
        if not program.startswith(prefix):
            continue
        name = program[len(prefix) :]
        if kind in TRACEPOINTS:
            return attach_entry({"program": program, "type": kind, "event": name.replace("__", ":", 1)})
        if prefix == "syscall__" or (kind in KPROBES and name.startswith("sys_")):
            return attach_entry({"program": program, "type": kind, "syscall": name.replace("sys_", "", 1)})
        if kind in TRACINGS and name.startswith("vmlinux__"):
            name = name[len("vmlinux__") :]
        return attach_entry({"program": program, "type": kind, "function": name})
    return None


def attach_entry(entry: Mapping[str, Any], debug_dirs: Sequence[str] = ()) -> AttachEntry:
    """The checked entry of ``attach``; raises OptionError. ``debug_dirs`` are the host's, with debug files."""
    program, syscall = entry["program"], entry.get("syscall")
    kind = entry.get("type") or ("kprobe" if syscall else None)
    if kind is None:
        raise OptionError(f"attach: {program} has no type; give one of {', '.join(TYPES)}, or a syscall")
    for option, kinds in OPTIONS.items():
        given = entry.get(option) is not None
        needed = option not in OPTIONAL and not (syscall and option == "function")
        if kind in kinds and needed and not given:
            raise OptionError(f"attach: {kind} of {program} has no {option}; give one")
        if given and kind not in kinds:
            raise OptionError(
                f"attach: {kind} of {program} has {option} {entry[option]!r}, an option of {' and '.join(kinds)}; "
                "omit it"
            )
    if kind in TRACEPOINTS:
        event = entry["event"] if ":" in entry["event"] or kind == "tracepoint" else f":{entry['event']}"
        category, _colon, name = event.partition(":")
        if not name or (kind == "tracepoint" and not category):
            raise OptionError(f"attach: event is {entry['event']!r}; give category:name, such as sched:sched_switch")
        return TracepointEntry(program, event, kind == "raw_tracepoint")
    if kind == "perf_event":
        frequency = 99 if entry.get("frequency") is None else entry["frequency"]
        if not 1 <= frequency <= MOST_FREQUENT:
            raise OptionError(f"attach: frequency is {frequency}; give 1 to {MOST_FREQUENT} samples per second")
        return ClockEntry(program, frequency)
    if kind in OPTIONS["target"]:
        return FunctionEntry(program, _site_request(entry, debug_dirs), kind)
    if kind in (*KPROBES, *TRACINGS):
        return _kernel_entry(entry, kind)
    if kind in CgroupEntry.LINKS:
        return CgroupEntry(program, kind)
    interface: Optional[str] = entry.get("interface")
    if interface is not None and not (0 < len(os.fsencode(interface)) <= INTERFACE_ROOM and "/" not in interface):
        raise OptionError(f"attach: interface is {interface!r}; give its name inside the container, such as eth0")
    classic = classic_of(entry.get("expression") or "", entry.get("_filter"))
    return NetworkEntry(program, kind, interface or "", classic)


def _kernel_entry(entry: Mapping[str, Any], kind: str) -> AttachEntry:
    program, syscall, function = entry["program"], entry.get("syscall"), entry.get("function")
    for option in ("syscall", "function"):
        if entry.get(option) is not None and not _KERNEL_NAME.match(entry[option]):
            raise OptionError(f"attach: {option} of {program} is {entry[option]!r}; give one name, without globs")
    if syscall and function:
        raise OptionError(f"attach: {program} has both syscall {syscall} and function {function}; omit one")
    if syscall:
        return SyscallEntry(program, syscall, kind)
    return (KernelFunctionEntry if kind in KPROBES else TracingEntry)(program, str(function), kind)


def _site_request(entry: Mapping[str, Any], debug_dirs: Sequence[str]) -> SiteRequest:
    if entry["type"] == "usdt":
        if not all(entry["probe"].partition(":")):
            raise OptionError(f"attach: probe is {entry['probe']!r}; give provider:name, such as python:gc__start")
        return UsdtRequest(entry["target"], [entry["probe"]], [], architecture())
    returns = AUTO if entry["type"] == "uretprobe" else ""
    where = FunctionRequest(entry["target"], [entry["function"]], returns=returns, result=True, debug_dirs=debug_dirs)
    check_request(where)
    return where
