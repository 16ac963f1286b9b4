# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs with known stacks, from ``stacks/``, built in the various ways that a symboliser has to handle.

A program's name in the image says how it was built:

burner            static, with frame pointers and symbols
burner-stripped   the same without symbols; those lie in /usr/lib/debug by build id
burner-linked     the same without symbols; those lie beside it, named by .gnu_debuglink
burner-bare       the same without symbols, which lie nowhere
burner-musl       static with musl
burner-go         Go
burner-go-bare    Go without symbols
burner-go-pie-bare  the same, position-independent
jit, blocker      static, with frame pointers and symbols
calls, chains     static, optimised, without frame pointers
liar              exports the names by which an interpreter is found
"""

from __future__ import annotations

import contextlib
import shutil
import sys
from pathlib import Path
from typing import Any

from lab.docker import Dockerd
from lab.golang import BARE, go_builder
from lab.host import LabMissing, run
from lab.images import pack

IMAGE = "localhost/fleet-stacks:1"
SOURCES = Path(__file__).parent / "stacks"
STATE_HEADER = Path(__file__).parent / "images" / "state.h"
# Without optimisation every function keeps a frame pointer; with it gcc omits that of the innermost one.
_CFLAGS = ("-std=gnu11", "-O0", "-Wall", "-Werror", "-fno-omit-frame-pointer", "-static")
# A call in the place of a return would leave out the function that makes it.
_OPTIMISED = ("-std=gnu11", "-O2", "-Wall", "-Werror", "-fomit-frame-pointer", "-fno-optimize-sibling-calls", "-static")


def build_stacks(rootfs: Path) -> None:
    """Adds the programs to the lab's image in ``rootfs``, except those whose compiler is not installed."""
    binaries = rootfs / "bin"
    for name in ("burner", "blocker", "jit"):
        run("gcc", *_CFLAGS, "-Wl,--build-id", "-o", str(binaries / name), str(SOURCES / f"{name}.c"))
    for name in ("calls", "chains"):
        run("gcc", *_OPTIMISED, f"-I{STATE_HEADER.parent}", "-o", str(binaries / name), str(SOURCES / f"{name}.c"))
    run("gcc", *_OPTIMISED[:-1], "-rdynamic", "-o", str(binaries / "liar"), str(SOURCES / "liar.c"))
    burner = binaries / "burner"
    # a shared library would still have a table of exported functions; a static program has none
    for name in ("stripped", "linked", "bare"):
        run("strip", "-o", str(binaries / f"burner-{name}"), str(burner))
    run("strip", "--remove-section=.note.gnu.build-id", str(binaries / "burner-bare"))
    debug = binaries / "burner-linked.debug"
    run("objcopy", "--only-keep-debug", str(burner), str(debug))
    identity = _build_id(burner)
    by_id = rootfs / "usr/lib/debug/.build-id" / identity[:2]
    by_id.mkdir(parents=True)
    shutil.copy2(debug, by_id / f"{identity[2:]}.debug")
    run("objcopy", "--remove-section=.note.gnu.build-id", str(debug))
    run("objcopy", "--remove-section=.note.gnu.build-id", str(binaries / "burner-linked"))
    run("objcopy", f"--add-gnu-debuglink={debug}", str(binaries / "burner-linked"))
    if shutil.which("musl-gcc"):
        run("musl-gcc", *_CFLAGS, "-o", str(binaries / "burner-musl"), str(SOURCES / "burner.c"))
    with contextlib.suppress(LabMissing), go_builder() as build:
        for name, flags, options in (
            ("burner-go", "", ()),
            ("burner-go-bare", BARE, ()),
            ("burner-go-pie-bare", BARE, ("-buildmode=pie",)),
        ):
            build(SOURCES / "burner.go", binaries / name, flags, *options)
    for name in ("burner.py", "nested.py"):
        shutil.copy2(SOURCES / name, binaries / name)


class Stripped:
    """A program without symbols, ``bin/app``, and its symbols alone, ``debug/app.debug``."""

    def __init__(self, directory: Path) -> None:
        self.bin, self.debug = directory / "bin", directory / "debug"
        self.bin.mkdir()
        self.debug.mkdir()
        whole = directory / "whole"
        run("gcc", *_CFLAGS, "-g", "-Wl,--build-id", "-o", str(whole), str(SOURCES / "burner.c"))
        run("strip", "-o", str(self.bin / "app"), str(whole))
        run("objcopy", "--only-keep-debug", str(whole), str(self.debug / "app.debug"))
        self.build_id = _build_id(whole)


def built(docker: Dockerd, program: str) -> Path:
    """The path of a program of the image on the host; raises LabMissing when its compiler is not installed."""
    path = docker.directory / "stacks" / "bin" / program
    if not path.exists():
        raise LabMissing(f"no compiler for {program} is installed")
    return path


LOADER = {"/lib": "/lib:ro", "/lib64": "/lib64:ro"}


def python_flags() -> dict[str, Any]:
    """What a container needs to run the Python of this machine that writes perf maps (3.12 and newer).

    Raises LabMissing where there is none.
    """
    candidates = [Path(sys.base_prefix), *sorted(Path.home().glob(".pyenv/versions/3.1[2-9].*"))]
    for home in candidates:
        found = sorted(home.glob("bin/python3.1[2-9]"))
        if found and home != Path("/usr"):
            break
    else:
        raise LabMissing("no Python 3.12 or newer in a directory of its own, which could write perf maps")
    return {
        "volumes": {str(home): "/python:ro", **LOADER},
        "env": ["PYTHONHOME=/python", "LD_LIBRARY_PATH=/python/lib"],
        "entrypoint": f"/python/bin/{found[0].name}",
    }


def every_python() -> tuple[dict[str, str], dict[str, str]]:
    """The volumes that a container needs to run all Pythons of this machine, and what it calls each of them.

    They are ``python3``, which is the system's, and ``python3.8`` to ``python3.13``.
    """
    volumes, commands = {"/usr": "/usr:ro", **LOADER}, {}
    if Path("/usr/bin/python3").exists():
        commands["python3"] = "/usr/bin/python3"
    for minor in range(8, 14):
        name = f"python3.{minor}"
        for home in sorted(Path.home().glob(f".pyenv/versions/3.{minor}.*"))[:1]:
            volumes[str(home)] = f"/{name}:ro"
            commands[name] = f"PYTHONHOME=/{name} LD_LIBRARY_PATH=/{name}/lib /{name}/bin/{name}"
    return volumes, commands


def _build_id(path: Path) -> str:
    told = run("readelf", "--notes", str(path))
    return told.split("Build ID:")[1].split()[0]


def stacks_image(docker: Dockerd) -> str:
    """The image's name, once the engine has it: the lab's with more programs, which lie in ``DIRECTORY/stacks`` too."""
    rootfs = docker.directory / "stacks"
    if not rootfs.exists():
        shutil.copytree(docker.rootfs, rootfs, symlinks=True)
        build_stacks(rootfs)
        archive = docker.directory / "stacks.tar"
        pack(rootfs, archive)
        docker.cli("import", str(archive), IMAGE)
    return IMAGE
