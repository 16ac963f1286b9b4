# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interpreter in another process: this one's own, whatever version runs the tests, and memory that lies."""

from __future__ import annotations

import os
import struct
import sys
import threading
from typing import Any, Callable, Dict, Iterator, List, Optional
from unittest import mock

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.proc import start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._stacks import cpython
from ansible_collections.fleet.probe.plugins.module_utils._stacks.cpython import (
    KNOWN,
    NEWEST,
    OLDEST,
    Exported,
    Interpreter,
    Layout,
    Memory,
    described,
    find_interpreter,
    functions_of,
    interpreter_of,
    read_code,
)

VERSION = sys.version_info[:2]
LAYOUT = KNOWN[3, 12]
needs_layout = pytest.mark.skipif(
    not OLDEST <= VERSION <= NEWEST, reason="the frames of this version of Python are not followed"
)


def own() -> Interpreter:
    found = interpreter_of(find_interpreter(os.getpid()))
    assert found is not None
    return found


class Written(Memory):
    """Memory with these bytes at these addresses, and nothing else."""

    def __init__(self, parts: Dict[int, bytes]) -> None:
        self._parts = parts

    def read(self, address: int, size: int) -> bytes:
        for start, data in self._parts.items():
            if start <= address and address + size <= start + len(data):
                return data[address - start : address - start + size]
        raise OSError("no memory")

    def close(self) -> None:
        pass


def test_this_interpreter_is_found() -> None:
    found = own()
    assert (found.version, found.start_ticks) == (f"{VERSION[0]}.{VERSION[1]}", start_ticks(os.getpid()))
    assert (found.layout is not None) == (OLDEST <= VERSION <= NEWEST)


def followed(memory: Memory, found: Interpreter, thread_of: threading.Thread) -> Iterator[int]:
    """The code objects of a thread, as the program in the kernel comes by them."""
    layout = found.layout
    assert layout is not None
    number = thread_of.ident if layout.by_pointer else thread_of.native_id
    thread = memory.word(memory.word(found.head) + layout.threads)
    while memory.word(thread + layout.thread_number) != number:
        thread = memory.word(thread + layout.thread_next)
    frame = memory.word(thread + layout.thread_frame)
    frame = memory.word(frame + layout.current) if layout.through else frame
    while frame:
        if not (found.shims and memory.read(frame + layout.mark, 1)[0] == layout.marked):
            yield memory.word(frame + layout.code)
        frame = memory.word(frame + layout.previous)


@needs_layout
def test_the_frames_and_names_of_a_thread_are_found() -> None:
    """Through a call from C, in a thread that waits."""
    ready, done, codes = threading.Event(), threading.Event(), []

    def inner(_item: int) -> None:
        frame: Any = sys._getframe()
        while frame is not None:
            codes.append(frame.f_code)
            frame = frame.f_back
        ready.set()
        done.wait()

    thread = threading.Thread(target=lambda: list(map(inner, [1])))
    thread.start()
    ready.wait()
    memory, found = Memory(os.getpid()), own()
    try:
        addresses = list(followed(memory, found, thread))
        assert addresses[-len(codes) :] == [id(code) for code in codes]
        names = functions_of(read_code(os.getpid(), found, addresses) or b"[]")
    finally:
        done.set()
        thread.join()
        memory.close()
    named = [getattr(code, "co_qualname", code.co_name) for code in codes]  # since 3.11
    assert names[-len(codes) :] == [f"py::{name}:{code.co_filename}".encode() for name, code in zip(named, codes)]
    assert named[0].endswith("inner")


@needs_layout
def test_addresses_of_other_architectures() -> None:
    """What a process of arm64 maps is at addresses that x86_64 does not have."""
    memory = Memory(os.getpid())
    with mock.patch("os.pread", return_value=bytes(8)) as read:
        assert memory.read(0xFFFF_8C00_1000, 8) == bytes(8)
        read.reset_mock()
        with pytest.raises(OSError, match="no address"):
            memory.read(0xFFFF_8000_0000_1000, 8)  # of the kernel
        read.assert_not_called()
    memory.close()


def test_names_of_all_kinds_of_characters(tmp_path: Any) -> None:
    """Also of a file whose name is not UTF-8."""
    given: Dict[str, Any] = {}
    for text, file in (("f", "a.py"), ("\u00e9", "\u00e9.py"), ("\u0416", "\udcff.py"), ("\U00010437", "x" * 600)):
        exec(compile(f"def {text}(): pass", file, "exec"), given)
    codes = [given[name].__code__ for name in ("f", "\u00e9", "\u0416", "\U00010437")]
    names = functions_of(read_code(os.getpid(), own(), [id(code) for code in codes]) or b"[]")
    assert names == [
        b"py::f:a.py",
        "py::\u00e9:\u00e9.py".encode(),
        "py::\u0416:".encode() + b"\xff.py",
        "py::\U00010437:".encode() + b"x" * 200,
    ]


@needs_layout
def test_what_is_no_code_object_has_no_name() -> None:
    """Neither unmapped memory, nor addresses beyond it, nor another object."""
    found = own()
    asked = [4096, 0, (1 << 64) - 8, id(sys), id(own.__code__)]
    assert functions_of(read_code(os.getpid(), found, asked) or b"[]")[:4] == [None] * 4
    assert read_code(os.getpid(), found._replace(start_ticks=1), asked) is None, "another process has the number"
    assert read_code(os.getpid(), found._replace(layout=None), asked) is None


def test_a_process_without_an_interpreter() -> None:
    """Such as one that has ended."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    assert find_interpreter(child) is None
    assert interpreter_of(None) is None


def text(length: int, kind: int = 1, compact: int = 1, ascii_only: int = 1) -> bytes:
    state = kind << 2 | compact << 5 | ascii_only << 6
    return struct.pack("<16xq8xI4x", length, state)


@pytest.mark.parametrize(
    ("header", "data", "expected"),
    [
        (text(3), b"abcd", "abc"),
        (text(0), b"", ""),
        (text(1 << 62), b"a" * 512, "a" * 200),
        (text(2, 2, ascii_only=0), b"\0" * 16 + b"\x3d\xd8\xff\xff", "\ud83d\uffff"),
        (text(-1), b"a", None),
        (text(3, compact=0), b"abc", None),
        (text(3, kind=7), b"abc", None),
        (text(3), b"", None),
        (text(1, 4, ascii_only=0), b"\0" * 16 + b"\xff\xff\xff\xff", None),
        (text(2), b"a\xff", "a\u00ff"),
    ],
    ids=["plain", "empty", "giant", "lone", "negative", "elsewhere", "kind", "cut", "beyond", "not-ascii"],
)
def test_strings_that_lie(header: bytes, data: bytes, expected: Optional[str]) -> None:
    memory = Written({0x1000: header + data})
    if expected is not None:
        assert cpython._text(memory, LAYOUT, 0x1000) == expected
        return
    with pytest.raises((ValueError, OSError)):
        cpython._text(memory, LAYOUT, 0x1000)


def offsets(**changes: int) -> bytes:
    """What a process says of itself."""
    words = [int.from_bytes(b"xdebugpy", "little"), 0x030D00F0, 0, *range(3, 40)]
    for place, value in changes.items():
        words[int(place[1:]) // 8] = value
    return struct.pack("<40Q", *words)


def test_an_interpreter_that_describes_itself() -> None:
    version, layout = described("3.13", offsets())
    assert version == "3.13" and layout == Layout(5, 8, 9, 21, 25, 0, 23, 0, 0, 30, 29, 33, 3, 35, 37, 40, 56)
    assert described("3.13", offsets(_16=1)) == ("3.13 without the global lock", None)
    assert described("3.13", offsets(_0=7))[1] is None
    assert described("3.13", offsets(_264=1 << 40))[1] is None


BASE = 0x10000


def elf(edit: Callable[[bytearray], None] = lambda _data: None, relocated: bool = True) -> Exported:
    """A library in memory that exports ``known``; ``edit`` changes its bytes."""
    data = bytearray(0x400)
    struct.pack_into("<4sB27xQ14xHH", data, 0, b"\x7fELF", 2, 64, 56, 2)
    struct.pack_into("<I4xQQ8xQQ", data, 64, 1, 0, 0, 0x400, 0x400)
    struct.pack_into("<I4xQQ8xQQ", data, 120, 2, 0x100, 0x100, 0x40, 0x40)
    bias = BASE if relocated else 0
    table = ((5, 0x200), (6, 0x240), (0x6FFFFEF5, 0x300))
    for number, (tag, value) in enumerate(table):
        struct.pack_into("<qQ", data, 0x100 + 16 * number, tag, value + bias)
    data[0x200:0x207] = b"\0known\0"
    struct.pack_into("<IBBHQQ", data, 0x240 + 24, 1, 0x11, 0, 9, 0x3A0, 8)
    hashed = 5381
    for byte in b"known":
        hashed = (hashed * 33 + byte) & 0xFFFFFFFF
    struct.pack_into("<4I", data, 0x300, 1, 1, 1, 6)  # one bucket, from symbol 1 on, one word of the filter
    struct.pack_into("<II", data, 0x318, 1, hashed | 1)
    edit(data)
    return Exported(Written({BASE: bytes(data)}), BASE)


@pytest.mark.parametrize("relocated", [True, False])
def test_an_exported_symbol(relocated: bool) -> None:
    """The loader of musl leaves addresses as they are in the file."""
    found = elf(relocated=relocated)
    assert found.address(b"known") == BASE + 0x3A0
    assert found.address(b"other") is None


def damage(at: int, form: str, *values: int) -> Callable[[bytearray], None]:
    return lambda data: struct.pack_into("<" + form, data, at, *values)


@pytest.mark.parametrize(
    "edit",
    [
        damage(0, "B", 0),
        damage(4, "B", 1),
        damage(56, "H", 65535),
        damage(160, "Q", 1 << 60),
        damage(0x300, "I", 0),
        damage(0x318, "I", 0),
        damage(0x258 + 6, "H", 0),
        damage(0x258, "I", 2),
    ],
    ids=["magic", "32-bit", "headers", "dynamic", "no-bucket", "empty", "undefined", "name"],
)
def test_a_library_that_lies_has_no_symbols(edit: Callable[[bytearray], None]) -> None:
    assert elf(edit).address(b"known") is None


@pytest.mark.parametrize(
    "edit",
    [damage(0x308, "I", 1 << 31), damage(0x318, "I", 1 << 30), damage(0x258, "I", 1 << 31)],
    ids=["filter", "bucket", "name"],
)
def test_tables_outside_of_memory(edit: Callable[[bytearray], None]) -> None:
    with pytest.raises(OSError):
        elf(edit).address(b"known")


def test_a_chain_without_an_end_is_followed_for_a_while() -> None:
    """The bytes behind the tables are symbols of other names, for ever."""

    class Endless(Written):
        reads: List[int] = []

        def read(self, address: int, size: int) -> bytes:
            self.reads.append(address)
            return super().read(address, size) if address < BASE + 0x31C else bytes(size)

    data = bytearray()
    elf(data.extend)
    memory = Endless({BASE: bytes(data)})
    assert Exported(memory, BASE).address(b"known") is None
    assert len(memory.reads) < 600
