# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._report.adhoc import lines, modules
from fleet_results import answer, container, failed, row, unreachable

EVENT = {"time": 1001.5, "container": f"{1:064x}", "pid": 77, "comm": "app", "path": "/etc/hosts\x1b[2J"}


def text(module: str, answers: dict[str, Any], most: int = 20, checked: bool = False) -> str:
    return "\n".join(lines(module, answers, most, checked))


def test_rows_of_all_hosts_are_one_table_and_the_verdict_is_last() -> None:
    shown = lines("uprobe", {"a": answer(row(1, 5)), "b": answer(row(1, 9))}, 20)
    assert [line.split() for line in shown[:3]] == [
        ["host", "container", "count"],
        ["b", "web1", "(000000000000)", "9"],
        ["a", "web1", "(000000000000)", "5"],
    ]
    assert shown[-1] == "COMPLETE: every host, container and hit"
    assert "hits: 14, lost: 0" in shown[-2]


def test_events_are_lines_in_the_order_of_time() -> None:
    early = {**EVENT, "time": 1000.25, "path": "/etc/passwd"}
    shown = text("opensnoop", {"a": answer(events=[EVENT, early])})
    assert shown.index("/etc/passwd") < shown.index("/etc/hosts") and "00:16:40.250" in shown
    assert "\x1b" not in shown and "/etc/hosts\\x1b[2J" in shown


def test_marks_of_functions_are_explained_below_them() -> None:
    one = {"container": f"{1:064x}", "pid": 1, "comm": "app", "frames": ["leaf_[k]", "main"], "count": 3}
    answers = {"a": answer(row(1, 3), stacks=[one])}
    shown = text("profile", answers)
    assert "\n_[k]: a function of the kernel\n" in shown and "[unknown]" not in shown
    unknown = text("profile", {"a": answer(row(1, 3), stacks=[{**one, "frames": ["[unknown]"]}])})
    assert "[unknown]: no name found, see docs/limits.md, Stacks" in unknown and "_[k]" not in unknown


def test_a_table_has_so_many_lines_at_most_and_says_so() -> None:
    rows = [row(1, 9, by={"comm": name}) for name in "abcd"]
    assert "… and 2 more rows" in text("opensnoop", {"a": answer(*rows)}, most=2)


def test_a_host_without_an_answer_is_a_reason() -> None:
    shown = text("uprobe", {"a": answer(row(1, 5)), "b": unreachable(), "c": failed("Task failed: No function f.")})
    assert "NOT COMPLETE, for 2 reasons:" in shown
    assert "  - b is unreachable: No route to host" in shown and "  - c failed: No function f." in shown


def test_an_answer_that_is_none_costs_its_host_alone() -> None:
    for module in modules():
        shown = text(module, {"odd": {"rows": 7, "containers": 7, "checks": 7, "processes": 7, "probes": 7}})
        assert "odd" in shown and "The host sent an answer that is not a result" in shown, module


def test_check_mode_lists_what_would_be_attached() -> None:
    attachments = [{"path": "/bin/app", "function": "f", "address": 4096, "containers": ["x", "y"]}]
    shown = text("uprobe", {"a": answer(attachments=attachments)}, checked=True)
    assert [line.split() for line in shown.splitlines()[:2]] == [
        ["host", "path", "function", "address", "containers"],
        ["a", "/bin/app", "f", "1000", "2"],
    ]
    assert "check mode, nothing was armed" in shown and "COMPLETE: every host would take part" in shown


def test_processes_and_the_numbers_that_none_has() -> None:
    process = {"pid": 4711, "container_pid": 66, "nspid": [4711, 66], "container": f"{1:064x}", "comm": "java"}
    missing = {"container": "3f2a", "container_pid": 9, "reason": "There is no such process."}
    found = {"processes": [process], "missing": [missing], "containers": [container(1)]}
    shown = lines("pids_info", {"a": found, "b": unreachable()}, 20)
    assert shown[1].split() == ["a", "4711", "66", "web1", "(000000000000)", "java", "4711", ">", "66"]
    assert shown[2:] == [
        "",
        "1 process found, 1 not found",
        "  - a: container 3f2a, container_pid 9: There is no such process.",
        "  - b: No route to host",
    ]


def test_functions_and_the_containers_that_could_not_be_read() -> None:
    found = {
        "probes": [{"container": f"{1:064x}", "type": "function", "path": "/bin/app", "name": "f", "address": 4096}],
        "failures": [{"container": f"{2:064x}", "stage": "resolve", "reason": "No file /bin/app."}],
        "containers": [container(1), container(2)],
        "truncated": {"probes": 3},
    }
    shown = lines("probes_info", {"a": found}, 20)
    assert shown[1].split() == ["a", "web1", "(000000000000)", "function", "/bin/app", "f", "1000"]
    assert shown[3:] == [
        "1 found, 3 more left out of the results",
        "  - web2 (000000000000) on a failed at resolve: No file /bin/app.",
    ]
