# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The matrix of runtimes: `make runtimes SUITE=trixie`, or ``PYTHONPATH=tests python -m runtimes SUITE [TITLE ...]``.

Boots a machine of a Debian suite (lab/release.py), runs inside.py in it, and prints a table: for each way to start a
container whether discovery equals what the runtime says, and whether probes count exactly. Exits with 1 where a row is
not as expected. TITLE selects the variants whose title contains it. Root, on Debian, with mmdebstrap.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from lab.host import LabError, LabMissing, run
from lab.images import build_rootfs, docker_archive, pack
from lab.release import Release, build

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".build" / "runtimes"
VERSIONS = "docker.io containerd runc crun podman incus-base lxc systemd-container runsc bubblewrap"
WORK = "#!/bin/sh\n/bin/hot burst 1000 /state/hot &\nexec /bin/opener /state/opener\n"


def fill(lab: Path) -> None:
    """The image of the containers, in the forms that runtimes take."""
    rootfs = lab / "rootfs"
    build_rootfs(rootfs)
    (rootfs / "bin/false").symlink_to("busybox")
    (rootfs / "bin/work").write_text(WORK)
    (rootfs / "bin/work").chmod(0o755)
    for name in ("state", "state/hot", "state/opener"):
        (rootfs / name).mkdir()
        (rootfs / name).chmod(0o777)  # the containers run as several users
    (lab / "logs").mkdir()
    (lab / "logs").chmod(0o1777)
    pack(rootfs, lab / "image.tar")
    docker_archive(rootfs, lab / "archive.tar")


def run_inside(machine: Release, titles: Sequence[str]) -> tuple[list[tuple[str, bool, str, str]], bool]:
    """The rows of inside.py, and whether it came to its end; prints what else it says."""
    path = f"{ROOT}/tests:{ROOT}/.build/collections:/opt/site"
    environment = ["env", f"PYTHONPATH={path}", "PYTHONPYCACHEPREFIX=/run/pyc"]
    command = machine.command(*environment, "python3", "-m", "runtimes.inside", *titles)
    rows, done = [], False
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("RESULT "):
                title, right, found, probed = json.loads(line.removeprefix("RESULT "))
                rows.append((title, right, found, probed))
            else:
                print(line, end="", flush=True)
                done = done or line == "inside: done\n"
    return rows, done


def try_suite(suite: str, titles: list[str]) -> bool:
    """Prints the table of a suite; whether all is as expected."""
    tree = build(suite, HOME / suite)
    with Release(tree, HOME / f"{suite}-state", ROOT) as machine:
        fill(machine.lab)
        versions = run(*machine.command("dpkg-query", "-W", "-f", "${Package} ${Version}, ", *VERSIONS.split()))
        rows, done = run_inside(machine, titles)
    print(f"\n{suite}: {versions.rstrip(', ')}\n\n| variant | discovery | probes |\n|---|---|---|")
    for title, right, found, probed in rows:
        print(f"| {'' if right else 'FAILED: '}{title} | {found} | {probed} |")
    good = sum(right for _title, right, *_rest in rows)
    print(f"\n{good} of {len(rows)} as expected", flush=True)
    return done and good == len(rows)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))
    try:
        return 0 if try_suite(sys.argv[1], sys.argv[2:]) else 1
    except (LabMissing, LabError) as error:
        print(f"runtimes: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
