# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that a host runs are run here, by the shells that hosts have."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
from action_runs import action
from ansible_collections.fleet.probe.plugins.action import fleet_fetch

SHELLS = [["dash"], ["bash", "--posix"], ["busybox", "sh"]]


@pytest.fixture(params=SHELLS, ids=lambda shell: shell[0])
def shell(request: pytest.FixtureRequest) -> list[str]:
    found: list[str] = request.param
    if shutil.which(found[0]) is None:
        pytest.skip(f"{found[0]} is not installed")
    return found


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A name that a shell would take apart."""
    return tmp_path / "the host's $file.pcapng"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "run"
    made.mkdir()
    return made


def fetch(
    remote: Path, folder: Path | str, shell: list[str] | None = None, host: str = "web1", execute: Any = None
) -> dict[str, Any]:
    def by_shell(command: str) -> dict[str, Any]:
        done = subprocess.run([*(shell or ["sh"]), "-c", command], capture_output=True, text=True, check=False)
        return {"rc": done.returncode, "stdout": done.stdout, "stderr": done.stderr}

    made = action(fleet_fetch.ActionModule, file=str(remote), folder=str(folder))
    made._low_level_execute_command = execute or by_shell
    result: dict[str, Any] = made.run(None, {"inventory_hostname": host})
    return result


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 1000])
def test_a_file_comes_whole_and_is_gone_from_the_host(
    shell: list[str], remote: Path, folder: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fleet_fetch, "_CHUNK", 100)
    content = os.urandom(size)
    remote.write_bytes(content)
    result = fetch(remote, folder, shell)
    path = folder / "web1.pcapng"
    assert (result["path"], result["bytes"], result.get("failed")) == (str(path), size, None)
    assert path.read_bytes() == content and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not remote.exists()


def test_without_a_folder_it_is_only_removed(remote: Path) -> None:
    remote.write_bytes(b"packets")
    assert fetch(remote, "") == {"changed": False, "path": None, "bytes": 0}
    assert not remote.exists()


def test_a_host_without_a_file_is_no_failure(shell: list[str], remote: Path, folder: Path) -> None:
    assert fetch(remote, folder, shell) == {"changed": False, "path": None, "bytes": 0}
    assert list(folder.iterdir()) == []


def test_names_of_hosts_are_no_paths_and_nothing_is_overwritten(remote: Path, folder: Path) -> None:
    for name in ("../web/1", ".._web_1", "_web_1"):
        remote.write_bytes(name.encode())
        fetch(remote, folder, host=name)
    assert {path.name: path.read_text() for path in folder.iterdir()} == {
        "_web_1.pcapng": "../web/1",
        "_web_1-2.pcapng": ".._web_1",
        "_web_1-3.pcapng": "_web_1",
    }


@pytest.mark.parametrize("kind", ["pipe", "link", "dangling", "folder"])
def test_what_is_no_file_of_the_user_is_not_opened(shell: list[str], remote: Path, folder: Path, kind: str) -> None:
    other = remote.with_name("other")
    other.write_text("secret")
    if kind == "pipe":
        os.mkfifo(remote)
    elif kind == "folder":
        remote.mkdir()
    else:
        remote.symlink_to(other if kind == "link" else remote.with_name("nowhere"))
    result = fetch(remote, folder, shell)
    assert result["failed"] and "is not a regular file of the user who started the probe" in result["msg"]
    assert list(folder.iterdir()) == [] and other.read_text() == "secret"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"rc": 0, "stdout": "no base64!", "stderr": ""}, "the host printed: no base64!"),
        ({"rc": 127, "stdout": "", "stderr": "base64: not found\n"}, "the host printed: base64: not found"),
        ({"rc": 1, "stdout": "", "stderr": ""}, "the host printed: nothing"),
    ],
)
def test_what_is_no_piece_is_a_failure_and_leaves_no_part(
    remote: Path, folder: Path, answer: dict[str, Any], words: str
) -> None:
    good = [{"rc": 0, "stdout": "QUJD" * (fleet_fetch._CHUNK // 3 + 1), "stderr": ""}]
    result = fetch(remote, folder, execute=lambda _command: good.pop() if good else answer)
    assert result["failed"] and words in result["msg"]
    assert list(folder.iterdir()) == []


def test_a_host_cannot_send_without_end(remote: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fleet_fetch, "_CHUNK", 3)
    monkeypatch.setattr(fleet_fetch, "_MOST", 30)
    result = fetch(remote, folder, execute=lambda _command: {"rc": 0, "stdout": "QUJD", "stderr": ""})
    assert result["failed"] and "has more than 0 MiB, so it is not the probe's" in result["msg"]
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_one_sentence(remote: Path, folder: Path) -> None:
    remote.write_bytes(b"packets")
    folder.rmdir()
    result = fetch(remote, folder)
    assert result["failed"] and result["msg"] == f"Could not make a file in {folder}: No such file or directory."
    assert remote.exists(), "it can be fetched again"
