# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The system calls that Python 3.8 has no function for.

No other file knows system call numbers (x86_64 and aarch64) or calls libc through ctypes. Every wrapper
raises ``OSError`` with the kernel's errno, and ``HostError`` on other architectures.
Numbers: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
"""

from __future__ import annotations

import array
import ctypes
import errno
import mmap
import os
import socket
from typing import Callable, Dict, List, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError

# name: (x86_64, aarch64). Only the seccomp filter of the namespace helper uses the second block.
_NUMBERS: Dict[str, Tuple[int, int]] = {
    "bpf": (321, 280),
    "capset": (126, 91),
    "close_range": (436, 436),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "inotify_add_watch": (254, 27),
    "inotify_init1": (294, 26),
    "kcmp": (312, 272),
    "open_tree": (428, 428),
    "openat2": (437, 437),
    "perf_event_open": (298, 241),
    "pidfd_open": (434, 434),
    "setns": (308, 268),
    # seccomp
    "brk": (12, 214),
    "clock_gettime": (228, 113),
    "close": (3, 57),
    "exit": (60, 93),
    "exit_group": (231, 94),
    "fcntl": (72, 25),
    "fstat": (5, 80),
    "fstatfs": (138, 44),
    "futex": (202, 98),
    "getdents64": (217, 61),
    "getrandom": (318, 278),
    "lseek": (8, 62),
    "madvise": (28, 233),
    "mmap": (9, 222),
    "mremap": (25, 216),
    "munmap": (11, 215),
    "newfstatat": (262, 79),
    "openat": (257, 56),
    "pread64": (17, 67),
    "readlinkat": (267, 78),
    "restart_syscall": (219, 128),
    "rt_sigreturn": (15, 139),
    "sendmsg": (46, 211),
    "statx": (332, 291),
}
_KCMP_VM = 1  # linux/kcmp.h
_ARCHITECTURES = ("x86_64", "aarch64")

# Read once: the namespace helper makes system calls after its seccomp filter denies uname(2).
_MACHINE = os.uname().machine

# AUDIT_ARCH_* of linux/audit.h, as seccomp_data.arch shows them.
_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# linux/sched.h
CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWNET = 0x40000000

# linux/openat2.h
RESOLVE_NO_XDEV = 0x01
RESOLVE_NO_MAGICLINKS = 0x02
RESOLVE_NO_SYMLINKS = 0x04
RESOLVE_BENEATH = 0x08
RESOLVE_IN_ROOT = 0x10

# linux/inotify.h
IN_CREATE = 0x00000100
IN_DELETE = 0x00000200
IN_Q_OVERFLOW = 0x00004000
IN_IGNORED = 0x00008000
IN_ONLYDIR = 0x01000000

# linux/prctl.h
PR_SET_PDEATHSIG = 1
PR_SET_NAME = 15
PR_SET_DUMPABLE = 4
PR_SET_KEEPCAPS = 8
PR_SET_SECCOMP = 22
PR_CAPBSET_DROP = 24
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

SECCOMP_MODE_FILTER = 2

# linux/capability.h
CAP_DAC_READ_SEARCH = 2
_CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)
_syscall = _libc.syscall
_syscall.restype = ctypes.c_long
_prctl = _libc.prctl
_prctl.restype = ctypes.c_int
_prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4


_libc.signal.restype = ctypes.c_void_p
_SIGNAL_SET = 128  # bytes of a sigset_t, with glibc and musl
_SIGNALS = range(1, 65)
_SIG_DFL, _SIG_IGN, _SIG_BLOCK, _SIG_SETMASK = 0, 1, 0, 2  # signal.h; x86_64 and aarch64 agree


class _OpenHow(ctypes.Structure):
    """struct open_how of linux/openat2.h."""

    _fields_ = [("flags", ctypes.c_uint64), ("mode", ctypes.c_uint64), ("resolve", ctypes.c_uint64)]


class _CapabilityHeader(ctypes.Structure):
    """struct __user_cap_header_struct of linux/capability.h."""

    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _CapabilityData(ctypes.Structure):
    """struct __user_cap_data_struct of linux/capability.h: one for capabilities 0-31, one for 32-63."""

    _fields_ = [("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32)]


class _LinkLayerAddress(ctypes.Structure):
    """struct sockaddr_ll of linux/if_packet.h."""

    _fields_ = [
        ("family", ctypes.c_ushort),
        ("protocol", ctypes.c_uint16),
        ("ifindex", ctypes.c_int),
        ("hatype", ctypes.c_ushort),
        ("pkttype", ctypes.c_ubyte),
        ("halen", ctypes.c_ubyte),
        ("address", ctypes.c_ubyte * 8),
    ]


class PerfEventAttr(ctypes.Structure):
    """``struct perf_event_attr`` up to clockid (PERF_ATTR_SIZE_VER3), include/uapi/linux/perf_event.h."""

    _fields_ = [
        ("type", ctypes.c_uint32),
        ("size", ctypes.c_uint32),
        ("config", ctypes.c_uint64),
        ("sample_period", ctypes.c_uint64),
        ("sample_type", ctypes.c_uint64),
        ("read_format", ctypes.c_uint64),
        ("flags", ctypes.c_uint64),
        ("wakeup_events", ctypes.c_uint32),
        ("bp_type", ctypes.c_uint32),
        ("config1", ctypes.c_uint64),
        ("config2", ctypes.c_uint64),
        ("branch_sample_type", ctypes.c_uint64),
        ("sample_regs_user", ctypes.c_uint64),
        ("sample_stack_user", ctypes.c_uint32),
        ("clockid", ctypes.c_int32),
    ]

    def __init__(self, **fields: int) -> None:
        super().__init__(size=ctypes.sizeof(PerfEventAttr), **fields)


class _FilterProgram(ctypes.Structure):
    """struct sock_fprog of linux/filter.h."""

    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def architecture() -> str:
    """``x86_64`` or ``aarch64``; HostError for any other."""
    if _MACHINE not in _ARCHITECTURES or ctypes.sizeof(ctypes.c_void_p) != 8:
        raise HostError(
            f"This host's architecture is {_MACHINE} with {ctypes.sizeof(ctypes.c_void_p) * 8}-bit Python; "
            "fleet.probe supports x86_64 and aarch64 with 64-bit Python."
        )
    return _MACHINE


def audit_architecture() -> int:
    """The host's AUDIT_ARCH number."""
    return _AUDIT_ARCH[architecture()]


def number(name: str) -> int:
    """The number of a system call on this host's architecture."""
    return _NUMBERS[name][_ARCHITECTURES.index(architecture())]


def _call(name: str, *arguments: object) -> int:
    result: int = _syscall(ctypes.c_long(number(name)), *arguments)
    if result < 0:
        raise _last_error(name)
    return result


def _last_error(name: str) -> OSError:
    code = ctypes.get_errno()
    return OSError(code, f"{name}: {os.strerror(code)}")


def pidfd_open(pid: int) -> int:
    """A file descriptor (close-on-exec) of process ``pid``, readable once the process has ended. pidfd_open(2)."""
    return _call("pidfd_open", ctypes.c_int(pid), ctypes.c_uint(0))


def setns(fd: int, kinds: int) -> None:
    """Enter the namespaces ``kinds`` (CLONE_NEW* flags) of the process behind a pidfd. setns(2), Linux 5.8."""
    _call("setns", ctypes.c_int(fd), ctypes.c_int(kinds))


def openat2(directory: int, path: str, flags: int, resolve: int) -> int:
    """Open ``path`` beneath ``directory`` with RESOLVE_* rules; always close-on-exec. openat2(2)."""
    name = os.fsencode(path)
    if b"\0" in name:
        # C would cut the path at the null byte.
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    how = _OpenHow(flags | os.O_CLOEXEC, 0, resolve)
    return _call(
        "openat2",
        ctypes.c_int(directory),
        ctypes.c_char_p(name),
        ctypes.byref(how),
        ctypes.c_size_t(ctypes.sizeof(how)),
    )


def inotify() -> int:
    """A file descriptor (close-on-exec, non-blocking) that reads what happens in directories. inotify_init1(2)."""
    return _call("inotify_init1", ctypes.c_int(os.O_CLOEXEC | os.O_NONBLOCK))


def inotify_add_watch(fd: int, directory: str) -> int:
    """Has ``fd`` read which entries are created in and deleted from ``directory``; the number of the watch."""
    mask = IN_CREATE | IN_DELETE | IN_ONLYDIR
    name = ctypes.c_char_p(os.fsencode(directory))
    return _call("inotify_add_watch", ctypes.c_int(fd), name, ctypes.c_uint32(mask))


def file_system_type(fd: int) -> int:
    """The magic number of the file system of an open file. fstatfs(2)."""
    # struct statfs has 120 bytes on both architectures; f_type is the first member, a long.
    buffer = (ctypes.c_ulong * 15)()
    _call("fstatfs", ctypes.c_int(fd), ctypes.byref(buffer))
    return int(buffer[0])


def close_range(first: int, last: int) -> None:
    """Close the file descriptors ``first`` to ``last``, inclusive. close_range(2), Linux 5.9."""
    _call("close_range", ctypes.c_uint(first), ctypes.c_uint(last), ctypes.c_uint(0))


def prctl(option: int, argument: int = 0, third: int = 0) -> int:
    """prctl(2). Unused arguments are zero, which several options require."""
    result: int = _prctl(option, argument, third, 0, 0)
    if result < 0:
        raise _last_error(f"prctl({option})")
    return result


def block_signals() -> bytes:
    """Block every signal for this thread; returns its mask before, for ``set_signal_mask``. pthread_sigmask(3).

    Python's own function makes an enum of each signal, which costs more than a system call, and a helper is forked for
    each container.
    """
    every, before = ctypes.create_string_buffer(_SIGNAL_SET), ctypes.create_string_buffer(_SIGNAL_SET)
    _libc.sigfillset(every)
    _libc.pthread_sigmask(_SIG_BLOCK, every, before)
    return before.raw


def set_signal_mask(mask: bytes = bytes(_SIGNAL_SET)) -> None:
    """Have this thread block the signals in ``mask`` (default: none) and no others. pthread_sigmask(3)."""
    _libc.pthread_sigmask(_SIG_SETMASK, mask, None)


def default_signals() -> None:
    """Undo every handler, even one that Python does not know of; an ignored signal stays ignored. signal(2)."""
    for signal in _SIGNALS:
        if _libc.signal(signal, _SIG_DFL) == _SIG_IGN:
            _libc.signal(signal, _SIG_IGN)


def set_capabilities(capabilities: Sequence[int]) -> None:
    """Set the effective and permitted sets to ``capabilities``, and clear the inheritable set. capset(2)."""
    header = _CapabilityHeader(_CAPABILITY_VERSION_3, 0)
    data = (_CapabilityData * 2)()
    for capability in capabilities:
        data[capability // 32].effective |= 1 << capability % 32
        data[capability // 32].permitted |= 1 << capability % 32
    _call("capset", ctypes.byref(header), ctypes.byref(data))


def install_seccomp(program: bytes) -> None:
    """Install a classic BPF program (struct sock_filter, 8 bytes each) as this thread's filter. seccomp(2)."""
    fprog = _FilterProgram(len(program) // 8, program)
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(fprog))


def map_file(fd: int, size: int, execute: bool = False) -> int:
    """Maps the beginning of an open file, private and never writable, and returns its address. mmap(2)."""
    read, private, failed = 1, 2, ctypes.c_void_p(-1).value
    _libc.mmap.restype = ctypes.c_void_p
    address: int = _libc.mmap(
        None, ctypes.c_size_t(size), read | (4 if execute else 0), private, ctypes.c_int(fd), ctypes.c_long(0)
    )
    if address == failed:
        raise _last_error("mmap")
    return address


def unmap(address: int, size: int) -> None:
    """Takes away what ``map_file`` mapped. munmap(2)."""
    _libc.munmap(ctypes.c_void_p(address), ctypes.c_size_t(size))


def call_mapped(fd: int, argument: int) -> Callable[[], None]:
    """Maps the open file as code and returns what calls its beginning as ``void f(long argument)``.

    The mapping is such that the kernel puts uprobes into it.
    """
    function = ctypes.CFUNCTYPE(None, ctypes.c_long)(map_file(fd, mmap.PAGESIZE, execute=True))
    return lambda: function(argument)


def same_memory(pid: int, other: int) -> bool:
    """Whether two processes have one address space, as after vfork(2); kcmp(2). Raises OSError."""
    return _call("kcmp", *map(ctypes.c_long, (pid, other, _KCMP_VM, 0, 0))) == 0


def perf_event_open(attr: PerfEventAttr, pid: int, cpu: int, group_fd: int, flags: int) -> int:
    """A perf event's file descriptor. perf_event_open(2)."""
    return _call(
        "perf_event_open",
        ctypes.byref(attr),
        ctypes.c_int(pid),
        ctypes.c_int(cpu),
        ctypes.c_int(group_fd),
        ctypes.c_ulong(flags),
    )


def detached_mount(filesystem: str) -> int:
    """Mount a pseudo file system outside every mount namespace: fsopen(2), fsconfig(2), fsmount(2).

    Returns a directory descriptor for openat(2). Closing it unmounts the file system.
    """
    cloexec, create = 1, 6  # FSOPEN_CLOEXEC and FSMOUNT_CLOEXEC, FSCONFIG_CMD_CREATE; include/uapi/linux/mount.h
    context = _call("fsopen", filesystem.encode(), cloexec)
    try:
        _call("fsconfig", context, create, None, None, 0)
        return _call("fsmount", context, cloexec, 0)
    finally:
        os.close(context)


def cloned_mount(path: str) -> int:
    """Mount the directory ``path`` once more, outside every mount namespace: open_tree(2), Linux 5.2.

    Returns a directory descriptor for openat(2). Nothing is above that directory, so ``..`` leads back to it
    (fs/namei.c, follow_dotdot). Closing it unmounts it.
    """
    at_fdcwd, clone, cloexec = -100, 1, os.O_CLOEXEC  # OPEN_TREE_CLONE and OPEN_TREE_CLOEXEC, linux/mount.h
    return _call(
        "open_tree", ctypes.c_int(at_fdcwd), ctypes.c_char_p(os.fsencode(path)), ctypes.c_uint(clone | cloexec)
    )


def bind_to_all_packets(fd: int) -> None:
    """Bind a packet socket to all protocols on all interfaces of its network namespace. packet(7)."""
    all_protocols = 3  # ETH_P_ALL, linux/if_ether.h
    address = _LinkLayerAddress(family=socket.AF_PACKET, protocol=socket.htons(all_protocols))
    if _libc.bind(ctypes.c_int(fd), ctypes.byref(address), ctypes.c_uint(ctypes.sizeof(address))) < 0:
        raise _last_error("bind")


def bpf(command: int, attr: ctypes.Structure) -> int:
    """bpf(2) with the command's attribute structure and its size; returns the result (often a descriptor)."""
    return _call("bpf", ctypes.c_int(command), ctypes.byref(attr), ctypes.c_uint(ctypes.sizeof(attr)))


def send_with_fds(channel: socket.socket, data: bytes, fds: Sequence[int]) -> None:
    """Send all of ``data`` over a blocking Unix stream, and ``fds`` with its first byte. unix(7), SCM_RIGHTS."""
    ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))] if fds else []
    sent = channel.sendmsg([data], ancillary)
    while sent < len(data):
        sent += channel.sendmsg([memoryview(data)[sent:]])


def receive_with_fds(channel: socket.socket, size: int, fds: List[int], limit: int) -> bytes:
    """Receive up to ``size`` bytes from a Unix stream (b"" at its end), and append received descriptors to ``fds``.

    The descriptors are close-on-exec. Raises OSError EMSGSIZE for more than ``limit`` of them in one message (the
    kernel closes the rest).
    """
    width = array.array("i").itemsize
    data, ancillary, flags, _address = channel.recvmsg(size, socket.CMSG_SPACE(limit * width), socket.MSG_CMSG_CLOEXEC)
    for level, kind, content in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            received = array.array("i")
            received.frombytes(content[: len(content) - len(content) % width])
            fds.extend(received)
    if flags & socket.MSG_CTRUNC:
        raise OSError(errno.EMSGSIZE, "recvmsg: received more file descriptors than expected")
    return data
