# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the playbook trace, as an operator starts it, with work in its window."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLAYBOOK = "fleet.probe.trace"


def write_inventory(path: Path, hosts: list[str], jobs: Path) -> None:
    """An inventory of hosts that are all this machine."""
    path.write_text(
        "\n".join(
            [
                "[fleet]",
                *hosts,
                "[fleet:vars]",
                "ansible_connection=local",
                f"ansible_python_interpreter={sys.executable}",
                f"ansible_async_dir={jobs}",
            ]
        )
    )


class Trace:
    """A run of trace.yml that a test follows."""

    def __init__(self, command: list[str], directory: Path, environment: dict[str, str], terminal: bool) -> None:
        self.report = directory / "report" / "latest"
        self.jobs = directory / "jobs"
        self.output = ""
        environment = {**os.environ, "ANSIBLE_FORCE_COLOR": "0", "ANSIBLE_NOCOLOR": "1", **environment}
        environment["PATH"] = f"{Path(sys.executable).parent}:{environment['PATH']}"
        reader, writer = os.openpty() if terminal else os.pipe()
        # As text from a terminal comes: with its carriage returns.
        self._lines = os.fdopen(reader, encoding="utf-8", newline="\n")
        self._process = subprocess.Popen(command, stdout=writer, stderr=writer, env=environment, cwd=ROOT)
        os.close(writer)

    def until(self, pattern: str) -> str:
        """Read on until a line has ``pattern``, and return it; fail with all output when none does."""
        for line in self._read():
            self.output += line
            if re.search(pattern, line):
                return line
        pytest.fail(f"the play ended without {pattern!r}:\n{self.output}")

    def end(self) -> int:
        """Read to the end; the play's exit code."""
        self.output += "".join(self._read())
        self._lines.close()
        return self._process.wait()

    def _read(self) -> Iterator[str]:
        # A terminal that nobody writes to any more is an error to its reader.
        with contextlib.suppress(OSError):
            yield from iter(self._lines.readline, "")

    def interrupt(self) -> None:
        """Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    @property
    def document(self) -> dict[str, Any]:
        """fleet.json."""
        document: dict[str, Any] = json.loads((self.report / "fleet.json").read_text())
        return document
