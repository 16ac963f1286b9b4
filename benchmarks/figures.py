# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a benchmark beside those of its peers, on the screen and in a JSON file.

    PYTHONPATH=tests python3 benchmarks/figures.py OLD.json NEW.json        (make bench-compare OLD=… NEW=…)

prints what changed from one run to another. A machine is never as fast twice, so where a figure has peers, the change
is that of its ratio to the first of them, which was measured beside it.

A benchmark adds its figures to the file that FLEET_BENCH_JSON names (``make bench`` sets it), by the name of its table
and of the figure; those that are there by the same names are replaced. The file has ``machine`` (what was measured on)
and ``figures``, each with ``table``, ``figure``, ``unit`` and ``values`` by who was measured, ours first.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

OURS = "fleet.probe"
FILE = "FLEET_BENCH_JSON"


class Figure(NamedTuple):
    """What was measured, of us and of peers; the lower, the better."""

    table: str
    figure: str
    unit: str
    values: dict[str, float]

    @property
    def peer(self) -> str | None:
        """Whom we are compared with first."""
        return next((name for name in self.values if name != OURS), None)

    @property
    def ratio(self) -> float | None:
        """Ours by the peer's; None without one, and where the peer's is nothing."""
        theirs = self.values.get(self.peer or "", 0.0)
        return self.values[OURS] / theirs if theirs > 0 else None

    def __str__(self) -> str:
        cells = "  ".join(f"{name} {value:.{2 if value < 10 else 0}f}" for name, value in self.values.items())
        return f"  {self.figure:50} {cells}" + (f"   x {self.ratio:.2f}" if self.ratio is not None else "")


def show(figure: Figure) -> None:
    """Prints a figure, and adds it to the file."""
    print(figure, flush=True)
    if FILE not in os.environ:
        return
    path = Path(os.environ[FILE])
    found = json.loads(path.read_text()) if path.exists() else {"figures": []}
    here, before = machine(), found.get("machine", {})
    # The least at any figure, for a benchmark's own work adds to it, too.
    found["machine"] = {**here, "load": min(here["load"], before.get("load", here["load"]))}
    others = [each for each in found["figures"] if (each["table"], each["figure"]) != (figure.table, figure.figure)]
    found["figures"] = [*others, figure._asdict()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n")


def machine() -> dict[str, Any]:
    """What is measured on, and the versions of whom it is compared with."""
    described = Path("/proc/cpuinfo").read_text()
    model = re.search(r"^model name\s*: (.*)$", described, re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text(), re.MULTILINE)
    return {
        "kernel": platform.release().split("-")[0],
        "architecture": platform.machine(),
        "processor": model[1] if model else platform.machine(),
        "processors": os.cpu_count(),
        "memory_gib": round(int(memory[1]) / (1 << 20)) if memory else None,
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "ansible_core": _version("ansible", "--version"),
        "bpftrace": _version("bpftrace", "--version"),
        "bcc": _version("dpkg-query", "-W", "-f", "${Version}", "bpfcc-tools"),
        "docker": _version("docker", "--version"),
    }


def _version(*command: str) -> str | None:
    """The first number with dots that a command prints."""
    if shutil.which(command[0]) is None:
        return None
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+(\.\d+)+", said)
    return found[0] if found else None


def read(path: Path) -> dict[tuple[str, str], Figure]:
    """The figures in a file, by table and name."""
    figures = [Figure(**each) for each in json.loads(path.read_text())["figures"]]
    return {(figure.table, figure.figure): figure for figure in figures}


def compared(old: dict[tuple[str, str], Figure], new: dict[tuple[str, str], Figure]) -> list[str]:
    """A line for each figure of both runs, and for each that only one of them has."""
    lines, table = [], ""
    for key in [*old, *(key for key in new if key not in old)]:
        before, after = old.get(key), new.get(key)
        if key[0] != table:
            table = key[0]
            lines.append(table)
        if before is None or after is None:
            lines.append(f"  {key[1]:50} only in the {'new' if before is None else 'old'} run")
            continue
        unit = "" if before.unit == after.unit else f" (was in {before.unit})"
        line = f"  {key[1]:50} {before.values[OURS]:8.4g} -> {after.values[OURS]:8.4g} {after.unit}{unit}"
        if before.peer == after.peer and before.ratio and after.ratio:
            change = (after.ratio / before.ratio - 1) * 100
            line += f"   x {before.ratio:.2f} -> x {after.ratio:.2f} of {after.peer}: {change:+.0f} %"
        elif before.values[OURS]:
            line += f"   {(after.values[OURS] / before.values[OURS] - 1) * 100:+.0f} %, without a peer"
        lines.append(line)
    return lines


def main() -> int:
    """Compares two files."""
    if len(sys.argv) != 3:
        print("Give two files, such as make bench-compare OLD=old.json NEW=.build/bench.json", file=sys.stderr)
        return 2
    old, new = (read(Path(name)) for name in sys.argv[1:])
    print("\n".join(compared(old, new)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
