# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPython in another process: where its interpreter keeps the frames of Python functions, and their names.

All of it is read from the process's memory, which the process can write and withhold: the functions that read it run in
the child of a ``PatientReader`` alone, and check every number. Layouts: CPython, Include/internal/pycore_runtime.h,
pycore_interp.h and pycore_frame.h, Include/cpython/code.h and unicodeobject.h; CPython 3.13 says them itself
(``_Py_DebugOffsets``).
"""

from __future__ import annotations

import json
import os
import re
import struct
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.proc import read_file, start_ticks
from ansible_collections.fleet.probe.plugins.module_utils._core.text import record_bytes

_MAX_MAPS = 8 << 20
_MOST_FILES = 16
# of a mapping from a file's start on: its address and path
_FILE = re.compile(rb"^([0-9a-f]+)-[0-9a-f]+ r... 0+ \S+ [1-9][0-9]* +(/.*)$", re.MULTILINE)
_NAMED = re.compile(rb"/(?:lib)?python[^/]*\Z")
_VERSION = re.compile(rb"python(\d+)\.(\d+)")

_HEADER = struct.Struct("<4sB27xQ14xHH6x")  # magic, class; program headers: where, size, number
_PROGRAM = struct.Struct("<I4xQQ8xQQ8x")  # type, offset, address, size in the file, size in memory
_DYNAMIC = struct.Struct("<qQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_LOAD, _DYNAMIC_SEGMENT = 1, 2
_STRTAB, _SYMTAB, _GNU_HASH = 5, 6, 0x6FFFFEF5
_MOST_HEADERS = 64
_MAX_DYNAMIC = 1 << 14
_MOST_IN_BUCKET = 256
_HIGHEST = 1 << 56  # of a process's addresses: x86_64 has 47 or 56 bits of them, arm64 48 or 52

_COOKIE = b"xdebugpy"
_FARTHEST = 1 << 20  # of a member from the start of its struct
_MOST_CHARACTERS = 200  # of a name
_KINDS = {1: "latin-1", 2: "utf-16-le", 4: "utf-32-le"}  # PyUnicode_1BYTE_KIND and so on


class Layout(NamedTuple):
    """Byte offsets in structs of an interpreter, named as in ``bpf/include/fleet/python.h``.

    ``head`` is of ``interpreters.head`` in ``_PyRuntime``; ``filename`` and ``qualname`` are in a code object, where
    3.10 and older have ``co_name``. ``text`` and ``wide`` are where the characters of a string begin, of one that is
    ASCII and of others.
    """

    head: int
    next: int
    threads: int
    thread_next: int
    thread_number: int
    by_pointer: int
    thread_frame: int
    through: int
    current: int
    code: int
    previous: int
    mark: int
    marked: int
    filename: int
    qualname: int
    text: int
    wide: int


FOLLOWED = Layout._fields[: Layout._fields.index("marked") + 1]  # what the program goes by
_EACH = 256  # no byte: C code calls the interpreter for each function
_IN_C = 3  # FRAME_OWNED_BY_CSTACK: the frame stands for a call of the interpreter, and is no Python function's
_OLD = Layout(32, 0, 8, 8, 176, 1, 24, 0, 0, 32, 24, 0, _EACH, 104, 112, 48, 72)
KNOWN = {
    (3, 11): Layout(40, 0, 16, 8, 160, 0, 56, 1, 8, 32, 48, 68, 1, 112, 128, 48, 72),
    (3, 12): Layout(40, 0, 72, 8, 144, 0, 56, 1, 0, 0, 8, 70, _IN_C, 112, 128, 40, 56),
}
if os.uname().machine == "x86_64":  # where the kernel knows what pthread_self(3) returns
    KNOWN.update({(3, 8): _OLD, (3, 9): _OLD, (3, 10): _OLD})
_SELF_DESCRIBED = (3, 13)
NEWEST, OLDEST = _SELF_DESCRIBED, min(KNOWN)
# places in _Py_DebugOffsets of 3.13, in the order of Layout
_DESCRIBED = {
    "head": 40, "next": 64, "threads": 72, "thread_next": 168, "thread_number": 200, "thread_frame": 184, "code": 240,
    "previous": 232, "mark": 264, "filename": 280, "qualname": 296,
}  # fmt: skip
_FREE_THREADED, _OFFSETS = 16, 304


class Interpreter(NamedTuple):
    """The interpreter of a process: where ``interpreters.head`` is; ``layout`` is None if its version is not known."""

    version: str
    head: int
    layout: Optional[Layout]
    start_ticks: int

    @property
    def shims(self) -> bool:
        """Whether a frame that marks a call from C is no Python function's."""
        return self.layout is not None and self.layout.marked == _IN_C

    @property
    def apart(self) -> bool:
        """Whether C code calls the interpreter for each function."""
        return self.layout is not None and self.layout.marked == _EACH


class Memory:
    """The memory of a process; raises OSError for what cannot be read, also where the process has ended."""

    def __init__(self, pid: int) -> None:
        self._fd = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)

    def read(self, address: int, size: int) -> bytes:
        """``size`` bytes from an address."""
        if not 0 < address < _HIGHEST:
            raise OSError(f"no address: {address:#x}")
        data = os.pread(self._fd, size, address)
        if len(data) != size:
            raise OSError(f"no memory at {address + len(data):#x}")
        return data

    def word(self, address: int) -> int:
        """The 8 bytes at an address."""
        return int.from_bytes(self.read(address, 8), "little")

    def half(self, address: int) -> int:
        """The 4 bytes at an address."""
        return int.from_bytes(self.read(address, 4), "little")

    def close(self) -> None:
        """Gives up the memory."""
        os.close(self._fd)


def find_interpreter(pid: int) -> Optional[bytes]:
    """The interpreter of a process, for ``interpreter_of``; None if it has none."""
    ticks, maps = start_ticks(pid), read_file(f"/proc/{pid}/maps", _MAX_MAPS)
    if ticks is None or not maps:
        return None
    try:
        files = _files(maps, os.readlink(f"/proc/{pid}/exe".encode()))
        memory = Memory(pid)
    except OSError:
        return None
    try:
        for start, path in files:
            try:
                found = _in_file(memory, start, path, ticks)
            except (OSError, struct.error):
                continue
            if found is not None:
                return json.dumps(found).encode()
    finally:
        memory.close()
    return None


def interpreter_of(answer: Optional[bytes]) -> Optional[Interpreter]:
    """The interpreter in what ``find_interpreter`` returned."""
    if answer is None:
        return None
    version, head, layout, ticks = json.loads(answer)
    return Interpreter(version, head, None if layout is None else Layout(*layout), ticks)


def _files(maps: bytes, program: bytes) -> List[Tuple[int, bytes]]:
    """Addresses and paths of the files that may be an interpreter: named so, or the program itself."""
    found: Dict[bytes, int] = {}
    for match in _FILE.finditer(maps):
        path = match[2]
        if path not in found and (_NAMED.search(path) or path == program) and len(found) < _MOST_FILES:
            found[path] = int(match[1], 16)
    return [(start, path) for path, start in found.items()]


def _in_file(memory: Memory, start: int, path: bytes, ticks: int) -> Optional[Interpreter]:
    """The interpreter that the file mapped from ``start`` on is, if it is one."""
    exported = Exported(memory, start)
    runtime = exported.address(b"_PyRuntime")
    if runtime is None:
        return None
    number = exported.address(b"Py_Version")  # since 3.11
    named = _VERSION.search(path)
    version = (0, 0)
    if number is not None:
        value = memory.word(number)
        version = value >> 24 & 0xFF, value >> 16 & 0xFF
    elif named is not None:
        version = int(named[1]), int(named[2])
    shown = f"{version[0]}.{version[1]}" if version[0] else "older than 3.11"
    layout = KNOWN.get(version)
    if version == _SELF_DESCRIBED:
        shown, layout = described(shown, memory.read(runtime, _OFFSETS))
    return Interpreter(shown, runtime + (layout.head if layout is not None else 0), layout, ticks)


def described(version: str, offsets: bytes) -> Tuple[str, Optional[Layout]]:
    """The version and layout by the interpreter's own offsets (``_Py_DebugOffsets``)."""
    if offsets[: len(_COOKIE)] != _COOKIE:
        return version, None
    if int.from_bytes(offsets[_FREE_THREADED : _FREE_THREADED + 8], "little"):
        return version + " without the global lock", None
    found = {name: int.from_bytes(offsets[at : at + 8], "little") for name, at in _DESCRIBED.items()}
    if max(found.values()) > _FARTHEST:
        return version, None
    return version, KNOWN[3, 12]._replace(through=0, **found)


class Exported:
    """The exported symbols of a program or library in memory: what the loader itself goes by (System V ABI, chapter 5).

    The loader replaces addresses in the dynamic section by those in memory, musl's does not.
    """

    def __init__(self, memory: Memory, start: int) -> None:
        self._memory = memory
        self._bias = 0
        self._tables: Dict[int, int] = {}
        magic, kind, where, size, number = _HEADER.unpack(memory.read(start, _HEADER.size))
        if magic != b"\x7fELF" or kind != 2 or size != _PROGRAM.size or number > _MOST_HEADERS:
            return
        dynamic = (0, 0)
        for header in _PROGRAM.iter_unpack(memory.read(start + where, size * number)):
            if header[0] == _LOAD and header[1] == 0:
                self._bias = start - header[2]
            elif header[0] == _DYNAMIC_SEGMENT:
                dynamic = header[2], header[4] // _DYNAMIC.size * _DYNAMIC.size
        if not 0 < dynamic[1] <= _MAX_DYNAMIC:
            return
        for tag, value in _DYNAMIC.iter_unpack(memory.read(self._bias + dynamic[0], dynamic[1])):
            if tag == 0:
                break
            if tag in (_STRTAB, _SYMTAB, _GNU_HASH):
                self._tables[tag] = value if value >= self._bias else value + self._bias

    def address(self, name: bytes) -> Optional[int]:
        """The address in memory of a symbol that the file defines; None if it defines none of this name."""
        if len(self._tables) < 3:
            return None
        memory, table = self._memory, self._tables[_GNU_HASH]
        buckets, first, bloom = struct.unpack("<3I", memory.read(table, 12))
        if not buckets:
            return None
        hashed = 5381
        for byte in name:
            hashed = (hashed * 33 + byte) & 0xFFFFFFFF
        start = table + 16 + 8 * bloom
        lowest = memory.half(start + 4 * (hashed % buckets))
        if lowest < first:
            return None
        for index in range(lowest, lowest + _MOST_IN_BUCKET):
            entry = memory.half(start + 4 * (buckets + index - first))
            if entry | 1 == hashed | 1:
                symbol = _SYMBOL.unpack(memory.read(self._tables[_SYMTAB] + index * _SYMBOL.size, _SYMBOL.size))
                if symbol[3] and memory.read(self._tables[_STRTAB] + symbol[0], len(name) + 1) == name + b"\0":
                    return self._bias + int(symbol[4])
            if entry & 1:
                return None
        return None


def read_code(pid: int, interpreter: Interpreter, addresses: Sequence[int]) -> Optional[bytes]:
    """The functions of code objects, for ``functions_of``; None if the process has ended."""
    layout = interpreter.layout
    if layout is None:
        return None
    memory = Memory(pid)
    try:
        if start_ticks(pid) != interpreter.start_ticks:
            return None
        return json.dumps([_function(memory, layout, address) for address in addresses]).encode()
    finally:
        memory.close()


def functions_of(answer: bytes) -> List[Optional[bytes]]:
    """What ``read_code`` returned: for each code object its function as a perf map names it, None if unreadable."""
    return [None if name is None else record_bytes(name) for name in json.loads(answer)]


def _function(memory: Memory, layout: Layout, address: int) -> Optional[str]:
    try:
        qualname = _text(memory, layout, memory.word(address + layout.qualname))
        filename = _text(memory, layout, memory.word(address + layout.filename))
    except (OSError, ValueError):
        return None
    return f"py::{qualname}:{filename}"


def _text(memory: Memory, layout: Layout, address: int) -> str:
    """A str, at most its first _MOST_CHARACTERS; raises ValueError for memory that has none, and OSError."""
    length, state = struct.unpack("<16xq8xI", memory.read(address, 36))
    kind, compact, ascii_only = state >> 2 & 7, state >> 5 & 1, state >> 6 & 1
    if kind not in _KINDS or not compact or length < 0:
        raise ValueError(f"no string at {address:#x}")
    size = kind * min(length, _MOST_CHARACTERS)
    start = address + (layout.text if ascii_only else layout.wide)
    data = memory.read(start, size) if size else b""
    return data.decode(_KINDS[kind], "surrogatepass" if kind > 1 else "strict")
