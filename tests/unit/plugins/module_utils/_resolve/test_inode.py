# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parsing mountinfo and the options of an overlay; the integration tests have real mounts."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.inode import (
    Layers,
    Mount,
    find_mount,
    overlay_layers,
    path_in_mount,
    real_inode,
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
