# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the machine: starts every variant, and compares what fleet.probe finds with what the runtimes say.

usage: python -m runtimes.inside [TITLE ...]     (only variants whose title contains one of these; as root, in the
machine of __main__.py)

All containers run at once. Discovery is asked once for each engine, with the engine's own options. One window of uprobe
and one of opensnoop are open over all of them while each does a different amount of work, so that a hit which is
credited to the wrong container shows. Each line that begins with RESULT is a row as JSON: [title, whether it is as
expected, discovery, probes].
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lab.host import LabError, wait_for
from lab.modules import Running, run_module
from lab.probes import ENOUGH, armed, knows_around, start_probe
from lab.workload import Hot, LabContainer, Opener

from runtimes.engines import SLOW, Engine, Seen
from runtimes.variants import ENGINES, VARIANTS, Variant

NOTHING = "/etc/no-such-file"
BURSTS, OPENS = 3, 100
NOT_RUN = "not run: its runtime ends"
AS_ASKED, EXACT, REFUSED = "equal", "exact", "refused"


@dataclass
class Row:
    """A variant in this machine; ``problem`` is why it could not be tried."""

    variant: Variant
    name: str
    seen: Seen | None = None
    found: str = ""
    probed: str = ""
    problem: str = ""
    calls: int = 0
    opens: int = 0
    ids: set[str] = field(default_factory=set)

    @property
    def engine(self) -> Engine:
        """Its runtime."""
        return ENGINES[self.variant.engine]

    @property
    def ends(self) -> bool:
        """Whether it does not live on this machine."""
        return self.variant.ends_on == os.uname().nodename

    def workloads(self) -> tuple[Hot, Opener]:
        """What runs in the container now."""
        assert self.seen is not None
        container = LabContainer("", self.name, self.seen.pid)
        state = Path(f"/proc/{self.seen.pid}/root/state")
        hot, opener = Hot(container, state / "hot"), Opener(container, state / "opener")
        for one in (hot, opener):
            wait_for((one.directory / "total").exists, f"{self.name} is ready", SLOW)
        return hot, opener


def wanted() -> list[Row]:
    """The rows to try."""
    words = sys.argv[1:] or [""]
    return [
        Row(one, f"lab-{number}")
        for number, one in enumerate(VARIANTS)
        if number == 0 or any(word in one.title() for word in words)  # others share namespaces with the first
    ]


def start(rows: list[Row]) -> None:
    """Starts the engines of the rows, then their containers."""
    failed: dict[str, str] = {}
    for name in dict.fromkeys(row.variant.engine for row in rows):
        began = time.monotonic()
        try:
            ENGINES[name].start()
        except (LabError, StopIteration, OSError) as error:
            failed[name] = f"{type(error).__name__} {error}"
        print(f"{name}: {failed.get(name, 'started')} ({time.monotonic() - began:.0f} s)", flush=True)
    for row in rows:
        try:
            if row.variant.engine in failed:
                raise LabError(failed[row.variant.engine])
            row.engine.run(row.name, row.variant.flags)
            if row.variant.restarts:
                continue
            row.seen = row.engine.seen(row.name)
            if (row.seen.state != "running") != row.ends:
                raise LabError(f"it is {row.seen.state}")
            if row.ends:
                continue
            if not row.variant.opaque:
                row.workloads()
            if row.variant.paused:
                row.engine.tell(row.name, "pause")
                row.seen = row.engine.seen(row.name)
                if row.seen.state not in ("paused", "frozen"):
                    raise LabError(f"paused, but {row.seen.state}")
        except (LabError, OSError, ValueError, KeyError, StopIteration) as error:
            row.problem = f"{type(error).__name__} {error}"
            print(f"{row.variant.title()}: {row.problem}", flush=True)


def differences(seen: Seen, one: dict[str, Any], runtime: str) -> list[str]:
    """Where discovery and the runtime differ."""
    pairs = {"runtime": (one["runtime"], runtime), "pid": (one["pid"], seen.pid)}
    pairs |= {name: (one[name], getattr(seen, name)) for name in ("id", "name", "image", "labels")}
    return [f"{name} {is_!r} not {was!r}" for name, (is_, was) in pairs.items() if was is not None and is_ != was]


def discover(rows: list[Row]) -> None:
    """Compares containers_info with each runtime."""
    answers: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row.problem or row.ends:
            continue
        key = json.dumps(row.engine.options, sort_keys=True)
        if key not in answers:
            answer = answers[key] = run_module("containers_info", row.engine.options, timeout=SLOW)
            print(f"containers_info {key}: {answer.get('warnings', [])} {answer.get('msg', '')}", flush=True)
        listed = answers[key].get("containers", [])
        if row.variant.restarts:
            # it lives for a moment only, so that it may be listed or not
            row.found = AS_ASKED if all(one["name"] != row.name or one["pid"] for one in listed) else "twice"
            continue
        assert row.seen is not None
        mine = [one for one in listed if one["pid"] == row.seen.pid or one["id"] == row.seen.id]
        if len(mine) != 1:
            row.found = f"listed {len(mine)} times"
            continue
        row.ids = {mine[0]["id"]}
        row.found = "; ".join(differences(row.seen, mine[0], row.engine.runtime)) or AS_ASKED
        if (mine[0]["sandbox"] is not None) != row.variant.opaque:
            row.found += f"; sandbox {mine[0]['sandbox']}"


def probe(rows: list[Row]) -> None:
    """Runs uprobe and opensnoop over all containers while each of them works."""
    rows = [row for row in rows if not row.problem and not row.variant.restarts and row.ids]
    asked = {"ids": sorted({each for row in rows for each in row.ids}), "duration": "2h"}
    probes = {
        "uprobe": {"target": "/bin/hot", "function": ["hot_fn"], "max_rows": 10_000},
        "opensnoop": {"path": NOTHING, "collect": "count", "max_rows": 10_000},
    }
    started = {name: start_probe(name, {**asked, **options}) for name, options in probes.items()}
    for one in started.values():
        wait_for(lambda one=one: one.poll() is not None or armed(one.pid), "the window opens", SLOW)
    for number, row in enumerate(rows):
        try:
            work(row, number, started.values())
        except (LabError, AssertionError, OSError, ValueError) as error:
            row.problem = f"the work failed: {type(error).__name__} {error}"
            print(f"{row.variant.title()}: {row.problem}", flush=True)
    results = {name: close(one) for name, one in started.items()}
    for name, result in results.items():
        kept = {key: result.get(key) for key in ("msg", "coverage", "accounting", "warnings")}
        print(f"{name}: {json.dumps(kept)[:3000]}", flush=True)
    for row in rows:
        told = judge(row, results["uprobe"], row.calls), judge(row, results["opensnoop"], row.opens)
        row.probed = told[0] if told[0] == told[1] else f"uprobe {told[0]}; opensnoop {told[1]}"


def close(running: Running) -> dict[str, Any]:
    """Ends a window and returns the result."""
    if running.poll() is None:
        running.kill(ENOUGH)
    return running.result(timeout=SLOW)


def work(row: Row, number: int, probes: Collection[Running]) -> None:
    """Has a container work while the probes watch, and notes how much."""
    if row.variant.opaque:
        return
    if row.variant.paused:
        row.engine.tell(row.name, "unpause")
    hot, opener = row.workloads()
    if row.variant.restarted:
        row.calls += hot.burst(1, SLOW).calls
        row.engine.tell(row.name, "restart")
        row.seen = row.engine.seen(row.name)
        hot, opener = row.workloads()
        # what runs before a probe has seen that it started is in coverage.unwatched
        for one in probes:
            wait_for(lambda one=one: one.poll() is not None or knows_around(one, hot.pid), f"{row.name} is seen", SLOW)
    before = hot.totals().calls
    row.calls += hot.burst(BURSTS + number, SLOW).calls - before
    tried = opener.totals().tried
    row.opens = opener.open(NOTHING, OPENS + number, "openat").tried - tried


def judge(row: Row, result: dict[str, Any], was: int) -> str:
    """What a probe's result is for a container: exact, or what differs."""
    if "rows" not in result:
        return str(result.get("msg"))
    assert row.seen is not None
    ids = row.ids | {one["id"] for one in result["containers"] if one["pid"] == row.seen.pid}
    counted = sum(one["count"] for one in result["rows"] if one["container"] in ids)
    failed = [one["reason"] for one in result["coverage"]["failed"] if one["container"] in ids]
    unwatched = [one["reason"] for one in result["coverage"]["unwatched"] if one["container"] in ids]
    if row.variant.opaque and failed and not counted:
        return REFUSED
    if failed or counted != was:
        return f"{counted} of {was}, {'; '.join(failed + unwatched) or 'and nothing says why'}"
    return EXACT


def main() -> None:
    rows = wanted()
    start(rows)
    discover(rows)
    probe(rows)
    for row in rows:
        expected = AS_ASKED, "" if row.variant.restarts else REFUSED if row.variant.opaque else EXACT
        if row.ends:
            row.found, expected = NOT_RUN, (NOT_RUN, "")
        right = not row.problem and (row.found, row.probed) == expected
        found = [f"not tried: {row.problem}"[:300], ""] if row.problem else [row.found, row.probed]
        print("RESULT " + json.dumps([row.variant.title(), right, *found]), flush=True)


if __name__ == "__main__":
    main()
    print("inside: done", flush=True)
