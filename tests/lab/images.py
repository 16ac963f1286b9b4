# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's one image: static binaries from ``images/*.c`` and busybox. No image registry is needed."""

from __future__ import annotations

import shutil
from pathlib import Path

from lab.host import require, run

IMAGE = "localhost/fleet-lab:1"
SOURCES = Path(__file__).parent / "images"
_CFLAGS = ("-std=gnu11", "-O1", "-Wall", "-Werror", "-static")
_APPLETS = ("sh", "cat", "echo", "env", "hostname", "kill", "ln", "ls", "mkfifo", "ps", "sleep", "true", "unshare")


def build_rootfs(rootfs: Path) -> None:
    """Compile the workloads (with symbols, without shared libraries) and lay out a root file system."""
    require("gcc", "busybox")
    for name in ("bin", "dev", "etc", "proc", "run", "sys", "tmp", "usr/bin", "var"):
        (rootfs / name).mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.c")):
        run("gcc", *_CFLAGS, "-o", str(rootfs / "bin" / source.stem), str(source))
    shutil.copy2(shutil.which("busybox") or "busybox", rootfs / "bin" / "busybox")
    for applet in _APPLETS:
        (rootfs / "bin" / applet).symlink_to("busybox")
    (rootfs / "etc" / "passwd").write_text("root:x:0:0:root:/:/bin/sh\napp:x:1000:1000:app:/:/bin/sh\n")
    (rootfs / "etc" / "group").write_text("root:x:0:\napp:x:1000:\n")


def pack(rootfs: Path, archive: Path) -> None:
    """The root file system as the tar archive that ``docker import`` takes."""
    run("tar", "-C", str(rootfs), "--numeric-owner", "-cf", str(archive), ".")
