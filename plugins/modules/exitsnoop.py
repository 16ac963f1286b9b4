#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: exitsnoop
short_description: Show which process in which container ended, and how
version_added: 0.1.0
description:
  - Watches the ends of processes in the selected containers for one window of time, with exit code or signal.
  - A process ends with its last thread; the ends of single threads are not told.
  - Never reports C(changed).
options:
  failed:
    description: Only processes that did not end by exit code 0.
    type: bool
    default: false
  collect:
    description: V(events) records each end, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(pid), V(comm), V(user), V(host), V(exit_code), V(signal) and
        V(ppid), or what is known of the container, V(image), V(pod.name), V(pod.namespace) and V(label.NAME).
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.probe
  - fleet.probe.attributes
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which processes of the web containers do not end well?
  fleet.probe.exitsnoop:
    selector: app=web
    failed: true
    duration: 5m

- name: How many processes end in each namespace of the cluster, by what signal or code?
  fleet.probe.exitsnoop:
    collect: count
    by: [pod.namespace, comm, exit_code, signal]
    duration: 1m
"""

RETURN = r"""
window:
  description:
    - When ends of processes were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
    - What became of the ends of processes that matched, from counters in the kernel.
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
  sample: [{"event": "sched:sched_process_exit"}]
owner_mode:
  description: How ends of processes were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"comm": "app", "exit_code": null, "signal": 9, "signal_name": "SIGKILL"},
            "count": 12, "sum": null, "min": null, "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - Processes that ended, in the order of time, when O(collect=events).
    - C(comm) is the name of the process, of its first thread that is; C(tid) equals C(pid).
    - C(exit_code) is what the process gave to exit, null when a signal ended it; then C(signal) and C(signal_name) are
      that signal, null else. C(core_dumped) tells whether memory was written out.
    - C(age) is the seconds from its start to its end.
    - C(ppid) and C(container_ppid) are its parent; C(container_ppid) is null where that is outside.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "exit_code": null, "signal": 9, "signal_name": "SIGKILL", "core_dumped": false,
            "age": 12.503113, "ppid": 41800, "container_ppid": 1}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.exitsnoop import EXITSNOOP_SPEC, Exitsnoop


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Exitsnoop(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **EXITSNOOP_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
