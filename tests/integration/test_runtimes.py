# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of `make runtimes`: a machine of this host's own files, with systemd as PID 1 and cgroup v2 alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from lab.host import LabMissing, directory, require
from lab.release import Release
from runtimes.__main__ import ROOT, fill, run_inside

# Docker by its systemd driver, gVisor, and containers whose first process is in a cgroup below their own
VARIANTS = ("--runtime=runsc-ptrace", "nspawn: systemd", "lxc: systemd")


def test_runtimes_on_a_machine_with_cgroup_v2_alone() -> None:
    try:
        require("dockerd", "docker", "runsc", "systemd-nspawn", "lxc-start", "dbus-daemon", "bpftool", "gcc", "busybox")
    except LabMissing as reason:
        pytest.skip(f"no machine: {reason}")
    state = directory()
    with Release(Path("/"), state, ROOT) as machine:
        fill(machine.lab)
        rows, done = run_inside(machine, VARIANTS)
    assert done and len(rows) == 1 + len(VARIANTS)
    assert all(right for _title, right, *_rest in rows), rows
