# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`make demo`: start a container, trace a function inside it with fleet.probe.trace, remove the container.

run.py [docker|podman|embedded]: the default is the first of these that works.
"""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import container

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "report"


def playbook_command(pid: int) -> list[str]:
    """The command that traces the container with ``pid`` on this host."""
    variables = {
        "probe": "uprobe",
        "probe_args": {
            "target": "libc",
            "function": "atoi",
            "collect": "count",
            "value": "retval",
            "value_type": "int32",
            "by": ["container", "retval"],
        },
        "pids": [pid],
        "duration": 5,
        # The default is too short for a busy machine.
        "start_delay": 10,
        "report_dir": str(REPORT),
        "fail_on_incomplete": True,
        # The demo is already root, and interpreter discovery may find a version manager's shim.
        "probe_become": False,
        "ansible_python_interpreter": container.PYTHON,
    }
    return [
        *("ansible-playbook", "fleet.probe.trace", "-i", "localhost,", "-c", "local"),
        *("-e", json.dumps(variables)),
    ]


def main(argv: list[str]) -> int:
    if argv and (len(argv) > 1 or argv[0] not in container.RUNTIMES):
        raise SystemExit(f"There is no runtime {' '.join(argv)}; use one of {', '.join(container.RUNTIMES)}, or none.")
    if os.geteuid() != 0:
        raise SystemExit("make demo loads eBPF programs and creates a container; run it as root.")
    # A terminated demo still removes its container.
    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(143))
    try:
        demo = container.start(*argv)
    except container.DemoError as error:
        raise SystemExit(f"Could not start the demo container. {error}.") from error
    try:
        kind = "namespaces and a cgroup" if demo.runtime == "embedded" else demo.runtime
        print(f"Started the container {container.NAME} ({kind}, host PID {demo.pid}).")
        print("It calls atoi of libc about 2000 times a second; one call in seven returns -4.")
        command = playbook_command(demo.pid)
        print(f"\n$ {shlex.join(command)}\n", flush=True)
        code = subprocess.run(command, check=False).returncode
    finally:
        container.stop()
        print(f"Removed the container {container.NAME}.", flush=True)
    if code == 0:
        print(f"Report: {REPORT / 'latest' / 'report.html'} (page), {REPORT / 'latest' / 'fleet.json'} (data).")
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
