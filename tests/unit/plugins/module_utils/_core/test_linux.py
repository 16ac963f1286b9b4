# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The system call wrappers that need no privileges; the tests of the namespace helper cover the others."""

from __future__ import annotations

import ctypes
import errno
import os
import select
import socket
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import linux
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError


def test_a_pidfd_is_readable_once_its_process_ends() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    fd = linux.pidfd_open(child.pid)
    try:
        assert not os.get_inheritable(fd)
        assert select.select([fd], [], [], 0)[0] == []
        child.communicate(b"\n")
        assert select.select([fd], [], [], 10)[0] == [fd]
    finally:
        os.close(fd)
    with pytest.raises(OSError) as caught:
        linux.pidfd_open(child.pid)
    assert caught.value.errno == errno.ESRCH


def test_openat2_stays_in_its_root(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "outside").write_text("outside")
    (tmp_path / "root" / "inside").write_text("inside")
    (tmp_path / "root" / "up").symlink_to("../outside")
    (tmp_path / "root" / "absolute").symlink_to("/inside")
    root = os.open(str(tmp_path / "root"), os.O_PATH)
    try:
        fd = linux.openat2(root, "absolute", os.O_RDONLY, linux.RESOLVE_IN_ROOT)
        assert os.read(fd, 100) == b"inside" and not os.get_inheritable(fd)
        os.close(fd)
        for path, rule, code in (
            ("up", linux.RESOLVE_IN_ROOT, errno.ENOENT),
            ("up", linux.RESOLVE_BENEATH, errno.EXDEV),
            ("absolute", linux.RESOLVE_NO_SYMLINKS, errno.ELOOP),
            ("inside\0x", 0, errno.EINVAL),
        ):
            with pytest.raises(OSError) as caught:
                linux.openat2(root, path, os.O_RDONLY, rule)
            assert caught.value.errno == code
    finally:
        os.close(root)


def test_a_failed_call_raises_its_errno() -> None:
    with pytest.raises(OSError) as caught:
        linux.setns(-1, linux.CLONE_NEWNS)
    assert caught.value.errno == errno.EBADF
    with pytest.raises(OSError) as caught:
        linux.prctl(linux.PR_SET_DUMPABLE, 77)
    assert caught.value.errno == errno.EINVAL


def test_attributes_are_passed_with_their_size() -> None:
    class Attr(ctypes.Structure):
        _fields_ = [("type", ctypes.c_uint32), ("size", ctypes.c_uint32), ("rest", ctypes.c_uint64 * 8)]

    with pytest.raises(OSError) as caught:
        linux.perf_event_open(Attr(0xFFFF, 72), -1, 0, -1, 0)
    assert caught.value.errno in (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EINVAL)
    with pytest.raises(OSError) as caught:
        linux.bpf(9999, Attr())
    assert caught.value.errno in (errno.EINVAL, errno.EPERM)


def test_descriptors_arrive_with_the_first_byte() -> None:
    ours, theirs = socket.socketpair()
    content = os.memfd_create("sent") if hasattr(os, "memfd_create") else os.open(os.devnull, os.O_RDWR)
    fds: List[int] = []
    try:
        os.write(content, b"x")
        linux.send_with_fds(theirs, b"hello", [content, content])
        theirs.close()
        assert linux.receive_with_fds(ours, 2, fds, 8) == b"he"
        assert [os.fstat(fd).st_ino for fd in fds] == [os.fstat(content).st_ino] * 2
        assert not any(os.get_inheritable(fd) for fd in fds)
        assert linux.receive_with_fds(ours, 100, fds, 8) == b"llo"
        assert linux.receive_with_fds(ours, 100, fds, 8) == b"" and len(fds) == 2
    finally:
        ours.close()
        for fd in [content, *fds]:
            os.close(fd)


def test_more_descriptors_than_expected_are_an_error() -> None:
    ours, theirs = socket.socketpair()
    fds: List[int] = []
    with ours, theirs:
        linux.send_with_fds(theirs, b"x", [0] * 20)
        with pytest.raises(OSError) as caught:
            linux.receive_with_fds(ours, 1, fds, 2)
        assert caught.value.errno == errno.EMSGSIZE
    for fd in fds:
        os.close(fd)


def test_an_unknown_architecture_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linux, "_MACHINE", "s390x")
    with pytest.raises(HostError, match="s390x"):
        linux.pidfd_open(1)


@pytest.mark.parametrize(
    ("header", "machine"), [("asm/unistd.h", os.uname().machine), ("asm-generic/unistd.h", "aarch64")]
)
def test_the_numbers_match_the_headers(header: str, machine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compares with the headers of an installed compiler, for this machine, and with the generic ones for aarch64."""
    if machine not in ("x86_64", "aarch64"):
        pytest.skip(f"no numbers are kept for {machine}")
    monkeypatch.setattr(linux, "_MACHINE", machine)
    source = "".join(f"{name} __NR_{name}\n" for name in linux._NUMBERS)
    try:
        done = subprocess.run(
            ["cc", "-E", "-P", "-include", header, "-xc", "-"],
            input=source.encode(),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("no C compiler to ask for the numbers")
    if done.returncode:
        pytest.skip("no kernel headers to ask for the numbers")
    pairs = [line.split() for line in done.stdout.decode().splitlines() if line and not line.startswith("#")]
    shown = {name: int(value) for name, value in (pair for pair in pairs if len(pair) == 2) if value.isdigit()}
    assert len(shown) > 20
    assert {name: linux.number(name) for name in shown} == shown
