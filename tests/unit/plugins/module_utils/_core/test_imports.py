# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports from an archive, as a host makes them of what Ansible sends."""

from __future__ import annotations

import ast
import gc
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import imports

PLACE = "ansible_collections/fleet/probe/plugins/module_utils"
MODULE = PLACE.replace("/", ".")
CALL = ast.parse("compile_once()").body[0]

# Python's own "import" compiles by the function that raises this event.
COUNT = f"""
import sys
seen = []
def note(event, values):
    if event == "compile":
        seen.append(str(values[1]))
sys.addaudithook(note)
sys.path.insert(0, sys.argv[1])
from {MODULE}._core.imports import compile_once
compile_once()
from {MODULE}._core import late
import {MODULE}._core as package
import other
print(sum(name.endswith("_core/late.py") for name in seen), late.where(), late.__file__, package.__path__[0])
print(type(other.__loader__).__name__)
"""


def run(program: str, archive: Path) -> list[str]:
    command = [sys.executable, "-c", program, str(archive)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "payload.zip"
    (tmp_path / "other.py").write_text("")
    with zipfile.ZipFile(path, "w") as made:
        for depth in range(1, PLACE.count("/") + 2):
            made.writestr("/".join(PLACE.split("/")[:depth]) + "/__init__.py", "")
        made.writestr(f"{PLACE}/_core/__init__.py", "")
        made.writestr(f"{PLACE}/_core/late.py", "def where():\n    return where.__code__.co_filename\n")
        made.write(imports.__file__, f"{PLACE}/_core/imports.py")
    return path


def test_each_file_of_an_archive_is_compiled_once_and_keeps_its_name(archive: Path) -> None:
    program = COUNT.replace("import other\n", f"sys.path.append({str(archive.parent)!r})\nimport other\n")
    count, where, file, package, loader = run(program, archive)
    assert count == "1"
    assert where == file == f"{archive}/{PLACE}/_core/late.py"
    assert package == f"{archive}/{PLACE}/_core"
    assert loader == "SourceFileLoader", "other files are imported as ever"


def test_no_garbage_is_looked_for_while_a_module_is_imported(archive: Path) -> None:
    program = (
        f"import gc, sys\nsys.path.insert(0, sys.argv[1])\nfrom {MODULE}._core.imports import compile_once\n"
        "compile_once()\nfound = []\ngc.callbacks.append(lambda phase, info: found.append(phase))\n"
        "made = [[] for _number in range(50000)]\nprint(len(found), gc.isenabled())\n"
    )
    assert run(program, archive) == ["0", "True"]


def test_nothing_changes_where_the_collection_is_in_no_archive() -> None:
    before = list(sys.path_hooks), gc.get_threshold()
    imports.compile_once()
    assert (sys.path_hooks, gc.get_threshold()) == before


def test_what_is_not_in_the_archive_is_no_module(archive: Path) -> None:
    program = COUNT.split("from", 1)[0] + (
        f"from {MODULE}._core.imports import compile_once\ncompile_once()\n"
        f"try:\n    import {MODULE}._core.missing\nexcept ModuleNotFoundError as error:\n    print(error.name)\n"
    )
    assert run(program, archive) == [f"{MODULE}._core.missing"]


def test_every_module_that_needs_the_collections_files_compiles_them_once() -> None:
    late = []
    for path in sorted((Path(imports.__file__).resolve().parents[2] / "modules").glob("*.py")):
        body = ast.parse(path.read_text()).body
        calls = [number for number, line in enumerate(body) if ast.dump(line) == ast.dump(CALL)]
        others = [
            number
            for number, line in enumerate(body)
            if isinstance(line, ast.ImportFrom)
            and "fleet.probe" in str(line.module)
            and "_core.imports" not in str(line.module)
        ]
        late += [path.name] if others and (not calls or calls[0] > others[0]) else []
    assert late == []
