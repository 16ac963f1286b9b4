# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Containers like those of the README's examples, with libraries of the names that it uses."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from lab.docker import Dockerd
from lab.host import require, run, wait_for
from lab.workload import STATE, LabContainer

_SOURCES = Path(__file__).parent / "service"
_LIBRARIES = {"libzookeeper_mt.c": "libzookeeper_mt.so.2", "libssl.c": "libssl.so.3"}
_PYTHON = "/usr/bin/python3"


def start_service(docker: Dockerd, name: str, **flags: object) -> LabContainer:
    """A container that runs ``service/service.py`` on the host's Python and C library; ``flags`` are ``run``'s."""
    require("gcc", _PYTHON)
    directory = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=docker.shared))
    directory.chmod(0o755)
    shutil.copy(_SOURCES / "service.py", directory)
    for source, library in _LIBRARIES.items():
        run("gcc", "-shared", "-fPIC", "-O1", "-o", str(directory / library), str(_SOURCES / source))
    places = {place: f"{place}:ro" for place in ("/usr", "/lib", "/lib64") if Path(place).exists()}
    container = docker.run(name, _PYTHON, f"{STATE}/service.py", volumes={**places, str(directory): STATE}, **flags)
    wait_for((directory / "ready").exists, f"{name} is ready")
    return container
