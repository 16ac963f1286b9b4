# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Step 2, resolve: from a target and functions to open files and offsets. Private to fleet.probe.

What touches a container's files runs in the namespace helper; the parent gets open file descriptors,
offsets and sentences, and adds the files' real inodes.
"""

from __future__ import annotations

import functools
import os
from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._elf import Elf, ElfError, Symbol
from ansible_collections.fleet.probe.plugins.module_utils._errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._helper import Job, Outcome, Reply, run_in_containers
from ansible_collections.fleet.probe.plugins.module_utils._inode import real_inode
from ansible_collections.fleet.probe.plugins.module_utils._inside import Inside, Opened
from ansible_collections.fleet.probe.plugins.module_utils._libraries import Candidate, tiers
from ansible_collections.fleet.probe.plugins.module_utils._linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._text import printable, printable_text

# Bounds: distinct files a short name may mean in one container, sites in one file, functions asked for.
_MAX_FILES = 32
_MAX_SITES = 1024
_MAX_FUNCTIONS = 256
_MAX_TEXT = 4095
_MAX_NOTES = 8


@dataclass(frozen=True)
class LocateRequest:
    """What to look for. ``target`` is an absolute path in the container or a short name; ``offset`` is in
    bytes into the one function named, or, with no function, an address as nm prints it. ``unsafe`` allows
    an offset that is not the start of a function.
    """

    target: str
    functions: List[str]
    offset: Optional[int] = None
    unsafe: bool = False


@dataclass(frozen=True)
class Site:
    """Where to put a probe: ``address`` as nm prints it, ``offset`` into the file, ``size`` of the function in
    bytes (0: not told). ``function`` is printable; ``0x...`` where no function is there.
    """

    function: str
    address: int
    offset: int
    size: int


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


def check_request(request: LocateRequest) -> None:
    """OptionError for what can be refused before any container is looked at."""
    target = request.target
    if not target or "\0" in target or len(os.fsencode(target)) > _MAX_TEXT:
        raise OptionError(
            f"target is {target!r:.80}; give an absolute path in the container or a library's short name."
        )
    if "/" in target and not target.startswith("/"):
        raise OptionError(f"target {target!r:.80} is a relative path; give it absolute, as it is in the container.")
    if target in (".", ".."):
        raise OptionError(f"target {target!r} is a directory; give an absolute path or a library's short name.")
    if len(request.functions) > _MAX_FUNCTIONS:
        raise OptionError(f"function lists {len(request.functions)} names; give at most {_MAX_FUNCTIONS}.")
    for function in request.functions:
        if not function or "\0" in function or "@" in function or len(os.fsencode(function)) > _MAX_TEXT:
            raise OptionError(
                f"function {function!r:.80} cannot be a symbol's name; give it as nm prints it, no version."
            )
    if request.offset is None and not request.functions:
        raise OptionError("function and offset are both missing; give the function to probe, or an address as offset.")
    if request.offset is not None:
        if len(request.functions) > 1:
            raise OptionError("offset goes with one function; several are given.")
        if not 0 <= request.offset < 1 << 63:
            raise OptionError(f"offset is {request.offset}; give a number of bytes from 0 on.")


def locate(
    containers: Sequence[Container],
    request: LocateRequest,
    pids: Mapping[str, List[int]],
    deadline: float = 5.0,
) -> Tuple[List[Located], List[Failure]]:
    """Look for the target and its functions in every container, in the containers' order.

    ``pids`` maps a container's id to the host PIDs of its processes (default: its init), whose mapped
    files a short name means first; ``deadline`` is in seconds for each container. A container may be in
    both lists: found, and with a failure for a process that runs a deleted file, out of the probe's sight.
    Raises OptionError, HostError.
    """
    check_request(request)
    machine = architecture()
    jobs = [
        Job(container, functools.partial(_look, request, machine), processes=pids.get(container.id, [container.pid]))
        for container in containers
    ]
    located: List[Located] = []
    failures: List[Failure] = []
    for outcome in run_in_containers(jobs, deadline):
        if outcome.failure is not None:
            failures.append(Failure(outcome.container.id, outcome.failure.stage, outcome.failure.reason))
            continue
        files, notes = _read_payload(outcome)
        located.append(Located(outcome.container, files))
        failures += [Failure(outcome.container.id, "resolve", note) for note in notes]
    return located, failures


def _read_payload(outcome: Outcome) -> Tuple[List[LocatedFile], List[str]]:
    """The files and sentences of an answer of ``_look``."""
    files = []
    for fd, entry in zip(outcome.fds, outcome.payload["files"]):
        sites = [Site(printable_text(name), address, offset, size) for name, address, offset, size in entry["sites"]]
        files.append(LocatedFile(fd, printable_text(entry["path"]), sites, real_inode(outcome.container.pid, fd)))
    return files, [printable_text(note) for note in outcome.payload["notes"]]


def _look(request: LocateRequest, machine: str, inside: Inside) -> Reply:
    """The job: runs in the helper, inside the container."""
    opened, notes = _open_target(request.target, machine, inside)
    files: List[Tuple[Opened, List[Site]]] = []
    readable: List[Tuple[Opened, Elf]] = []
    reasons: List[str] = []
    absent = dict.fromkeys(request.functions)
    for each in opened:
        try:
            elf = Elf(each.fd, each.size, machine)
            sites = _sites(elf, request, each, inside, absent)
            readable.append((each, elf))
        except ElfError as error:
            reasons.append(f"{_shown(each.path)} in container {inside.name} {error}; give another file as target.")
        except ContainerError as error:
            reasons.append(error.reason)
        else:
            if sites:
                files.append((each, sites))
    if absent and readable:
        reasons.append(_absent_sentence(list(absent), readable, inside))
    if absent or not files:
        raise inside.fail(" ".join([*reasons, *notes]))
    # Of several files that a short name means, those of no use are no loss: the others have all functions.
    found = [
        {"path": each.path, "sites": [[site.function, site.address, site.offset, site.size] for site in sites]}
        for each, sites in files
    ]
    return Reply({"files": found, "notes": notes}, [each.fd for each, _sites_there in files])


def _open_target(target: str, machine: str, inside: Inside) -> Tuple[List[Opened], List[str]]:
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
                    f"{_shown(target)} means more than {_MAX_FILES} files in container {inside.name}; "
                    "give the path of one of them as target."
                )
        if found:
            return list(found.values()), notes
    sentence = (
        f"No library or executable {_shown(target)} in container {inside.name}: its processes have none mapped, and "
        "neither the loader's directories nor the usual PATH hold one; give the absolute path of the file as target."
    )
    raise inside.fail(" ".join([sentence, *notes]))


def _gone_notes(gone: Sequence[Candidate], inside: Inside) -> List[str]:
    return [
        f"Process {each.pid} of container {inside.name} runs {_shown(each.path)} as it was before that file was "
        "deleted or replaced; the probe does not see the process until it is restarted."
        for each in gone[:_MAX_NOTES]
    ]


def _sites(elf: Elf, request: LocateRequest, opened: Opened, inside: Inside, absent: Dict[str, None]) -> List[Site]:
    """The sites in one file; the functions that are in it leave ``absent``."""
    where = f"{_shown(opened.path)} of container {inside.name}"
    if not request.functions:
        return [_site_at_address(elf, request.offset or 0, request.unsafe, where, inside)]
    sites: List[Site] = []
    for name, symbols in elf.find(request.functions).items():
        if any(symbol.ifunc for symbol in symbols):
            likely = ", ".join(_shown(other) for other in elf.implementations(name))
            raise inside.fail(
                f"{_shown(name)} in {where} is an indirect function (IFUNC): its code only picks the real one when a "
                "program starts, and is not run on a call; "
                + (
                    f"probe its implementations instead, likely among {likely}."
                    if likely
                    else "probe an implementation by offset."
                )
            )
        absent.pop(name, None)
        sites += [_site_in_function(elf, symbol, request, where, inside) for symbol in symbols]
    if len(sites) > _MAX_SITES:
        raise inside.fail(
            f"The functions asked for are at {len(sites)} places in {where}; at most {_MAX_SITES} can be probed."
        )
    return sites


def _site_in_function(elf: Elf, symbol: Symbol, request: LocateRequest, where: str, inside: Inside) -> Site:
    name, into = _shown(symbol.name), request.offset or 0
    if into and symbol.size and into >= symbol.size:
        raise inside.fail(
            f"offset {into} lies beyond function {name} in {where}, which is {symbol.size} bytes long; "
            "give a smaller one."
        )
    if into and not request.unsafe:
        raise inside.fail(_inside_sentence(f"offset {into}", into, name, where))
    return _site(elf, symbol.name, symbol.address + into, symbol.size, where, inside)


def _site_at_address(elf: Elf, address: int, unsafe: bool, where: str, inside: Inside) -> Site:
    symbol = elf.around(address)
    if symbol is not None and symbol.address == address and not symbol.ifunc:
        return _site(elf, symbol.name, address, symbol.size, where, inside)
    site = _site(elf, f"{address:#x}", address, 0, where, inside)
    if unsafe:
        return site
    if symbol is None:
        raise inside.fail(
            f"offset {address:#x} is not in any function that {where} names; give the start of a function as nm prints "
            "it, or set unsafe to true if an instruction begins there."
        )
    if symbol.ifunc:
        raise inside.fail(f"offset {address:#x} is in {_shown(symbol.name)} of {where}, an indirect function (IFUNC).")
    raise inside.fail(_inside_sentence(f"offset {address:#x}", address - symbol.address, _shown(symbol.name), where))


def _inside_sentence(offset: str, into: int, name: str, where: str) -> str:
    return (
        f"{offset} lies inside function {name} (at +{into}) in {where}, not at its start; a probe in the middle of an "
        "instruction crashes the program, so set unsafe to true only if an instruction begins there."
    )


def _site(elf: Elf, name: str, address: int, size: int, where: str, inside: Inside) -> Site:
    offset = elf.file_offset(address)
    if offset is None:
        raise inside.fail(
            f"Address {address:#x} ({_shown(name)}) lies in no executable part of {where}; give the address of code, "
            "as nm prints it."
        )
    return Site(name, address, offset, size)


def _absent_sentence(absent: Sequence[str], readable: Sequence[Tuple[Opened, Elf]], inside: Inside) -> str:
    """Which function is in none of the files, and what to write instead."""
    paths = " or ".join(_shown(opened.path) for opened, _elf in readable[:4])
    more = f" (and {len(absent) - 1} more of those asked for)" if len(absent) > 1 else ""
    sentence = f"No function {_shown(absent[0])}{more} in {paths} of container {inside.name}"
    closest = dict.fromkeys(name for _opened, elf in readable[:4] for name in elf.closest(absent[0]))
    if closest:
        sentence += f"; the closest names are {', '.join(_shown(name) for name in list(closest)[:3])}"
    elif any(elf.has_symbols and not elf.stripped for _opened, elf in readable):
        sentence += "; give a name that nm prints for it"
    if not any(elf.has_symbols for _opened, elf in readable):
        sentence += "; the file has no symbols, so give an address as offset and set unsafe"
    elif all(elf.stripped for _opened, elf in readable):
        sentence += "; the file is stripped, so only the functions it exports have names"
    return sentence + "."


def _shown(text: str) -> str:
    return printable(os.fsencode(text))
