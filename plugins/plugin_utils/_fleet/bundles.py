# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiled programs that the controller sends to hosts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError

_COLLECTION = Path(__file__).resolve().parents[3]
BUNDLES = _COLLECTION / "bpf" / "bundles"
PROGRAMS = _COLLECTION / "bpf"
PROGRAM = "program"  # the operator's own, compiled on the host


def probes(programs: Path = PROGRAMS) -> list[str]:
    """The probes there are: each has its BPF program of the same name, but for the operator's own."""
    return sorted([*(path.name.split(".")[0] for path in programs.glob("*.bpf.c")), PROGRAM])


def check_probe(name: str, programs: Path = PROGRAMS) -> None:
    """Raise OptionError where ``name`` is no probe of this collection."""
    known = probes(programs)
    if name not in known:
        raise OptionError(f"There is no probe {name!r}; probe is one of: {', '.join(known)}.")


def read_bundles(probe: str, bundles: Path = BUNDLES) -> dict[str, Any]:
    """``{architecture: bundle}`` for every architecture the probe was compiled for.

    Raises ProbeError where there is none or one cannot be read.
    """
    found: dict[str, Any] = {}
    for path in sorted(bundles.glob(f"*/{probe}.json")):
        try:
            found[path.parent.name] = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ProbeError(f"The bundle {path} can't be read ({error}); run `make bundles` to build it.") from error
    if not found:
        raise ProbeError(
            f"The collection carries no compiled program for {probe} ({bundles}/ARCHITECTURE/{probe}.json); run "
            "`make bundles` in its checkout, or install the built collection."
        )
    return found


def read_headers(include: Path = PROGRAMS / "include") -> dict[str, str]:
    """What programs are compiled with: text by path below ``include``. Raises ProbeError where it cannot be read."""
    try:
        return {str(path.relative_to(include)): path.read_text(encoding="utf-8") for path in include.glob("**/*.h")}
    except OSError as error:
        raise ProbeError(f"The headers in {include} can't be read ({error}); install the collection anew.") from error
