# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator's own BPF program.

Two things differ from the collection's probes: this host compiles it (``_load/bcc.py``), and it is attached only while
the window is open, because nothing in it checks whether the window is open.
"""

from __future__ import annotations

import os
import re
import time
from typing import Any, Collection, Dict, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    PROBE_SPEC,
    ProbeOptions,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure, Traps
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERF_EVENT_ARRAY
from ansible_collections.fleet.probe.plugins.module_utils._load.bcc import (
    BTF,
    BUILD,
    KHEADERS,
    compile_program,
    kernel_headers,
    rejected_line,
    unpack_headers,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import PROGRAM_TYPES, VerifierError
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._load.stitch import PARTS, stitched
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_entry import AttachEntry
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_events import (
    Records,
    event_maps,
    events_of,
)
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import (
    TASK_KINDS,
    TYPES,
    attach_entry,
    auto_entry,
)
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_maps import map_rows
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_stacks import rows_with_stacks
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import (
    DEBUG_SPEC,
    absent_debug_dirs,
    read_debug_dirs,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import NONE
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Reader, Window

TALLY = ("hits", "delivered", "ring_full", "map_full", "capped", "unpaired")  # fleet/window.h
MOST_SOURCE = 1 << 20  # bytes
NOT_ATTRIBUTED = (
    "The program does not call find_owner() of fleet/owner.h, so its hits are not attributed to containers; scope: "
    "containers runs it for the selected containers alone."
)
WORD = (1 << 64) - 1
_MEMBER = re.compile(r"\A(\w+)\.([\w.]+)\Z")

PROGRAM_SPEC: Dict[str, Any] = {
    # no ``by``: the keys of the program's maps are the row keys
    **{name: option for name, option in PROBE_SPEC.items() if name != "by"},
    **DEBUG_SPEC,
    # no secret, but its text belongs neither into the host's syslog nor into each answer's invocation
    "source": {"type": "str", "no_log": True},
    "src": {"type": "path"},
    "attach": {
        "type": "list",
        "elements": "dict",
        "default": [],
        "options": {
            "program": {"type": "str", "required": True},
            "type": {"type": "str", "choices": TYPES},
            "event": {"type": "str"},
            "frequency": {"type": "int"},
            "target": {"type": "str"},
            "function": {"type": "str"},
            "syscall": {"type": "str"},
            "probe": {"type": "str"},
            "interface": {"type": "str"},
            "expression": {"type": "str"},
            "_filter": {"type": "str"},
        },
    },
    "scope": {"type": "str", "choices": ["host", "containers"], "default": "host"},
    "kernel_headers": {"type": "str", "choices": [BTF, BUILD, KHEADERS], "default": BTF},
    "constants": {"type": "dict", "default": {}},
    "offsets": {"type": "dict", "default": {}},
}


class ProgramCollect(NamedTuple):
    """The shared options of a program that counts in its own maps."""

    shared: ProbeOptions
    wants_pids: bool = False
    events: bool = False

    @property
    def rows(self) -> RowOptions:
        """No rows of row.h: the program has its own maps."""
        return RowOptions(by=[], entries=1)

    def constants(self, _layout: Layout, per_container: bool) -> Dict[str, int]:
        """None: the program does not use row.h."""
        return {}

    def fill(self, loaded: Loaded) -> None:
        """Nothing: the program compares by itself."""

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """None: the program declares the sizes of its maps."""
        return {}

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """None: ``events_of`` reads the records."""
        return Events()


class Program(Probe):
    """The operator's own program. Raises OptionError if an option is wrong."""

    lists_processes = True
    quiet = False
    kernels_pids = True

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._shared = probe_options({**params, "by": []}, [])
        super().__init__(ProgramCollect(self._shared))
        self.text = _text(params["source"])
        self.name = os.path.basename(params["src"] or "source")
        self._debug_dirs = read_debug_dirs(params)
        self.entries = [attach_entry(entry, self._debug_dirs) for entry in params["attach"]]
        _kinds(self.entries)
        self._headers = params["kernel_headers"]
        self._gated = params["scope"] == "containers"
        self._records: Optional[Records] = None
        self._request: Dict[str, Any] = {}
        self._sizes: Dict[str, Dict[str, int]] = {}
        self._constants = {name: _number(name, value) for name, value in params["constants"].items()}
        self._offsets = {name: _member(name, member) for name, member in params["offsets"].items()}
        self._compiler = ""
        self._open = False  # whether the window is open

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """Compiles the program on this host with the headers in the module. Raises HostError or OptionError."""
        self._request = {
            "text": self.text,
            "name": self.name,
            "headers": unpack_headers(bytecode),
            "arch": architecture(),
            "gated": self._gated,
            "kernel": kernel_headers(self._headers),
        }
        program = compile_program(self._request)
        self.entries += _auto_entries(self.entries, program)
        self.unseen = NONE.union(*(entry.unseen for entry in self.entries))
        kinds = _kinds(self.entries)
        wanted = {name: {**entry, "type": kinds.get(name, "")} for name, entry in program["programs"].items()}
        used = {name: entry for name, entry in wanted.items() if name in kinds or name in PARTS}
        gated = [name for name, kind in kinds.items() if kind in TASK_KINDS] if self._gated else []
        program = stitched({**program, "programs": used}, gated)
        entries = program["programs"].values()
        declared = {name for entry in entries for _at, name in entry["constants"]}
        _check_constants(self._constants, self._offsets, {*declared, *(n for e in entries for _at, n in e["members"])})
        # that the fastest form of find_owner() loads others, it needs them not
        self.members = {**{name: OTHER_TASKS[name] for name in OTHER_TASKS if name in declared}, **self._offsets}
        self.collect = ProgramCollect(self._shared, wants_pids="WANTS_PID" in declared)
        self._compiler = program["compiler"]
        return program

    def resolve(self, run: Run) -> None:
        """Step 2: how the programs are to be loaded, and the attach points inside containers."""
        self._sizes = {
            entry["name"]: {"max_entries": run.libbpf.possible_cpus, "key_size": 4, "value_size": 4}
            for entry in run.bytecode["maps"]
            if entry["type"] == BPF_MAP_TYPE_PERF_EVENT_ARRAY
        }
        run.warnings += absent_debug_dirs(self._debug_dirs)
        loads: Dict[str, Dict[str, Any]] = {}
        for entry in self.entries:
            how = entry.loads_as(run.libbpf)
            if loads.setdefault(entry.program, how) != how:
                what = "expressions" if "prologue" in {**how, **loads[entry.program]} else "kernel functions"
                raise OptionError(f"attach has {entry.program} for two {what}; write a function for each")
            run.bytecode["programs"][entry.program].update(how)
        containers = run.ownership.everywhere()
        failures = self._locate(run, self.entries, containers, pids_of(containers))
        failed = {failure.container for failure in failures}
        run.coverage.note(failures, [container.id for container in containers if container.id not in failed])
        if not _attributed(run):
            run.warnings.append(NOT_ATTRIBUTED)
        for entry in self.entries:
            run.warnings += entry.warnings()

    def rejection(self, error: VerifierError) -> Optional[str]:
        """Step 3: the verifier's reason, with the line of the source that it means."""
        kind = next(entry.kind for entry in self.entries if entry.program == error.program)
        if kind == "tracing":  # which BCC cannot load by itself
            return (
                f"This kernel ({os.uname().release}) did not load {error.program} as fentry or fexit: "
                f"{os.strerror(error.errno or 0)}, {error.log}; kprobe and kretprobe need no trampolines"
            )
        found = rejected_line(self._request, error.program, PROGRAM_TYPES[kind])
        if found is None:
            return None
        return f"This kernel ({os.uname().release}) rejected {error.program} at {found[0]}: {found[1]}"

    def constants(self) -> Dict[str, int]:
        """The values of option ``constants``."""
        return self._constants

    def fill(self, loaded: Loaded) -> None:
        """Step 3: resolves the attach points in the kernel, once the verifier has seen what is to be attached there."""
        for entry in self.entries:
            entry.resolve()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """A perf buffer has a ring for each CPU."""
        return self._sizes

    def reader(self, run: Run) -> Optional[Reader]:
        """Step 5: what reads all of the program's ring buffers and perf buffers."""
        if event_maps(run.bytecode):
            self._records = Records(run.loaded, run.bytecode)
        return self._records

    def missed(self, run: Run) -> int:
        """Hits for which the kernel did not run the program."""
        return sum(entry.missed(run.attachments, run.libbpf) for entry in self.entries)

    def attach(self, run: Run) -> None:
        """Step 4, as the window opens: outside it, only being detached keeps such a program quiet."""
        for entry in self.entries:
            entry.attach(run.attachments, run.loaded.programs, run.coverage)
        if not len(run.attachments) and run.ownership.everywhere():
            raise HostError(next((failure.reason for failure in run.coverage.failed), "Nothing was attached"))
        self._open = True

    def traps(self, run: Run) -> Traps:
        """Step 5: those of the probes in programs and libraries."""
        found: Dict[str, Set[Tuple[int, ...]]] = {}
        for entry in self.entries:
            for name, kinds in entry.traps().items():
                found.setdefault(name, set()).update(kinds)
        return found

    def check_stop(self, run: Run) -> None:
        """Step 3: stop_after counts what fleet/tool.h counts, or records in the ring buffer."""
        if not event_maps(run.bytecode) and "tally" not in run.loaded.maps:
            raise OptionError(
                f"stop_after is {self._shared.limits.hits}, but the program has neither a buffer of events nor a tally "
                "(fleet/tool.h), so its hits cannot be counted; omit it"
            )

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: looks inside new containers, and attaches there once the window is open."""
        inside = [entry for entry in self.entries if entry.inside]
        failures = self._locate(run, inside, containers, pids)
        failed = {failure.container for failure in failures}
        run.coverage.note_later(failures, {container.id for container in containers} - failed)
        for entry in inside if self._open else []:
            entry.attach(run.attachments, run.loaded.programs, run.coverage)

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: detaches what only this container needed."""
        for entry in self.entries:
            entry.release(run.attachments, container)

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: if the program keeps no tally, the records of its buffers are its hits."""
        if not any(window.tally.values()):
            lost = self._records.lost if self._records else 0
            counts = {"hits": window.drained + lost, "delivered": window.drained, "ring_full": lost}
            window.tally = {**dict.fromkeys(TALLY, 0), **counts}

    def rows(self, run: Run, window: Window, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """Step 6: the elements of the program's maps."""
        return rows_with_stacks(run, map_rows(run.loaded, run.bytecode, run.ownership.containers), self._debug_dirs)

    def counted(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Step 6: 0, because a map of the program need not count hits."""
        return 0

    def events(self, run: Run, window: Window) -> List[Dict[str, Any]]:
        """Step 6: the records of the program's buffers.

        The window is stretched to them: nothing in the program knows whether it is open, so the program runs from when
        it is attached until it is detached.
        """
        found = events_of(window, run.bytecode, run.ownership.containers)
        opened, now = (window.epoch_at(int(when * 1e9)) + when for when in (run.opened, time.monotonic()))
        times = [event["time"] for event in found if event["time"] is not None and opened <= event["time"] <= now]
        if times:
            window.started_at, window.ended_at = min(window.started_at, times[0]), max(window.ended_at, times[-1])
        return found

    def owner_mode(self, run: Run) -> Optional[str]:
        """Step 6: ``owner_mode`` of the result; None for a program that does not call find_owner()."""
        return run.ownership.mode if _attributed(run) else None

    def attached(self) -> Dict[str, Any]:
        """Step 6: ``attachments`` and ``compiler`` of the result."""
        return {
            "attachments": [attachment for entry in self.entries for attachment in entry.as_result()],
            "compiler": self._compiler,
        }

    @staticmethod
    def _locate(
        run: Run, entries: Sequence[AttachEntry], containers: Sequence[Container], pids: Mapping[str, List[int]]
    ) -> List[Failure]:
        """Looks for the attach points of these entries inside the containers; returns the failures."""
        index = run.ownership.index()
        return [failure for entry in entries for failure in entry.locate(containers, pids, index)]


def _attributed(run: Run) -> bool:
    """Whether the program attributes its hits to containers: find_owner() brings the map ``owners``."""
    return any(entry["name"] == "owners" for entry in run.bytecode["maps"])


def _text(source: Optional[str]) -> str:
    if not source or not source.strip():
        raise OptionError("source and src are both missing; give the program's source text, or the path of its file")
    size = len(source.encode("utf-8", "surrogateescape"))
    if size > MOST_SOURCE:
        raise OptionError(f"source has {size} bytes, at most {MOST_SOURCE} are allowed; give a shorter program")
    return source


def _kinds(entries: Sequence[AttachEntry]) -> Dict[str, str]:
    """Program types by function name; raises OptionError for a function with two types."""
    found: Dict[str, str] = {}
    for entry in entries:
        if found.setdefault(entry.program, entry.kind) != entry.kind:
            raise OptionError(
                f"attach needs {entry.program} both as {found[entry.program]} and as {entry.kind} program; write a "
                "separate function for each"
            )
    return found


def _member(constant: str, member: Any) -> Tuple[str, str]:
    match = _MEMBER.match(str(member))
    if match is None:
        raise OptionError(f"offsets: {constant} is {member!r}; give struct.member, such as task_struct.pid")
    return match[1], match[2]


def _number(name: str, value: Any) -> int:
    try:
        number = int(str(value), 0)
    except ValueError:
        number = WORD + 1
    if not -(1 << 63) <= number <= WORD:
        raise OptionError(f"constants: {name} is {value!r}; give a 64-bit integer")
    return number & WORD


def _check_constants(constants: Mapping[str, int], offsets: Mapping[str, Any], declared: Collection[str]) -> None:
    """Raises OptionError for a constant that the program does not use."""
    for option, names in (("constants", constants), ("offsets", offsets)):
        for name in names:
            if name not in declared:
                raise OptionError(
                    f"{option} has {name}, which the program does not use; declare it with CONSTANT({name})"
                )


def _auto_entries(entries: Sequence[AttachEntry], program: Mapping[str, Any]) -> List[AttachEntry]:
    """Those of the functions that have names by which BCC attaches them, and are in none of ``entries``.

    Raises OptionError if an entry names no function, or nothing is to be attached.
    """
    functions = [name for name in program["programs"] if name not in PARTS]
    for entry in entries:
        if entry.program not in functions:
            raise OptionError(
                f"attach has {entry.program}, which is no function of the program"
                f"{suggestion(entry.program, functions) or ', only ' + ', '.join(functions or ['none'])}"
            )
    named = {entry.program for entry in entries}
    found = [entry for entry in map(auto_entry, sorted(set(functions) - named)) if entry is not None]
    if not entries and not found:
        raise OptionError(
            f"attach is empty, and none of the program's functions ({', '.join(functions) or 'none'}) has a name by "
            "which BCC attaches it, such as kprobe__vfs_read; give at least one attach point"
        )
    return found
