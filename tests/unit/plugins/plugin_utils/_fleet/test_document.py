# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import shlex
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, bounded, build, summary
from ansible_collections.fleet.probe.plugins.plugin_utils._merge import query as _query
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from fleet_results import HOSTILE, answer, container, failed, row, unreachable


def request_for(**changes: Any) -> Request:
    given: dict[str, Any] = {
        "probe": "uprobe",
        "containers": {},
        "probe_args": {},
        "start_at": 1000.0,
        "duration": 10.0,
    }
    return Request(**{**given, **changes})


def test_the_document_has_every_host_once() -> None:
    answers = {
        "a": {**answer(row(1, 3)), "ansible_job_id": "j", "started": True},
        "b": unreachable(),
        "c": failed("x"),
    }
    document = build(answers, request_for())
    assert list(document["hosts"]) == ["a", "c"]
    assert document["unreachable"] == {"b": "No route to host"}
    assert not {"ansible_job_id", "started"} & set(document["hosts"]["a"])
    assert document["coverage"] is document["merged"]["coverage"]
    assert document["coverage"]["hosts_asked"] == 3
    json.dumps(document)


def test_the_command_runs_the_same_trace_again() -> None:
    hostile = "it's; rm -rf / $(x)"
    request = request_for(
        containers={"selector": "app=zk"},
        probe_args={"function": hostile},
        by=["image"],
        query="rows[0]",
        inventory=["/etc/ansible/hosts", "b c"],
        limit="web*",
        check_mode=True,
        probe_hosts="all",
    )
    words = shlex.split(request.command())
    assert words[:2] == ["ansible-playbook", "fleet.probe.trace"]
    assert words[2:9] == ["-i", "/etc/ansible/hosts", "-i", "b c", "--limit", "web*", "--check"]
    assert json.loads(words[10]) == {
        "probe": "uprobe",
        "duration": 10.0,
        "selector": "app=zk",
        "probe_args": {"function": hostile},
        "by": ["image"],
        "trace_query": "rows[0]",
        "probe_hosts": "all",
    }


def test_a_query_selects_from_the_merged_answer_and_an_invalid_one_is_one_sentence() -> None:
    pytest.importorskip("jmespath", reason="the package jmespath is not installed here")
    document = build({"a": answer(row(1, 3))}, request_for(query="rows[].count"))
    assert document["query"] == {"expression": "rows[].count", "result": [3]}
    with pytest.raises(OptionError, match=r"query 'rows\[' is not a valid JMESPath expression"):
        build({"a": answer()}, request_for(query="rows["))


def test_a_query_without_jmespath_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_query, "jmespath", None)
    with pytest.raises(OptionError, match="needs the Python package jmespath"):
        _query.query({}, "x")


def test_tagged_values_become_plain_ones() -> None:
    class Marked(str):
        pass

    found = _query.plain({Marked("k"): [Marked("v"), True, None, 1.5, (1,)]})
    assert found == {"k": ["v", True, None, 1.5, [1]]}
    assert {type(found[key][0]) for key in found} | {type(key) for key in found} == {str}
    assert found["k"][1] is True


def test_the_summary_has_figures_and_no_name() -> None:
    hostile = [container(1, name=HOSTILE)]
    document = build(
        {"a": answer(row(1, 3, by={"comm": HOSTILE}), containers=hostile), "b": unreachable()}, request_for()
    )
    told = summary(document)
    assert told["complete"] is False
    assert (told["hosts_asked"], told["hosts_reached"], told["hosts_unreachable"]) == (2, 1, 1)
    assert (told["hits"], told["lost"], told["count"], told["rows"]) == (3, 0, 3, 1)
    assert "script" not in json.dumps(told)


def test_files_are_written_whole_and_a_second_time(tmp_path: Any) -> None:
    document = build({"a": answer(row(1, 3))}, request_for())
    for _time in range(2):
        files, refused = write_report(str(tmp_path / "new" / "report"), document)
        assert refused is None
    assert {path.rpartition("/")[2] for path in files} == {
        *("fleet.json", "metrics.otlp.json", "metrics.prom", "metrics.txt", "report.html", "rows.csv")
    }
    runs = ["1970-01-01T0016-uprobe", "1970-01-01T0016-uprobe-2"]
    assert sorted(path.name for path in (tmp_path / "new" / "report").iterdir()) == [*runs, "latest"]
    assert [len(list((tmp_path / "new" / "report" / run).iterdir())) for run in runs] == [6, 6]
    assert json.loads((tmp_path / "new" / "report" / "latest" / "fleet.json").read_text()) == document


def test_stacks_have_files_of_their_own(tmp_path: Any) -> None:
    stack = {"container": None, "pid": 1, "comm": "app", "frames": ["hot", "main"], "count": 2, "unit": "samples"}
    document = build({"a": {**answer(), "stacks": [stack]}}, request_for())
    write_report(str(tmp_path), document)
    assert (tmp_path / "latest" / "stacks.folded").read_text() == "a;(no container);app;main;hot 2\n"
    assert json.loads((tmp_path / "latest" / "stacks.speedscope.json").read_text())["profiles"][0]["endValue"] == 2


def test_no_files_without_a_folder_and_the_reason_if_it_cannot_be_written(tmp_path: Any) -> None:
    document = build({"a": answer()}, request_for())
    assert write_report("", document) == ([], None)
    (tmp_path / "file").write_text("")
    files, refused = write_report(str(tmp_path / "file" / "report"), document)
    assert files == []
    assert refused is not None and "cannot write to report_dir" in refused


def test_what_a_task_returns_stays_far_below_what_awx_drops() -> None:
    rows = [row(1, number, by={"path": f"/{number}".ljust(200, "x")}) for number in range(2000)]
    answers = {"a": answer(*rows), **{f"host{number}": unreachable("y" * 300) for number in range(5000)}}
    merged = build(answers, request_for())["merged"]
    kept, left_out = bounded(merged)
    assert len(json.dumps(kept)) < 500_000
    assert len(kept["rows"]) + left_out == 2000
    assert kept["rows"] == merged["rows"][: len(kept["rows"])]
    assert (kept["coverage"]["hosts_asked"], len(kept["coverage"]["unreachable"])) == (5001, 200)
    assert bounded(build({"a": answer(row(1, 2))}, request_for())["merged"])[1] == 0
