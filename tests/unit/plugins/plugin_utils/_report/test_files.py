# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report import files as _files
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from fleet_results import answer, row

PLAIN = ["fleet.json", "report.html", "rows.csv", "metrics.txt"]
STACK = {"container": f"{1:064x}", "comm": "app", "frames": ["hot", "main"], "count": 3, "sum": None, "unit": "samples"}


def document(**changes: Any) -> dict[str, Any]:
    """The document of one host's answer."""
    request = Request(probe="uprobe", containers={}, probe_args={}, start_at=1000.0, duration=10.0)
    return build({"a": answer(row(1, 5), **changes)}, request)


def test_each_file_is_there_and_no_draft_is_left(tmp_path: Path) -> None:
    made = document()
    paths, refused = write_report(str(tmp_path / "new" / "report"), made)
    assert refused is None and [os.path.relpath(path, tmp_path / "new/report") for path in paths] == PLAIN
    assert sorted(os.listdir(tmp_path / "new" / "report")) == sorted(PLAIN)
    assert json.loads((tmp_path / "new" / "report" / "fleet.json").read_text()) == json.loads(json.dumps(made))


def test_stacks_have_files_of_their_own(tmp_path: Path) -> None:
    paths, _refused = write_report(str(tmp_path), document(stacks=[STACK]))
    assert [Path(path).name for path in paths] == [*PLAIN, "stacks.folded", "stacks.speedscope.json"]
    assert "main;hot 3" in (tmp_path / "stacks.folded").read_text()
    assert json.loads((tmp_path / "stacks.speedscope.json").read_text())["profiles"]


def test_without_a_folder_no_file_is_asked_for() -> None:
    assert write_report("", document()) == ([], None)


def test_a_folder_that_cannot_be_written_to_is_a_reason(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    paths, refused = write_report(str(tmp_path / "file" / "report"), document())
    assert paths == [] and refused == f"cannot write to report_dir {tmp_path}/file/report (Not a directory)"


def test_a_disk_that_is_full_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fleet.json").write_text("old")

    def full(*_given: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_files.os, "replace", full)
    paths, refused = write_report(str(tmp_path), document())
    assert paths == [] and refused is not None and "No space left on device" in refused
    assert (tmp_path / "fleet.json").read_text() == "old" and os.listdir(tmp_path) == ["fleet.json"]
