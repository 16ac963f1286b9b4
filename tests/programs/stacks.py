# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How complete the stacks of real programs are (``make programs-stacks``).

Each is profiled three times: by frame pointers, by unwind tables, and by these with debug files that lie on the host.
Programs that are built here are stripped, and their symbols kept apart; of the others the debug files are those in
DEBUG_DIRS (default /usr/lib/debug), such as those of Debian's libc6-dbg. Where PREFIX has programs of the same name, as
PREFIX/bin/postgres, these are measured, with the debug files in PREFIX/lib/debug.

A chain is full where it ends in a function that has no caller: the program's entry, the start of a thread or of a
goroutine, or where musl calls main. Whether the function has a name does not matter: of one without, its file tells.
A chain is named where it is full and each of its functions has a name; the file's entry needs none.
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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import make_importable
from lab.host import LabError, require
from lab.probes import probe_while

make_importable()

from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import UNDEFINED, row_at  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Cfi  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import build_id  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, Source  # noqa: E402
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import names_at  # noqa: E402
from programs.__main__ import (  # noqa: E402
    NODE,
    PREFIX,
    PROGRAMS,
    Program,
    below,
    first_process,
    installed,
    script,
    started,
)

SECONDS = float(os.environ.get("SECONDS", "5"))
LONGEST = "300"  # seconds in which the last work begun within SECONDS is over, also on a busy machine
DEBUG_DIRS = os.environ.get("DEBUG_DIRS", "/usr/lib/debug").split()
ENOUGH = int(os.environ.get("ENOUGH", "300"))  # samples of a program, if it works as much as this takes
FREQUENCY, MOST_FREQUENT = 99, 997
MOST_LISTED = 8  # frames without a name, and ends of chains that are cut, that are listed for each program
# Of glibc, Go (what its own tracebacks end with) and musl.
OUTERMOST = re.compile(
    r"_start|(__)?clone3?|runtime\.(goexit|mstart|rt0_go|mcall|morestack)(\.abi0)?|libc_start_main_stage2"
)
NAMELESS = re.compile(r"(.+)\+0x([0-9a-f]+)|\[unknown\]")
CONTENT = 64 << 20
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
    return busy("python3", folder, installed("/usr/bin/python3"), "-c", PYTHON)


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


def ripgrep(folder: Path) -> Any:
    """It searches what lies below /usr, again and again."""
    path = installed("/usr/bin/rg")
    loop = f"while true; do {path} -uuu --count '[a-z]+ing +[a-z]+ed' /usr/share /usr/lib > {folder}/found; done"
    return busy("ripgrep", folder, "/bin/sh", "-c", loop)


def rustc(folder: Path) -> Any:
    """The compiler itself, at work on what never ends for it: one program after another."""
    (folder / "x.rs").write_text('fn main() { println!("{:?}", (0..9).map(|n| n * n).collect::<Vec<u64>>()); }\n')
    loop = f"while true; do rustc -O -o {folder}/x {folder}/x.rs; done"
    return busy("rustc", folder, "/bin/sh", "-c", loop)


@contextlib.contextmanager
def mapped_node(folder: Path) -> Any:
    """Node that writes the names of what it compiles."""
    (folder / "work.js").write_text(NODE)
    path = os.path.realpath(str(shutil.which("node")))
    try:
        argv = (path, "--perf-basic-prof", f"--logfile={folder}/v8.log", str(folder / "work.js"))
        with script("node --perf-basic-prof", folder, path, "", *argv) as program:
            yield program
    finally:
        Path("/tmp/perf-1.map").unlink(missing_ok=True)  # it is the first process of its PID namespace


@contextlib.contextmanager
def containerd(folder: Path) -> Any:
    socket = folder / "socket"
    options = ("--root", str(folder / "root"), "--state", str(folder / "state"), "--address", str(socket))
    with started("/usr/bin/containerd", *options, log=folder / "log") as process:

        def work() -> int:
            """Gives it something to store, of which it computes the digest."""
            command = ["ctr", "--address", socket, "content", "ingest", "x"]
            done = subprocess.run(command, input=bytes(CONTENT), capture_output=True, check=False)
            if done.returncode and b"already exists" not in done.stderr:
                time.sleep(0.2)
            return 0

        yield Program("containerd", "/usr/bin/containerd", "", "", work, process)


ALL: dict[str, Callable[[Path], Any]] = {
    **{each.__name__: each for each in (python, openssl, musl, ripgrep, rustc, containerd, mapped_node)},
    **{name: PROGRAMS[name] for name in ("redis", "nginx", "postgres", "node", "perl")},
    # Not for its version: most samples would be those of the programs that it starts for that, which end at once.
    "dockerd": functools.partial(PROGRAMS["dockerd"], asked="images/json"),
    "rust": functools.partial(PROGRAMS["rust"], finish=stripped),
    "cpp": functools.partial(PROGRAMS["cpp"], finish=stripped),
}


class Files:
    """The files whose code the processes of a program run, by their names; ``debug`` are directories of debug files."""

    def __init__(self, debug: Sequence[str]) -> None:
        self._debug = debug
        self._paths: dict[str, str] = {}
        self._known: dict[str, bool] = {}
        self.entries: set[str] = set()  # frames without a name at the entry of their file

    def look(self, pids: Sequence[int]) -> None:
        """Notes the files of these processes."""
        for pid in pids:
            for region in executable_regions(pid):
                if region.is_file:
                    path = os.fsdecode(region.path)
                    self._paths.setdefault(Path(path).name, path)

    def outermost(self, frame: str) -> bool:
        """Whether a frame is of a function that has no caller."""
        if OUTERMOST.fullmatch(frame):
            return True
        if frame not in self._known:
            nameless = NAMELESS.fullmatch(frame)
            path = self._paths.get(nameless[1]) if nameless else None
            self._known[frame] = bool(path and nameless) and self._has_no_caller(frame, str(path), int(nameless[2], 16))
        return self._known[frame]

    def _has_no_caller(self, frame: str, path: str, returns: int) -> bool:
        """Whether the function that calls before an offset into a file has no caller itself.

        That is so at the file's entry, by the file's unwind tables, or by the name in the debug file.
        """
        with opened(path) as elf:
            call = elf.address_at(returns - 1)
            entry = int.from_bytes(elf.source.read(24, 8, "header"), "little")
            if call is None:
                return False
            if entry <= call < entry + ENTRY:
                self.entries.add(frame)
                return True
            with contextlib.suppress(ElfError):
                found = Cfi(elf).entry(call)
                if found is not None:
                    rule = row_at(found, call).rules.get(found.cie.return_register)
                    return rule is not None and rule[0] == UNDEFINED
            identity = build_id(elf).hex()
            for directory in self._debug:
                for name in (f".build-id/{identity[:2]}/{identity[2:]}.debug", f"{Path(path).name}.debug"):
                    if os.path.isfile(f"{directory}/{name}"):
                        with opened(f"{directory}/{name}") as debug:
                            return bool(OUTERMOST.fullmatch(names_at(debug, [call]).get(call, "")))
        return False


@contextlib.contextmanager
def opened(path: str) -> Iterator[Elf]:
    fd = os.open(path, os.O_RDONLY)
    try:
        yield Elf(Source(fd, os.fstat(fd).st_size), architecture())
    finally:
        os.close(fd)


@dataclass
class Shares:
    """Samples with functions of the program: how many there are, how many are full, and how many full and named."""

    total: int = 0
    full: int = 0
    named: int = 0
    nameless: Counter[str] = field(default_factory=Counter)
    cut: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        most = max(1, self.total)
        return f"{self.total} | {100 * self.full / most:.0f} % | {100 * self.named / most:.0f} %"


def shares(result: dict[str, Any], files: Files) -> Shares:
    """What a profile of the program has."""
    found = Shares()
    for stack in result["stacks"]:
        frames = [frame for frame in stack["frames"] if not frame.endswith("_[k]")]
        if not frames or stack["comm"] == "sh":
            continue
        found.total += stack["count"]
        if not files.outermost(frames[-1]):
            found.cut[f"{frames[-1]} ({stack['comm']})"] += stack["count"]
            continue
        found.full += stack["count"]
        nameless = {frame for frame in frames if NAMELESS.fullmatch(frame)} - files.entries
        found.named += stack["count"] if not nameless else 0
        found.nameless.update(dict.fromkeys(nameless, stack["count"]))
    return found


class Measure:
    """Profiles of a program at work."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._debug = [str(folder / "debug"), *([f"{PREFIX}/lib/debug"] if PREFIX else []), *DEBUG_DIRS]
        self._files = Files(self._debug)
        self._frequency = FREQUENCY

    def settle(self) -> None:
        """Lets it do some work, and finds how often to sample it for enough samples."""
        self._program.work()
        found = self.shares(self.profile("frame_pointers")).total
        self._frequency = max(FREQUENCY, min(MOST_FREQUENT, FREQUENCY * ENOUGH // max(1, found)))

    def profile(self, way: str, debug: bool = False) -> dict[str, Any]:
        """A profile; with ``debug``, the host has debug files."""
        pid = first_process(self._program.process.pid)

        def work() -> None:
            until = time.monotonic() + SECONDS
            while time.monotonic() < until:
                self._program.work()
                self._files.look([pid, *below(pid)])

        asked = {
            "pids": [pid, *below(pid)],
            "duration": LONGEST,
            "unwind": way,
            "frequency": self._frequency,
            # of a process that ends, the kernel's functions are all that there is
            "kernel_stacks": True,
            "max_bytes": 64 << 20,
            "debug_dirs": [name for name in self._debug if os.path.isdir(name)] if debug else [],
        }
        return probe_while("profile", asked, work)

    def shares(self, result: dict[str, Any]) -> Shares:
        return shares(result, self._files)


def row_of(program: Program, folder: Path) -> str:
    """The program's row of the table."""
    measure = Measure(program, folder)
    measure.settle()
    results = [measure.profile("frame_pointers"), measure.profile("tables"), measure.profile("tables", debug=True)]
    found = [measure.shares(result) for result in results]
    for what, listed in (
        ("without a name even with debug files", found[-1].nameless),
        ("ends of chains that are cut, by tables", found[1].cut + found[-1].cut),
    ):
        most = ", ".join(f"{frame} {count}" for frame, count in listed.most_common(MOST_LISTED))
        print(f"{program.name}: {what}: {most or 'nothing'}", file=sys.stderr, flush=True)
    for warning in results[-1].get("warnings", ()):
        print(f"{program.name}: {warning}", file=sys.stderr, flush=True)
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
        except (OSError, LabError, ElfError, subprocess.CalledProcessError, KeyError) as error:
            row = f"{name} | did not run: {error}"
            failed = 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"| {row} |", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
