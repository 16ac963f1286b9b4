# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 2, resolve: finds the files of a target in each container and the attach points in them.

All access to a container's files runs in the namespace helper. The parent receives open file descriptors,
offsets and messages, and adds the real inodes of the files.
"""

from __future__ import annotations

import collections
import functools
import itertools
import os
from types import MappingProxyType
from typing import Any, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture, file_system_type
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, MappedFile, OpenFile, Pieces
from ansible_collections.fleet.probe.plugins.module_utils._inside.helper import Outcome, Reply
from ansible_collections.fleet.probe.plugins.module_utils._inside.search import search_containers
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import TRUSTED, RealInode, real_inodes
from ansible_collections.fleet.probe.plugins.module_utils._resolve.short_names import may_be
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import SearchedFile, Site, SiteRequest, shown

# Limits: files that a short name may match in one container, messages about processes.
_MAX_FILES = 32
_MAX_NOTES = 8

_PATIENCE = 0.5  # seconds that looking for the real inode of a file may take while helpers run


class ResolvedFile(NamedTuple):
    """An open file (close-on-exec, closed by its owner), its path in the container, and the sites in it.

    ``identity`` is the (st_dev, st_ino) that its uprobes belong to, or None if unknown; ``inode`` is what the
    container's file system shows, which tells the files of one container apart. ``pid`` is the host PID of a process
    that maps it, 0 if none was seen. ``found`` is that of SearchedFile.
    """

    fd: int
    path: str
    sites: List[Site]
    identity: Optional[Tuple[int, int]]
    inode: Tuple[int, int] = (0, 0)
    pid: int = 0
    found: Sequence[Sequence[Any]] = ()


class ResolvedTarget(NamedTuple):
    """The files of a target in one container: at least one, each with at least one site.

    ``mapped`` are the files under the target's name that were seen mapped: path, device and inode as in /proc/PID/maps.
    """

    container: Container
    files: List[ResolvedFile]
    mapped: FrozenSet[Tuple[str, str, int]] = frozenset()


# A file as its container shows it: inode, size, mode, and the times of its content and of its last change.
_Shown = Tuple[int, ...]
_Key = Tuple[_Shown, ...]  # the files of a target
_FileSites = Tuple[OpenFile, List[Site], List[List[Any]]]  # the last is ``SearchedFile.found``


class _Searched(NamedTuple):
    """The sites in the files of a target, by file, what their fields are, and the files' real inodes."""

    sites: List[List[Site]]
    found: List[List[List[Any]]]
    identities: List[Optional[Tuple[int, int]]]


class _Searches:
    """What was found in the files that containers of one image have, so that each file is searched once.

    A helper knows a file again by what its container shows of it, which a container may make up. So what was found
    holds for the other file only if the parent sees that both are one inode.
    """

    def __init__(self, containers: Sequence[Container]) -> None:
        images = collections.Counter(container.image for container in containers)
        self.kinds = {each.id: each.image for each in containers if each.image is not None and images[each.image] > 1}
        self.known: Dict[_Key, _Searched] = {}
        self._tried: Set[str] = set()

    def note(self, outcome: Outcome) -> None:
        """Keeps what one container of several of an image has found, if its files' real inodes are known."""
        kind = self.kinds.get(outcome.container.id)
        if outcome.failure is not None or kind is None or kind in self._tried or not outcome.payload["key"]:
            return
        self._tried.add(kind)
        key = _read_key(outcome)
        if key in self.known:
            return
        inodes = list(real_inodes(_questions([outcome]), _PATIENCE))
        _close([each.fd for each in inodes])
        if all(each.identity is not None for each in inodes):
            sites = [[_read_site(fields) for fields in entry["sites"]] for entry in outcome.payload["files"]]
            found = [entry["found"] for entry in outcome.payload["files"]]
            self.known[key] = _Searched(sites, found, [each.identity for each in inodes])

    def of(self, outcome: Outcome) -> Optional[_Searched]:
        """What the container's helper took as known; None if it searched by itself."""
        return self.known.get(_read_key(outcome), _Searched([], [], [])) if outcome.payload["known"] else None


def locate(
    containers: Sequence[Container],
    request: SiteRequest,
    pids: Mapping[str, List[int]],
    deadline: float = 5.0,
    once: bool = False,
) -> Tuple[List[ResolvedTarget], List[Failure]]:
    """Find the request's target and its sites in every container; results are in the containers' order.

    ``pids`` maps a container's id to the host PIDs of its processes (default: its init), whose mapped
    files come first for a short name. ``deadline`` is in seconds for each container. A container may be in
    both lists: found, and with a failure for a process that runs a deleted file, which the probe does not
    see. With ``once``, a file that containers of one image have is searched once, and those which only made it look so
    take a second deadline. Raises HostError.
    """
    machine = architecture()
    searches = _Searches(containers if once else ())
    answers, failures = search_containers(
        containers,
        functools.partial(_look, request, machine, known=searches.known),
        pids,
        deadline,
        may_be(request.target),
        request.debug_dirs,
        searches.kinds,
        searches.note,
    )
    resolved: List[ResolvedTarget] = []
    others: List[Container] = []
    inodes = real_inodes(_questions(answers), deadline)
    for outcome in answers:
        reals = list(itertools.islice(inodes, len(outcome.payload["files"])))
        searched = searches.of(outcome)
        if searched is not None and searched.identities != [real.identity for real in reals]:
            _close([*outcome.fds, *(real.fd for real in reals)])
            others.append(outcome.container)
            continue
        files, notes = _read_payload(outcome, reals, searched)
        if notes and not files:
            failures += [Failure(outcome.container.id, "resolve", note) for note in notes]
            continue
        mapped = frozenset((path, device, inode) for path, device, inode in outcome.payload["mapped"])
        resolved.append(ResolvedTarget(outcome.container, files, mapped))
        failures += [Failure(outcome.container.id, "resolve", note) for note in notes]
    if others:
        more, failed = locate(others, request, pids, deadline)
        order = {container.id: number for number, container in enumerate(containers)}
        resolved = sorted([*resolved, *more], key=lambda entry: order[entry.container.id])
        failures += failed
    return resolved, failures


def _questions(answers: Sequence[Outcome]) -> List[Tuple[Tuple[int, int], int]]:
    """The files of which ``real_inodes`` is asked."""
    return [
        ((outcome.container.pid, entry["pid"]), fd)
        for outcome in answers
        for fd, entry in zip(outcome.fds, outcome.payload["files"])
    ]


def _close(fds: Sequence[int]) -> None:
    for fd in fds:
        if fd >= 0:
            os.close(fd)


def _read_key(outcome: Outcome) -> _Key:
    return tuple(tuple(shown) for shown in outcome.payload["key"])


def _read_payload(
    outcome: Outcome, reals: Sequence[RealInode], searched: Optional[_Searched]
) -> Tuple[List[ResolvedFile], List[str]]:
    """The files and notes in an answer of ``_look``; ``searched`` has their sites if the answer lacks them."""
    files = []
    notes = [printable_text(note) for note in outcome.payload["notes"]]
    for number, (fd, entry, real) in enumerate(zip(outcome.fds, outcome.payload["files"], reals)):
        path = printable_text(entry["path"])
        if not real.trusted:
            os.close(fd)
            notes.append(_untrusted(path, outcome.container, real.answered))
            continue
        if real.fd >= 0:
            os.close(fd)
            fd = real.fd
        sites = searched.sites[number] if searched else [_read_site(fields) for fields in entry["sites"]]
        found = searched.found[number] if searched else entry["found"]
        device, inode = entry["inode"]
        files.append(ResolvedFile(fd, path, sites, real.identity, (device, inode), int(entry["pid"]), found))
    return files, notes


def _untrusted(path: str, container: Container, answered: bool) -> str:
    if not answered:
        return (
            f"{path} in container {container.describe()} is not probed: the process that looks for its inode did not "
            "answer in time; a file system of the container may hang, or the host is overloaded."
        )
    return (
        f"{path} in container {container.describe()} lies on an overlay whose layers may be on a file system that a "
        "process serves, which can stop the host's work; give a file on another file system."
    )


def _read_site(fields: List[Any]) -> Site:
    name, address, offset, size, semaphore, arguments, returns, exits, reason, trap, symbol, go, check, paths = fields
    packed = tuple(tuple(each) for each in arguments)
    return Site(
        printable_text(name),
        address,
        offset,
        size,
        semaphore,
        packed,
        returns,
        tuple(exits),
        printable_text(reason),
        trap,
        printable_text(symbol),
        go,
        check,
        tuple(tuple(each) for each in paths),
    )


def _look(
    request: SiteRequest, machine: str, inside: Inside, known: Mapping[_Key, _Searched] = MappingProxyType({})
) -> Reply:
    """The job: runs in the helper, inside the container. ``known`` is what was found in other containers."""
    opened, notes = open_target(request.target, inside, machine)
    key = tuple(map(_as_shown, opened))
    earlier = known.get(key)
    if earlier is not None and all(file_system_type(each.fd) in TRUSTED for each in opened):
        there = list(zip(opened, earlier.sites, earlier.found))
        notes += [note for each, sites, _found in there for note in _moved(each, sites, inside)]
        return _reply(request, inside, there, notes, key, known=True)
    files: List[_FileSites] = []
    searched: List[SearchedFile] = []
    reasons: List[str] = []
    missed: List[str] = []
    for_all = not request.one_file
    absent = request.wanted()
    for each in opened:
        reason = ""
        try:
            _check_file_system(each, inside)
            if request.one_file and each is not opened[0]:
                raise inside.fail(
                    f"{shown(each.path)} in container {inside.name} is another file than {shown(opened[0].path)}, and "
                    "with unsafe one file alone is probed."
                )
            file = SearchedFile(Elf(Source(each.fd, each.size), machine), each, inside, machine)
            sites = request.sites(file, absent)
            searched.append(file)
            notes += file.left_out
            for_all = for_all and file.alone and bool(sites) and not file.left_out
            if sites:
                files.append((each, sites, file.found))
                missed += _moved(each, sites, inside)
            else:
                reason = request.blind(file)
        except ElfError as error:
            reason = f"{shown(each.path)} in container {inside.name} {error}"
            reasons.append(f"{reason}; give another file as target.")
        except ContainerError as error:
            reason = error.reason.rstrip(".")
            reasons.append(error.reason)
        if reason and each.pid:
            missed.append(_unseen(f"{reason}.", each.pid))
    if absent and searched:
        reasons.append(request.absent_message(list(absent), searched))
    if absent or not files:
        raise inside.fail(" ".join([*reasons, *notes]))
    # What no process maps costs nothing if it is unusable: the other files have all that was requested.
    usable = for_all and len(files) == len(opened)
    return _reply(request, inside, files, [*notes, *missed], key if usable else (), known=False)


def _reply(
    request: SiteRequest, inside: Inside, files: Sequence[_FileSites], notes: List[str], key: _Key, known: bool
) -> Reply:
    """The helper's answer; ``key`` is that of the files if another container with the same files may use it."""
    answer = [
        {
            "path": each.path,
            "pid": each.pid,
            "inode": [each.device, each.inode],
            "sites": [] if known else list(sites),
            "found": [] if known else found,
        }
        for each, sites, found in files
    ]
    meant = may_be(request.target)
    mapped = [[each.path, os.fsdecode(each.device), each.inode] for each in inside.mapped if meant(each.path)]
    # Not the descriptors that read: closing one may wait for whoever serves the file system.
    return Reply(
        {"files": answer, "notes": notes, "mapped": mapped, "key": key, "known": known},
        [each.handle for each, _sites, _found in files],
    )


def _as_shown(opened: OpenFile) -> _Shown:
    status = os.fstat(opened.fd)
    return status.st_ino, status.st_size, status.st_mode, status.st_mtime_ns, status.st_ctime_ns


def _moved(opened: OpenFile, sites: Sequence[Site], inside: Inside) -> List[str]:
    """A note on the processes that run a part of the file's code from other memory, where no breakpoint is set."""
    offsets = [site.offset for site in sites]
    whole: Dict[Pieces, bool] = {}
    pids = []
    for mapped in inside.mapped:
        if not mapped.pieces or mapped.handle < 0 or not _same_file(mapped.handle, opened):
            continue
        for pid, pieces in mapped.pieces:
            if pieces not in whole:
                whole[pieces] = all(any(start <= at < end for start, end in pieces) for at in offsets)
            if not whole[pieces]:
                pids.append(pid)
    return [_elsewhere(opened.path, inside, pids)] if pids else []


def _same_file(handle: int, opened: OpenFile) -> bool:
    status = os.fstat(handle)
    return (status.st_dev, status.st_ino) == (opened.device, opened.inode)


def _elsewhere(path: str, inside: Inside, pids: Sequence[int]) -> str:
    more = f" and {len(pids) - 1} more" if len(pids) > 1 else ""
    return (
        f"Process {pids[0]}{more} of container {inside.name} runs code of {shown(path)} from other memory than the "
        "file, as programs do that move their code to huge pages; the probe does not see that code."
    )


def _check_file_system(opened: OpenFile, inside: Inside) -> None:
    """Raise ContainerError unless the kernel itself serves the file."""
    if file_system_type(opened.fd) not in TRUSTED:
        raise inside.fail(
            f"{shown(opened.path)} in container {inside.name} lies on a file system that a process may serve (FUSE), "
            "which can stop the host's work; give a file on another file system."
        )


def open_target(target: str, inside: Inside, machine: str) -> Tuple[List[OpenFile], List[str]]:
    """The distinct files of a target, and notes on processes that run a file which is not among them.

    Names only choose candidates. Those that a process has mapped come first, each opened as it is mapped.
    """
    files = _Files(target, inside)
    if target.startswith("/"):
        files.add_path(target)
        names = {target, *(file.path for file in files.found.values())}
        files.add_mapped([mapped for mapped in inside.mapped if mapped.path in names])
        files.note_moved([mapped for mapped in inside.moved if mapped.path in names])
        if not files.found:
            raise inside.fail(" ".join([files.problem, *files.notes]))
        return list(files.found.values()), files.notes
    meant = may_be(target)
    files.add_mapped([mapped for mapped in inside.mapped if meant(mapped.path)])
    files.note_moved([mapped for mapped in inside.moved if meant(mapped.path)])
    if not files.found:
        # The processes of most containers have mapped what is probed there.
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.libraries import unmapped

        for paths in unmapped(inside, target, machine):
            for path in paths:
                files.add_path(path)
            if files.found:
                break
    if files.found:
        return list(files.found.values()), files.notes
    sentence = (
        f"No library or executable {shown(target)} in container {inside.name}: no process has one mapped, and neither "
        "the loader's directories nor the usual PATH contain one; give the absolute path of the file as target."
    )
    raise inside.fail(" ".join([sentence, *files.notes]))


class _Files:
    """The files of a target in one container, each inode once."""

    def __init__(self, target: str, inside: Inside) -> None:
        self._target, self._inside = target, inside
        self._mapped = {mapped.handle for mapped in inside.mapped}
        self.found: Dict[Tuple[int, int], OpenFile] = {}
        self.notes: List[str] = []
        self.problem = ""  # why the last path could not be opened

    def add_path(self, path: str) -> None:
        """Add the file at a path in the container's root; ``problem`` says why not."""
        try:
            self._add(self._inside.open_file(path, keep=True))
        except _TooManyFiles:
            raise
        except ContainerError as error:
            # Not a note: a dangling link in the loader's directories is normal.
            self.problem = error.reason

    def add_mapped(self, mapped: Sequence[MappedFile]) -> None:
        """Add the files that processes have mapped; notes those that cannot be opened."""
        for each in mapped:
            try:
                if each.handle >= 0:
                    self._add(self._inside.open_mapped(each))
                elif each.deleted:
                    self._note(
                        f"Process {each.pid} of container {self._inside.name} runs {shown(each.path)} as it was before "
                        "the file was deleted or replaced; the probe does not see the process until it restarts."
                    )
                else:
                    self._add(self._inside.open_file(each.path, keep=True)._replace(pid=each.pid))
            except _TooManyFiles:
                raise
            except ContainerError as error:
                self._note(_unseen(error.reason, each.pid))

    def note_moved(self, moved: Sequence[MappedFile]) -> None:
        """Notes the files that processes have loaded and whose code they run from other memory."""
        for each in moved:
            self._note(_elsewhere(each.path, self._inside, [each.pid]))

    def _add(self, opened: OpenFile) -> None:
        key = opened.device, opened.inode
        known = self.found.get(key)
        if known is not None:
            os.close(opened.fd)
            if opened.handle not in self._mapped:
                os.close(opened.handle)
            if not known.pid:
                self.found[key] = known._replace(pid=opened.pid)
            return
        self.found[key] = opened
        if len(self.found) > _MAX_FILES:
            raise _TooManyFiles(
                "resolve",
                f"{shown(self._target)} matches more than {_MAX_FILES} files in container {self._inside.name}; "
                "give the path of one of them as target.",
            )

    def _note(self, note: str) -> None:
        if len(self.notes) < _MAX_NOTES:
            self.notes.append(note)
        elif len(self.notes) == _MAX_NOTES:
            self.notes.append(f"More files that match {shown(self._target)} are mapped than can be listed here.")


class _TooManyFiles(ContainerError):
    """More distinct files than are probed."""


def _unseen(reason: str, pid: int) -> str:
    return f"{reason} Process {pid} has this file mapped, and the probe does not see it."
