# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 2, resolve: finds the files of a target in each container and the attach points in them.

All access to a container's files runs in the namespace helper. The parent receives open file descriptors,
offsets and messages, and adds the real inodes of the files.
"""

from __future__ import annotations

import dataclasses
import functools
import os
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import search_containers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import real_inode
from ansible_collections.fleet.probe.plugins.module_utils._resolve.libraries import Candidate, tiers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site, SiteRequest, shown

# Limits: files that a short name may match in one container, messages about processes.
_MAX_FILES = 32
_MAX_NOTES = 8


@dataclass(frozen=True)
class ResolvedFile:
    """An open file (close-on-exec, closed by its owner), its path in the container, and the sites in it.

    ``identity`` is the (st_dev, st_ino) that its uprobes belong to, or None if unknown.
    """

    fd: int
    path: str
    sites: List[Site]
    identity: Optional[Tuple[int, int]]


@dataclass(frozen=True)
class ResolvedTarget:
    """The files of a target in one container: at least one, each with at least one site."""

    container: Container
    files: List[ResolvedFile]


def locate(
    containers: Sequence[Container],
    request: SiteRequest,
    pids: Mapping[str, List[int]],
    deadline: float = 5.0,
) -> Tuple[List[ResolvedTarget], List[Failure]]:
    """Find the request's target and its sites in every container; results are in the containers' order.

    ``pids`` maps a container's id to the host PIDs of its processes (default: its init), whose mapped
    files come first for a short name. ``deadline`` is in seconds for each container. A container may be in
    both lists: found, and with a failure for a process that runs a deleted file, which the probe does not
    see. Raises HostError.
    """
    machine = architecture()
    answers, failures = search_containers(containers, functools.partial(_look, request, machine), pids, deadline)
    resolved: List[ResolvedTarget] = []
    for outcome in answers:
        files, notes = _read_payload(outcome)
        resolved.append(ResolvedTarget(outcome.container, files))
        failures += [Failure(outcome.container.id, "resolve", note) for note in notes]
    return resolved, failures


def _read_payload(outcome: Outcome) -> Tuple[List[ResolvedFile], List[str]]:
    """The files and notes in an answer of ``_look``."""
    files = []
    for fd, entry in zip(outcome.fds, outcome.payload["files"]):
        sites = [_read_site(fields) for fields in entry["sites"]]
        files.append(ResolvedFile(fd, printable_text(entry["path"]), sites, real_inode(outcome.container.pid, fd)))
    return files, [printable_text(note) for note in outcome.payload["notes"]]


def _read_site(fields: List[Any]) -> Site:
    name, address, offset, size, semaphore, arguments, returns, exits, reason = fields
    packed = tuple(tuple(each) for each in arguments)
    return Site(
        printable_text(name), address, offset, size, semaphore, packed, returns, tuple(exits), printable_text(reason)
    )


def _look(request: SiteRequest, machine: str, inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    opened, notes = open_target(request.target, machine, inside)
    files: List[Tuple[OpenFile, List[Site]]] = []
    searched: List[SearchedFile] = []
    reasons: List[str] = []
    absent = request.wanted()
    for each in opened:
        try:
            file = SearchedFile(Elf(Source(each.fd, each.size), machine), each, inside, machine)
            sites = request.sites(file, absent)
            searched.append(file)
        except ElfError as error:
            reasons.append(f"{shown(each.path)} in container {inside.name} {error}; give another file as target.")
        except ContainerError as error:
            reasons.append(error.reason)
        else:
            notes += file.left_out
            if sites:
                files.append((each, sites))
    if absent and searched:
        reasons.append(request.absent_message(list(absent), searched))
    if absent or not files:
        raise inside.fail(" ".join([*reasons, *notes]))
    # Of several files that match a short name, unusable ones cost nothing: the others have all that was requested.
    found = [{"path": each.path, "sites": [dataclasses.astuple(site) for site in sites]} for each, sites in files]
    return Reply({"files": found, "notes": notes}, [each.fd for each, _sites_there in files])


def open_target(target: str, machine: str, inside: Inside) -> Tuple[List[OpenFile], List[str]]:
    """The distinct files of a target, and notes on processes that run a file which is not among them."""
    if target.startswith("/"):
        opened = inside.open_file(target)
        deleted = [
            Candidate(mapped.path, mapped.pid)
            for mapped in inside.mapped
            if mapped.deleted and mapped.path == opened.path
        ]
        return [opened], _deleted_notes(deleted, inside)
    notes: List[str] = []
    for tier in tiers(inside, target, machine):
        notes += _deleted_notes(tier.deleted, inside)
        found: Dict[Tuple[int, int], OpenFile] = {}
        for candidate in tier.candidates:
            try:
                opened = inside.open_file(candidate.path)
            except ContainerError as error:
                # Report only mapped files: a dangling link in the loader's directories is normal.
                if candidate.pid and len(notes) < _MAX_NOTES:
                    notes.append(
                        f"{error.reason} Process {candidate.pid} has this file mapped, and the probe does not see it."
                    )
                continue
            if found.setdefault((opened.device, opened.inode), opened) is not opened:
                os.close(opened.fd)
            if len(found) > _MAX_FILES:
                raise inside.fail(
                    f"{shown(target)} matches more than {_MAX_FILES} files in container {inside.name}; "
                    "give the path of one of them as target."
                )
        if found:
            return list(found.values()), notes
    sentence = (
        f"No library or executable {shown(target)} in container {inside.name}: no process has one mapped, and neither "
        "the loader's directories nor the usual PATH contain one; give the absolute path of the file as target."
    )
    raise inside.fail(" ".join([sentence, *notes]))


def _deleted_notes(deleted: Sequence[Candidate], inside: Inside) -> List[str]:
    return [
        f"Process {each.pid} of container {inside.name} runs {shown(each.path)} as it was before the file was "
        "deleted or replaced; the probe does not see the process until it restarts."
        for each in deleted[:_MAX_NOTES]
    ]
