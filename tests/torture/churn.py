# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers, cgroups, threads, processes and libraries come and go at random while probes run.

What each probe answers is compared with what the workloads logged; ``explain`` has the rule.
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module

from torture import explain, plan
from torture.attribution import WORK_FN
from torture.explain import Difference, Logged
from torture.workers import Worker, cgroup_of, move, remove_cgroup, start_worker

KEPT = Path(__file__).resolve().parents[2] / ".build" / "torture"
NOTICED = 5.0  # seconds in which a look finds a process that left its container's cgroup; docs/limits.md has the limit
GAP = 2000  # microseconds between two calls of a workload that has nothing else to do
KIND_OF = {"count": "work", "events": "work", "library": "library", "opens": "open"}
WIDE = {"max_events": 1_000_000, "max_rows": 100_000, "max_bytes": 1_000_000_000, "ring_bytes": 16 << 20}


class SilentDifference(Exception):
    """The answer of a window differs from the logs, and nothing in it says why."""


@dataclass
class Figures:
    """What a run did and found."""

    seed: int
    windows: Counter[str] = field(default_factory=Counter)
    actions: Counter[str] = field(default_factory=Counter)
    logged: int = 0
    answered: int = 0
    complete: int = 0
    refused: int = 0
    explained: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    silent: list[str] = field(default_factory=list)


class Churn:
    """One run, whose steps and windows follow from ``seed``; ``verbose`` prints each of them."""

    def __init__(self, docker: Dockerd, seed: int, verbose: bool = False) -> None:
        self.figures = Figures(seed)
        self._docker, self._verbose = docker, verbose
        self._prefix = unique("churn")
        self._label, self._other = unique("torture"), unique("other")
        self._workers: dict[int, Worker] = {}  # every container that was started, by its number
        self._running: dict[int, Worker] = {}
        self._inner: dict[int, tuple[Path, Path]] = {}  # its own cgroup, and the one below it that its workload is in
        self._siblings: list[Path] = []
        self._steps: list[str] = []
        self._parted: dict[int, float] = {}  # when a process of a container was moved beside its cgroup (monotonic)
        self._starting = threading.Lock()  # held while a container runs that is not among the workers yet

    def run(self, seconds: float) -> Figures:
        """Acts and probes for that long; raises what went wrong in either."""
        until = time.monotonic() + seconds
        stop = threading.Event()
        errors: list[BaseException] = []

        def probing() -> None:
            try:
                for number, window in enumerate(plan.windows(self.figures.seed)):
                    if stop.is_set():
                        break
                    self._probe(number, window)
            except BaseException as error:
                errors.append(error)
                stop.set()

        prober = threading.Thread(target=probing)
        try:
            steps = plan.actions(self.figures.seed)
            # There is something to ask about before the first question.
            for _step in range(2):
                self._act(next(steps))
            prober.start()
            while time.monotonic() < until and not stop.is_set():
                self._act(next(steps))
        finally:
            stop.set()
            if prober.ident is not None:
                prober.join()
            self._clean()
        if errors:
            raise errors[0]
        return self.figures

    def _act(self, action: plan.Action) -> None:
        self._steps.append(f"{time.time():.3f} {action}")
        if self._verbose:
            print(self._steps[-1], flush=True)
        self.figures.actions[action.what] += 1
        worker, how = self._running.get(action.container), action.how
        if action.what == "start":
            self._start(action.container, how["selected"])
            return
        if action.what == "pause":
            time.sleep(how["seconds"])
            return
        assert worker is not None and worker.container is not None
        if action.what in ("remove", "restart"):
            # Nobody could know of a process that left and ended between two looks.
            time.sleep(max(0.0, self._parted.pop(action.container, 0.0) + NOTICED - time.monotonic()))
        if action.what == "remove":
            del self._running[action.container]
            self._docker.rm(worker.container)
            self._forget_cgroup(action.container)
        elif action.what == "restart":
            self._docker.cli("stop", "--time=0", worker.container.id)
            self._forget_cgroup(action.container)
            (worker.directory / "total").unlink()
            self._docker.cli("start", worker.container.id)
            worker.restarted(int(self._docker.inspect(worker.container)["State"]["Pid"]))
        elif action.what == "threads":
            worker.send(f"threads {how['threads']} {how['times']} {how['gap']}")
        elif action.what == "child":
            worker.send(f"child {how['times']} {how['gap']}")
        elif action.what == "library":
            worker.send(f"library {how['number']} {how['rounds']} {how['times']} {how['gap']}")
        elif action.what == "opens":
            worker.send(f"opens {how['times']}")
        elif action.what == "cgroup":
            self._move(action.container, worker, how["inner"])
        elif action.what == "sibling":
            self._sibling(action.container, worker, how["times"], how["gap"])

    def _start(self, number: int, selected: bool) -> None:
        label = self._label if selected else self._other
        with self._starting:
            worker = start_worker(self._docker, f"{self._prefix}-{number}", number, label, GAP, selected)
            self._workers[number] = self._running[number] = worker

    def _move(self, number: int, worker: Worker, inner: bool) -> None:
        pid = worker.pid_of("pid")
        if inner:
            own = cgroup_of(pid)
            below = own / "inner"
            below.mkdir()
            self._inner[number] = own, below
            move(pid, below)
        else:
            own, below = self._inner.pop(number)
            move(pid, own)
            # Processes that it has started meanwhile may still be in it.
            for line in (below / "cgroup.procs").read_text().split():
                with contextlib.suppress(ProcessLookupError):
                    move(int(line), own)
            remove_cgroup(below)

    def _sibling(self, number: int, worker: Worker, times: int, gap: int) -> None:
        """A process of the container in a cgroup beside the container's, as `podman --cgroups=split` has them."""
        assert worker.container is not None
        name = unique("parked")
        worker.send(f"parked {times} {gap} {name}")
        wait_for((worker.directory / name).exists, "the process waits")
        pid = worker.pid_of(name)
        own = self._inner[number][0] if number in self._inner else cgroup_of(pid)
        sibling = own.parent / unique("beside")
        sibling.mkdir()
        self._siblings.append(sibling)
        move(pid, sibling)
        self._parted[number] = time.monotonic()
        (worker.directory / f"{name}.go").touch()

    def _forget_cgroup(self, number: int) -> None:
        self._inner.pop(number, None)
        for sibling in list(self._siblings):
            with contextlib.suppress(OSError):  # it is in use
                sibling.rmdir()
                self._siblings.remove(sibling)

    def _clean(self) -> None:
        names = [worker.container.name for worker in self._running.values() if worker.container is not None]
        self._docker.rm(*names)
        for sibling in self._siblings:
            remove_cgroup(sibling)

    def _probe(self, number: int, window: plan.Window) -> None:
        first = {who: worker.logged() for who, worker in list(self._workers.items())}
        module, arguments = self._question(window)
        result = run_module(module, arguments, timeout=300.0)
        if result.get("failed"):
            # A library that no container has: an answer, and no silent one.
            self.figures.refused += 1
            self._say(f"window {number} {window.probe}: refused, {result['msg']}")
            return
        logs = self._logs(window, first)
        differences = compare(window.probe, logs, result)
        self._note(number, window, logs, result, differences)

    def _question(self, window: plan.Window) -> tuple[str, dict[str, Any]]:
        given = {
            "endpoints": {"docker": str(self._docker.socket)},
            "selector": f"app={self._label}",
            "duration": str(window.seconds),
            **WIDE,
        }
        if window.probe == "opens":
            return "opensnoop", {**given, "path": "/torture/*", "collect": "count", "by": ["container", "path"]}
        if window.probe == "library":
            return "uprobe", {**given, "target": "libtorture", "function": "lib_fn", "by": ["container", "arg0"]}
        if window.probe == "count":
            return "uprobe", {**given, **WORK_FN, "by": ["container", "arg0"]}
        return "uprobe", {**given, **WORK_FN, "collect": "events", "value": ["arg0", "arg1"]}

    def _logs(self, window: plan.Window, first: dict[int, int]) -> list[Logged]:
        logs = []
        with self._starting:
            everyone = list(self._workers.items())
        for who, worker in everyone:
            assert worker.container is not None
            # A call whose record was the last one when the module started may belong to the window.
            calls = worker.calls(KIND_OF[window.probe], max(0, first.get(who, 0) - 256))
            logs.append(Logged(who, worker.container.id, worker.container.name, worker.selected, calls))
        return logs

    def _note(
        self, number: int, window: plan.Window, logs: list[Logged], result: Any, differences: list[Difference]
    ) -> None:
        figures, span = self.figures, result["window"]
        figures.windows[window.probe] += 1
        figures.complete += result["coverage"]["complete"]
        figures.answered += result["accounting"]["delivered"]
        for log in logs:
            if log.selected:
                figures.logged += len(explain.sort_calls(log.calls, span["started_at"], span["ended_at"]).certain)
        self._say(
            f"window {number} {window.probe}, {span['started_at']:.3f} to {span['ended_at']:.3f}: "
            f"{result['accounting']['delivered']} delivered, {len(differences)} differences, {result['coverage']}"
        )
        for each in differences:
            if each.explained:
                word = each.why.split(":")[0]
                figures.explained[word] += 1
                figures.missing[word] += each.logged - each.answered
                self._say(f"  {each}")
            else:
                figures.silent.append(
                    f"SILENT: seed {figures.seed}, window {number} ({window.probe}, {span['started_at']:.3f} to "
                    f"{span['ended_at']:.3f}), container {each.name} ({each.container[:12]}): logged {each.logged}, "
                    f"answered {each.answered}. {each.why} coverage: {result['coverage']}"
                )
                print(figures.silent[-1], flush=True)
                self._keep(number, each, logs, result)

    def _keep(self, number: int, difference: Difference, logs: list[Logged], result: Any) -> None:
        """Writes the answer, the log and the steps of a window with a silent difference to a file."""
        KEPT.mkdir(parents=True, exist_ok=True)
        path = KEPT / f"seed-{self.figures.seed}-window-{number}-{difference.name}.json"
        calls = [log.calls for log in logs if log.container == difference.container]
        path.write_text(json.dumps({"steps": self._steps, "calls": calls, "result": result}, indent=1))
        print(f"  the answer, the log and all steps: {path}", flush=True)

    def _say(self, line: str) -> None:
        if self._verbose:
            print(line, flush=True)


def compare(probe: str, logs: list[Logged], result: Any) -> list[Difference]:
    """The differences between the logs and the answer of one of ``plan.PROBES``."""
    if probe == "events":
        return explain.by_event(
            logs, [(each["container"], each["arg0"], each["arg1"]) for each in result["events"]], result
        )
    rows = {}
    for row in result["rows"]:
        who = row["by"]["path"].rpartition("/")[2] if probe == "opens" else row["by"]["arg0"]
        rows[row["container"], int(who)] = row["count"]
    return explain.by_count(logs, rows, result)
