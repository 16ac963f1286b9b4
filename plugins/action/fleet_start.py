# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a probe, whose name may come from a variable, on one host of the fleet."""

from __future__ import annotations

import math
import posixpath
import secrets
import time
from collections.abc import Mapping
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._window.clock import kernel_clock
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.clock import agree, correction, measured
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.connection import keep_open
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import given_up, job_name
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import patience
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, run_probe
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import module_arguments
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain

ARGUMENT_SPEC = {
    "probe": {"type": "str", "required": True},
    "containers": {"type": "dict", "default": {}},
    "probe_args": {"type": "dict", "default": {}},
    "by": {"type": "list", "elements": "str"},
    "start_at": {"type": "float"},
    "duration": {"type": "float"},
    "grace": {"type": "float", "default": 30.0},
    "files": {"type": "bool", "default": False},
    "plan": {"type": "str", "default": ""},
    "number": {"type": "int", "default": 1},
    "clock": {"type": "str", "default": ""},
}
_SAMPLES = 3


class ActionModule(ActionBase):
    """A task cannot take its module's name from a variable; this action can."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        try:
            args = _planned(args, task_vars)
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        # One that could not be reached a moment ago may have come back until the next window.
        if args["number"] == 1 and _without_clock(task_vars.get(args["clock"])):
            return {**result, "skipped": True, "skip_reason": f"{args['clock']} says that its clock could not be read"}
        closes_at = args["start_at"] + args["duration"]
        ends_at = closes_at + args["grace"]
        if not self._task.check_mode:
            keep_open(self._connection, closes_at - time.time())
        folder = self.get_shell_option("async_dir", default="~/.ansible_async")
        file = ""
        if args["files"] and args["probe"] == "capture" and not self._task.check_mode:
            file = f"fleet-capture-{secrets.token_hex(8)}.pcapng"
        module_args = {
            **({"dest": posixpath.join(folder, file)} if file else {}),
            **module_arguments(args["containers"], args["probe_args"], args["by"]),
            "start_at": args["start_at"],
            "duration": args["duration"],
            "_job": {
                "directory": folder,
                "name": job_name(
                    str(task_vars.get("inventory_hostname") or ""),
                    args["probe"],
                    args["start_at"],
                    args["duration"],
                ),
                "question": {name: plain(args[name]) for name in ("probe", "containers", "probe_args", "by")},
                "time_limit": math.ceil(ends_at - time.time()),
            },
        }
        try:
            check_probe(args["probe"])
            # A probe that has not answered when the others have is of no use to anyone.
            with patience(max(ends_at - time.time(), 1.0)):
                result.update({**self._started(args["probe"], module_args, task_vars), "changed": False})
            if result.get("started"):
                result["deadline"] = ends_at
            # A dest among probe_args stays on the hosts.
            if file and result.get("results_file") and "dest" not in args["probe_args"]:
                result["file"] = posixpath.join(posixpath.dirname(result["results_file"]), file)
            # For whoever collects the answer without knowing it; this play does.
            result.pop("question", None)
        except ProbeError as error:
            result.update(failed=True, msg=str(error))
        return result

    def _started(self, probe: str, module_args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
        """The answer of a probe that keeps to the controller's clock.

        A host whose clock is wrong starts the probe again with its offset. Raises ProbeError if its clock is not known
        to be right and cannot be read.
        """
        before = time.time()
        answer = run_probe(self, probe, module_args, task_vars)
        clock = answer.pop("clock", None)
        same = self._task.check_mode or self._connection.transport == "local" or answer.get("unsupported")
        if same or (clock and agree(clock, kernel_clock(), before, time.time())):
            return answer
        try:
            sample = measured(self._low_level_execute_command, _SAMPLES)
        except ProbeError:
            self._give_up(answer)
            if answer.get("failed"):
                return answer
            raise
        offset = correction(sample.offset, sample.uncertainty)
        if offset:
            self._give_up(answer)
            answer = run_probe(self, probe, {**module_args, "clock_offset": round(offset, 6)}, task_vars)
            answer.pop("clock", None)
        return answer

    def _give_up(self, answer: Mapping[str, Any]) -> None:
        """End the probe that was started, which leaves nothing behind."""
        if answer.get("started"):
            self._low_level_execute_command(given_up(answer["results_file"], answer["pid"]))


def _planned(args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> dict[str, Any]:
    """``args`` with what the play's plan says, read as it was registered: Ansible would template it for each host."""
    plan = plain(task_vars.get(args["plan"]) or {}) if args["plan"] else {}
    if plan:
        start_at = plan["start_at"] + (args["number"] - 1) * plan["interval"]
        return {**args, "start_at": start_at, **{name: plan[name] for name in ("duration", "grace", "files")}}
    missing = [name for name in ("start_at", "duration") if args[name] is None]
    if missing:
        raise OptionError(
            f"{' and '.join(missing)} must be given, or plan with the name of a variable that fleet_plan registered."
        )
    return dict(args)


def _without_clock(clock: Any) -> bool:
    """Whether a host was asked for its clock and told none."""
    return isinstance(clock, Mapping) and not clock.get("skipped") and "measured_at" not in clock
