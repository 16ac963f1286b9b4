# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle compiler's own arithmetic; what BCC makes of the sources is compared by `make bundles-check`."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import zlib
from pathlib import Path
from types import ModuleType

import pytest

BPF = Path(__file__).resolve().parents[3] / "bpf"
COMMITTED = sorted((BPF / "bundles").glob("*/*.json"))


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


def test_a_bundles_text_is_its_json_with_a_line_for_each_part() -> None:
    bundle = {"format": 1, "maps": [{"name": "a"}, {"name": "b"}], "layouts": {}, "programs": {"hit": {"code": "x"}}}
    text = compiler.as_text(bundle)
    assert json.loads(text) == bundle
    assert [line.strip().rstrip(",") for line in text.splitlines() if "name" in line] == [
        '{"name": "a"}',
        '{"name": "b"}',
    ]


def test_bundles_are_compared_by_the_code_itself() -> None:
    """Another zlib packs the same instructions otherwise; other instructions are another bundle."""

    def bundle(code: bytes, level: int) -> str:
        packed = base64.b64encode(zlib.compress(code, level)).decode()
        return str(compiler.as_text({"maps": [], "layouts": {}, "programs": {"hit": {"code": packed, "maps": []}}}))

    one, other = bytes(800) + b"1", bytes(800) + b"2"
    assert bundle(one, 1) != bundle(one, 9)
    assert compiler.unpacked(bundle(one, 1)) == compiler.unpacked(bundle(one, 9))
    assert compiler.unpacked(bundle(one, 9)) != compiler.unpacked(bundle(other, 9))
    assert compiler.unpacked(bundle(one, 9))["programs"]["hit"]["maps"] == []


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: "-".join(path.parts[-2:]))
def test_committed_bundles_are_of_these_sources(path: Path) -> None:
    """What `make bundles-check` proves in full needs BCC; a source changed without its bundle shows here."""
    bundle = json.loads(path.read_text())
    source = BPF / f"{path.stem}.bpf.c"
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in compiler.sources(source))).hexdigest()
    assert bundle["source_sha256"] == digest, "run make bundles"
    assert (bundle["module"], bundle["arch"], bundle["format"]) == (path.stem, path.parent.name, 1)
    assert compiler.as_text(bundle) == path.read_text()


def test_every_program_is_compiled_for_every_architecture() -> None:
    programs = {path.name.split(".")[0] for path in BPF.glob("*.bpf.c")}
    expected = {(arch, program) for arch in compiler.compiler.ARCHITECTURES for program in programs}
    assert {(path.parent.name, path.stem) for path in COMMITTED} == expected


@pytest.mark.parametrize("path", sorted(BPF.glob("*.bpf.c")), ids=lambda path: path.name)
def test_the_constants_of_a_program_have_different_names(path: Path) -> None:
    text = compiler.compiler.flatten(path.read_text(), str(BPF / "include"), set())
    assert len(compiler.compiler.declared_constants(text)) > 5
