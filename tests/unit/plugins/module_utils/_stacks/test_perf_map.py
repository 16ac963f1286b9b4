# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Perf maps as runtimes write them, and hostile ones. Refused files are tested in tests/integration."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._stacks import perf_map


def names(tmp_path: Path, content: bytes, addresses: List[int]) -> Dict[int, bytes]:
    return read(tmp_path, content, addresses)[0]


def read(tmp_path: Path, content: bytes, addresses: List[int]) -> Tuple[Dict[int, bytes], str]:
    path = tmp_path / "map"
    path.write_bytes(content)
    fd = os.open(path, os.O_RDONLY)
    try:
        return perf_map._read(fd, sorted(addresses))
    finally:
        os.close(fd)


def test_the_line_that_covers_an_address_names_it(tmp_path: Path) -> None:
    content = b"1000 20 py::work:/app.py\n1020 10 js with spaces\n0x2000 0x8 prefixed\n"
    assert names(tmp_path, content, [0xFFF, 0x1000, 0x101F, 0x1020, 0x1030, 0x2007, 0x2008]) == {
        0x1000: b"py::work:/app.py", 0x101F: b"py::work:/app.py", 0x1020: b"js with spaces", 0x2007: b"prefixed",
    }  # fmt: skip


def test_code_that_was_replaced_has_the_newer_name(tmp_path: Path) -> None:
    assert names(tmp_path, b"1000 100 old\n1000 100 new\n", [0x1010]) == {0x1010: b"new"}


@pytest.mark.parametrize(
    "line",
    [
        b"", b"\0\0\0", b"1000", b"1000 10", b"zz 10 x", b"1000 zz x", b"-1000 ffff x", b"1000 -10 x", b"\xff\xfe 1 x",
        b"1000 20 " + b"n" * 5000,
    ],
)  # fmt: skip
def test_lines_that_are_none_are_passed_over(tmp_path: Path, line: bytes) -> None:
    assert names(tmp_path, line + b"\n2000 10 good\n", [0x1000, 0x2004]) == {0x2004: b"good"}


def test_a_line_that_is_still_being_written_does_not_count(tmp_path: Path) -> None:
    assert names(tmp_path, b"1000 10 whole\n2000 10 hal", [0x1000, 0x2000]) == {0x1000: b"whole"}


def test_lines_across_the_border_of_two_reads_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perf_map, "_CHUNK", 7)
    content = b"".join(b"%x 10 function%d\n" % (0x1000 + 16 * number, number) for number in range(50))
    found = names(tmp_path, content, [0x1000 + 16 * number for number in range(50)])
    assert found == {0x1000 + 16 * number: b"function%d" % number for number in range(50)}


def test_reading_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perf_map, "_MAX_READ", 1 << 20)
    content = b"1 1 x\n" * (1 << 19) + b"2000 10 far\n"
    assert read(tmp_path, content, [0x2000]) == ({}, "only its first 1 MiB are read")


def test_lines_that_cover_everything_do_not_cost_everything(tmp_path: Path) -> None:
    """A million lines, each of which names a thousand addresses: it ends after a few of them."""
    content = b"0 ffffffffff x\n" * (1 << 20)
    found, unread = read(tmp_path, content, list(range(0x1000, 0x1000 + 1000)))
    assert set(found.values()) == {b"x"} and len(found) == 1000 and unread
