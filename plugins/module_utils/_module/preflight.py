# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preflight: what a host offers to probes, tried rather than guessed. Private to fleet.probe.

Each check looks at one thing. What is lacking comes with what that costs and what to do about it. Probes
are tried with a program that does nothing, on a file that nobody runs.
"""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import PMU, Attachments
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_RINGBUF
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_kernel
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf

_KPROBE_PMU = f"{PMU}kprobe/type"
# include/uapi/linux/capability.h: what each is needed for.
_CAPABILITIES = {
    "CAP_DAC_READ_SEARCH": linux.CAP_DAC_READ_SEARCH,
    "CAP_SETGID": 6,
    "CAP_SETUID": 7,
    "CAP_SETPCAP": 8,
    "CAP_SYS_CHROOT": 18,
    "CAP_SYS_PTRACE": 19,
    "CAP_SYS_ADMIN": 21,
    "CAP_PERFMON": 38,
    "CAP_BPF": 39,
}


@dataclass(frozen=True)
class Check:
    """One thing looked at.

    ``found`` is what the host has, in words; ``cost`` and ``remedy`` are None where ``ok``. ``needed`` says
    whether no probe at all runs without it.
    """

    name: str
    ok: bool
    found: str
    cost: Optional[str] = None
    remedy: Optional[str] = None
    needed: bool = False


def host_checks() -> List[Check]:
    """What the host has, apart from probes."""
    return [_kernel(), _architecture(), _user(), _capabilities(), _lockdown(), _btf(), _libbpf(), cgroups(), _ring()]


def probe_checks() -> Dict[str, Check]:
    """Each type of probe, tried: ``uprobe``, ``tracepoint``, ``kprobe``."""
    return {
        "uprobe": _tried(
            "uprobe",
            "Probes on functions and USDT probes cannot run.",
            "Boot a kernel with CONFIG_UPROBE_EVENTS=y.",
            _uprobe,
        ),
        "tracepoint": _tried(
            "tracepoint",
            "Probes on tracepoints cannot run, nor can opensnoop.",
            "Boot a kernel with CONFIG_FTRACE_SYSCALLS=y.",
            _tracepoint,
        ),
        "kprobe": _tried(
            "kprobe",
            "Probes on kernel functions cannot run.",
            "Boot a kernel with CONFIG_KPROBE_EVENTS=y.",
            _kprobe,
        ),
    }


def _kernel() -> Check:
    release = os.uname().release
    try:
        require_kernel(release)
    except HostError as error:
        return Check("kernel", False, release, f"{error}.", "Update the kernel to Linux 5.15 or newer.", needed=True)
    return Check("kernel", True, release)


def _architecture() -> Check:
    try:
        return Check("architecture", True, linux.architecture())
    except HostError as error:
        return Check(
            "architecture",
            False,
            os.uname().machine,
            str(error),
            "Set ansible_python_interpreter to a 64-bit Python; other architectures have no compiled probes.",
            needed=True,
        )


def _user() -> Check:
    uid = os.geteuid()
    found = f"uid {uid}, Python {platform.python_version()}"
    if uid == 0:
        return Check("user", True, found)
    return Check("user", False, found, "Probes and discovery run as root.", "Set become: true.", needed=True)


def _capabilities() -> Check:
    held = effective_capabilities(read_file("/proc/self/status") or b"")
    missing = [
        name for name, number in sorted(_CAPABILITIES.items(), key=lambda item: item[1]) if not held >> number & 1
    ]
    if not missing:
        return Check("capabilities", True, "all that are needed")
    return Check(
        "capabilities",
        False,
        f"{', '.join(missing)} missing",
        "Containers cannot be entered safely, or programs not be loaded.",
        f"Let root on this host keep {', '.join(missing)} (a container or service that the task runs in took them).",
        needed=True,
    )


def effective_capabilities(status: bytes) -> int:
    """The mask of /proc/PID/status CapEff."""
    for line in status.split(b"\n"):
        if line.startswith(b"CapEff:"):
            return int(line.split()[1], 16)
    return 0


def _lockdown() -> Check:
    mode = lockdown_mode(read_file("/sys/kernel/security/lockdown"))
    if mode != "confidentiality":
        return Check("lockdown", True, mode)
    return Check(
        "lockdown",
        False,
        mode,
        "The kernel refuses tracing altogether.",
        "Boot with lockdown=integrity or without lockdown (kernel_lockdown(7)).",
        needed=True,
    )


def lockdown_mode(content: Optional[bytes]) -> str:
    """The mode in brackets of /sys/kernel/security/lockdown; ``none`` where there is no such file."""
    if content is None or b"[" not in content:
        return "none"
    return content[content.index(b"[") + 1 : content.index(b"]")].decode("ascii", "replace")


def _btf() -> Check:
    path = "/sys/kernel/btf/vmlinux"
    if os.path.exists(path):
        return Check("btf", True, path)
    return Check(
        "btf",
        False,
        f"no {path}",
        "Containers without a cgroup v2 of their own cannot be told apart in the kernel.",
        "Boot a kernel with CONFIG_DEBUG_INFO_BTF=y, as distributions build it.",
    )


def _libbpf() -> Check:
    try:
        return Check("libbpf", True, Libbpf().soname)
    except HostError as error:
        return Check(
            "libbpf", False, "not found", f"{error}.", "Install libbpf (Debian libbpf1, RHEL libbpf).", needed=True
        )


def cgroups() -> Check:
    """The cgroup layout, and by what a probe tells containers apart on this host."""
    mode = cgroup.cgroup_mode()
    if mode == "v1":
        return Check("cgroups", True, "v1 only: containers are told apart by mount namespace")
    return Check("cgroups", True, f"{mode}: containers are told apart by cgroup id")


def _ring() -> Check:
    def create() -> None:
        os.close(Libbpf().create_map(BPF_MAP_TYPE_RINGBUF, "fp_check", 0, 0, 4096, 0))

    return _tried("ring buffer", "Events cannot be collected.", "Boot a kernel of Linux 5.8 or newer.", create)


def _tried(name: str, cost: str, remedy: str, attempt: Callable[[], None]) -> Check:
    """``attempt`` did or did not work; what the kernel said is what was found."""
    if os.geteuid() != 0:
        # Whatever the kernel says to others than root is about them, not about the kernel.
        return Check(name, False, "not tried without root", cost, "Set become: true.")
    try:
        attempt()
    except HostError as error:
        return Check(name, False, str(error), cost, remedy)
    except PermissionError as error:
        return Check(name, False, str(error), cost, "See to the capabilities, to lockdown, and to seccomp filters.")
    except OSError as error:
        return Check(name, False, error.strerror or str(error), cost, remedy)
    return Check(name, True, "works")


def _uprobe() -> None:
    # A file of its own in memory that nobody maps: no process gets a breakpoint.
    file = os.memfd_create("fleet-probe-check", os.MFD_CLOEXEC)
    try:
        os.write(file, b"\x90" * 4096)
        program = Libbpf().load_program("kprobe", "fp_check", NOTHING)
        attached = Attachments()
        try:
            attached.uprobe(program, file, 0, False, 0)
        finally:
            attached.close()
            os.close(program)
    finally:
        os.close(file)


def _tracepoint() -> None:
    with Tracefs() as tracefs:
        # Hardly ever hit, and a system call's like those that opensnoop uses.
        number = tracefs.event_id("syscalls", "sys_enter_acct")
    if number is None:
        raise HostError("This kernel has no tracepoints for system calls")
    program = Libbpf().load_program("tracepoint", "fp_check", NOTHING)
    attached = Attachments()
    try:
        attached.tracepoint(program, number, 0)
    finally:
        attached.close()
        os.close(program)


def _kprobe() -> None:
    if not os.path.exists(_KPROBE_PMU):
        raise HostError(f"This kernel offers no kprobes (no {_KPROBE_PMU})")
    os.close(Libbpf().load_program("kprobe", "fp_check", NOTHING))
