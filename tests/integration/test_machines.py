# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers without a daemon that could be asked: LXC, systemd-nspawn, bare namespaces."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from lab.host import LabMissing
from lab.machines import Machines
from lab.modules import run_module


def find(pid: int) -> dict[str, Any]:
    result = run_module("containers_info", {"pids": [pid]})
    (one,) = result["containers"]
    assert one["pid"] == pid and one["nspid"] == [pid, 1]
    assert (one["image"], one["labels"], one["parent"]) == (None, {}, None)
    return dict(one)


def test_lxc(machines: Machines) -> None:
    # LXC numbers the cgroups of containers that have one name.
    name = f"lab-{secrets.token_hex(4)}"
    try:
        container = machines.lxc(name)
    except LabMissing as reason:
        pytest.skip(f"no LXC: {reason}")
    one = find(container.pid)
    assert (one["id"], one["name"], one["runtime"], one["hostname"]) == (name, name, "lxc", name)
    assert one["cgroup"]["path"].startswith(f"/lxc.payload.{name}")


def test_nspawn(machines: Machines) -> None:
    try:
        container = machines.nspawn("lab-n1")
    except LabMissing as reason:
        pytest.skip(f"no systemd-nspawn: {reason}")
    one = find(container.pid)
    assert (one["name"], one["runtime"]) == ("lab-n1", "systemd-nspawn")
    assert one["id"] == f"mnt-{one['namespaces']['mnt']}"


def test_anything_with_namespaces_of_its_own(machines: Machines) -> None:
    one = find(machines.unshared("lab-u1").pid)
    assert (one["name"], one["runtime"], one["hostname"]) == ("lab-u1", "unknown", "lab-u1")


def test_text_from_inside_stays_inert_and_intact(machines: Machines) -> None:
    text = b"x\xff{{ 1 }}\n\x1b[1m"  # as long as the name of a process can be
    container = machines.hostile("lab-h1", text)
    shown = "x\\xff{{ 1 }}\\x0a\\x1b[1m"
    result = run_module("containers_info", {"pids": [container.pid], "processes": True})
    (one,) = result["containers"]
    assert (one["name"], one["hostname"]) == (shown, shown)
    assert bytes.fromhex(one["name_hex"]) == bytes.fromhex(one["hostname_hex"]) == text
    programs = {process["comm"]: process for process in one["processes"]}
    assert bytes.fromhex(programs[shown]["comm_hex"]) == text
