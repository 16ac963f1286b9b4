# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the names of the variables that a play has, before any host is contacted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible import context
from ansible.plugins.action import ActionBase
from ansible.utils.vars import load_extra_vars
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.presentation import check_presentation
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.probe import check_probe, probes
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import (
    TAKEN,
    check_function,
    check_prefixed,
    check_probe_options,
    check_text,
    check_watch,
    check_words,
    given,
    presentation,
    same_everywhere,
)

# Those whose probe has options of its own.
_OF_PROBE = ("trace", "watch", "plan", "slices")
ARGUMENT_SPEC = {"playbook": {"type": "str", "choices": ["trace", *TAKEN], "required": True}}


class ActionModule(ActionBase):
    """Runs on the controller alone, once for the play."""

    _supports_check_mode = True
    _requires_connection = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        result: dict[str, Any] = super().run(tmp, task_vars)
        _validated, args = self.validate_argument_spec(argument_spec=ARGUMENT_SPEC)
        task_vars = task_vars or {}
        extra = load_extra_vars(self._loader)
        hosts = task_vars["ansible_play_hosts_all"]
        of_hosts = [task_vars["hostvars"].raw_get(host) for host in hosts]
        playbook = args["playbook"]
        try:
            check_words(extra, context.CLIARGS.get("extra_vars") or ())
            names = given(playbook, extra)
            if playbook == "watch":
                check_watch(hosts, extra)
            if playbook in _OF_PROBE:
                check_text(extra.get("probe_args"))
            if playbook in ("trace", "watch"):
                self._check_probe(extra, all("trace_probe" in variables for variables in of_hosts))
            self._check_options(playbook, extra, of_hosts[0])
            check_prefixed({name for variables in (extra, task_vars, *of_hosts) for name in variables}, playbook)
            check_presentation(presentation(playbook, extra, of_hosts[0]))
        except OptionError as error:
            return {**result, "failed": True, "msg": str(error)}
        same = same_everywhere(names, extra, [task_vars, *of_hosts])
        return {**result, "changed": False, "names": names, "same": same}

    def _check_options(self, playbook: str, extra: Mapping[str, Any], of_host: Mapping[str, Any]) -> None:
        probe = extra.get("probe") or extra.get("trace_probe") or of_host.get("trace_probe")
        if playbook == "slow" or (playbook in _OF_PROBE and probe in probes()):
            check_probe_options(playbook, probe, extra)
        if playbook == "slow":
            check_function({name: extra.get(name) or of_host.get(f"trace_{name}") for name in ("function", "target")})

    def _check_probe(self, extra: dict[str, Any], elsewhere: bool) -> None:
        name = extra.get("probe")
        if not name and not elsewhere:
            raise OptionError(f"No probe is named; set -e probe= to one of: {', '.join(probes())}.")
        # A template may differ from host to host; the next steps see its values.
        if isinstance(name, str) and name and "{{" not in name:
            check_probe(name)
