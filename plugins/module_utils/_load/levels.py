# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How deep this host lies in the kernel's tree of cgroups and in that of PID namespaces, if it is itself a container.

bpf_get_current_ancestor_cgroup_id() counts from the kernel's root. In a cgroup namespace (an LXC or incus guest, a
container) paths begin at another cgroup, and nothing in /proc says how deep it lies. A program that asks for each
ancestor of this process does. In a PID namespace, too, /proc has only the numbers from that level on, and a program can
read the level.
"""

from __future__ import annotations

import os
from typing import Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import cgroup_of, has_kernels_pids, read_file
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf

_ROOT_ID = 1  # of the kernel's root cgroup: the first inode of a kernfs (fs/kernfs/dir.c, kernfs_create_root)


def root_level(libbpf: Libbpf, root: Optional[str]) -> Optional[int]:
    """The level of the cgroup at ``root``, where cgroup v2 is mounted; the kernel's root has level 0.

    None if there is none, if paths in /proc do not begin there, or if the kernel does not say.
    """
    if root is None:
        return None
    path = (cgroup_of(os.getpid()) or {}).get("")
    listed = None if path is None else read_file(f"{root}{path}/cgroup.procs", 1 << 24)
    if listed is None or str(os.getpid()).encode() not in listed.split():
        return None
    number = os.stat(root).st_ino
    if number == _ROOT_ID:
        return 0
    # most hosts are no containers themselves
    from ansible_collections.fleet.probe.plugins.module_utils._load.level_programs import ancestor_level

    return ancestor_level(libbpf, number)


def pid_level(libbpf: Libbpf) -> Optional[int]:
    """The level of this process's PID namespace; the kernel's first has level 0. None if the kernel does not say."""
    if has_kernels_pids():
        return 0
    members = {"thread_pid": ("task_struct", "thread_pid"), "level": ("pid", "level")}
    try:
        offsets = libbpf.offsets(members)
    except HostError:
        return None
    from ansible_collections.fleet.probe.plugins.module_utils._load.level_programs import namespace_level

    return namespace_level(libbpf, offsets["thread_pid"], offsets["level"])
