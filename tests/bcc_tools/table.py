# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the programs of BCC's tools with the module `program`, each unchanged, and says how far each came."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.modules import run_module

HERE = Path(__file__).resolve().parent
TOOLS = (
    "biolatency", "capable", "execsnoop", "exitsnoop", "hardirqs", "killsnoop", "mountsnoop", "oomkill", "opensnoop",
    "profile", "runqlat", "shmsnoop", "softirqs", "statsnoop", "syncsnoop", "syscount", "tcpaccept", "tcpconnect",
    "tcplife", "tcpretrans", "tcpstates", "vfsstat",
)  # fmt: skip
STEPS = ("compiles", "loads", "attaches", "answers")
SECONDS = 4
# what the tools watch, but for a process that runs out of memory, a disk, and packets that are lost
WORK = """
import ctypes, os, socket, subprocess, tempfile, threading
libc = ctypes.CDLL(None)
libc.unshare(0x20000)
libc.mount(b"none", b"/", None, 0x44000, None)
libc.mount(b"none", b"/mnt", b"tmpfs", 0, None)
libc.umount(b"/mnt")
with tempfile.NamedTemporaryFile() as file:
    file.write(b"x" * 100000)
    file.flush()
    os.fsync(file.fileno())
    os.stat(file.name)
os.statvfs("/")
os.sync()
os.kill(os.getpid(), 0)
libc.shmctl(libc.shmget(0, 4096, 0o1600), 0, None)
with socket.create_server(("127.0.0.1", 0)) as server:
    with socket.create_connection(server.getsockname()) as client:
        client.sendall(b"x")
        server.accept()[0].close()
subprocess.run(["cat", "/etc/hosts"], stdout=subprocess.DEVNULL)
"""


@dataclass(frozen=True)
class Outcome:
    """How many of STEPS a tool's program did, and why no more."""

    tool: str
    steps: int
    reason: str

    def row(self) -> str:
        """Its line of the table."""
        marks = ["yes" if number < self.steps else "no" if number == self.steps else "" for number in range(len(STEPS))]
        return f"| {self.tool} | {' | '.join(marks)} | {self.reason} |"


def handed(tool: str) -> dict[str, Any]:
    """What the tool gives to BCC, by its own Python with its default options."""
    command = ["/usr/bin/python3", str(HERE / "handed.py"), f"/usr/sbin/{tool}-bpfcc"]
    done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def try_tool(tool: str, seconds: int = SECONDS) -> Outcome:
    """Runs the tool's program for a while in which processes do what it watches."""
    given = handed(tool)
    if not given["text"]:
        return Outcome(tool, 0, f"its Python gives up: {given['error']}")
    arguments = {"source": given["text"], "attach": given["attach"], "include_host": True, "names": ["none"]}
    dry = run_module("program", {**arguments, "_ansible_check_mode": True}, timeout=600)
    if dry.get("failed"):
        steps = (
            0
            if re.search("does not compile|^BCC", dry["msg"])
            else 1
            if re.search("rejected|did not load", dry["msg"])
            else 2
        )
        return Outcome(tool, steps, dry["msg"])
    stop = threading.Event()
    worker = threading.Thread(target=work_until, args=(stop,))
    worker.start()
    try:
        result = run_module("program", {**arguments, "duration": str(seconds)}, timeout=600)
    finally:
        stop.set()
        worker.join()
    if result.get("failed"):
        return Outcome(tool, 2, result["msg"])
    answers = [f"{len(result[part])} {part}" for part in ("rows", "events") if result[part]]
    return Outcome(tool, 4 if answers else 3, " and ".join(answers) or "nothing happened that it watches")


def work_until(stop: threading.Event) -> None:
    while not stop.is_set():
        subprocess.run([sys.executable, "-c", WORK], check=True)


def table(outcomes: list[Outcome]) -> str:
    """The outcomes as a table in Markdown."""
    head = f"| tool | {' | '.join(STEPS)} | what came, or why not |\n|---{'|---' * (len(STEPS) + 1)}|"
    return "\n".join([head, *(outcome.row() for outcome in outcomes)])
