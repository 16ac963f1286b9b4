# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab as fixtures: one engine for the whole session, because it takes seconds to start."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab.containerd import Containerd
from lab.docker import Dockerd
from lab.host import LabMissing
from lab.machines import Machines
from lab.podman import Podman, ordinary_user


@pytest.fixture(scope="session")
def docker() -> Iterator[Dockerd]:
    """A Docker Engine with the lab's image; tests remove the containers they start."""
    try:
        with Dockerd() as engine:
            yield engine
    except LabMissing as reason:
        pytest.skip(f"no Docker lab: {reason}")


@pytest.fixture(scope="session")
def podman() -> Iterator[Podman]:
    """Root's podman with the lab's image."""
    try:
        with Podman() as client:
            yield client
    except LabMissing as reason:
        pytest.skip(f"no podman lab: {reason}")


@pytest.fixture(scope="session")
def rootless_podman() -> Iterator[Podman]:
    """An ordinary user's podman with the lab's image."""
    try:
        with Podman(ordinary_user()) as client:
            yield client
    except LabMissing as reason:
        pytest.skip(f"no rootless podman lab: {reason}")


@pytest.fixture(scope="session")
def containerd() -> Iterator[Containerd]:
    """A containerd with its CRI and the lab's image."""
    try:
        with Containerd() as daemon:
            yield daemon
    except LabMissing as reason:
        pytest.skip(f"no containerd lab: {reason}")


@pytest.fixture(scope="session")
def machines() -> Iterator[Machines]:
    """LXC, systemd-nspawn and bare namespaces; starting one skips where its program is not installed."""
    try:
        with Machines() as starter:
            yield starter
    except LabMissing as reason:
        pytest.skip(f"no machines lab: {reason}")


@pytest.fixture
def older(tmp_path: Path) -> str:
    """Python that makes the kernel of a module's process seem one without uprobe_multi."""
    (tmp_path / "older.py").write_text(
        "from ansible_collections.fleet.probe.plugins.module_utils._attach import links\n"
        "from ansible_collections.fleet.probe.plugins.module_utils._core import linux\n"
        "real = linux.bpf\n"
        "def bpf(command, attr):\n"
        "    if command == links.BPF_LINK_CREATE and attr.attach_type == links.BPF_TRACE_UPROBE_MULTI:\n"
        f"        raise OSError({errno.EINVAL}, 'as on an older kernel')\n"
        "    return real(command, attr)\n"
        "linux.bpf = bpf\n"
    )
    return f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import older"
