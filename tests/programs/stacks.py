# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How complete the stacks of real programs are (``make programs-stacks``).

Each is profiled three times: by frame pointers, by unwind tables, and by these with debug files that lie on the host.
Programs that are built here are stripped, and their symbols kept apart; of the others the debug files are those in
DEBUG_DIRS (default /usr/lib/debug), such as those of Debian's libc6-dbg.

A chain is full where it ends in the function that has no caller: the program's entry, the start of a thread or of a
goroutine, or where musl calls main. It is named where each of its functions has a name.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import make_importable
from lab.host import LabError, require
from lab.probes import probe_while

make_importable()

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source  # noqa: E402
from programs.__main__ import PROGRAMS, Program, below, first_process, started  # noqa: E402

SECONDS = float(os.environ.get("SECONDS", "5"))
DEBUG_DIRS = os.environ.get("DEBUG_DIRS", "/usr/lib/debug").split()
MOST_NAMELESS = 8  # frames without a name that are listed for each program
OUTERMOST = re.compile(
    r"_start|(__)?clone3?|runtime\.(goexit|mstart|rt0_go|mcall|systemstack)(\.abi0)?|libc_start_main_stage2"
)
NAMELESS = re.compile(r".+\+0x([0-9a-f]+)|\[unknown\]")
ENTRY = 64  # bytes from the entry on in which _start calls main
PYTHON = """
import json, re
data = [{"a": i, "b": [str(j) for j in range(20)]} for i in range(50)]
while True:
    json.loads(json.dumps(data))
    re.findall(r"(\\\\d+)-", "12-34-" * 500)
"""


@contextlib.contextmanager
def busy(name: str, folder: Path, *argv: str) -> Any:
    """A program that works without being asked."""
    with started(*argv, log=folder / "log") as process:

        def work() -> int:
            if process.poll() is not None:
                raise LabError(f"it has ended: {(folder / 'log').read_text(errors='replace')[-1000:]}")
            time.sleep(0.1)
            return 0

        yield Program(name, os.path.realpath(str(shutil.which(argv[0]))), "", "", work, process)


def python(folder: Path) -> Any:
    return busy("python3", folder, "/usr/bin/python3", "-c", PYTHON)


def openssl(folder: Path) -> Any:
    return busy("openssl speed", folder, "/usr/bin/openssl", "speed", "-seconds", "600", "rsa2048")


def stripped(path: Path) -> None:
    """Takes the symbols out of a program that was built here, into a directory of debug files."""
    debug = path.parent / "debug" / f"{path.name}.debug"
    debug.parent.mkdir(exist_ok=True)
    subprocess.run(["objcopy", "--only-keep-debug", str(path), str(debug)], check=True)
    subprocess.run(["strip", str(path)], check=True)
    subprocess.run(["objcopy", f"--add-gnu-debuglink={debug}", str(path)], check=True)


def musl(folder: Path) -> Any:
    source = Path(__file__).parents[1] / "lab" / "stacks" / "calls.c"
    path = folder / "calls"
    flags = ("-O2", "-fomit-frame-pointer", "-fno-optimize-sibling-calls", "-static")
    subprocess.run(["musl-gcc", *flags, "-o", str(path), str(source)], check=True)
    stripped(path)
    return busy("C, static, musl", folder, str(path), "spin")


def rustc(folder: Path) -> Any:
    """The compiler itself, at work on what never ends for it: one program after another."""
    (folder / "x.rs").write_text('fn main() { println!("{:?}", (0..9).map(|n| n * n).collect::<Vec<u64>>()); }\n')
    loop = f"while true; do rustc -O -o {folder}/x {folder}/x.rs; done"
    return busy("rustc", folder, "/bin/sh", "-c", loop)


@contextlib.contextmanager
def containerd(folder: Path) -> Any:
    socket = folder / "socket"
    options = ("--root", str(folder / "root"), "--state", str(folder / "state"), "--address", str(socket))
    with started("/usr/bin/containerd", *options, log=folder / "log") as process:

        def work() -> int:
            done = subprocess.run(["ctr", "--address", socket, "plugins", "ls"], capture_output=True, check=False)
            if done.returncode:
                time.sleep(0.2)
            return 0

        yield Program("containerd", "/usr/bin/containerd", "", "", work, process)


ALL: dict[str, Callable[[Path], Any]] = {
    **{each.__name__: each for each in (python, openssl, musl, rustc, containerd)},
    **{name: PROGRAMS[name] for name in ("redis", "nginx", "postgres", "dockerd", "node", "perl")},
    "rust": functools.partial(PROGRAMS["rust"], finish=stripped),
    "cpp": functools.partial(PROGRAMS["cpp"], finish=stripped),
}


def entry_of(path: str) -> tuple[str, int]:
    """The file's name, and the place in it at which the program begins."""
    fd = os.open(path, os.O_RDONLY)
    try:
        elf = Elf(Source(fd, os.fstat(fd).st_size), architecture())
        return Path(path).name, elf.file_offset(int.from_bytes(os.pread(fd, 8, 24), "little")) or 0
    finally:
        os.close(fd)


@dataclass
class Shares:
    """Samples with functions of the program: how many there are, how many are full, and how many full and named."""

    total: int = 0
    full: int = 0
    named: int = 0
    nameless: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        most = max(1, self.total)
        return f"{self.total} | {100 * self.full / most:.0f} % | {100 * self.named / most:.0f} %"


def shares(result: dict[str, Any], entry: tuple[str, int]) -> Shares:
    """What a profile of the program has; ``entry`` is ``entry_of`` it."""
    found = Shares()
    for stack in result["stacks"]:
        frames = [frame for frame in stack["frames"] if not frame.endswith("_[k]")]
        if not frames or stack["comm"] == "sh":
            continue
        found.total += stack["count"]
        name, _plus, offset = frames[-1].rpartition("+0x")
        at_entry = name == entry[0] and 0 <= int(offset, 16) - entry[1] < ENTRY
        if OUTERMOST.fullmatch(frames[-1]) or at_entry:
            found.full += stack["count"]
            rest = frames[:-1] if at_entry else frames
            nameless = {frame for frame in rest if NAMELESS.fullmatch(frame)}
            found.named += stack["count"] if not nameless else 0
            found.nameless.update(dict.fromkeys(nameless, stack["count"]))
    return found


def measure(program: Program, way: str, debug_dirs: Sequence[str] = ()) -> dict[str, Any]:
    """A profile of the program at work."""

    def work() -> None:
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            program.work()

    pid = first_process(program.process.pid)
    asked = {
        "pids": [pid, *below(pid)],
        "unwind": way,
        "kernel_stacks": False,
        "max_bytes": 64 << 20,
        "debug_dirs": [name for name in debug_dirs if os.path.isdir(name)],
    }
    return probe_while("profile", asked, work)


def row_of(program: Program, folder: Path) -> str:
    """The program's row of the table, once it has done some work."""
    program.work()
    entry = entry_of(os.path.realpath(program.target))
    results = [
        measure(program, "frame_pointers"),
        measure(program, "tables"),
        measure(program, "tables", [str(folder / "debug"), *DEBUG_DIRS]),
    ]
    found = [shares(result, entry) for result in results]
    listed = ", ".join(f"{frame} {count}" for frame, count in found[-1].nameless.most_common(MOST_NAMELESS))
    print(f"{program.name}: without a name even with debug files: {listed or 'nothing'}", file=sys.stderr, flush=True)
    ends = ", ".join(map(str, results[-1]["unwound"].values()))
    return " | ".join([program.name, *map(str, found), ends])


def main() -> int:
    """Measures the programs that are named, or all; 1 where one did not run."""
    require("unshare", "setpriv", "objcopy")
    failed = 0
    ways = ("frame pointers", "tables", "tables and debug files")
    print("| program | " + " | ".join(f"{way}: samples | full | full and named" for way in ways), end=" | ")
    print("complete, cut, unknown |")
    print("|" + "---|" * (2 + 3 * len(ways)), flush=True)
    for name in sys.argv[1:] or ALL:
        folder = Path(tempfile.mkdtemp(prefix="fleet-stacks-"))
        try:
            with ALL[name](folder) as program:
                row = row_of(program, folder)
        except (OSError, LabError, subprocess.CalledProcessError, KeyError) as error:
            row = f"{name} | did not run: {error}"
            failed = 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"| {row} |", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
