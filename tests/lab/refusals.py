# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a probe module under strace, to see what it did before it refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.host import require
from lab.modules import run_module


@dataclass(frozen=True)
class Watched:
    """A module's result, its standard error, and the bpf() calls of the module and its children."""

    result: dict[str, Any]
    errors: str
    bpf_calls: list[str]

    @property
    def text(self) -> str:
        """All of its output."""
        return json.dumps(self.result) + self.errors


def watch_module(
    name: str, arguments: dict[str, Any], directory: Path, prefix: tuple[str, ...] = (), old: bool = False
) -> Watched:
    """``fleet.probe.NAME`` as its action plugin has it run; ``prefix`` is a command in front of it.

    To one on an ``old`` kernel every call of bpf(2) is invalid.
    """
    require("strace", "sh")
    errors, trace = directory / "stderr", directory / "trace"
    watched = ("strace", "--follow-forks", "--seccomp-bpf", "--quiet=all", f"--output={trace}", "--trace=bpf", *prefix)
    if old:
        watched = (watched[0], "--inject=bpf:error=EINVAL", *watched[1:])
    result = run_module(name, arguments, prefix=("sh", "-c", f'exec "$@" 2> {errors}', "sh", *watched))
    calls = [line for line in trace.read_text().splitlines() if " bpf(" in line]
    return Watched(result, errors.read_text(), calls)
