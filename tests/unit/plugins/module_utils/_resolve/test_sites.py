# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every request for sites in a file shares: its target, its file and what is left out."""

from __future__ import annotations

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside, OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, MemorySource
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_LEFT_OUT,
    SearchedFile,
    check_target,
    too_many_sites,
)
from elf_files import CODE_ADDRESS, CODE_SIZE, build_elf


@pytest.fixture
def file() -> SearchedFile:
    elf = Elf(MemorySource(build_elf(code=b"\x55\x48")), "x86_64")
    return SearchedFile(elf, OpenFile(-1, "/bin/\x1bapp", 0, 0, 0), Inside("web1", -1, -1, []), "x86_64")


@pytest.mark.parametrize("target", ["/bin/app", "ssl", "libc.so.6", "..so"])
def test_targets_that_can_be(target: str) -> None:
    check_target(target)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("", "target is ''; give an absolute path in the container or a library's short name"),
        ("/a\0b", "give an absolute path"),
        ("/" + "a" * 5000, "give an absolute path"),
        ("bin/app", "target 'bin/app' is a relative path; give the absolute path inside the container"),
        ("..", "target '..' is a directory"),
    ],
)
def test_targets_that_cannot_be(target: str, words: str) -> None:
    with pytest.raises(OptionError, match=words):
        check_target(target)


def test_the_code_of_a_file_by_its_address(file: SearchedFile) -> None:
    assert file.code(CODE_ADDRESS, 3) == b"\x55\x48\xc3"
    assert file.code(0x9000000, 3) == b"", "no part of the file is there"
    assert 0 < len(file.code(CODE_ADDRESS + CODE_SIZE - 2, 1 << 20)) < 1 << 20, "the file ends"


def test_what_is_left_out_is_said_where_others_are_probed(file: SearchedFile) -> None:
    file.leave_out([], others=False)
    assert file.left_out == []
    file.leave_out(["one", "two"], others=True)
    assert file.left_out == ["one", "two"]
    with pytest.raises(ContainerError, match="one"):
        file.leave_out(["one", "two"], others=False)


def test_no_file_says_more_than_a_few_reasons(file: SearchedFile) -> None:
    file.leave_out([str(number) for number in range(MAX_LEFT_OUT + 3)], others=True)
    assert file.left_out == [
        *[str(number) for number in range(MAX_LEFT_OUT)],
        "3 more places in /bin/\\x1bapp of container web1 were refused.",
    ]


def test_a_file_with_too_many_sites_is_named(file: SearchedFile) -> None:
    error = too_many_sites(file, "9000 functions")
    assert str(error).startswith("Too many attach points in /bin/\\x1bapp of container web1: 9000 functions, at most ")
