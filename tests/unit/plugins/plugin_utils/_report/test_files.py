# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report import files as _files
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from fleet_results import answer, row

PLAIN = ["fleet.json", "report.html", "rows.csv", "metrics.txt", "metrics.prom"]
STACK = {"container": f"{1:064x}", "comm": "app", "frames": ["hot", "main"], "count": 3, "sum": None, "unit": "samples"}


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    """The umask under which a careless program's files can be read and written by all."""
    before = os.umask(0)
    yield
    os.umask(before)


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

    def full(*_given: Any, **_options: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_files.os, "replace", full)
    paths, refused = write_report(str(tmp_path), document())
    assert paths == [] and refused is not None and "No space left on device" in refused
    assert (tmp_path / "fleet.json").read_text() == "old" and os.listdir(tmp_path) == ["fleet.json"]


def test_only_the_owner_can_read_a_report(tmp_path: Path) -> None:
    files, refused = write_report(str(tmp_path / "new" / "report"), document())
    assert refused is None
    assert {Path(path).name for path in files} == set(PLAIN)
    assert {stat.S_IMODE(os.stat(path).st_mode) for path in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "new" / "report").stat().st_mode) == 0o700
    assert {path.name for path in (tmp_path / "new" / "report").iterdir()} == set(PLAIN)


def test_a_planted_link_is_replaced_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious", encoding="utf-8")
    folder = tmp_path / "report"
    folder.mkdir()
    for name in PLAIN:
        (folder / name).symlink_to(precious)
    assert write_report(str(folder), document())[1] is None
    assert precious.read_text(encoding="utf-8") == "precious"
    assert not any(path.is_symlink() for path in folder.iterdir())


def test_a_draft_that_somebody_planted_ends_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious", encoding="utf-8")
    folder = tmp_path / "report"
    folder.mkdir()
    monkeypatch.setattr(secrets, "token_hex", lambda _size: "guessed")
    (folder / ".fleet.json.guessed").symlink_to(precious)
    assert write_report(str(folder), document()) == ([], f"cannot write to report_dir {folder} (File exists)")
    assert precious.read_text(encoding="utf-8") == "precious"
