#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: kprobe
short_description: Count, time or record calls of kernel functions that containers cause
version_added: 0.1.0
description:
  - Puts a kprobe or kretprobe onto functions of the kernel for one window of time, and returns how often the processes
    of the selected containers had them called, for how long, and with what arguments or return value.
  - A call belongs to the container of the task that runs when the function is called. In an interrupt that is whoever
    was interrupted.
  - Needs a kernel with kprobes, see M(fleet.probe.host_info). M(fleet.probe.tracepoint) needs none and does not depend
    on how the kernel is written inside.
  - Never reports C(changed).
options:
  function:
    description:
      - Names of functions as C(/proc/kallsyms) has them, or globs such as V(tcp_send*), 128 functions at most.
      - Functions that the kernel does not let be probed are told in RV(coverage), the others are probed.
    type: list
    elements: str
    required: true
  at:
    description:
      - Whether to probe the function's entry (a kprobe) or its return (a kretprobe).
      - The default follows from O(value), V(return) for V(retval) and V(entry) else.
    type: str
    choices: [entry, return]
  collect:
    description:
      - V(count) counts calls in the kernel.
      - V(latency) measures from entry to return, and gives sum, min, max and a histogram in nanoseconds.
      - V(value) gives sum, min, max and a histogram of the one value that O(value) names.
      - V(events) records each call.
    type: str
    choices: [count, latency, value, events]
    default: count
  value:
    description:
      - What to read from each call, any of V(arg0) to V(arg5), V(retval) and V(latency).
      - Arguments beside V(retval) or V(latency) are those that the call was entered with.
      - Each event has the values under their names, and the first one as C(value) too.
    type: list
    elements: str
    default: []
  value_type:
    description:
      - How to read the values, one type for all or one for each.
      - A V(str) is read from the kernel's memory or the process's, as its address says, 127 bytes of it, and is for
        O(collect=events) only.
    type: list
    elements: str
    choices: [int32, uint32, int64, uint64, str]
    default: [int64]
  filter:
    description:
      - Only calls whose values fulfil all of these comparisons, made in the kernel, such as V(retval<0).
      - A value, one of C(==), C(!=), C(<), C(<=), C(>), C(>=), and a number; at most four.
    type: list
    elements: str
    default: []
  pid:
    description: Only the process that has this PID as its container sees it.
    type: int
  sub_buckets:
    description:
      - Into how many equal parts each power of two of a histogram is cut.
      - The borders of buckets depend on nothing else, so that hosts merge exactly.
    type: int
    choices: [1, 2, 4, 8, 16]
    default: 1
  by:
    description:
      - What to group rows by, any of V(container), V(pid), V(comm), V(user), V(host), V(function) and the name of one
        value, such as V(retval).
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - C(kernel_missed) in RV(accounting) counts calls for which the kernel ran no program, whosever they were; the
    kernel tells those of kprobes from Linux 6.7 on.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: How long do the database's fsyncs take?
  fleet.probe.kprobe:
    function: vfs_fsync_range
    collect: latency
    sub_buckets: 4
    names: [postgres*]
    duration: 1m

- name: Which containers send over TCP, and how much at once?
  fleet.probe.kprobe:
    function: tcp_sendmsg
    collect: value
    value: arg2
    value_type: uint64

- name: Which files do the web containers fail to open, and why?
  fleet.probe.kprobe:
    function: do_sys_openat2
    collect: events
    value: [retval, arg1]
    value_type: [int64, str]
    filter: retval<0
    selector: app=web

- name: Which functions would a glob mean?
  fleet.probe.kprobe:
    function: tcp_send*
  check_mode: true
"""

RETURN = r"""
window:
  description: When hits were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description: What became of every hit, from counters in the kernel. C(hits) is the sum of the rest.
  returned: success
  type: dict
  sample: {"hits": 1200, "delivered": 1200, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The functions that were probed, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"function": "vfs_read"}]
owner_mode:
  description: How hits were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"retval": -4}, "count": 171, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description:
    - Hits in the order of time, when O(collect=events).
    - C(pid) and C(tid) are the host's numbers, C(container_pid) is the PID as the container sees it.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "function": "vfs_read", "retval": -4, "value": -4}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.kprobe import KPROBE_SPEC, Kprobe


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; what there is to resolve is the kernel's."""
    return run_kernel_probe(target_options(params), Kprobe(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **KPROBE_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
