# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader of unwind tables against readelf: every row of every function of the machine's own libraries."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._resolve import cfa
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfa import Row, rows
from ansible_collections.fleet.probe.plugins.module_utils._resolve.cfi import Cfi
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source

_X86 = ["rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp", *(f"r{number}" for number in range(8, 16))]
# by their numbers in DWARF
NAMES = {
    "x86_64": dict(enumerate(_X86)),
    "aarch64": {**{number: f"x{number}" for number in range(31)}, 31: "sp", **{64 + n: f"v{n}" for n in range(32)}},
}
LIBRARIES = ("libc.so.6", "libstdc++.so.6", "libcrypto.so.3")
ENTRY = re.compile(r"^\S+ \S+ \S+ FDE cie=\S+ pc=([0-9a-f]+)\.\.([0-9a-f]+)")

Table = dict[int, list[tuple[int, str, dict[str, str]]]]  # by start of the function: address, CFA, registers


def readelf(path: Path, section: str) -> Table:
    """The rows that readelf prints of one section; it may end with 1 for a warning about another one."""
    text = subprocess.run(["readelf", "-wF", path], capture_output=True, text=True, check=False).stdout
    found: Table = {}
    columns: list[str] = []
    current: list[tuple[int, str, dict[str, str]]] = []
    here = False
    for line in text.splitlines():
        if line.startswith("Contents of the"):
            here = f" {section} " in line
        entry = ENTRY.match(line)
        if entry and here:
            current = found.setdefault(int(entry[1], 16), [])
            columns = []
        elif " CIE " in line:
            current = []
        elif line.startswith("   LOC"):
            columns = line.split()[2:]
        elif not line.strip():
            columns = []
        elif columns and here:
            address, base, *values = re.sub(r"r\d+ \((\w+)\)", r"\1", line).split()  # a register: r1 (rdx)
            current.append((int(address, 16), base, dict(zip(columns, values, strict=False))))
    return found


def written(row: Row, names: dict[int, str], returns: int) -> tuple[str, dict[str, str]]:
    """A row as readelf writes it; registers that it calls undefined are left out."""
    base = "exp" if isinstance(row.cfa, bytes) else f"{names[row.cfa[0]]}{row.cfa[1]:+d}"
    found = {}
    for number, (kind, value) in row.rules.items():
        if kind == cfa.UNDEFINED:
            continue
        if isinstance(value, bytes):
            shown = "exp" if kind == cfa.EXPRESSION else "vexp"
        elif kind == cfa.REGISTER:
            shown = names[value]
        else:
            shown = {cfa.SAME: "s", cfa.OFFSET: f"c{value:+d}", cfa.VALUE_OFFSET: f"v{value:+d}"}[kind]
        found["ra" if number == returns else names[number]] = shown
    return base, found


def compare(path: Path, section: str = ".eh_frame", machine: str = "") -> int:
    """How many rows are equal; fails at the first that differs."""
    machine = machine or architecture()
    names = NAMES[machine]
    expected = readelf(path, section)
    fd = os.open(path, os.O_RDONLY)
    try:
        tables = Cfi(Elf(Source(fd, os.fstat(fd).st_size), machine))
        assert set(tables.starts()) >= set(expected)
        equal = 0
        for start, printed in expected.items():
            entry = tables.entry(start)
            assert entry is not None, hex(start)
            ours = dict(rows(entry))
            for address, base, registers in printed:
                wanted = base, {name: text for name, text in registers.items() if text != "u"}
                assert written(ours[address], names, entry.cie.return_register) == wanted, (path, hex(address))
                equal += 1
        return equal
    finally:
        os.close(fd)


def libraries() -> Iterator[Path]:
    folder = Path(f"/usr/lib/{architecture()}-linux-gnu")
    for name in LIBRARIES:
        if (folder / name).exists():
            yield folder / name
    yield Path("/usr/bin/python3").resolve()


@pytest.mark.parametrize("path", list(libraries()), ids=lambda path: path.name)
def test_every_row_is_what_readelf_prints(path: Path) -> None:
    """Through the index of the file."""
    assert compare(path) > 1000


def test_the_other_architecture() -> None:
    """The C library of arm64, whose tables also say where return addresses are signed."""
    path = Path("/usr/aarch64-linux-gnu/lib/libc.so.6")
    if not path.exists():
        pytest.skip(f"{path} is not installed (Debian: libc6-arm64-cross)")
    assert compare(path, machine="aarch64") > 1000


SOURCE = """
#include <stdlib.h>
int f(int n) { return n ? f(n - 1) + rand() : 0; }
int main(void) { return f(9); }
"""


@pytest.mark.parametrize(
    ("build", "change", "section"),
    [
        ([], ["--remove-section=.eh_frame_hdr"], ".eh_frame"),
        (["-g", "-fno-asynchronous-unwind-tables"], [], ".debug_frame"),
    ],
)
def test_without_an_index(tmp_path: Path, build: list[str], change: list[str], section: str) -> None:
    """All entries are read, and of functions that only .debug_frame has, those of that."""
    source, program = tmp_path / "a.c", tmp_path / "a"
    source.write_text(SOURCE)
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    subprocess.run(["gcc", "-O2", "-fno-optimize-sibling-calls", *build, "-o", program, source], check=True)
    subprocess.run(["objcopy", *change, program], check=True)
    assert compare(program, section) > 3
