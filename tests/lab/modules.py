# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module as a managed host would, as a process that gets JSON and gives JSON, without a controller."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from lab.host import LabError

_COLLECTIONS = Path(__file__).resolve().parents[2] / ".build" / "collections"


def run_module(
    name: str,
    arguments: dict[str, Any] | None = None,
    env: dict[str, str] | None = None,
    python: str = sys.executable,
    prefix: tuple[str, ...] = (),
    timeout: float = 120.0,
) -> dict[str, Any]:
    """The result of ``fleet.probe.NAME``; ``prefix`` is a command in front (``unshare -m …``).

    ``_ansible_check_mode`` among ``arguments`` means check mode, as it does for every module.
    """
    import ansible

    # The module's own interpreter may be another one, which finds ansible-core's module_utils here.
    path = [str(_COLLECTIONS), str(Path(ansible.__file__).parents[1])]
    code = (
        "import runpy, sys; sys.argv = ['module']; "
        f"runpy.run_module('ansible_collections.fleet.probe.plugins.modules.{name}', run_name='__main__')"
    )
    done = subprocess.run(
        [*prefix, python, "-c", code],
        input=json.dumps({"ANSIBLE_MODULE_ARGS": arguments or {}}),
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
        env={**os.environ, **(env or {}), "PYTHONPATH": os.pathsep.join(path)},
    )
    try:
        result: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise LabError(f"{name}: exit {done.returncode}: {done.stdout[-1000:]} {done.stderr[-2000:]}") from None
    if "warnings" in result:
        # From ansible-core 2.19 on a warning comes with its circumstances, which the controller formats.
        result["warnings"] = [one if isinstance(one, str) else one["event"]["msg"] for one in result["warnings"]]
    return result
