# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that fleet_collect runs on a host, in the shells that hosts have."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet import fetch

NO_PROCESS = 4194304
SHELLS = [["dash"], ["bash", "--posix"], ["busybox", "sh"]]


@pytest.fixture(params=SHELLS, ids=lambda shell: shell[0])
def shell(request: pytest.FixtureRequest) -> list[str]:
    found: list[str] = request.param
    if shutil.which(found[0]) is None:
        pytest.skip(f"{found[0]} is not installed")
    return found


def collect(shell: list[str], path: Path, pid: int = NO_PROCESS, most: int = 100) -> tuple[int, str]:
    """The exit status and the output of the command."""
    command = fetch.COMMAND.format(
        file=shlex.quote(str(path)), **fetch.by_pid(pid), seconds=0, most=most, running=3, gone=4, foreign=5
    )
    done = subprocess.run([*shell, "-c", command], capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout


def test_an_answer_is_read_and_removed(shell: list[str], tmp_path: Path) -> None:
    path = tmp_path / "it's an answer"
    path.write_text("{}", encoding="utf-8")
    assert collect(shell, path) == (0, "{}")
    assert not path.exists()


def test_no_more_is_read_than_an_answer_may_hold(shell: list[str], tmp_path: Path) -> None:
    path = tmp_path / "answer"
    path.write_text("x" * 1000, encoding="utf-8")
    assert collect(shell, path) == (0, "x" * 100)


def test_without_an_answer_the_process_is_looked_at(shell: list[str], tmp_path: Path) -> None:
    path = tmp_path / "answer"
    assert collect(shell, path, pid=os.getpid()) == (3, "")
    (tmp_path / "answer.part").write_text("{", encoding="utf-8")
    assert collect(shell, path) == (4, "")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["pipe", "link", "dangling", "folder", "device", "foreign"])
def test_what_is_no_file_of_the_user_is_neither_opened_nor_removed(shell: list[str], tmp_path: Path, kind: str) -> None:
    path, other = tmp_path / "answer", tmp_path / "other"
    other.write_text("secret", encoding="utf-8")
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "link":
        path.symlink_to(other)
    elif kind == "dangling":
        path.symlink_to(tmp_path / "none")
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path = Path("/dev/zero")
    elif os.geteuid():
        pytest.skip("only root can give a file away")
    else:
        path.write_text("{}", encoding="utf-8")
        os.chown(path, 65534, 65534)
    assert collect(shell, path) == (5, "")
    assert path.is_symlink() or path.exists()
    assert other.read_text(encoding="utf-8") == "secret"
