# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet.probe.watch, as an operator runs it: what a container does is on the screen while the window is open.

Every window is longer than its test may take, and the test ends it: by Ctrl-C, by stop_after, or by reading no more.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.sshd import Sshd
from lab.users import SudoUser
from lab.workload import Hot, Opener, start_hot, start_opener

APP = unique("watch")
ROOT = Path(__file__).resolve().parents[2]
CONNECTIONS = ROOT / "tests" / "lab" / "connection"
OPEN = "The window is open for 600 s, 1 container is probed; Ctrl-C closes it."
LATENCIES = {"target": "/bin/hot", "function": "hot_fn", "collect": "latency", "max_overhead": 0}
PROGRAMS = {path: f"{path}:ro" for path in ("/usr", "/lib", "/lib64")}


@pytest.fixture(scope="module")
def opener(docker: Dockerd) -> Opener:
    """A container that opens what it is told to."""
    return start_opener(docker, "watch-opener", labels={"app": APP})


@pytest.fixture(scope="module")
def hot(docker: Dockerd) -> Hot:
    """A container whose workload counts its own calls of hot_fn."""
    return start_hot(docker, "watch-hot", labels={"app": f"{APP}-hot"})


class Watching:
    """A play that goes on; ``output`` is what it has printed so far."""

    def __init__(self, command: list[str], environment: dict[str, str], terminal: bool) -> None:
        self.output = ""
        self._keys = -1
        if terminal:
            self._keys, writer = os.openpty()
            reader = os.dup(self._keys)
        else:
            reader, writer = os.pipe()
        self._output = os.fdopen(reader, encoding="utf-8", newline="\n")

        def own_terminal() -> None:
            if terminal:
                fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            command,
            stdin=writer if terminal else subprocess.DEVNULL,
            stdout=writer,
            stderr=writer,
            env=environment,
            cwd=ROOT,
            start_new_session=True,
            preexec_fn=own_terminal,
        )
        os.close(writer)

    def until(self, pattern: str) -> str:
        """Read on until a line has ``pattern``, and return it; fail with all output when none does."""
        for line in self._read():
            self.output += line
            if re.search(pattern, line):
                return line
        pytest.fail(f"the play ended without {pattern!r}:\n{self.output}")

    def end(self) -> int:
        """Read to the end; the play's exit code."""
        self.output += "".join(self._read())
        self.read_no_more()
        return self.process.wait()

    def _read(self) -> Iterator[str]:
        # A terminal that nobody writes to any more is an error to its reader.
        with contextlib.suppress(OSError):
            yield from iter(self._output.readline, "")

    def read_no_more(self) -> None:
        """Close the output."""
        self._output.close()
        if self._keys >= 0:
            os.close(self._keys)
            self._keys = -1

    def press_ctrl_c(self) -> None:
        """As on a keyboard; without a terminal, the signal alone."""
        if self._keys >= 0:
            os.write(self._keys, b"\x03")
        else:
            self.process.send_signal(signal.SIGINT)


Watch = Callable[..., Watching]


@pytest.fixture
def jobs(tmp_path: Path) -> Path:
    """Where the host keeps its jobs."""
    return tmp_path / "jobs"


@pytest.fixture
def watch(docker: Dockerd, tmp_path: Path, jobs: Path) -> Iterator[Watch]:
    """Runs watch.yml; what it has started is gone afterwards, and so are its files on the host."""
    plays: list[Watching] = []

    def start(host: str = "h1 ansible_connection=local", terminal: bool = False, **variables: Any) -> Watching:
        python = "" if "ansible_python_interpreter" in host else f" ansible_python_interpreter={sys.executable}"
        (tmp_path / "hosts").write_text(f"{host}{python} ansible_async_dir={jobs}\n")
        given = {
            "probe": "opensnoop",
            "selector": f"app={APP}",
            "endpoints": {"docker": docker.host},
            "duration": 600,
            **variables,
        }
        environment = {
            **os.environ,
            "ANSIBLE_NOCOLOR": "1",
            "ANSIBLE_CONNECTION_PLUGINS": str(CONNECTIONS),
            "DOCKER_HOST": docker.host,
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        }
        # As an operator's shell: what is written to a pipe waits in a buffer of Python's.
        environment.pop("PYTHONUNBUFFERED", None)
        command = ["ansible-playbook", "fleet.probe.watch", "-i", str(tmp_path / "hosts"), "-e", json.dumps(given)]
        plays.append(Watching(command, environment, terminal))
        return plays[-1]

    yield start
    for play in plays:
        if play.process.poll() is None:
            os.killpg(play.process.pid, signal.SIGKILL)
        play.read_no_more()
        play.process.wait()
    wait_for(lambda: not running(jobs), "no probe is left", timeout=120)


def running(jobs: Path) -> list[str]:
    """The processes of jobs, whose output is in their folder: with them go all probes."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.readlink(process / "fd" / "1").startswith(str(jobs)):
                found.append(process.name)
    return found


def left(jobs: Path) -> list[str]:
    """The files of jobs on the host."""
    return sorted(entry.name for entry in jobs.iterdir())


def hits(output: str) -> int:
    """How many hits the verdict has."""
    (number,) = re.findall(r"containers: 1 matched, 1 attached; hits: (\d+), lost: 0;", output)
    return int(number)


def test_events_are_on_the_screen_while_the_window_is_open_and_ctrl_c_closes_it(
    watch: Watch, opener: Opener, jobs: Path
) -> None:
    play = watch(probe_args={"path": "/etc/first*"})
    play.until(OPEN)
    # Each is caused after the one before it was seen.
    for number in range(3):
        opener.open(f"/etc/first{number}")
        line = play.until(f"/etc/first{number}")
        assert "watch-opener" in line and "ENOENT" in line and "opener" in line
    (mode,) = {path.stat().st_mode & 0o777 for path in jobs.glob("*.live")}
    assert mode == 0o600
    play.press_ctrl_c()
    assert play.end() == 99, play.output
    assert hits(play.output) == 3
    assert "1 window ended early, because the watch was interrupted: h1" in play.output
    assert "COMPLETE: every host, container and hit" in play.output.splitlines()
    assert left(jobs) == []


def test_the_window_ends_by_itself_with_tables_and_verdict_as_a_trace_does(
    watch: Watch, opener: Opener, jobs: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report"
    play = watch(probe_args={"path": "/etc/own*", "stop_after": 2}, report_dir=str(report))
    play.until(OPEN)
    opener.open("/etc/own1")
    play.until("/etc/own1")
    opener.open("/etc/own2")
    assert play.end() == 0, play.output
    streamed, tables = play.output.split("TASK [Report]")
    assert streamed.count("/etc/own2") == 2, "path and full_path"
    assert tables.count("/etc/own1") == tables.count("/etc/own2") == 2
    assert f"asked: opensnoop of /etc/own*; app={APP} on h1" in tables
    assert hits(tables) == 2 and "COMPLETE: every host, container and hit" in tables
    document = json.loads((report / "latest" / "fleet.json").read_text())
    assert len(document["hosts"]["h1"]["events"]) == 2
    assert left(jobs) == []


def test_on_a_terminal_a_table_of_latencies_is_redrawn(watch: Watch, hot: Hot, jobs: Path) -> None:
    play = watch(terminal=True, probe="uprobe", selector=f"app={APP}-hot", probe_args=LATENCIES)
    play.until(OPEN)
    before = hot.totals().calls
    calls = hot.burst(1).calls - before
    play.until(rf"of 600 s; containers: 1; hits: {calls}, lost: 0")
    more = hot.burst(1).calls - before
    assert more > calls
    play.until(rf"of 600 s; containers: 1; hits: {more}, lost: 0")
    drawn = play.output
    assert re.search(r"\x1b\[\d+A\r\x1b\[J", drawn), "it is redrawn in place"
    assert re.search(rf"watch-hot \(\w+\)\s+{more}\s+[\d.]+ .s", drawn) and "p99" in drawn
    play.press_ctrl_c()
    assert play.end() == 99, play.output
    assert hits(play.output) == more
    assert left(jobs) == []


def test_without_a_terminal_rows_are_lines(watch: Watch, hot: Hot, jobs: Path) -> None:
    play = watch(probe="uprobe", selector=f"app={APP}-hot", probe_args={**LATENCIES, "collect": "count"})
    play.until(OPEN)
    before = hot.totals().calls
    calls = hot.burst(1).calls - before
    play.until(rf"watch-hot \(\w+\)\s+{calls}$")
    assert "\x1b" not in play.output
    play.press_ctrl_c()
    assert play.end() == 99 and hits(play.output) == calls, play.output
    assert left(jobs) == []


def test_a_reader_that_has_seen_enough_ends_the_window(watch: Watch, opener: Opener, jobs: Path) -> None:
    play = watch(probe_args={"path": "/etc/enough"})
    play.until(OPEN)
    opener.open("/etc/enough")
    play.until("/etc/enough")
    play.read_no_more()
    opener.open("/etc/enough")
    play.process.wait()
    wait_for(lambda: left(jobs) == [], "the job is gone", timeout=120)


def test_a_controller_that_is_killed_leaves_no_probe(watch: Watch, opener: Opener, jobs: Path) -> None:
    play = watch(probe_args={"path": "/etc/killed"})
    play.until(OPEN)
    play.process.kill()
    play.process.wait()
    wait_for(lambda: left(jobs) == [], "the job is gone", timeout=120)


def test_over_ssh_as_a_user_who_becomes_root(
    watch: Watch, opener: Opener, jobs: Path, sshd: Sshd, user: SudoUser
) -> None:
    host = f"h1 {sshd.host(1, user=user.name)} ansible_become_password={user.password}"
    play = watch(host, probe_args={"path": "/etc/ssh-*"})
    play.until(OPEN)
    opener.open("/etc/ssh-1")
    play.until("/etc/ssh-1")
    play.press_ctrl_c()
    assert play.end() == 99, play.output
    assert hits(play.output) == 1 and left(jobs) == []


def test_over_a_connection_into_a_container(watch: Watch, opener: Opener, docker: Dockerd, jobs: Path) -> None:
    rights = ("SYS_ADMIN", "SYS_PTRACE", "SYS_CHROOT", "DAC_READ_SEARCH", "SETUID", "SETGID", "SETPCAP", "NET_ADMIN")
    pod = docker.run(
        "watch-pod",
        cap_add=(*rights, "NET_RAW", "KILL"),
        security_opt=["seccomp=unconfined"],
        volumes={**PROGRAMS, str(jobs.parent): str(jobs.parent)},
        pid="host",
    )
    host = (
        f"h1 ansible_connection=docker_exec ansible_host={pod.id} ansible_python_interpreter=/usr/bin/python3 "
        "ansible_remote_tmp=/tmp/ansible ansible_become=false"
    )
    play = watch(host, endpoints={"docker": str(docker.socket)}, probe_args={"path": "/etc/pod-*", "stop_after": 1})
    play.until(OPEN)
    opener.open("/etc/pod-1")
    play.until("/etc/pod-1")
    assert play.end() == 0, play.output
    assert hits(play.output) == 1 and left(jobs) == []


def test_what_cannot_be_shown_is_refused_before_the_host_is_asked(watch: Watch) -> None:
    play = watch("h1 ansible_host=127.0.9.9 ansible_port=1", probe="capture")
    assert play.end() == 2
    assert "capture keeps packets in a file" in play.output and "watch packets" in play.output
