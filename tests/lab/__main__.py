# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab from the command line: ``PYTHONPATH=tests python3 -m lab --hot web1:app=zk -- COMMAND``.

Brings up an engine with the containers asked for, runs COMMAND (or waits for Ctrl-C) with DOCKER_HOST set,
and removes everything again. Exits with COMMAND's status.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys

from lab.docker import Dockerd
from lab.host import LabError, LabMissing
from lab.workload import start_hot


def main() -> int:
    parser = argparse.ArgumentParser(prog="lab", description="A Docker Engine of its own, with workloads.")
    parser.add_argument(
        "--hot",
        action="append",
        default=[],
        metavar="NAME[:LABEL=VALUE,...]",
        help="start a container that calls hot_fn in /bin/hot once a millisecond",
    )
    parser.add_argument("command", nargs="*", help="run with DOCKER_HOST set; without it the lab waits for Ctrl-C")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))
    try:
        with Dockerd() as docker:
            for wanted in options.hot:
                name, _colon, labels = wanted.partition(":")
                pairs = dict(label.split("=", 1) for label in labels.split(",") if label)
                start_hot(docker, name, continuous_usleep=1000, labels=pairs)
            print(f"export DOCKER_HOST={docker.host}", file=sys.stderr, flush=True)
            if options.command:
                environment = {**os.environ, "DOCKER_HOST": docker.host}
                return subprocess.run(options.command, env=environment, check=False).returncode
            try:
                signal.pause()
            except KeyboardInterrupt:
                return 0
    except (LabMissing, LabError) as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
