# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from ansible_collections.fleet.probe.plugins.plugin_utils._progress import line, standing, steps
from fleet_results import answer, failed, unreachable

STARTED = {"started": True, "ansible_job_id": "j"}


def test_hosts_stand_where_their_latest_step_says() -> None:
    peek = {"a": {"collecting": True}, "b": answer(), "c": failed("x")}
    job = {"a": STARTED, "b": STARTED, "c": STARTED, "d": STARTED}
    clock = {"e": unreachable(), "a": {"offset": 0.0}}
    assert standing([peek, job, clock]) == {"started": 2, "reached": 1, "failed": 1, "unreachable": 1}


def test_the_line_says_what_is_going_on_and_how_long() -> None:
    hosts = {"started": 2, "reached": 1, "unreachable": 1}
    assert line(hosts, 95.0, 100.0, 30.0) == "2 armed or arming, window opens in 5 s, 1 done, 1 unreachable"
    assert line(hosts, 110.0, 100.0, 30.0) == "2 collecting, 20 s left, 1 done, 1 unreachable"
    assert line({"started": 2}, 131.0, 100.0, 30.0) == "2 closing"


def test_a_few_lines_are_told_evenly_or_one_a_second() -> None:
    assert steps(100.0, 110.0, None) == [100.0, 102.0, 104.0, 106.0, 108.0, 110.0]
    assert len(steps(100.0, 3700.0, None)) == 6
    assert steps(100.0, 103.0, 1.0) == [100.0, 101.0, 102.0, 103.0]
    assert steps(100.0, 99.0, None) == []
