# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of docs/recipes.md, as they stand there, against a container in which all of it happens."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lab.docker import Dockerd
from lab.host import unique

RECIPES = Path(__file__).resolve().parents[2] / "docs" / "recipes.md"
APP, POD = unique("recipes"), unique("web")
# What the recipes ask about, again and again, so that every window has all of it.
WORK = """
while :; do
  busybox nc -w 1 127.0.0.1 9
  busybox nslookup nowhere.example 127.0.0.1
  busybox cat /etc/shop.conf
  busybox touch /order
  busybox rm /order
  busybox dd if=/dev/zero of=/data bs=4096 count=4 conv=fsync
  busybox sleep 0.2
done > /dev/null 2>&1
"""


def commands() -> list[str]:
    """The commands, with what they ask about replaced by what is here."""
    blocks = re.findall(r"(?m)^    (ansible-playbook (?:.*\\\n)*.*)", RECIPES.read_text())
    own = {"app=web": f"app={APP}", "web-*": f"{POD}-*", "libssl": "/bin/busybox", "SSL_write": "main", "web1": "here"}
    for word, here in own.items():
        blocks = [block.replace(word, here) for block in blocks]
    return [block.replace("\\\n", " ") for block in blocks]


def start(tmp_path: Path, command: str, *more: str) -> tuple[Path, subprocess.Popen[str]]:
    """Start a recipe in a folder of its own."""
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    (folder / "hosts").write_text(f"here ansible_connection=local ansible_python_interpreter={sys.executable}\n")
    words = shlex.split(command)
    environment = {**os.environ, "ANSIBLE_NOCOLOR": "1", "ANSIBLE_ASYNC_DIR": str(folder / "jobs")}
    words[0] = str(Path(sys.executable).parent / words[0])
    return folder, subprocess.Popen(
        [*words, *more], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=folder, env=environment
    )


def ended(run: subprocess.Popen[str]) -> str:
    """The output of a play that must succeed."""
    output, _none = run.communicate(timeout=300)
    assert run.returncode == 0, output
    return output


def keys(*names: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: {tuple(row["by"][name] for name in names) for row in document["merged"]["rows"]}


def events(*names: str) -> Callable[[dict[str, Any]], Any]:
    return lambda document: {tuple(str(event[name]) for name in names) for event in document["hosts"]["here"]["events"]}


def test_every_question_has_its_answer(docker: Dockerd, tmp_path: Path) -> None:
    pod = {"name": f"{POD}-0", "namespace": "shop", "uid": "1"}
    labels = {"app": APP, **{f"io.kubernetes.pod.{key}": value for key, value in pod.items()}}
    docker.run("recipes-web", "/bin/sh", "-c", WORK, labels=labels)
    given = {"endpoints": {"docker": docker.host}, "duration": 8, "start_delay": 30}
    answers = [
        ("dnssnoop", keys("name", "query", "rcode"), ("recipes-web", "nowhere.example", None)),
        ("tcpconnect", keys("name", "daddr", "dport", "error"), ("recipes-web", "127.0.0.1", 9, "ECONNREFUSED")),
        ("opensnoop", lambda document: {stack["comm"] for stack in document["hosts"]["here"]["stacks"]}, "busybox"),
        ("opensnoop", keys("name", "comm", "path"), ("recipes-web", "busybox", "/etc/resolv.conf")),
        ("opensnoop", events("path", "error"), ("/etc/shop.conf", "ENOENT")),
        ("syscount", keys("name", "comm", "syscall"), ("recipes-web", "busybox", "unlink")),
        # BusyBox does not call it: the recipe says that no rows prove nothing.
        ("tracepoint", lambda document: {len(document["hosts"]["here"]["events"])}, 0),
        ("tracepoint", events("pathname"), ("/order",)),
        ("execsnoop", events("argv", "error"), ("['busybox', 'rm', '/order']", "None")),
        ("biolatency", keys("name", "operation"), ("recipes-web", "write")),
    ]
    # BusyBox has no symbols, so the syntax alone is checked where a function is asked for.
    asked = [command for command in commands() if "fleet.probe.trace" in command and "uprobe" not in command]
    assert [re.findall(r"probe=(\w+)", command)[0] for command in asked] == [
        probe for probe, _found, _expected in answers
    ]
    more = [command for command in commands() if command not in asked]
    # All at the same time: their windows are real time. The first of the others has several windows, so in check mode.
    runs = [start(tmp_path, command, "-e", json.dumps(given)) for command in asked]
    slow_folder, slow = start(tmp_path, more[0], "--check", "-e", json.dumps({"endpoints": given["endpoints"]}))
    checked = [start(tmp_path, command, "--syntax-check")[1] for command in more[1:]]
    for (folder, run), (_probe, found, expected) in zip(runs, answers, strict=True):
        output = ended(run)
        document = json.loads((folder / "report" / "latest" / "fleet.json").read_text())
        assert expected in found(document), output
        assert (folder / "report" / "latest" / "report.html").exists()
    output = ended(slow)
    reports = sorted(path.parent.name.split("-", 3)[3] for path in slow_folder.glob("report/*-*/report.html"))
    assert reports == ["biolatency", "offcputime", "profile", "runqlat"], output
    table = output.partition("[Show what all questions found]")[2]
    order = ["profile", "offcputime", "runqlat", "biolatency"]
    assert re.findall(r"(?m)^(\w+) .* (?:yes|no)$", table) == order, output
    assert re.findall(r"(?m)^(\w+): /.*/report\.html$", table) == order, output
    assert re.search(r"(?m)^complete: \d of 4 questions", table), output
    assert len([ended(run) for run in checked]) == 6
