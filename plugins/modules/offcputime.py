#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: offcputime
short_description: Show where, and for how long, threads of containers wait off the CPU
version_added: 0.1.0
description:
  - Measures how long each thread of the selected containers is off the CPU, from the moment it leaves it to the moment
    it is back, for one window of time, and keeps the stacks that it left with.
  - A wait counts when it began and ended in the window.
  - The functions' names are read inside each container when the window has closed, from symbol tables, separate debug
    files and perf maps, so that the host needs none of the containers' files.
  - Never reports C(changed).
options:
  min_block:
    description: Only waits that take at least so many microseconds.
    type: int
    default: 1
  max_block:
    description: Only waits that take at most so many microseconds. The default is a day.
    type: int
  state:
    description:
      - Only threads that leave the CPU in one of these states; the default is any.
      - V(runnable) could go on and must wait for their turn, V(interruptible) wait for what a signal would end, as in
        sleep, poll or a read from a socket, V(uninterruptible) for what it would not, such as a disk or a lock in the
        kernel.
    type: list
    elements: str
    choices: [runnable, interruptible, uninterruptible]
    default: []
  by:
    description:
      - What to group rows by, any of V(container), V(pid), V(comm), V(user) and V(host).
      - Stacks are of one container and one command each. Equal stacks of several processes are one, unless V(pid) is
        given here.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.tool.histogram
  - fleet.probe.stacks
  - fleet.probe.probe
  - fleet.probe.attributes
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: What do the web containers wait for?
  fleet.probe.offcputime:
    selector: app=web
    duration: 30s
  register: waits

- name: Keep it for a flame graph, whose boxes are as wide as the time
  ansible.builtin.copy:
    content: "{{ {inventory_hostname: waits} | fleet.probe.folded }}"
    dest: waits.folded
    mode: "0644"
  delegate_to: localhost

- name: Which processes of the database wait more than 10 ms at a time for disks and the like?
  fleet.probe.offcputime:
    names: [postgres*]
    state: uninterruptible
    min_block: 10000
    by: [container, pid, comm]
"""

RETURN = r"""
window:
  description: When waits were measured; epoch seconds. C(start_at) is the controller's time, the others the host's.
  returned: success, null in check mode
  type: dict
  sample: {"start_at": 1767225600.0, "started_at": 1767225600.0002, "ended_at": 1767225630.0001, "duration": 30.0,
           "late_ms": 0.2, "clock_offset": 0.0}
coverage:
  description:
    - Which containers the result speaks for. C(complete) is true when nothing failed, nothing was lost and nothing
      was cut from the result.
  returned: success
  type: dict
  sample: {"complete": true, "matched": 2, "attached": 2, "failed": [], "appeared": [], "vanished": []}
accounting:
  description:
    - What became of every wait that was asked for, from counters in the kernel. C(hits) is the sum of the rest.
      C(map_full) are those for whose thread, row or stack there was no room; more O(map_entries) make room.
  returned: success
  type: dict
  sample: {"hits": 812, "delivered": 812, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The tracepoint that was probed, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sched:sched_switch"}]
owner_mode:
  description: How waits were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Waits by the keys in O(by), with how long they took, most waits first.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {}, "count": 812, "sum": 28900000000, "min": 4200, "max": 1000012000,
            "histogram": [{"low": 4096, "high": 8192, "count": 3}], "unit": "ns"}]
events:
  description: Always empty for this module.
  returned: success
  type: list
  elements: dict
stacks:
  description:
    - The stacks that threads left the CPU with, the one with most time first. C(count) is how often, C(sum) for how
      many nanoseconds in all.
    - C(frames) begin with the innermost function; those of the kernel end in C(_[k]), and what has no name is the file
      and the offset into it, C([vdso]) or C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "pid": 41822, "container_pid": 7, "comm": "app",
            "frames": ["__schedule_[k]", "schedule_[k]", "do_nanosleep_[k]", "wait_a_while", "main"], "count": 28,
            "sum": 28002100000, "unit": "ns"}]
truncated:
  description: What O(max_rows), O(max_events) and O(max_bytes) cut from this result.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "stacks": 0, "bytes": 0}
"""

from typing import Any, Dict, Mapping

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import run_kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.offcputime import OFFCPUTIME_SPEC, Offcputime


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; what is looked up inside containers is looked up in the last one."""
    return run_kernel_probe(target_options(params), Offcputime(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **OFFCPUTIME_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
