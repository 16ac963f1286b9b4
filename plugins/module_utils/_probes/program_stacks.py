# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stacks of the operator's own program (BPF_STACK_TRACE): frames in the place of ids in its rows."""

from __future__ import annotations

import errno
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_STACK_TRACE
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._stacks.kallsyms import kernel_names
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import mapped_processes
from ansible_collections.fleet.probe.plugins.module_utils._stacks.stacks import KERNEL
from ansible_collections.fleet.probe.plugins.module_utils._stacks.user_frames import UserFrames, calls_of

STACK = "stack"  # in the names of fields that hold ids of stacks: the habit of BCC's tools
PROCESS = ("tgid", "pid")  # the fields that say whose stack it is

Names = Callable[[Sequence[int]], Mapping[int, bytes]]
UserStacks = Callable[[Sequence[Tuple[int, List[int]]]], List[List[str]]]


def name_stacks(
    rows: Sequence[Dict[str, Any]], stacks: Callable[[int], List[int]], kernel: Names, user: UserStacks
) -> None:
    """Puts frames in the place of the ids of stacks, innermost first, separated by semicolons.

    ``stacks`` gives the addresses of an id, ``kernel`` the names of addresses, ``user`` the frames of the stacks of
    processes, empty where it has none. An address without a name stays a number. A negative id is an error of
    bpf_get_stackid().
    """
    places: List[Tuple[Dict[str, Any], str, Optional[int]]] = []
    for row in rows:
        whose = next((row["by"][name] for name in PROCESS if isinstance(row["by"].get(name), int)), None)
        for part in (row["by"], row["value"]):
            places += [(part, name, whose) for name, value in part.items() if STACK in name and isinstance(value, int)]
    taken = {number: stacks(number) if number >= 0 else [] for number in {part[name] for part, name, _whose in places}}
    named = kernel([call for addresses in taken.values() for call in calls_of(addresses) if call >> 63])
    asked = dict.fromkeys((whose, part[name]) for part, name, whose in places if whose is not None)
    wanted = [(whose, number) for whose, number in asked if taken[number] and not taken[number][0] >> 63]
    frames = dict(zip(wanted, user([(whose, taken[number]) for whose, number in wanted])))
    for part, name, whose in places:
        number = part[name]
        known = frames.get((whose, number)) if whose is not None else None
        part[name] = ";".join(
            known
            or [
                printable(named[call]) + KERNEL if call in named else f"0x{at:x}"
                for at, call in zip(taken[number], calls_of(taken[number]))
            ]
        )
        if number < 0:
            part[name] = f"[{errno.errorcode.get(-number, str(number))}]"


def rows_with_stacks(run: Run, rows: List[Dict[str, Any]], debug_dirs: Sequence[str] = ()) -> List[Dict[str, Any]]:
    """The rows, where the program has maps of stacks with frames in the place of ids.

    ``debug_dirs`` are directories of the host with debug files.
    """
    maps = [entry["name"] for entry in run.bytecode["maps"] if entry["type"] == BPF_MAP_TYPE_STACK_TRACE]
    if maps:
        name_stacks(
            rows,
            lambda number: _addresses(run.loaded, maps, number),
            kernel_names,
            lambda asked: _user(run, asked, debug_dirs),
        )
    return rows


def _addresses(loaded: Loaded, maps: Sequence[str], number: int) -> List[int]:
    """The addresses of a stack, from whichever map has it."""
    for name in maps:
        entry = loaded.maps[name]
        try:
            raw = loaded.libbpf.lookup(entry.fd, index_key(number), entry.value_size)
        except OSError:
            continue
        return [address for address in memoryview(raw).cast("Q") if address]
    return []


def _user(run: Run, asked: Sequence[Tuple[int, List[int]]], debug_dirs: Sequence[str]) -> List[List[str]]:
    """The frames of stacks of processes that ran in a container, or on the host, before the window and still run."""
    index = run.ownership.index()
    owner = {pid: index[name] for name, pids in run.found.members.items() if name in index for pid in pids}
    if run.ownership.include_host:
        elsewhere = {pid for name, pids in run.found.members.items() if name not in index for pid in pids}
        owner.update({pid: index[HOST_ID] for pid, _stack in asked if pid not in owner and pid not in elsewhere})
    processes = mapped_processes([pid for pid in dict.fromkeys(pid for pid, _stack in asked) if pid in owner])
    frames = UserFrames(run.ownership.numbered(), debug_dirs)
    for pid, stack in asked:
        if pid in processes:
            frames.add(owner[pid], processes[pid], stack)
    run.warnings += frames.look_up()
    return [frames.names(owner[pid], processes[pid], stack) if pid in processes else [] for pid, stack in asked]
