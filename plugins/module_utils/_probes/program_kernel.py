# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of option ``attach`` that are attached to the kernel: tracepoints, functions, system calls and clocks."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments, attach_clocks, kprobe_pmu
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import (
    FoundHook,
    Hook,
    attach_hooks,
    find_hooks,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import online_cpus, sampling_warnings
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_TRACE_FENTRY, BPF_TRACE_FEXIT
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_entry import AttachEntry
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import SYSCALLS, unseen_by


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
