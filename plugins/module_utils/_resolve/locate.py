# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 2, resolve: from a target and what is wanted in it to open files and offsets. Private to fleet.probe.

What touches a container's files runs in the namespace helper; the parent gets open file descriptors,
offsets and sentences, and adds the files' real inodes.
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
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, Opened
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import search_containers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import real_inode
from ansible_collections.fleet.probe.plugins.module_utils._resolve.libraries import Candidate, tiers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import Site, SiteRequest, View, shown

# Bounds: distinct files a short name may mean in one container, sentences about processes.
_MAX_FILES = 32
_MAX_NOTES = 8


@dataclass(frozen=True)
class LocatedFile:
    """An open file (close-on-exec, the holder's to close), where it lies in the container, and its sites.

    ``identity`` is the (st_dev, st_ino) that its uprobes belong to, None where that cannot be told.
    """

    fd: int
    path: str
    sites: List[Site]
    identity: Optional[Tuple[int, int]]


@dataclass(frozen=True)
class Located:
    """What was found in one container; at least one file, each with at least one site."""

    container: Container
    files: List[LocatedFile]


def locate(
    containers: Sequence[Container],
    request: SiteRequest,
    pids: Mapping[str, List[int]],
    deadline: float = 5.0,
) -> Tuple[List[Located], List[Failure]]:
    """Look for the target and what is wanted in it in every container, in the containers' order.

    ``pids`` maps a container's id to the host PIDs of its processes (default: its init), whose mapped
    files a short name means first; ``deadline`` is in seconds for each container. A container may be in
    both lists: found, and with a failure for a process that runs a deleted file, out of the probe's sight.
    Raises HostError.
    """
    machine = architecture()
    answers, failures = search_containers(containers, functools.partial(_look, request, machine), pids, deadline)
    located: List[Located] = []
    for outcome in answers:
        files, notes = _read_payload(outcome)
        located.append(Located(outcome.container, files))
        failures += [Failure(outcome.container.id, "resolve", note) for note in notes]
    return located, failures


def _read_payload(outcome: Outcome) -> Tuple[List[LocatedFile], List[str]]:
    """The files and sentences of an answer of ``_look``."""
    files = []
    for fd, entry in zip(outcome.fds, outcome.payload["files"]):
        sites = [_read_site(fields) for fields in entry["sites"]]
        files.append(LocatedFile(fd, printable_text(entry["path"]), sites, real_inode(outcome.container.pid, fd)))
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
    files: List[Tuple[Opened, List[Site]]] = []
    views: List[View] = []
    reasons: List[str] = []
    absent = request.wanted()
    for each in opened:
        try:
            view = View(Elf(Source(each.fd, each.size), machine), each, inside, machine)
            sites = request.sites(view, absent)
            views.append(view)
        except ElfError as error:
            reasons.append(f"{shown(each.path)} in container {inside.name} {error}; give another file as target.")
        except ContainerError as error:
            reasons.append(error.reason)
        else:
            notes += view.left_out
            if sites:
                files.append((each, sites))
    if absent and views:
        reasons.append(request.absent_sentence(list(absent), views))
    if absent or not files:
        raise inside.fail(" ".join([*reasons, *notes]))
    # Of several files that a short name means, those of no use are no loss: the others have all that is wanted.
    found = [{"path": each.path, "sites": [dataclasses.astuple(site) for site in sites]} for each, sites in files]
    return Reply({"files": found, "notes": notes}, [each.fd for each, _sites_there in files])


def open_target(target: str, machine: str, inside: Inside) -> Tuple[List[Opened], List[str]]:
    """The distinct files that a target means, and sentences on processes that run a file which is none of them."""
    if target.startswith("/"):
        opened = inside.open_file(target)
        gone = [
            Candidate(mapped.path, mapped.pid)
            for mapped in inside.mapped
            if mapped.deleted and mapped.path == opened.path
        ]
        return [opened], _gone_notes(gone, inside)
    notes: List[str] = []
    for tier in tiers(inside, target, machine):
        notes += _gone_notes(tier.gone, inside)
        found: Dict[Tuple[int, int], Opened] = {}
        for candidate in tier.candidates:
            try:
                opened = inside.open_file(candidate.path)
            except ContainerError as error:
                # A dangling link among the loader's directories is no news; a mapped file out of reach is.
                if candidate.pid and len(notes) < _MAX_NOTES:
                    notes.append(
                        f"{error.reason} Process {candidate.pid} has it mapped, and the probe does not see it."
                    )
                continue
            if found.setdefault((opened.device, opened.inode), opened) is not opened:
                os.close(opened.fd)
            if len(found) > _MAX_FILES:
                raise inside.fail(
                    f"{shown(target)} means more than {_MAX_FILES} files in container {inside.name}; "
                    "give the path of one of them as target."
                )
        if found:
            return list(found.values()), notes
    sentence = (
        f"No library or executable {shown(target)} in container {inside.name}: its processes have none mapped, and "
        "neither the loader's directories nor the usual PATH hold one; give the absolute path of the file as target."
    )
    raise inside.fail(" ".join([sentence, *notes]))


def _gone_notes(gone: Sequence[Candidate], inside: Inside) -> List[str]:
    return [
        f"Process {each.pid} of container {inside.name} runs {shown(each.path)} as it was before that file was "
        "deleted or replaced; the probe does not see the process until it is restarted."
        for each in gone[:_MAX_NOTES]
    ]
