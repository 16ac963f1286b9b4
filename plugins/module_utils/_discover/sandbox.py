# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers whose code the host's kernel does not run: gVisor and Kata Containers.

Programs in gVisor run on a kernel of its own in user space, those in Kata in a virtual machine. The host sees only the
processes that run these, so a probe on the host would count nothing and call that complete.
"""

from __future__ import annotations

import os
from typing import List, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import program_of
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.arguments import arguments_of, read_ahead

TITLES = {"gvisor": "gVisor", "kata": "Kata Containers"}
# argv[0] of the processes in gVisor's containers (runsc/sandbox/sandbox.go, runsc/container/container.go)
_PROCESSES = {"runsc-sandbox": "gvisor", "runsc-gofer": "gvisor"}
# what serves the files of a gVisor container, which is in its cgroup and starts first
_SERVER = "runsc-gofer"
_SERVERS = (b"exe", b"runsc")  # how its comm begins: it executes /proc/self/exe
# shims of containerd and CRI-O (the shim is named after the runtime class)
_SHIMS = {"containerd-shim-runsc-v1": "gvisor", "containerd-shim-kata-v2": "kata"}
# programs that are no such shim, whatever arguments they have; most containers have one of them
_PLAIN_SHIMS = ("containerd-shim-runc-v2", "conmon")


def serves_files(pid: int, comm: bytes) -> bool:
    """Whether a process with this comm is no part of its container: it serves the files of a gVisor sandbox."""
    return comm.startswith(_SERVERS) and _program(arguments_of(pid) or []) == _SERVER


def sandboxes_of(inits: Sequence[Tuple[int, int, bytes]]) -> List[Optional[str]]:
    """``gvisor``, ``kata`` or None for each container, by the PID, the parent's PID and the comm of its init."""
    asked = [_may_show_sandbox(*init) for init in inits]
    read_ahead(pid for pids in asked for pid in pids)
    return [
        recognised(*(arguments_of(each) or [] if each in pids else [] for each in (pid, ppid)))
        for (pid, ppid, _comm), pids in zip(inits, asked)
    ]


def _may_show_sandbox(pid: int, ppid: int, comm: bytes) -> List[int]:
    """Of a container's init process and its parent: those whose arguments may show a sandbox.

    Reading arguments takes a child and may have to wait; neither does to ask which program a process runs.
    """
    return [*([pid] if comm.startswith(_SERVERS) else []), *([] if program_of(ppid) in _PLAIN_SHIMS else [ppid])]


def recognised(arguments: Sequence[bytes], starter: Sequence[bytes]) -> Optional[str]:
    """What the arguments of a container's init process and of its parent show, see ``sandboxes_of``."""
    own, shim = _program(arguments), _program(starter)
    return _PROCESSES.get(own) or _SHIMS.get(shim)


def _program(arguments: Sequence[bytes]) -> str:
    return os.path.basename(os.fsdecode(arguments[0])) if arguments else ""


def opaque(container: Container) -> str:
    """Why a probe cannot see into the container, as a sentence."""
    return (
        f"Container {container.describe()} runs in {TITLES[str(container.sandbox)]}, so the host's kernel does not run "
        "its programs and nothing in it can be probed; run the probe inside the sandbox."
    )
