# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits on the controller until a given time and shows the state of the fleet meanwhile."""

from __future__ import annotations

DOCUMENTATION = r"""
name: fleet_wait
version_added: 0.1.0
short_description: Wait until a given time and show the state of the fleet (internal)
description:
  - A step of the role P(fleet.probe.trace#role), for playbooks that arrange the steps themselves.
  - Shows one line, redrawn every second, on a terminal, and a few plain lines elsewhere.
  - Does not wait if no host has a running probe.
  - Use it in the condition of a C(meta) task, which C(ansible-playbook) evaluates itself. While a task waits,
    C(ansible-playbook) looks for its result a thousand times a second.
author:
  - fleet.probe contributors (@fleet-probe)
options:
  until:
    description: Until when to wait, in epoch seconds.
    type: float
    required: true
  start_at:
    description: When the window opens, in epoch seconds.
    type: float
    required: true
  duration:
    description: The window's length in seconds.
    type: float
    required: true
  idle:
    description: Whether to wait for the next window of a series, while no probe runs, and show when it opens.
    type: bool
    default: false
  way_back:
    description:
      - Whether to show first how to get the answers after an interruption. The probes run on to the end of their
        window, and the playbook C(fleet.probe.collect) collects what they found.
    type: bool
    default: true
  answers:
    description: The variables in which the hosts registered the steps so far, the latest step first.
    type: list
    elements: str
    default:
      - trace_job
      - trace_clock
"""

EXAMPLES = r"""
- name: Wait until the window has closed
  ansible.builtin.meta: clear_facts
  when: lookup('fleet.probe.fleet_wait', until=plan.start_at + 30, start_at=plan.start_at, duration=30) is none
"""

RETURN = r"""
_raw:
  description:
    - How many hosts have their probe attached (C(armed)), are still attaching it (C(arming)), are done (C(reached)), or
      are C(unreachable), C(unsupported) or C(failed). Empty if O(idle).
  type: dict
"""

import contextlib
import sys
import time
from collections.abc import Mapping
from typing import Any

from ansible.plugins.lookup import LookupBase
from ansible.utils.display import Display
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import registered
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.progress import (
    line,
    running,
    standing,
    steps,
    terminal,
    way_back,
)

display = Display()


class LookupModule(LookupBase):
    """Waits in the process that evaluates it."""

    def run(self, terms: Any, variables: dict[str, Any] | None = None, **kwargs: Any) -> list[dict[str, int]]:
        variables = variables or {}
        self.set_options(var_options=variables, direct=kwargs)
        args = self.get_options()
        if args["idle"]:
            _wait(args, {})
            return [{}]
        batch = variables["ansible_play_batch"]
        hosts = standing([registered(variables, batch, name) for name in args["answers"]])
        if running(hosts):
            if args["way_back"]:
                sources = [str(source) for source in variables.get("ansible_inventory_sources") or []]
                display.display(printable_text(way_back(sources, variables.get("ansible_limit"))))
            _wait(args, hosts)
        return [hosts]


def _wait(args: Mapping[str, Any], hosts: Mapping[str, int]) -> None:
    """Redraw one line every second on a terminal; elsewhere print a few lines."""
    live = terminal()
    now = time.time()
    for moment in steps(now, args["start_at"], args["until"], 1.0 if live else None):
        time.sleep(max(moment - time.time(), 0.0))
        left = args["start_at"] - time.time()
        idle = f"next window opens in {max(left, 0):.0f} s"
        _show(idle if args["idle"] else line(hosts, time.time(), args["start_at"], args["duration"]), live)
    time.sleep(max(args["until"] - time.time(), 0.0))
    if live:
        _show("", live)


def _show(text: str, live: bool) -> None:
    if live:
        display.display(f"\r\x1b[K{text}", newline=False, screen_only=True)
    else:
        display.display(text)
    # Ansible flushes what it shows when it starts the next task.
    with contextlib.suppress(OSError):
        sys.stdout.flush()
