# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The output of ad hoc commands as tables: collects the hosts' answers and shows them together."""

from __future__ import annotations

DOCUMENTATION = r"""
name: table
type: stdout
version_added: 1.0.0
short_description: Tables, events and one verdict instead of JSON in ad hoc commands
description:
  - Shows the answers that an ad hoc command got from all hosts as one table, the events as lines, and the verdict last.
    Each host has a line as soon as it has answered.
  - Made for the probes and for M(fleet.probe.containers_info), M(fleet.probe.host_info), M(fleet.probe.pids_info) and
    M(fleet.probe.probes_info). What other modules return is shown as the callback C(minimal) shows it.
  - The command C(ansible) takes a callback from its settings only if C(ANSIBLE_LOAD_CALLBACK_PLUGINS) is set too
    (C(bin_ansible_callbacks) in C(ansible.cfg)). Without these settings the output is JSON as ever.
  - Hosts of an ad hoc command share a window only if O(ignore:start_at) is given, and are all started at once only if
    there are enough C(--forks); the verdict says if they did not. P(fleet.probe.trace#role) takes care of both.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - result_format_callback
options:
  table_rows:
    description: How many rows, events or functions to show in each table.
    type: int
    default: 20
    env:
      - name: FLEET_PROBE_TABLE_ROWS
    ini:
      - section: fleet_probe
        key: table_rows
"""

from collections.abc import Mapping
from typing import Any

from ansible import constants as C
from ansible.plugins.callback.minimal import CallbackModule as Minimal
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.query import plain
from ansible_collections.fleet.probe.plugins.plugin_utils._report.adhoc import lines, modules

_PREFIX = "fleet.probe."


class CallbackModule(Minimal):
    """Keeps the answers of one task and shows them when it has ended."""

    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "fleet.probe.table"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._modules = modules()
        self._task: tuple[str, bool] | None = None
        self._answers: dict[str, Any] = {}

    def v2_runner_on_ok(self, result: Any) -> None:
        if not self._kept(result, "ANSWERED", C.COLOR_OK):
            super().v2_runner_on_ok(result)

    def v2_runner_on_failed(self, result: Any, ignore_errors: bool = False) -> None:
        # Ansible takes this key out of what it hands to callbacks.
        if not self._kept(result, "FAILED", C.COLOR_ERROR, failed=True):
            super().v2_runner_on_failed(result, ignore_errors)

    def v2_runner_on_unreachable(self, result: Any) -> None:
        if not self._kept(result, "UNREACHABLE", C.COLOR_UNREACHABLE, unreachable=True):
            super().v2_runner_on_unreachable(result)

    def v2_playbook_on_task_start(self, task: Any, is_conditional: bool) -> None:
        self._show()

    def v2_playbook_on_stats(self, stats: Any) -> None:
        self._show()

    def _kept(self, result: Any, how: str, colour: str, **changes: Any) -> bool:
        """Keep the answer of a module that has a table; False if it has none."""
        action = str(result._task.action)
        module = action[len(_PREFIX) :] if action.startswith(_PREFIX) else ""
        if module not in self._modules:
            return False
        host = result._host.get_name()
        self._task = (module, bool(result._task.check_mode))
        self._answers[host] = {**plain(result._result), **changes}
        self._handle_warnings(result._result)
        self._display.display(
            printable_text(f"{host} | {how}{self._in_brief(self._answers[host], bool(result._task.check_mode))}"),
            color=colour,
        )
        return True

    @staticmethod
    def _in_brief(answer: Mapping[str, Any], checked: bool) -> str:
        """How many hits a probe had, for the line that says that the host has answered; in check mode it has none."""
        accounting = answer.get("accounting") if not checked else None
        hits = accounting.get("hits") if isinstance(accounting, dict) else None
        return f", hits: {hits}" if isinstance(hits, int) else ""

    def _show(self) -> None:
        if self._task is None:
            return
        module, checked = self._task
        answers, self._task, self._answers = self._answers, None, {}
        shown = lines(module, answers, self.get_option("table_rows"), checked)
        self._display.display("\n".join(["", *map(printable_text, shown)]))
