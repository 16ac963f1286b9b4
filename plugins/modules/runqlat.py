#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: runqlat
short_description: Measure how long the tasks of containers wait for a CPU
version_added: 0.1.0
description:
  - Measures the run queue latency of the selected containers for one window of time, from the moment that a thread
    could run to the moment that it does.
  - A thread can run when it is woken or was just made, and when it lost its CPU to another one while it could go on.
  - A wait counts where it begins and ends in the window. It belongs to the container of the thread that waits.
  - Never reports C(changed).
options:
  collect:
    description:
      - V(latency) gives sum, min, max and a histogram in nanoseconds, made in the kernel.
      - V(count) counts waits, V(events) records each; a busy container waits thousands of times a second, so give
        O(min_us) with it.
    type: str
    choices: [latency, count, events]
    default: latency
  by:
    description:
      - What to group waits by, any of V(container), V(pid), V(comm), V(user), V(host) and V(preempted).
      - V(preempted) tells waits of threads that lost their CPU from those of threads that were woken.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.tool.histogram
  - fleet.probe.tool.least
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - O(map_entries) is also how many threads can be known to wait at once. A wait that finds no room is counted as
    C(map_full), however long it was.
  - A CPU quota of the container (C(cpu.max)) makes its threads wait as well, and is part of what is measured.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Do the web containers wait for a CPU, and for how long?
  fleet.probe.runqlat:
    selector: app=web
    duration: 30s

- name: Whose threads were pushed off their CPU?
  fleet.probe.runqlat:
    by: [container, comm, preempted]
    duration: 10

- name: Each wait of more than 10 ms
  fleet.probe.runqlat:
    collect: events
    min_us: 10000
    duration: 1m
"""

RETURN = r"""
window:
  description: When waits were measured; epoch seconds. C(start_at) is the controller's time, the others the host's.
  returned: success, null in check mode
  type: dict
  sample: {"start_at": 1767225600.0, "started_at": 1767225600.0002, "ended_at": 1767225605.0001, "duration": 5.0,
           "late_ms": 0.2, "clock_offset": 0.0}
coverage:
  description:
    - Which containers the result speaks for. C(complete) is true when nothing failed, nothing was lost and nothing
      was cut from the result.
  returned: success
  type: dict
  sample: {"complete": true, "matched": 2, "attached": 2, "failed": [], "appeared": [], "vanished": []}
accounting:
  description: What became of every wait that matched, from counters in the kernel. C(hits) is the sum of the rest.
  returned: success
  type: dict
  sample: {"hits": 12, "delivered": 12, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The tracepoints that were probed, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sched:sched_wakeup"}, {"event": "sched:sched_wakeup_new"}, {"event": "sched:sched_switch"}]
owner_mode:
  description: How waits were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Waits by the keys in O(by), most of them first, unless O(collect=events).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"preempted": false}, "count": 3, "sum": 91500, "min": 4200, "max": 70100,
            "histogram": [{"low": 4096, "high": 8192, "count": 1}, {"low": 16384, "high": 32768, "count": 1},
                          {"low": 65536, "high": 131072, "count": 1}], "unit": "ns"}]
events:
  description:
    - Waits in the order in which they ended, when O(collect=events).
    - C(latency) is how long the thread waited, in nanoseconds, C(cpu) where it then ran. C(preempted) is true where it
      had lost its CPU, false where it had been woken.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41825, "user": 0,
            "comm": "app", "latency": 12400100, "cpu": 3, "preempted": true}]
stacks:
  description: Always empty for this module.
  returned: success
  type: list
  elements: dict
truncated:
  description: What O(max_rows), O(max_events) and O(max_bytes) cut from this result.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "bytes": 0}
"""

from typing import Any, Dict, Mapping

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import run_kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.runqlat import RUNQLAT_SPEC, Runqlat


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Runqlat(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **RUNQLAT_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
