# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 4, attach: programs onto uprobes, kprobes and tracepoints. Private to fleet.probe.

Every attachment is a perf event and a bpf_link, held by their descriptors alone: when this process ends,
however it ends, the kernel takes the breakpoint out. The link carries a cookie that the program reads
with bpf_get_attach_cookie() (Linux 5.15).
"""

from __future__ import annotations

import ctypes
import errno
import os
from typing import Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils import _linux
from ansible_collections.fleet.probe.plugins.module_utils._errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._libbpf import Libbpf

PMU = "/sys/bus/event_source/devices/"
PERF_TYPE_TRACEPOINT = 2
PERF_FLAG_FD_CLOEXEC = 8
BPF_LINK_CREATE = 28
BPF_PERF_EVENT = 41
_U32, _U64 = ctypes.c_uint32, ctypes.c_uint64


class _PerfEventAttr(ctypes.Structure):
    """``struct perf_event_attr`` up to config2 (PERF_ATTR_SIZE_VER1), include/uapi/linux/perf_event.h."""

    _fields_ = [
        ("type", _U32),
        ("size", _U32),
        ("config", _U64),
        ("sample_period", _U64),
        ("sample_type", _U64),
        ("read_format", _U64),
        ("flags", _U64),
        ("wakeup_events", _U32),
        ("bp_type", _U32),
        ("config1", _U64),
        ("config2", _U64),
    ]


class _LinkCreate(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_LINK_CREATE reads for a perf event."""

    _fields_ = [
        ("prog_fd", _U32),
        ("target_fd", _U32),
        ("attach_type", _U32),
        ("flags", _U32),
        ("bpf_cookie", _U64),
    ]


class Attachments:
    """What a run has attached, by handle; ``close`` takes all of it out."""

    def __init__(self) -> None:
        self._fds: Dict[int, List[int]] = {}

    def __len__(self) -> int:
        return len(self._fds)

    def uprobe(self, program: int, file: int, offset: int, at_return: bool, cookie: int) -> int:
        """``program`` onto ``offset`` (bytes into the file) of the open ``file``, at entry or return.

        Returns the attachment's handle. The path given to the kernel is this process's own descriptor, so what
        is probed is the inode that was opened and parsed, whatever its name means by now.
        """
        kind, return_bit = _pmu("uprobe", "CONFIG_UPROBE_EVENTS=y")
        path = ctypes.create_string_buffer(f"/proc/self/fd/{file}".encode())
        attr = _PerfEventAttr(
            type=kind,
            size=ctypes.sizeof(_PerfEventAttr),
            config=return_bit if at_return else 0,
            config1=ctypes.addressof(path),
            config2=offset,
        )
        return self._attach(program, attr, cookie)

    def kprobe(self, program: int, function: str, at_return: bool, cookie: int) -> int:
        """``program`` onto a function of the kernel, at entry or return; returns the attachment's handle."""
        kind, return_bit = kprobe_pmu()
        name = ctypes.create_string_buffer(function.encode())
        attr = _PerfEventAttr(
            type=kind,
            size=ctypes.sizeof(_PerfEventAttr),
            config=return_bit if at_return else 0,
            config1=ctypes.addressof(name),
        )
        return self._attach(program, attr, cookie)

    def tracepoint(self, program: int, number: int, cookie: int) -> int:
        """``program`` onto the tracepoint whose tracefs id is ``number``."""
        attr = _PerfEventAttr(
            type=PERF_TYPE_TRACEPOINT, size=ctypes.sizeof(_PerfEventAttr), config=number, sample_period=1
        )
        return self._attach(program, attr, cookie)

    def _attach(self, program: int, attr: _PerfEventAttr, cookie: int) -> int:
        # any process, CPU 0: a BPF program on a uprobe or tracepoint runs wherever it is hit
        # (kernel/trace/trace_event_perf.c); the event's CPU only says where samples would go
        event = _linux.perf_event_open(attr, -1, 0, -1, PERF_FLAG_FD_CLOEXEC)
        try:
            link = _linux.bpf(BPF_LINK_CREATE, _LinkCreate(program, event, BPF_PERF_EVENT, 0, cookie))
        except OSError as error:
            os.close(event)
            if error.errno == errno.EINVAL:
                raise HostError(
                    f"This kernel ({os.uname().release}) has no perf links with cookies; 5.15 is the oldest that has"
                ) from error
            raise
        self._fds[link] = [link, event]
        return link

    def kprobe_misses(self, libbpf: Libbpf) -> int:
        """How often the kernel left out the programs of all attached kprobes."""
        return sum(libbpf.kprobe_misses(link) for link in self._fds)

    def detach(self, handle: int) -> None:
        """Takes out one attachment; its handle is what attaching it returned."""
        for fd in self._fds.pop(handle, []):
            os.close(fd)

    def close(self) -> None:
        """Detaches everything."""
        for handle in list(self._fds):
            self.detach(handle)


def kprobe_pmu() -> Tuple[int, int]:
    """The kprobe event source, as ``_pmu`` tells it; raises HostError where the kernel has no kprobes."""
    return _pmu("kprobe", "CONFIG_KPROBE_EVENTS=y")


def _pmu(name: str, config: str) -> Tuple[int, int]:
    """An event source's type number and its return-probe bit, as sysfs tells them."""
    try:
        with open(f"{PMU}{name}/type", encoding="ascii") as file:
            kind = int(file.read())
        with open(f"{PMU}{name}/format/retprobe", encoding="ascii") as file:
            bit = int(file.read().strip()[len("config:") :])
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HostError(
            f"This kernel ({os.uname().release}) offers no {name}s ({PMU}{name}: {reason}); it needs {config}"
        ) from error
    return kind, 1 << bit
