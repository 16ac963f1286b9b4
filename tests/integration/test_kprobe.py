# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kprobes on the kernel that runs here; kernels that have them are booted by `make kernels`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lab.modules import run_module
from lab.probes import bpf_objects

HAS_KPROBES = Path("/sys/bus/event_source/devices/kprobe").exists()
HOST = {"include_host": True}  # whatever containers there are


@pytest.mark.skipif(HAS_KPROBES, reason="this kernel has kprobes")
@pytest.mark.parametrize("check_mode", [False, True])
def test_a_kernel_without_kprobes_is_told_in_one_sentence(check_mode: bool) -> None:
    before = bpf_objects()
    result = run_module(
        "kprobe", {**HOST, "function": ["vfs_read"], "duration": "1", "_ansible_check_mode": check_mode}
    )
    assert result["failed"] is True and result["unsupported"] is True
    assert result["msg"] == (
        f"This kernel ({os.uname().release}) has no kprobes (/sys/bus/event_source/devices/kprobe: "
        "No such file or directory); it needs CONFIG_KPROBE_EVENTS=y."
    )
    assert not {kind for kind, _id in bpf_objects() - before} & {"prog", "link"}


@pytest.mark.skipif(not HAS_KPROBES, reason="this kernel has no kprobes")
def test_a_function_that_is_not_there_gives_the_closest_names() -> None:
    result = run_module("kprobe", {"function": ["vfs_raed"], "duration": "1", "include_host": True})
    assert "function is 'vfs_raed'" in result["msg"] and "vfs_read" in result["msg"]
