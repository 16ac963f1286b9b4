# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds containers in cgroup paths.

Each runtime names a container's cgroup after its id in its own way. The kernel guarantees only this name:
a process cannot leave its cgroup without privileges on the host.
"""

from __future__ import annotations

import functools
import os
import re
from typing import Callable, Collection, Container, Dict, List, Mapping, NamedTuple, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import host_namespace, namespace, read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup
from ansible_collections.fleet.probe.plugins.module_utils._core.roots import on_host
from ansible_collections.fleet.probe.plugins.module_utils._discover.processes import (
    Processes,
    all_processes_of,
    processes_of,
    unread_processes_of,
)

# docker-ID.scope, cri-containerd-ID.scope, crio-ID, libpod-ID.scope, SLICE:cri-containerd:ID, or a bare
# ID; conmon's own scopes (libpod-conmon-ID.scope) are not containers and do not match. libpod-payload-ID is what
# `podman run --cgroups=split` makes, runc-ID.scope what runc makes where no engine says otherwise.
_HEX_ID = re.compile(
    r"(?:(?:.*:)?(docker|cri-containerd|crio|libpod|libpod-payload|nerdctl|runc)[-:])?([0-9a-f]{64})(?:\.scope)?"
)
_RUNTIME_OF_PREFIX: Dict[str, Optional[str]] = {
    "docker": "docker",
    "cri-containerd": "containerd",
    "nerdctl": "containerd",
    "crio": "cri-o",
    "libpod": "podman",
    "libpod-payload": "podman",
    "runc": None,
}
# The component above a bare id. A bare id below kubepods comes from the cgroupfs driver of containerd's CRI
# (or of dockerd, whose own answer then corrects it).
_RUNTIME_OF_PARENT = {"docker": "docker", "libpod_parent": "podman"}
# machine-NAME.scope is systemd-machined's, systemd-nspawn@NAME.service the unit template's.
_MACHINE = re.compile(r"machine-(.+)\.scope|systemd-nspawn@(.+)\.service")
# A container can nest cgroups without end, but a runtime's own lie near the root.
_DEEPEST_NAME = 64
_MOST_SHARED = 2000
_USER_SLICE = re.compile(r"/user\.slice/user-([0-9]{1,10})\.slice/")
_USER = re.compile(r"/user@([0-9]{1,10})\.service(?:/|$)")
_MOST_CGROUPS = 50000
_LEAF = 2  # a kernfs directory has two links and one more for each subdirectory
_V2_ROOTS = ("/sys/fs/cgroup", "/sys/fs/cgroup/unified")
_SYSTEMD_ESCAPE = re.compile(r"\\x([0-9a-f]{2})")


class CgroupMatch(NamedTuple):
    """A container that a cgroup path names.

    ``id`` is the runtime's id, ``path`` the container's own cgroup without its sub-cgroups. ``runtime`` is
    None if the path has an id but does not show which runtime made it.
    """

    id: str
    runtime: Optional[str]
    path: str


@functools.lru_cache(maxsize=4096)
def match_path(path: str) -> Optional[CgroupMatch]:
    """The innermost container that a cgroup path names, or None."""
    parts = path.split("/", _DEEPEST_NAME)[:_DEEPEST_NAME]
    for index in range(len(parts) - 1, 0, -1):
        found = _hex_id(parts, index) or _lxc_name(parts, index) or _machine_name(parts[index])
        if found is not None:
            return CgroupMatch(found[0], found[1], "/".join(parts[: index + 1]))
    return None


def _hex_id(parts: List[str], index: int) -> Optional[Tuple[str, Optional[str]]]:
    found = _HEX_ID.fullmatch(parts[index])
    if found is None:
        return None
    if found.group(1):
        return found.group(2), _RUNTIME_OF_PREFIX[found.group(1)]
    runtime = _RUNTIME_OF_PARENT.get(parts[index - 1])
    if runtime is None and any(above.startswith("kubepods") for above in parts[:index]):
        runtime = "containerd"
    return found.group(2), runtime


def _lxc_name(parts: List[str], index: int) -> Optional[Tuple[str, Optional[str]]]:
    # /lxc.payload.NAME since LXC 4; /lxc/NAME and /lxc.payload/NAME before.
    if parts[index].startswith("lxc.payload.") and len(parts[index]) > len("lxc.payload."):
        return parts[index][len("lxc.payload.") :], "lxc"
    if parts[index] and parts[index - 1] in ("lxc", "lxc.payload"):
        return parts[index], "lxc"
    return None


def _machine_name(part: str) -> Optional[Tuple[str, Optional[str]]]:
    found = _MACHINE.fullmatch(part)
    if found is None:
        return None
    name = _SYSTEMD_ESCAPE.sub(lambda code: chr(int(code.group(1), 16)), found.group(1) or found.group(2))
    # libvirt registers its LXC machines as lxc-ID-NAME (virSystemdMakeMachineName).
    return name, "lxc" if name.startswith("lxc-") else "systemd-nspawn"


def match_process(
    paths: Dict[str, str],
    shim_id: Optional[str] = None,
    shim_runtime: Optional[str] = None,
    root: Optional[str] = None,
) -> Optional[CgroupMatch]:
    """The container that a process's cgroup paths (``proc.cgroup_of``) name, v2 before v1.

    v1 controllers can be mounted and used one by one, so any of them may be the one that names it.
    ``shim_id`` and ``shim_runtime`` are what the container's shim says: an id may be any word (ctr run
    IMAGE web), and without the shim such a cgroup looks like any other. ``root`` is where cgroup v2 is mounted; a name
    that an ordinary user could have given (``forger``) does not count.
    """
    for hierarchy in sorted(paths, key=_hierarchy_order):
        path = paths[hierarchy]
        if shim_id and path.rpartition("/")[2].rpartition(":")[2] == shim_id:
            return CgroupMatch(shim_id, shim_runtime, path)
        found = match_path(path)
        if found is not None and forger(_mount_of(hierarchy, root), found) is None:
            return found
    return None


def _mount_of(hierarchy: str, root: Optional[str]) -> Optional[str]:
    return f"/sys/fs/cgroup/{hierarchy.rpartition('=')[2]}" if hierarchy else root


def forger(mount: Optional[str], match: CgroupMatch, uids: Optional[Dict[str, int]] = None) -> Optional[int]:
    """The uid of the user who could have given a cgroup the name of a container; None if that was a runtime.

    Who owns a cgroup makes those below it, with any name: a service with Delegate=yes could take the id of a
    container that is not its own. A rootless user's containers lie below the user's own cgroup, and are known
    to be the user's (``owner``). ``mount`` is where the hierarchy is mounted; ``uids`` keeps who owns cgroups, which
    many containers may have around them.
    """
    uids = {} if uids is None else uids
    at: Optional[CgroupMatch] = match
    while mount is not None and at is not None:
        above = at.path.rpartition("/")[0]
        try:
            if above not in uids:
                uids[above] = os.stat(mount + above).st_uid
        except OSError:
            return None
        uid = uids[above]
        if uid == 0:
            return None
        slice_of = _USER_SLICE.match(at.path) if at.runtime == "lxc" else None
        if uid in (owner(at.path), int(slice_of.group(1)) if slice_of else 0):
            return None
        # The root user of a container with a user namespace names those inside it.
        at = match_path(above)
        if at is None:
            return uid
    return None


def owner(path: str) -> int:
    """The uid of the user whose systemd instance (user@UID.service) contains a cgroup, else 0."""
    found = _USER.search(path)
    return int(found.group(1)) if found else 0


def _hierarchy_order(name: str) -> Tuple[bool, bool, str]:
    return name != "", name != "name=systemd", name


def v2_root() -> Optional[str]:
    """The mount point of the cgroup v2 hierarchy, or None: of the unified layout, the hybrid one, else any.

    A debug pod on a host of the hybrid layout has v1 alone, and finds v2 through the host's root.
    """
    for root in _V2_ROOTS:
        if os.path.exists(f"{root}/cgroup.controllers"):
            return root
    for line in os.fsdecode(read_file("/proc/self/mountinfo", 1 << 24) or b"").split("\n"):
        # proc_pid_mountinfo(5): field 4 is the root inside the file system, field 5 the mount point.
        fields = line.split(" ")
        if "-" in fields and fields[fields.index("-") + 1] == "cgroup2" and fields[3] == "/":
            return fields[4].replace("\\040", " ")
    if namespace(os.getpid(), "cgroup") == host_namespace("cgroup"):  # else paths in /proc begin elsewhere
        for found in map(on_host, _V2_ROOTS):
            if found is not None and os.path.exists(f"{found}/cgroup.controllers"):
                return found
    return None


def populated(
    root: str,
    on_cgroup: Callable[[str], None],
    on_forged: Callable[[CgroupMatch, int], None] = lambda _match, _uid: None,
    known: Optional[Mapping[str, int]] = None,
    numbers: Optional[Dict[str, int]] = None,
) -> Tuple[Dict[str, Processes], Optional[List[int]]]:
    """Processes by v2 cgroup, for the cgroups that name containers and those below them; and all other processes.

    Reading one file per cgroup instead of two links per process makes discovery fast on a host with many
    processes. The others are None if this is only a part of the hierarchy, or if there are more than
    _MOST_CGROUPS, a limit that a container with endless sub-cgroups would reach. Calls ``on_cgroup`` with
    each cgroup that names a container before reading it, and ``on_forged`` with those that a user could have
    named so, and the user. Puts the ids of cgroups that name containers, and of those below them, into ``numbers``.
    Does not read the processes of the cgroups ``known``, given with their ids, that have no others below them.
    """
    # From here the kernel looks up two directories for most cgroups instead of six, and a host may have thousands.
    mount = os.open(root, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        return _walk(root, mount, on_cgroup, on_forged, known or {}, {} if numbers is None else numbers)
    finally:
        os.close(mount)


def _walk(
    root: str,
    mount: int,
    on_cgroup: Callable[[str], None],
    on_forged: Callable[[CgroupMatch, int], None],
    known: Mapping[str, int],
    numbers: Dict[str, int],
) -> Tuple[Dict[str, Processes], Optional[List[int]]]:
    found: Dict[str, Processes] = {}
    # The hierarchy's own root alone has no cgroup.events (cgroups, admin-guide/cgroup-v2.rst).
    others: Optional[List[int]] = None if os.path.exists(f"{root}/cgroup.events") else []
    waiting: List[Tuple[str, bool]] = [("", False)]
    uids: Dict[str, int] = {}
    for _visited in range(_MOST_CGROUPS):
        if not waiting:
            return found, others
        path, named = waiting.pop()
        below = path[1:] or "."
        match = None if named else _named_by(path)
        if match is not None:
            uid = forger(root, match, uids)
            if uid is None:
                named = True
                on_cgroup(path)
            else:
                on_forged(match, uid)
        if named and path in known and _is_leaf(below, mount, known[path]):
            found[path], numbers[path] = unread_processes_of(root + path), known[path]
            continue
        if named:
            pids = processes_of(root + path, below, mount)
            if pids.begin:
                found[path] = pids
        elif others is not None:
            # Zero stands for a process in a PID namespace that the reader cannot see.
            others.extend(pid for pid in all_processes_of(root + path) if pid)
        try:
            directory = os.stat(below, dir_fd=mount)
            if named:
                numbers[path] = directory.st_ino
            if directory.st_nlink == _LEAF:
                continue
            with os.scandir(root + path) as entries:
                waiting += [(f"{path}/{entry.name}", named) for entry in entries if entry.is_dir(follow_symlinks=False)]
        except OSError:
            continue
    return found, None


def _is_leaf(below: str, mount: int, number: int) -> bool:
    """Whether the directory ``below`` a mount is the cgroup with the id ``number``, and there is none in it."""
    try:
        found = os.stat(below, dir_fd=mount)
    except OSError:
        return False
    return found.st_ino == number and found.st_nlink == _LEAF


def paths_of(root: str, numbers: Set[int]) -> Dict[int, str]:
    """The paths of the v2 cgroups with the ids ``numbers``; looks at up to _MOST_CGROUPS cgroups."""
    found: Dict[int, str] = {}
    waiting = [("", os.stat(root).st_ino)]
    for _visited in range(_MOST_CGROUPS):
        if not waiting or len(found) == len(numbers):
            break
        path, number = waiting.pop()
        if number in numbers:
            found[number] = path
        try:
            with os.scandir(root + path) as entries:
                waiting += [(f"{path}/{entry.name}", entry.inode()) for entry in entries if entry.is_dir()]
        except OSError:
            continue
    return found


def _named_by(path: str) -> Optional[CgroupMatch]:
    """The container that the last part of a path names."""
    # systemd-nspawn itself runs in its container's scope, so only namespaces separate the two.
    match = match_path(path)
    return match if match is not None and match.path == path and match.runtime != "systemd-nspawn" else None


def cgroup_mode() -> str:
    """``v2``, ``hybrid`` (v1 controllers, v2 mounted beside them) or ``v1``."""
    root = v2_root()
    if root is None:
        return "v1"
    return "hybrid" if os.path.isdir("/sys/fs/cgroup/memory") or os.path.isdir("/sys/fs/cgroup/systemd") else "v2"


def locate(
    paths: Dict[str, str],
    found: Optional[CgroupMatch],
    root: Optional[str],
    numbers: Optional[Mapping[str, int]] = None,
) -> Cgroup:
    """The cgroup record of a container: ``paths`` are its init's cgroups, ``found`` is the match in them.

    ``numbers`` are the ids of v2 cgroups, as far as they are known.

    Uses the v2 path if it names the container, or at least is not the root. ``own`` is True only if the
    path names the container; ``shared`` decides in the other cases.
    """
    v2_path = paths.get("")
    if root is not None and v2_path is not None:
        if found is not None and (v2_path + "/").startswith(found.path + "/"):
            return _v2(root, found.path, True, numbers or {})
        if found is None and v2_path != "/":
            return _v2(root, v2_path, False, numbers or {})
    if found is not None:
        return Cgroup(path=found.path, id=None, version=1, level=depth(found.path))
    own_paths = [paths[name] for name in sorted(paths, key=_hierarchy_order) if name and paths[name] != "/"]
    path = own_paths[0] if own_paths else "/"
    return Cgroup(path=path, id=None, version=1, level=depth(path), own=False)


def _v2(root: str, path: str, own: bool, numbers: Mapping[str, int]) -> Cgroup:
    # The inode of a cgroup's directory is its kernfs id, which is what bpf_get_current_cgroup_id()
    # returns on 64-bit hosts (fs/kernfs/dir.c, kernfs_id_ino).
    try:
        number = numbers.get(path) or os.stat(root + path).st_ino
    except OSError:
        return Cgroup(path=path, id=None, version=1, level=depth(path), own=own)
    return Cgroup(path=path, id=number, version=2, level=depth(path), own=own)


def depth(path: str) -> int:
    """The level of a cgroup; the root is 0 (cgroup_level() in the kernel)."""
    return sum(1 for part in path.split("/") if part)


def shared(root: str, path: str, members: Container[int]) -> bool:
    """Whether a v2 cgroup or one below it has processes besides ``members``.

    True if it cannot be read, or has more than _MOST_SHARED cgroups below it.
    """
    if not os.path.isdir(root + path):
        return True
    waiting = [root + path]
    for _visited in range(_MOST_SHARED):
        if not waiting:
            return False
        directory = waiting.pop()
        data = read_file(f"{directory}/cgroup.procs", 1 << 24)
        if data is None:
            # It was removed, so it was empty and had no subdirectories.
            continue
        if any(int(pid) not in members for pid in data.split()):
            return True
        try:
            with os.scandir(directory) as entries:
                waiting += [entry.path for entry in entries if entry.is_dir(follow_symlinks=False)]
        except OSError:
            continue
    return True


def around(paths: Collection[str]) -> str:
    """The cgroup that a container was started in: all of ``paths``, its processes' cgroups, are it or lie below it."""
    common: List[str] = []
    for names in zip(*(path.split("/") for path in paths)):
        if len(set(names)) > 1:
            break
        common.append(names[0])
    # systemd moves itself from the cgroup that it was started in to this one.
    if common[-1:] == ["init.scope"]:
        common = common[:-1]
    return "/".join(common) or "/"
