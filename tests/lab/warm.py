# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs modules thousands of times: each run is a fresh child of a process that has imported the modules.

What a run of a module of its own does before that, to start Python and to import, takes several times as long as the
rest and leaves nothing in the kernel. The child ends as every module does, with Python's exit handlers.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_COLLECTIONS = Path(__file__).resolve().parents[2] / ".build" / "collections"
_MODULES = "ansible_collections.fleet.probe.plugins.modules."


class Warm:
    """``with Warm(["uprobe"], folder) as warm``: runs these modules; ``folder`` is their home and place for files."""

    def __init__(self, modules: Sequence[str], folder: Path) -> None:
        path = [str(_COLLECTIONS), str(Path(__file__).parents[1])]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "lab.warm", *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path), "TMPDIR": str(folder), "HOME": str(folder)},
        )

    def __enter__(self) -> Warm:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._process.communicate()

    @property
    def pid(self) -> int:
        """The process that has the children."""
        return self._process.pid

    def run(self, module: str, arguments: dict[str, Any]) -> tuple[dict[str, Any], float]:
        """The module's result, and when its process had ended (epoch seconds)."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"module": module, "arguments": arguments}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        return json.loads(answer["printed"]), answer["ended"]


def _serve() -> str | None:
    """Forks a child for each line; None in the parent at the end, the name of the module in a child."""
    import time

    orders, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    for line in orders:
        order = json.loads(line)
        given, printed = os.memfd_create("arguments"), os.memfd_create("result")
        os.write(given, json.dumps({"ANSIBLE_MODULE_ARGS": order["arguments"]}).encode())
        os.lseek(given, 0, os.SEEK_SET)
        child = os.fork()
        if child == 0:
            os.dup2(given, 0)
            os.dup2(printed, 1)
            os.closerange(3, 1 << 10)
            return str(order["module"])
        os.waitpid(child, 0)
        ended = time.time()
        text = os.pread(printed, 1 << 24, 0).decode()
        os.close(given)
        os.close(printed)
        answers.write(json.dumps({"printed": text, "ended": ended}) + "\n")
        answers.flush()
    return None


if __name__ == "__main__":
    _modules = {name: importlib.import_module(_MODULES + name) for name in sys.argv[1:]}
    sys.argv[1:] = []
    _name = _serve()
    if _name is not None:
        _modules[_name].main()
