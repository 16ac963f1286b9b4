# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why there is nothing to list: the job with a plain directory as root."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Iterator, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, MappedFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.listing import ListRequest, _look
from elf_files import CODE_ADDRESS, Sym, build_elf

Look = Callable[..., List[str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    return tmp_path


@pytest.fixture
def notes(root: Path) -> Iterator[Look]:
    """Lists nothing, and says why."""
    fds = [os.open(str(root), os.O_PATH), os.open("/proc/self/fd", os.O_RDONLY)]

    def look(kind: str, target: Optional[str], *mapped: MappedFile) -> List[str]:
        reply = _look(ListRequest(kind, target, ["x*"]), "x86_64", Inside("web1", fds[0], fds[1], mapped))
        assert reply.payload["probes"] == []
        return list(reply.payload["notes"])

    yield look
    for fd in fds:
        os.close(fd)


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (build_elf(None), "function", "has no symbols"),
        (build_elf(None, dynsym=[Sym("main", CODE_ADDRESS)]), "function", "is stripped"),
        (build_elf([Sym("main", CODE_ADDRESS)]), "function", "has no function that matches"),
        (build_elf([Sym("main", CODE_ADDRESS)]), "usdt", "has no USDT probe that matches"),
        (build_elf(sections=False), "usdt", "has no section headers"),
    ],
)
def test_a_file_without_anything_to_list(root: Path, notes: Look, data: bytes, kind: str, words: str) -> None:
    (root / "bin" / "app").write_bytes(data)
    (note,) = notes(kind, "/bin/app")
    assert "/bin/app of container web1" in note and words in note


def test_mapped_files_that_cannot_be_opened(root: Path, notes: Look) -> None:
    """One in memory that is opened as it is mapped, one that was deleted, and one out of reach."""
    (root / "bin" / "app").write_bytes(build_elf())
    memory = MappedFile("/memfd:app", 6, True, b"00:01", 9, os.open(str(root / "bin" / "app"), os.O_PATH))
    deleted, lost = notes("usdt", None, memory, MappedFile("/bin/old", 7, True), MappedFile("/private/app", 8, False))
    assert "/bin/old in container web1 was deleted or replaced. Process 7 has this file mapped" in deleted
    assert "/private/app does not exist in container web1" in lost and "Process 8" in lost
    os.close(memory.handle)
