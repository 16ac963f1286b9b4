#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tracepoint
short_description: Count or record kernel tracepoints that containers hit, with their fields
version_added: 0.1.0
description:
  - Puts a program onto tracepoints of the kernel for one window of time, and returns how often the processes of the
    selected containers hit them, and with what in their fields.
  - Fields are read as the kernel's own description of the tracepoint says. Nothing is mounted for that.
  - A hit belongs to the container of the task that runs when the tracepoint fires.
  - Never reports C(changed).
options:
  event:
    description:
      - Tracepoints as V(category:name), such as V(sched:sched_process_exec) or V(syscalls:sys_enter_kill).
      - Globs such as V(syscalls:sys_exit_*) mean every tracepoint that matches, 256 at most. Fields are then those that
        all of them have in the same place.
      - Check mode lists the tracepoints that match and their fields.
    type: list
    elements: str
    required: true
  collect:
    description:
      - V(count) counts hits in the kernel.
      - V(value) gives sum, min, max and a histogram of the one field that O(value) names.
      - V(events) records each hit.
    type: str
    choices: [count, value, events]
    default: count
  value:
    description:
      - The fields to read from each hit, at most six with those in O(by) and O(filter).
      - A field whose name is a key of events or rows already (such as C(pid) or C(comm)) is called V(args_pid) or
        V(args_comm); the plain names tell of the task that runs.
      - An array's elements are fields of their own, such as V(args0).
      - Each event has the values under their names, and the first one as C(value) too.
    type: list
    elements: str
    default: []
  value_type:
    description:
      - How to read the values, one type for all or one for each. The default is what the kernel says of each field.
      - Text is cut after 127 bytes, and is for O(collect=events) only. A pointer can be read as V(str), or as a number.
    type: list
    elements: str
    choices: [int32, uint32, int64, uint64, str]
  filter:
    description:
      - Only hits whose fields fulfil all of these comparisons, made in the kernel, such as V(prev_prio<100).
      - A field, one of C(==), C(!=), C(<), C(<=), C(>), C(>=), and a number; at most four.
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
      - What to group rows by, any of V(container), V(pid), V(comm), V(user), V(host), V(event) and the name of one
        field that is a number.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - For some tracepoints the task that runs is not the one concerned, and the hit counts for the former. In
    C(sched:sched_wakeup), C(sched:sched_wakeup_new) and C(sched:sched_migrate_task) it is the waker, in
    C(signal:signal_generate) the sender, in C(sched:sched_switch) the task that gives up the CPU. In what runs in
    interrupts (C(irq:*), C(timer:*), C(napi:*), C(net:netif_receive_skb), C(tcp:tcp_probe) and most of C(tcp:*),
    C(skb:*) and C(sock:*) for packets received, C(block:block_rq_complete)) it is whoever was interrupted, and in
    C(workqueue:*) and C(writeback:*) a thread of the kernel.
  - In C(syscalls:sys_enter_*) a string may lie in a page that the process has not touched yet; then it is empty.
    M(fleet.probe.opensnoop) reads at the return, when the page is there.
  - System calls of 32-bit programs on a 64-bit kernel pass no tracepoint of C(syscalls).
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which programs do the web containers start in the next minute?
  fleet.probe.tracepoint:
    event: sched:sched_process_exec
    collect: events
    value: filename
    selector: app=web
    duration: 1m

- name: Which signals are sent by containers, by container and number?
  fleet.probe.tracepoint:
    event: syscalls:sys_enter_kill
    by: [container, sig]
    duration: 30s

- name: How large are the reads of the database?
  fleet.probe.tracepoint:
    event: syscalls:sys_exit_read
    collect: value
    value: ret
    filter: ret>=0
    names: [postgres*]

- name: What fails with EACCES, by system call?
  fleet.probe.tracepoint:
    event: [syscalls:sys_exit_open*, syscalls:sys_exit_unlink*, syscalls:sys_exit_mkdir*]
    filter: ret==-13
    by: [container, event]
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
  description: The tracepoints that were probed, or in check mode would be, with the fields that can be read.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sched:sched_process_exec",
            "fields": {"filename": "char[]", "args_pid": "pid_t", "old_pid": "pid_t"}}]
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
  sample: [{"container": "3f2a", "by": {"sig": 9}, "count": 3, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description:
    - Hits in the order of time, when O(collect=events).
    - C(pid) and C(tid) are the host's numbers, C(container_pid) is the PID as the container sees it.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "event": "sched:sched_process_exec", "filename": "/bin/app", "value": "/bin/app"}]
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
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import run_kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.tracepoint import (
    TRACEPOINT_SPEC,
    Tracepoint,
    check_events,
    find_events,
)


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; what there is to resolve is the kernel's, and the options are checked against it."""
    target = target_options(params)
    check_events(params["event"])
    require_host()
    with Tracefs() as tracefs:
        tracepoint = Tracepoint(params, find_events(params["event"], tracefs))
    return run_kernel_probe(target, tracepoint, params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **TRACEPOINT_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
