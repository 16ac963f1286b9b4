# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows what every host of the play listed, and writes it to a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ansible.plugins.action import ActionBase
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import CONTAINERS, PREFLIGHT, Check
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.files import write_listing
from ansible_collections.fleet.probe.plugins.plugin_utils._report.listings import containers_table, preflight_table

ARGUMENT_SPEC = {
    "listing": {"type": "str", "choices": ["containers", "preflight"], "required": True},
    "answers": {"type": "str", "required": True},
    "report_dir": {"type": "str", "default": ""},
}
_LISTINGS: dict[str, tuple[Mapping[str, Check], Callable[[Mapping[str, Mapping[str, Any]]], list[str]]]] = {
    "containers": (CONTAINERS, containers_table),
    "preflight": (PREFLIGHT, preflight_table),
}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        registered = {
            host: task_vars["hostvars"].raw_get(host).get(args["answers"])
            for host in task_vars["ansible_play_hosts_all"]
        }
        # As the hosts sent them, and never templated: names in them come from containers.
        answers = {host: plain(answer) for host, answer in registered.items() if isinstance(answer, dict)}
        keys, table = _LISTINGS[args["listing"]]
        shown = table(all_checked(answers, keys))
        path, refused = write_listing(args["report_dir"], f"{args['listing']}.json", answers)
        if path:
            shown.append(f"{args['listing']}: {path}")
        if refused:
            shown.append(f"no file was written: {refused}")
        self._display.display("\n".join(["", *map(printable_text, shown), ""]))
        return {**result, "changed": False, "files": [path] if path else []}
