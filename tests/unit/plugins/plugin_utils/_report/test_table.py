# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import merge_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import event_table, hottest, table, verdict
from fleet_results import answer, container, failed, row, unreachable


def test_columns_are_aligned_and_empty_ones_left_out() -> None:
    results = {"a": answer(row(1, 1234), row(None, 7)), "longer-host": answer(row(1, 5))}
    lines = table(merge_rows(results), 10)
    assert lines == [
        "host         container            count",
        "a            web1 (000000000000)   1234",
        "a            -                        7",
        "longer-host  web1 (000000000000)      5",
    ]


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
        "time          host  container  pid  comm  retval  argv",
        "00:00:01.500  a     -            4  \\x1b  -2      -",
        "00:00:03.250  b     web1         7  sh    -       ls -l",
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


def test_the_verdict_names_figures_and_reasons() -> None:
    good = verdict(merge({"a": answer(row(1, 5))}))
    assert good == [
        "hosts: 1 of 1 reached; containers: 1 matched, 1 attached; hits: 5, lost: 0; starts 0 ms apart",
        "COMPLETE: every host, container and hit",
    ]
    bad = verdict(merge({"a": answer(row(1, 5)), **{f"b{number}": unreachable() for number in range(10)}}))
    assert bad[0].startswith("hosts: 1 of 11 reached, 10 unreachable; ")
    assert bad[1] == "NOT COMPLETE, for 10 reasons:"
    assert bad[2] == "  - b0 is unreachable: No route to host"
    assert bad[-1] == "  - and 2 more; the report lists them all"


OVERHEAD = {"trap_ns": 550, "hit_ns": 660, "rate": 1000.0, "share": 0.066, "runs": 5000}


def test_windows_that_ended_early_are_named_with_what_the_probe_cost() -> None:
    window = {"start_at": 1.0, "started_at": 1.0, "ended_at": 2.0, "clock_offset": 0.0, "late_ms": 0.0}
    hosts = {f"h{number}": answer(window={**window, "stopped": "stop_after"}) for number in range(7)}
    lines = verdict(merge({**hosts, "b": answer(window={**window, "stopped": "budget"}, overhead=OVERHEAD)}))
    assert "7 windows ended early, with the hits that stop_after asked for: h0, h1, h2, h3, h4 and 2 more" in lines
    assert "1 window ended early, by its budget of overhead: b" in lines
    assert "overhead: took at most 0.07 % of one CPU, on b (1000 hits a second at 0.66 µs each)" in lines


def test_an_estimate_is_no_count() -> None:
    lines = verdict(merge({"a": answer(window=None, estimate=OVERHEAD)}), checked=True)
    assert "check mode, nothing was counted" in lines[0]
    assert lines[1].startswith("overhead: would take at most 0.07 % of one CPU, on a")


def test_check_mode_claims_only_what_it_did() -> None:
    lines = verdict(merge({"a": answer(window=None)}), checked=True)
    assert lines[0].endswith("check mode, nothing was armed")
    assert lines[1] == "COMPLETE: every host would take part"
