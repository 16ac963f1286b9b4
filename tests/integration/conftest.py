# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab as fixtures: one engine for the whole session, because it takes seconds to start."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Literal, TypeVar

import pytest
from lab.containerd import Containerd
from lab.docker import Dockerd
from lab.host import LabError, LabMissing, wait_for
from lab.leftovers import Leftovers
from lab.machines import Machines
from lab.namespaces import NamespaceContainer, Start, make_root
from lab.podman import Podman, ordinary_user
from lab.sshd import Sshd
from lab.started import removed_afterwards
from lab.users import SudoUser

Part = TypeVar("Part")


@pytest.fixture(scope="session", autouse=True)
def nothing_left() -> Iterator[None]:
    """Fails the run where something of it is still on the machine after all other fixtures have ended."""
    leftovers = Leftovers()
    yield
    try:
        wait_for(lambda: not leftovers.found(), "everything has ended")
    except LabError:
        pytest.fail("The tests have left: " + "; ".join(leftovers.found()))


@pytest.fixture(scope="module", autouse=True)
def containers_of_the_module() -> Iterator[None]:
    """Removes what the module's fixtures have started."""
    with removed_afterwards():
        yield


@pytest.fixture(autouse=True)
def containers_of_the_test() -> Iterator[None]:
    """Removes what the test has started, however it ended."""
    with removed_afterwards():
        yield


def part(
    name: str,
    start: Callable[[], AbstractContextManager[Part]],
    doc: str,
    scope: Literal["session", "function"] = "session",
) -> Any:
    """A fixture that starts a part of the lab, or skips where the host cannot run it."""

    def started() -> Iterator[Part]:
        try:
            with start() as running:
                yield running
        except LabMissing as reason:
            pytest.skip(f"no {name} lab: {reason}")

    started.__doc__ = doc
    return pytest.fixture(scope=scope, name=name)(started)


docker = part("docker", Dockerd, "A Docker Engine with the lab's image.")
podman = part("podman", Podman, "Root's podman with the lab's image.")
rootless_podman = part("rootless_podman", lambda: Podman(ordinary_user()), "A user's podman with the lab's image.")
containerd = part("containerd", Containerd, "A containerd with its CRI and the lab's image.")
machines = part("machines", Machines, "LXC, systemd-nspawn and bare namespaces, where they are installed.")
sshd = part("sshd", Sshd, "This machine as ssh hosts.", "function")
user = part("user", SudoUser, "An ordinary user of this machine who may become root.", "function")


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


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start containers on a fresh root each; they are ended with the test."""
    containers: list[NamespaceContainer] = []

    def run(fill: Callable[[Path], object] = lambda root: None, **options: Any) -> NamespaceContainer:
        try:
            root = make_root(tmp_path / f"root{len(containers)}")
        except LabMissing as reason:
            pytest.skip(str(reason))
        fill(root)
        containers.append(NamespaceContainer(root, **options))
        return containers[-1]

    yield run
    for container in containers:
        container.stop()
