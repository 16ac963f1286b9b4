# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle compiler's own arithmetic; what BCC makes of the sources is compared by `make bundles-check`."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BPF = Path(__file__).resolve().parents[3] / "bpf"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("fleet_bpf_compile", BPF / "compile.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


compiler = load()


@pytest.fixture
def headers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree of sources of the test's own."""
    (tmp_path / "include" / "fleet").mkdir(parents=True)
    (tmp_path / "include" / "linux").mkdir()
    (tmp_path / "include" / "fleet" / "a.h").write_text("#include <linux/types.h>\n#include <fleet/b.h>\nint a;\n")
    (tmp_path / "include" / "fleet" / "b.h").write_text("int b;\n")
    (tmp_path / "include" / "linux" / "types.h").write_text("typedef int u;\n")
    monkeypatch.setattr(compiler, "HERE", tmp_path)
    return tmp_path


def test_sources_are_all_that_is_included(headers: Path) -> None:
    main = headers / "x.bpf.c"
    main.write_text("#include <fleet/a.h>\n#include <fleet/b.h>\n")
    found = compiler.sources(main)
    include = headers / "include"
    assert set(found) == {main, include / "fleet/a.h", include / "fleet/b.h", include / "linux/types.h"}
    assert len(found) == 4


def packed(code: bytes, level: int = 9) -> str:
    return base64.b64encode(zlib.compress(code, level)).decode()


def written(tmp_path: Path, bytecode: dict[str, Any]) -> Any:
    """What is read back of the Python module that this bytecode is written as."""
    file = tmp_path / "opensnoop.py"
    file.write_text(compiler.as_text("opensnoop", bytecode))
    return compiler.read_module(file)


def test_bytecode_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    maps = [{"name": f"map{number}", "key": [["", "i", 0, 1]], "flags": number} for number in range(9)]
    programs = {"hit": {"code": [0, 3000], "maps": [[8 * at, "map1"] for at in range(300)]}}
    bytecode = {
        "compiler": "bcc", "maps": maps, "layouts": {}, "code": packed(os.urandom(3000)),
        "programs": {"x86_64": programs, "aarch64": programs},
    }  # fmt: skip
    assert written(tmp_path, bytecode) == bytecode
    text = compiler.as_text("opensnoop", bytecode)
    assert max(map(len, text.splitlines())) <= 120 and "bpf/opensnoop.bpf.c" in text


def test_a_program_that_architectures_share_is_written_once(tmp_path: Path) -> None:
    both, mine, theirs = ({"code": [at, 8], "maps": [[at, f"map{at}"]]} for at in (0, 8, 16))
    programs = {"x86_64": {"hit": both, "enter": mine}, "aarch64": {"hit": both, "enter": theirs}}
    text = compiler.as_text("uprobe", {"maps": [], "programs": programs})
    assert [text.count(f'"map{at}"') for at in (0, 8, 16)] == [1, 1, 1]
    assert written(tmp_path, {"maps": [], "programs": programs})["programs"] == programs


def test_bytecode_is_compared_by_the_code_itself() -> None:
    """Another zlib packs the same instructions otherwise; other instructions are other bytecode."""

    def bytecode(code: bytes, level: int) -> dict[str, Any]:
        return {"code": packed(code, level), "programs": {"x86_64": {"hit": {"code": [0, 801], "maps": []}}}}

    one, other = bytes(800) + b"1", bytes(800) + b"2"
    assert bytecode(one, 1) != bytecode(one, 9)
    assert compiler.unpacked(bytecode(one, 1)) == compiler.unpacked(bytecode(one, 9))
    assert compiler.unpacked(bytecode(one, 9)) != compiler.unpacked(bytecode(other, 9))


@pytest.mark.parametrize("path", sorted(BPF.glob("*.bpf.c")), ids=lambda path: path.name)
def test_committed_bytecode_is_of_these_sources(path: Path) -> None:
    """What `make bundles-check` proves in full needs BCC; a source changed without its bytecode shows here."""
    name = path.name.split(".")[0]
    file = compiler.BYTECODE / f"{name}.py"
    bytecode = compiler.read_module(file)
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in compiler.sources(path))).hexdigest()
    assert bytecode["source_sha256"] == digest, "run make bundles"
    assert list(bytecode["programs"]) == list(compiler.compiler.ARCHITECTURES)
    assert compiler.as_text(name, bytecode) == file.read_text()


def test_the_headers_of_operators_programs_are_those_of_the_collection() -> None:
    committed = compiler.read_module(compiler.BYTECODE / "program.py")
    assert compiler.unpacked(committed) == compiler.unpacked(compiler.headers()), "run make bundles"


def test_there_is_bytecode_of_every_program_and_no_other() -> None:
    programs = {path.name.split(".")[0] for path in BPF.glob("*.bpf.c")} | {"program"}
    assert {path.stem for path in compiler.BYTECODE.glob("*.py")} == programs


@pytest.mark.parametrize("path", sorted(BPF.glob("*.bpf.c")), ids=lambda path: path.name)
def test_the_constants_of_a_program_have_different_names(path: Path) -> None:
    text = compiler.compiler.flatten(path.read_text(), str(BPF / "include"), set())
    assert len(compiler.compiler.declared_constants(text)) > 5
