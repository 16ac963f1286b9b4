# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ELF reader, on generated files, on broken ones, and on this Python's own."""

from __future__ import annotations

import contextlib
import os
import platform
import random
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Iterator, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import executable_regions
from ansible_collections.fleet.probe.plugins.module_utils._resolve import elf as _elf
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource, Source
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf_names import (
    around,
    closest_names,
    implementations,
    names_at,
)
from elf_files import AARCH64, CODE_ADDRESS, CODE_OFFSET, CODE_SIZE, IFUNC, LOCAL, OBJECT, WEAK, Sym, build_elf

Open = Callable[..., Elf]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Open]:
    """Write bytes to a file and read them as an ELF file."""
    fds = []

    def read(data: bytes, machine: str = "x86_64") -> Elf:
        path = tmp_path / f"file{len(fds)}"
        path.write_bytes(data)
        fds.append(os.open(str(path), os.O_RDONLY))
        return Elf(Source(fds[-1], len(data)), machine)

    yield read
    for fd in fds:
        os.close(fd)


def test_a_function_has_its_address_and_its_offset_in_the_file(reader: Open) -> None:
    elf = reader(build_elf([Sym("other", CODE_ADDRESS), Sym("held_fn", CODE_ADDRESS + 0x40, 32)]))
    assert elf.find(["held_fn"]) == {"held_fn": [_elf.Symbol("held_fn", CODE_ADDRESS + 0x40, 32, False)]}
    assert elf.file_offset(CODE_ADDRESS + 0x40) == CODE_OFFSET + 0x40
    assert not elf.stripped


def test_only_defined_functions_count(reader: Open) -> None:
    elf = reader(build_elf([Sym("imported", 0, section=0), Sym("table", CODE_ADDRESS, kind=OBJECT)]))
    assert elf.find(["imported", "table"]) == {}


def test_names_are_compared_whole_and_several_at_once(reader: Open) -> None:
    elf = reader(
        build_elf([Sym("get", CODE_ADDRESS), Sym("get_all", CODE_ADDRESS + 16), Sym("forget", CODE_ADDRESS + 32)])
    )
    assert elf.find(["et", "get_", "geta"]) == {}
    found = elf.find(["get", "forget"])
    assert {name: [symbol.address - CODE_ADDRESS for symbol in each] for name, each in found.items()} == {
        "get": [0],
        "forget": [32],
    }


def test_a_name_that_ends_another_is_found(reader: Open) -> None:
    data = build_elf([Sym("__libc_malloc", CODE_ADDRESS), Sym("malloc", CODE_ADDRESS + 16)], shared_tails=True)
    assert data.count(b"malloc\0") == 1
    assert [each.address for each in reader(data).find(["malloc"])["malloc"]] == [CODE_ADDRESS + 16]


def test_versions_are_not_part_of_a_name(reader: Open) -> None:
    elf = reader(build_elf([Sym("zoo_set@@V2", CODE_ADDRESS + 16), Sym("zoo_set@V1", CODE_ADDRESS)]))
    assert [each.address for each in elf.find(["zoo_set"])["zoo_set"]] == [CODE_ADDRESS, CODE_ADDRESS + 16]
    found = around(elf, CODE_ADDRESS)
    assert found is not None and found.name == "zoo_set"


def test_a_name_at_several_addresses_gives_each_once(reader: Open) -> None:
    symbols = [Sym("init", CODE_ADDRESS + 64), Sym("init", CODE_ADDRESS), Sym("init", CODE_ADDRESS + 64)]
    elf = reader(build_elf(symbols, dynsym=[Sym("init", CODE_ADDRESS)]))
    assert [each.address for each in elf.find(["init"])["init"]] == [CODE_ADDRESS, CODE_ADDRESS + 64]


def test_a_stripped_file_has_its_exports(reader: Open) -> None:
    elf = reader(build_elf(None, dynsym=[Sym("exported", CODE_ADDRESS)]))
    assert elf.stripped and elf.has_symbols
    assert list(elf.find(["exported"])) == ["exported"]


@pytest.mark.parametrize("sections", [True, False])
def test_a_file_without_symbols(reader: Open, sections: bool) -> None:
    elf = reader(build_elf(None, sections=sections))
    assert elf.stripped and not elf.has_symbols
    assert elf.find(["main"]) == {} and closest_names(elf, "main") == [] and around(elf, CODE_ADDRESS) is None


def test_ifuncs_are_marked_and_their_implementations_named(reader: Open) -> None:
    elf = reader(
        build_elf(
            [
                Sym("memcpy", CODE_ADDRESS, kind=IFUNC),
                Sym("__memcpy_avx_unaligned", CODE_ADDRESS + 16),
                Sym("__memcpy_sse2", CODE_ADDRESS + 32),
                Sym("__memcpy_chk", CODE_ADDRESS + 48, kind=IFUNC),
                Sym("__memset_sse2", CODE_ADDRESS + 64),
            ]
        )
    )
    assert [each.ifunc for each in elf.find(["memcpy"])["memcpy"]] == [True]
    assert implementations(elf, "memcpy") == ["__memcpy_avx_unaligned", "__memcpy_sse2"]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (CODE_ADDRESS, "first"),
        (CODE_ADDRESS + 15, "first"),
        (CODE_ADDRESS + 16, "second"),
        (CODE_ADDRESS + 20, "second"),
        (CODE_ADDRESS + 24, "inner"),
        (CODE_ADDRESS + 100, "sizeless"),
        (CODE_ADDRESS + 101, None),
    ],
)
def test_the_function_around_an_address(reader: Open, address: int, name: Any) -> None:
    elf = reader(
        build_elf(
            [
                Sym("data", CODE_ADDRESS, 4096, OBJECT),
                Sym("first", CODE_ADDRESS, 16),
                Sym("second", CODE_ADDRESS + 16, 16),
                Sym("inner", CODE_ADDRESS + 24, 2),
                Sym("sizeless", CODE_ADDRESS + 100, 0),
            ]
        )
    )
    found = around(elf, address)
    assert (found.name if found else None) == name


@pytest.mark.parametrize("address", [0, 0x400010, CODE_ADDRESS - 1, CODE_ADDRESS + CODE_SIZE, CODE_OFFSET, 1 << 70])
def test_only_executable_segments_can_be_probed(reader: Open, address: int) -> None:
    assert reader(build_elf()).file_offset(address) is None


def test_a_segment_that_is_larger_than_the_file(reader: Open) -> None:
    data = bytearray(build_elf(None, sections=False))
    struct.pack_into("<Q", data, 120 + 32, 1 << 40)
    elf = reader(bytes(data))
    assert elf.file_offset(CODE_ADDRESS + CODE_SIZE - 1) == CODE_OFFSET + CODE_SIZE - 1
    assert elf.file_offset(CODE_ADDRESS + CODE_SIZE) is None


def test_the_closest_names_are_functions_and_the_most_alike_first(reader: Open) -> None:
    names = ["held_fm", "hold_fn", "unrelated", "held_fn_count", "main"]
    symbols = [Sym(name, CODE_ADDRESS + 16 * at) for at, name in enumerate(names)]
    elf = reader(build_elf([*symbols, Sym("held_fx", CODE_ADDRESS, kind=OBJECT)]))
    closest = closest_names(elf, "held_fn")
    assert closest[0] in ("held_fm", "hold_fn")
    assert set(closest) == {"held_fm", "hold_fn", "held_fn_count"}


def test_names_that_are_not_utf_8_are_kept(reader: Open) -> None:
    elf = reader(build_elf([Sym("caf\udce9_fn", CODE_ADDRESS)]))
    assert list(elf.find(["caf\udce9_fn"])) == ["caf\udce9_fn"]
    found = around(elf, CODE_ADDRESS)
    assert found is not None and found.name == "caf\udce9_fn"


def test_names_across_the_border_of_two_reads(reader: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_elf, "CHUNK_BYTES", 5)
    monkeypatch.setattr(_elf, "_CHUNK_SYMBOLS", 2)
    names = [f"function_{number}" for number in range(20)]
    elf = reader(build_elf([Sym(name, CODE_ADDRESS + 16 * at) for at, name in enumerate(names)]))
    found = elf.find(names)
    assert sorted(found) == sorted(names)
    assert all(len(symbols) == 1 for symbols in found.values())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not an ELF file"),
        (b"\x7fELF", "is not an ELF file"),
        (b"#!/bin/sh\n" + b"x" * 100, "is a script"),
        (b"x" * 200, "is not an ELF file"),
        (b"\x7fELF\x01\x01\x01" + b"\0" * 200, "64-bit"),
        (b"\x7fELF\x02\x02\x01" + b"\0" * 200, "64-bit little-endian"),
        (build_elf(kind=1), "is an object file"),
        (build_elf(kind=4), "is a core dump"),
        (build_elf(kind=77), "unknown ELF type"),
        (build_elf(machine=AARCH64), "is built for aarch64, but this host is x86_64"),
        (build_elf(machine=8), "is built for ELF machine 8"),
        (build_elf([Sym("main", CODE_ADDRESS)])[:-10], "section headers lies outside the file"),
        (build_elf([Sym("main", CODE_ADDRESS)])[:100], "damaged"),
    ],
)
def test_unusable_files_are_refused_with_the_reason(reader: Open, data: bytes, words: str) -> None:
    with pytest.raises(ElfError, match=words):
        reader(data)


def test_aarch64_files_are_read_on_aarch64(reader: Open) -> None:
    elf = reader(build_elf([Sym("main", CODE_ADDRESS)], machine=AARCH64), "aarch64")
    assert list(elf.find(["main"])) == ["main"]


def test_a_file_that_shrinks_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(build_elf([Sym("main", CODE_ADDRESS)]))
    fd = os.open(str(path), os.O_RDWR)
    try:
        elf = Elf(Source(fd, os.fstat(fd).st_size), "x86_64")
        os.ftruncate(fd, 200)
        with pytest.raises(ElfError, match="cut short"):
            elf.find(["main"])
    finally:
        os.close(fd)


def _mutate(data: bytes, rng: random.Random) -> bytes:
    broken = bytearray(data)
    # Most fields that are worth breaking are in the headers and after the code.
    places = list(range(176)) + list(range(CODE_OFFSET + CODE_SIZE, len(broken)))
    for _turn in range(rng.choice((1, 1, 2, 4, 16))):
        at = rng.choice(places)
        width = rng.choice((1, 2, 4, 8))
        value = rng.choice((0, 1, 0xFF, 0x7FFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF, rng.getrandbits(64)))
        broken[at : at + width] = (value & ((1 << 8 * width) - 1)).to_bytes(width, "little")
    return bytes(broken[: rng.randrange(len(broken))] if rng.random() < 0.1 else broken)


def test_no_damage_raises_anything_but_an_elf_error(tmp_path: Path) -> None:
    whole = build_elf(
        [
            Sym("main", CODE_ADDRESS),
            Sym("memcpy", CODE_ADDRESS + 16, kind=IFUNC),
            Sym("held_fn@@V1", CODE_ADDRESS + 32),
        ],
        dynsym=[Sym("main", CODE_ADDRESS)],
    )
    path = tmp_path / "file"
    path.write_bytes(whole)
    fd = os.open(str(path), os.O_RDWR)
    refused = 0
    try:
        for seed in range(3000):
            data = _mutate(whole, random.Random(seed))
            os.ftruncate(fd, len(data))
            os.pwrite(fd, data, 0)
            try:
                elf = Elf(Source(fd, len(data)), "x86_64")
                found = elf.find(["main", "held_fn", "n"])
                for symbol in (symbol for symbols in found.values() for symbol in symbols):
                    offset = elf.file_offset(symbol.address)
                    assert offset is None or 0 <= offset < len(data)
                around(elf, CODE_ADDRESS + 5)
                closest_names(elf, "held_fm")
                implementations(elf, "memcpy")
            except ElfError as error:
                refused += 1
                assert "\n" not in str(error) and len(str(error)) < 200
    finally:
        os.close(fd)
    # Some mutations break the file and others do not.
    assert 300 < refused < 2900


def test_this_pythons_own_executable() -> None:
    machine = platform.machine()
    if machine not in _elf.MACHINES:
        pytest.skip(f"the reader knows no {machine}")
    fd = os.open(sys.executable, os.O_RDONLY)
    try:
        elf = Elf(Source(fd, os.fstat(fd).st_size), machine)
        for symbols in elf.find(["main", "Py_BytesMain", "_start"]).values():
            assert elf.file_offset(symbols[0].address) is not None
    finally:
        os.close(fd)


def without_sections(data: bytes) -> bytes:
    """The file without section headers: e_shoff, e_shentsize, e_shnum and e_shstrndx are 0."""
    return data[:40] + bytes(8) + data[48:58] + bytes(6) + data[64:]


def test_a_real_library_has_the_same_exports_without_section_headers() -> None:
    regions = executable_regions(os.getpid())
    path = next(region.path for region in regions if b"/libc.so" in region.path or b"/ld-musl" in region.path)
    data = Path(os.fsdecode(path)).read_bytes()
    machine = os.uname().machine
    whole, bare = (Elf(MemorySource(each), machine) for each in (data, without_sections(data)))
    names = ["malloc", "free", "getpid", "open"]
    assert bare.find(names) == whole.find(names) and len(bare.find(names)) == len(names)
    assert {symbol.name for symbol in bare.match("*")} == {symbol.name for symbol in whole.match("*")}
    assert bare.stripped and not bare.has_sections and not bare.go


def test_damage_without_section_headers_raises_nothing_but_an_elf_error() -> None:
    regions = executable_regions(os.getpid())
    path = next(region.path for region in regions if b"/ld-linux" in region.path or b"/ld-musl" in region.path)
    whole = without_sections(Path(os.fsdecode(path)).read_bytes())
    for seed in range(300):
        rng = random.Random(seed)
        data = bytearray(whole)
        for _turn in range(rng.randrange(1, 40)):
            data[rng.randrange(0x1000)] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        with contextlib.suppress(ElfError):
            Elf(MemorySource(bytes(data)), os.uname().machine).find(["_dl_fini", "malloc"])


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("SSL_*", ["SSL_read", "SSL_write"]),
        ("*_read", ["SSL_read", "ssl_read"]),
        ("?SL_read", ["SSL_read"]),
        ("[Ss]*_write", ["SSL_write"]),
        ("[!S]*", ["ssl_read"]),
        ("SSL_REA?", []),
        ("SSL_", []),
    ],
)
def test_globs_match_whole_names_of_defined_functions(reader: Open, pattern: str, names: List[str]) -> None:
    elf = reader(
        build_elf(
            [Sym("SSL_read@@V3", CODE_ADDRESS), Sym("SSL_free", 0, section=0), Sym("SSL_data", 8, kind=OBJECT)],
            dynsym=[Sym("SSL_write", CODE_ADDRESS + 16), Sym("ssl_read", CODE_ADDRESS + 32)],
            shared_tails=True,
        )
    )
    assert sorted(symbol.name for symbol in elf.match(pattern)) == names


def test_a_glob_over_too_many_names_is_refused(reader: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_elf, "MAX_NAMES_READ", 4)
    with pytest.raises(ElfError, match="too many names to match against a glob"):
        list(reader(build_elf([Sym("held_fn", CODE_ADDRESS)])).match("*"))


def test_addresses_have_the_names_of_the_functions_around_them(reader: Open) -> None:
    base = CODE_ADDRESS
    symbols = [
        Sym("outer", base, 0x100),
        Sym("inner", base + 0x20, 0x10),
        Sym("variable", base + 0x24, 0x10, OBJECT),
        Sym("undefined", base + 0x24, 0x10, section=0),
        Sym("assembly", base + 0x200, 0),
        Sym("next", base + 0x240, 0x10),
    ]
    elf = reader(build_elf(symbols))
    asked = [base, base + 0x1F, base + 0x20, base + 0x2F, base + 0x30, base + 0x100, base + 0x23F, base + 0x24F]
    named = names_at(elf, [*asked, base + 0x250, base - 1])
    # The next symbol ends a function without a size; code after a function with a size has no name.
    assert [named.get(address) for address in asked] == [
        "outer", "outer", "inner", "inner", "outer", None, "assembly", "next",
    ]  # fmt: skip
    assert base + 0x250 not in named and base - 1 not in named


def test_of_several_names_the_public_one_with_the_fewest_underscores_counts(reader: Open) -> None:
    base = CODE_ADDRESS
    symbols = [
        Sym("a", base, binding=LOCAL),
        Sym("b", base, binding=WEAK),
        Sym("__libc_write", base),
        Sym("__write", base),
        Sym("write", base),
        Sym("write_more", base),
    ]
    elf = reader(build_elf(symbols, dynsym=[Sym("_write", base)]))
    assert names_at(elf, [base + 4]) == {base + 4: "write"}
    weak = reader(build_elf(symbols[:2]))
    assert names_at(weak, [base]) == {base: "b"}


def test_a_function_without_a_size_does_not_leave_its_section(tmp_path: Path) -> None:
    """As _init of gcc's start files, which the linker's PLT follows."""
    (tmp_path / "a.s").write_text(
        '.section .init,"ax",@progbits\n.globl first\n.type first,@function\nfirst: nop\nnop\n'
        '.section .other,"ax",@progbits\n.zero 64,0x90\n'
        ".text\n.globl second\n.type second,@function\nsecond: nop\nnop\n"
    )
    path = tmp_path / "a.so"
    try:
        subprocess.run(["gcc", "-shared", "-nostdlib", "-o", str(path), str(tmp_path / "a.s")], check=True)
    except FileNotFoundError:
        pytest.skip("no gcc here")
    elf = Elf(MemorySource(path.read_bytes()), os.uname().machine)
    starts = {name: elf.find([name])[name][0].address for name in ("first", "second")}
    other = next(section for section in elf.sections if section[5] == 64 and section[2] & 4)
    wanted = {starts["first"] + 1: "first", starts["second"] + 1: "second"}
    assert names_at(elf, [*wanted, other[3] + 8]) == wanted


def test_a_function_without_a_size_does_not_extend_into_a_function_that_has_no_symbol(reader: Open) -> None:
    """As a static function of a stripped file, behind a label in assembly."""
    base = CODE_ADDRESS
    elf = reader(build_elf([Sym("label", base, 0), Sym("other", base + 0x40, 0), Sym("sized", base + 0x80, 32)]))
    functions = [(base + 0x10, 0x20), (base + 0x38, 0x18), (base + 0x90, 0x10)]
    asked = [base, base + 0xF, base + 0x10, base + 0x2F, base + 0x30, base + 0x48, base + 0x98]

    def extent(address: int) -> Optional[Tuple[int, int]]:
        return next(((start, size) for start, size in functions if start <= address < start + size), None)

    named = names_at(elf, asked, extents=lambda: extent)
    assert [named.get(address) for address in asked] == ["label", "label", None, None, "label", "other", "sized"]


def test_names_are_not_given_out_of_a_part_of_the_symbols(reader: Open) -> None:
    elf = reader(build_elf([Sym("f", CODE_ADDRESS, 16)]))
    assert names_at(elf, [CODE_ADDRESS]) == {CODE_ADDRESS: "f"}
    with pytest.raises(ElfError, match="more symbols than there was time to read"):
        names_at(elf, [CODE_ADDRESS], lambda: True)


def test_many_symbols_are_read_in_chunks(reader: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_elf, "_CHUNK_SYMBOLS", 3)
    symbols = [Sym(f"f{number}", CODE_ADDRESS + 16 * number) for number in range(40)]
    elf = reader(build_elf(symbols[::-1]))
    asked = [symbol.address + 15 for symbol in symbols]
    assert names_at(elf, asked) == {address: f"f{number}" for number, address in enumerate(asked)}


def test_the_address_of_an_offset_in_the_file(reader: Open) -> None:
    elf = reader(build_elf())
    assert elf.address_at(CODE_OFFSET + 5) == CODE_ADDRESS + 5
    assert elf.address_at(CODE_OFFSET - 1) is None and elf.address_at(CODE_OFFSET + CODE_SIZE) is None
