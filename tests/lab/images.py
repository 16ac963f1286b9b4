# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's one image: static binaries from ``images/*.c`` and busybox. No image registry is needed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

from lab.host import require, run

IMAGE = "localhost/fleet-lab:1"
LINKED_IMAGE = "localhost/fleet-lab-linked:1"
SOURCES = Path(__file__).parent / "images"
_CFLAGS = ("-std=gnu11", "-O1", "-Wall", "-Werror", "-static")
CPP_LEVELS = ("-O0", "-O2")  # each C++ program is compiled once for each
_APPLETS = ("sh", "cat", "echo", "env", "hostname", "kill", "ln", "ls", "mkfifo", "ps", "sleep", "true", "unshare")


def build_rootfs(rootfs: Path) -> None:
    """Compiles the workloads (with symbols, without shared libraries) and creates a root file system."""
    require("gcc", "g++", "busybox")
    for name in ("bin", "dev", "etc", "proc", "run", "sys", "tmp", "usr/bin", "var"):
        (rootfs / name).mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.c")):
        run("gcc", *_CFLAGS, "-o", str(rootfs / "bin" / source.stem), str(source))
    for source in sorted(SOURCES.glob("*.cpp")):
        for level in CPP_LEVELS:
            target = rootfs / "bin" / f"{source.stem}{level}"
            run("g++", "-std=gnu++17", level, "-Wall", "-Werror", "-static", "-o", str(target), str(source))
    shutil.copy2(shutil.which("busybox") or "busybox", rootfs / "bin" / "busybox")
    for applet in _APPLETS:
        (rootfs / "bin" / applet).symlink_to("busybox")
    (rootfs / "etc" / "passwd").write_text("root:x:0:0:root:/:/bin/sh\napp:x:1000:1000:app:/:/bin/sh\n")
    (rootfs / "etc" / "group").write_text("root:x:0:\napp:x:1000:\n")


def build_linked_rootfs(rootfs: Path) -> None:
    """Creates a root file system with /bin/zookeeper, linked to its own libc and /usr/lib/libzookeeper_mt.so.2."""
    require("gcc", "readelf")
    library, program = rootfs / "usr/lib/libzookeeper_mt.so.2", rootfs / "bin/zookeeper"
    for path in (library, program):
        path.parent.mkdir(parents=True, exist_ok=True)
    flags = ("-std=gnu11", "-O1", "-Wall", "-Werror")
    sources = SOURCES / "linked"
    shared = ("-shared", "-fPIC", f"-Wl,-soname,{library.name}")
    run("gcc", *flags, *shared, "-o", str(library), str(sources / "zookeeper_mt.c"))
    run("gcc", *flags, "-o", str(program), str(sources / "zookeeper.c"), str(library))
    add_loader(rootfs, program)


def add_loader(rootfs: Path, program: Path) -> None:
    """Copies what a program that is linked to libc needs to start: its loader, and this host's libc."""
    headers = run("readelf", "--program-headers", str(program))
    loader = headers.split("interpreter: ")[1].split("]")[0]
    libc = run("gcc", "-print-file-name=libc.so.6").strip()
    for source, target in ((loader, loader), (libc, "/lib/libc.so.6")):
        (rootfs / target.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, rootfs / target.lstrip("/"))


def docker_archive(rootfs: Path, archive: Path) -> None:
    """The image in the format of ``docker save``, which containerd imports; the layer is the root file system.

    The format: moby's image/spec/v1.2.md.
    """
    layout = archive.parent / f"{archive.name}.d"
    layout.mkdir()
    pack(rootfs, layout / "layer.tar")
    digest = hashlib.sha256((layout / "layer.tar").read_bytes()).hexdigest()
    config = {
        "architecture": {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine),
        "os": "linux",
        "config": {"Cmd": ["/bin/pause"], "Env": ["PATH=/bin"]},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{digest}"]},
        "history": [{"created_by": "fleet-lab"}],
    }
    (layout / "config.json").write_text(json.dumps(config))
    manifest = [{"Config": "config.json", "RepoTags": [IMAGE], "Layers": ["layer.tar"]}]
    (layout / "manifest.json").write_text(json.dumps(manifest))
    pack(layout, archive)


def pack(rootfs: Path, archive: Path) -> None:
    """The root file system as the tar archive that ``docker import`` takes."""
    run("tar", "-C", str(rootfs), "--numeric-owner", "-cf", str(archive), ".")
