# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window with a start_at, which the kernel opens and closes: user space may come too late for both."""

from __future__ import annotations

import signal
import time
from pathlib import Path

from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.modules import run_module, start_module
from lab.workload import start_hot

NAME = unique("edges")
# The module stops as soon as it has set the gate, before its window opens.
STOPS = """
import os, signal
from ansible_collections.fleet.probe.plugins.module_utils._window.gate import Gate
set_gate = Gate.open_by_clock
def stop_after(self, opens, closes):
    set_gate(self, opens, closes)
    os.kill(os.getpid(), signal.SIGSTOP)
Gate.open_by_clock = stop_after
"""


def stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].startswith("T")


def test_a_module_that_sleeps_through_its_window_counts_what_the_others_count(docker: Dockerd) -> None:
    hot = start_hot(docker, NAME, continuous_usleep=200)
    arguments = {
        "endpoints": {"docker": docker.host},
        "names": [NAME],
        "target": "/bin/hot",
        "function": "hot_fn",
        "max_overhead": 0,
        "duration": "2",
    }
    began = time.time()
    run_module("uprobe", {**arguments, "_ansible_check_mode": True})
    start_at = time.time() + 3 + 4 * (time.time() - began)  # two modules have to be ready by then
    arguments["start_at"] = repr(start_at)
    with start_module("uprobe", arguments) as awake, start_module("uprobe", arguments, before=STOPS) as asleep:
        wait_for(lambda: stopped(asleep.pid), "it has set its gate and stopped", start_at - began)
        assert time.time() < start_at, "the gate was to be set before the window opens"
        wait_for(lambda: time.time() > start_at + 3, "the window is over", 60)
        asleep.kill(signal.SIGCONT)
        results = awake.result(), asleep.result()
    made = hot.dump().calls
    counts = [result["accounting"]["hits"] for result in results]
    assert 0 < counts[0] < made
    # both programs run one after the other in each hit: one of them may be just before an edge, and the other after it
    assert abs(counts[0] - counts[1]) <= 2, counts
    for result in results:
        window = result["window"]
        assert (window["late_ms"], window["stopped"], result["coverage"]["complete"]) == (0, None, True), result
        assert abs(window["ended_at"] - window["started_at"] - 2) < 0.001
