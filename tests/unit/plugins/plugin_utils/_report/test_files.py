# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from fleet_results import answer, row

FILES = {"fleet.json", "report.html", "rows.csv", "metrics.txt"}


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    """The umask under which a careless program's files can be read and written by all."""
    before = os.umask(0)
    yield
    os.umask(before)


def document() -> dict[str, Any]:
    """What a fleet of one host answered."""
    return build({"a": answer(row(1, 3))}, Request("uprobe", {}, {}, 1000.0, 10.0))


def test_only_the_owner_can_read_a_report(tmp_path: Path) -> None:
    files, refused = write_report(str(tmp_path / "new" / "report"), document())
    assert refused is None
    assert {Path(path).name for path in files} == FILES
    assert {stat.S_IMODE(os.stat(path).st_mode) for path in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "new" / "report").stat().st_mode) == 0o700
    assert {path.name for path in (tmp_path / "new" / "report").iterdir()} == FILES


def test_a_planted_link_is_replaced_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious", encoding="utf-8")
    folder = tmp_path / "report"
    folder.mkdir()
    for name in FILES:
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


def test_nothing_is_left_of_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "fleet.json").mkdir()
    files, refused = write_report(str(tmp_path), document())
    assert (files, refused) == ([], f"cannot write to report_dir {tmp_path} (Is a directory)")
    assert [path.name for path in tmp_path.iterdir()] == ["fleet.json"]
