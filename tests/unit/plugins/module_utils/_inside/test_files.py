# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a container's files, with a plain directory as its root; devices and /proc are an integration test."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Callable, Iterator

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError
from ansible_collections.fleet.probe.plugins.module_utils._inside.files import Inside


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "root"
    (path / "bin").mkdir(parents=True)
    (path / "bin" / "app").write_bytes(b"program")
    return path


@pytest.fixture
def inside(root: Path) -> Iterator[Inside]:
    fds = [os.open(str(root), os.O_PATH), os.open("/proc/self/fd", os.O_RDONLY)]
    before = len(os.listdir("/proc/self/fd"))
    yield Inside("web1 (docker 3f2a)", fds[0], fds[1], ())
    assert len(os.listdir("/proc/self/fd")) == before, "a descriptor was left open"
    for fd in fds:
        os.close(fd)


def test_a_regular_file_is_opened_for_reading(inside: Inside, root: Path) -> None:
    opened = inside.open_file("/bin/app")
    try:
        status = (root / "bin" / "app").stat()
        assert (opened.size, opened.device, opened.inode) == (7, status.st_dev, status.st_ino)
        assert os.pread(opened.fd, 100, 0) == b"program"
        assert not os.get_inheritable(opened.fd)
        with pytest.raises(OSError):
            os.write(opened.fd, b"x")
    finally:
        os.close(opened.fd)


@pytest.mark.parametrize("target", ["/bin/app", "../bin/app", "../../../bin/app"])
def test_links_are_followed_within_the_root(inside: Inside, root: Path, target: str) -> None:
    (root / "bin" / "link").symlink_to(target)
    opened = inside.open_file("/bin/link")
    try:
        assert os.pread(opened.fd, 100, 0) == b"program"
        # The path is that of the file, not of the link.
        assert opened.path.endswith("/bin/app")
    finally:
        os.close(opened.fd)


def refusal(inside: Inside, path: str) -> str:
    with pytest.raises(ContainerError) as caught:
        inside.open_file(path)
    assert caught.value.stage == "resolve"
    assert "container web1 (docker 3f2a)" in caught.value.reason
    return caught.value.reason


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        where = os.getcwd()
        # The path of a socket has at most 107 bytes, but a test's directory may be longer.
        os.chdir(str(path.parent))
        try:
            server.bind(path.name)
        finally:
            os.chdir(where)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.mkdir(), "is a directory"),
        (lambda path: os.mkfifo(str(path)), "is a FIFO"),
        (make_socket, "is a socket"),
        (
            lambda path: path.symlink_to("/nowhere/at all"),
            "is a symbolic link to /nowhere/at all, which does not exist",
        ),
        (lambda path: path.symlink_to("/odd\nname\x1b[1m"), r"is a symbolic link to /odd\x0aname\x1b[1m, which"),
        (lambda path: path.symlink_to("odd"), "too many symbolic links"),
        (lambda path: None, "/bin/odd does not exist in container"),
    ],
)
def test_only_regular_files_are_opened(inside: Inside, root: Path, make: Callable[[Path], None], words: str) -> None:
    make(root / "bin" / "odd")
    assert words in refusal(inside, "/bin/odd")


def test_a_link_to_a_file_of_the_host_is_dangling(inside: Inside, root: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the host's")
    (root / "bin" / "odd").symlink_to(secret)
    assert f"is a symbolic link to {secret}, which does not exist inside the container" in refusal(inside, "/bin/odd")


def test_impossible_paths(inside: Inside) -> None:
    assert "cannot be opened: Not a directory" in refusal(inside, "/bin/app/x")
    assert "cannot be opened: File name too long" in refusal(inside, "/" + "x" * 300)
    assert r"/bin/app\x00x" in refusal(inside, "/bin/app\0x")
    assert r"/bin/caf\xe9 does not exist in container" in refusal(inside, "/bin/caf\udce9")


def test_reading_a_file_is_bounded_and_never_fails(inside: Inside, root: Path) -> None:
    os.mkfifo(str(root / "fifo"))
    assert inside.read_file("/bin/app", 4) == b"prog"
    assert inside.read_file("/bin/app", 1 << 20) == b"program"
    for path in ("/missing", "/bin", "/fifo"):
        assert inside.read_file(path, 100) is None


def test_listing_a_directory(inside: Inside, root: Path) -> None:
    (root / "bin" / "a").touch()
    (root / "sbin").symlink_to("/bin")
    (root / "out").symlink_to("/..")
    assert inside.list_directory("/bin") == ["a", "app"] == inside.list_directory("/sbin")
    assert inside.list_directory("/out") == sorted(os.listdir(str(root)))
    for path in ("/missing", "/bin/app"):
        assert inside.list_directory(path) == []
