# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import merge_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import (
    event_table,
    hottest,
    query_table,
    sorted_rows,
    table,
    verdict,
)
from fleet_results import answer, buckets, container, failed, row, unreachable


def test_columns_are_aligned_and_empty_ones_left_out() -> None:
    results = {"a": answer(row(1, 1234), row(None, 7)), "longer-host": answer(row(1, 5))}
    lines = table(merge_rows(results), 10)
    assert lines == [
        "host         container            count",
        "a            web1 (000000000000)   1234",
        "a            -                        7",
        "longer-host  web1 (000000000000)      5",
    ]


def test_a_stack_is_one_line_that_begins_with_the_innermost_function() -> None:
    lines = table(merge_rows({"a": answer(row(1, 3, by={"stack": ["read", "load", "main"]}))}), 5)
    assert lines[1].split()[3:] == ["read;load;main", "3"], lines


def test_rows_of_two_hosts_by_the_same_functions_are_one() -> None:
    stack = ["read", "load", "main"]
    results = {host: answer(row(1, 3, by={"stack": stack})) for host in ("a", "b")}
    (merged,) = merge_rows(results, ["stack"])
    assert (merged["by"], merged["count"], merged["hosts"]) == ({"stack": stack}, 6, 2)


def test_names_cannot_control_the_terminal() -> None:
    lines = table(merge_rows({"a": answer(row(1, 1), containers=[container(1, name="\x1b[2Jx\r\n\u202ey")])}), 5)
    assert r"\x1b[2Jx\x0d\x0a\u202ey" in lines[1]
    (reason,) = [line for line in verdict(merge({"a": failed("\x1b[2J")})) if line.startswith("  -")]
    assert reason == r"  - a failed: \x1b[2J"


def test_rows_left_out_are_counted() -> None:
    rows = merge_rows({f"h{number}": answer(row(1, number + 1)) for number in range(9)})
    assert table(rows, 4)[-1] == "… and 5 more rows"
    assert table([], 4) == table(rows, 0) == []


def test_events_are_sorted_by_time_and_show_the_keys_of_their_probe() -> None:
    head = {"container": "0" * 63 + "1", "tid": 1, "user": 0}
    results = {
        "b": {
            **answer(),
            "events": [
                {
                    **head,
                    "time": 3.25,
                    "pid": 7,
                    "container_pid": None,
                    "comm": "sh",
                    "argv": ["ls", "-l"],
                    "argv_hex": [],
                }
            ],
        },
        "a": {
            **answer(),
            "events": [
                {**head, "time": 1.5, "pid": 9, "container_pid": 4, "comm": "\x1b", "retval": -2, "container": None}
            ],
        },
        "gone": failed("no"),
    }
    assert event_table(results, 5) == [
        "time          host  container  pid  container_pid  comm  retval  argv",
        "00:00:01.500  a     -            9              4  \\x1b  -2      -",
        "00:00:03.250  b     web1         7              -  sh    -       ls -l",
    ]
    assert event_table(results, 1)[2:] == ["… and 1 more events"]
    assert event_table({}, 5) == event_table(results, 0) == []


def test_the_functions_at_the_top_of_stacks() -> None:
    def stacks(unit: str, *stacks: tuple[list[str], int]) -> dict[str, object]:
        return {
            "stacks": [{"container": None, "comm": "app", "frames": f, "count": n, "unit": unit} for f, n in stacks]
        }

    results = {
        "a": {**answer(), **stacks("samples", (["hot", "main"], 6), (["cold", "main"], 1))},
        "b": {**answer(), **stacks("samples", (["hot", "other"], 3))},
    }
    assert hottest(results, 5) == [" share  samples  function", "90.0 %        9  hot", "10.0 %        1  cold"]
    assert hottest(results, 1)[2:] == ["… and 1 more functions"]
    assert hottest({"a": answer()}, 5) == []
    calls = [
        (["vfs_open_[k]", "open", "load", "main"], 2),
        (["do_sys_open_[k]", "open", "load", "boot"], 2),
        (["open", "main"], 1),
        (["main"], 1),
        (["tcp_retransmit_timer_[k]", "ret_from_fork_[k]"], 1),
    ]
    assert hottest({"a": {**answer(), **stacks("hits", *calls)}}, 5) == [
        " share  hits  function",
        "57.1 %     4  open, called from load",
        "14.3 %     1  main",
        "14.3 %     1  open, called from main",
        "14.3 %     1  tcp_retransmit_timer_[k]",
    ]


def test_the_verdict_names_figures_and_reasons() -> None:
    good = verdict(merge({"a": answer(row(1, 5))}))
    assert good == [
        "hosts: 1 of 1 answered; containers: 1 matched, 1 attached; hits: 5, lost: 0; starts 0 ms apart",
        "COMPLETE: every host, container and hit",
    ]
    bad = verdict(
        merge({"a": answer(row(1, 5)), **{f"b{number}": unreachable(f"No route, {number}") for number in range(10)}})
    )
    assert bad[0].startswith("hosts: 1 of 11 answered, 10 unreachable; ")
    assert bad[1] == "NOT COMPLETE, for 10 reasons:"
    assert bad[2] == "  - b0 is unreachable: No route, 0"
    assert bad[-1] == "  - and 2 more; the report lists them all"


OVERHEAD = {"trap_ns": 550, "hit_ns": 660, "rate": 1000.0, "share": 0.066, "runs": 5000}


def test_windows_that_ended_early_are_named_with_what_the_probe_cost() -> None:
    window = {"start_at": 1.0, "started_at": 1.0, "ended_at": 2.0, "clock_offset": 0.0, "late_ms": 0.0}
    hosts = {f"h{number}": answer(window={**window, "stopped": "stop_after"}) for number in range(7)}
    lines = verdict(merge({**hosts, "b": answer(window={**window, "stopped": "budget"}, overhead=OVERHEAD)}))
    assert "7 windows ended early, with the hits that stop_after asked for: h0, h1, h2, h3, h4 and 2 more" in lines
    assert "1 window ended early, by its budget of overhead: b" in lines
    ran = "the program ran 1000 times a second, 0.66 µs each"
    assert f"overhead: took at most 0.07 % of one CPU, on b ({ran}, mostly for other processes or calls)" in lines
    own = verdict(merge({"b": answer(row(1, 2500), overhead=OVERHEAD)}))
    assert f"({ran})" in own[1]


def test_an_estimate_is_no_count() -> None:
    lines = verdict(merge({"a": answer(window=None, estimate=OVERHEAD)}), checked=True)
    assert "check mode, nothing was counted" in lines[0]
    assert lines[1].startswith("overhead: would take at most 0.07 % of one CPU, on a (the program would run 1000 times")
    assert "mostly" not in lines[1], "in check mode no hit counts"


def test_check_mode_claims_only_what_it_did() -> None:
    failure = {"container": f"{2:064x}", "stage": "resolve", "reason": "No file"}
    coverage = {"complete": False, "matched": 3, "attached": 0, "failed": [failure, failure]}
    lines = verdict(merge({"a": answer(window=None, coverage=coverage)}), checked=True)
    assert "containers: 3 matched, would attach to 2, 1 failed; check mode" in lines[0]
    lines = verdict(merge({"a": answer(window=None)}), checked=True)
    assert lines[0].endswith("1 matched, would attach to 1; check mode, nothing was armed")
    assert lines[1] == "COMPLETE: every host would take part"


def latency(number: int, counts: list[int], **changes: Any) -> dict[str, Any]:
    histogram = buckets(*counts)
    total = sum(counts)
    given = {"sum": 1000 * total, "min": 3, "max": 70_000, "histogram": histogram, "unit": "ns", **changes}
    return row(number, total, **given)


def test_times_have_units_and_come_by_p99() -> None:
    slow = latency(2, [0] * 14 + [3], min=20_000, max=30_000)
    lines = table(
        merge_rows({"a": answer(latency(1, [0, 50, 50], max=7), slow, containers=[container(1), container(2)])}), 5
    )
    assert lines == [
        "host  container            count  mean    p50      p99    min    max",
        "a     web2 (000000000000)      3  1 µs  25 µs  29.9 µs  20 µs  30 µs",
        "a     web1 (000000000000)    100  1 µs   4 ns  6.94 ns   3 ns   7 ns",
        "p50 and p99 are interpolated, off by less than 42 %",
    ]


def test_rows_can_be_sorted_by_another_figure() -> None:
    few, many = latency(1, [0, 0, 0, 9], max=15, min=8), latency(2, [99], min=1, max=1)
    rows = merge_rows({"a": answer(few, many, containers=[container(1), container(2)])})
    assert [entry["count"] for entry in sorted_rows(rows)] == [9, 99]
    assert [entry["count"] for entry in sorted_rows(rows, "count")] == [99, 9]
    assert [entry["count"] for entry in sorted_rows(merge_rows({"a": answer(row(1, 2), row(None, 7))}))] == [7, 2]


def test_the_schedulers_own_frames_are_left_out() -> None:
    def stack(frames: list[str], total: int) -> dict[str, Any]:
        return {"container": None, "comm": "app", "frames": frames, "count": 1, "sum": total, "unit": "ns"}

    kernel = ["__schedule_[k]", "schedule_[k]", "do_nanosleep_[k]"]
    results = {
        "a": {
            **answer(),
            "stacks": [
                stack([*kernel, "nap", "main"], 3_000_000_000),
                stack([*kernel, "doze", "main"], 1_000_000_000),
                stack(["schedule_timeout_[k]", "worker", "main"], 1_000_000_000),
                stack(["__schedule_[k]"], 0),
            ],
        }
    }
    assert hottest(results, 5) == [
        " share  time  function          called from",
        "80.0 %   4 s  do_nanosleep_[k]  nap",
        "20.0 %   1 s  worker",
        " 0.0 %  0 ns  __schedule_[k]",
    ]


def test_what_a_query_selected() -> None:
    entries = [{"host": "a", "by": {"comm": "x"}, "n": 5}, {"host": "bb", "by": {"comm": "y"}, "n": 10}]
    assert query_table(entries, 5) == ["host  by.comm   n", "a     x         5", "bb    y        10"]
    assert query_table(entries, 1)[2:] == ["… and 1 more entries"]
    assert query_table(merge_rows({"a": answer(row(1, 5))}), 5) == table(merge_rows({"a": answer(row(1, 5))}), 5)
    assert query_table(["x\x1b", None, 3], 2) == ["x\\x1b", "-", "… and 1 more values"]
    assert query_table({"a": [1]}, 5) == ["{", '  "a": [', "    1", "  ]", "}"]
    assert query_table([{"a": [1]}], 5)[0] == "[" and query_table([], 5) == ["[]"] and query_table(None, 5) == ["null"]


def test_reasons_that_differ_in_names_alone_are_one() -> None:
    hosts = {f"h{number}": failed(f"h{number} says: no function x") for number in range(12)}
    lines = verdict(merge(hosts))
    assert lines[1:] == [
        "NOT COMPLETE, for 1 reason:",
        "  - 12 hosts (h0, h1, h2, h3, h4 and 7 more) failed: … says: no function x",
    ]
