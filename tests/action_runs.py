# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs action plugins in the test's own process, without a play."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from typing import Any
from unittest import mock

from ansible.plugins.action import ActionBase


def action(plugin: type[ActionBase], transport: str = "ssh", check_mode: bool = False, **args: Any) -> ActionBase:
    """The action of a task with these arguments."""
    task = mock.MagicMock(args=args, async_val=0, check_mode=check_mode, action="fleet.probe.tested")
    connection = mock.MagicMock(transport=transport)
    parts = {name: mock.MagicMock() for name in ("play_context", "loader", "templar", "shared_loader_obj")}
    made = plugin(task, connection, **parts)
    made._display = mock.MagicMock()
    return made


def shown(made: ActionBase) -> list[str]:
    """What the action has displayed, call by call."""
    return [call.args[0] for call in made._display.display.call_args_list]


def by_shell(command: str) -> dict[str, Any]:
    """What a connection gives for a command, which a shell of this machine runs."""
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, timeout=30)
    return {"rc": done.returncode, "stdout": done.stdout, "stderr": done.stderr}


class HostVars:
    """What ansible gives an action as hostvars, as far as it is used."""

    def __init__(self, hosts: Mapping[str, Mapping[str, Any]]) -> None:
        self.hosts = hosts

    def raw_get(self, host: str) -> Mapping[str, Any]:
        return self.hosts[host]


def play_vars(hosts: Mapping[str, Mapping[str, Any]], **changes: Any) -> dict[str, Any]:
    """The variables of a task of a play on these hosts, each with what it has registered."""
    names = list(hosts)
    return {
        "hostvars": HostVars(hosts),
        "ansible_play_batch": names,
        "ansible_play_hosts_all": names,
        **changes,
    }
