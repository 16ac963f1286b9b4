# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a question to the fleet before any host is contacted, and says it in words."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from ansible import context
from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import parse_duration
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.debuginfod import check_urls
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.presentation import check_presentation
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, check_shown, with_source
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.question import (
    asked_hosts,
    check_options,
    in_words,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schedule import (
    check_series,
    forks_of,
    parse_future,
    parse_start_delay,
)
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import check_words
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain

ARGUMENT_SPEC = {
    "probe": {"type": "str", "default": ""},
    "containers": {"type": "dict", "default": {}},
    "probe_args": {"type": "dict", "default": {}},
    "by": {"type": "list", "elements": "str"},
    "duration": {"type": "raw", "required": True},
    "start_delay": {"type": "raw"},
    "start_at": {"type": "raw"},
    "repeat": {"type": "int", "default": 1},
    "interval": {"type": "raw"},
    "query": {"type": "str"},
    "report_dir": {"type": "str", "default": ""},
    "table_rows": {"type": "raw"},
    "sort": {"type": "raw"},
    "watch": {"type": "bool", "default": False},
    "debuginfod_urls": {"type": "list", "elements": "str", "default": []},
}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False
    BYPASS_HOST_LOOP = True

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        try:
            self._check(plain(args), task_vars)
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        hosts = asked_hosts(task_vars)
        asked = in_words(args["probe"], plain(args["containers"]), plain(args["probe_args"]), hosts, len(hosts))
        self._display.display(f"Asked: {asked}")
        return {
            **result,
            "changed": False,
            "msg": asked,
            "duration": parse_duration(str(args["duration"])),
            "wave": _wave(args, task_vars),
        }

    def _check(self, args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> None:
        check_words(task_vars, context.CLIARGS.get("extra_vars") or ())
        check_probe(args["probe"])
        if args["watch"]:
            check_shown(args["probe"])
        probe_args = with_source(self, args["probe_args"]) if args["probe"] == "program" else args["probe_args"]
        check_options(args["probe"], args["containers"], probe_args, args["by"])
        if args["start_at"] not in (None, ""):
            parse_future(args["start_at"], time.time())
        check_series(args["repeat"], args["interval"], parse_duration(str(args["duration"])), _lead(args))
        check_presentation(args)
        check_urls(args["debuginfod_urls"])


def _wave(args: Mapping[str, Any], task_vars: Mapping[str, Any]) -> list[str]:
    """The hosts that tell how long a start takes; none where nothing depends on that."""
    if args["start_at"] not in (None, "") and args["repeat"] == 1:
        return []
    return list(task_vars["ansible_play_batch"][: forks_of(task_vars)])


def _lead(args: Mapping[str, Any]) -> float | None:
    """How long each start takes, as far as the question says it."""
    delay = parse_start_delay(args["start_delay"]) if args["start_delay"] not in (None, "") else None
    return delay if args["start_at"] in (None, "") else None
