# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 4, attach: uprobes, kprobes, tracepoints, CPU clocks and sockets.

Most attachments are a perf event and a bpf_link. Only file descriptors hold them, so the kernel removes the probes
when this process ends, however it ends. The link carries a cookie, which the program reads with
bpf_get_attach_cookie() (Linux 5.15).
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import threading
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.steady import close_steadily, steadily
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import online_cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import (
    BPF_F_UPROBE_MULTI_RETURN,
    BPF_LINK_CREATE,
    BPF_PERF_EVENT,
    BPF_RAW_TRACEPOINT_OPEN,
    BPF_TCX_INGRESS,
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


class _LinkCreate(ctypes.Structure):
    """The part of ``union bpf_attr`` that BPF_LINK_CREATE reads for a perf event. For a network interface,
    ``target_fd`` is the interface's index and there is no cookie."""

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
    """The attachments of a run, by handle; ``close`` detaches all of them, for good.

    Another thread may close them while this one attaches: what is attached after that is detached at once.

    A ``pid`` is the one process whose memory gets the breakpoint of a uprobe; 0 is every process that maps the file.
    """

    def __init__(self) -> None:
        self._fds: Dict[int, List[int]] = {}
        self._ended: Dict[int, Callable[[], None]] = {}
        self._lock = threading.Lock()
        self._closed = False

    def __len__(self) -> int:
        return len(self._fds)

    def uprobe(
        self, program: int, file: int, offset: int, at_return: bool, cookie: int, semaphore: int = 0, pid: int = 0
    ) -> int:
        """Attaches ``program`` at ``offset`` (bytes) in the open ``file``, at entry or return; returns the handle.

        The kernel gets this process's own descriptor as the path, so it probes the inode that was opened and
        parsed, even if the file's name refers to another one by now. ``semaphore`` is the file offset of a 16-bit
        counter that the kernel increments in every process that maps the file, and decrements on detach
        (kernel/events/uprobes.c, update_ref_ctr); 0 when there is none.
        """
        kind, return_bit = _pmu("uprobe", "CONFIG_UPROBE_EVENTS=y")
        path = ctypes.create_string_buffer(f"/proc/self/fd/{file}".encode())
        attr = linux.PerfEventAttr(
            type=kind,
            config=(return_bit if at_return else 0) | (semaphore << _semaphore_shift() if semaphore else 0),
            config1=ctypes.addressof(path),
            config2=offset,
        )
        return self._attach(program, attr, cookie, pid=pid, file=file)

    def kprobe(self, program: int, function: str, at_return: bool, cookie: int) -> int:
        """Attaches ``program`` to a kernel function, at entry or return; returns the handle."""
        kind, return_bit = kprobe_pmu()
        name = ctypes.create_string_buffer(function.encode())
        attr = linux.PerfEventAttr(
            type=kind,
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
        pid: int = 0,
    ) -> int:
        """Attaches ``program`` at many offsets in one file, each with its cookie, in one step; returns one handle.

        The kernel attaches all of them or none (OSError). The program must have been loaded for
        BPF_TRACE_UPROBE_MULTI (see ``offers_uprobe_multi``).
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
            pid=pid,
        )
        return self._keep(_with_room(lambda: steadily(lambda: linux.bpf(BPF_LINK_CREATE, attr), [program, file])))

    def tracepoint(self, program: int, number: int, cookie: int) -> int:
        """Attaches ``program`` to the tracepoint with the tracefs id ``number``; returns the handle."""
        attr = linux.PerfEventAttr(type=PERF_TYPE_TRACEPOINT, config=number, sample_period=1)
        return self._attach(program, attr, cookie)

    def raw_tracepoint(self, program: int, name: str) -> int:
        """Attaches ``program`` to a tracepoint by name, with its raw arguments and no cookie; returns the handle."""
        text = ctypes.create_string_buffer(name.encode())
        attr = _RawTracepointOpen(name=ctypes.addressof(text), prog_fd=program)
        return self._keep(_with_room(lambda: linux.bpf(BPF_RAW_TRACEPOINT_OPEN, attr)))

    def tracing(self, program: int) -> int:
        """Attaches ``program`` at the function that it was loaded for; returns the handle."""
        attr = _RawTracepointOpen(name=0, prog_fd=program)
        return self._keep(_with_room(lambda: linux.bpf(BPF_RAW_TRACEPOINT_OPEN, attr)))

    def cgroup(self, program: int, cgroup: int, kind: int) -> int:
        """Links ``program`` to an open cgroup, for the packets of the sockets in it; returns the handle."""
        return self._keep(linux.bpf(BPF_LINK_CREATE, _LinkCreate(program, cgroup, kind, 0, 0)))

    def packet_socket(self, program: int, fd: int) -> int:
        """Makes ``program`` the filter of the unbound packet socket ``fd``, then binds it; returns the handle.

        The socket receives no packet before the bind, so it queues none that the program has not seen.
        Takes over ``fd``; closes it when it raises OSError.
        """
        try:
            with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, fileno=os.dup(fd)) as copy:
                copy.setsockopt(socket.SOL_SOCKET, SO_ATTACH_BPF, program)
            linux.bind_to_all_packets(fd)
        except OSError:
            os.close(fd)
            raise
        return self._keep(fd)

    def cpu_clock(self, program: int, cpu: int, frequency: int) -> int:
        """Runs ``program`` on the CPU's clock, ``frequency`` times a second; returns the handle.

        Raises OSError with ENODEV when the CPU is offline.
        """
        attr = linux.PerfEventAttr(
            type=PERF_TYPE_SOFTWARE,
            config=PERF_COUNT_SW_CPU_CLOCK,
            sample_period=frequency,
            flags=PERF_ATTR_FREQ,
        )
        return self._attach(program, attr, 0, cpu)

    def hold(self, fd: int, ended: Optional[Callable[[], None]] = None) -> int:
        """Takes over an attachment made elsewhere that ends with its descriptor; returns the handle.

        ``ended`` waits until it has ended, where closing the descriptor does not.
        """
        if ended is not None:
            self._ended[fd] = ended
        handle = self._keep(fd)
        if self._closed:
            self._wait([handle])
        return handle

    def _keep(self, handle: int, *more: int) -> int:
        """Keeps the descriptors of an attachment, of which the first is its handle."""
        with self._lock:
            if not self._closed:
                self._fds[handle] = [handle, *more]
                return handle
        close_steadily([handle, *more])
        return handle

    def _attach(
        self,
        program: int,
        attr: linux.PerfEventAttr,
        cookie: int,
        cpu: Optional[int] = None,
        pid: int = 0,
        file: Optional[int] = None,
    ) -> int:
        # pid -1 is every process. A BPF program on a uprobe or tracepoint runs on whichever CPU it is hit
        # (kernel/trace/trace_event_perf.c): the event's CPU only determines where samples would go, but must be
        # online. An event of one task needs none.
        place = (pid, -1) if pid else (-1, online_cpus()[0] if cpu is None else cpu)

        def create_event() -> int:
            return linux.perf_event_open(attr, *place, -1, PERF_FLAG_FD_CLOEXEC)

        # Opening the event of a uprobe writes the breakpoints.
        event = _with_room(create_event if file is None else lambda: steadily(create_event, [file]))
        try:
            create = _LinkCreate(program, event, BPF_PERF_EVENT, 0, cookie)
            link = _with_room(lambda: linux.bpf(BPF_LINK_CREATE, create))
        except OSError as error:
            close_steadily([event])
            if error.errno == errno.EINVAL:
                raise HostError(
                    f"This kernel ({os.uname().release}) has no perf links with cookies; they need Linux 5.15 or newer"
                ) from error
            raise
        return self._keep(link, event)

    def kprobe_misses(self, libbpf: Libbpf) -> int:
        """How often the kernel skipped the programs of the attached kprobes, in total."""
        with self._lock:
            links = list(self._fds)
        return sum(libbpf.kprobe_misses(link) for link in links)

    def detach(self, handle: int) -> None:
        """Detaches one attachment, by the handle that attaching returned."""
        self.detach_all([handle])

    def detach_all(self, handles: Sequence[int]) -> None:
        """Detaches many attachments, by their handles: the kernel waits some 40 ms for some, and for many no longer."""
        with self._lock:
            fds = [fd for handle in handles for fd in self._fds.pop(handle, [])]
        close_steadily(fds)
        self._wait(handles)

    def _wait(self, handles: Sequence[int]) -> None:
        """Waits until what was detached has ended."""
        for handle in handles:
            ended = self._ended.pop(handle, None)
            if ended is not None:
                ended()

    def close(self) -> None:
        """Detaches everything."""
        with self._lock:
            self._closed = True
            handles = list(self._fds)
        self.detach_all(handles)


def attach_clocks(attachments: Attachments, program: int, cpus: Sequence[int], frequency: int) -> None:
    """Runs ``program`` on the clock of each of ``cpus``; raises HostError when the kernel refuses."""
    for cpu in cpus:
        try:
            attachments.cpu_clock(program, cpu, frequency)
        except OSError as error:
            if error.errno != errno.ENODEV:  # ENODEV: it has just gone offline and runs nothing
                raise HostError(
                    f"This kernel ({os.uname().release}) does not sample CPU {cpu} {frequency} times a second "
                    f"({error.strerror}); give a frequency within kernel.perf_event_max_sample_rate"
                ) from error


def link_interface(program: int, interface: int, kind: int) -> int:
    """Links ``program`` to an interface, by its index in the caller's network namespace; returns the descriptor."""
    return linux.bpf(BPF_LINK_CREATE, _LinkCreate(program, interface, kind, 0, 0))


def offers_tcx(libbpf: Libbpf) -> bool:
    """Whether this kernel links programs to an interface for traffic control (Linux 6.6).

    Tries it on an interface that there is not: a kernel that has such links answers ENODEV, an older one EINVAL.
    """
    try:
        program = libbpf.load_program("sched_cls", "offers", NOTHING)
    except OSError:
        return False
    try:
        os.close(link_interface(program, 0x7FFFFFFF, BPF_TCX_INGRESS))
    except OSError as error:
        return error.errno == errno.ENODEV
    finally:
        os.close(program)
    return True


def offers_uprobe_multi(libbpf: Libbpf) -> bool:
    """Whether this kernel can attach a program at many offsets of a file at once, and libbpf can load such a program.

    Tries it on a directory: a kernel that has uprobe_multi answers EBADF, an older one EINVAL.
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
    return False  # a kernel that probes a directory is unknown


def _with_room(call: Callable[[], int]) -> int:
    """Calls ``call`` for a new descriptor; on EMFILE raises the soft limit to the hard limit and tries again."""
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
    """The kprobe event source, as ``_pmu`` returns it; raises HostError when the kernel has no kprobes."""
    return _pmu("kprobe", "CONFIG_KPROBE_EVENTS=y")


def _pmu(name: str, config: str) -> Tuple[int, int]:
    """An event source's type number and its return-probe bit, from sysfs; raises HostError."""
    try:
        with open(f"{PMU}{name}/type", encoding="ascii") as file:
            kind = int(file.read())
        with open(f"{PMU}{name}/format/retprobe", encoding="ascii") as file:
            bit = int(file.read().strip()[len("config:") :])
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HostError(
            f"This kernel ({os.uname().release}) has no {name}s ({PMU}{name}: {reason}); it needs {config}"
        ) from error
    return kind, 1 << bit


def _semaphore_shift() -> int:
    """The lowest bit of the semaphore in a uprobe event's config, from sysfs; raises HostError."""
    path = f"{PMU}uprobe/format/ref_ctr_offset"
    try:
        with open(path, encoding="ascii") as file:
            return int(file.read().strip()[len("config:") :].partition("-")[0])
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise HostError(
            f"This kernel ({os.uname().release}) does not support semaphores of USDT probes ({path}: {reason}); "
            "they need Linux 4.20 or newer"
        ) from error
