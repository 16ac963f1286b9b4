# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same work seen by a tool of this collection, and by the bcc tool or bpftrace script of its name.

Of the bcc tools those on kprobes or fentry do not run on every kernel, and those that read struct task_struct need
the kernel's headers: a test uses them where they run, and a bpftrace script or a line of bpftrace where not.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.peers import beside, bpftrace
from lab.probes import probe_while
from lab.workload import start_caller, start_opener, start_shell

NAME = unique("compare")
SCRIPTS = Path("/usr/sbin")
HEADERS = Path(__file__).resolve().parents[2] / "bpf" / "include"


def watch(docker: Dockerd, name: str, **arguments: Any) -> dict[str, Any]:
    """The arguments of a run that watches one container."""
    wide = {"max_events": 100_000, "max_bytes": 100_000_000, "ring_bytes": 16 << 20}
    return {"endpoints": {"docker": str(docker.socket)}, "names": [name], **wide, **arguments}


def script(name: str) -> str:
    """The text of a script that comes with bpftrace."""
    path = SCRIPTS / name
    if not path.exists():
        pytest.skip(f"not installed: {path}")
    return path.read_text()


def test_opensnoop_and_opensnoop_bt(docker: Dockerd, tmp_path: Path) -> None:
    opener = start_opener(docker, f"{NAME}-open", shell=True)
    said = tmp_path / "said"
    with bpftrace(said, script("opensnoop.bt")):
        result = probe_while(
            "opensnoop",
            watch(docker, f"{NAME}-open", path="/etc/*"),
            lambda: [
                opener.open("/etc/hosts", 200),
                opener.open("/etc/no-such", 100),
                opener.open("/etc/passwd", 50, "open"),
            ],
        )
    own = Counter((event["pid"], event["comm"], max(event["retval"], -1), -min(event["retval"], 0), event["path"])
                  for event in result["events"])  # fmt: skip
    lines = re.findall(
        r"^(\d+) +(\S+) +(-?\d+) +(\d+) +(/etc/(?:hosts|no-such|passwd))$", said.read_text(), re.MULTILINE
    )
    theirs = Counter((int(pid), comm, int(fd), int(error), path) for pid, comm, fd, error, path in lines)
    theirs = Counter({key: count for key, count in theirs.items() if key[0] == opener.pid})
    docker.rm(opener.container)
    assert sum(own.values()) == 350 and own == theirs


def test_execsnoop_and_execsnoop_bt(docker: Dockerd, tmp_path: Path) -> None:
    """The script tells of calls as they begin, so of those that fail, too, and not how they ended."""
    shell = start_shell(docker, f"{NAME}-exec")
    said = tmp_path / "said"
    with bpftrace(said, script("execsnoop.bt")):
        result = probe_while(
            "execsnoop",
            watch(docker, f"{NAME}-exec"),
            lambda: shell.do(*["/bin/true one two"] * 20, "/bin/no-such x", "/bin/sh -c '/bin/echo deep; exit 3'"),
        )
    docker.rm(shell.container)
    own = [(event["pid"], " ".join(event["argv"])) for event in result["events"]]
    pids = {pid for pid, _argv in own}
    lines = re.findall(r"^(?:\d+ +)?(\d+) +(/bin/.*)$", said.read_text(), re.MULTILINE)
    assert own == [(int(pid), argv) for pid, argv in lines if int(pid) in pids]
    assert len(own) == 23 and [event["error"] for event in result["events"] if event["error"]] == ["ENOENT"]


def test_sigsnoop_and_killsnoop_bt(docker: Dockerd, tmp_path: Path) -> None:
    """killsnoop shows kill(2) alone, refused calls and signal 0 among them; what it shows to work is in both."""
    shell = start_shell(docker, f"{NAME}-signal")
    said = tmp_path / "said"
    sleeper = "/bin/sleep 600 & p=$!"
    with bpftrace(said, script("killsnoop.bt")):
        result = probe_while(
            "sigsnoop",
            watch(docker, f"{NAME}-signal", signal=["TERM", "KILL", "USR1"]),
            lambda: shell.do(
                sleeper, "kill -TERM $p; wait $p", sleeper, "kill -9 $p; wait $p", "kill -USR1 99999", "kill -0 $$"
            ),
        )
    docker.rm(shell.container)
    pid = shell.container.pid
    own = [(event["pid"], event["signal"], event["target_container_pid"]) for event in result["events"]]
    lines = re.findall(rf"^\S+ +{pid} +sh +(\d+) +(\d+) +(-?\d+)$", said.read_text(), re.MULTILINE)
    assert own == [(pid, int(number), int(target)) for number, target, error in lines if error == "0" and number != "0"]
    assert len(own) == 2 and [line for line in lines if line[2] != "0"] == [("10", "99999", "-3")]


def test_exitsnoop_and_bpftrace(docker: Dockerd, tmp_path: Path) -> None:
    """exitsnoop-bpfcc needs the kernel's headers, for struct task_struct; this is the question it asks."""
    shell = start_shell(docker, f"{NAME}-exit")
    said = tmp_path / "said"
    line = 'tracepoint:sched:sched_process_exit /pid == tid/ { printf("%d %s\\n", pid, comm); }'
    with bpftrace(said, line):
        result = probe_while(
            "exitsnoop",
            watch(docker, f"{NAME}-exit"),
            lambda: shell.do("/bin/true", "/bin/ender threads 5", "/bin/sh -c 'exit 3'", "/bin/ender leader 4"),
        )
    docker.rm(shell.container)
    own = [(event["pid"], event["comm"]) for event in result["events"]]
    theirs = [(int(pid), comm) for pid, comm in re.findall(r"^(\d+) (\S+)$", said.read_text(), re.MULTILINE)]
    assert len(own) == 4 and sorted(own) == sorted(entry for entry in theirs if entry[0] in dict(own))
    # where they differ: a first thread that ends before the others is no process that ended
    assert [event["exit_code"] for event in result["events"]] == [0, 0, 3, 4]


def test_syscount_and_syscount_bpfcc(docker: Dockerd, tmp_path: Path) -> None:
    caller = start_caller(docker, f"{NAME}-call", shell=True)
    said, headers = tmp_path / "said", tmp_path / "include"
    shutil.copytree(HEADERS, headers)
    (headers / "linux" / "sched.h").touch()  # the tool includes it, and uses nothing of it
    env = {"BCC_KERNEL_SOURCE": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    with beside(said, "Tracing", 1, "syscount-bpfcc", "-p", str(caller.pid), "-T", "100", env=env):
        result = probe_while(
            "syscount",
            watch(docker, f"{NAME}-call", by=["syscall"], container_pid=caller.container_pid),
            lambda: [caller.call("getppid", 3000), caller.call("close", 70)],
        )
    docker.rm(caller.container)
    own = {row["by"]["syscall"]: row["count"] for row in result["rows"]}
    theirs = {name: int(count) for name, count in re.findall(r"^(\w+) +(\d+)$", said.read_text(), re.MULTILINE)}
    assert own == theirs and own["getppid"] == 3000
