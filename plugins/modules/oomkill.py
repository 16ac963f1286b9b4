#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: oomkill
short_description: Show which processes in which containers are killed because memory ran out
version_added: 0.1.0
description:
  - Watches for processes that the kernel kills when a memory limit is reached, or the host's memory used up, in the
    selected containers and for one window of time.
  - Never reports C(changed).
options:
  collect:
    description: V(events) records each kill, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(pid), V(comm), V(user), V(host) and V(trigger_comm), or what is
        known of the container, V(image), V(pod.name), V(pod.namespace) and V(label.NAME).
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Before Linux 6.9 the kernel tells the victim's number alone. A kill then counts for the container of the process
    that asked for memory, C(comm) is empty and C(container_pid) null where the victim is another one, and what tells
    of its memory is null.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Whose processes are killed for want of memory?
  fleet.probe.oomkill:
    duration: 1h

- name: How often in each pod of the cluster?
  fleet.probe.oomkill:
    collect: count
    by: [pod.namespace, pod.name, comm]
    duration: 1h
"""

RETURN = r"""
window:
  description:
    - When kills were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description:
    - What became of the kills that matched, from counters in the kernel.
    - C(hits) is the sum of the rest.
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
  sample: [{"event": "oom:mark_victim"}]
owner_mode:
  description: How kills were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"comm": "java"}, "count": 2, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description:
    - Kills in the order of time, when O(collect=events).
    - C(container), C(pid), C(container_pid), C(tid), C(comm) and C(user) are those of the process that was killed.
    - C(total_vm_kb) is the size of its address space, C(anon_rss_kb), C(file_rss_kb) and C(shmem_rss_kb) what of it was
      in memory, C(oom_score_adj) how much it had been preferred as a victim.
    - C(trigger_pid), C(trigger_container_pid) and C(trigger_comm) are the process that asked for memory when there was
      none; C(trigger_container_pid) is null where that is outside of the container.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "java", "total_vm_kb": 4193000, "anon_rss_kb": 1048000, "file_rss_kb": 200, "shmem_rss_kb": 0,
            "oom_score_adj": 0, "trigger_pid": 41822, "trigger_container_pid": 7, "trigger_comm": "java"}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.oomkill import OOMKILL_SPEC, Oomkill


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Oomkill(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **OOMKILL_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
