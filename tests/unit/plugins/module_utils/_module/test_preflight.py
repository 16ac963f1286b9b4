# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the preflight finds on hosts with gaps that this one does not have."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import cpus
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import LibraryMissing
from ansible_collections.fleet.probe.plugins.module_utils._module import preflight
from ansible_collections.fleet.probe.plugins.module_utils._module.preflight import Check, host_checks

ALL = 0x1FFFFFFFFFF
LOCKDOWN = "/sys/kernel/security/lockdown"


def checked(monkeypatch: pytest.MonkeyPatch, name: str, files: Dict[str, bytes]) -> Check:
    monkeypatch.setattr(preflight, "read_file", files.get)
    (check,) = [check for check in host_checks() if check.name == name]
    return check


@pytest.mark.parametrize(
    ("numbers", "names"),
    [
        ((21,), "CAP_SYS_ADMIN"),
        ((19,), "CAP_SYS_PTRACE"),
        ((21, 38), "CAP_SYS_ADMIN, CAP_PERFMON"),
        ((21, 39), "CAP_SYS_ADMIN, CAP_BPF"),
    ],
)
def test_a_capability_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, numbers: Tuple[int, ...], names: str
) -> None:
    held = ALL & ~sum(1 << number for number in numbers)
    check = checked(monkeypatch, "capabilities", {"/proc/self/status": f"Name:\tx\nCapEff:\t{held:016x}\n".encode()})
    assert not check.ok and check.needed and check.found == f"{names} missing"
    assert check.remedy is not None and names in check.remedy


def test_what_cap_sys_admin_allows_need_not_be_held_besides(monkeypatch: pytest.MonkeyPatch) -> None:
    status = f"CapEff:\t{ALL & ~(1 << 38 | 1 << 39):x}\n".encode()
    assert checked(monkeypatch, "capabilities", {"/proc/self/status": status}).ok


def test_a_capability_that_some_modules_need(monkeypatch: pytest.MonkeyPatch) -> None:
    status = f"CapEff:\t{ALL & ~(1 << 13):x}\n".encode()
    check = checked(monkeypatch, "capabilities", {"/proc/self/status": status})
    assert not check.ok and not check.needed and check.found == "CAP_NET_RAW missing"


def test_all_capabilities(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checked(monkeypatch, "capabilities", {"/proc/self/status": f"CapEff:\t{ALL:x}\n".encode()}).ok


@pytest.mark.parametrize(
    ("content", "mode", "ok"),
    [
        (b"none integrity [confidentiality]\n", "confidentiality", False),
        (b"none [integrity] confidentiality\n", "integrity", True),
        (b"[none] integrity confidentiality\n", "none", True),
    ],
)
def test_lockdown(monkeypatch: pytest.MonkeyPatch, content: bytes, mode: str, ok: bool) -> None:
    check = checked(monkeypatch, "lockdown", {LOCKDOWN: content})
    assert (check.ok, check.found) == (ok, mode)
    assert check.needed is not ok


def test_no_lockdown_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checked(monkeypatch, "lockdown", {}) == Check("lockdown", True, "none")


@pytest.mark.parametrize("ok", [True, False])
def test_kernel(monkeypatch: pytest.MonkeyPatch, ok: bool) -> None:
    monkeypatch.setattr(preflight.os, "uname", lambda: SimpleNamespace(release="5.14.21", machine="x86_64"))
    monkeypatch.setattr(preflight, "Libbpf", lambda: SimpleNamespace(has_helper=lambda _number: ok))
    check = preflight._kernel()
    assert (check.ok, check.found) == (ok, "5.14.21")
    assert ok or (check.needed and check.remedy is not None)


def test_a_kernel_that_cannot_be_tried_is_not_called_old(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise LibraryMissing("no libbpf")

    monkeypatch.setattr(preflight, "Libbpf", missing)
    assert preflight._kernel().ok and "libbpf" in preflight._kernel().found


@pytest.mark.parametrize(
    ("found", "ok"),
    [
        ({"sched_switch": ["bool", "task_struct *", "task_struct *", "unsigned int"]}, True),
        ({"sched_switch": ["bool", "unsigned int", "task_struct *", "task_struct *"]}, False),
    ],
)
def test_a_tracepoint_with_other_arguments_is_a_gap(
    monkeypatch: pytest.MonkeyPatch, found: Dict[str, List[str]], ok: bool
) -> None:
    monkeypatch.setattr(preflight, "Libbpf", lambda: SimpleNamespace(arguments=lambda _names: found))
    check = preflight._tracepoints()
    assert check.ok is ok and not check.needed
    assert ok or "sched_switch(bool, unsigned int, task_struct *, task_struct *)" in check.found


def test_without_btf_mount_namespaces_do_not_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight.os.path, "exists", lambda _path: False)
    check = checked(monkeypatch, "btf", {})
    assert not check.ok and not check.needed and check.cost is not None and "cannot be distinguished" in check.cost


@pytest.mark.parametrize(("mode", "by"), [("v1", "mount namespace"), ("hybrid", "cgroup id"), ("v2", "cgroup id")])
def test_what_hits_are_attributed_by(monkeypatch: pytest.MonkeyPatch, mode: str, by: str) -> None:
    monkeypatch.setattr(cgroup, "cgroup_mode", lambda: mode)
    monkeypatch.setattr(preflight, "Libbpf", lambda: None)
    monkeypatch.setattr(preflight, "root_level", lambda _libbpf, _root: 0)
    found = preflight.cgroups().found
    assert found.startswith(mode) and found.endswith(by)


NOHZ, ISOLATED = "/sys/devices/system/cpu/nohz_full", "/sys/devices/system/cpu/isolated"


# In the form that the kernel prints (drivers/base/cpu.c); this machine cannot be booted so.
@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({}, "none"),
        ({NOHZ: b"  (null)\n", ISOLATED: b"\n"}, "none"),
        ({NOHZ: b"2-3\n", ISOLATED: b"\n"}, "2-3 without a timer tick (nohz_full)"),
        ({NOHZ: b"1,3\n", ISOLATED: b"1-3\n"}, "1,3 without a timer tick (nohz_full), 1-3 isolated (isolcpus)"),
    ],
)
def test_cpus_that_were_booted_to_be_left_alone(
    monkeypatch: pytest.MonkeyPatch, files: Dict[str, bytes], found: str
) -> None:
    monkeypatch.setattr(cpus, "read_file", files.get)
    check = checked(monkeypatch, "quiet cpus", {})
    assert (check.ok, check.found) == (True, found)


def test_a_real_time_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checked(monkeypatch, "real time", {}).found == "no"
    check = checked(monkeypatch, "real time", {"/sys/kernel/realtime": b"1\n"})
    assert check.ok and check.found.startswith("PREEMPT_RT")


def test_in_a_cgroup_namespace_that_hides_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroup, "cgroup_mode", lambda: "v2")
    monkeypatch.setattr(preflight, "Libbpf", lambda: None)
    monkeypatch.setattr(preflight, "root_level", lambda _libbpf, _root: None)
    assert preflight.cgroups().found.endswith("mount namespace")


def test_a_debug_pod_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight.roots, "host_process", lambda: 1)
    check = checked(monkeypatch, "root", {})
    assert check.ok and "/proc/1/root" in check.found


def test_a_root_that_cannot_be_looked_at_is_not_called_the_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight.roots, "host_process", lambda: None)
    monkeypatch.setattr(preflight, "host_process", lambda: 2**22 + 1)
    assert checked(monkeypatch, "root", {}).found.startswith("not known")


def test_a_host_in_a_pid_namespace_is_a_gap_that_probes_can_live_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "has_kernels_pids", lambda: False)
    check = checked(monkeypatch, "pids", {})
    assert not check.ok and not check.needed and check.remedy is not None and "hostPID" in check.remedy
