# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the instruction decoder with objdump, over every function of the files given.

usage: decoder.py [FILE...]     (without files: PROGRAMS and LIBRARIES as far as they are here)

Of each function objdump's instructions must be ours: where they begin, and which of them return, jump and call. A
function is compared up to the first bytes that objdump cannot decode or shows as a lone prefix. The exit status is 1
where there is a difference.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.instructions import (
    BRANCH,
    CALL,
    INDIRECT,
    JUMP,
    RETURN,
    instructions,
)

MOST_SHOWN = 20
PROGRAMS = ("bash", "busybox", "openssl", "python3", "runc", "containerd", "dockerd", "rg", "rustc", "cargo", "node")
LIBRARIES = (
    "libc.so.6",
    "libm.so.6",
    "libstdc++.so.6",
    "libcrypto.so.3",
    "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
)
_FUNCTION = re.compile(r"([0-9a-f]{16}) <(.*)>:$")
_PREFIXES = {"lock", "rep", "repz", "repnz", "bnd", "notrack", "data16", "cs", "ds", "es", "ss", "fs", "gs", "addr32"}
_RETURNS = {"ret", "retw", "retq"}
_JUMPS = {"jmp", "jmpq", "b"}
_FWAIT, _FLOAT = 0x9B, 0xD8 >> 3
_BRANCHES = ("loop", "xbegin", "b.", "cbz", "cbnz", "tbz", "tbnz")


@dataclass
class Comparison:
    """What was compared in one file."""

    functions: int = 0
    instructions: int = 0
    cut: int = 0
    seconds: float = 0.0
    differences: list[str] = field(default_factory=list)


@dataclass
class Listed:
    """An instruction as objdump lists it."""

    at: int
    text: str

    @property
    def words(self) -> list[str]:
        """The mnemonic and what is behind it, without prefixes."""
        words = self.text.split()
        while len(words) > 1 and (words[0].split(",")[0] in _PREFIXES or words[0].startswith("rex")):
            words = words[1:]
        return words

    @property
    def known(self) -> bool:
        """Whether it is an instruction: not bytes that none begins with, nor a prefix that nothing follows."""
        words = self.text.split()
        if not words or "(bad)" in self.text or words[0] in (".byte", ".inst", ".word", "udf"):
            return False
        return not (words[-1] in _PREFIXES or words[-1].startswith("rex")) or len(words) > 1 and not self.lone

    @property
    def lone(self) -> bool:
        return all(word in _PREFIXES or word.startswith("rex") for word in self.text.split())

    @property
    def kind(self) -> str:
        """What ours should be, as far as it is a return, a jump or a call; else nothing."""
        words = self.words
        name = words[0].split(",")[0]
        if name in _RETURNS:
            return RETURN
        if name in ("br", "braa", "brab", "braaz", "brabz") or (name in _JUMPS and "*" in self.text):
            return INDIRECT
        if name in _JUMPS:
            return JUMP
        if name.startswith("call") or name in ("bl", "blr", "lcall"):
            return CALL
        if (name.startswith("j") and name != "jmp") or name.startswith(_BRANCHES):
            return BRANCH
        return ""


def listed(path: str) -> Iterator[tuple[int, str, list[Listed]]]:
    """objdump's functions: address, name, and instructions."""
    command = ["objdump", "-d", "-z", "-w", "--no-show-raw-insn", path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace") as process:
        assert process.stdout is not None
        start, name, found = 0, "", []
        for line in process.stdout:
            address, colon, text = line.partition(":\t")
            if colon:
                found.append(Listed(int(address, 16), text.partition("<")[0].strip()))
            elif header := _FUNCTION.match(line):
                if found:
                    yield start, name, found
                start, name, found = int(header[1], 16), header[2], []
        if found:
            yield start, name, found
    if process.returncode:
        raise SystemExit(f"objdump ended with {process.returncode}")


def default_files() -> list[str]:
    """The programs and libraries of this machine that are compared."""
    found = [shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin") for name in PROGRAMS]
    for name in LIBRARIES:
        shown = subprocess.run(
            ["g++", f"-print-file-name={name}"], stdout=subprocess.PIPE, text=True, check=True
        ).stdout
        found.append(shown.strip() if "/" in shown else None)
    return list(dict.fromkeys(os.path.realpath(path) for path in found if path))


def is_elf(path: str) -> bool:
    """Whether a file is a program, no script."""
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def data_symbols(path: str) -> set[int]:
    """Addresses of symbols that are data: hand-written code has tables among it, which objdump shows as such."""
    listing = subprocess.run(
        ["readelf", "--symbols", "--wide", path], capture_output=True, text=True, check=True
    ).stdout
    fields = [line.split() for line in listing.splitlines()]
    return {int(each[1], 16) for each in fields if len(each) > 3 and each[3] == "OBJECT"}


def compare(path: str, machine: str, limit: int = 0) -> Comparison:
    """The functions of a file, or the first ``limit`` of them, as both see them."""
    result = Comparison()
    fd = os.open(path, os.O_RDONLY)
    try:
        data = data_symbols(path)
        elf = Elf(Source(fd, os.fstat(fd).st_size), machine)
        for start, name, found in listed(path):
            if limit and result.functions == limit:
                break
            offset = elf.file_offset(start)
            if offset is None or start in data:
                continue
            for count, theirs in enumerate(found):
                if not theirs.known:
                    del found[count:]
                    result.cut += 1
                    break
            if found:
                # the last one's end is not listed: 16 bytes hold it
                code = os.pread(fd, found[-1].at - start + 16, offset)
                _compare_function(result, name, start, found, code, machine)
    finally:
        os.close(fd)
    return result


def _compare_function(
    result: Comparison, name: str, start: int, found: list[Listed], code: bytes, machine: str
) -> None:
    begun = time.perf_counter()
    ours = []
    for instruction in instructions(code, machine):
        if instruction.at > found[-1].at - start:
            break
        if not (ours and ours[-1].size == 1 and code[ours[-1].at] == _FWAIT and code[instruction.at] >> 3 == _FLOAT):
            ours.append(instruction)  # objdump shows FWAIT and what it waits for as one
    result.seconds += time.perf_counter() - begun
    result.functions += 1
    result.instructions += len(ours)
    flow = (RETURN, JUMP, BRANCH, INDIRECT, CALL)
    for theirs, mine in zip(found, ours, strict=False):
        kind = mine.kind if mine.kind in flow else ""
        if start + mine.at != theirs.at or not mine.size or kind != theirs.kind:
            result.differences.append(
                f"{start + mine.at:#x} in {name}: {mine.size} bytes, {mine.kind}; objdump: {theirs.at:#x} {theirs.text}"
            )
            return
        if mine.kind in (JUMP, BRANCH) and f"{start + mine.target:x}" not in theirs.text:
            result.differences.append(f"{theirs.at:#x} in {name}: to {start + mine.target:#x}; objdump: {theirs.text}")
            return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    failed = False
    for path in parser.parse_args().files or filter(is_elf, default_files()):
        result = compare(path, platform.machine())
        print(
            f"{path}: {result.functions} functions, {result.instructions} instructions in {result.seconds:.1f} s, "
            f"{result.cut} functions cut off, {len(result.differences)} different",
            flush=True,
        )
        for line in result.differences[:MOST_SHOWN]:
            print(f"  {line}")
        failed = failed or bool(result.differences)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
