# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands with which a window is watched, run here by the shells that hosts have."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.live import MOST_BYTES, look, stop
from fleet_results import container, row

NO_PROCESS = 4194304
SHELLS = [["dash"], ["bash", "--posix"], ["busybox", "sh"]]
Execute = Callable[[str], "dict[str, Any]"]


@pytest.fixture(params=SHELLS, ids=lambda shell: shell[0])
def execute(request: pytest.FixtureRequest) -> Execute:
    shell: list[str] = request.param
    if shutil.which(shell[0]) is None:
        pytest.skip(f"{shell[0]} is not installed")

    def run(command: str) -> dict[str, Any]:
        done = subprocess.run([*shell, "-c", command], capture_output=True, text=True, timeout=120, check=False)
        return {"rc": done.returncode, "stdout": done.stdout, "stderr": done.stderr}

    return run


@pytest.fixture
def job(tmp_path: Path) -> Path:
    """The results file, which is not there yet."""
    return tmp_path / "a job's results"


def document(**changes: Any) -> dict[str, Any]:
    """What a probe shows."""
    return {
        "sequence": 3,
        "started_at": 1000.0,
        "at": 1002.0,
        "duration": 30.0,
        "ended": False,
        "numbers": [1],
        "events": [{"time": 1001.0, "container": f"{1:064x}", "path": "/etc/hosts"}],
        "last": 1,
        "rows": [row(1, 5)],
        "more_rows": 0,
        "containers": [container()],
        "matched": 1,
        "accounting": {"hits": 6},
        **changes,
    }


def show(job: Path, shown: Any) -> None:
    Path(f"{job}.live").write_text(f"3\n{json.dumps(shown)}\n", encoding="utf-8")


def test_what_is_new_is_read(execute: Execute, job: Path) -> None:
    show(job, document())
    found = look(execute, str(job), os.getpid(), 2)
    assert (found.shown, found.ended, found.trouble) == (document(), False, "")


def test_what_was_read_is_not_read_again(execute: Execute, job: Path) -> None:
    show(job, document())
    found = look(execute, str(job), os.getpid(), 3)
    assert (found.shown, found.ended, found.trouble) == (None, False, "")


def test_a_window_that_is_not_open_has_nothing_to_show(execute: Execute, job: Path) -> None:
    found = look(execute, str(job), os.getpid(), 0)
    assert (found.shown, found.ended, found.trouble) == (None, False, "")


@pytest.mark.parametrize("how", ["answered", "killed"])
def test_the_last_file_comes_with_the_end(execute: Execute, job: Path, how: str) -> None:
    show(job, document(ended=True))
    if how == "answered":
        job.write_text("{}", encoding="utf-8")
    found = look(execute, str(job), os.getpid() if how == "answered" else NO_PROCESS, 2)
    assert found.shown is not None and found.shown["ended"] is True and found.ended
    assert look(execute, str(job), NO_PROCESS, 3).ended


@pytest.mark.parametrize("kind", ["pipe", "link", "folder", "foreign"])
def test_what_is_no_file_of_the_user_is_not_opened(execute: Execute, job: Path, tmp_path: Path, kind: str) -> None:
    live = Path(f"{job}.live")
    if kind == "pipe":
        os.mkfifo(live)
    elif kind == "link":
        (tmp_path / "other").write_text(f"3\n{json.dumps(document())}", encoding="utf-8")
        live.symlink_to(tmp_path / "other")
    elif kind == "folder":
        live.mkdir()
    elif os.geteuid():
        pytest.skip("only root can give a file away")
    else:
        show(job, document())
        os.chown(live, 65534, 65534)
    found = look(execute, str(job), os.getpid(), 0)
    assert found.shown is None and "is not a regular file of the user who started the probe" in found.trouble


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (document(rows="many"), "rows is 'many', not a list"),
        (document(numbers=[1, 2]), "more events than numbers"),
        ({"sequence": 3}, "last is missing"),
        (document(events=[{"time": 1.0, "container": None, "x": "y" * MOST_BYTES}]), "is larger than 1 MiB"),
        ({**document(), "started_at": -1}, "started_at is -1, not a time"),
    ],
)
def test_what_a_host_shows_is_checked(job: Path, shown: Any, words: str) -> None:
    answer = {"rc": 0, "stdout": "3\n" + json.dumps(shown), "stderr": ""}
    found = look(lambda _command: answer, str(job), 1, 0)
    assert found.shown is None and words in found.trouble


def test_half_a_file_is_a_reason(job: Path) -> None:
    half = {"rc": 0, "stdout": json.dumps(document())[:-20], "stderr": ""}
    found = look(lambda _command: half, str(job), 1, 0)
    assert found.shown is None and found.trouble.startswith("what the host shows of the window is not JSON")


def test_text_of_a_container_is_printable(job: Path) -> None:
    hostile = document(events=[{"time": 1.0, "container": None, "path": "\x1b[2J\n"}], ansible_facts={"x": 1})
    found = look(lambda _command: {"rc": 0, "stdout": json.dumps(hostile), "stderr": ""}, str(job), 1, 0)
    assert found.shown is not None and found.shown["events"][0]["path"] == "\\x1b[2J\\x0a"
    assert "ansible_facts" not in found.shown


def test_a_command_that_fails_is_a_reason(job: Path) -> None:
    found = look(lambda _command: {"rc": 127, "stdout": "", "stderr": "sh: head: not found"}, str(job), 1, 0)
    assert found.trouble.endswith("it printed: sh: head: not found") and not found.ended


@pytest.fixture
def running(job: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process whose output is the job's draft."""
    with open(f"{job}.part", "wb") as draft, subprocess.Popen(["sleep", "600"], stdout=draft) as process:
        yield process
        process.kill()


def test_the_probe_is_asked_to_end(execute: Execute, job: Path, running: subprocess.Popen[bytes]) -> None:
    stop(execute, str(job), running.pid)
    assert running.wait(timeout=60) == -signal.SIGTERM


def test_another_process_with_its_number_is_left_alone(
    execute: Execute, job: Path, running: subprocess.Popen[bytes]
) -> None:
    stop(execute, f"{job}-of-another", running.pid)
    stop(execute, str(job), NO_PROCESS)
    assert running.poll() is None
