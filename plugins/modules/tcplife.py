#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: tcplife
short_description: Show TCP connections that end, their duration and the bytes they carried
version_added: 1.0.0
description:
  - Watches, for one window of time, which TCP connections of the selected containers end, whether the containers began
    or accepted them, how many bytes were sent and received, and how long they lasted.
options:
  collect:
    description:
      - V(events) records each connection that ends, V(count) counts connections in the kernel.
      - V(tx_bytes) and V(rx_bytes) add up the bytes sent and received, V(duration) the time that connections lasted,
        and make histograms.
    type: str
    choices: [count, events, duration, tx_bytes, rx_bytes]
    default: events
  by:
    description:
      - What to group the connections by, any of V(container), V(pid), V(comm), V(host), V(saddr), V(sport), V(daddr),
        V(dport), V(direction) and V(state).
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
  - fleet.probe.collect.port
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - A connection belongs to the container whose process created its socket, or the socket that accepted it.
  - The process is the one that connected, else the one that closed this end first. It is unknown where neither happened
    in the window, for example when the other end reset the connection; O(container_pid) leaves out such a connection.
  - Connections that were never established are included, with C(SYN_SENT) as C(state).
  - Bytes are payload, counted once, without headers and retransmissions.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.tcpconnect
  - module: fleet.probe.tcpretrans
"""

EXAMPLES = r"""
- name: What do the web containers talk to, and how much?
  fleet.probe.tcplife:
    selector: app=web
    duration: 1m

- name: How much does each container send where?
  fleet.probe.tcplife:
    collect: tx_bytes
    by: [container, daddr, dport]
    duration: 5m

- name: How long do connections to the database live?
  fleet.probe.tcplife:
    port: [5432]
    collect: duration
    duration: 5m
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
  description: What became of the connections, from counters in the kernel. C(hits) is the sum of the others.
    C(delivered) were counted or recorded, C(unfinished) had begun when the window closed but not ended, such as calls
    that had not returned. The others are losses. Of C(unpaired) the end can no longer be seen. For C(kernel_missed) the
    kernel did not run the program; whose hits those were it does not say, so they are of the whole host, as is that
    part of C(hits).
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
  sample: [{"event": "sock:inet_sock_set_state"}]
owner_mode:
  description: What assigned the connections to containers, V(cgroup) or V(cgroup and network namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description:
    - The connections by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it,
      and for processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are of what O(collect) measures, in C(unit); null and empty when
      O(collect=count). O(collect=duration) leaves out connections that began before the window.
    - C(pid) is 0 and C(comm) is empty where the process is unknown.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"daddr": "10.0.0.7", "dport": 5432}, "count": 2, "sum": 4096,
           "min": 1024, "max": 3072, "histogram": [{"low": 1024, "high": 2048, "count": 1}, {"low": 2048, "high": 4096,
           "count": 1}], "unit": "bytes"}]
events:
  description:
    - The connections in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user)
      are the host's numbers, C(container_pid) is the PID inside the container.
    - C(time) is the end of the connection, C(state) is the last TCP state before it was closed.
    - C(duration) is the time since the connection was established, in nanoseconds. It and C(direction), V(connect) or
      V(accept), are null for connections that began before the window, or while O(map_entries) others existed.
    - C(pid), C(container_pid), C(tid), C(user) and C(comm) are null where the process is unknown.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41822,
           "user": 0, "comm": "app", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112, "daddr": "10.0.0.7",
           "dport": 5432, "direction": "connect", "state": "FIN_WAIT2", "duration": 18239122, "tx_bytes": 4096,
           "rx_bytes": 512}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.tcplife import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcplife import TCPLIFE_SPEC, Tcplife


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **TCPLIFE_SPEC}, Tcplife, BYTECODE)


if __name__ == "__main__":
    main()
