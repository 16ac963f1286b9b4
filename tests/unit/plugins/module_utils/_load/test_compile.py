# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiler's own arithmetic; what BCC makes of the sources is compared by `make bundles-check`."""

from __future__ import annotations

import ctypes
import struct
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load import compile
from ansible_collections.fleet.probe.plugins.module_utils._load.compile import CompileError

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
    assert compile.layout(described) == expected
    assert compile.span(expected) == size
    kinds = {
        "s": ctypes.c_char, "B": ctypes.c_uint8, "h": ctypes.c_int16, "i": ctypes.c_int32, "I": ctypes.c_uint32,
        "q": ctypes.c_int64, "Q": ctypes.c_uint64,
    }  # fmt: skip

    class Same(ctypes.Structure):
        _fields_ = [(name, kinds[code] * count if count > 1 else kinds[code]) for name, code, _at, count in expected]

    assert ctypes.sizeof(Same) == size
    assert [getattr(Same, name).offset for name, *_rest in expected] == [at for _name, _code, at, _count in expected]


def test_a_plain_type_is_a_field_without_a_name() -> None:
    assert compile.layout(U64) == [["", "Q", 0, 1]]
    assert compile.span(compile.layout("int")) == 4


def test_a_type_that_is_not_known_is_refused() -> None:
    with pytest.raises(CompileError, match="field a is struct y \\*; use numbers"):
        compile.layout(["x", [["a", "struct y *"]], "struct"])


def test_sizes_and_codes_agree() -> None:
    assert compile.SIZES.keys() == compile.CODES.keys()
    for kind, code in compile.CODES.items():
        assert struct.calcsize("=" + code) == compile.SIZES[kind], kind


def load64(value: int, source: int = 0, register: int = 1) -> bytes:
    low, high = struct.unpack("<ii", struct.pack("<Q", value))
    return struct.pack("<BBhi", 0x18, register | source << 4, 0, low) + struct.pack("<BBhi", 0, 0, 0, high)


MOVE = struct.pack("<BBhi", 0xB7, 1, 0, 0x18)


def test_maps_and_constants_are_found_and_left_zero() -> None:
    mark = compile.CONSTANT_MARK
    code = load64(7, source=1) + MOVE + load64(mark) + load64(1 << 40) + load64(9, source=1) + load64(mark | 0x101)
    names = ["FIRST", *(f"UNUSED{number}" for number in range(0x100)), "LAST"]
    linked = bytearray(code)
    program = compile.read_program(linked, {7: "rows", 9: "owners"}, names)
    assert program["maps"] == [[0, "rows"], [56, "owners"]]
    assert program["constants"] == [[24, "FIRST"], [72, "LAST"]]
    expected = load64(0, source=1) + MOVE + load64(0) + load64(1 << 40) + load64(0, source=1) + load64(0)
    assert linked == expected


def load(opcode: int, offset: int) -> bytes:
    return struct.pack("<BBhi", opcode, 0x21, offset, 0)


def call(number: int) -> bytes:
    return struct.pack("<BBhi", 0x85, 0, 0, number)


def test_loads_of_members_and_calls_of_the_kernel_are_found_and_left_zero() -> None:
    first, second = compile.LOAD_MARK, compile.LOAD_MARK + 1
    code = load(0x79, second) + load(0x61, first) + load(0x69, first) + call(0x0CA57000) + call(0x0CA57001)
    linked = bytearray(code)
    program = compile.read_program(linked, {}, ["FIRST", "SECOND"])
    assert program["members"] == [[0, "SECOND"], [8, "FIRST"], [16, "FIRST"]]
    assert program["calls"] == [[24, "bpf_get_current_task_btf"], [32, "bpf_rdonly_cast"]]
    assert linked == load(0x79, 0) + load(0x61, 0) + load(0x69, 0) + call(0) + call(0)


def test_other_loads_stores_and_calls_stay() -> None:
    mark = compile.LOAD_MARK
    # of a number that no constant has, of other places, of the stack, one that extends a sign; a store; other helpers
    code = load(0x79, mark + 1) + load(0x79, 0x7FFF) + load(0x79, -512) + load(0x81, mark) + load(0x7B, mark)
    code += call(0x0CA57002) + call(158)
    linked = bytearray(code)
    program = compile.read_program(linked, {}, ["FIRST"])
    assert program["members"] == program["calls"] == [] and linked == code


def test_a_number_that_only_looks_like_a_constant_stays() -> None:
    code = load64(compile.CONSTANT_MARK + 0x10000) + load64(compile.CONSTANT_MARK & 0xFFFFFFFF)
    linked = bytearray(code)
    assert compile.read_program(linked, {}, [])["constants"] == [] and linked == code


def test_calls_of_functions_of_other_sources_are_found() -> None:
    number = next(iter(compile.LINKED))
    code = bytearray(MOVE + struct.pack("<BBhi", 0x85, 0, 0, 14) + struct.pack("<BBhi", 0x85, 0, 0, number))
    program = compile.read_program(code, {}, [])
    assert program["linked"] == [[16, compile.LINKED[number]]]
    assert code == MOVE + struct.pack("<BBhi", 0x85, 0, 0, 14) + struct.pack("<BBhi", 0x85, 0, 0, 0)
    assert compile.read_program(bytearray(MOVE), {}, [])["linked"] == []
    assert compile.call_numbers().startswith(f"#define CALL_OF_KEEP_STACK {number:#x}\n")


def test_a_constant_that_no_source_declares_is_refused() -> None:
    with pytest.raises(IndexError):
        compile.read_program(bytearray(load64(compile.CONSTANT_MARK | 3)), {}, ["OTHER"])


def test_constants_are_numbered_in_the_order_of_their_declarations() -> None:
    text = "/* CONSTANT(EXAMPLE) */\nCONSTANT(B) /* why */\n#define NOT CONSTANT(C)\n  CONSTANT ( A )\nint x;\n"
    names = compile.declared_constants(text)
    assert names == ["B", "A"]
    assert compile.constant_marks(names) == (
        '#define MARK_OF_B "0xf1ee7c0de0000000"\n#define AT_B "- 32768"\n'
        '#define MARK_OF_A "0xf1ee7c0de0000001"\n#define AT_A "- 32767"\n'
    )


def test_a_member_stands_for_its_offset_and_the_type_of_its_structure() -> None:
    assert compile.declared_constants("MEMBER(A) /* why */\nCONSTANT(B)\n") == ["A", "TYPE_OF_A", "B"]
    with pytest.raises(CompileError, match="is declared at line 1 of source and again at line 2 of source"):
        compile.declared_constants("MEMBER(A)\nCONSTANT(A)\n")


def test_a_constant_that_is_declared_twice_is_refused() -> None:
    text = '#line 1 "my.c"\n#line 1 "fleet/a.h"\nint a;\nCONSTANT(A)\n#line 2 "my.c"\nCONSTANT(B)\nCONSTANT(A)\n'
    with pytest.raises(CompileError) as refused:
        compile.declared_constants(text)
    assert str(refused.value) == "CONSTANT(A) is declared at line 2 of fleet/a.h and again at line 3 of my.c"


@pytest.fixture
def headers(tmp_path: Path) -> Path:
    """A tree of sources of the test's own."""
    (tmp_path / "include" / "fleet").mkdir(parents=True)
    (tmp_path / "include" / "linux").mkdir()
    (tmp_path / "include" / "fleet" / "a.h").write_text("#include <linux/types.h>\n#include <fleet/b.h>\nint a;\n")
    (tmp_path / "include" / "fleet" / "b.h").write_text("int b;\n")
    (tmp_path / "include" / "linux" / "types.h").write_text("typedef int u;\n")
    return tmp_path


def test_flatten_puts_headers_of_fleet_in_place_once(headers: Path) -> None:
    text = "#include <fleet/b.h>\n#include <linux/types.h>\n#include <fleet/a.h>\n#include <fleet/b.h>\nint c;\n"
    flat = compile.flatten(text, str(headers / "include"), set())
    assert [flat.count(word) for word in ("int a;", "int b;", "int c;")] == [1, 1, 1]
    assert flat.count("#include <linux/types.h>") == 2 and "#include <fleet" not in flat
    assert flat.index("int b;") < flat.index("int a;") < flat.index("int c;")


def test_a_comment_may_follow_an_include(headers: Path) -> None:
    text = "# include <fleet/b.h> /* why\n and why not */\n#include <fleet/b.h>  // again\nint c;"
    flat = compile.flatten(text, str(headers / "include"), set(), "my.c")
    assert flat.split("\n") == [
        '#line 1 "fleet/b.h"', "int b;", "", '#line 1 "my.c"', " /* why", " and why not */", "  // again", "int c;",
    ]  # fmt: skip


def test_an_include_in_a_comment_stays(headers: Path) -> None:
    text = "/* see\n * #include <fleet/a.h> */\n"
    assert compile.flatten(text, str(headers / "include"), set()) == text


def test_lines_are_told_by_their_own_file(headers: Path) -> None:
    flat = compile.flatten("int x;\n#include <fleet/b.h>\nint c;", str(headers / "include"), set(), "my.c")
    assert flat.split("\n") == ["int x;", '#line 1 "fleet/b.h"', "int b;", "", '#line 2 "my.c"', "", "int c;"]


def test_a_header_that_is_not_there(headers: Path) -> None:
    with pytest.raises(FileNotFoundError):
        compile.flatten("#include <fleet/nosuch.h>", str(headers / "include"), set())


class FakeLib:
    """What libbcc tells of a ring buffer's records."""

    def __init__(self, *fields: str) -> None:
        self.fields = fields

    def bpf_perf_event_fields(self, _module: object, name: bytes) -> int:
        return len(self.fields) if name == b"events" else 0

    def bpf_perf_event_field(self, _module: object, _name: bytes, number: int) -> bytes:
        return self.fields[number].encode()


def test_a_record_is_read_by_the_names_that_its_types_have() -> None:
    lib = FakeLib("time#u64", "pid#unsigned int", "comm#char[16]", "small#__s8 [3]", "port#__be16", "n#int32_t")
    assert compile.read_record(lib, None, "events") == [
        ["time", "Q", 0, 1],
        ["pid", "I", 8, 1],
        ["comm", "s", 12, 16],
        ["small", "b", 28, 3],
        ["port", "H", 32, 1],
        ["n", "i", 36, 1],
    ]
    assert compile.read_record(lib, None, "other") is None


def test_a_record_with_a_field_of_unknown_size_has_no_layout() -> None:
    assert compile.read_record(FakeLib("at#struct point"), None, "events") is None


def test_the_kinds_of_fields_of_bcc() -> None:
    inner = ["inner", [["x", "short"], ["y", U64]], "struct"]
    union = ["u", [["a", "int"], ["b", "char", [6]]], "union"]
    described = [
        "x",
        [["a", "int"], ["in", inner], ["in2", inner, [2]], ["u", union], ["e", ["e", ["A"], "enum"]]],
        "struct",
    ]
    assert compile.layout(described) == [
        ["a", "i", 0, 1], ["in.x", "h", 8, 1], ["in.y", "Q", 16, 1], ["in2", "B", 24, 32], ["u", "B", 56, 8],
        ["e", "I", 64, 1],
    ]  # fmt: skip
    assert compile.layout(["x", [["a", "int"], ["b", "unsigned __int128"]], "struct"]) == [
        ["a", "i", 0, 1], ["b", "B", 16, 16],
    ]  # fmt: skip


def test_the_programs_own_types_win_over_the_kernels() -> None:
    types = "struct event { int a; };\nstruct other { struct event e; struct eventful *f; enum event g; };"
    expected = types.replace("struct event ", "struct kernel_event ").replace("enum event ", "enum kernel_event ")
    assert compile.own_types("struct event\n{ u64 mine; };\nstruct used *x;", types) == expected
    assert compile.own_types("int f(void *ctx) { return 0; }", types) == types
    numbers = "enum state {\n\tOPEN = 1,\n\tOPENED = 2,\n\tSHUT = 3,\n};\nstruct x {\n\tint OPEN;\n};\n"
    expected = numbers.replace("\tOPEN =", "\tkernel_OPEN =").replace("\tSHUT =", "\tkernel_SHUT =")
    assert compile.own_types("enum { OPEN = 5,\n SHUT };\nint f(void *ctx) { return OPEN; }", numbers) == expected


def test_headers_of_the_kernel_stand_for_its_types(tmp_path: Path) -> None:
    for name in ("linux/ptrace.h", "linux/kconfig.h", "fleet/owner.h"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("own")
    text = '#include <net/sock.h>\n  # include "uapi/linux/tcp.h"\n#include <stdio.h>\n#include <bcc/proto.h>\n'
    compile.stand_in(str(tmp_path), text, "struct sock {};")
    files = {str(path.relative_to(tmp_path)): path.read_text() for path in tmp_path.glob("**/*.h")}
    stand_in = "#include <linux/types.h>\n"
    assert {name for name, held in files.items() if held == stand_in} == {
        "linux/ptrace.h", "net/sock.h", "uapi/linux/tcp.h", "uapi/linux/if_ether.h",
    }  # fmt: skip
    assert {name for name, held in files.items() if held == "own"} == {"linux/kconfig.h", "fleet/owner.h"}
    assert "struct sock {};" in files["vmlinux.h"] and "<vmlinux.h>" in files["linux/types.h"]
    assert "LINUX_VERSION_CODE KERNEL_VERSION(" in files["linux/version.h"]
