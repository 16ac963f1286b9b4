# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The six steps that every probe runs, in order."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
)

from ansible_collections.fleet.probe.plugins.module_utils._attach.trap import ASSUMED, TrapCost
from ansible_collections.fleet.probe.plugins.module_utils._collect.events import Events, most_events
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import STACK
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import has_kernels_pids, list_pids
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container, Failure
from ansible_collections.fleet.probe.plugins.module_utils._core.timing import Timing
from ansible_collections.fleet.probe.plugins.module_utils._discover.cgroup import v2_root
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.sandbox import opaque
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import Selection, wanted
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded, load_bytecode
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host, require_kernel
from ansible_collections.fleet.probe.plugins.module_utils._load.levels import pid_level, root_level
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf, VerifierError
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe, Run
from ansible_collections.fleet.probe.plugins.module_utils._window.audit import Audit
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import BlindSpots
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import WindowClock
from ansible_collections.fleet.probe.plugins.module_utils._window.guard import STOP_AFTER, Guard, Limits, estimate
from ansible_collections.fleet.probe.plugins.module_utils._window.job import live_file, stop_asked
from ansible_collections.fleet.probe.plugins.module_utils._window.meter import Overhead
from ansible_collections.fleet.probe.plugins.module_utils._window.newcomers import V1_ROOT, Newcomers
from ansible_collections.fleet.probe.plugins.module_utils._window.watch import Watch
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, open_window

if TYPE_CHECKING:
    from ansible_collections.fleet.probe.plugins.module_utils._probes.live import Live


_T = TypeVar("_T")


class _Found(NamedTuple):
    """What step 1 leaves to the others, beside the run: who watches the containers from here on."""

    run: Run
    selection: Selection
    clock: WindowClock
    audit: Audit
    newcomers: Newcomers
    before: List[int]  # the processes of the host before discovery


def run(probe: Probe, selection: Selection, bytecode: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """Runs ``probe`` on the containers that ``selection`` matches; returns the module's result.

    ``bytecode`` is the constant of the module's file in ``_bytecode``. In check mode nothing is attached. ``timing`` of
    the result is what each step took. Raises ProbeError.
    """
    timing = Timing()
    libbpf = require_host()
    program = bytecode
    for part in probe.parts:
        program = part.compiled(program)
    shared = probe.collect.shared
    if shared.estimate and not check_mode:
        raise OptionError("estimate is true, but only check mode estimates; use check mode, or omit estimate")

    # 1 discover
    found = _discover(probe, selection, libbpf, program)
    run = found.run
    timing.ends("discover")
    if check_mode and not run.ownership.everywhere():
        from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result

        warnings = [*run.warnings, _nothing_matched(run, selection)]
        return probe_result(shared, run.coverage, None, [], Events(), warnings, timing=timing.as_result())
    for part in probe.parts:
        part.discovered(run)
    try:
        result = _measure(probe, found, check_mode, timing)
        timing.ends("result")
        return {**result, "timing": timing.as_result()}
    finally:
        for part in probe.parts:
            part.end()


def _measure(probe: Probe, found: _Found, check_mode: bool, timing: Timing) -> Dict[str, Any]:
    """Steps 2 to 6."""
    run, shared = found.run, probe.collect.shared
    window: Optional[Window] = None
    unfinished: List[bytes] = []
    estimated: Optional[Overhead] = None
    live: Optional[Live] = None
    try:
        # 2 resolve
        for part in probe.parts:
            part.resolve(run)
        timing.ends("resolve")

        # 3 load
        require_kernel(run.libbpf)
        run.maps = load(probe, run)
        run.ownership.fill(run.loaded)
        probe.collect.fill(run.loaded)
        for part in probe.parts:
            part.fill(run.loaded)
        if shared.limits.hits:
            probe.check_stop(run)
        timing.ends("load")

        # 4 attach
        watched = None if check_mode else live_file()
        if watched is not None:
            # most windows are shown to nobody
            from ansible_collections.fleet.probe.plugins.module_utils._probes.live import Live

            live = Live(probe, run, watched)  # whose process has no attachment
        if probe.quiet and not check_mode:
            _attach(probe, run)
        timing.ends("attach")

        # 5 window
        if not check_mode:
            window, unfinished = _collect(probe, found, live)
        else:
            found.audit.finish(None, None)
            estimated = _estimate(probe, run, found.clock) if shared.estimate else None
        timing.ends("window")
    finally:
        run.attachments.close()
        probe.close()
        if live is not None:
            live.close()
    timing.ends("detach")

    # 6 result, whose code nobody waits for before the window
    from ansible_collections.fleet.probe.plugins.module_utils._result.result import probe_result

    if not (run.coverage.selected or found.selection.include_host):
        run.warnings.append(_nothing_matched(run, found.selection))
    stacks = None
    if probe.kept is not None:
        begun = [key[STACK] for key in probe.keys_of(run.layout, unfinished)]
        stacks = probe.kept.stacks(run, begun)
    rows = probe.rows(run, window, unfinished) if window else []
    return probe_result(
        shared,
        run.coverage,
        window,
        rows,
        probe.events(run, window) if window else Events(),
        run.warnings,
        stacks,
        probe.counted(rows),
        owner_mode=probe.owner_mode(run),
        **({"estimate": estimated.as_result()} if estimated else {}),
        **_joined(part.attached() for part in probe.parts),
    )


def _nothing_matched(run: Run, selection: Selection) -> str:
    """The warning where no container is selected."""
    from ansible_collections.fleet.probe.plugins.module_utils._core.no_match import nothing_matched

    return nothing_matched(run.found.containers, *wanted(selection))


def _discover(probe: Probe, selection: Selection, libbpf: Libbpf, program: Mapping[str, Any]) -> _Found:
    """Step 1: the containers, and which process the program will give to which of them."""
    clock = WindowClock()
    root = v2_root()
    # Before discovery, so that a container that starts while it goes on is noticed.
    newcomers = Newcomers(root or V1_ROOT, clock.now())
    before, began = list_pids(), clock.now()
    found = discover(selection, processes=probe.lists_processes)
    newcomers.poll(clock.now())
    newcomers.settle(found.containers, found.undecided)
    coverage = Coverage(found.selected, selection.include_host)
    for reason in found.unknown:
        coverage.fail(None, "discover", reason)
    refused = [Failure(container.id, "resolve", opaque(container)) for container in found.selected if container.sandbox]
    found.selected = [container for container in found.selected if not container.sandbox]
    levels = root_level(libbpf, root), pid_level(libbpf)
    ownership = Ownership(found.containers, found.selected, selection.include_host, *levels)
    coverage.note(refused, [container.id for container in ownership.everywhere()])
    audit = Audit(ownership, coverage, root, probe.found_by, clock)
    audit.look(found.containers, found.members, found.seats, began)
    run = Run(libbpf, program, found, ownership, coverage, warnings=found.warnings)
    if probe.collect.wants_pids and not has_kernels_pids() and (probe.kernels_pids or not ownership.has_hosts_pids):
        run.warnings.append(
            "This host is in a PID namespace of its own: pid, tid and ppid are the kernel's numbers, which /proc here "
            "does not have; container_pid is the process's number in its container."
        )
    return _Found(run, selection, clock, audit, newcomers, before)


def _attach(probe: Probe, run: Run) -> None:
    """Step 4."""
    probe.attach(run)
    run.coverage.recheck()


def _collect(probe: Probe, found: _Found, live: Optional[Live]) -> Tuple[Window, List[bytes]]:
    """Step 5: the window, and the records of hits that were still running at its end."""
    run, shared, audit = found.run, probe.collect.shared, found.audit

    def edge(opening: bool, ago: float) -> None:
        now = time.monotonic() - ago
        if opening:
            watch.opened(ago)
            run.opened, run.closes = now, now + shared.window.duration
        else:
            run.closed = now
        if not probe.quiet:
            _attach(probe, run) if opening else detach()

    def appeared(containers: Sequence[Container], pids: Mapping[str, List[int]]) -> None:
        run.ownership.fill(run.loaded)
        probe.appeared(run, containers, pids)
        if run.ownership.pending:
            run.ownership.fill(run.loaded)

    def vanished(container: Container) -> None:
        probe.vanished(run, container)
        run.ownership.forget(container, run.loaded)

    def detach() -> None:
        if run.missed is None:  # what is detached cannot be asked any more
            run.missed = probe.missed(run)
        run.attachments.close()

    def tick() -> None:
        watch.tick()
        for part in probe.parts:
            part.tick(run)

    blind_spots = BlindSpots(probe.unseen)
    for container in run.found.selected:
        blind_spots.examine(container.id, run.found.members.get(container.id, []))
    watch = Watch(
        found.selection,
        run.ownership,
        run.coverage,
        appeared,
        vanished,
        found.before,
        found.clock,
        blind_spots,
        found.newcomers,
        audit,
    )
    audit.opens()
    traps = probe.traps(run)
    with _trap_cost(run, bool(traps and shared.limits.overhead)) as costs:
        # The guard ends the window early; without a limit, and with nobody who watches, there is nothing to guard.
        guarded = shared.limits != Limits() or live is not None
        reader = probe.reader(run)
        # What an operator's program sends need not begin with a time, and who watches is shown the newest events.
        bounded = reader is None and live is None
        window = open_window(
            run.loaded,
            shared.window,
            shared.max_events,
            tick,
            found.clock,
            lambda: probe.missed(run) if run.missed is None else run.missed,
            edge,
            probe.quiet,
            probe.ring,
            Guard(run.loaded, shared.limits, found.clock, detach, traps, costs, stop_asked) if guarded else None,
            reader,
            live.show if live is not None else lambda window: None,
            most_events(shared.max_bytes) if bounded else sys.maxsize,
        )
    if live is not None:
        live.finish(window)
    for part in probe.parts:
        part.finish(run, window)
    for container_id, calls in probe.unseen_calls(run).items():
        blind_spots.note_calls(container_id, calls)
    watch.finish(window.ended_at)
    if probe.owner_mode(run) is not None:
        audit.finish(window.started_at, window.ended_at)
    window.unfinished = probe.open_hits(run)
    if not probe.unfinished or probe.collect.rows.statistics:
        return window, []
    if window.stopped == STOP_AFTER:  # there are as many hits as were asked for
        window.unfinished += run.loaded.elements(probe.unfinished)[1]
        return window, []
    return window, _take_unfinished(probe, run, window)


@contextlib.contextmanager
def _trap_cost(run: Run, measured: bool) -> Iterator[Callable[[], Sequence[float]]]:
    """What waits for the cost of a trap, which is measured meanwhile, or assumed."""
    if not measured:
        yield lambda: ASSUMED
        return
    with TrapCost(run.libbpf) as cost:
        yield cost.wait


def _estimate(probe: Probe, run: Run, clock: WindowClock) -> Overhead:
    """Attaches the probe for a moment, and measures what it costs. Raises HostError."""
    traps = probe.traps(run)
    with _trap_cost(run, bool(traps)) as costs:
        measured = costs()
    try:
        _attach(probe, run)
        return estimate(run.loaded, traps, measured, clock)
    except OSError as error:
        raise HostError(
            f"This kernel ({os.uname().release}) does not count how often the probe runs: {error.strerror}; "
            "omit estimate"
        ) from error


def load(probe: Probe, run: Run) -> Loaded:
    """Step 3: the probe's maps and programs, with the constants that its options and this kernel give them.

    Raises HostError or ProbeError.
    """
    collect, ownership = probe.collect, run.ownership
    members = _joined(part.members for part in probe.parts)
    offsets = ownership.constants(run.libbpf, collect.wants_pids, members, probe.optional, probe.raw_tracepoints())
    probe.lacks(run, [name for name in probe.optional if name not in offsets])
    try:
        return load_bytecode(
            run.libbpf,
            run.bytecode,
            {
                **collect.constants(run.layout, probe.per_container),
                **offsets,
                **_joined(part.constants() for part in probe.parts),
                "STOP_AFTER": collect.shared.limits.hits,
            },
            {
                **collect.sizes(run.libbpf.possible_cpus, ownership.most),
                **_joined(part.sizes() for part in probe.parts),
                **ownership.sizes(),
            },
            probe.loads,
            probe.attach_type,
        )
    except ProbeError as error:
        cause = error.__cause__
        sentence = probe.rejection(cause) if isinstance(cause, VerifierError) else None
        if sentence is None:
            raise
        raise ProbeError(sentence) from error


def _joined(each: Iterable[Mapping[str, _T]]) -> Dict[str, _T]:
    """The entries of all of them."""
    return {key: value for one in each for key, value in one.items()}


def _take_unfinished(probe: Probe, run: Run, window: Window) -> List[bytes]:
    """The records of hits that were still running when the window closed; they count like all others."""
    entry = run.loaded.maps[probe.unfinished]
    values, count = run.loaded.elements(probe.unfinished)
    records = [values[index * entry.value_size : (index + 1) * entry.value_size] for index in range(count)]
    window.tally["hits"] += count
    if probe.collect.events:
        window.tally["delivered"] += count
        window.keep(records, probe.collect.shared.max_events)
    return records
