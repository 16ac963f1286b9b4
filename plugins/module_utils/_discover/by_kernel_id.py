# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds containers by the numbers and names that other tools print.

The kernel's log, auditd, bpftrace and lsns do not know containers: they print a cgroup's id, a namespace's
number or a host name.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core import proc
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover import cgroup
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, any_glob
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import check_globs, not_empty


class LookupOptions(NamedTuple):
    """What to look up; a container must match every option. None matches everything."""

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
    """The selected containers that match all options.

    Appends to ``found.warnings`` for each number that no container on the host has.
    """
    containers = [one for one in found.selected if any_glob(options.hostnames, one.hostname)]
    if options.cgroup_ids is not None:
        numbers = options.cgroup_ids
        matching = _known_ids("cgroup_ids", numbers, _by_cgroup(found, numbers), found)
        containers = [one for one in containers if one.id in matching]
    if options.namespace_ids is not None:
        matching = _known_ids(
            "namespace_ids", options.namespace_ids, _by_namespace(found, options.namespace_ids), found
        )
        containers = [one for one in containers if one.id in matching]
    return containers


def _known_ids(option: str, numbers: Tuple[int, ...], ids: Dict[int, Set[str]], found: Discovery) -> Set[str]:
    """The union of the container ids in ``ids`` (by number); warns for each number without any."""
    for number in numbers:
        if not ids.get(number):
            found.warnings.append(
                f"{option}: no running container has {number}; numbers of ended containers appear only in results of "
                "probes that ran while they lived."
            )
    return set().union(*ids.values())


def _by_cgroup(found: Discovery, numbers: Tuple[int, ...]) -> Dict[int, Set[str]]:
    """Ids of the containers around each cgroup, or else of those in it (a pod's cgroup has several)."""
    root = cgroup.v2_root()
    paths = cgroup.paths_of(root, set(numbers)) if root is not None else {}
    on_v2 = [one for one in found.containers if one.cgroup.version == 2]
    ids: Dict[int, Set[str]] = {}
    for number, path in paths.items():
        around = [one for one in on_v2 if proc.is_within(path, one.cgroup.path)]
        innermost = max((one.cgroup.level for one in around), default=0)
        ids[number] = {one.id for one in around if one.cgroup.level == innermost} or {
            one.id for one in on_v2 if proc.is_within(one.cgroup.path, path)
        }
    return ids


def _by_namespace(found: Discovery, numbers: Tuple[int, ...]) -> Dict[int, Set[str]]:
    """Ids of the containers whose init is in each namespace, or else of those with any process in it."""
    ids: Dict[int, Set[str]] = {number: set() for number in numbers}
    for one in found.containers:
        for number in ids.keys() & set(one.namespaces.values()):
            ids[number].add(one.id)
    others = {number for number, with_init in ids.items() if not with_init}
    for one in found.containers if others else ():
        for pid in found.members[one.id]:
            for number in others & set((proc.namespaces(pid) or {}).values()):
                ids[number].add(one.id)
    return ids
