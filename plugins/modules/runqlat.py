#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: runqlat
short_description: Measure how long the tasks of containers wait for a CPU
version_added: 1.0.0
description:
  - Measures the run queue latency of the selected containers for one window of time, from the moment that a thread is
    able to run to the moment that it runs.
  - A thread is able to run when it is woken or created, and when it loses its CPU to another thread.
  - A wait counts if it begins and ends in the window. It belongs to the container of the waiting thread.
options:
  collect:
    description:
      - V(latency) gives sum, minimum, maximum and a histogram in nanoseconds, computed in the kernel.
      - V(count) counts waits, V(events) records each wait. A busy container has thousands of waits a second, so give
        O(min_us) with V(events).
    type: str
    choices: [latency, count, events]
    default: latency
  by:
    description:
      - What to group the waits by, any of V(container), V(pid), V(comm), V(user), V(host) and V(preempted).
      - V(preempted) separates threads that lost their CPU from threads that were woken.
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.collect.pid
  - fleet.probe.collect.histogram
  - fleet.probe.collect.least
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - O(map_entries) also limits how many waiting threads the module can follow. A wait that finds no room is counted as
    C(map_full), however short it is.
  - A CPU quota of the container (C(cpu.max)) makes its threads wait as well, and that time is included.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.profile
  - module: fleet.probe.offcputime
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
  description: When the window was open, in epoch seconds; null in check mode. C(start_at) is the controller's time,
    C(started_at) and C(ended_at) are the host's. C(clock_step) is by how many seconds the host's clock was set while
    the module ran; the window kept its length then, and all times in the result are by the clock as it was before.
    C(suspended) is for how many seconds the host was suspended. C(stopped) is why the window ended before its time,
    V(budget) (O(max_overhead) or O(max_rate)), V(stop_after) or V(interrupted) (Ctrl-C in C(fleet.probe.watch)), else
    null.
  returned: success
  type: dict
  sample: {"start_at": 1767225600.0, "started_at": 1767225600.0002, "ended_at": 1767225630.0001, "duration": 30.0,
           "late_ms": 0.2, "clock_offset": 0.0, "clock_step": 0.0, "suspended": 0.0, "stopped": null}
coverage:
  description: Which containers the result speaks for. C(complete) is true when something was probed, nothing failed,
    nothing was lost, nothing was left unwatched and nothing was cut from the result. C(failed) has C(container) (null
    for the host), C(stage) and C(reason) of each failure. C(unwatched) names what was not watched for a part of the
    window or for all of it, such as the first moments of a container that started in the window, or a process whose
    hits cannot be assigned to its container. Each entry has C(container), C(what), C(reason), and C(since) and C(until)
    in epoch seconds.
  returned: success
  type: dict
  sample: {"complete": true, "matched": 2, "attached": 2, "failed": [], "appeared": [], "vanished": [], "unwatched": []}
accounting:
  description: What became of the waits, from counters in the kernel. C(hits) is the sum of the others. C(delivered)
    were counted or recorded, C(unfinished) had begun when the window closed but not ended, such as calls that had not
    returned. The others are losses. Of C(unpaired) the end can no longer be seen. For C(kernel_missed) the kernel did
    not run the program; whose hits those were it does not say, so they are of the whole host, as is that part of
    C(hits).
  returned: success
  type: dict
  sample: {"hits": 12, "delivered": 12, "unfinished": 0, "ring_full": 0, "map_full": 0, "capped": 0, "unpaired": 0,
           "kernel_missed": 0}
overhead:
  description: What the probe cost the processes that hit it, selected or not; null in check mode, and where neither
    O(max_overhead) nor O(max_rate) is set. C(trap_ns) is the cost of the trap that leads to a uprobe, measured on this
    host, null for a probe that needs none. C(hit_ns) is the mean cost of one run of a program with its traps, null if
    none ran. C(rate) is how often the programs ran per second and C(share) the CPU time that they and their traps took,
    in percent of one CPU, both in the busiest second of the window. C(runs) is about how often they ran in all.
  returned: success
  type: dict
  sample: {"trap_ns": 1250, "hit_ns": 1460, "rate": 812.4, "share": 0.119, "runs": 8210}
estimate:
  description: The same figures as RV(overhead), measured for 100 ms in check mode, in which nothing is counted.
  returned: in check mode with O(estimate=true), unless no container matched
  type: dict
  sample: {"trap_ns": 1250, "hit_ns": 1460, "rate": 812.4, "share": 0.119, "runs": 81}
timing:
  description: What each step took on the host, in milliseconds. C(wall_ms) is time that passed, C(cpu_ms) is CPU time
    of the module and of its children that had ended. C(start) is everything before the first step, such as the start of
    Python and its imports. The others are C(discover), C(resolve), C(load), C(attach), C(window) (with the wait for
    it), C(detach) and C(result).
  returned: at verbosity 2 and more (C(-vv))
  type: dict
  sample: {"start": {"wall_ms": 246.0, "cpu_ms": 201.4}, "discover": {"wall_ms": 31.2, "cpu_ms": 22.8}}
containers:
  description: The selected containers, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The tracepoints that were probed, or in check mode would be.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"event": "sched:sched_wakeup"}, {"event": "sched:sched_wakeup_new"}, {"event": "sched:sched_switch"}]
owner_mode:
  description: What assigned the waits to containers, V(cgroup), V(mount namespace) or V(cgroup and mount namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description:
    - The waits by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and
      for processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are nanoseconds, null and empty when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"preempted": false}, "count": 3, "sum": 91500, "min": 4200,
           "max": 70100, "histogram": [{"low": 4096, "high": 8192, "count": 1}, {"low": 16384, "high": 32768,
           "count": 1}, {"low": 65536, "high": 131072, "count": 1}], "unit": "ns"}]
events:
  description:
    - The waits in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user) are the
      host's numbers, C(container_pid) is the PID inside the container.
    - C(time) is the end of the wait. C(latency) is the time that the thread waited, in nanoseconds, C(cpu) is where it
      ran then. C(preempted) is true where it had lost its CPU, false where it had been woken.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41825,
           "user": 0, "comm": "app", "latency": 12400100, "cpu": 3, "preempted": true}]
truncated:
  description:
    - How many entries O(max_rows) and O(max_bytes) cut from the result; C(bytes) is about their size as JSON.
    - C(containers), C(labels) (containers whose labels of more than 16 KiB were left out), C(failed), C(appeared),
      C(vanished), C(warnings), C(attachments), C(symbols) and C(unnamed) are there only if some of these were cut. All
      but the last three make the result incomplete.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "bytes": 0}
"""

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.runqlat import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.runqlat import RUNQLAT_SPEC, Runqlat


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **RUNQLAT_SPEC}, Runqlat, BYTECODE)


if __name__ == "__main__":
    main()
