# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 4, attach: programs onto uprobes, kprobes, tracepoints, the CPUs' clocks and sockets. Private to fleet.probe.

Most attachments are a perf event and a bpf_link, all are held by their descriptors alone: when this process ends,
however it ends, the kernel takes the breakpoint out. The link carries a cookie that the program reads
with bpf_get_attach_cookie() (Linux 5.15).
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.cpus import online_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_F_UPROBE_MULTI_RETURN,
    BPF_LINK_CREATE,
    BPF_PERF_EVENT,
    BPF_RAW_TRACEPOINT_OPEN,
    BPF_TRACE_UPROBE_MULTI,
    PERF_ATTR_FREQ,
    PERF_COUNT_SW_CPU_CLOCK,
    PERF_FLAG_FD_CLOEXEC,
    PERF_TYPE_SOFTWARE,
    PERF_TYPE_TRACEPOINT,
    SO_ATTACH_BPF,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf

PMU = "/sys/bus/event_source/devices/"
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
    """The part of ``union bpf_attr`` that BPF_LINK_CREATE reads for a perf event; for an interface, its number is
    the target, and there is no cookie."""

    _fields_ = [
        ("prog_fd", _U32),
        ("target_fd", _U32),
        ("attach_type", _U32),
        ("flags", _U32),
        ("bpf_cookie", _U64),
    ]


class _RawTracepointOpen(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_RAW_TRACEPOINT_OPEN reads."""

    _fields_ = [("name", _U64), ("prog_fd", _U32), ("reserved", _U32)]


class _UprobeMulti(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_LINK_CREATE reads for many uprobes in one file."""

    _fields_ = [
        ("prog_fd", _U32),
        ("target_fd", _U32),
        ("attach_type", _U32),
        ("link_flags", _U32),
        ("path", _U64),
        ("offsets", _U64),
        ("ref_ctr_offsets", _U64),
        ("cookies", _U64),
        ("count", _U32),
        ("flags", _U32),
        ("pid", _U32),
        ("reserved", _U32),
    ]


class Attachments:
    """What a run has attached, by handle; ``close`` takes all of it out."""

    def __init__(self) -> None:
        self._fds: Dict[int, List[int]] = {}

    def __len__(self) -> int:
        return len(self._fds)

    def uprobe(self, program: int, file: int, offset: int, at_return: bool, cookie: int, semaphore: int = 0) -> int:
        """``program`` onto ``offset`` (bytes into the file) of the open ``file``, at entry or return.

        Returns the attachment's handle. The path given to the kernel is this process's own descriptor, so what
        is probed is the inode that was opened and parsed, whatever its name means by now. ``semaphore`` is the
        offset into the file of a 16-bit counter that the kernel raises in every process that maps it, and
        lowers when the attachment is gone (kernel/events/uprobes.c, update_ref_ctr; 0: none).
        """
        kind, return_bit = _pmu("uprobe", "CONFIG_UPROBE_EVENTS=y")
        path = ctypes.create_string_buffer(f"/proc/self/fd/{file}".encode())
        attr = _PerfEventAttr(
            type=kind,
            size=ctypes.sizeof(_PerfEventAttr),
            config=(return_bit if at_return else 0) | (semaphore << _semaphore_shift() if semaphore else 0),
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

    def uprobe_multi(
        self,
        program: int,
        file: int,
        offsets: Sequence[int],
        cookies: Sequence[int],
        at_return: bool,
        semaphores: Sequence[int] = (),
    ) -> int:
        """The same for many places of one file, each with its cookie, in one step: all of them, or OSError.

        The program must have been loaded for BPF_TRACE_UPROBE_MULTI (``offers_uprobe_multi``).
        """
        path = ctypes.create_string_buffer(f"/proc/self/fd/{file}".encode())
        arrays = [(_U64 * len(numbers))(*numbers) for numbers in (offsets, semaphores, cookies)]
        attr = _UprobeMulti(
            prog_fd=program,
            attach_type=BPF_TRACE_UPROBE_MULTI,
            path=ctypes.addressof(path),
            offsets=ctypes.addressof(arrays[0]),
            ref_ctr_offsets=ctypes.addressof(arrays[1]) if any(semaphores) else 0,
            cookies=ctypes.addressof(arrays[2]),
            count=len(offsets),
            flags=BPF_F_UPROBE_MULTI_RETURN if at_return else 0,
        )
        link = _with_room(lambda: linux.bpf(BPF_LINK_CREATE, attr))
        self._fds[link] = [link]
        return link

    def tracepoint(self, program: int, number: int, cookie: int) -> int:
        """``program`` onto the tracepoint whose tracefs id is ``number``."""
        attr = _PerfEventAttr(
            type=PERF_TYPE_TRACEPOINT, size=ctypes.sizeof(_PerfEventAttr), config=number, sample_period=1
        )
        return self._attach(program, attr, cookie)

    def raw_tracepoint(self, program: int, name: str) -> int:
        """``program`` onto a tracepoint by its name alone; it gets the arguments as the kernel's code gives them."""
        text = ctypes.create_string_buffer(name.encode())
        attr = _RawTracepointOpen(name=ctypes.addressof(text), prog_fd=program)
        link = _with_room(lambda: linux.bpf(BPF_RAW_TRACEPOINT_OPEN, attr))
        self._fds[link] = [link]
        return link

    def packet_socket(self, program: int, fd: int) -> int:
        """``program`` as the filter of a packet socket that is bound to nothing yet, which is taken over.

        Only then does the socket see packets, so that none of them is ever kept for it: the program is to let
        none pass. Raises OSError, and the socket is closed then.
        """
        try:
            with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, fileno=os.dup(fd)) as copy:
                copy.setsockopt(socket.SOL_SOCKET, SO_ATTACH_BPF, program)
            linux.bind_to_all_packets(fd)
        except OSError:
            os.close(fd)
            raise
        self._fds[fd] = [fd]
        return fd

    def cpu_clock(self, program: int, cpu: int, frequency: int) -> int:
        """``program`` onto a CPU's clock, run so many times a second; returns the attachment's handle.

        Raises OSError ENODEV where the CPU is offline.
        """
        attr = _PerfEventAttr(
            type=PERF_TYPE_SOFTWARE,
            size=ctypes.sizeof(_PerfEventAttr),
            config=PERF_COUNT_SW_CPU_CLOCK,
            sample_period=frequency,
            flags=PERF_ATTR_FREQ,
        )
        return self._attach(program, attr, 0, cpu)

    def hold(self, fd: int) -> int:
        """Takes over what was attached elsewhere and ends with its descriptor; returns its handle."""
        self._fds[fd] = [fd]
        return fd

    def _attach(self, program: int, attr: _PerfEventAttr, cookie: int, cpu: Optional[int] = None) -> int:
        # any process; a BPF program on a uprobe or tracepoint runs on whichever CPU it is hit
        # (kernel/trace/trace_event_perf.c): the event's CPU only says where samples would go, and has to be online
        cpu = online_cpus()[0] if cpu is None else cpu
        event = _with_room(lambda: linux.perf_event_open(attr, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC))
        try:
            create = _LinkCreate(program, event, BPF_PERF_EVENT, 0, cookie)
            link = _with_room(lambda: linux.bpf(BPF_LINK_CREATE, create))
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


def attach_clocks(attachments: Attachments, program: int, cpus: Sequence[int], frequency: int) -> None:
    """``program`` onto the clock of every one of ``cpus``; raises HostError where the kernel refuses."""
    for cpu in cpus:
        try:
            attachments.cpu_clock(program, cpu, frequency)
        except OSError as error:
            if error.errno != errno.ENODEV:  # else it went offline just now, and runs nothing
                raise HostError(
                    f"This kernel ({os.uname().release}) does not sample CPU {cpu} {frequency} times a second "
                    f"({error.strerror}); give a frequency within kernel.perf_event_max_sample_rate"
                ) from error


def link_interface(program: int, interface: int, kind: int) -> int:
    """A link of ``program`` to an interface of the caller's network namespace (its index there); the descriptor."""
    return linux.bpf(BPF_LINK_CREATE, _LinkCreate(program, interface, kind, 0, 0))


def offers_uprobe_multi(libbpf: Libbpf) -> bool:
    """Whether this kernel puts a program onto many places of a file at once, and libbpf can load such a program.

    Asked with a file that is none: a kernel that knows the attachment says EBADF, one that does not EINVAL.
    """
    if not libbpf.modern:
        return False
    try:
        program = libbpf.load_program("kprobe", "offers", NOTHING, BPF_TRACE_UPROBE_MULTI)
    except OSError:
        return False
    path, offset = ctypes.create_string_buffer(b"/"), (_U64 * 1)(1)
    attr = _UprobeMulti(
        prog_fd=program,
        attach_type=BPF_TRACE_UPROBE_MULTI,
        path=ctypes.addressof(path),
        offsets=ctypes.addressof(offset),
        count=1,
    )
    try:
        os.close(linux.bpf(BPF_LINK_CREATE, attr))
    except OSError as error:
        return error.errno == errno.EBADF
    finally:
        os.close(program)
    return False  # a directory was probed: that is none we know


def _with_room(call: Callable[[], int]) -> int:
    """A new descriptor; where the soft limit on them is reached, it is raised as far as the hard one allows."""
    try:
        return call()
    except OSError as error:
        if error.errno != errno.EMFILE:
            raise
    import resource  # rarely needed

    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return call()


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


def _semaphore_shift() -> int:
    """Where a uprobe event's config has the semaphore: its lowest bit, as sysfs tells it."""
    place = f"{PMU}uprobe/format/ref_ctr_offset"
    try:
        with open(place, encoding="ascii") as file:
            return int(file.read().strip()[len("config:") :].partition("-")[0])
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HostError(
            f"This kernel ({os.uname().release}) takes no semaphores of USDT probes ({place}: {reason}); 4.20 is the "
            "oldest that does"
        ) from error
