# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Detached probes. Each module runs in a process of its own because it forks and exits."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict

import pytest

MODULE = """
import json, os, sys, time
from ansible_collections.fleet.probe.plugins.module_utils._window import detach, job

class Module:
    def exit_json(self, **result):
        print(json.dumps(result))
        sys.exit(0)
    def fail_json(self, **result):
        self.exit_json(failed=True, **result)

detach.PATIENCE = float(sys.argv[2])
module = Module()
with detach.detached(module, sys.argv[1], int(sys.argv[3]), sys.argv[5], bool(sys.argv[6])):
    exec(sys.argv[4])
"""


def run(
    folder: Path, job: str, patience: float = 30.0, time_limit: int = 60, name: str = "", live: str = ""
) -> Dict[str, Any]:
    """The answer of a module whose probe is ``job``."""
    done = subprocess.run(
        [sys.executable, "-c", MODULE, str(folder), str(patience), str(time_limit), job, name, live],
        check=True,
        stdout=subprocess.PIPE,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    answer: Dict[str, Any] = json.loads(done.stdout)
    return answer


def until(condition: Any) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "it did not happen within 30 s"
        time.sleep(0.01)


def gone(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.fixture
def jobs(tmp_path: Path) -> Path:
    return tmp_path / "jobs"


def test_the_name_of_the_file_says_whose_it_is_and_stays_in_its_folder(jobs: Path) -> None:
    answer = run(jobs, "job.ready()\nmodule.exit_json()", name="1000.500+30.000-uprobe-/../0f3d{{ x }}-")
    until(lambda: os.path.exists(answer["results_file"]))
    (entry,) = jobs.iterdir()
    assert entry.name.startswith("fleet-1000.500+30.000-uprobe-..0f3dx-")


def test_the_module_answers_when_its_probe_is_ready_and_the_probe_goes_on(jobs: Path, tmp_path: Path) -> None:
    go = tmp_path / "go"
    answer = run(
        jobs,
        f"job.ready()\nwhile not os.path.exists({str(go)!r}): time.sleep(0.01)\n"
        "module.exit_json(rows=[1], sid=os.getsid(0))",
    )
    assert (answer["started"], answer["armed"]) == (True, True)
    assert not gone(answer["pid"])
    assert not os.path.exists(answer["results_file"])
    go.touch()
    until(lambda: os.path.exists(answer["results_file"]))
    # A session of its own: no signal to the connection's session reaches it.
    assert json.loads(Path(answer["results_file"]).read_text()) == {"rows": [1], "sid": answer["pid"]}
    assert [entry.name for entry in jobs.iterdir()] == [Path(answer["results_file"]).name]
    assert jobs.stat().st_mode & 0o777 == 0o700


def test_the_module_answers_what_a_probe_printed_that_ended_at_once(jobs: Path) -> None:
    assert run(jobs, "module.fail_json(msg='No such function.')") == {"failed": True, "msg": "No such function."}
    assert list(jobs.iterdir()) == []


def test_a_probe_killed_before_it_is_ready_fails_the_module(jobs: Path) -> None:
    answer = run(jobs, "os.kill(os.getpid(), 9)")
    assert answer == {"failed": True, "msg": "The probe's process was killed before it answered."}
    assert list(jobs.iterdir()) == []


def test_a_slow_probe_goes_on_and_the_module_says_that_it_is_not_armed(jobs: Path, tmp_path: Path) -> None:
    go = tmp_path / "go"
    answer = run(
        jobs,
        f"while not os.path.exists({str(go)!r}): time.sleep(0.01)\njob.ready()\nmodule.exit_json(rows=[])",
        patience=0.1,
    )
    assert (answer["started"], answer["armed"]) == (True, False)
    go.touch()
    until(lambda: os.path.exists(answer["results_file"]))


def test_a_directory_that_cannot_be_created_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = run(tmp_path / "file" / "jobs", "module.exit_json()")
    assert said["msg"] == f"Could not create a result file in ansible_async_dir {tmp_path}/file/jobs: Not a directory."


def test_a_probe_that_hangs_is_killed_at_its_time_limit(jobs: Path) -> None:
    answer = run(jobs, "job.ready()\ntime.sleep(600)", time_limit=1)
    assert answer["started"]
    until(lambda: gone(answer["pid"]))
    assert not os.path.exists(answer["results_file"])


def test_the_drafts_of_killed_probes_are_removed_by_the_next_one(tmp_path: Path) -> None:
    running, killed = (run(tmp_path, "job.ready(); time.sleep(50)") for _each in range(2))
    os.kill(killed["pid"], signal.SIGKILL)
    until(lambda: gone(killed["pid"]))
    drafts = {each["pid"]: Path(each["results_file"] + ".part") for each in (running, killed)}
    victim = tmp_path / "victim"
    victim.touch()
    (tmp_path / "fleet-link.part").symlink_to(victim)
    run(tmp_path, "job.ready(); module.exit_json(changed=False)")
    assert drafts[killed["pid"]].exists(), "it may be one that is not locked yet"
    for draft in drafts.values():
        os.utime(str(draft), (1, 1))
    os.utime(str(victim), (1, 1))
    run(tmp_path, "job.ready(); module.exit_json(changed=False)")
    assert not drafts[killed["pid"]].exists() and drafts[running["pid"]].exists() and victim.exists()
    os.kill(running["pid"], signal.SIGKILL)


def test_a_job_that_is_watched_has_a_file_to_show_and_is_asked_to_end_by_sigterm(jobs: Path) -> None:
    job = (
        "assert not job.stop_asked()\njob.ready()\nwhile not job.stop_asked(): time.sleep(0.01)\n"
        "module.exit_json(shown=job.live_file())"
    )
    answer = run(jobs, job, live="yes")
    assert not gone(answer["pid"])
    os.kill(answer["pid"], signal.SIGTERM)
    until(lambda: os.path.exists(answer["results_file"]))
    assert json.loads(Path(answer["results_file"]).read_text()) == {"shown": answer["results_file"] + ".live"}


def test_a_job_that_nobody_watches_has_none_and_is_ended_by_sigterm(jobs: Path) -> None:
    answer = run(jobs, "assert job.live_file() is None\njob.ready()\ntime.sleep(600)")
    os.kill(answer["pid"], signal.SIGTERM)
    until(lambda: gone(answer["pid"]))


def test_what_a_job_showed_is_removed_once_it_has_ended_and_nobody_came(jobs: Path) -> None:
    jobs.mkdir()
    names = ["fleet-ended.live", "fleet-goes.live", "fleet-goes.part", "fleet-young.live", "fleet-killed.live.part"]
    for name in names:
        (jobs / name).touch()
        if "young" not in name:
            os.utime(jobs / name, (1.0, 1.0))
    with open(jobs / "fleet-goes.part") as draft:
        fcntl.flock(draft, fcntl.LOCK_EX)
        run(jobs, "module.exit_json()")
    assert sorted(entry.name for entry in jobs.iterdir()) == ["fleet-goes.live", "fleet-goes.part", "fleet-young.live"]
