# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running a probe module on a host, together with its compiled program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleError
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.bundles import PROGRAM, read_bundles, read_headers

COLLECTION = "fleet.probe"


def run_probe(action: ActionBase, probe: str, args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
    """Run module ``probe`` with ``args`` on the action's host, asynchronously where the task says so.

    The module gets the bundles of all architectures, for only the host knows its own; the operator's own program the
    headers to compile it with, and its text. Raises ProbeError where the collection carries none.
    """
    if probe == PROGRAM:
        shipped = {**_with_source(action, args), "_bundle": {"headers": read_headers()}}
    else:
        shipped = {**args, "_bundle": read_bundles(probe)}
    wrap_async = bool(action._task.async_val and not action._connection.has_native_async)
    result: dict[str, Any] = action._execute_module(
        module_name=f"{COLLECTION}.{probe}",
        module_args=shipped,
        task_vars=task_vars,
        wrap_async=wrap_async,
    )
    if not wrap_async:
        action._remove_tmp_path(action._connection._shell.tmpdir)
    return result


def _with_source(action: ActionBase, args: Mapping[str, Any]) -> dict[str, Any]:
    """``args`` with the text of the controller's file ``src``, looked for where a role's or playbook's files are."""
    if not args.get("src"):
        return dict(args)
    if args.get("source"):
        raise OptionError("Both source and src are set; set only one of them")
    try:
        path = action._find_needle("files", args["src"])
        with open(action._loader.get_real_file(path), encoding="utf-8") as file:
            return {**args, "source": file.read()}
    except (AnsibleError, OSError, UnicodeDecodeError) as error:
        reason = str(error).partition("\n")[0]
        raise OptionError(f"src is {args['src']!r}, which can't be read on the controller: {reason}") from error
