# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundle compiler's own arithmetic; what BCC makes of the sources is compared by `make bundles-check`."""

from __future__ import annotations

import base64
import ctypes
import hashlib
import importlib.util
import json
import re
import struct
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

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

U32, U64 = "unsigned int", "unsigned long long"


@pytest.mark.parametrize(
    ("fields", "expected", "size"),
    [
        ([["a", U32]], [["a", "I", 0, 1]], 4),
        ([["a", "char"], ["b", U64]], [["a", "s", 0, 1], ["b", "Q", 8, 1]], 16),
        ([["a", U64], ["b", "char"]], [["a", "Q", 0, 1], ["b", "s", 8, 1]], 16),
        ([["a", "int"], ["comm", "char", [16]]], [["a", "i", 0, 1], ["comm", "s", 4, 16]], 20),
        (
            [["a", "short"], ["b", "unsigned char"], ["c", "int", [3]], ["d", "long long"]],
            [["a", "h", 0, 1], ["b", "B", 2, 1], ["c", "i", 4, 3], ["d", "q", 16, 1]],
            24,
        ),
        ([["a", U64, [6]]], [["a", "Q", 0, 6]], 48),
        ([["text", "char", [5]]], [["text", "s", 0, 5]], 5),
    ],
)
def test_structs_have_the_alignment_of_c(fields: Any, expected: Any, size: int) -> None:
    described = ["x", fields, "struct"]
    assert compiler.layout(described) == expected
    assert compiler.span(expected) == size
    kinds = {
        "s": ctypes.c_char, "B": ctypes.c_uint8, "h": ctypes.c_int16, "i": ctypes.c_int32, "I": ctypes.c_uint32,
        "q": ctypes.c_int64, "Q": ctypes.c_uint64,
    }  # fmt: skip

    class Same(ctypes.Structure):
        _fields_ = [(name, kinds[code] * count if count > 1 else kinds[code]) for name, code, _at, count in expected]

    assert ctypes.sizeof(Same) == size
    assert [getattr(Same, name).offset for name, *_rest in expected] == [at for _name, _code, at, _count in expected]


def test_a_plain_type_is_a_field_without_a_name() -> None:
    assert compiler.layout(U64) == [["", "Q", 0, 1]]
    assert compiler.span(compiler.layout("int")) == 4


def test_a_type_that_is_not_known_is_refused() -> None:
    with pytest.raises(KeyError):
        compiler.layout(["x", [["a", "struct y *"]], "struct"])


def test_sizes_and_codes_agree() -> None:
    assert compiler.SIZES.keys() == compiler.CODES.keys()
    for kind, code in compiler.CODES.items():
        assert struct.calcsize("=" + code) == compiler.SIZES[kind], kind


def load64(value: int, source: int = 0, register: int = 1) -> bytes:
    low, high = struct.unpack("<ii", struct.pack("<Q", value))
    return struct.pack("<BBhi", 0x18, register | source << 4, 0, low) + struct.pack("<BBhi", 0, 0, 0, high)


def unpacked(program: dict[str, Any]) -> bytes:
    return zlib.decompress(base64.b64decode(program["code"]))


MOVE = struct.pack("<BBhi", 0xB7, 1, 0, 0x18)


def test_maps_and_constants_are_found_and_left_zero() -> None:
    mark = compiler.CONSTANT_MARK
    code = (
        load64(7, source=1) + MOVE + load64(mark | 0x1A) + load64(1 << 40) + load64(9, source=1) + load64(mark | 0xFF)
    )
    program = compiler.read_program(bytearray(code), {7: "rows", 9: "owners"}, {0x1A: "FIRST", 0xFF: "LAST"})
    assert program["maps"] == [[0, "rows"], [56, "owners"]]
    assert program["constants"] == [[24, "FIRST"], [72, "LAST"]]
    expected = load64(0, source=1) + MOVE + load64(0) + load64(1 << 40) + load64(0, source=1) + load64(0)
    assert unpacked(program) == expected


def test_a_number_that_only_looks_like_a_constant_stays() -> None:
    code = load64(compiler.CONSTANT_MARK + 0x100) + load64(compiler.CONSTANT_MARK & 0xFFFFFFFF)
    program = compiler.read_program(bytearray(code), {}, {})
    assert program["constants"] == [] and unpacked(program) == code


def test_a_constant_that_no_source_declares_is_refused() -> None:
    with pytest.raises(KeyError):
        compiler.read_program(bytearray(load64(compiler.CONSTANT_MARK | 3)), {}, {1: "OTHER"})


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


def test_flatten_puts_headers_of_fleet_in_place_once(headers: Path) -> None:
    text = "#include <fleet/b.h>\n#include <linux/types.h>\n#include <fleet/a.h>\n#include <fleet/b.h>\nint c;\n"
    flat = compiler.flatten(text, set())
    assert [flat.count(word) for word in ("int a;", "int b;", "int c;")] == [1, 1, 1]
    assert flat.count("#include <linux/types.h>") == 2 and "#include <fleet" not in flat
    assert flat.index("int b;") < flat.index("int a;") < flat.index("int c;")


def test_an_include_in_a_comment_stays(headers: Path) -> None:
    text = "/* see\n * #include <fleet/a.h> */\n"
    assert compiler.flatten(text, set()) == text


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

    one, other = bytes(800) + load64(1), bytes(800) + load64(2)
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
    expected = {(arch, program) for arch in compiler.ARCHITECTURES for program in programs}
    assert {(path.parent.name, path.stem) for path in COMMITTED} == expected


@pytest.mark.parametrize("path", sorted(BPF.glob("*.bpf.c")), ids=lambda path: path.name)
def test_constants_have_numbers_of_their_own(path: Path) -> None:
    found = re.findall(r"^CONSTANT\((\w\w), (\w+)\)", compiler.flatten(path.read_text(), set()), re.MULTILINE)
    assert len({number for number, _name in found}) == len({name for _number, name in found}) == len(found) > 5
