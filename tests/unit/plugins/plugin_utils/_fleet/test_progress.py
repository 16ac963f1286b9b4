# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.progress import line, running, standing, steps
from fleet_results import answer, failed, unreachable

ARMED = {"started": True, "armed": True, "pid": 7, "results_file": "f"}


def test_hosts_are_counted_by_their_latest_step() -> None:
    job = {"a": ARMED, "b": answer(), "c": failed("x"), "d": {**ARMED, "armed": False}}
    clock = {"e": unreachable(), "a": {"offset": 0.0}}
    hosts = standing([job, clock])
    assert hosts == {"armed": 1, "arming": 1, "reached": 1, "failed": 1, "unreachable": 1}
    assert running(hosts) == 2


def test_the_line_says_what_the_hosts_do_and_for_how_long() -> None:
    hosts = {"armed": 2, "reached": 1, "unreachable": 1}
    assert line(hosts, 95.0, 100.0, 30.0) == "2 armed, window opens in 5 s, 1 done, 1 unreachable"
    assert line({"armed": 2, "arming": 3}, 95.0, 100.0, 30.0) == "2 armed, 3 arming, window opens in 5 s"
    assert line({"armed": 2}, 100.5, 100.0, 30.0) == "2 armed, window opens in 0 s"
    assert line(hosts, 110.0, 100.0, 30.0) == "2 collecting, 20 s left, 1 done, 1 unreachable"
    assert line({"armed": 1, "arming": 1}, 131.0, 100.0, 30.0) == "2 closing"


def test_a_few_lines_before_the_window_and_in_it_or_one_a_second() -> None:
    assert steps(100.0, 104.0, 110.0, None) == [100.0, 102.0, 104.0, 105.0, 107.0, 109.0]
    assert len(steps(100.0, 1000.0, 3700.0, None)) == 10
    assert steps(100.0, 101.0, 103.0, 1.0) == [100.0, 101.0, 102.0, 103.0]
    assert steps(105.0, 100.0, 109.0, None) == [105.0, 107.0, 109.0]
    assert steps(100.0, 98.0, 99.0, None) == []
