# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From short names to paths: patterns, the loader's cache, its configuration, and the order of the sources."""

from __future__ import annotations

import os
import random
import struct
from pathlib import Path
from typing import Callable, Iterator, List, Sequence, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside
from ansible_collections.fleet.probe.plugins.module_utils._resolve.libraries import (
    library_directories,
    parse_cache,
    unmapped,
)

X86_64, AARCH64, I386 = 0x0303, 0x0A03, 0x0803


def cache(entries: Sequence[Tuple[int, str, str]], old: bool = False) -> bytes:
    """An ld.so.cache as ldconfig writes it, after one of the old format if ``old``."""
    strings = b""
    table = []
    at = 48 + 24 * len(entries)
    for flags, soname, path in entries:
        key = at + len(strings)
        strings += soname.encode() + b"\0"
        value = at + len(strings)
        strings += path.encode() + b"\0"
        table.append(struct.pack("<iIIIQ", flags, key, value, 0, 0))
    header = b"glibc-ld.so.cache1.1" + struct.pack("<II5I", len(entries), len(strings), 2, 0, 0, 0, 0)
    before = b"ld.so-1.7.0\0" + struct.pack("<I", 0) if old else b""
    return before + header + b"".join(table) + strings


ENTRIES = [
    (X86_64, "libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3"),
    (I386, "libssl.so.3", "/usr/lib/i386-linux-gnu/libssl.so.3"),
    (AARCH64, "libssl.so.3", "/usr/lib/aarch64-linux-gnu/libssl.so.3"),
    (X86_64, "libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6"),
]


@pytest.mark.parametrize("old", [False, True])
def test_the_cache_lists_the_libraries_of_this_machine(old: bool) -> None:
    data = cache(ENTRIES, old)
    assert parse_cache(data, "x86_64") == [
        ("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3"),
        ("libc.so.6", "/lib/x86_64-linux-gnu/libc.so.6"),
    ]
    assert parse_cache(data, "aarch64") == [("libssl.so.3", "/usr/lib/aarch64-linux-gnu/libssl.so.3")]


def test_this_hosts_own_cache() -> None:
    path = Path("/etc/ld.so.cache")
    if not path.exists() or os.uname().machine not in ("x86_64", "aarch64"):
        pytest.skip("this host has no ld.so.cache of a kind that is read")
    found = dict(parse_cache(path.read_bytes(), os.uname().machine))
    assert os.path.exists(found["libc.so.6"])


def test_a_damaged_cache_never_raises() -> None:
    whole = cache(ENTRIES)
    for seed in range(2000):
        rng = random.Random(seed)
        data = bytearray(whole)
        for _turn in range(rng.randrange(1, 8)):
            data[rng.randrange(len(data))] = rng.choice((0, 1, 0x7F, 0x80, 0xFF))
        found = parse_cache(bytes(data[: rng.randrange(len(data) + 1)]), "x86_64")
        assert len(found) <= len(ENTRIES)
        assert all(path.startswith("/") for _soname, path in found)


MakeInside = Callable[..., Inside]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def make_inside(root: Path) -> Iterator[MakeInside]:
    fds: List[int] = []

    def make() -> Inside:
        fds.extend((os.open(str(root), os.O_PATH), os.open("/proc/self/fd", os.O_RDONLY)))
        return Inside("web1", fds[-2], fds[-1], ())

    yield make
    for fd in fds:
        os.close(fd)


def write(root: Path, path: str, content: str = "") -> None:
    (root / path.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
    (root / path.lstrip("/")).write_text(content)


def test_the_configuration_is_read_with_its_includes(root: Path, make_inside: MakeInside) -> None:
    write(root, "/etc/ld.so.conf", "# first\n/opt/one\ninclude /etc/ld.so.conf.d/*.conf sub/*.list\n/opt/last # why\n")
    write(root, "/etc/ld.so.conf.d/a.conf", "/opt/a, /opt/b:/opt/c\n/opt/old=libc5\nhwcap 0 nosegneg\n")
    write(root, "/etc/ld.so.conf.d/not-this", "/opt/no\n")
    write(root, "/etc/sub/x.list", "/opt/one\n/opt/x\n")
    directories = library_directories(make_inside(), "x86_64")
    assert directories[:7] == ["/opt/one", "/opt/last", "/opt/a", "/opt/b", "/opt/c", "/opt/old", "/opt/x"]
    assert "/usr/lib/x86_64-linux-gnu" in directories and "/opt/no" not in directories


def test_the_path_file_of_musl_counts_on_its_machine(root: Path, make_inside: MakeInside) -> None:
    write(root, "/etc/ld-musl-x86_64.path", "/opt/m1:/opt/m2\n/opt/m3\nrelative\n")
    assert library_directories(make_inside(), "x86_64")[:3] == ["/opt/m1", "/opt/m2", "/opt/m3"]
    assert "/opt/m1" not in library_directories(make_inside(), "aarch64")


def test_a_configuration_that_includes_itself_ends(root: Path, make_inside: MakeInside) -> None:
    write(root, "/etc/ld.so.conf", "include /etc/d/*\n/opt/one\n")
    for number in range(300):
        write(root, f"/etc/d/{number}", "include /etc/d/* /etc/ld.so.conf\n" + f"/opt/{number}\n" * 3)
    directories = library_directories(make_inside(), "x86_64")
    assert directories[0] == "/opt/one" and len(directories) < 200


def found(inside: Inside, short: str) -> List[List[str]]:
    return [[path for path in paths if "bin/" not in path] for paths in unmapped(inside, short, "x86_64")]


def test_then_the_cache_then_directories(root: Path, make_inside: MakeInside) -> None:
    write(root, "/usr/lib/libssl.so.3")
    write(root, "/usr/lib/libssl3.so")
    inside = make_inside()
    assert found(inside, "ssl") == [["/usr/lib/libssl.so.3"]]
    (root / "etc").mkdir()
    (root / "etc" / "ld.so.cache").write_bytes(cache(ENTRIES))
    assert found(inside, "ssl") == [
        ["/usr/lib/x86_64-linux-gnu/libssl.so.3"],
        ["/usr/lib/libssl.so.3"],
    ]
    assert found(inside, "libssl.so.3")[0] == ["/usr/lib/x86_64-linux-gnu/libssl.so.3"]


def test_a_soname_that_differs_from_its_file(root: Path, make_inside: MakeInside) -> None:
    (root / "etc").mkdir()
    (root / "etc" / "ld.so.cache").write_bytes(cache([(X86_64, "libz.so.1", "/opt/zlib-ng/compat.so")]))
    assert found(make_inside(), "z")[0] == ["/opt/zlib-ng/compat.so"]


def test_executables_are_found_as_well_as_libraries(make_inside: MakeInside) -> None:
    last = list(unmapped(make_inside(), "curl", "x86_64"))[-1]
    assert "/usr/bin/curl" in last


def test_a_name_with_special_characters_is_not_a_pattern(root: Path, make_inside: MakeInside) -> None:
    write(root, "/usr/lib/libssl.so.3")
    assert found(make_inside(), "ss.") == [[]]
    assert found(make_inside(), ".*") == [[]]
