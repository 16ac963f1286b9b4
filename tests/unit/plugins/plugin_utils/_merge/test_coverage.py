# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.no_match import nothing_matched
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import (
    losses,
    lost,
    merge_coverage,
    merge_window,
    reason,
    state,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from fleet_results import answer, container, failed, row, unreachable
from probe_fakes import container as running


def changed(part: str, **changes: Any) -> dict[str, Any]:
    """A complete answer with something in one of its parts changed."""
    good = answer(row(1, 10))
    return {**good, part: {**good[part], **changes}}


def test_all_is_well() -> None:
    coverage = merge_coverage({"a": answer(row(1, 10)), "b": answer(row(1, 5))})
    assert coverage["complete"] and coverage["reasons"] == []
    assert (coverage["hosts_asked"], coverage["hosts_reached"], coverage["matched"], coverage["attached"]) == (
        2,
        2,
        2,
        2,
    )


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        (unreachable("Connection refused"), "bad is unreachable: Connection refused"),
        (failed("Kernel 4.18 is too old.", unsupported=True), "bad is not supported: Kernel 4.18 is too old."),
        (failed("No function x"), "bad failed: No function x"),
        ({"changed": False}, "bad failed: it returned neither a result nor an error message"),
        (changed("window", late_ms=350.4), "The probe on bad was ready 350 ms after the window opened; open it at "),
        (
            changed(
                "coverage", complete=False, failed=[{"container": f"{1:064x}", "stage": "resolve", "reason": "No file"}]
            ),
            "web1 on bad failed at resolve: No file",
        ),
        (
            changed(
                "coverage",
                complete=False,
                unwatched=[
                    {
                        "container": f"{1:064x}",
                        "what": "process 7, cgroup /x",
                        "reason": "Its cgroup is shared.",
                        "since": 1.0,
                        "until": 2.5,
                    }
                ],
            ),
            "web1 on bad: process 7, cgroup /x was not watched. Its cgroup is shared.",
        ),
        (changed("coverage", complete=False), "bad reports that its coverage is not complete."),
        (changed("accounting", hits=13, ring_full=3), "bad: 3 events lost because the ring buffer was full; "),
        (changed("accounting", hits=13, map_full=3), "bad: 3 hits lost because the map of rows was full; "),
        (changed("accounting", hits=13, capped=3), "bad: 3 events dropped beyond max_events; "),
        (changed("accounting", hits=13, unpaired=3), "bad: 3 hits whose end was not seen, such as calls"),
        (changed("accounting", hits=13, kernel_missed=3), "bad: 3 hits missed by the kernel."),
        (changed("accounting", hits=13), "bad: the accounting does not add up: 13 hits, 10 delivered or lost."),
        (changed("truncated", rows=2), "bad: 2 rows left out of the result; raise max_rows or probe fewer containers."),
    ],
)
def test_one_incomplete_host_makes_the_verdict_incomplete_and_is_named(result: dict[str, Any], reason: str) -> None:
    coverage = merge_coverage({"good": answer(row(1, 10)), "bad": result})
    assert coverage["complete"] is False
    (told,) = coverage["reasons"]
    assert told.startswith(reason)
    assert coverage["hosts_asked"] == 2


def test_a_late_host_is_reported_once() -> None:
    late = changed("window", late_ms=350.0)
    late["coverage"] = {
        **late["coverage"],
        "complete": False,
        "failed": [{"container": None, "stage": "window", "reason": "Armed 350 ms after start_at"}],
    }
    coverage = merge_coverage({"a": late})
    assert coverage["reasons"] == [
        "The probe on a was ready 350 ms after the window opened; open it at least 1 s later, by start_delay or "
        "start_at."
    ]
    assert coverage["failed_containers"] == [], "no container failed"
    assert coverage["host_failures"] == [{"host": "a", "stage": "window", "reason": "Armed 350 ms after start_at"}]
    assert coverage["late"] == [{"host": "a", "late_ms": 350.0}]


def test_a_host_on_which_all_containers_failed_still_says_which() -> None:
    details = {
        "complete": False,
        "matched": 1,
        "attached": 0,
        "failed": [{"container": "c1", "stage": "resolve", "reason": "No file"}],
    }
    coverage = merge_coverage({"a": answer(row(1, 1)), "b": failed("No file", coverage=details)})
    assert coverage["reasons"] == ["b failed: No file"]
    assert coverage["failed_containers"] == [
        {"host": "b", "container": "c1", "stage": "resolve", "reason": "No file", "name": None}
    ]
    assert coverage["matched"] == 2


def test_no_host_no_match_and_no_attachment_are_not_complete() -> None:
    assert merge_coverage({})["reasons"] == ["No hosts were asked."]
    nothing = answer(containers=[], window=None)
    assert merge_coverage({"a": nothing})["reasons"] == [
        "No container matched on any host; check the selector and the other options that select containers."
    ]
    assert merge_coverage({"a": nothing, "b": answer(row(1, 1))})["complete"]
    # A window opens where nothing matches, too, for what may start in it.
    watched = answer(containers=[])
    watched["coverage"]["complete"] = False
    assert merge_coverage({"a": watched})["reasons"] == merge_coverage({"a": nothing})["reasons"]
    assert merge_coverage({"a": watched, "b": answer(row(1, 1))})["complete"]
    loose = changed("coverage", attached=0)
    assert merge_coverage({"a": loose})["reasons"] == ["The probe was not attached in any container."]


def test_the_first_reason_is_that_nothing_was_measured() -> None:
    """The play fails with it."""
    unwatched = [{"container": "x", "what": "all of it", "reason": "No look found it.", "since": 1.0, "until": 2.0}]
    nothing = answer(containers=[])
    nothing["coverage"] = {**nothing["coverage"], "complete": False, "unwatched": unwatched}
    reasons = merge_coverage({"a": nothing, "b": unreachable()})["reasons"]
    assert reasons[0].startswith("No container matched on any host") and len(reasons) == 3


def test_something_is_measured_if_one_host_attached_the_probe() -> None:
    none = {"complete": False, "matched": 0, "attached": 0, "failed": []}
    loose = {"complete": False, "matched": 1, "attached": 0, "failed": []}
    good = answer()
    for results, measured in (
        ({}, False),
        ({"a": unreachable(), "b": failed("no such option")}, False),
        ({"a": answer(coverage=none), "b": unreachable()}, False),
        ({"a": answer(coverage=loose), "b": answer(coverage=none)}, False),
        ({"a": good, "b": unreachable(), "c": answer(coverage=loose)}, True),
        ({"a": answer(coverage={**none, "complete": True})}, True),
        ({"a": answer(coverage=none, window=None)}, False),
        ({"a": answer(coverage={**loose, "complete": True}, window=None)}, True),
    ):
        assert merge_coverage(results)["measured"] is measured, results


def test_check_mode_attaches_nothing_and_is_complete() -> None:
    assert merge_coverage({"a": {**changed("coverage", attached=0), "window": None}})["complete"]


def test_the_hosts_own_processes_need_no_container() -> None:
    assert merge_coverage({"a": answer(row(None, 3), containers=[])})["complete"]


def test_windows_are_compared_by_the_controllers_clock() -> None:
    fast = changed("window", started_at=1060.010, ended_at=1070.0, clock_offset=60.0)
    window = merge_window({"a": answer(row(1, 1)), "b": fast, "c": unreachable()})
    assert window["first_started_at"] == 1000.002
    assert window["last_started_at"] == pytest.approx(1000.010)
    assert window["spread_ms"] == pytest.approx(8.0)
    assert window["overlap"] == pytest.approx(9.99)
    assert window["shared"] is True


def test_windows_at_different_times_are_not_one() -> None:
    results = {"a": answer(row(1, 1)), "b": changed("window", start_at=2000.0, started_at=2000.0, ended_at=2010.0)}
    assert merge_window(results)["shared"] is False
    assert merge_window(results)["overlap"] == 0
    assert merge_coverage(results)["reasons"] == ["The hosts did not share one window: their start times differ."]


def test_accounting_and_truncation_add_up() -> None:
    lossy = {**changed("accounting", hits=14, ring_full=4), "truncated": {"rows": 1, "events": 2, "bytes": 300}}
    merged = merge({"a": lossy, "b": answer(row(1, 5)), "c": failed("x")})
    assert merged["accounting"] == {
        "hits": 19,
        "delivered": 15,
        "unfinished": 0,
        "ring_full": 4,
        "map_full": 0,
        "capped": 0,
        "unpaired": 0,
        "kernel_missed": 0,
    }
    assert merged["truncated"] == {"rows": 1, "events": 2, "bytes": 300}


def test_states_and_reasons_without_ansibles_prefix() -> None:
    assert state(unreachable()) == "unreachable"
    assert reason({"msg": "Task failed: Action failed: No such host"}) == "No such host"


def test_hits_that_had_not_ended_are_no_loss() -> None:
    unfinished = {"a": changed("accounting", hits=13, unfinished=3)}
    assert merge_coverage(unfinished)["complete"] is True
    assert merge(unfinished)["accounting"]["unfinished"] == 3


def test_losses_are_all_counters_except_those_of_hits() -> None:
    accounting = {"hits": 16, "delivered": 4, "unfinished": 7, "ring_full": 3, "capped": 2, "map_full": 0}
    assert losses(accounting) == {"ring_full": 3, "capped": 2, "map_full": 0}
    assert lost(accounting) == 5


def test_what_was_cut_is_a_reason_but_for_the_list_of_attachments() -> None:
    cut = {"rows": 2, "events": 0, "containers": 3, "attachments": 4, "bytes": 5}
    reasons = merge_coverage({"a": answer(row(), truncated=cut)})["reasons"]
    assert reasons == [
        "a: 2 rows left out of the result; raise max_rows or probe fewer containers.",
        "a: 3 containers left out of the result; raise max_bytes or probe fewer containers.",
        "a: 5 bytes left out of the result; raise max_bytes or probe fewer containers.",
    ]
    only = {"rows": 0, "events": 0, "attachments": 4, "bytes": 5}
    assert merge_coverage({"a": answer(row(), truncated=only)})["complete"] is True


def test_a_window_that_the_budget_ended_is_a_reason_of_a_late_host_too() -> None:
    failure = {"container": None, "stage": "budget", "reason": "Detached after 1.1 s."}
    late = {"container": None, "stage": "window", "reason": "Armed 200 ms after start_at"}
    spoilt = answer(row())
    spoilt["coverage"] = {**spoilt["coverage"], "complete": False, "failed": [failure, late]}
    spoilt["window"] = {**spoilt["window"], "late_ms": 200.0, "stopped": "budget"}
    coverage = merge_coverage({"a": spoilt})
    late_reason, stopped = coverage["reasons"]
    assert late_reason.startswith("The probe on a was ready 200 ms after") and stopped == (
        "a stopped: Detached after 1.1 s."
    )
    assert merge_window({"a": spoilt})["stopped"] == {"budget": ["a"]}


def test_reasons_of_many_containers_are_folded() -> None:
    def covered(*reasons: str) -> dict[str, Any]:
        listed = [container(number) for number in range(1, len(reasons) + 1)]
        failures = [
            {"container": one["id"], "stage": "resolve", "reason": reason}
            for one, reason in zip(listed, reasons, strict=True)
        ]
        coverage = {**answer()["coverage"], "complete": False, "matched": len(listed), "failed": failures}
        return answer(containers=listed, coverage=coverage)

    results = {
        "a": covered("No function x in /bin/app of web1 on a.", "No function x in /bin/app of web2 on a."),
        "b": covered("No function x in /bin/app of web1 on b.", "web22 is another."),
    }
    assert merge_coverage(results)["reasons"] == [
        "3 containers on 2 hosts (web1 on a, web2 on a, web1 on b) failed at resolve: "
        "No function x in /bin/app of … on ….",
        "web2 on b failed at resolve: web22 is another.",
    ]


def test_late_hosts_are_one_reason() -> None:
    late = {"start_at": 1000.0, "started_at": 1000.3, "ended_at": 1010.0, "late_ms": 300.0, "clock_offset": 0.0}
    results = {"a": answer(window=late), "b": answer(window={**late, "late_ms": 450.0})}
    assert merge_coverage(results)["reasons"] == [
        "The probe on 2 hosts (a, b) was ready up to 450 ms after the window opened; open it at least 1 s later, by "
        "start_delay or start_at."
    ]


def test_the_verdict_on_a_late_host_names_the_delay_that_is_enough() -> None:
    late = merge_coverage({"a": changed("window", late_ms=2940.0)}, start_delay=9.1)
    assert late["reasons"] == [
        "The probe on a was ready 2.9 s after the window opened; raise start_delay to at least 13 (was 9.1)."
    ]


def test_what_containers_need_comes_before_what_a_whole_host_lacks() -> None:
    unknown = {"container": None, "stage": "discover", "reason": "docker at /run/x does not list some of its."}
    failure = {"container": f"{1:064x}", "stage": "resolve", "reason": "No library libc."}
    coverage = merge_coverage({"a": changed("coverage", complete=False, failed=[unknown, failure])})
    assert coverage["reasons"] == [
        "web1 on a failed at resolve: No library libc.",
        "a: docker at /run/x does not list some of its.",
    ]
    assert len(coverage["failed_containers"]) == 1


def unwatched(what: str, reason: str, *numbers: int) -> list[dict[str, Any]]:
    about = {"what": what, "reason": reason, "since": 1.0, "until": 2.0}
    return [{"container": f"{number:x}" * 64, **about} for number in numbers]


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        (unwatched("all of it", "It is in no list.", 10), "aaaaaaaaaaaa on a was not watched. It is in no list."),
        (
            unwatched("all of it", "It is in no list.", 10, 11),
            "2 containers on 1 host (aaaaaaaaaaaa on a, bbbbbbbbbbbb on a) were not watched. Each is in no list.",
        ),
        (
            unwatched("its beginning", "It started late.", 10, 11),
            "2 containers on 1 host (aaaaaaaaaaaa on a, bbbbbbbbbbbb on a): the beginning of each was not watched. "
            "Each started late.",
        ),
    ],
)
def test_containers_that_were_not_watched(entries: list[dict[str, Any]], reason: str) -> None:
    assert merge_coverage({"a": changed("coverage", complete=False, unwatched=entries)})["reasons"] == [reason]


def test_where_nothing_matches_the_verdict_has_the_hosts_hint() -> None:
    def nothing(*warnings: str) -> dict[str, Any]:
        return answer(containers=[], window=None, warnings=list(warnings))

    box = running("c1", name="db-1", labels={"app": "db"})
    plain, hint = nothing_matched([box]), nothing_matched([box], labels=["app"])
    named = merge_coverage({"a": nothing("else", plain), "b": nothing(hint)})["reasons"][0]
    assert named.endswith("that select containers; on b, the values of the label app are db.")
    assert merge_coverage({"a": nothing(plain)})["reasons"][0].endswith("; on a there are db-1.")
