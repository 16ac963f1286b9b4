# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Symbols of stripped files: from debug files in the container or on the host, or what is left of them in the file.

Sources: "Debugging Information in Separate Files" and "MiniDebugInfo" of the GDB manual.
"""

from __future__ import annotations

import os
import posixpath
import struct
import sys
import zlib
from typing import Iterator, Optional, Sequence, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, ElfError, MemorySource, Source

_ROOT = "/usr/lib/debug"
_BUILD_ID, _LINK, _MINI = ".note.gnu.build-id", ".gnu_debuglink", ".gnu_debugdata"
_BUILD_ID_TYPE = 3
_MAX_SMALL = 4096
_MAX_CHECKED = 256 << 20  # bytes that are read to check the checksum of a file
_MAX_PACKED, _MAX_MINI = 16 << 20, 64 << 20
_MAX_UNPACKING = 96 << 20
_CHUNK = 1 << 20


def borrow_symbols(elf: Elf, opened: OpenFile, inside: Inside, machine: str) -> int:
    """Also uses the symbols of a stripped file that are found elsewhere.

    Returns the descriptor of the file that has them, or -1.
    """
    other = separate_symbols(elf, opened, inside, machine)
    if other is not None:
        elf.borrow(other)
        return other.source.fd
    if elf.go:
        from ansible_collections.fleet.probe.plugins.module_utils._resolve.go_names import go_symbols

        functions = go_symbols(elf, machine)
        if functions is not None:
            elf.add_functions(*functions)
    return -1


def separate_symbols(elf: Elf, opened: OpenFile, inside: Inside, machine: str) -> Optional[Elf]:
    """The symbols of a stripped file, or None if none are found."""
    identity = build_id(elf)
    for place, path, checksum in _candidates(elf, opened, inside, identity):
        try:
            found = place.open_file(path)
        except ContainerError:
            continue
        try:
            other = Elf(Source(found.fd, found.size), machine)
            theirs = build_id(other)
            # A debug file of another build would put probes into the middle of instructions.
            same = theirs == identity if identity and theirs else checksum is not None and _matches(found, checksum)
            if same and other.has_symbols:
                return other
        except ElfError:
            pass
        os.close(found.fd)
    return _mini(elf, machine)


def unread_symbols(elf: Elf) -> str:
    """Why the symbols that are left in a file were not read; empty if there are none, or they were."""
    if elf.stripped and elf.go:
        return "it is a Go program whose table of functions cannot be read: damaged, or of a Go older than 1.16"
    if sys.modules.get("lzma", ...) is not None or elf.section(_MINI) is None:
        return ""
    return "its symbols are compressed with xz, and the host's Python has no module lzma to read them"


def missing_debug_file(elf: Elf, directories: Sequence[str]) -> str:
    """What to do about a stripped file, as the end of a sentence about it."""
    if not directories:
        return "; debug_dirs can name a directory of the host that has its debug file"
    identity = build_id(elf).hex()
    return f", and no directory of debug_dirs has its debug file{f' (build id {identity})' if identity else ''}"


def build_id(elf: Elf) -> bytes:
    """The build id that the linker wrote; empty if the file has none."""
    try:
        data = elf.read_section(_BUILD_ID, _MAX_SMALL)
    except ElfError:
        return b""
    if not data or len(data) < 16:
        return b""
    name_size, size, kind = struct.unpack_from("<III", data)
    text = data[16 : 16 + size]
    return text if (name_size, kind, data[12:16]) == (4, _BUILD_ID_TYPE, b"GNU\0") and len(text) == size else b""


def debug_link(elf: Elf) -> Optional[Tuple[str, int]]:
    """The name of the debug file in .gnu_debuglink, and its CRC-32; None without a usable link."""
    try:
        data = elf.read_section(_LINK, _MAX_SMALL)
    except ElfError:
        return None
    name = (data or b"").split(b"\0")[0]
    if not data or not name or b"/" in name or len(data) < 8:
        return None
    return os.fsdecode(name), int.from_bytes(data[-4:], "little")


def _candidates(
    elf: Elf, opened: OpenFile, inside: Inside, identity: bytes
) -> Iterator[Tuple[Inside, str, Optional[int]]]:
    """Paths of possible debug files, and the CRC-32 that each must have (None: any).

    In the container they are GDB's, in its order; then come those in directories of the host, where a debug file may
    also lie as it came out of a build.
    """
    text = identity.hex()
    by_id = f"/.build-id/{text[:2]}/{text[2:]}.debug" if len(identity) > 1 else ""
    link = debug_link(elf)
    directory = posixpath.dirname(opened.path)
    if by_id:
        yield inside, f"{_ROOT}{by_id}", None
    if link is not None:
        for parent in (directory, f"{directory}/.debug", f"{_ROOT}{directory}"):
            if f"{parent}/{link[0]}" != opened.path:
                yield inside, f"{parent}/{link[0]}", link[1]
    for place in inside.debug_roots():
        if by_id:
            yield place, by_id, None
        if link is not None:
            yield place, f"{directory}/{link[0]}", link[1]
            yield place, f"/{link[0]}", link[1]


def _matches(found: OpenFile, checksum: int) -> bool:
    if found.size > _MAX_CHECKED:
        return False
    value, at = 0, 0
    while at < found.size:
        chunk = os.pread(found.fd, _CHUNK, at)
        if not chunk:
            return False
        value, at = zlib.crc32(chunk, value), at + len(chunk)
    return value == checksum


def _mini(elf: Elf, machine: str) -> Optional[Elf]:
    try:
        packed = elf.read_section(_MINI, _MAX_PACKED)
        data = _unpacked(packed) if packed else b""
        return Elf(MemorySource(data), machine) if data else None
    except ElfError:
        return None


def _unpacked(packed: bytes) -> bytes:
    """The decompressed data; empty if it is damaged or too large, or if this Python has no lzma."""
    try:
        import lzma  # takes memory, and few files need it
    except ModuleNotFoundError:
        return b""
    try:
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MAX_UNPACKING)
        data: bytes = unpacker.decompress(packed, _MAX_MINI)
    except lzma.LZMAError:
        return b""
    whole = bool(unpacker.eof)  # which pylint takes for a method
    return data if whole else b""
