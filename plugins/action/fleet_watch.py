# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a probe on one host and shows its window while it is open."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import build_anyway, request_of
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.fetch import fetch
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.interruption import Interruption
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import job_name
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.live import Look, look, stop
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.patience import patience
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, run_probe
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import module_arguments
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.screen import Screen
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_report
from ansible_collections.fleet.probe.plugins.plugin_utils._report.outcome import lines, written
from ansible_collections.fleet.probe.plugins.plugin_utils._report.table import SORTS
from ansible_collections.fleet.probe.plugins.plugin_utils._report.watched import Watched

ARGUMENT_SPEC = {
    "probe": {"type": "str", "required": True},
    "containers": {"type": "dict", "default": {}},
    "probe_args": {"type": "dict", "default": {}},
    "by": {"type": "list", "elements": "str"},
    "duration": {"type": "float", "required": True},
    "grace": {"type": "float", "default": 30.0},
    "query": {"type": "str"},
    "report_dir": {"type": "str", "default": ""},
    "table_rows": {"type": "int", "default": 20},
    "sort": {"type": "str", "choices": list(SORTS)},
    "probe_hosts": {"type": "str"},
}
_SETUP = 60.0  # seconds that a probe may take to find its containers and to attach
_PATIENCE = 15.0  # seconds that a look may take beyond the time it waits
_STOPPING = 30.0  # seconds that the host may take to answer after its window was ended
_PAUSE = 1.0  # seconds after a connection has failed


class ActionModule(ActionBase):
    """The probe runs as a detached job; what it shows is read over the connection, like its answer."""

    _supports_check_mode = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        host = str(task_vars.get("inventory_hostname") or "")
        args = {**args, "start_at": round(time.time(), 3)}
        result["start_at"] = args["start_at"]
        interruption = Interruption()
        try:
            check_probe(args["probe"])
            with interruption.noticed():
                answer = self._watched(args, host, interruption, task_vars)
        except ProbeError as error:
            answer = {"failed": True, "msg": str(error)}
        return {**result, **answer, "changed": False}

    def _watched(
        self, args: Mapping[str, Any], host: str, interruption: Interruption, task_vars: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The probe's answer. Raises ProbeError if the probe cannot be started."""
        screen = Screen(self._display)
        try:
            if screen.drawing:
                screen.draw([f"Starting {args['probe']} on {host} …"])
            with patience(args["duration"] + args["grace"] + _SETUP):
                job = run_probe(self, args["probe"], self._module_args(args, host), task_vars)
            if not job.get("started"):
                screen.clear()
                return job
            try:
                self._follow(job, args, host, screen, interruption)
            except BrokenPipeError:
                # Nobody reads what is shown, as after `| head`.
                interruption.asked = True
            answer = self._answer(job, args, ended_early=interruption.asked or screen.left_alone())
            if interruption.asked:
                # The play ends here: nothing that follows would be shown.
                with contextlib.suppress(BrokenPipeError):
                    screen.last_words(self._last_words(answer, args, host, task_vars))
                return {"failed": True, "msg": "The watch was interrupted."}
            return answer
        finally:
            screen.close()

    def _module_args(self, args: Mapping[str, Any], host: str) -> dict[str, Any]:
        return {
            **module_arguments(args["containers"], args["probe_args"], args["by"]),
            "duration": args["duration"],
            "_job": {
                "directory": self.get_shell_option("async_dir", default="~/.ansible_async"),
                "name": job_name(host, args["probe"], args["start_at"], args["duration"]),
                "question": {name: plain(args[name]) for name in ("probe", "containers", "probe_args", "by")},
                "time_limit": math.ceil(args["duration"] + args["grace"] + _SETUP),
                "live": True,
            },
        }

    def _follow(
        self, job: Mapping[str, Any], args: Mapping[str, Any], host: str, screen: Screen, interruption: Interruption
    ) -> None:
        """Shows the window until the probe has ended, or until the play is interrupted."""
        watched = Watched(host, args["by"], args["duration"], args["table_rows"], args["sort"])
        until = time.monotonic() + args["duration"] + args["grace"] + _SETUP
        said = ""
        while not interruption.asked and not screen.left_alone() and time.monotonic() < until:
            found = self._look(job, watched.sequence, interruption)
            if interruption.asked:
                # Ansible's own message stands below what is drawn by now.
                return
            if found.trouble and found.trouble != said:
                said = found.trouble
                screen.lines([f"Nothing is shown for now: {said}"])
            if found.shown is not None:
                said = ""
                watched.take(found.shown, time.monotonic())
            screen.lines(watched.lines(time.monotonic(), drawing=screen.drawing, last=found.ended))
            if screen.drawing:
                screen.draw(watched.drawn(time.monotonic(), *screen.size()))
            if found.ended:
                break
        screen.clear()

    def _look(self, job: Mapping[str, Any], last: int, interruption: Interruption) -> Look:
        try:
            with patience(_PATIENCE), interruption.ends_waiting():
                return look(self._low_level_execute_command, job["results_file"], job["pid"], last)
        except (ProbeError, AnsibleConnectionFailure) as error:
            # The probe runs on without the connection.
            with interruption.ends_waiting():
                time.sleep(_PAUSE)
            return Look(None, False, str(error))
        return Look(None, False)

    def _answer(self, job: Mapping[str, Any], args: Mapping[str, Any], ended_early: bool) -> dict[str, Any]:
        """What the probe has measured until its window ended, or was ended."""
        left = _STOPPING if ended_early else args["grace"]
        try:
            with patience(left + _PATIENCE):
                if ended_early:
                    stop(self._low_level_execute_command, job["results_file"], job["pid"])
                return fetch(self._low_level_execute_command, job["results_file"], job["pid"], left, expected=True)
        except (ProbeError, AnsibleConnectionFailure) as error:
            shown = time.strftime("%H:%M:%S", time.localtime(args["start_at"] + args["duration"] + _SETUP))
            return {
                "failed": True,
                "msg": f"{str(error).rstrip('.')}; the probe ends with its window, at {shown} at the latest, and "
                "fleet.probe.collect fetches its answer.",
            }

    def _last_words(
        self, answer: Mapping[str, Any], args: Mapping[str, Any], host: str, task_vars: Mapping[str, Any]
    ) -> list[str]:
        """What fleet_report would print, without the events, which are on the screen."""
        document, wrong = build_anyway({host: answer}, request_of(args, task_vars, check_mode=False))
        shown = lines(document, args["table_rows"], args["sort"], events=False)
        files, refused = write_report(args["report_dir"], document, None)
        return [*([""] if shown[0] else []), *shown, *written(files, refused), *wrong, ""]
