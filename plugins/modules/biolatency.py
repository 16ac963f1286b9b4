#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: biolatency
short_description: Measure how long the block I/O of containers takes
version_added: 0.1.0
description:
  - Measures the requests that the selected containers make of disks for one window of time, from the moment that the
    device is given the request to the moment that it is complete.
  - A request counts where it is asked for and completed in the window. Several small ones may become one in the kernel,
    which counts for the first of them.
  - It belongs to the container of the task that asks for it. Where cgroup v2 has the io controller for the container,
    what the kernel writes back later belongs to the container whose pages they are; elsewhere that is the kernel's own.
  - Never reports C(changed).
options:
  disk:
    description: Only I/O of this disk, such as V(sda) or V(nvme0n1), as a whole; the default is any.
    type: str
  queue:
    description: Measure from the moment that the task asks for the I/O, with what it waits in the kernel's queues.
    type: bool
    default: false
  collect:
    description:
      - V(latency) gives sum, min, max and a histogram in nanoseconds, made in the kernel.
      - V(count) counts requests, V(events) records each.
    type: str
    choices: [latency, count, events]
    default: latency
  by:
    description:
      - What to group requests by, any of V(container), V(pid), V(comm), V(user), V(host), V(disk) and V(operation).
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
  - PID, command and user are those of the task that handed the I/O to the block layer. For what is written back that is
    a task of the kernel, whose PID in the container is null.
  - What goes through a device that has no requests of its own (device mapper, md, zram) is seen at the disks below it.
    Flushes that the kernel makes of a write's flags have no task, and are nobody's.
  - O(map_entries) is also how many requests can be known to be under way at once. One that finds no room is counted as
    C(map_full).
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: How long do the database's reads and writes take, on which disk?
  fleet.probe.biolatency:
    selector: app=db
    by: [container, disk, operation]
    duration: 30s

- name: Every request that took more than 100 ms, time in the queue included
  fleet.probe.biolatency:
    collect: events
    min_us: 100000
    queue: true
    duration: 1m
"""

RETURN = r"""
window:
  description: When requests were measured; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description: What became of every request that matched, from counters in the kernel. C(hits) is the sum of the rest.
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
  sample: [{"event": "block:block_rq_issue"}, {"event": "block:block_rq_complete"}]
owner_mode:
  description: How requests were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Requests by the keys in O(by), most of them first, unless O(collect=events).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"disk": "sda", "operation": "read"}, "count": 2, "sum": 91500, "min": 42000,
            "max": 49500, "histogram": [{"low": 32768, "high": 65536, "count": 2}], "unit": "ns"}]
events:
  description:
    - Requests in the order in which they were complete, when O(collect=events).
    - C(latency) is in nanoseconds, C(sector) counts 512 bytes from the disk's beginning, C(failed) is true where the
      device could not do it.
    - C(operation) is V(read), V(write), V(flush), V(discard), V(secure_erase), V(write_zeroes), V(drv_in) or V(drv_out)
      (commands of drivers), or the operation's number in the kernel.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41825, "user": 0,
            "comm": "app", "disk": "sda", "operation": "read", "sector": 2048, "bytes": 4096, "latency": 84100,
            "failed": false}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.biolatency import BIOLATENCY_SPEC, Biolatency


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Biolatency(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **BIOLATENCY_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
