# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preflight: what a host supports, tested rather than inferred wherever that is possible.

Each check tests one requirement; a failed check says what does not work without it and how to fix that. Probe types
are tested with a program that does nothing, attached to a file that no process runs.
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
# include/uapi/linux/capability.h
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
_PACKETS = 13  # CAP_NET_RAW, which only some modules need


@dataclass(frozen=True)
class Check:
    """The outcome of one check.

    ``found`` is what the host has; ``cost`` (what does not work) and ``remedy`` are sentences, None if ``ok``.
    ``needed`` says that no probe runs without it.
    """

    name: str
    ok: bool
    found: str
    cost: Optional[str] = None
    remedy: Optional[str] = None
    needed: bool = False


def host_checks() -> List[Check]:
    """The checks of the host itself, without the probe types."""
    return [_kernel(), _architecture(), _user(), _capabilities(), _lockdown(), _btf(), _libbpf(), cgroups(), _ring()]


def probe_checks() -> Dict[str, Check]:
    """The checks of the probe types: ``uprobe``, ``tracepoint``, ``kprobe``."""
    return {
        "uprobe": _tried(
            "uprobe",
            "Probes on functions and USDT probes cannot run.",
            "Boot a kernel with CONFIG_UPROBE_EVENTS=y.",
            _uprobe,
        ),
        "tracepoint": _tried(
            "tracepoint",
            "Probes on tracepoints, and the modules that use them, such as opensnoop, cannot run.",
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
    return Check(
        "user", False, found, "Only root can run probes and discover containers.", "Set become: true.", needed=True
    )


def _capabilities() -> Check:
    held = effective_capabilities(read_file("/proc/self/status") or b"")
    missing = [
        name for name, number in sorted(_CAPABILITIES.items(), key=lambda item: item[1]) if not held >> number & 1
    ]
    if not missing and not held >> _PACKETS & 1:
        return Check(
            "capabilities",
            False,
            "CAP_NET_RAW missing",
            "packets, capture, dnssnoop and the socket filters of program see no packets.",
            "Run the task with CAP_NET_RAW; the container or service that it runs in dropped it.",
        )
    if not missing:
        return Check("capabilities", True, "all required")
    return Check(
        "capabilities",
        False,
        f"{', '.join(missing)} missing",
        "Containers cannot be entered safely, or programs cannot be loaded.",
        f"Run the task with {', '.join(missing)}; the container or service that it runs in dropped them.",
        needed=True,
    )


def effective_capabilities(status: bytes) -> int:
    """The mask CapEff of /proc/PID/status; 0 without one."""
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
        "The kernel refuses all tracing.",
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
        "Containers without their own cgroup v2 cannot be distinguished in the kernel.",
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
    """The cgroup version, and by what a probe attributes hits to containers on this host."""
    mode = cgroup.cgroup_mode()
    if mode == "v1":
        return Check("cgroups", True, "v1 only: hits are attributed to containers by mount namespace")
    return Check("cgroups", True, f"{mode}: hits are attributed to containers by cgroup id")


def _ring() -> Check:
    def create() -> None:
        os.close(Libbpf().create_map(BPF_MAP_TYPE_RINGBUF, "fp_check", 0, 0, 4096, 0))

    return _tried("ring buffer", "Events cannot be collected.", "Boot Linux 5.8 or newer.", create)


def _tried(name: str, cost: str, remedy: str, attempt: Callable[[], None]) -> Check:
    """Whether ``attempt`` works; ``found`` of a failure is the kernel's error."""
    if os.geteuid() != 0:
        # Without root the attempt fails whether or not the kernel supports it.
        return Check(name, False, "not tested without root", cost, "Set become: true.")
    try:
        attempt()
    except HostError as error:
        return Check(name, False, str(error), cost, remedy)
    except PermissionError as error:
        return Check(name, False, str(error), cost, "Check capabilities, lockdown and seccomp filters.")
    except OSError as error:
        return Check(name, False, error.strerror or str(error), cost, remedy)
    return Check(name, True, "works")


def _uprobe() -> None:
    # A file in memory that no process maps: none gets a breakpoint.
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
        # A system call tracepoint like those of opensnoop, but hardly ever hit.
        number = tracefs.event_id("syscalls", "sys_enter_acct")
    if number is None:
        raise HostError("This kernel has no system call tracepoints")
    program = Libbpf().load_program("tracepoint", "fp_check", NOTHING)
    attached = Attachments()
    try:
        attached.tracepoint(program, number, 0)
    finally:
        attached.close()
        os.close(program)


def _kprobe() -> None:
    if not os.path.exists(_KPROBE_PMU):
        raise HostError(f"This kernel has no kprobes ({_KPROBE_PMU} does not exist)")
    os.close(Libbpf().load_program("kprobe", "fp_check", NOTHING))
