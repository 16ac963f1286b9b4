# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Executable mappings of /proc/PID/maps."""

from __future__ import annotations

import os
import time
from typing import List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.moved_code import _as_in_file, read_code
from ansible_collections.fleet.probe.plugins.module_utils._core.proc_maps import (
    Region,
    executable_regions,
    parse_maps,
    read_maps,
)

MAPS = b"""\
55d0c8a00000-55d0c8a02000 r--p 00000000 08:01 1311 /bin/app
55d0c8a02000-55d0c8a07000 r-xp 00002000 08:01 1311 /bin/app
7f0000000000-7f0000001000 r-xp 00001000 00:31 77 /srv/a b\\012c (deleted)
7f1000000000-7f1000010000 rwxp 00000000 00:00 0\x20
7f2000000000-7f2000010000 rwxp 00000000 00:01 9 /memfd:jit (deleted)
7ffd3ad00000-7ffd3ad02000 r-xp 00000000 00:00 0 [vdso]
"""


def test_regions_are_the_executable_mappings() -> None:
    regions = parse_maps(MAPS)
    assert regions[:2] == [
        Region(0x55D0C8A02000, 0x55D0C8A07000, 0x2000, 1311, b"/bin/app", False, b"08:01"),
        Region(0x7F0000000000, 0x7F0000001000, 0x1000, 77, b"/srv/a b\nc", True, b"00:31"),
    ]
    assert [region.path for region in regions[2:]] == [b"", b"/memfd:jit", b"[vdso]"]
    assert [region.is_file for region in regions] == [True, True, False, False, False]


def test_many_regions_are_read_once() -> None:
    """64,000 regions, in a time that is measured against one line each: four times as many take four times as long."""
    times = []
    for count in (16_000, 64_000):
        data = b"".join(b"%x-%x r-xp 00000000 08:01 %d /a/b\n" % (at, at + 1, at) for at in range(1, count + 1))
        before = time.process_time()
        assert len(parse_maps(data)) == count
        times.append(time.process_time() - before)
    assert times[1] < 16 * times[0]


def test_paths_begin_at_the_root_of_the_process() -> None:
    data = b"1000-2000 r-xp 00000000 08:01 5 /jail/bin/app\n2000-3000 r-xp 00000000 08:01 6 /jailed/bin/app\n"
    assert [region.path for region in parse_maps(data, b"/jail")] == [b"/bin/app", b"/jailed/bin/app"]


def test_a_running_process_has_regions_and_an_ended_one_none() -> None:
    regions = executable_regions(os.getpid())
    assert regions == sorted(regions, key=lambda region: region.start)
    assert any(region.is_file for region in regions) and b"[vdso]" in [region.path for region in regions]
    assert executable_regions(1 << 22) == []


# what lies in the place of the code of /bin/app, whose parts before and behind it are the file's
HEAD, TAIL = b"400000-401000 r--p 00000000 08:01 5 /bin/app", b"405000-406000 r--p 00005000 08:01 5 /bin/app"


def code(*lines: bytes) -> List[Tuple[int, int, bytes]]:
    """Where each executable mapping lies in which file."""
    return [(each.start, each.offset, each.path) for each in parse_maps(b"\n".join(_as_in_file(lines)))]


@pytest.mark.parametrize(
    "name", [b"", b"[anon:text]", b"/memfd:text (deleted)", b"/anon_hugepage (deleted)"], ids=lambda name: name.decode()
)
def test_code_that_was_moved_is_the_part_of_the_file_that_it_was(name: bytes) -> None:
    copy = b"401000-403000 r-xp 00000000 00:00 0 " + name
    rest = b"403000-405000 r-xp 00003000 08:01 5 /bin/app"
    more = b"403000-405000 rwxp 00000000 00:00 0"
    whole = [(0x401000, 0x1000, b"/bin/app"), (0x403000, 0x3000, b"/bin/app")]
    assert code(HEAD, copy, rest, TAIL) == whole
    assert code(HEAD, copy, more, TAIL) == whole


@pytest.mark.parametrize(
    "lines",
    [
        [HEAD, None],
        [None, TAIL],
        [HEAD, None, b"405000-406000 r--p 00006000 08:01 5 /bin/app"],
        [HEAD, None, b"405000-406000 r--p 00005000 08:01 6 /bin/app"],
        [HEAD, None, b"405000-406000 r--p 00005000 08:01 5 /bin/app (deleted)"],
        [HEAD, None, b"406000-407000 r--p 00006000 08:01 5 /bin/app"],
        [b"3ff000-400000 r--p 00000000 08:01 5 /bin/app", None, TAIL],
        [HEAD, b"401000-402000 rw-p 00000000 00:00 0", b"402000-405000 r-xp 00000000 00:00 0", TAIL],
        [HEAD, b"401000-404000 r-xp 00000000 00:00 0", b"404000-405000 rw-p 00000000 00:00 0", TAIL],
        [HEAD, b"401000-403000 r-xp 00000000 00:00 0", b"404000-405000 r-xp 00000000 00:00 0", TAIL],
    ],
)
def test_other_memory_is_no_files(lines: List[Optional[bytes]]) -> None:
    """Of a just-in-time compiler, beside a file, or where the file's parts do not fit together."""
    copy = b"401000-405000 r-xp 00000000 00:00 0"
    assert all(path == b"" for _start, _offset, path in code(*(line or copy for line in lines)))


def test_without_moved_code_nothing_differs() -> None:
    assert list(_as_in_file(MAPS.splitlines())) == [line for line in MAPS.splitlines() if b"x" in line.split()[1]]
    assert read_code(os.getpid()) == read_maps(os.getpid())
    assert read_code(1 << 22) is None
