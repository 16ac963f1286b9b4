# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of option ``attach`` of the program module: what each is attached to."""

from __future__ import annotations

import errno
import os
import re
import socket
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import (
    Attachments,
    attach_clocks,
    kprobe_pmu,
    link_interface,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import AttachPoints
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import (
    MOST_FREQUENT,
    online_cpus,
    sampling_warnings,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_CGROUP_INET_EGRESS,
    BPF_CGROUP_INET_INGRESS,
    BPF_TCX_EGRESS,
    BPF_TCX_INGRESS,
    BPF_TRACE_FENTRY,
    BPF_TRACE_FEXIT,
    BPF_XDP,
)
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from ansible_collections.fleet.probe.plugins.module_utils._inside.netns import in_network_namespace, packet_socket
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import locate
from ansible_collections.fleet.probe.plugins.module_utils._resolve.return_probes import AUTO
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SiteRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import NONE, SYSCALLS, unseen_by

_KERNEL_NAME = re.compile(r"\A[\w.]+\Z")
INTERFACE_ROOM = 15  # characters of an interface's name (IFNAMSIZ, include/uapi/linux/if.h)


class AttachEntry:
    """One entry of ``attach``. The methods do nothing by default; each type overrides what it needs."""

    kind = ""  # the program type, one of PROGRAM_TYPES in _load/libbpf.py
    inside = False  # whether it is attached inside containers, and so to new containers in the window too
    unseen: FrozenSet[str] = NONE  # see Probe

    def __init__(self, program: str) -> None:
        self.program = program

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        """How the program is to be loaded (see ``load_bytecode``); raises HostError."""
        return {"type": self.kind}

    def resolve(self) -> None:
        """Looks for the attach point in the kernel; raises HostError or OptionError."""

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Step 2 inside containers: finds the attach points for the next ``attach``. Returns the failures."""
        return []

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        """Step 4: attaches what is not attached yet; raises HostError if this kernel cannot attach this type."""

    def release(self, attachments: Attachments, ended: Container) -> None:
        """Detaches what only this container, which has ended, needed."""

    def traps(self) -> Traps:
        """The traps that lead to a run of the program, for a type that makes traps."""
        return {}

    def warnings(self) -> List[str]:
        """What the operator should know of this entry on this host, in sentences."""
        return []

    def missed(self, attachments: Attachments, libbpf: Libbpf) -> int:
        """How often the kernel did not run the program, beside what the program's own counter has."""
        return 0

    def as_result(self) -> List[Dict[str, Any]]:
        """Its entries in ``attachments`` of the result."""
        return []


class TracepointEntry(AttachEntry):
    """A tracepoint of the kernel, ``category:name``; a raw one is attached by its name and needs no category."""

    def __init__(self, program: str, event: str, raw: bool) -> None:
        super().__init__(program)
        self.kind = "raw_tracepoint" if raw else "tracepoint"
        self.unseen = unseen_by(event)
        self._hook = Hook(program, event, raw=raw)
        self._found: List[FoundHook] = []

    def resolve(self) -> None:
        by_name = self._hook.raw and self._hook.event.startswith(":")
        self._found = [FoundHook(self._hook, 0)] if by_name else find_hooks([self._hook])

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_hooks(self._found, attachments, programs)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "event": self._hook.event.lstrip(":")}]


class KernelFunctionEntry(AttachEntry):
    """The entry or the return of a kernel function, by a kprobe."""

    kind = "kprobe"

    def __init__(self, program: str, function: str, kind: str) -> None:
        super().__init__(program)
        self._type, self._function = kind, function
        self._handles: List[int] = []

    def resolve(self) -> None:
        kprobe_pmu()

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        try:
            at_return = self._type == "kretprobe"
            self._handles.append(attachments.kprobe(programs[self.program], self._function, at_return, 0))
        except OSError as error:
            raise HostError(_no_function(self._type, self.program, self._function, error)) from error

    def missed(self, attachments: Attachments, libbpf: Libbpf) -> int:
        return sum(libbpf.kprobe_misses(handle) for handle in self._handles)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self._type, "function": self._function}]


class TracingEntry(AttachEntry):
    """The entry or the return of a kernel function, by its trampoline."""

    kind = "tracing"

    def __init__(self, program: str, function: str, kind: str) -> None:
        super().__init__(program)
        self._type, self._function = kind, function

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        if not libbpf.modern:
            raise HostError(f"{self._type} of {self.program} needs libbpf 1.0 or newer; use {_BY_PROBE[self._type]}")
        number = libbpf.functions([self._function])[self._function]
        attach_type = BPF_TRACE_FENTRY if self._type == "fentry" else BPF_TRACE_FEXIT
        return {"type": self.kind, "attach_type": attach_type, "function": number}

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        try:
            attachments.tracing(programs[self.program])
        except OSError as error:
            raise HostError(_no_function(self._type, self.program, self._function, error)) from error

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self._type, "function": self._function}]


_BY_PROBE = {"fentry": "kprobe", "fexit": "kretprobe"}


def _no_function(kind: str, program: str, function: str, error: OSError) -> str:
    reason = os.strerror(error.errno or 0)
    if error.errno in (errno.ENOENT, errno.EADDRNOTAVAIL):
        reason = "it has no such function, or several of that name"
    elif kind in _BY_PROBE:
        reason += f"; it may have no trampolines for functions (CONFIG_FUNCTION_TRACER=y), {_BY_PROBE[kind]} needs none"
    return f"This kernel ({os.uname().release}) refused {program} as {kind} of {function}: {reason}"


class SyscallEntry(AttachEntry):
    """The kernel's function behind a system call; without kprobes, its tracepoint, if the program reads no registers.

    On x86-64 that is certain: the one argument of the function lies in the registers beyond any record of a tracepoint,
    and the kernel attaches no program that reads so far.
    """

    unseen = SYSCALLS
    _PREFIX = {"x86_64": "__x64_sys_", "aarch64": "__arm64_sys_"}

    def __init__(self, program: str, name: str, kind: str) -> None:
        super().__init__(program)
        self._name, self._type = name, kind
        self._by: AttachEntry = KernelFunctionEntry(program, self._PREFIX[architecture()] + name, kind)
        self.kind = self._by.kind
        try:
            kprobe_pmu()
        except HostError:
            if architecture() == "x86_64":
                event = f"syscalls:sys_{'exit' if kind == 'kretprobe' else 'enter'}_{name}"
                self._by = TracepointEntry(program, event, False)
                self.kind = self._by.kind

    def resolve(self) -> None:
        self._by.resolve()

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        try:
            self._by.attach(attachments, programs, coverage)
        except HostError as error:
            cause = error.__cause__
            if self.kind == "tracepoint" and isinstance(cause, OSError) and cause.errno == errno.EACCES:
                raise HostError(
                    f"This kernel ({os.uname().release}) has no kprobes, and {self.program} reads the registers of the "
                    f"call {self._name}, which a tracepoint does not have; write it for the tracepoint"
                ) from error
            raise

    def missed(self, attachments: Attachments, libbpf: Libbpf) -> int:
        return self._by.missed(attachments, libbpf)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{**entry, "syscall": self._name} for entry in self._by.as_result()]


class CgroupEntry(AttachEntry):
    """The packets that the sockets of each container receive or send, by its cgroup."""

    kind, inside = "cgroup_skb", True
    LINKS = {"cgroup_skb_ingress": BPF_CGROUP_INET_INGRESS, "cgroup_skb_egress": BPF_CGROUP_INET_EGRESS}

    def __init__(self, program: str, kind: str) -> None:
        super().__init__(program)
        self._type = kind
        self._due: List[Container] = []
        self._attached: List[str] = []

    def loads_as(self, libbpf: Libbpf) -> Dict[str, Any]:
        return {"type": self.kind, "attach_type": self.LINKS[self._type]}

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        failures = []
        for container in containers:
            if container.id in self._attached:
                continue
            if v2_root() is None or container.cgroup.version != 2 or not container.cgroup.own:
                reason = f"Container {container.describe()} has no cgroup (v2) of its own, which {self._type} needs"
                failures.append(Failure(container.id, "resolve", reason))
                continue
            self._attached.append(container.id)
            self._due.append(container)
        return failures

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        for container in self._due:
            try:
                cgroup = os.open(f"{v2_root()}{container.cgroup.path}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                try:
                    attachments.cgroup(programs[self.program], cgroup, self.LINKS[self._type])
                finally:
                    os.close(cgroup)
            except OSError as error:
                self._attached.remove(container.id)
                coverage.fail(
                    container,
                    "attach",
                    f"The kernel refused {self.program} as {self._type} of container {container.describe()}: "
                    f"{os.strerror(error.errno or 0)}",
                )
        self._due = []

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self._type, "containers": list(self._attached)}]


class ClockEntry(AttachEntry):
    """The clock of every CPU, ``frequency`` times a second."""

    kind = "perf_event"

    def __init__(self, program: str, frequency: int) -> None:
        super().__init__(program)
        self._frequency = frequency

    def warnings(self) -> List[str]:
        return sampling_warnings(self._frequency)

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        attach_clocks(attachments, programs[self.program], online_cpus(), self._frequency)

    def as_result(self) -> List[Dict[str, Any]]:
        return [{"program": self.program, "type": self.kind, "frequency": self._frequency}]


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


class NetworkEntry(AttachEntry):
    """An interface, or a packet socket, in each network namespace of the containers."""

    inside = True
    LINKS = {"tcx_ingress": BPF_TCX_INGRESS, "tcx_egress": BPF_TCX_EGRESS, "xdp": BPF_XDP}

    def __init__(self, program: str, kind: str, interface: str) -> None:
        super().__init__(program)
        self.kind = {"xdp": "xdp", "socket_filter": "socket_filter"}.get(kind, "sched_cls")
        self._type, self._interface = kind, interface
        self._due: List[Tuple[int, Container]] = []
        self._users: Dict[int, List[Container]] = {}
        self._host_included = False

    def locate(
        self, containers: Sequence[Container], pids: Mapping[str, List[int]], index: Mapping[str, int]
    ) -> Sequence[Failure]:
        """Takes each network namespace once, however many containers share it."""
        current, failures = namespace(os.getpid(), "net"), []
        self._host_included |= any(container.id == HOST_ID for container in containers)
        for container in containers:
            number = current if container.id == HOST_ID else container.namespaces.get("net")
            if number is None or (number in (current, host_namespace("net")) and not self._host_included):
                failures.append(
                    Failure(
                        container.id,
                        "resolve",
                        f"Container {container.describe()} is in the host's network namespace, so the program would "
                        "see the packets of the whole host; set include_host to true to allow that",
                    )
                )
                continue
            users = self._users.setdefault(number, [])
            if not users:
                self._due.append((number, container))
            if container.id not in [user.id for user in users]:
                users.append(container)
        return failures

    def attach(self, attachments: Attachments, programs: Mapping[str, int], coverage: Coverage) -> None:
        program = programs[self.program]
        for number, container in self._due:
            try:
                if self._type == "socket_filter":
                    attachments.packet_socket(program, in_network_namespace(container, _packet_socket))
                else:
                    attachments.hold(in_network_namespace(container, lambda: self._link(program), keep=[program]))
            except (ContainerError, OSError) as error:
                for user in self._users.pop(number):
                    reason = error.reason if isinstance(error, ContainerError) else self._sentence(user, error)
                    coverage.fail(None if user.id == HOST_ID else user, "attach", reason)
        self._due = []

    def _link(self, program: int) -> int:
        """Runs in the network namespace; returns the link's descriptor."""
        try:
            number = socket.if_nametoindex(self._interface)
        except OSError:  # Python raises it without an errno
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV)) from None
        return link_interface(program, number, self.LINKS[self._type])

    def _sentence(self, user: Container, error: OSError) -> str:
        what = f"interface {self._interface}" if self._interface else "a packet socket"
        reason = os.strerror(error.errno or 0)
        if error.errno == errno.ENODEV:
            reason = f"there is no interface {self._interface} in it"
        elif error.errno == errno.EINVAL and self._type.startswith("tcx"):
            reason = f"this kernel ({os.uname().release}) has no TCX links, which need Linux 6.6 or newer"
        elif error.errno == errno.EBUSY:
            reason = "another program is attached there"
        return f"The kernel refused {self.program} as {self._type} on {what} of container {user.describe()}: {reason}"

    def as_result(self) -> List[Dict[str, Any]]:
        return [
            {
                "program": self.program,
                "type": self._type,
                "interface": self._interface or None,
                "containers": [user.id for user in users],
            }
            for users in self._users.values()
        ]


def _packet_socket() -> int:
    """Runs in the network namespace; with SOCK_RAW the program sees link-layer headers."""
    return packet_socket(socket.SOCK_RAW)


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
    "interface": ("tcx_ingress", "tcx_egress", "xdp"),
}
OPTIONAL = ("frequency", "syscall")
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


def attach_entry(entry: Mapping[str, Any]) -> AttachEntry:
    """The checked entry of ``attach``; raises OptionError."""
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
        return FunctionEntry(program, _site_request(entry), kind)
    if kind in (*KPROBES, *TRACINGS):
        return _kernel_entry(entry, kind)
    if kind in CgroupEntry.LINKS:
        return CgroupEntry(program, kind)
    interface: Optional[str] = entry.get("interface")
    if interface is not None and not (0 < len(os.fsencode(interface)) <= INTERFACE_ROOM and "/" not in interface):
        raise OptionError(f"attach: interface is {interface!r}; give its name inside the container, such as eth0")
    return NetworkEntry(program, kind, interface or "")


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


def _site_request(entry: Mapping[str, Any]) -> SiteRequest:
    if entry["type"] == "usdt":
        if not all(entry["probe"].partition(":")):
            raise OptionError(f"attach: probe is {entry['probe']!r}; give provider:name, such as python:gc__start")
        return UsdtRequest(entry["target"], [entry["probe"]], [], architecture())
    returns = AUTO if entry["type"] == "uretprobe" else ""
    where = FunctionRequest(entry["target"], [entry["function"]], returns=returns, result=True)
    check_request(where)
    return where
