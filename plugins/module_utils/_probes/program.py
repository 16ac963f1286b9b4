# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator's own program.

It differs from the collection's probes in two ways: it is compiled on this host (``_load/bcc.py``), and it is attached
only while the window is open, because it does not know of the window.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    PROBE_SPEC,
    ProbeOptions,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import RowOptions
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.uapi import BPF_MAP_TYPE_PERF_EVENT_ARRAY
from ansible_collections.fleet.probe.plugins.module_utils._load.bcc import compile_program, unpack_headers
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import TYPES, Place, place_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_maps import (
    map_rows,
    ring_buffers,
    ring_events,
)
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window

TALLY = ("hits", "delivered", "ring_full", "map_full", "capped")  # fleet/window.h
MOST_TEXT = 1 << 20  # bytes of source
WHOLE_HOST = (
    "The program asks nobody whose hits those are (find_owner() of fleet/owner.h), so what it counts is not told apart "
    "by container."
)
WORD = (1 << 64) - 1
_MEMBER = re.compile(r"\A(\w+)\.([\w.]+)\Z")

PROGRAM_SPEC: Dict[str, Any] = {
    # what the program groups by, its maps' keys say
    **{name: option for name, option in PROBE_SPEC.items() if name != "by"},
    "source": {"type": "str"},
    "src": {"type": "path"},
    "attach": {
        "type": "list",
        "elements": "dict",
        "required": True,
        "options": {
            "program": {"type": "str", "required": True},
            "type": {"type": "str", "required": True, "choices": TYPES},
            "event": {"type": "str"},
            "frequency": {"type": "int"},
            "target": {"type": "str"},
            "function": {"type": "str"},
            "probe": {"type": "str"},
            "interface": {"type": "str"},
        },
    },
    "constants": {"type": "dict", "default": {}},
    "offsets": {"type": "dict", "default": {}},
}


@dataclass(frozen=True)
class ProgramCollect:
    """What the shared options mean to a program that does its own counting."""

    shared: ProbeOptions
    wants_pids: bool = False
    events: bool = False

    @property
    def rows(self) -> RowOptions:
        """The program keeps its rows in maps of its own."""
        return RowOptions(by=[], entries=1)

    def constants(self, _layout: Layout, per_container: bool) -> Dict[str, int]:
        """No constants of row.h."""
        return {}

    def sizes(self, possible_cpus: int, containers: Optional[int]) -> Dict[str, Dict[str, int]]:
        """The program's maps are as large as it says."""
        return {}

    def decode(self, layout: Layout, window: Window, selected: Sequence[Container]) -> Events:
        """Its records are read by ``ring_events``."""
        return Events()


class Program(Probe):
    """The operator's own program; raises OptionError."""

    lists_processes = True
    quiet = False

    def __init__(self, params: Mapping[str, Any]) -> None:
        self._shared = probe_options({**params, "by": []}, [])
        super().__init__(ProgramCollect(self._shared))
        self.text = _text(params["source"])
        self.name = os.path.basename(params["src"] or "source")
        if not params["attach"]:
            raise OptionError("attach is empty; say what the program is attached to, and in check mode would be")
        self.places = [place_of(entry) for entry in params["attach"]]
        self.kinds = _kinds(self.places)
        self._constants = {name: _number(name, value) for name, value in params["constants"].items()}
        self._offsets = {name: _member(name, member) for name, member in params["offsets"].items()}
        self._compiler = ""

    def compiled(self, bytecode: Mapping[str, Any]) -> Mapping[str, Any]:
        """Compiles the program on this host, with the headers that the module carries."""
        program = compile_program(
            {
                "text": self.text,
                "name": self.name,
                "headers": unpack_headers(bytecode),
                "arch": architecture(),
                "kinds": self.kinds,
            }
        )
        declared = {name for entry in program["programs"].values() for _at, name in entry["constants"]}
        self.ring = _check_program(program, self._constants, self._offsets, declared)
        members = {**OTHER_TASKS, **self._offsets}
        self.members = {name: member for name, member in members.items() if name in declared}
        self.collect = ProgramCollect(self._shared, wants_pids="WANTS_PID" in declared)
        self._compiler = program["compiler"]
        return program

    def resolve(self, run: Run) -> None:
        """Step 2: what the kernel has, and what lies inside containers."""
        for place in self.places:
            place.resolve()
        containers = run.ownership.everywhere()
        failures = self._look(run, self.places, containers, pids_of(containers))
        lost = {failure.container for failure in failures}
        run.coverage.note(failures, [one.id for one in containers if one.id not in lost])
        if not _attributed(run):
            run.warnings.append(WHOLE_HOST)

    def constants(self) -> Dict[str, int]:
        """The operator's values."""
        return self._constants

    def attach(self, run: Run) -> None:
        """Step 4, when the window opens: nothing but its absence keeps such a program quiet outside the window."""
        for place in self.places:
            place.attach(run.attachments, run.loaded.programs, run.coverage)
        if not len(run.attachments):
            raise HostError(next((failure.reason for failure in run.coverage.failed), "Nothing was attached"))

    def appeared(self, run: Run, containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        """Step 5: what lies inside containers; before the window there is nothing yet to be added to."""
        if not len(run.attachments):
            return
        later = [place for place in self.places if place.inside]
        failed = self._look(run, later, containers, pids)
        run.coverage.note_later(failed, {one.id for one in containers} - {failure.container for failure in failed})
        for place in later:
            place.attach(run.attachments, run.loaded.programs, run.coverage)

    def vanished(self, run: Run, container: Container) -> None:
        """Step 5: lets go of what only this container needed."""
        for place in self.places:
            place.release(run.attachments, container)

    def finish(self, run: Run, window: Window) -> None:
        """Step 5: where the program does no accounting, what came out of its ring buffer is all there is."""
        if not any(window.tally.values()):
            window.tally = {**dict.fromkeys(TALLY, 0), "hits": window.drained, "delivered": window.drained}

    def rows(self, run: Run, window: Window, unfinished: Sequence[bytes]) -> List[Dict[str, Any]]:
        """Step 6: the program's maps."""
        return map_rows(run.loaded, run.bytecode, run.ownership.places)

    def counted(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Step 6: what a map counts are not hits."""
        return 0

    def events(self, run: Run, window: Window) -> List[Dict[str, Any]]:
        """Step 6: the program's ring buffer."""
        layouts = run.bytecode["layouts"]
        layout = layouts.get("event", layouts.get(self.ring))
        return ring_events(window, Layout(layout) if layout else None, run.ownership.places)

    def owner_mode(self, run: Run) -> Optional[str]:
        """Step 6: None for a program that asks for no owners."""
        return run.ownership.mode if _attributed(run) else None

    def attached(self) -> Dict[str, Any]:
        """Step 6: ``attachments`` and ``compiler`` of the result."""
        return {
            "attachments": [entry for place in self.places for entry in place.as_result()],
            "compiler": self._compiler,
        }

    @staticmethod
    def _look(
        run: Run, places: Sequence[Place], containers: Sequence[Container], pids: Mapping[str, List[int]]
    ) -> List[Failure]:
        """Looks inside the containers for what these places want; returns what failed."""
        index = run.ownership.index()
        return [failure for place in places for failure in place.look(containers, pids, index)]


def _attributed(run: Run) -> bool:
    """Whether the program asks to which container a hit belongs."""
    return any(entry["name"] == "owners" for entry in run.bytecode["maps"])


def _text(source: Optional[str]) -> str:
    if not source or not source.strip():
        raise OptionError("source and src are both missing; give the program's text, or the path of its file")
    if len(source.encode("utf-8", "surrogateescape")) > MOST_TEXT:
        raise OptionError(f"source has {len(source)} characters; {MOST_TEXT} bytes is the most")
    return source


def _kinds(places: Sequence[Place]) -> Dict[str, str]:
    """The types of the programs, by function; raises OptionError where one is to be two things."""
    found: Dict[str, str] = {}
    for place in places:
        if found.setdefault(place.program, place.kind) != place.kind:
            raise OptionError(
                f"attach has {place.program} as {found[place.program]} and as {place.kind}; give each a function "
                "of its own"
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
        raise OptionError(f"constants: {name} is {value!r}; give a whole number of 64 bits")
    return number & WORD


def _check_program(
    program: Mapping[str, Any], constants: Mapping[str, int], offsets: Mapping[str, Any], declared: Collection[str]
) -> str:
    """The name of the program's ring buffer, empty where it has none; raises OptionError for what cannot be used."""
    for option, names in (("constants", constants), ("offsets", offsets)):
        for name in names:
            if name not in declared:
                raise OptionError(f"{option} has {name}, which the program does not use; declare it CONSTANT({name})")
    for entry in program["maps"]:
        if entry["type"] == BPF_MAP_TYPE_PERF_EVENT_ARRAY:
            raise OptionError(f"{entry['name']} is a perf buffer; send events by BPF_RINGBUF_OUTPUT instead")
    rings = ring_buffers(program)
    if len(rings) > 1:
        raise OptionError(f"The program has the ring buffers {', '.join(rings)}; use one for all events")
    return rings[0] if rings else ""
