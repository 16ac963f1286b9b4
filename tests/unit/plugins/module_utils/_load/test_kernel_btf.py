# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Struct offsets and arguments of tracepoints, from the running kernel."""

from __future__ import annotations

import errno
import os
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._load import arguments, kernel_btf
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf


@pytest.fixture
def kernel() -> Libbpf:
    """The real library on the running kernel; reading its type information needs no privileges."""
    if not os.access("/sys/kernel/btf/vmlinux", os.R_OK):
        pytest.skip("this kernel has no /sys/kernel/btf/vmlinux that may be read")
    try:
        return Libbpf()
    except HostError as reason:
        pytest.skip(str(reason))


def test_offsets_of_the_running_kernel(kernel: Libbpf) -> None:
    """struct upid and struct list_head have been the same for decades; ns.inum goes through a struct."""
    before = os.listdir("/proc/self/fd")
    found = kernel.offsets(
        {
            "NR": ("upid", "nr"),
            "NS": ("upid", "ns"),
            "PREV": ("list_head", "prev"),
            "INUM": ("pid_namespace", "ns.inum"),
            "WITHIN": ("ns_common", "inum"),
            "AT": ("pid_namespace", "ns"),
            # members of unnamed structs and unions inside
            "NEXT": ("sk_buff", "next"),
            "BACK": ("sk_buff", "prev"),
        }
    )
    assert (found["NR"], found["NS"], found["PREV"]) == (0, 8, 8)
    assert found["INUM"] == found["AT"] + found["WITHIN"]
    assert (found["NEXT"], found["BACK"]) == (0, 8)
    assert os.listdir("/proc/self/fd") == before


def test_sizes_of_members_of_the_running_kernel(kernel: Libbpf) -> None:
    members = {
        "NR": ("upid", "nr"),
        "NS": ("upid", "ns"),
        "NAME": ("task_struct", "comm"),
        "ON": ("task_struct", "on_cpu"),
    }
    found = kernel.members(members)
    assert [found[f"SIZE_OF_{name}"] for name in ("NR", "NS", "NAME")] == [4, 8, 16]
    assert found["SIZE_OF_ON"] in (1, 4), "a byte since Linux 7.2"


def test_type_information_that_cannot_be_mapped_is_read(kernel: Libbpf, monkeypatch: pytest.MonkeyPatch) -> None:
    members = {"NR": ("upid", "nr"), "INUM": ("pid_namespace", "ns.inum")}
    found = kernel.offsets(members)
    asked: List[int] = []

    def refuse(fd: int, _size: int, _execute: bool = False) -> int:
        asked.append(fd)
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))  # Linux before 6.16

    monkeypatch.setattr(kernel_btf.linux, "map_file", refuse)
    types = kernel_btf.KernelBtf(kernel._lib)
    assert asked and {name: types.offset(*member) for name, member in members.items()} == found


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (("task_struct", "no_such"), "no no_such in struct task_struct"),
        (("no_such_struct", "x"), "no x in struct no_such_struct"),
        (("pid_namespace", "ns.no_such"), "no ns.no_such in struct pid_namespace"),
        (("pid_namespace", "kref.inum"), "no kref.inum in struct pid_namespace"),
    ],
)
def test_offsets_that_this_kernel_does_not_have(kernel: Libbpf, member: Any, words: str) -> None:
    with pytest.raises(HostError) as refused:
        kernel.offsets({"X": member})
    assert words in str(refused.value)


def test_arguments_of_the_running_kernels_tracepoints(kernel: Libbpf) -> None:
    found = kernel.arguments(["sched_switch", "sys_enter", "no_such"])
    assert found["sched_switch"][:3] == ["bool", "task_struct *", "task_struct *"]
    assert found["sys_enter"] == ["pt_regs *", "long int"] and "no_such" not in found


def test_a_tracepoint_with_other_arguments_than_a_program_knows_is_refused(
    kernel: Libbpf, monkeypatch: pytest.MonkeyPatch
) -> None:
    members = {"NR": ("upid", "nr")}
    assert kernel.offsets(members, (), ["sys_enter"]) == {"NR": 0}
    monkeypatch.setitem(arguments.EXPECTED, "sys_enter", (("long int", "pt_regs *"),))
    with pytest.raises(HostError, match=r"has other arguments at sys_enter\(pt_regs \*, long int\) than the probe"):
        kernel.offsets(members, (), ["sys_enter"])


def test_offsets_that_are_optional_are_left_out(kernel: Libbpf) -> None:
    members = {"NR": ("upid", "nr"), "X": ("no_such", "nr"), "Y": ("upid", "no_such")}
    assert kernel.offsets(members, ["X", "Y", "NR"]) == {"NR": 0}
    with pytest.raises(HostError):
        kernel.offsets(members, ["X"])
