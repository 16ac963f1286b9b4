# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write docs/performance.md from the figures of a run: performance.py [--check] [BENCH.json].

docs/performance.json has the figures that the page shows. With a file that `make bench` wrote, that becomes
docs/performance.json first. With --check nothing is written, and the status is 1 if the page is not what its figures
make.
"""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "docs" / "performance.json"
PAGE = ROOT / "docs" / "performance.md"
OURS = "fleet.probe"
WIDTH = 120
HEAD = """<!--
Copyright (c) 2026 fleet.probe contributors
SPDX-License-Identifier: GPL-3.0-or-later
Written by `make docs` from performance.json, the figures of one run of `make bench`.
-->

# Performance

All figures of a table are from one run, in which fleet.probe and its peers took turns on one machine: read the ratios,
not the figures. The lower, the better. `make bench` measures all of it again, `make bench-compare OLD=old.json
NEW=.build/bench.json` says what changed between two runs, and `timing` in a result with `-vv` has what each step of one
module took.
"""
TABLES = {
    "start": "What a whole module takes as Ansible sends it, for 1 and for 100 containers of one image. "
    "`ansible.builtin.ping` is what any module takes; the CPU time of ours is that until the probe is attached, "
    "less that of ping. bpftrace gets the path of the file, and looks for no container.",
    "process": "What the process on the host takes, with one container selected, when its probe counts calls of a "
    "function. CPU time is that until the probe is in place.",
    "hit": "Nanoseconds of a hit in the BPF program, as the kernel counts them, less what an empty program takes. "
    "bpftrace selects the container by its cgroup. The tools of BCC get a process, for which alone the kernel runs "
    "their programs. fleet.probe finds the container of every hit, and adds atomically, because a program on a uprobe "
    "can be preempted.",
    "tool": "Nanoseconds that the BPF programs of a tool take for one thing that a container does, as the kernel "
    "counts them, less what an empty program takes for each run; what they take for the rest of the host meanwhile is "
    "included. Peers are those tools of bpftrace and BCC that run on this kernel.",
    "discovery": "Finding the containers of a host, from the start of the process to its end. The engine's list as a "
    "module's result is what the engine takes to answer one request and Ansible to return that, without a container's "
    "processes, namespaces, cgroup or start. A second look is what a module takes that discovers again while its "
    "window is open.",
    "collector": "CPU time of the process that collects the opens of a busy container, for each event.",
}


def page(found: dict[str, Any]) -> str:
    """The page."""
    text = HEAD + f"\n{textwrap.fill(described(found['machine']), WIDTH)}\n"
    tables: dict[str, list[dict[str, Any]]] = {}
    for figure in found["figures"]:
        tables.setdefault(figure["table"], []).append(figure)
    for name in [*(name for name in TABLES if name in tables), *(name for name in tables if name not in TABLES)]:
        about = textwrap.fill(TABLES.get(name, ""), WIDTH)
        text += f"\n## {name.capitalize()}\n\n" + (f"{about}\n\n" if about else "")
        text += "".join(rows(tables[name]))
    return text


def described(machine: dict[str, Any]) -> str:
    """The machine in a sentence."""
    versions = {
        "ansible-core": machine["ansible_core"],
        "Python": machine["python"],
        "bpftrace": machine["bpftrace"],
        "BCC": machine["bcc"],
        "Docker Engine": machine["docker"],
    }
    busy = ""
    if machine["load"] > 2 * machine["processors"]:
        busy = (
            f" It had other work to do meanwhile (a load average of at least {machine['load']:g}), which makes wall "
            "time longer, ours more than that of whoever leaves its work to another process."
        )
    others = ", ".join(f"{name} {version}" for name, version in versions.items() if version)
    return (
        f"The machine: Linux {machine['kernel']} ({machine['architecture']}), {machine['processors']} processors "
        f"({machine['processor']}), {machine['memory_gib']} GiB of memory; {others}.{busy}"
    )


def rows(figures: list[dict[str, Any]]) -> list[str]:
    """A table: each figure beside its peers', and ours by that of the first peer."""
    lines = ["| | unit | fleet.probe | peers | ours by the first peer |\n", "|---|---|---|---|---|\n"]
    for figure in figures:
        values = dict(figure["values"])
        ours = values.pop(OURS)
        first = next(iter(values.values()), 0.0)
        peers = ", ".join(f"{number(value)} ({name})" for name, value in values.items())
        ratio = f"{ours / first:.2f}" if first > 0 else ""
        lines.append(f"| {figure['figure']} | {figure['unit']} | {number(ours)} | {peers} | {ratio} |\n")
    return lines


def number(value: float) -> str:
    """A figure with two digits or more."""
    return f"{value:.2g}" if abs(value) < 10 else f"{value:,.0f}"


def main() -> int:
    """Writes or compares."""
    given = [word for word in sys.argv[1:] if word != "--check"]
    check = len(given) + 1 < len(sys.argv)
    source = Path(given[0]).read_text() if given else SOURCE.read_text()
    if check:
        if PAGE.read_text() == page(json.loads(source)):
            return 0
        print("docs/performance.md is not what docs/performance.json makes, run make docs", file=sys.stderr)
        return 1
    if given:
        SOURCE.write_text(source)
    PAGE.write_text(page(json.loads(source)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
