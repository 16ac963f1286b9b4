# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preflight: what a host supports, tested rather than inferred wherever that is possible.

Each check tests one requirement; a failed check says what does not work without it and how to fix that. Probe types
are tested with a program that does nothing, attached to a file that no process runs.
"""

from __future__ import annotations

import mmap
import os
import platform
from typing import Callable, Dict, List, NamedTuple, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import PMU, Attachments, offers_uprobe_multi
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._core import linux, roots
from ansible_collections.fleet.probe.plugins.module_utils._core.cpus import (
    ISOLATED,
    TICKLESS,
    format_cpus,
    listed_cpus,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import has_kernels_pids, host_process, read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_RINGBUF
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup
from ansible_collections.fleet.probe.plugins.module_utils._load.arguments import EXPECTED, unexpected
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_kernel
from ansible_collections.fleet.probe.plugins.module_utils._load.levels import root_level
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import NOTHING, Libbpf, LibraryMissing

_REAL_TIME = "/sys/kernel/realtime"  # exists where the kernel was built with PREEMPT_RT, and says 1
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
_IMPLIED = (
    "CAP_PERFMON",
    "CAP_BPF",
)  # by CAP_SYS_ADMIN: perfmon_capable() and bpf_capable(), include/linux/capability.h
_PACKETS = 13  # CAP_NET_RAW, which only some modules need


class Check(NamedTuple):
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
    return [
        *(_kernel(), _architecture(), _user(), _capabilities(), _lockdown(), _btf(), _libbpf(), cgroups(), _ring()),
        *(_root(), _pids(), _tracepoints(), _multi(), real_time(), quiet_cpus()),
    ]


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
        require_kernel(Libbpf())
    except LibraryMissing:
        return Check("kernel", True, f"{release}, not tried without libbpf")
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
    implied = _IMPLIED if held >> _CAPABILITIES["CAP_SYS_ADMIN"] & 1 else ()
    missing = [
        name
        for name, number in sorted(_CAPABILITIES.items(), key=lambda item: item[1])
        if not held >> number & 1 and name not in implied
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
    mode, root = cgroup.cgroup_mode(), cgroup.v2_root()
    if mode == "v1":
        return Check("cgroups", True, "v1 only: hits are attributed to containers by mount namespace")
    try:
        seen = root_level(Libbpf(), root) is not None
    except HostError:
        seen = False
    if not seen:
        found = f"{mode}, in a cgroup namespace that hides ids: hits are attributed to containers by mount namespace"
        return Check("cgroups", True, found)
    return Check("cgroups", True, f"{mode}: hits are attributed to containers by cgroup id")


def real_time() -> Check:
    """Whether the kernel is a real-time one. Probes run on both, so there is nothing to fail.

    On PREEMPT_RT, BPF programs can be preempted, and the module waits for those that were when it closes the window.
    """
    if (read_file(_REAL_TIME) or b"").strip() != b"1":
        return Check("real time", True, "no")
    return Check("real time", True, "PREEMPT_RT: a real-time task may delay the module, and late_ms says by how much")


def quiet_cpus() -> Check:
    """The CPUs that were booted to be left alone. Probes run on them, too; sampling says what it does to them."""
    found = [
        f"{format_cpus(cpus)} {what}"
        for path, what in ((TICKLESS, "without a timer tick (nohz_full)"), (ISOLATED, "isolated (isolcpus)"))
        for cpus in [listed_cpus(path)]
        if cpus
    ]
    return Check("quiet cpus", True, ", ".join(found) or "none")


def _root() -> Check:
    """Whose files this task has for the host's."""
    host = roots.host_process()
    if host is None and not os.path.exists(f"/proc/{host_process()}/root"):
        return Check("root", True, f"not known: /proc/{host_process()}/root cannot be looked at")
    if host is None:
        return Check("root", True, "the host's own root directory")
    return Check(
        "root",
        True,
        f"another root directory than the host's, as in a debug pod: sockets, bundles and files of the host are found "
        f"through /proc/{host}/root",
    )


def _pids() -> Check:
    """Whose PIDs this task sees."""
    if has_kernels_pids():
        return Check("pids", True, "the kernel's own")
    return Check(
        "pids",
        False,
        "those of a PID namespace: this host is itself a container, or a pod without hostPID",
        "Only containers inside it are found. pid, tid and ppid in results are the numbers in this PID namespace; what "
        "an operator's own program reports are the kernel's.",
        "If the containers of the machine are meant, set hostPID: true (docker run --pid=host). In an LXC or incus "
        "guest whose own containers are meant, nothing is to be done.",
    )


def _ring() -> Check:
    def create() -> None:
        os.close(Libbpf().create_map(BPF_MAP_TYPE_RINGBUF, "fp_check", 0, 0, mmap.PAGESIZE, 0))

    return _tried("ring buffer", "Events cannot be collected.", "Boot Linux 5.8 or newer.", create)


def _tracepoints() -> Check:
    """Whether the arguments of the kernel's tracepoints are those that the programs read."""
    try:
        found = Libbpf().arguments(EXPECTED)
    except HostError as error:
        return Check("tracepoints", True, f"arguments not known: {error}")
    wrong = [f"{name}{types}" for name, types in sorted(unexpected(found).items())]
    if not wrong:
        return Check(
            "tracepoints", True, f"{len(found)} of {len(EXPECTED)} are here, with the arguments that tools read"
        )
    return Check(
        "tracepoints",
        False,
        f"other arguments at {', '.join(wrong)}",
        "The tools that use them are refused on this kernel.",
        "Update the collection; this kernel is newer than it.",
    )


def _multi() -> Check:
    """How many attach points of a file are attached at once."""
    try:
        multi = offers_uprobe_multi(Libbpf())
    except HostError as error:
        return Check("uprobe_multi", True, f"not tried: {error}")
    return Check("uprobe_multi", True, "works" if multi else "not here: at most 64 attach points in a file, one by one")


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
