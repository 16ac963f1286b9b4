# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of /proc.

Every reader returns None for a process that has ended, or for a zombie whose file is empty: processes come
and go while a host is scanned, and that is not an error. Formats: proc(5).
"""

from __future__ import annotations

import fcntl
import os
import sys
import time
from typing import Dict, Iterable, List, NamedTuple, Optional, Set

NAMESPACES = ("mnt", "pid", "net", "uts", "ipc", "user", "cgroup")

_MOST_DESCRIPTORS = 4096
_MAX_MOUNTINFO = 1 << 20
_FIRST_PID_NAMESPACE = 0xEFFFFFFC  # PROC_PID_INIT_INO, include/linux/proc_ns.h
_NS_GET_PARENT = 0xB702  # ioctl_ns(2), include/uapi/linux/nsfs.h

# _SC_CLK_TCK: the unit of start times in /proc/PID/stat.
TICKS_PER_SECOND: int = os.sysconf("SC_CLK_TCK")


class Stat(NamedTuple):
    """Fields of /proc/PID/stat; ``start_ticks`` is in clock ticks since boot, ``start_stack`` 0 without privileges."""

    comm: bytes
    state: str
    ppid: int
    start_ticks: int
    start_stack: int = 0


def read_file(path: str, limit: int = 1 << 20) -> Optional[bytes]:
    """Up to ``limit`` bytes of a file in /proc or /sys, or None if it cannot be read."""
    # os.open takes a third of the time of open(), and discovery reads thousands of files.
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        parts = [os.read(fd, min(limit, 16384))]
        size = len(parts[0])
        # A short read is not the end of the file: seq_file returns whole records (fs/seq_file.c), some 4 KiB a read,
        # so that appending to one object would copy a large file a thousand times.
        while parts[-1] and size < limit:
            parts.append(os.read(fd, 1 << 16))
            size += len(parts[-1])
        return b"".join(parts)[:limit]
    except OSError:
        return None
    finally:
        os.close(fd)


def _read_process(pid: int, name: str) -> Optional[bytes]:
    """A file in /proc/PID that the kernel writes as one record, so a single read returns all of it."""
    try:
        fd = os.open(f"/proc/{pid}/{name}", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        return os.read(fd, 1 << 16)
    except OSError:
        return None
    finally:
        os.close(fd)


def list_pids() -> List[int]:
    """The PIDs of all processes (thread group leaders), ascending."""
    return sorted(int(name) for name in os.listdir("/proc") if name.isdigit())


def namespace(pid: int, kind: str) -> Optional[int]:
    """The inode number of a process's namespace; ``kind`` is one of ``NAMESPACES``."""
    try:
        link = os.readlink(f"/proc/{pid}/ns/{kind}")
    except OSError:
        return None
    return int(link[link.index("[") + 1 : -1])


def namespaces(pid: int) -> Optional[Dict[str, int]]:
    """All namespaces of a process by kind, without the kinds that the kernel lacks."""
    found: Dict[str, int] = {}
    for kind in NAMESPACES:
        number = namespace(pid, kind)
        if number is not None:
            found[kind] = number
    return found if "mnt" in found else None


def host_process() -> int:
    """A process in the host's namespaces: PID 1, or kthreadd if PID 1 has more privileges than the reader."""
    if namespace(1, "mnt") is None:
        stat = read_stat(2)
        if stat is not None and stat.comm == b"kthreadd" and stat.ppid == 0:
            return 2
    return 1


def host_namespace(kind: str) -> Optional[int]:
    """The number of the host's namespace."""
    return namespace(host_process(), kind)


def has_kernels_pids() -> bool:
    """Whether PIDs in /proc are those that the kernel gives to BPF programs.

    They are not on a managed host that is itself in a PID namespace, such as an LXC guest.
    """
    return namespace(os.getpid(), "pid") == _FIRST_PID_NAMESPACE


def pid_namespace_chain(pid: int) -> List[int]:
    """The inode numbers of a process's PID namespace and its ancestors, innermost first, up to the reader's own.

    This is NSpid's order reversed. Empty for a process that has ended.
    """
    chain: List[int] = []
    try:
        fd = os.open(f"/proc/{pid}/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return chain
    try:
        while True:
            chain.append(os.fstat(fd).st_ino)
            # EPERM above the reader's own namespace.
            parent = fcntl.ioctl(fd, _NS_GET_PARENT)
            os.close(fd)
            fd = parent
    except OSError:
        return chain
    finally:
        os.close(fd)


def mount_groups(pids: Iterable[int]) -> Dict[int, List[int]]:
    """``pids`` grouped by mount namespace. Costs one readlink per process, to stay fast on large hosts."""
    by_link: Dict[str, List[int]] = {}
    readlink = os.readlink
    for pid in pids:
        try:
            link = readlink(f"/proc/{pid}/ns/mnt")
        except OSError:
            continue
        try:
            by_link[link].append(pid)
        except KeyError:
            by_link[link] = [pid]
    return {int(link[5:-1]): members for link, members in by_link.items()}


def read_nspid(pid: int) -> Optional[List[int]]:
    """A process's PID in each PID namespace, from the host's to its own (status, NSpid)."""
    return _status_numbers(pid, b"NSpid")


def leader_of(tid: int) -> Optional[int]:
    """The PID of the process that a thread belongs to; a process's own PID is that of its first thread."""
    numbers = _status_numbers(tid, b"Tgid")
    return numbers[0] if numbers else None


def threads_of(pid: int) -> List[int]:
    """The numbers of a process's threads."""
    try:
        return sorted(int(name) for name in os.listdir(f"/proc/{pid}/task"))
    except OSError:
        return []


def read_stat(pid: int) -> Optional[Stat]:
    """/proc/PID/stat. comm may contain spaces and parentheses, so it ends at the last closing one."""
    data = _read_process(pid, "stat")
    if not data:
        return None
    opening, closing = data.index(b"("), data.rindex(b")")
    rest = data[closing + 2 :].split(b" ", 26)
    # Fields are numbered from 1 in proc(5): rest[0] is field 3 (state), 19 is 22 (starttime), 25 is 28 (startstack).
    return Stat(data[opening + 1 : closing], rest[0].decode("ascii"), int(rest[1]), int(rest[19]), int(rest[25]))


def program_of(pid: int) -> Optional[str]:
    """The name of the file that a process runs, "" where it may not be read; None for kernel threads and zombies."""
    try:
        return os.path.basename(os.readlink(f"/proc/{pid}/exe"))
    except FileNotFoundError:
        return None
    except OSError:
        return ""


def effective_uid(pid: int) -> Optional[int]:
    """The effective uid of a process in the host's user namespace (status, Uid)."""
    uids = _status_numbers(pid, b"Uid")
    return None if uids is None else uids[1]


def _status_numbers(pid: int, field: bytes) -> Optional[List[int]]:
    """The numbers in one field of /proc/PID/status."""
    data = _read_process(pid, "status") or b""
    _before, found, after = data.partition(b"\n" + field + b":")
    return [int(number) for number in after.partition(b"\n")[0].split()] if found else None


def had_children(pid: int) -> bool:
    """Whether a process has waited for a child that ended: their page faults and times are in /proc/PID/stat."""
    data = _read_process(pid, "stat") or b""
    # fields 11, 13, 16 and 17 of proc(5); see read_stat
    fields = data[data.rfind(b")") + 2 :].split()
    return len(fields) > 14 and any(fields[at] != b"0" for at in (8, 10, 13, 14))


def start_ticks(pid: int) -> Optional[int]:
    """When a process started, in clock ticks since boot; with the PID this identifies it uniquely."""
    stat = read_stat(pid)
    return None if stat is None else stat.start_ticks


def same_process(pid: int, start_ticks: int) -> bool:
    """Whether ``pid`` is still the process that started at ``start_ticks``, and not a zombie."""
    stat = read_stat(pid)
    return stat is not None and stat.start_ticks == start_ticks and stat.state not in "ZX"


def boot_time() -> float:
    """When the host booted, in epoch seconds; /proc/stat's btime has whole seconds only."""
    return time.time() - boot_seconds()


def boot_seconds() -> float:
    """Seconds since the host booted, those of suspensions included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def started_at(ticks: int, booted: float) -> float:
    """A start time in ticks as epoch seconds; ``booted`` is ``boot_time()``, read once per run."""
    return round(booted + ticks / TICKS_PER_SECOND, 2)


def mounted_devices(pid: int) -> Set[str]:
    """The devices of the file systems in a process's mount namespace, as in /proc/PID/maps (``fd:01``)."""
    devices: Set[str] = set()
    for line in (read_file(f"/proc/{pid}/mountinfo", _MAX_MOUNTINFO) or b"").split(b"\n"):
        fields = line.split(None, 3)
        if len(fields) > 2:
            major, _colon, minor = fields[2].partition(b":")
            devices.add(f"{int(major):02x}:{int(minor):02x}")
    return devices


def cgroup_of(pid: int) -> Optional[Dict[str, str]]:
    """A process's cgroup paths by hierarchy: ``""`` is v2, the others are v1 controllers (cgroups(7)).

    Paths are relative to the reader's cgroup namespace, so a reader on the host sees full paths.
    """
    data = _read_process(pid, "cgroup")
    if not data:
        return None
    paths: Dict[str, str] = {}
    # Not splitlines(): a cgroup's name may contain any separator but the newline, which the kernel rejects.
    for line in os.fsdecode(data).split("\n"):
        fields = line.split(":", 2)
        if len(fields) == 3:
            paths[fields[1]] = fields[2]
    return paths


def is_within(path: str, outer: str) -> bool:
    """Whether a cgroup is ``outer`` or lies below it."""
    return f"{path}/".startswith(f"{outer.rstrip('/')}/")


def uses_io_uring(pid: int) -> bool:
    """Whether a process has an io_uring open, among its first _MOST_DESCRIPTORS descriptors."""
    try:
        with os.scandir(f"/proc/{pid}/fd") as entries:
            for _count, entry in zip(range(_MOST_DESCRIPTORS), entries):
                try:
                    if os.readlink(entry.path) == "anon_inode:[io_uring]":
                        return True
                except OSError:  # closed meanwhile
                    continue
    except OSError:
        pass
    return False


def is_32_bit(pid: int) -> bool:
    """Whether a process runs a 32-bit program: the words in its auxiliary vector (getauxval(3)) have 32 bits then.

    Read as 64-bit words, the first one is a small type in a 64-bit program, and a type and its value in a 32-bit one.
    """
    vector = _read_process(pid, "auxv") or b""
    return len(vector) >= 8 and int.from_bytes(vector[:8], sys.byteorder) > 0xFFFFFFFF


def raw_cmdline(pid: int) -> Optional[bytes]:
    """A process's arguments, each followed by a zero byte; empty for kernel threads.

    The process can make the reader wait: what must not wait reads it by ``_discover/arguments.py``.
    """
    return _read_process(pid, "cmdline")
