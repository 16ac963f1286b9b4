# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How containers of gVisor and Kata are recognised, by recorded arguments of their processes."""

from __future__ import annotations

from typing import List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._discover import sandbox as sandboxes
from ansible_collections.fleet.probe.plugins.module_utils._discover.sandbox import (
    opaque,
    recognised,
    sandboxes_of,
    serves_files,
)
from probe_fakes import container

# recorded with runsc 20221219 under Docker 28.2; the gofer is the container's init as the host sees it
GOFER = [b"runsc-gofer", b"--root=/var/run/docker/runtime-runc/moby", b"--network=none", b"gofer", b"--bundle=/b"]
SANDBOX = [b"runsc-sandbox", b"--root=/var/run/docker/runtime-runc/moby", b"boot", b"--bundle=/b", b"3f2a"]
RUNC = [b"/usr/bin/containerd-shim-runc-v2", b"-namespace", b"moby", b"-id", b"3f2a"]
# from the sources of Kata Containers 3 (src/runtime/cmd/containerd-shim-kata-v2) and gVisor (shim/)
KATA = [b"/opt/kata/bin/containerd-shim-kata-v2", b"-namespace", b"k8s.io", b"-id", b"3f2a"]
RUNSC = [b"/usr/local/bin/containerd-shim-runsc-v1", b"-namespace", b"k8s.io", b"-id", b"3f2a"]


@pytest.mark.parametrize(
    ("init", "starter", "sandbox"),
    [
        (GOFER, RUNC, "gvisor"),
        (SANDBOX, RUNC, "gvisor"),
        (GOFER, RUNSC, "gvisor"),
        ([b"exe"], RUNSC, "gvisor"),
        ([b"/opt/kata/libexec/virtiofsd", b"--fd=3"], KATA, "kata"),
        ([b"/bin/app", b"runsc-gofer"], RUNC, None),
        ([b"/usr/bin/runsc", b"list"], [b"bash"], None),
        ([], [], None),
    ],
)
def test_by_the_arguments(init: List[bytes], starter: List[bytes], sandbox: Optional[str]) -> None:
    assert recognised(init, starter) == sandbox


def test_only_arguments_that_may_show_a_sandbox_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = {5: "containerd-shim-runc-v2", 6: "containerd-shim-kata-v2", 7: "conmon"}
    arguments = {1: SANDBOX, 6: KATA, 7: KATA, 8: RUNSC}
    read: List[int] = []
    ahead: List[List[int]] = []

    monkeypatch.setattr(sandboxes, "program_of", programs.get)
    monkeypatch.setattr(sandboxes, "arguments_of", lambda pid: (read.append(pid), arguments[pid])[1])
    monkeypatch.setattr(sandboxes, "read_ahead", lambda pids: ahead.append(list(pids)))
    assert sandboxes_of([(1, 5, b"app"), (1, 7, b"app")]) == [None, None] and read == [] and ahead == [[]]
    assert sandboxes_of([(1, 5, b"exe")]) == ["gvisor"] and read == [1]
    assert sandboxes_of([(2, 6, b"qemu"), (2, 8, b"app"), (2, 5, b"app")]) == ["kata", "gvisor", None]
    assert read == [1, 6, 8] and ahead[1:] == [[1], [6, 8]], "all at once"


def test_what_serves_the_files_of_a_sandbox_is_not_its_first_process(monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = {5: GOFER, 6: SANDBOX, 7: [b"/bin/app", b"runsc-gofer"]}
    monkeypatch.setattr(sandboxes, "arguments_of", arguments.get)
    assert [serves_files(pid, b"exe") for pid in (5, 6, 7, 8)] == [True, False, False, False]
    monkeypatch.setattr(sandboxes, "arguments_of", lambda _pid: pytest.fail("the arguments of every process are read"))
    assert not serves_files(5, b"java")


def test_the_reason_names_the_container_and_the_sandbox() -> None:
    assert opaque(container("a", sandbox="kata")) == (
        "Container name-a (docker a) runs in Kata Containers, so the host's kernel does not run its programs and "
        "nothing in it can be probed; run the probe inside the sandbox."
    )
