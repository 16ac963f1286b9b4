# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stacks: from the addresses that ``bpf/include/fleet/stack.h`` keeps to the names in the result.

The names are read after the window has closed.
"""

from __future__ import annotations

import dataclasses
import mmap
import os
import re
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.options import ProbeOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import AUTO, FRAME_POINTERS, TABLES
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable, text_fields
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, Map
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import c_string
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import HOST_ID
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._stacks.chains import Chains
from ansible_collections.fleet.probe.plugins.module_utils._stacks.copies import RING, KeptCopy
from ansible_collections.fleet.probe.plugins.module_utils._stacks.cpython import NEWEST, OLDEST
from ansible_collections.fleet.probe.plugins.module_utils._stacks.interpreters import (
    MOST_OBJECTS,
    NO_ROOM,
    Interpreters,
    join,
)
from ansible_collections.fleet.probe.plugins.module_utils._stacks.kallsyms import kernel_names
from ansible_collections.fleet.probe.plugins.module_utils._stacks.mappings import MappedProcess, Mappings
from ansible_collections.fleet.probe.plugins.module_utils._stacks.unwinder import COPIED, End
from ansible_collections.fleet.probe.plugins.module_utils._stacks.user_frames import (
    UNKNOWN,
    Astray,
    UserFrames,
    astray,
    calls_of,
)

TASK_PT_REGS = 175  # bpf_task_pt_regs, include/uapi/linux/bpf.h; since Linux 5.15
KERNEL = "_[k]"  # suffix of kernel functions, as flame graph tools expect it
# functions between a tracepoint and its program: kernel/trace/bpf_trace.c, trace_syscalls.c, include/trace/perf.h
_WAY = re.compile(
    r"bpf_prog_|bpf_trace_run|__bpf_trace_|__traceiter_|trace_call_bpf|perf_trace_|perf_call_bpf_|perf_syscall_"
)
_LONGEST_WAY = 8
DEEPEST = "/proc/sys/kernel/perf_event_max_stack"  # the kernel keeps no more frames of a stack, if that is less


class StackOptions(NamedTuple):
    """Which stacks are kept, and how many.

    ``apart``: equal stacks of different processes are separate. ``unit`` is the unit of a stack's ``sum``, empty for
    stacks without one. ``beyond`` is a kernel function: the frames that it called belong to the probe and are removed.
    ``unwind`` is the option; ``copies`` is whether stacks are copied, which depends on the kernel too. ``debug_dirs``
    are directories of the host with debug files. ``counted`` is what a stack's ``count`` is of. ``traced``: stacks
    begin with the kernel's way from a tracepoint to the program, which is removed. With ``interpreters``, they have
    Python functions.
    """

    user: bool
    kernel: bool
    entries: int
    apart: bool
    unit: str = ""
    beyond: str = ""
    unwind: str = AUTO
    copies: bool = False
    debug_dirs: Sequence[str] = ()
    counted: str = "samples"
    traced: bool = False
    interpreters: bool = False

    def constants(self) -> Dict[str, int]:
        """The constants of stack.h that follow from the options."""
        return {
            "USER_STACKS": int(self.user),
            "KERNEL_STACKS": int(self.kernel),
            "UNWIND": int(self.copies),
            "INTERPRETERS": int(self.interpreters),
            **({} if "TASK_THREAD_POINTER" in STACK_MEMBERS else {"TASK_THREAD_POINTER": 0}),
        }

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each stack, count and process, and for each copy, if there are any."""
        sizes = {name: {"max_entries": self.entries} for name in ("stack_frames", "stack_counts", "processes")}
        sizes["copied"] = {"max_entries": self.entries if self.copies else 1}
        for name in ("interpreters", "interpreter_frames"):
            sizes[name] = {"max_entries": self.entries if self.interpreters else 1}
        sizes["code_objects"] = {"max_entries": MOST_OBJECTS if self.interpreters else 1}
        return sizes if self.copies else {**sizes, RING: {"max_entries": mmap.PAGESIZE}}


# offsets in stack.h: constant -> (struct, member)
STACK_MEMBERS = {
    "TASK_EXEC_ID": ("task_struct", "self_exec_id"),
    "TASK_THREAD_PID": ("task_struct", "thread_pid"),
    "PID_LEVEL": ("pid", "level"),
    "PID_NUMBERS": ("pid", "numbers"),
    "TASK_MM": ("task_struct", "mm"),
    "TASK_REAL_PARENT": ("task_struct", "real_parent"),
    "TASK_TGID": ("task_struct", "tgid"),
    "MM_START_STACK": ("mm_struct", "start_stack"),
    # what pthread_self(3) returns, on this architecture alone
    **({"TASK_THREAD_POINTER": ("task_struct", "thread.fsbase")} if os.uname().machine == "x86_64" else {}),
}


def stack_options(params: Mapping[str, Any], shared: ProbeOptions, unit: str = "", beyond: str = "") -> StackOptions:
    """The checked options; raises OptionError."""
    user, kernel = params["user_stacks"], params["kernel_stacks"]
    if not user and not kernel:
        raise OptionError("user_stacks and kernel_stacks are both false; leave at least one of them true")
    apart, unwind, directories = "pid" in shared.by, params["unwind"], read_debug_dirs(params)
    return StackOptions(
        user,
        kernel,
        shared.map_entries,
        apart,
        unit,
        beyond,
        unwind,
        debug_dirs=directories,
        interpreters=user and params["interpreters"],
    )


def with_copies(options: StackOptions, libbpf: Libbpf) -> StackOptions:
    """The options as this kernel can do them; raises OptionError."""
    wanted = options.user and options.unwind != FRAME_POINTERS
    able = wanted and libbpf.has_helper(TASK_PT_REGS)
    if wanted and not able and options.unwind == TABLES:
        raise OptionError(
            f"unwind is tables, but this kernel ({os.uname().release}) does not give a program the registers of a "
            "thread, as Linux 5.15 and newer do; give auto or frame_pointers"
        )
    return options._replace(copies=able)


# what a stack does that ends before its outermost function, as the end of a sentence
_ENDS = {
    End.DEEP: (
        f"are deeper than what is copied of each, up to {COPIED >> 10} KiB; functions that called the outermost one "
        "are missing"
    ),
    End.NO_FRAME: "end at a function that has neither unwind tables nor a frame pointer; its callers are missing",
    End.NO_CODE: "end at a return address that is no code; callers are missing",
    End.TABLES: "end at a function whose unwind tables cannot be read; its callers are missing",
    End.UNREAD: "have a part that could not be read, such as one that is swapped out; callers are missing",
    End.LATE: "were followed by frame pointers alone, because there were too many to unwind in time",
}


@dataclass(frozen=True)
class _Sample:
    """One entry of stack_counts with its addresses, innermost frame first."""

    container: int
    pid: int
    exec: int
    container_pid: int
    comm: bytes
    process: Optional[MappedProcess]
    user: List[int]
    kernel: List[int]
    count: int
    sum: int
    copy: int = 0  # the id of the copy from which ``user`` is to come; 0 where frame pointers led to it
    exact: Sequence[int] = ()  # of Chain
    end: Optional[End] = None  # why ``user`` ends there; None if that is not known
    interpreter: int = 0  # the list of Python functions, of the key
    number: int = 0  # of a stack that rows are by


class ReadStacks(NamedTuple):
    """``stacks`` of the result, innermost frame first, its ``symbols``, ``unwound`` and ``unnamed``, and warnings.

    ``frames`` are those of the stacks that have numbers.
    """

    stacks: List[Dict[str, Any]]
    symbols: List[Dict[str, Any]]
    unwound: Dict[str, int]
    unnamed: List[Dict[str, Any]]
    warnings: List[str]
    frames: Dict[int, List[str]]


def read_stacks(
    loaded: Loaded,
    options: StackOptions,
    mappings: Mappings,
    containers: Mapping[int, Container],
    copies: Mapping[int, KeptCopy],
    later: Mapping[int, int],
) -> ReadStacks:
    """The stacks that a program has collected, with names.

    ``containers`` are the containers, and the host if it is included, by their numbers in the program. ``copies`` are
    those of user stacks, by their ids. ``later`` is how often each of the stacks was seen that the program has kept by
    their numbers and not counted.
    """
    frames_of = _frame_lists(loaded)
    samples = list(_samples([*_counted(loaded), *_kept(loaded, later)], mappings, frames_of, copies))
    samples, said = _unwound(samples, frames_of, containers, copies)
    kernel = kernel_names([at for sample in samples for at in calls_of(sample.kernel)])
    user = UserFrames(containers, options.debug_dirs)
    for sample in samples:
        if sample.process is not None:
            user.add(sample.container, sample.process, sample.user, sample.exact)
    warnings = said + user.look_up()
    stacks: Dict[Tuple[Any, ...], Dict[str, Any]] = {}
    total = sum(sample.count for sample in samples)
    most = _most_frames(loaded)
    unread = cut = 0
    nameless: Dict[Astray, int] = {}
    python = _Python(mappings.interpreters)
    numbered: Dict[int, List[str]] = {}
    for sample in samples:
        unread += sample.count if sample.user and sample.process is None else 0
        followed = sample.user if sample.end is None else []
        cut += sample.count if max(len(followed), len(sample.kernel)) >= most else 0
        frames = [printable(kernel.get(at, UNKNOWN)) + KERNEL for at in calls_of(sample.kernel)]
        if options.beyond + KERNEL in frames:
            del frames[: frames.index(options.beyond + KERNEL)]
        if options.traced:
            del frames[: way_to_program(frames)]
        names = user.names(sample.container, sample.process, sample.user, sample.exact)
        reason = astray(sample.process, sample.user, names) if sample.process is not None else None
        if reason is not None:
            nameless[reason] = nameless.get(reason, 0) + sample.count
        names = python.joined(sample, names)
        frames += names or ([] if frames else [printable(UNKNOWN)])
        _add(stacks, options, containers, sample, frames)
        if sample.number:
            numbered[sample.number] = frames
    warnings += [f"{count} of {total} stacks {reason.value}." for reason, count in nameless.items()]
    if cut:
        warnings.append(
            f"{cut} of {total} stacks have {most} frames, the most that the kernel keeps; the functions that called "
            "the outermost one may be missing."
        )
    if unread:
        why = (
            "their processes ended before their memory mappings could be read"
            if mappings.readable
            else "this host is itself in a PID namespace, where the PIDs of the kernel are not those in /proc"
        )
        warnings.append(f"{unread} of {total} stacks have no function names, because {why}.")
    warnings += python.warnings(total, containers)
    weight = "sum" if options.unit else "count"
    symbols = [{"name": name, "symbols": mangled} for name, mangled in sorted(user.mangled().items())]
    order = sorted(stacks.values(), key=lambda stack: (-stack[weight], stack["frames"], str(stack["pid"])))
    unwound, ended = _ends(samples, options.copies)
    return ReadStacks(order, symbols, unwound, user.unnamed(), warnings + ended, numbered)


def way_to_program(frames: Sequence[str]) -> int:
    """How many of the innermost frames are the kernel's way from a tracepoint to the program."""
    found = [number for number, frame in enumerate(frames[:_LONGEST_WAY]) if _WAY.match(frame)]
    return found[-1] + 1 if found else 0


class _Python:
    """The Python functions of the stacks, and what there is to say about them."""

    def __init__(self, interpreters: Optional[Interpreters]) -> None:
        self._interpreters = interpreters
        self._left_out = self._cut = self._unread = self._nameless = 0
        self._unknown: Dict[Tuple[int, str], None] = {}

    def joined(self, sample: _Sample, native: List[str]) -> List[str]:
        """The native frames of a sample together with its Python functions."""
        key = sample.pid, sample.exec
        if self._interpreters is None:
            return native
        version = self._interpreters.unknown(key)
        if version is not None:
            self._unknown[sample.container, version] = None
        if sample.interpreter == NO_ROOM:
            self._left_out += sample.count
        if sample.interpreter in (0, NO_ROOM):
            return native
        calls = self._interpreters.calls(key, sample.interpreter)
        self._cut += sample.count if calls.cut else 0
        self._unread += sample.count if calls.unread else 0
        self._nameless += sample.count if calls.nameless else 0
        return join(native, calls.runs, sample.end is End.COMPLETE and not calls.cut and not calls.unread)

    def warnings(self, total: int, containers: Mapping[int, Container]) -> List[str]:
        """Warnings about functions that are missing or have no name."""
        found = []
        for number, version in self._unknown:
            record = containers.get(number)
            where = f"container {record.name}" if record is not None and record.id != HOST_ID else "the host"
            found.append(
                f"Python functions are missing in stacks of {where}: it runs Python {version}, and "
                f"those of {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]} can be followed."
            )
        for count, what in (
            (self._left_out, "have no Python functions, because there was no room for them; raise map_entries"),
            (self._cut, "have more Python functions than are followed; callers of the outermost one are missing"),
            (
                self._unread,
                "have a Python function that could not be read, such as in memory that is swapped out; its callers are "
                "missing",
            ),
            (
                self._nameless,
                "have Python functions without names, because their processes ended before these could be read, or "
                "withheld them",
            ),
        ):
            if count:
                found.append(f"{count} of {total} stacks {what}.")
        return found


def _frame_lists(loaded: Loaded) -> Dict[int, List[int]]:
    """What frame pointers lead to, by id."""
    frames: Dict[int, List[int]] = {0: []}
    for raw_key, raw_value in _entries(loaded, loaded.maps["stack_frames"]):
        frames[int.from_bytes(raw_key, "little")] = [address for address in memoryview(raw_value).cast("Q") if address]
    return frames


def _unwound(
    samples: List[_Sample],
    frames_of: Mapping[int, List[int]],
    containers: Mapping[int, Container],
    copies: Mapping[int, KeptCopy],
) -> Tuple[List[_Sample], List[str]]:
    """The samples with the chains of their copies, where there are any, and warnings."""
    chains = Chains(containers)
    for sample in samples:
        if sample.copy and sample.process is not None:
            kept = copies[sample.copy]
            chains.add(sample.copy, sample.container, sample.process, kept, frames_of.get(kept.frames, []))
    warnings = chains.look_up()
    found = []
    for sample in samples:
        chain = chains.found.get(sample.copy)
        if chain is None:
            found.append(sample)
        elif chain.end is End.LATE:
            found.append(dataclasses.replace(sample, end=chain.end))
        elif chain.end is not End.COMPLETE and len(chain.addresses) < 2 and _all_code(sample):
            found.append(sample)  # one address says less than frame pointers do where these go on
        else:
            found.append(dataclasses.replace(sample, user=chain.addresses, exact=chain.exact, end=chain.end))
    return found, warnings


def _all_code(sample: _Sample) -> bool:
    """Whether what frame pointers lead to is code, all of it."""
    process = sample.process
    return process is not None and all(process.region(call) is not None for call in calls_of(sample.user))


def _ends(samples: Sequence[_Sample], copies: bool) -> Tuple[Dict[str, int], List[str]]:
    """How many stacks reach their outermost function, and warnings about those that do not, by their reasons."""
    reasons: Dict[Optional[End], int] = {}
    for sample in samples:
        if sample.user:
            reasons[sample.end] = reasons.get(sample.end, 0) + sample.count
    total = sum(reasons.values())
    complete, unknown = reasons.get(End.COMPLETE, 0), reasons.get(None, 0) + reasons.get(End.LATE, 0)
    counts = {"complete": complete, "cut": total - complete - unknown, "frame_pointers": unknown}
    warnings = [f"{count} of {total} stacks {_ENDS[end]}." for end, count in reasons.items() if end in _ENDS]
    # Those of processes that ended too early have a warning of their own.
    alone = sum(sample.count for sample in samples if sample.user and sample.end is None and sample.process)
    if copies and alone:
        warnings.append(
            f"{alone} of {total} stacks were followed by frame pointers alone, as those of 32-bit programs, or because "
            "there was no room to copy them; raise map_entries if there are many."
        )
    return counts, warnings


def _most_frames(loaded: Loaded) -> int:
    """The most frames that a stack can have: the program's room for them, or the kernel's own bound."""
    bound = read_file(DEEPEST) or b""
    room = loaded.maps["stack_frames"].value_size // 8
    return min(room, int(bound)) if bound.strip().isdigit() else room


class _Seen(NamedTuple):
    """A stack as the program keeps it: struct stack_key of stack.h, how often and how long it was seen, its number."""

    key: Mapping[str, Any]
    times: int
    time: int = 0
    number: int = 0


def _counted(loaded: Loaded) -> Iterator[_Seen]:
    """The stacks that the program has counted."""
    counts = loaded.maps["stack_counts"]
    for raw_key, raw_value in _entries(loaded, counts):
        value = counts.value.unpack(raw_value)
        yield _Seen(counts.key.unpack(raw_key), value["count"], value["sum"])


def _kept(loaded: Loaded, later: Mapping[int, int]) -> Iterator[_Seen]:
    """Those that it has kept by their numbers, as far as they were seen."""
    if not later:
        return
    entry = loaded.maps["kept_stacks"]
    for raw_key, raw_value in _entries(loaded, entry):
        number = int.from_bytes(raw_key, "little")
        if number in later:
            yield _Seen(entry.value.unpack(raw_value), later[number], number=number)


def _samples(
    seen: Sequence[_Seen],
    mappings: Mappings,
    frames_of: Mapping[int, List[int]],
    copies: Mapping[int, KeptCopy],
) -> Iterator[_Sample]:
    for stack in seen:
        key = stack.key
        kept = copies.get(key["user"])
        yield _Sample(
            key["container"],
            key["pid"],
            key["exec"],
            key["container_pid"],
            c_string(key["comm"]),
            mappings.process((key["pid"], key["exec"])),
            frames_of.get(key["user"] if kept is None else kept.frames, []),
            frames_of.get(key["kernel"], []),
            stack.times,
            stack.time,
            0 if kept is None else key["user"],
            interpreter=key["interpreter"],
            number=stack.number,
        )


def _entries(loaded: Loaded, entry: Map) -> Iterator[Tuple[bytes, bytes]]:
    keys, values, count = loaded.libbpf.lookup_all(entry.fd, entry.key_size, entry.value_size, entry.max_entries)
    for number in range(count):
        yield (
            keys[number * entry.key_size : (number + 1) * entry.key_size],
            values[number * entry.value_size : (number + 1) * entry.value_size],
        )


def _add(
    stacks: Dict[Tuple[Any, ...], Dict[str, Any]],
    options: StackOptions,
    containers: Mapping[int, Container],
    sample: _Sample,
    frames: List[str],
) -> None:
    """Adds a sample to its stack; a stack of several processes has pid None."""
    key = (sample.container, sample.comm, sample.pid if options.apart else None, *frames)
    container = containers.get(sample.container)
    stack = stacks.setdefault(
        key,
        {
            "container": container.id if container is not None and container.id != HOST_ID else None,
            "pid": sample.pid or None,  # 0 where the process is in none of the selected containers
            "container_pid": sample.container_pid or None,
            **text_fields("comm", sample.comm),
            "frames": frames,
            "count": 0,
            "sum": 0 if options.unit else None,
            "unit": options.unit or options.counted,
        },
    )
    if stack["pid"] != (sample.pid or None):
        stack["pid"] = stack["container_pid"] = None
    stack["count"] += sample.count
    if options.unit:
        stack["sum"] += sample.sum
