# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import secrets
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report import files as _files
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import check_folder, write_report
from fleet_results import answer, row

RUN = "1970-01-01T0016-uprobe"
PLAIN = ["fleet.json", "report.html", "rows.csv", "metrics.txt", "metrics.prom", "metrics.otlp.json"]
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


def test_each_run_has_a_folder_of_its_own_and_latest_is_the_newest(tmp_path: Path) -> None:
    made = document()
    report = tmp_path / "new" / "report"
    for run in (RUN, f"{RUN}-2"):
        paths, refused = write_report(str(report), made)
        assert refused is None and [os.path.relpath(path, report / run) for path in paths] == PLAIN
        assert sorted(os.listdir(report / run)) == sorted(PLAIN)
        assert os.readlink(report / "latest") == run
    assert sorted(os.listdir(report)) == [RUN, f"{RUN}-2", "latest"]
    assert json.loads((report / RUN / "fleet.json").read_text()) == json.loads(json.dumps(made))


def test_stacks_have_files_of_their_own(tmp_path: Path) -> None:
    paths, _refused = write_report(str(tmp_path), document(stacks=[STACK]))
    assert [Path(path).name for path in paths] == [*PLAIN, "stacks.folded", "stacks.speedscope.json", "stacks.pb.gz"]
    assert "main;hot 3" in (tmp_path / "latest" / "stacks.folded").read_text()
    assert json.loads((tmp_path / RUN / "stacks.speedscope.json").read_text())["profiles"]


def test_events_have_a_time_line(tmp_path: Path) -> None:
    event = {"time": 1001.0, "container": f"{1:064x}", "comm": "app"}
    paths, _refused = write_report(str(tmp_path), document(events=[event]))
    assert [Path(path).name for path in paths] == [*PLAIN, "timeline.json"]
    assert json.loads((tmp_path / RUN / "timeline.json").read_text())["traceEvents"]


def test_a_folder_is_tried_before_the_window_and_left_as_it_was(tmp_path: Path) -> None:
    check_folder("")
    check_folder(str(tmp_path / "new" / "report"))
    check_folder(str(tmp_path))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    with pytest.raises(
        OptionError, match=r"file/report', which cannot be written to \(Not a directory\); give a folder"
    ):
        check_folder(str(tmp_path / "file" / "report"))


def test_plays_that_start_together_may_share_a_new_folder(tmp_path: Path) -> None:
    folder = str(tmp_path / "new" / "report")
    with ThreadPoolExecutor(8) as plays:
        for checked in [plays.submit(check_folder, folder) for _play in range(400)]:
            checked.result()
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_no_file_is_asked_for() -> None:
    assert write_report("", document()) == ([], None)


def test_a_folder_that_cannot_be_written_to_is_a_reason(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    paths, refused = write_report(str(tmp_path / "file" / "report"), document())
    assert paths == [] and refused == f"cannot write to report_dir {tmp_path}/file/report (Not a directory)"


def test_a_disk_that_is_full_leaves_the_newest_report_the_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_report(str(tmp_path), document())

    def full(*_given: Any, **_options: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_files, "_write", full)
    paths, refused = write_report(str(tmp_path), document())
    assert paths == [] and refused is not None and "No space left on device" in refused
    assert os.readlink(tmp_path / "latest") == RUN and len(os.listdir(tmp_path / RUN)) == len(PLAIN)


def test_only_the_owner_can_read_a_report(tmp_path: Path) -> None:
    files, refused = write_report(str(tmp_path / "new" / "report"), document())
    assert refused is None
    assert {Path(path).name for path in files} == set(PLAIN)
    assert {stat.S_IMODE(os.stat(path).st_mode) for path in files} == {0o600}
    for folder in (tmp_path / "new" / "report", Path(files[0]).parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_planted_folder_or_link_is_not_written_into(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / RUN).symlink_to(precious)
    (folder / f"{RUN}-2").mkdir()
    (folder / "latest").symlink_to(precious)
    files, refused = write_report(str(folder), document())
    assert refused is None and {str(Path(path).parent) for path in files} == {str(folder / f"{RUN}-3")}
    assert list(precious.iterdir()) == list((folder / f"{RUN}-2").iterdir()) == []
    assert os.readlink(folder / "latest") == f"{RUN}-3"


def test_what_is_called_latest_and_is_no_link_stays(tmp_path: Path) -> None:
    (tmp_path / "latest").mkdir()
    files, refused = write_report(str(tmp_path), document())
    assert refused is None and len(files) == len(PLAIN)
    assert list((tmp_path / "latest").iterdir()) == []


def test_a_draft_that_somebody_planted_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_hex", lambda _size: "guessed")
    (tmp_path / ".latest.guessed").write_text("precious", encoding="utf-8")
    assert write_report(str(tmp_path), document()) == ([], f"cannot write to report_dir {tmp_path} (File exists)")
    assert (tmp_path / ".latest.guessed").read_text(encoding="utf-8") == "precious"
