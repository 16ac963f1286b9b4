# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs in Go, built without a network."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from lab.host import require, run

BARE = "-s -w"  # linker flags: neither symbols nor debug information


@contextlib.contextmanager
def go_builder(**more: str) -> Iterator[Callable[..., None]]:
    """``build(source, target, linker_flags, *options)``: what one build has compiled, later ones use.

    ``more`` is of the environment, such as ``GOARCH``. Raises LabMissing where Go is not installed.
    """
    require("go")
    with tempfile.TemporaryDirectory(prefix="fleet-lab-go-") as cache:
        environment = {**os.environ, "GOCACHE": cache, "CGO_ENABLED": "0", "GO111MODULE": "off", **more}

        def build(source: Path, target: Path, linker_flags: str = "", *options: str) -> None:
            argv = ["go", "build", f"-ldflags={linker_flags}", *options, "-o", str(target), str(source)]
            run(*argv, env=environment)

        yield build
