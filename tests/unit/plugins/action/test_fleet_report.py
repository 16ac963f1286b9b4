# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from action_runs import action, play_vars, shown
from ansible_collections.fleet.probe.plugins.action import fleet_report
from fleet_results import answer, container, row, unreachable

HOSTS = {
    "a": {"trace_answer": answer(row(1, 5)), "trace_job": {"started": True}},
    "b": {"trace_answer": answer(row(1, 2))},
}


def report(hosts: dict[str, Any], check_mode: bool = False, **args: Any) -> tuple[dict[str, Any], str]:
    """The action's result, and what it shows."""
    given = {"probe": "uprobe", "start_at": 1000.0, "duration": 10.0, **args}
    made = action(fleet_report.ActionModule, check_mode=check_mode, **given)
    result: dict[str, Any] = made.run(None, play_vars(hosts, ansible_limit="a:b"))
    return result, "\n".join(shown(made))


def test_the_answers_of_all_hosts_are_one_verdict_and_its_files(tmp_path: Path) -> None:
    result, displayed = report(HOSTS, report_dir=str(tmp_path / "report"))
    assert result["complete"] is True and result["verdict"] == "COMPLETE: every host, container and hit"
    assert sum(entry["count"] for entry in result["merged"]["rows"]) == 7
    assert [Path(path).name for path in result["files"]] == [
        "fleet.json",
        "report.html",
        "rows.csv",
        "metrics.txt",
        "metrics.prom",
        "metrics.otlp.json",
    ]
    folder = tmp_path / "report" / "1970-01-01T0016-uprobe"
    assert f"report: {folder}/report.html" in displayed and result["verdict"] in displayed
    assert "asked: uprobe; all containers of 2 hosts" in displayed
    document = json.loads((tmp_path / "report" / "latest" / "fleet.json").read_text())
    assert list(document["hosts"]) == ["a", "b"] and "--limit a:b" in document["command"]


def test_a_file_on_any_host_is_said() -> None:
    made = {"a": HOSTS["a"], "b": {**HOSTS["b"], "trace_job": {"started": True, "file": "/root/x.pcapng"}}}
    assert report(HOSTS)[0]["files_made"] is False and report(made)[0]["files_made"] is True


def test_a_host_without_an_answer_is_a_reason_against_it() -> None:
    result, displayed = report({**HOSTS, "c": {"trace_clock": unreachable("No route to host")}})
    assert result["complete"] is False and len(result["reasons"]) == 1
    assert "NOT COMPLETE, for 1 reason" in displayed and "No route to host" in displayed
    assert result["files"] == []


def test_a_late_host_is_told_the_delay_that_is_enough() -> None:
    window = {**answer()["window"], "late_ms": 2940.0}
    late, _displayed = report({"a": {"trace_answer": answer(row(1, 5), window=window)}}, start_delay=9.1)
    assert late["reasons"][0].endswith("raise start_delay to at least 13 (was 9.1).")


def test_whether_anything_was_measured_is_for_the_last_batch_to_say() -> None:
    result, _displayed = report({"a": {"trace_clock": unreachable()}})
    assert (result["measured"], result["last_batch"]) == (False, True)
    made = action(fleet_report.ActionModule, probe="uprobe", start_at=1000.0, duration=10.0)
    first = made.run(None, play_vars(HOSTS, ansible_limit=None, ansible_play_batch=["a"]))
    assert (first["measured"], first["last_batch"]) == (True, False)


def test_the_hosts_may_say_what_was_asked(tmp_path: Path) -> None:
    good = {"probe": "uprobe", "containers": {"names": ["web"]}, "probe_args": {"target": "libc", "function": "f"}}
    # Of another probe, and of one that no play would have asked.
    bad = [{**good, "probe": "usdt"}, {**good, "probe_args": {"tarket": "libc"}}]
    hosts = {
        str(number): {"trace_answer": {**answer(row(1, 5)), "question": question}}
        for number, question in enumerate([*bad, {**good, "by": ["image"]}])
    }
    result, displayed = report(hosts, question_of_hosts=True, report_dir=str(tmp_path))
    assert "asked: uprobe of f in libc; name web on 3 hosts" in displayed
    assert [entry["by"] for entry in result["merged"]["rows"]] == [{"image": "localhost/web:1"}]
    document = json.loads((tmp_path / "latest" / "fleet.json").read_text())
    assert "question" not in document["hosts"]["0"] and document["probe_args"] == good["probe_args"]
    assert "all containers of 3 hosts" in report(hosts)[1]
    assert report(hosts, question_of_hosts=True, by=["host"])[0]["merged"]["rows"][0]["by"] == {"host": "0"}


def test_a_query_selects_from_the_document() -> None:
    result, displayed = report(HOSTS, query="rows[].count")
    assert sorted(result["query"]) == [2, 5] and "query: rows[].count\n5\n2\n" in displayed


@pytest.mark.parametrize(
    ("wrong", "sentences"),
    [
        ({"query": "rows["}, ["query 'rows['", "without query."]),
        ({"by": ["hots"]}, ["Rows cannot be merged by 'hots'", "without by."]),
        ({"query": "rows[", "by": ["hots"]}, ["Rows cannot be merged by 'hots'", "without query and by."]),
        ({"sort": "p90"}, ["sort is 'p90'; use one of: count, sum,", "The report has the default."]),
        ({"table_rows": "x"}, ["table_rows is 'x'; give a number", "The report has the default."]),
    ],
)
def test_no_option_of_the_report_loses_what_was_measured(
    tmp_path: Path, wrong: dict[str, Any], sentences: list[str]
) -> None:
    result, displayed = report(HOSTS, report_dir=str(tmp_path), **wrong)
    (warning,) = result["warnings"]
    assert all(sentence in warning for sentence in sentences), warning
    assert "failed" not in result and result["summary"]["count"] == 7 and "query" not in result
    assert "COMPLETE: every host, container and hit" in displayed
    document = json.loads((tmp_path / "latest" / "fleet.json").read_text())
    assert list(document["hosts"]) == ["a", "b"]


def test_a_folder_that_takes_no_file_costs_the_files_alone(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result, displayed = report(HOSTS, report_dir=str(tmp_path / "file"))
    assert result["complete"] is True and result["files"] == []
    assert f"no report was written: cannot write to report_dir {tmp_path}/file" in displayed


def test_text_from_containers_cannot_steer_the_terminal() -> None:
    hostile = answer(row(1, 5), containers=[container(1, name="web\x1b[2J")])
    _result, displayed = report({"a": {"trace_answer": hostile}})
    assert "\x1b" not in displayed and "web\\x1b[2J" in displayed


def test_check_mode_says_that_nothing_was_armed() -> None:
    _result, displayed = report({"a": {"trace_answer": answer()}}, check_mode=True)
    assert "check mode, nothing was armed" in displayed and "(no rows)" in displayed


def test_a_series_has_all_windows_until_now(tmp_path: Path) -> None:
    options = {"report_dir": str(tmp_path), "repeat": 3, "interval": 60.0}
    first, displayed = report(HOSTS, number=1, **options)
    assert [row["counts"] for row in first["series"]["rows"]] == [[5], [2]]
    assert "window 1 of 3, every 60 s; complete: 1 of 1" in displayed
    # The next window's answers, beside the report that was registered on every host.
    broken = {"a": {"trace_answer": answer(row(1, 9))}, "b": {"trace_clock": unreachable("No route to host")}}
    hosts = {name: {**own, "trace_report": first} for name, own in broken.items()}
    second, displayed = report(hosts, number=2, **options)
    assert {row["host"]: row["counts"] for row in second["series"]["rows"]} == {"a": [5, 9], "b": [2, 0]}
    assert (second["complete"], second["measured"]) == (False, True)
    assert second["reasons"] == ["Window 2: b is unreachable: No route to host"]
    assert (second["summary"]["windows"], second["summary"]["windows_complete"]) == (2, 1)
    assert (second["summary"]["hits"], second["summary"]["complete"]) == (16, False)
    assert "window 2 of 3, every 60 s; complete: 1 of 2; not complete: window 2" in displayed
    names = ["series.json", "series.html", "series.csv", "series.metrics.txt"]
    assert [Path(path).name for path in second["files"]][-4:] == names
    assert json.loads((tmp_path / "latest" / "series.json").read_text()) == second["series"]
    assert f"series: {tmp_path}/1970-01-01T0016-uprobe-2/series.html" in displayed
    folders = [window["folder"] for window in second["series"]["windows"]]
    assert folders == ["1970-01-01T0016-uprobe", "1970-01-01T0016-uprobe-2"]
    page = tmp_path / "latest" / "series.html"
    leads = [page.parent / link for link in re.findall(r'href="([^"]*)"', page.read_text())]
    assert len(leads) == 2 and all(path.is_file() for path in leads)


def test_one_window_is_no_series() -> None:
    result, _displayed = report(HOSTS)
    assert "series" not in result and "windows" not in result["summary"]
