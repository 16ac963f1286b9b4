# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which debug file belongs to a stripped file: by build id and checksum, as binutils wrote them."""

from __future__ import annotations

import os
import shutil
import subprocess
import zlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any, List, Optional, Sequence

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import OpenFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve import debug_dirs as _debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve import debug_files as _debug_files
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import absent_debug_dirs, read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import (
    build_id,
    debug_link,
    missing_debug_file,
    separate_symbols,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import Elf, Source

MACHINE = os.uname().machine


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """``app`` with symbols, ``app.debug`` with them alone, and ``stripped`` with a link to that."""
    if not all(map(shutil.which, ("gcc", "objcopy", "strip"))):
        pytest.skip("gcc, objcopy or strip is not installed")
    (tmp_path / "app.c").write_text("int hot_fn(int n) { return n + 1; }\nint main(void) { return hot_fn(1); }\n")
    for command in (
        "gcc -O0 -Wl,--build-id=sha1 -o app app.c",
        "objcopy --only-keep-debug app app.debug",
        "strip -o stripped app",
        "objcopy --add-gnu-debuglink=app.debug stripped",
    ):
        subprocess.run(command.split(), cwd=tmp_path, check=True)
    return tmp_path


class Container:
    """The container's files that there are, by path; ``asked`` is what was looked for. ``hosts`` are its debug_dirs."""

    def __init__(self, *hosts: Container, **there: Path) -> None:
        self._hosts = hosts
        self._there = {f"/{name}": path for name, path in there.items()}
        self.asked: List[str] = []

    def debug_roots(self) -> Sequence[Container]:
        return self._hosts

    def open_file(self, path: str) -> OpenFile:
        self.asked.append(path)
        for name, real in self._there.items():
            if path.endswith(name):
                return opened(real, path)
        raise ContainerError("resolve", "no such file")


def opened(path: Path, name: str) -> Any:
    return SimpleNamespace(fd=os.open(path, os.O_RDONLY), size=path.stat().st_size, path=name)


def elf(path: Path) -> Elf:
    return Elf(Source(os.open(path, os.O_RDONLY), path.stat().st_size), MACHINE)


def symbols_of(built: Path, inside: Container) -> Optional[Elf]:
    return separate_symbols(elf(built / "stripped"), opened(built / "stripped", "/opt/app"), inside, MACHINE)  # type: ignore[arg-type]


def test_the_build_id_and_the_link_are_read(built: Path) -> None:
    identity = build_id(elf(built / "stripped"))
    assert len(identity) == 20 and identity == build_id(elf(built / "app.debug"))
    assert debug_link(elf(built / "stripped")) == ("app.debug", zlib.crc32((built / "app.debug").read_bytes()))
    assert debug_link(elf(built / "app")) is None


def test_the_places_are_gdbs(built: Path) -> None:
    inside = Container()
    assert symbols_of(built, inside) is None
    identity = build_id(elf(built / "stripped")).hex()
    assert inside.asked == [
        f"/usr/lib/debug/.build-id/{identity[:2]}/{identity[2:]}.debug",
        "/opt/app.debug",
        "/opt/.debug/app.debug",
        "/usr/lib/debug/opt/app.debug",
    ]


def test_the_hosts_directories_come_last(built: Path) -> None:
    first, second = Container(), Container()
    assert symbols_of(built, Container(first, second)) is None
    identity = build_id(elf(built / "stripped")).hex()
    wanted = [f"/.build-id/{identity[:2]}/{identity[2:]}.debug", "/opt/app.debug", "/app.debug"]
    assert first.asked == second.asked == wanted
    untouched = Container()
    assert symbols_of(built, Container(untouched, **{"app.debug": built / "app.debug"})) is not None
    assert untouched.asked == []


def test_a_debug_file_on_the_host_has_to_be_of_the_same_build(built: Path) -> None:
    assert symbols_of(built, Container(Container(**{"app.debug": built / "app.debug"}))) is not None
    (built / "app.c").write_text("int other_fn(int n) { return n; }\nint main(void) { return other_fn(1); }\n")
    subprocess.run(["gcc", "-O0", "-Wl,--build-id=sha1", "-o", "other", "app.c"], cwd=built, check=True)
    assert symbols_of(built, Container(Container(**{"app.debug": built / "other"}))) is None


def test_the_option_is_checked_before_anything_is_read() -> None:
    assert read_debug_dirs({}) == ()
    assert read_debug_dirs({"debug_dirs": ["/a", "/b", "/a"]}) == ("/a", "/b")
    for value, words in (
        (["lib/debug"], "debug_dirs has 'lib/debug'; give absolute paths"),
        (["/a\0b"], "give absolute paths"),
        ([f"/{number}" for number in range(17)], "debug_dirs lists 17 directories; give at most 16."),
    ):
        with pytest.raises(OptionError, match=words):
            read_debug_dirs({"debug_dirs": value})


def test_a_directory_that_the_host_lacks_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = absent_debug_dirs([str(tmp_path), str(tmp_path / "file"), str(tmp_path / "none")])
    assert [f"{tmp_path}/file" in found[0], f"{tmp_path}/none" in found[1], len(found)] == [True, True, 2]


def test_a_directory_of_the_host_that_is_not_this_processs_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a debug pod it is the host's directories that count, not the pod's."""
    monkeypatch.setattr(_debug_dirs, "host_process", lambda: 1)
    monkeypatch.setattr(_debug_dirs, "on_host", lambda path: f"/proc/1/root{path}" if path == "/there" else None)
    assert len(absent_debug_dirs(["/there", str(tmp_path)])) == 1


def test_a_stripped_file_says_what_can_name_its_functions(built: Path) -> None:
    stripped = elf(built / "stripped")
    assert "debug_dirs can name a directory of the host" in missing_debug_file(stripped, [])
    assert build_id(stripped).hex() in missing_debug_file(stripped, ["/usr/lib/debug"])


def test_the_symbols_are_those_of_the_debug_file(built: Path) -> None:
    found = symbols_of(built, Container(**{"app.debug": built / "app.debug"}))
    assert found is not None and found.has_symbols


def test_a_debug_file_of_another_build_is_refused(built: Path) -> None:
    (built / "app.c").write_text("int other_fn(int n) { return n; }\nint main(void) { return other_fn(1); }\n")
    subprocess.run(["gcc", "-O0", "-Wl,--build-id=sha1", "-o", "other", "app.c"], cwd=built, check=True)
    assert symbols_of(built, Container(**{"app.debug": built / "other"})) is None


@pytest.mark.parametrize("damage", [b"", b"\x7fELF", b"text " * 1000])
def test_a_damaged_debug_file_costs_nothing_else(built: Path, damage: bytes) -> None:
    (built / "bad").write_bytes(damage)
    assert symbols_of(built, Container(**{"app.debug": built / "bad"})) is None


def test_a_file_that_became_shorter_does_not_match(built: Path) -> None:
    there = opened(built / "app.debug", "/x")
    checksum = zlib.crc32((built / "app.debug").read_bytes())
    assert _debug_files._matches(there, checksum) and not _debug_files._matches(there, checksum ^ 1)
    there.size += 1
    assert not _debug_files._matches(there, checksum)
    there.size = _debug_files._MAX_CHECKED + 1
    assert not _debug_files._matches(there, checksum)
