# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the files in a container that a short name stands for where no process has one mapped.

The order is that of a process in the container: first the loader's cache, then the directories of the loader's
configuration and its built-in ones, glibc's and musl's. Both also include PATH, for executables. Sources: ld.so(8),
ldconfig(8), sysdeps/generic/dl-cache.h of glibc, ldso/dynlink.c of musl.
"""

from __future__ import annotations

import fnmatch
import os
import re
import struct
from typing import Iterator, List, Pattern, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._resolve.short_names import library_pattern, matches

_CACHE = "/etc/ld.so.cache"
_CACHE_MAGIC = b"glibc-ld.so.cache1.1"
_CACHE_HEADER = 48
_CACHE_ENTRY = struct.Struct("<iIIIQ")
# Flags of a cache entry: its architecture (FLAG_X8664_LIB64, FLAG_AARCH64_LIB64).
_CACHE_ARCHITECTURE = {"x86_64": 0x0300, "aarch64": 0x0A00}
_CACHE_MASK = 0xFF00

_CONFIGURATION = "/etc/ld.so.conf"
_DEFAULT_DIRECTORIES = (
    "/lib",
    "/usr/lib",
    "/lib64",
    "/usr/lib64",
    "/lib/{machine}-linux-gnu",
    "/usr/lib/{machine}-linux-gnu",
    "/usr/local/lib",
    "/usr/local/lib64",
)
_PATH = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")

# Limits.
_MAX_CACHE = 8 << 20
_MAX_ENTRIES = 1 << 17
_MAX_CONFIGURATION = 1 << 16
_MAX_FILES = 64
_MAX_DEPTH = 4
_MAX_DIRECTORIES = 128
_MAX_PATH = 4096


def unmapped(inside: Inside, short: str, machine: str) -> Iterator[List[str]]:
    """The paths that each source has beside the mappings, in order; the next source counts only if none exists.

    Each is read only when the caller advances to it.
    """
    pattern = library_pattern(short)
    # Executables count as well as libraries: python3.11 may be the program, or one that links libpython3.11.
    executables = [f"{directory}/{short}" for directory in _PATH]
    cache = inside.read_file(_CACHE, _MAX_CACHE)
    # Match both, because a soname may differ from the name of its file.
    cached = [
        path
        for soname, path in parse_cache(cache or b"", machine)
        if matches(short, pattern, soname) or matches(short, pattern, path)
    ]
    if cached:
        yield [*dict.fromkeys(cached), *executables]
    directories = library_directories(inside, machine)
    yield [*_in_directories(inside, directories, short, pattern), *executables]


def parse_cache(data: bytes, machine: str) -> List[Tuple[str, str]]:
    """(soname, path) of each library for ``machine`` in an ld.so.cache, without damaged entries.

    Reads only the new format, which every glibc since 2.2 writes, sometimes after the old one.
    """
    start = data.find(_CACHE_MAGIC)
    if start < 0 or len(data) < start + _CACHE_HEADER:
        return []
    count = min(struct.unpack_from("<I", data, start + len(_CACHE_MAGIC))[0], _MAX_ENTRIES)
    end = min(len(data), start + _CACHE_HEADER + count * _CACHE_ENTRY.size)
    entries = data[start + _CACHE_HEADER : end]
    found: List[Tuple[str, str]] = []
    for flags, key, value, _version, _hwcap in _CACHE_ENTRY.iter_unpack(
        entries[: len(entries) - len(entries) % _CACHE_ENTRY.size]
    ):
        if flags & _CACHE_MASK != _CACHE_ARCHITECTURE[machine]:
            continue
        soname, path = _text_at(data, start + key), _text_at(data, start + value)
        if soname and path.startswith("/"):
            found.append((soname, path))
    return found


def _text_at(data: bytes, offset: int) -> str:
    end = data.find(b"\0", offset, offset + _MAX_PATH)
    return os.fsdecode(data[offset:end]) if end >= 0 else ""


def library_directories(inside: Inside, machine: str) -> List[str]:
    """The directories that the container's loader searches, in order and without duplicates."""
    directories = _configured(inside)
    musl = inside.read_file(f"/etc/ld-musl-{machine}.path", _MAX_CONFIGURATION)
    if musl:
        directories += [os.fsdecode(part) for part in re.split(rb"[:\n]", musl) if part.startswith(b"/")]
    directories = directories[:_MAX_DIRECTORIES]
    directories += [directory.format(machine=machine) for directory in _DEFAULT_DIRECTORIES]
    return list(dict.fromkeys(directories))


def _configured(inside: Inside) -> List[str]:
    """The directories in /etc/ld.so.conf and its includes, up to a depth and a number of files."""
    directories: List[str] = []
    pending = [(_CONFIGURATION, 0)]
    seen = {_CONFIGURATION}
    for _turn in range(_MAX_FILES):
        if not pending:
            break
        path, depth = pending.pop(0)
        data = inside.read_file(path, _MAX_CONFIGURATION)
        for line in os.fsdecode(data or b"").split("\n"):
            words = line.split("#", 1)[0].replace(",", " ").replace(":", " ").split()
            if words[:1] == ["include"]:
                for pattern in words[1:]:
                    included = [name for name in _glob(inside, path, pattern) if name not in seen]
                    seen.update(included)
                    pending += [(name, depth + 1) for name in included if depth < _MAX_DEPTH]
            else:
                # "DIRECTORY=TYPE" is the syntax of libc5.
                directories += [word.split("=", 1)[0] for word in words if word.startswith("/")]
    return directories


def _glob(inside: Inside, base: str, pattern: str) -> List[str]:
    """The files of an include: a path relative to the including file, whose last component may be a glob."""
    directory, _slash, name = os.path.join(os.path.dirname(base), pattern).rpartition("/")
    match = re.compile(fnmatch.translate(name)).match
    return [f"{directory}/{entry}" for entry in inside.list_directory(directory or "/") if match(entry)][:_MAX_FILES]


def _in_directories(inside: Inside, directories: List[str], short: str, pattern: Pattern[str]) -> Iterator[str]:
    for directory in directories:
        for name in inside.list_directory(directory):
            # A bare name is an executable (or a directory, in /usr/lib): PATH finds executables.
            if pattern.fullmatch(name) or (name == short and ".so" in name):
                yield f"{directory}/{name}"
