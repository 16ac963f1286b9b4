# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The operator's own program: its options, and its six steps. Private to fleet.probe.

They differ from those of the collection's probes in two ways. What is loaded was compiled on this host a moment ago
(``_load/bcc.py``). And nothing keeps such a program quiet outside the window but its absence, so it is attached when
the window opens and gone when it closes.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._attach.links import Attachments
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import (
    PROBE_SPEC,
    ProbeOptions,
    probe_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage, nothing_matched
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import list_pids
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TargetOptions
from ansible_collections.fleet.probe.plugins.module_utils._load.bcc import compile_program
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import load_bundle
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._load.layout import Layout
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import OTHER_TASKS, Ownership, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_hooks import TYPES, Place, place_of
from ansible_collections.fleet.probe.plugins.module_utils._probes.program_maps import (
    PERF_BUFFER,
    map_rows,
    ring_buffers,
    ring_events,
)
from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result
from ansible_collections.fleet.probe.plugins.module_utils._window.watch import Watch
from ansible_collections.fleet.probe.plugins.module_utils._window.window import open_window

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
class ProgramOptions:
    """The checked options."""

    shared: ProbeOptions
    text: str
    name: str
    places: List[Place]
    constants: Dict[str, int]
    members: Dict[str, Tuple[str, str]]
    headers: Mapping[str, str]

    @property
    def kinds(self) -> Dict[str, str]:
        """The types of the programs, by function; raises OptionError where one is to be two things."""
        found: Dict[str, str] = {}
        for place in self.places:
            if found.setdefault(place.program, place.kind) != place.kind:
                raise OptionError(
                    f"attach has {place.program} as {found[place.program]} and as {place.kind}; give each a function "
                    "of its own"
                )
        return found


def program_options(params: Mapping[str, Any]) -> ProgramOptions:
    """The checked record of the module's parameters; raises OptionError."""
    shared = probe_options({**params, "by": []}, [])
    text, shipped = params["source"], (params["_bundle"] or {}).get("headers")
    if shipped is None:
        raise OptionError(
            "The headers did not come along: call the module by its full name (fleet.probe.program), so that its "
            "action plugin runs"
        )
    if not text or not text.strip():
        raise OptionError("source and src are both missing; give the program's text, or the path of its file")
    if len(text.encode("utf-8", "surrogateescape")) > MOST_TEXT:
        raise OptionError(f"source has {len(text)} characters; {MOST_TEXT} bytes is the most")
    if not params["attach"]:
        raise OptionError("attach is empty; say what the program is attached to, and in check mode would be")
    members = {}
    for constant, member in params["offsets"].items():
        match = _MEMBER.match(str(member))
        if match is None:
            raise OptionError(f"offsets: {constant} is {member!r}; give struct.member, such as task_struct.pid")
        members[constant] = (match[1], match[2])
    options = ProgramOptions(
        shared,
        text,
        os.path.basename(params["src"] or "source"),
        [place_of(entry) for entry in params["attach"]],
        {name: _number(name, value) for name, value in params["constants"].items()},
        members,
        shipped,
    )
    options.kinds  # noqa: B018  # raises
    return options


def _number(name: str, value: Any) -> int:
    try:
        number = int(str(value), 0)
    except ValueError:
        number = WORD + 1
    if not -(1 << 63) <= number <= WORD:
        raise OptionError(f"constants: {name} is {value!r}; give a whole number of 64 bits")
    return number & WORD


def run_program(target: TargetOptions, options: ProgramOptions, check_mode: bool) -> Dict[str, Any]:
    """The six steps; the module's result."""
    shared = options.shared
    libbpf = require_host()
    bundle = compile_program(
        {
            "text": options.text,
            "name": options.name,
            "headers": options.headers,
            "arch": architecture(),
            "kinds": options.kinds,
        }
    )
    declared = {name for program in bundle["programs"].values() for _at, name in program["constants"]}
    ring = _check_bundle(bundle, options, declared)

    # 1 discover
    before = list_pids()
    found = discover(target, processes=True)
    ownership = Ownership(found.containers, found.selected, target.include_host)
    coverage = Coverage(found.selected)
    places = ownership.everywhere()
    if not places:
        return probe_result(shared, coverage, None, [], [], [*found.warnings, nothing_matched(found.containers)])

    # 2 resolve
    for place in options.places:
        place.resolve()
    failures = _look(options.places, places, pids_of(places), ownership)
    lost = {failure.container for failure in failures}
    coverage.note(failures, [place.id for place in places if place.id not in lost])

    # 3 load
    members = {name: member for name, member in {**OTHER_TASKS, **options.members}.items() if name in declared}
    loaded = load_bundle(
        libbpf,
        bundle,
        {**options.constants, **ownership.constants(libbpf, "WANTS_PID" in declared, members)},
        ownership.sizes(),
    )
    attributed = "owners" in loaded.maps
    if attributed:
        ownership.fill(loaded)

    # 4 attach, when the window opens
    attachments = Attachments()

    def gate(opening: bool) -> None:
        if not opening:
            attachments.close()
            return
        coverage.recheck()
        for place in options.places:
            place.attach(attachments, loaded.programs, coverage)
        if not len(attachments):
            raise HostError(next((failure.reason for failure in coverage.failed), "Nothing was attached"))

    def take(containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        if attributed:
            ownership.fill(loaded)
        if len(attachments):  # before the window there is nothing yet to be added to
            later = [place for place in options.places if place.inside]
            failed = _look(later, containers, pids, ownership)
            coverage.note_later(failed, {one.id for one in containers} - {failure.container for failure in failed})
            for place in later:
                place.attach(attachments, loaded.programs, coverage)

    def release(gone: Container) -> None:
        for place in options.places:
            place.release(attachments, gone)
        if attributed:
            ownership.forget(gone, loaded)

    # 5 window
    window = None
    if not check_mode:
        watch = Watch(target, ownership, coverage, take, release, before)
        try:
            window = open_window(loaded, shared.window, shared.max_events, watch.tick, gate=gate, ring=ring)
        finally:
            attachments.close()
        watch.finish()

    # 6 result
    rows, events = [], []
    if window is not None:
        rows = map_rows(loaded, bundle, ownership.places)
        layout = bundle["layouts"].get("event", bundle["layouts"].get(ring))
        events = ring_events(window, Layout(layout) if layout else None, ownership.places)
        if not any(window.tally.values()):  # the program does no accounting: what came out of the ring is all there is
            window.tally = {**dict.fromkeys(TALLY, 0), "hits": window.drained, "delivered": window.drained}
    return probe_result(
        shared,
        coverage,
        window,
        rows,
        events,
        [*found.warnings, *([] if attributed else [WHOLE_HOST])],
        counted=0,
        attachments=[entry for place in options.places for entry in place.as_result()],
        owner_mode=ownership.mode if attributed else None,
        compiler=bundle["compiler"],
    )


def _look(
    places: Sequence[Place], containers: Sequence[Container], pids: Mapping[str, List[int]], ownership: Ownership
) -> List[Failure]:
    """What is wanted inside containers, looked up there; what failed."""
    return [failure for place in places for failure in place.look(containers, pids, ownership.index())]


def _check_bundle(bundle: Mapping[str, Any], options: ProgramOptions, declared: Any) -> str:
    """The name of the program's ring buffer, empty where it has none; raises OptionError for what cannot be used."""
    for option, names in (("constants", options.constants), ("offsets", options.members)):
        for name in names:
            if name not in declared:
                raise OptionError(f"{option} has {name}, which the program does not use; declare it CONSTANT({name})")
    for entry in bundle["maps"]:
        if entry["type"] == PERF_BUFFER:
            raise OptionError(f"{entry['name']} is a perf buffer; send events by BPF_RINGBUF_OUTPUT instead")
    rings = ring_buffers(bundle)
    if len(rings) > 1:
        raise OptionError(f"The program has the ring buffers {', '.join(rings)}; use one for all events")
    return rings[0] if rings else ""
