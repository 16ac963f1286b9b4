# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parsing mountinfo and the options of an overlay; the integration tests have real mounts."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Any, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve import inode
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import (
    OVERLAY,
    Layers,
    Mount,
    RealInode,
    find_mount,
    overlay_layers,
    path_in_mount,
    real_inode,
    real_inodes,
    unescape,
)

MOUNTINFO = (
    b"516 439 0:62 / / rw,relatime master:97 - overlay overlay rw,lowerdir=/l/A:/l/B,upperdir=/o/x/diff,workdir=/o/w\n"
    b"51 516 0:65 / /proc rw,nosuid - proc proc rw\n"
    b"520 516 254:0 /var/lib/c\\040d/hosts /etc/hosts rw,relatime - ext4 /dev/vda rw\n"
)


def test_a_mount_is_found_by_its_full_id() -> None:
    assert find_mount(MOUNTINFO, 51) == Mount(b"/", b"/proc", b"proc", [b"rw"])
    assert find_mount(MOUNTINFO, 520) == Mount(b"/var/lib/c d/hosts", b"/etc/hosts", b"ext4", [b"rw"])
    assert find_mount(MOUNTINFO, 5) is None
    assert find_mount(b"", 51) is None
    assert find_mount(b"51 516 cut short\n", 51) is None


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("lowerdir=/a:/b,upperdir=/u,workdir=/w", Layers(b"/u", [b"/a", b"/b"])),
        # What Linux 6.18 shows for one without an upper layer.
        ("ro,lowerdir=/a:/b,redirect_dir=on", Layers(None, [b"/a", b"/b"])),
        # docker: l/ID relative to the overlay2 directory; containerd: N/fs relative to snapshots
        (
            "lowerdir=l/X:l/Y,upperdir=/var/lib/docker/overlay2/id/diff",
            Layers(
                b"/var/lib/docker/overlay2/id/diff", [b"/var/lib/docker/overlay2/l/X", b"/var/lib/docker/overlay2/l/Y"]
            ),
        ),
        ("lowerdir=4/fs:3/fs,upperdir=/s/5/fs", Layers(b"/s/5/fs", [b"/s/4/fs", b"/s/3/fs"])),
        # show_options escapes "," as \054 and a backslash as \134
        (r"lowerdir=/a\054b:/c\040d\134:e,upperdir=/u\134w", Layers(b"/u\\w", [b"/a,b", b"/c d:e"])),
        (r"lowerdir+=/a:b,lowerdir+=/c,upperdir=/u", Layers(b"/u", [b"/a:b", b"/c"])),
        ("lowerdir=/a,upperdir=/u,index=off,xino=off,metacopy=off,redirect_dir=off", Layers(b"/u", [b"/a"])),
        # Unknown.
        ("lowerdir=/a,upperdir=/u,metacopy=on", None),
        ("lowerdir+=/a,datadir+=/d", None),
        ("lowerdir=/a::/d", None),
        ("lowerdir=l/X:l/Y", None),
        ("lowerdir=/a,upperdir=id/diff", None),
        ("upperdir=/u", None),
        ("", None),
    ],
)
def test_layers_from_options(options: str, expected: Optional[Layers]) -> None:
    assert overlay_layers(options.encode().split(b","), False) == expected


def test_metacopy_defaults_to_the_module_parameter() -> None:
    assert overlay_layers([b"lowerdir=/a"], True) is None
    assert overlay_layers([b"lowerdir=/a", b"metacopy=off"], True) == Layers(None, [b"/a"])


@pytest.mark.parametrize(
    ("path", "root", "mount_root", "point", "expected"),
    [
        (b"/usr/bin/app", b"/", b"/", b"/", b"usr/bin/app"),
        (b"/data/app", b"/", b"/", b"/data", b"app"),
        (b"/data/app", b"/", b"/volume", b"/data", b"volume/app"),
        (b"/etc/hosts", b"/", b"/var/hosts", b"/etc/hosts", b"var/hosts"),
        (b"/database/app", b"/", b"/", b"/data", None),
        (b"/srv/jail/bin/app", b"/srv/jail", b"/", b"/", b"bin/app"),
        (b"/srv/jailed/bin/app", b"/srv/jail", b"/", b"/", None),
        (b"/bin/app", b"/srv/jail", b"/", b"/", None),
    ],
)
def test_the_path_inside_a_mount(path: bytes, root: bytes, mount_root: bytes, point: bytes, expected: Any) -> None:
    assert path_in_mount(path, root, Mount(mount_root, point, b"overlay", [])) == expected


def test_octal_escapes_are_decoded() -> None:
    assert unescape(rb"a\040b\134c\x\12") == rb"a b\c\x\12"


def test_a_plain_file_is_itself(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("x")
    fd = os.open(str(path), os.O_RDONLY)
    try:
        kinds = {line.split(" - ")[1].split()[0] for line in Path("/proc/self/mountinfo").read_text().splitlines()}
        found = real_inode(os.getpid(), fd)
        if found is None and "overlay" in kinds:
            pytest.skip("the temporary directory lies on an overlay that tells nothing")
        assert found == (path.stat().st_dev, path.stat().st_ino)
    finally:
        os.close(fd)


def test_the_inode_is_unknown_without_the_process_or_the_mount() -> None:
    fd, other = os.pipe()
    try:
        # A pipe is on a mount that no mountinfo lists.
        assert real_inode(os.getpid(), fd) is None
        assert real_inode((1 << 22) + 1, fd) is None
    finally:
        os.close(fd)
        os.close(other)


FUSE = 0x65735546


def overlay(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, layer: int, user: int, missing: bool, walks: bool, blocks: bool
) -> RealInode:
    """The answer for a file on an overlay with a lower layer on a file system of that type, in that user namespace."""
    lower = tmp_path / "lower"
    lower.mkdir(exist_ok=True)
    top = os.stat(tmp_path / "lower")

    def kind(fd: int) -> int:
        return layer if os.fstat(fd).st_ino == top.st_ino else OVERLAY

    where = tmp_path / "missing" if missing else lower
    mount = Mount(b"/", b"/", b"overlay", [b"rw", b"lowerdir=" + os.fsencode(where)])
    monkeypatch.setattr(inode, "find_mount", lambda *_arguments: mount)
    monkeypatch.setattr(inode, "file_system_type", kind)
    monkeypatch.setattr(inode, "namespace", lambda _pid, _kind: user)
    monkeypatch.setattr(inode, "host_namespace", lambda _kind: 1)

    def walk(*_arguments: Any) -> Optional[RealInode]:  # in the child, which has none of this process's descriptors
        return RealInode((5, 6), True, os.open("/dev/null", os.O_PATH)) if walks else None

    monkeypatch.setattr(inode, "_walk", walk)
    monkeypatch.setattr(inode, "_has_blocks", lambda _fd: blocks)
    with open(tmp_path / "file", "w+b") as file:
        (found,) = real_inodes([((os.getpid(), 0), file.fileno())], 10.0)
    return found


@pytest.mark.parametrize(
    ("layer", "user", "missing", "walks", "blocks", "trusted"),
    [
        (0xEF53, 1, False, True, False, True),
        (0xEF53, 1, False, False, True, True),
        (0xEF53, 1, False, False, False, False),
        (0xEF53, 2, False, True, False, True),
        (0xEF53, 2, False, False, True, False),
        (FUSE, 1, False, True, True, False),
        (FUSE, 2, False, True, True, False),
        (0xEF53, 1, True, False, True, True),
        (0xEF53, 1, True, False, False, False),
        (0xEF53, 2, True, False, True, False),
        (OVERLAY, 2, False, False, True, False),
    ],
)
def test_an_overlay_is_trusted_if_no_process_serves_its_layers(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    layer: int,
    user: int,
    missing: bool,
    walks: bool,
    blocks: bool,
    trusted: bool,
) -> None:
    """If the real file was found, it is the one that is touched. Else the kernel has to know its blocks, and in a user
    namespace of its own not even that will do."""
    found = overlay(monkeypatch, tmp_path, layer, user, missing, walks, blocks)
    assert found[:2] == ((5, 6) if trusted and walks else None, trusted)
    assert (found.fd >= 0) == (trusted and walks)
    if found.fd >= 0:
        assert os.readlink(f"/proc/self/fd/{found.fd}") == "/dev/null"
        os.close(found.fd)


def test_a_file_system_that_does_not_answer_holds_up_a_child_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(_pid: int, fd: int, _mountinfo: Any) -> RealInode:
        if fd == 2:
            time.sleep(1000)
        return RealInode((1, fd), True)

    monkeypatch.setattr(inode, "_real_inode", hang)
    began = time.monotonic()
    found = list(real_inodes([((1, 0), number) for number in (1, 2, 3)], 0.2))
    assert found == [RealInode((1, 1), True), *[RealInode(None, False, answered=False)] * 2]
    assert time.monotonic() - began < 10


def test_no_damage_raises() -> None:
    options = rb"rw,lowerdir=/a\054b:l/c\134:d,upperdir=/u/v,workdir=/w,metacopy=off"
    for seed in range(2000):
        rng = random.Random(seed)
        broken: List[int] = list(rng.choice((MOUNTINFO, options)))
        for _turn in range(rng.randrange(1, 6)):
            at = rng.randrange(len(broken))
            broken[at : at + rng.randrange(3)] = [
                rng.choice(b"\\:,=/ \n\x00\xff07") for _each in range(rng.randrange(3))
            ]
        data = bytes(broken)
        layers = overlay_layers(data.split(b","), False)
        assert layers is None or all(layer.startswith(b"/") for layer in layers.lower)
        for number in (51, 516, 520):
            find_mount(data, number)
