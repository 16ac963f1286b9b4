# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles bpf/*.bpf.c with BCC into bpf/bundles/ARCH/MODULE.json, which hosts load with libbpf alone.

usage: compile.py [--check]     (root: BCC creates a program's maps to compile it)

A bundle holds what a loader needs and nothing else: maps with the layouts of their keys and values,
programs with the places where map descriptors and constants go, the hash of the sources and the
compiler's version. ``--check`` compiles anew and compares with what is committed.
"""

from __future__ import annotations

import argparse
import base64
import ctypes
import hashlib
import json
import os
import re
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ARCHITECTURES = {"x86_64": "x86", "aarch64": "arm64"}  # ours -> BCC's ARCH
PROGRAM_TYPES = {
    "UPROBE": "kprobe",
    "KPROBE": "kprobe",
    "TRACEPOINT": "tracepoint",
    "RAW_TRACEPOINT": "raw_tracepoint",
    "PERF_EVENT": "perf_event",
    "SOCKET_FILTER": "socket_filter",
}  # macro of fleet/program.h -> program type
LD_IMM64, PSEUDO_MAP_FD = 0x18, 1
CONSTANT_MARK = 0xF1EE7C0DE0000000  # fleet/constant.h
SCRATCH = "scratch"  # a program's own working memory, which nobody else reads
LAYOUT = "_layout"  # a map of this name only declares the layout of a ring buffer's record
SIZES = {
    "char": 1, "unsigned char": 1, "signed char": 1, "short": 2, "unsigned short": 2, "int": 4, "unsigned int": 4,
    "long": 8, "unsigned long": 8, "long long": 8, "unsigned long long": 8,
}  # fmt: skip
CODES = {
    "char": "s", "unsigned char": "B", "signed char": "b", "short": "h", "unsigned short": "H", "int": "i",
    "unsigned int": "I", "long": "q", "unsigned long": "Q", "long long": "q", "unsigned long long": "Q",
}  # fmt: skip


def sources(path: Path) -> list[Path]:
    """``path`` and every header of bpf/include that it includes, directly or not."""
    found, waiting = [], [path]
    while waiting:
        file = waiting.pop(0)
        found.append(file)
        for name in re.findall(r"^#include <(.+)>", file.read_text(), re.MULTILINE):
            header = HERE / "include" / name
            if header not in found and header not in waiting:
                waiting.append(header)
    return found


def flatten(text: str, seen: set[str]) -> str:
    """``text`` with the headers of fleet/ put in place, once each: BCC rewrites map calls in the main file only."""

    def include(match: re.Match[str]) -> str:
        if match[1] in seen:
            return ""
        seen.add(match[1])
        return flatten((HERE / "include" / match[1]).read_text(), seen)

    return re.sub(r"^#include <(fleet/.+)>$", include, text, flags=re.MULTILINE)


def layout(description: Any) -> list[list[Any]]:
    """Fields of BCC's JSON description of a type: [name, struct code, offset, count], C's own alignment."""
    if isinstance(description, str):
        return [["", CODES[description], 0, 1]]
    fields, at = [], 0
    for name, kind, *rest in description[1]:
        count = rest[0][0] if rest and isinstance(rest[0], list) else 1
        size = SIZES[kind]
        at = -(-at // size) * size
        fields.append([name, CODES[kind], at, count])
        at += size * count
    return fields


def span(fields: list[list[Any]]) -> int:
    """Bytes that a struct of these fields takes, padding at its end included."""
    sizes = [struct.calcsize("=" + field[1]) for field in fields]
    end = max(field[2] + size * field[3] for field, size in zip(fields, sizes, strict=True))
    return -(-end // max(sizes)) * max(sizes)


def table_readers(lib: Any) -> None:
    """Tells ctypes the signatures of the libbcc calls that its Python bindings leave out."""
    for name, result in (
        ("bpf_table_name", ctypes.c_char_p),
        ("bpf_function_name", ctypes.c_char_p),
        ("bpf_table_type_id", ctypes.c_int),
        ("bpf_table_max_entries_id", ctypes.c_ulonglong),
        ("bpf_table_flags_id", ctypes.c_int),
        ("bpf_table_key_size_id", ctypes.c_size_t),
        ("bpf_table_leaf_size_id", ctypes.c_size_t),
        ("bpf_table_key_desc_id", ctypes.c_char_p),
        ("bpf_table_leaf_desc_id", ctypes.c_char_p),
    ):
        function = getattr(lib, name)
        function.restype, function.argtypes = result, [ctypes.c_void_p, ctypes.c_ulonglong]


def read_map(lib: Any, module: Any, i: int) -> dict[str, Any]:
    """The i-th map of a compiled module as the bundle describes it."""
    entry = {
        "name": lib.bpf_table_name(module, i).decode(),
        "type": lib.bpf_table_type_id(module, i),
        "key_size": lib.bpf_table_key_size_id(module, i),
        "value_size": lib.bpf_table_leaf_size_id(module, i),
        "max_entries": lib.bpf_table_max_entries_id(module, i),
        "flags": lib.bpf_table_flags_id(module, i),
    }
    for what, describe in (("key", lib.bpf_table_key_desc_id), ("value", lib.bpf_table_leaf_desc_id)):
        described = describe(module, i)
        if described and entry[what + "_size"] and not entry["name"].startswith(SCRATCH):
            fields = layout(json.loads(described))
            if span(fields) != entry[what + "_size"]:
                raise SystemExit(
                    f"{entry['name']}: {what} has {entry[what + '_size']} bytes, its fields {span(fields)}"
                )
            entry[what] = fields
    return entry


def read_program(code: bytearray, maps: dict[int, str], constants: dict[int, str]) -> dict[str, Any]:
    """A program's instructions with the places of map descriptors and constants, both left zero."""
    map_places, constant_places = [], []
    for at in range(0, len(code), 8):
        opcode, registers, low = struct.unpack_from("<BB2xi", code, at)
        if opcode != LD_IMM64:
            continue
        if registers >> 4 == PSEUDO_MAP_FD:
            map_places.append([at, maps[low]])
            struct.pack_into("<i", code, at + 4, 0)
            continue
        value = (low & 0xFFFFFFFF) | struct.unpack_from("<I", code, at + 12)[0] << 32
        if value & ~0xFF == CONSTANT_MARK:
            constant_places.append([at, constants[value & 0xFF]])
            struct.pack_into("<i", code, at + 4, 0)
            struct.pack_into("<i", code, at + 12, 0)
    packed = base64.b64encode(zlib.compress(bytes(code), 9)).decode()
    return {"code": packed, "maps": map_places, "constants": constant_places}


def compile_bundle(path: Path, arch: str) -> dict[str, Any]:
    """The bundle of one source file for one architecture."""
    os.environ["ARCH"], os.environ["BCC_KERNEL_SOURCE"] = ARCHITECTURES[arch], str(HERE)
    import bcc

    lib = bcc.libbcc.lib
    table_readers(lib)
    text = flatten(path.read_text(), set())
    constants = {int(n, 16): name for n, name in re.findall(r"^CONSTANT\((\w\w), (\w+)\)", text, re.MULTILINE)}
    kinds = dict(reversed(pair) for pair in re.findall(rf"^({'|'.join(PROGRAM_TYPES)})\((\w+)\)", text, re.MULTILINE))
    module = bcc.BPF(text=text, cflags=["-Wno-macro-redefined", "-Wno-unused-function"])
    tables = [read_map(lib, module.module, i) for i in range(lib.bpf_num_tables(module.module))]
    fds = {lib.bpf_table_fd_id(module.module, i): table["name"] for i, table in enumerate(tables)}
    programs = {}
    for i in range(lib.bpf_num_functions(module.module)):
        name = lib.bpf_function_name(module.module, i).decode()
        program = read_program(bytearray(module.dump_func(name)), fds, constants)
        programs[name] = {"type": PROGRAM_TYPES[kinds[name]], **program}
    digest = hashlib.sha256()
    for source in sources(path):
        digest.update(source.read_bytes())
    return {
        "format": 1,
        "module": path.name.split(".")[0],
        "arch": arch,
        "compiler": f"bcc {bcc.__version__}",
        "source_sha256": digest.hexdigest(),
        "maps": [table for table in tables if not table["name"].endswith(LAYOUT)],
        "layouts": {t["name"][: -len(LAYOUT)]: t["value"] for t in tables if t["name"].endswith(LAYOUT)},
        "programs": programs,
    }


def as_text(bundle: dict[str, Any]) -> str:
    """The bundle as JSON, one line for each map, layout and program, so that a change shows which of them it is."""
    lines = []
    for key, value in bundle.items():
        if isinstance(value, dict):
            inner = ",\n  ".join(f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in value.items())
            lines.append(f'"{key}": {{\n  {inner}\n }}' if value else f'"{key}": {{}}')
        elif isinstance(value, list):
            lines.append(f'"{key}": [\n  ' + ",\n  ".join(map(json.dumps, value)) + "\n ]")
        else:
            lines.append(f'"{key}": {json.dumps(value)}')
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def unpacked(text: str) -> dict[str, Any]:
    """The bundle with its code as it is loaded: how well a zlib packs is no difference."""
    bundle: dict[str, Any] = json.loads(text)
    for program in bundle["programs"].values():
        program["code"] = zlib.decompress(base64.b64decode(program["code"])).hex()
    return bundle


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="compare with the committed bundles, write nothing")
    check = parser.parse_args().check
    stale = []
    for path in sorted(HERE.glob("*.bpf.c")):
        for arch in ARCHITECTURES:
            bundle = HERE / "bundles" / arch / f"{path.name.split('.')[0]}.json"
            text = as_text(compile_bundle(path, arch))
            if check:
                if not bundle.exists() or unpacked(bundle.read_text()) != unpacked(text):
                    stale.append(str(bundle.relative_to(HERE.parent)))
                continue
            bundle.parent.mkdir(parents=True, exist_ok=True)
            bundle.write_text(text)
            print(f"{bundle.relative_to(HERE.parent)}: {len(text)} bytes")
    if stale:
        print(f"not what the sources compile to, run make bundles: {', '.join(stale)}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
