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
import hashlib
import importlib.util
import json
import re
import sys
import zlib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
COMPILER = HERE.parent / "plugins" / "module_utils" / "_load/compile.py"


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


def compile_bundle(path: Path, arch: str) -> dict[str, Any]:
    """The bundle of one source file for one architecture."""
    compiled = compiler.compile_text(path.read_text(), str(HERE / "include"), arch, name=path.name)
    digest = hashlib.sha256()
    for source in sources(path):
        digest.update(source.read_bytes())
    return {
        "format": compiled["format"],
        "module": path.name.split(".")[0],
        "arch": arch,
        "compiler": compiled["compiler"],
        "source_sha256": digest.hexdigest(),
        **{part: compiled[part] for part in ("maps", "layouts", "programs")},
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
        for arch in compiler.ARCHITECTURES:
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
