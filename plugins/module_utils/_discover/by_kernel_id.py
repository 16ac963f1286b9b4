# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which containers the numbers and names mean that other tools tell them by.

The kernel's log, auditd, bpftrace and lsns know no containers: they tell a cgroup's id, a namespace's number
or a host name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, any_glob
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import check_globs, not_empty

LOOKUP_SPEC: Dict[str, Any] = {
    "cgroup_ids": {"type": "list", "elements": "int"},
    "namespace_ids": {"type": "list", "elements": "int"},
    "hostnames": {"type": "list", "elements": "str"},
}


@dataclass(frozen=True)
class LookupOptions:
    """What is to be looked up. None in a list's place is "any"; all must hold together."""

    cgroup_ids: Optional[Tuple[int, ...]]
    namespace_ids: Optional[Tuple[int, ...]]
    hostnames: Optional[Tuple[str, ...]]


def lookup_options(params: Mapping[str, Any]) -> LookupOptions:
    """The checked record of a module's parameters; raises OptionError."""
    return LookupOptions(
        cgroup_ids=_numbers("cgroup_ids", params["cgroup_ids"]),
        namespace_ids=_numbers("namespace_ids", params["namespace_ids"]),
        hostnames=check_globs("hostnames", params["hostnames"]),
    )


def _numbers(option: str, value: Optional[List[int]]) -> Optional[Tuple[int, ...]]:
    for number in value or ():
        if number <= 0:
            raise OptionError(
                f"{option}: {number} is not an inode number; give a positive number as the kernel prints it."
            )
    return None if value is None else not_empty(option, tuple(value))


def look_up(found: Discovery, options: LookupOptions) -> List[Container]:
    """Those of the selected containers that all options mean.

    A number that means no container on the host at all is noted in ``found.warnings``.
    """
    containers = [one for one in found.selected if any_glob(options.hostnames, one.hostname)]
    if options.cgroup_ids is not None:
        meant = _told("cgroup_ids", options.cgroup_ids, _by_cgroup(found, options.cgroup_ids), found)
        containers = [one for one in containers if one.id in meant]
    if options.namespace_ids is not None:
        meant = _told("namespace_ids", options.namespace_ids, _by_namespace(found, options.namespace_ids), found)
        containers = [one for one in containers if one.id in meant]
    return containers


def _told(option: str, numbers: Tuple[int, ...], ids: Dict[int, Set[str]], found: Discovery) -> Set[str]:
    """All ``ids``, which are those of containers by number."""
    for number in numbers:
        if not ids.get(number):
            found.warnings.append(
                f"{option}: no running container has {number}; numbers of ended containers appear only in results of "
                "probes that ran while they lived."
            )
    return set().union(*ids.values())


def _by_cgroup(found: Discovery, numbers: Tuple[int, ...]) -> Dict[int, Set[str]]:
    """Ids of the containers that each cgroup lies in, or else of those in it (a pod's holds several)."""
    root = cgroup.v2_root()
    paths = cgroup.paths_of(root, set(numbers)) if root is not None else {}
    told = [one for one in found.containers if one.cgroup.version == 2]
    meant: Dict[int, Set[str]] = {}
    for number, path in paths.items():
        around = [one for one in told if _within(path, one.cgroup.path)]
        innermost = max((one.cgroup.level for one in around), default=0)
        meant[number] = {one.id for one in around if one.cgroup.level == innermost} or {
            one.id for one in told if _within(one.cgroup.path, path)
        }
    return meant


def _within(path: str, outer: str) -> bool:
    return f"{path}/".startswith(f"{outer}/")


def _by_namespace(found: Discovery, numbers: Tuple[int, ...]) -> Dict[int, Set[str]]:
    """Ids of the containers that live in each namespace, or else of those that have a process in it."""
    meant: Dict[int, Set[str]] = {number: set() for number in numbers}
    for one in found.containers:
        for number in meant.keys() & set(one.namespaces.values()):
            meant[number].add(one.id)
    others = {number for number, ids in meant.items() if not ids}
    for one in found.containers if others else ():
        for pid in found.members[one.id]:
            for number in others & set((proc.namespaces(pid) or {}).values()):
                meant[number].add(one.id)
    return meant
