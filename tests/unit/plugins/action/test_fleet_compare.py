# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from action_runs import action, shown
from ansible_collections.fleet.probe.plugins.action.fleet_compare import ActionModule
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from fleet_results import answer, buckets, row

WHEN = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(1000.0))  # the start_at of the runs


def written(folder: Path, total: int, by: list[str] | None = None, probe: str = "uprobe") -> Path:
    """The folder of a run."""
    folder.mkdir()
    entry = row(1, 100, sum=total, min=1, max=8, histogram=buckets(50, 50), unit="ns")
    request = Request(probe=probe, containers={}, probe_args={}, start_at=1000.0, duration=10.0, by=by)
    (folder / "fleet.json").write_text(json.dumps(build({"a": answer(entry)}, request)))
    return folder


def compared(**args: Any) -> tuple[dict[str, Any], str]:
    made = action(ActionModule, **{name: str(value) for name, value in args.items()})
    return made.run(task_vars={}), "".join(shown(made))


def test_two_runs_become_a_page_and_a_verdict(tmp_path: Path) -> None:
    before, after = written(tmp_path / "before", 300), written(tmp_path / "after", 390)
    result, text = compared(before=before, after=after / "fleet.json", report_dir=tmp_path / "report")
    assert (result["regression"], result["comparable"], result["changed"]) == (True, True, False)
    assert (
        result["verdict"].startswith("WORSE: 1 of 1 rows, most of all web1: mean +30.0 %") and result["verdict"] in text
    )
    assert result["summary"] == {"regression": True, "regressions": 1, "rows": 1, "incomplete": []}
    assert f"({WHEN}, {before})" in text
    assert f"({WHEN}, {after})" in text, "the folder, not fleet.json"
    page, data = map(Path, result["files"])
    assert page.name == "compare.html" and json.loads(data.read_text())["regression"] is True
    assert page.parent.name.endswith("-compare") and not (tmp_path / "report" / "latest").exists()


def test_a_run_that_is_not_given_is_named_with_an_example(tmp_path: Path) -> None:
    result, _text = compared(before=written(tmp_path / "1", 300))
    assert result["failed"] and result["msg"].startswith("after not given; name two runs: -e before=report/")
    assert "before and after not given" in compared()[0]["msg"]


def test_a_link_is_named_by_the_folder_behind_it(tmp_path: Path) -> None:
    run = written(tmp_path / "2026-11-28T0112-uprobe", 300)
    (tmp_path / "latest").symlink_to(run)
    assert f"before: uprobe; all containers of a ({WHEN}, {run})" in compared(before=tmp_path / "latest", after=run)[1]


def test_the_default_is_what_both_were_merged_by(tmp_path: Path) -> None:
    one, two = written(tmp_path / "1", 300, ["image"]), written(tmp_path / "2", 300, ["image"])
    other = written(tmp_path / "3", 300, ["host", "container"])
    assert "localhost/web:1" in compared(before=one, after=two)[1]
    assert compared(before=one, after=other)[1].split()[:2] == ["name", "hits/s"]
    assert compared(before=one, after=two, by="host")[1].split()[:2] == ["host", "hits/s"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "which cannot be read (No such file or directory); give the folder of a run, such as report/latest"),
        ("{", "which is not JSON"),
        ("[" * 100_000, "which is not JSON"),
        ("[]", "which is not the fleet.json of a run"),
        ('{"probe": "x", "hosts": [], "coverage": {}, "duration": 1, "start_at": 1}', "which is not the fleet.json"),
    ],
)
def test_what_is_no_run_is_refused(tmp_path: Path, text: str | None, words: str) -> None:
    if text is not None:
        (tmp_path / "fleet.json").write_text(text)
    result, _text = compared(before=tmp_path, after=tmp_path)
    assert result["failed"] and words in result["msg"] and "before is" in result["msg"]


def test_runs_of_different_probes_and_a_wrong_threshold_are_refused(tmp_path: Path) -> None:
    one, two = written(tmp_path / "1", 300), written(tmp_path / "2", 300, probe="usdt")
    assert "A result of uprobe cannot be compared with one of usdt" in compared(before=one, after=two)[0]["msg"]
    assert "threshold is -1" in compared(before=one, after=one, threshold=-1)[0]["msg"]
