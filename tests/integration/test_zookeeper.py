# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README's question, by its two commands: what does zoo_set2 of a shared library return, in which container?"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique, wait_for
from lab.images import LINKED_IMAGE, build_linked_rootfs
from lab.probes import armed
from lab.workload import Hot, start_zookeeper

APP, NOISE = unique("zk"), unique("noise")
BIN = Path(sys.executable).parent
BURSTS = 3
DURATION = 5.0


@pytest.fixture(scope="module")
def clients(docker: Dockerd, tmp_path_factory: pytest.TempPathFactory) -> list[Hot]:
    """Three containers of one image: two are asked about, the third does the same beside them."""
    rootfs = tmp_path_factory.mktemp("linked")
    build_linked_rootfs(rootfs)
    docker.load(rootfs, LINKED_IMAGE)
    started = [
        start_zookeeper(docker, name, labels={"app": app})
        for name, app in (("zk-one", APP), ("zk-two", APP), ("zk-noise", NOISE))
    ]
    return started


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    """This machine alone."""
    path = tmp_path / "hosts"
    path.write_text(f"here ansible_connection=local ansible_python_interpreter={sys.executable}\n")
    return path


def during(
    command: list[str], directory: Path, opened: Callable[[subprocess.Popen[str]], str], clients: list[Hot]
) -> tuple[str, list[Counter[int]], float]:
    """The command's output, what each client logged of the calls that it made when the window was ``opened`` (which
    returns what it read of the output), and when the last call had ended."""
    before = [len(client.log()) for client in clients]
    environment = {**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}", "ANSIBLE_NOCOLOR": "1"}
    with subprocess.Popen(
        command, cwd=directory, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        output = opened(process)
        for client in clients:
            client.start(BURSTS)
        for client in clients:
            client.burst(0)
        ended = time.time()
        output += process.communicate(timeout=120)[0]
    assert process.returncode == 0, output
    logged = [
        Counter(int(words[0]) for words in client.log()[first:]) for client, first in zip(clients, before, strict=True)
    ]
    return output, logged, ended


def armed_below(process: subprocess.Popen[str]) -> str:
    """Returns when a process that ``process`` started has its window open."""

    def below(pid: int) -> Iterator[int]:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            for task in Path(f"/proc/{pid}/task").iterdir():
                for child in (task / "children").read_text().split():
                    yield int(child)
                    yield from below(int(child))

    wait_for(lambda: process.poll() is not None or any(map(armed, below(process.pid))), "the window opens", timeout=90)
    return ""


def collecting(process: subprocess.Popen[str]) -> str:
    """Returns what trace.yml has said when it says that the host is collecting."""
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if "1 collecting" in line:
            break
    return said


def by_value(rows: list[dict[str, Any]]) -> dict[str, Counter[int]]:
    """Counts by return value, for each container's id."""
    found: dict[str, Counter[int]] = {}
    for row in rows:
        found.setdefault(row["container"], Counter())[row["by"]["retval"]] += row["count"]
    return found


def test_one_ad_hoc_command_gives_the_return_values_of_each_container(
    docker: Dockerd, clients: list[Hot], inventory: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = (
        "target=libzookeeper_mt function=zoo_set2 value=retval value_type=int32 by=container,retval"
        f" selector=app={APP} duration={DURATION} endpoints=docker={docker.socket}"
    )
    command = ["ansible", "all", "-i", str(inventory), "-b", "-m", "fleet.probe.uprobe", "-a", arguments]
    output, logged, ended = during(command, tmp_path, armed_below, clients)
    result = json.loads(output[output.index("=> {") + 3 :])
    assert ended < result["window"]["ended_at"], "the work was to end before the window closes"
    assert by_value(result["rows"]) == {
        client.container.id: log for client, log in zip(clients[:2], logged[:2], strict=True)
    }
    assert {log[-4] for log in logged} <= {BURSTS * 1000 // 7, BURSTS * 1000 // 7 + 1}, "one in seven"
    assert result["coverage"]["complete"] is True and result["coverage"]["matched"] == 2
    assert [entry["path"] for entry in result["attachments"]] == ["/usr/lib/libzookeeper_mt.so.2"]
    with capsys.disabled():
        print(f"\n{[dict(log) for log in logged[:2]]} from {result['attachment_count']} attachment")


def test_the_playbook_gives_the_failures_alone(
    docker: Dockerd, clients: list[Hot], inventory: Path, tmp_path: Path
) -> None:
    probe = {
        "probe_args": {
            "target": "libzookeeper_mt",
            "function": "zoo_set2",
            "value": "retval",
            "value_type": "int32",
            "by": ["container", "retval"],
        }
    }
    own = {"endpoints": {"docker": str(docker.socket)}, "report_dir": str(tmp_path / "report")}
    command = ["ansible-playbook", "fleet.probe.trace", "-i", str(inventory)]
    command += [
        "-e",
        "probe=uprobe",
        "-e",
        f"selector=app={APP}",
        "-e",
        f"duration={DURATION}",
        "-e",
        json.dumps(probe),
    ]
    command += ["-e", json.dumps({"query": "rows[?by.retval < `0`]"}), "-e", json.dumps(own)]
    output, logged, ended = during(command, tmp_path, collecting, clients)
    document = json.loads((tmp_path / "report" / "latest" / "fleet.json").read_text())
    assert ended < document["hosts"]["here"]["window"]["ended_at"], "the work was to end before the window closes"
    expected = {client.container.id: log for client, log in zip(clients[:2], logged[:2], strict=True)}
    assert by_value(document["merged"]["rows"]) == expected
    failures = {
        container: Counter({value: n for value, n in log.items() if value < 0}) for container, log in expected.items()
    }
    assert by_value(document["query"]["result"]) == failures
    assert document["coverage"]["complete"], output
