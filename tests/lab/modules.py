# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module without a controller, as a managed host does: a process that reads JSON and prints JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from lab.host import LabError

# What Ansible reads of every result, in or out of a loop; a list under failed once failed the whole host.
RESERVED = {
    *("ansible_facts", "attempts", "deprecations", "diff", "exception", "failed", "failed_when_result", "finished"),
    *(
        "invocation",
        "rc",
        "results",
        "retries",
        "skip_reason",
        "skipped",
        "stderr",
        "stdout",
        "unreachable",
        "warnings",
    ),
}
# Those that Ansible's own part of a module sets.
_OF_ANSIBLE = {"deprecations", "exception", "invocation", "warnings"}
_COLLECTIONS = Path(__file__).resolve().parents[2] / ".build" / "collections"


class Running:
    """A running module, as a context manager that ends it."""

    def __init__(self, name: str, process: subprocess.Popen[str], arguments: dict[str, Any]) -> None:
        self._name, self._process = name, process
        assert process.stdin is not None  # a pipe was asked for
        process.stdin.write(json.dumps({"ANSIBLE_MODULE_ARGS": arguments}))
        process.stdin.close()
        process.stdin = None

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    def poll(self) -> int | None:
        """Its exit status, None while it runs."""
        return self._process.poll()

    def kill(self, number: int) -> None:
        """Send it a signal."""
        self._process.send_signal(number)

    def result(self, timeout: float = 120.0) -> dict[str, Any]:
        """Waits until it ends; raises LabError when it printed no JSON."""
        out, error = self._process.communicate(timeout=timeout)
        try:
            result: dict[str, Any] = json.loads(out)
        except ValueError:
            status = self._process.returncode
            raise LabError(f"{self._name}: exit {status}: {out[-1000:]} {error[-2000:]}") from None
        taken = (set(result) & RESERVED) - _OF_ANSIBLE - ({"failed"} if result.get("failed") is True else set())
        if taken:
            raise LabError(f"{self._name} returns {', '.join(sorted(taken))}, which Ansible reads as its own")
        if "warnings" in result:
            # From ansible-core 2.19 on, a warning comes with its context, which the controller formats.
            result["warnings"] = [one if isinstance(one, str) else one["event"]["msg"] for one in result["warnings"]]
        return result


def start_module(
    name: str,
    arguments: dict[str, Any] | None = None,
    env: dict[str, str] | None = None,
    python: str = sys.executable,
    prefix: tuple[str, ...] = (),
    before: str = "",
) -> Running:
    """``fleet.probe.NAME`` started; ``prefix`` is a command in front (``unshare -m …``), ``before`` Python
    that its process runs first.

    ``_ansible_check_mode`` among ``arguments`` means check mode, as it does for every module.
    """
    import ansible

    # Compiled once for all runs, also where the environment says that Python may not keep it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(_COLLECTIONS.parent / "pycache")
    # The module may run on another interpreter, which finds ansible-core's module_utils here.
    path = [str(_COLLECTIONS), str(Path(ansible.__file__).parents[1])]
    code = (
        f"{before}\nimport runpy, sys; sys.argv = ['module']; "
        f"runpy.run_module('ansible_collections.fleet.probe.plugins.modules.{name}', run_name='__main__')"
    )
    process = subprocess.Popen(
        [*prefix, python, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**environment, **(env or {}), "PYTHONPATH": os.pathsep.join(path)},
    )
    return Running(name, process, arguments or {})


def run_module(
    name: str, arguments: dict[str, Any] | None = None, timeout: float = 120.0, **how: Any
) -> dict[str, Any]:
    """The result of ``fleet.probe.NAME``; ``how`` as for ``start_module``."""
    with start_module(name, arguments, **how) as running:
        return running.result(timeout)
