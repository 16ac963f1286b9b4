# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles bpf/*.bpf.c with BCC into plugins/module_utils/_bytecode/MODULE.py, which hosts load with libbpf alone.

usage: compile.py [--check] [MODULE ...]     (root: BCC creates a program's maps to compile it)

The bytecode is a Python module that the probe's module imports, so Ansible sends it along with the module. It holds
what a loader needs and nothing else: maps with the layouts of their keys and values, the programs of each architecture
with the places where map descriptors and constants go, the hash of the sources and the compiler's version. For module
``program``, which compiles on the host, it holds the headers. ``--check`` compiles again and compares with what is
committed.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import importlib.util
import json
import re
import sys
import zlib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
BYTECODE = HERE.parent / "plugins" / "module_utils" / "_bytecode"
COMPILER = HERE.parent / "plugins" / "module_utils" / "_load" / "compile.py"

KINDS = ("maps", "constants", "members", "calls", "linked")  # of places in a program's code
WIDTH = 100  # characters of a line, less what stands before it
HEADER = '''# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What {source} compiles to, written by `make bundles`."""

from __future__ import annotations

from typing import Any, Dict

'''


def load_compiler() -> Any:
    """The compiler that hosts use too: a file by itself, which needs no collection around it."""
    spec = importlib.util.spec_from_file_location("fleet_compile", COMPILER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


compiler = load_compiler()


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


def compile_module(path: Path) -> dict[str, Any]:
    """The bytecode of one source file, for every architecture."""
    compiled = {
        arch: compiler.compile_text(path.read_text(), str(HERE / "include"), arch, name=path.name)
        for arch in compiler.ARCHITECTURES
    }
    first = next(iter(compiled.values()))
    for part in ("maps", "layouts", "compiler"):
        if any(one[part] != first[part] for one in compiled.values()):
            raise SystemExit(f"{path.name}: its {part} differ between architectures; use types of one size")
    digest = hashlib.sha256()
    for source in sources(path):
        digest.update(source.read_bytes())
    codes = {arch: zlib.decompress(base64.b64decode(one["code"])) for arch, one in compiled.items()}
    instructions = bytearray()
    places: dict[bytes, list[int]] = {}
    for name in sorted({name for one in compiled.values() for name in one["programs"]}):
        # One program's forms side by side: they hardly differ, and zlib sees no further than 32 KiB.
        for arch, one in compiled.items():
            program = one["programs"].get(name)
            if program is None:
                continue
            at, size = program["code"]
            own = codes[arch][at : at + size]
            if own not in places:
                places[own] = [len(instructions), size]
                instructions += own
            program["code"] = places[own]
            program.update({kind: pack_places(program[kind]) for kind in KINDS})
    return {
        "compiler": first["compiler"],
        "source_sha256": digest.hexdigest(),
        "maps": first["maps"],
        "layouts": first["layouts"],
        "code": compiler.pack_code(bytes(instructions)),
        "programs": {arch: one["programs"] for arch, one in compiled.items()},
    }


def pack_places(places: list[list[Any]]) -> str:
    """Places in a program's code as text that compresses well: each name, and how many instructions after the last."""
    words, last = [], 0
    for at, name in places:
        words.append(f"{name} {(at - last) // 8}")
        last = at
    return " ".join(words)


def headers() -> dict[str, Any]:
    """What operators' programs are compiled with."""
    folder = HERE / "include"
    texts = {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.glob("**/*.h"))}
    return {"headers": base64.b64encode(zlib.compress(json.dumps(texts).encode(), 9)).decode()}


def literal(value: Any, depth: int = 0) -> str:
    """``value`` as Python: on one line where it fits, else its parts on as many lines as they fill."""
    flat = json.dumps(value)
    if len(flat) + 4 * depth <= WIDTH:
        return flat
    if isinstance(value, str):
        parts = [f'"{value[at : at + WIDTH]}"' for at in range(0, len(value), WIDTH)]
        return "(\n" + "".join(f"{'    ' * (depth + 1)}{part}\n" for part in parts) + "    " * depth + ")"
    if isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {literal(each, depth + 1)}" for key, each in value.items()]
    else:
        parts = [literal(each, depth + 1) for each in value]
    lines = [""]
    for part in parts:
        if lines[-1] and ("\n" in part + lines[-1] or len(lines[-1]) + len(part) > WIDTH - 4 * depth):
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{part},"
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n" + "".join(f"{'    ' * (depth + 1)}{line}\n" for line in lines) + "    " * depth + closing


def as_text(name: str, bytecode: dict[str, Any]) -> str:
    """The Python module. A program that is the same on all architectures stands there once."""
    shared: dict[str, str] = {}
    lines: list[str] = []
    arches = bytecode.get("programs", {})
    names: dict[str, dict[str, str]] = {}
    for arch, programs in arches.items():
        for program, entry in programs.items():
            text = literal(entry)
            if text not in shared:
                shared[text] = f"_{program.upper()}" + (
                    f"_{arch.upper()}" if f"_{program.upper()}" in shared.values() else ""
                )
                lines += [f"{shared[text]}: Dict[str, Any] = {text}", ""]
            names.setdefault(arch, {})[program] = shared[text]
    source = "bpf/include" if name == "program" else f"bpf/{name}.bpf.c"
    body = "".join(
        f"    {json.dumps(key)}: {literal(value, 1)},\n" for key, value in bytecode.items() if key != "programs"
    )
    if arches:
        body += '    "programs": {\n'
        for arch, programs in names.items():
            inner = "".join(f'            "{program}": {constant},\n' for program, constant in programs.items())
            body += f'        "{arch}": {{\n{inner}        }},\n'
        body += "    },\n"
    return (
        HEADER.format(source=source)
        + "\n".join(lines)
        + ("\n" if lines else "")
        + f"BYTECODE: Dict[str, Any] = {{\n{body}}}\n"
    )


def read_module(path: Path) -> dict[str, Any]:
    """The bytecode in a generated file."""
    spec = importlib.util.spec_from_file_location("fleet_bytecode", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    bytecode: dict[str, Any] = module.BYTECODE
    return bytecode


def unpacked(bytecode: dict[str, Any]) -> dict[str, Any]:
    """The bytecode with its texts unpacked: how well a zlib packs is no difference."""
    packed = {
        name: zlib.decompress(base64.b64decode(bytecode[name])) for name in ("code", "headers") if name in bytecode
    }
    return {**bytecode, **packed}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="compare with what is committed, write nothing")
    parser.add_argument("modules", metavar="MODULE", nargs="*", help="these alone; all where none is named")
    given = parser.parse_args()
    check, stale = given.check, []
    wanted = {path.name.split(".")[0]: path for path in sorted(HERE.glob("*.bpf.c"))}
    unknown = sorted(set(given.modules) - {*wanted, "program"})
    if unknown:
        parser.error(f"there is no {HERE.name}/{unknown[0]}.bpf.c")
    for name in given.modules or [*wanted, "program"]:
        bytecode = compile_module(wanted[name]) if name in wanted else headers()
        file = BYTECODE / f"{name}.py"
        if check:
            if not file.exists() or unpacked(read_module(file)) != unpacked(bytecode):
                stale.append(str(file.relative_to(HERE.parent)))
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        text = as_text(name, bytecode)
        file.write_text(text)
        print(f"{file.relative_to(HERE.parent)}: {len(text)} bytes")
    if stale:
        print(f"not what the sources compile to, run make bundles: {', '.join(stale)}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
