#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: dnssnoop
short_description: Show which process in which container looks up which name in the DNS, and what the answer is
version_added: 1.0.0
description:
  - Watches, for one window of time, the DNS queries that the selected containers send by UDP and TCP, their
    answers, and the time between.
options:
  port:
    description: The ports of DNS servers, at most 64.
    default: [53]
  failed:
    description: Only queries that were answered with an error, such as NXDOMAIN, or not at all.
    type: bool
    default: false
  collect:
    description:
      - V(events) records each query with its answer, V(count) counts queries in the kernel.
      - V(latency) makes histograms of the time from a query to its answer, and leaves out queries without an answer.
    type: str
    choices: [count, events, latency]
    default: events
  by:
    description:
      - What to group the queries by, any of V(container), V(pid), V(comm), V(host), V(saddr), V(sport), V(daddr),
        V(dport), V(type), V(rcode) and V(query).
      - V(query) is the name in the query, V(daddr) is the address of the server.
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
  - A query belongs to the container whose process created the sending socket, also where several containers share a
    network namespace, or use the host's.
  - The process is the one that runs when the query is sent. It is unknown where that process is outside the container,
    for example when the query waited for the address of a neighbour.
  - The result has the names, types and addresses of a query and its answer, and no other data, such as TXT records.
  - Queries by TLS or HTTPS are not seen, nor are queries to a resolver on another port. The resolver that Docker runs
    inside containers of its own networks (127.0.0.11) is watched with port 53; the queries that it sends itself are not
    the container's.
  - Over TCP, an answer is not seen that begins in a segment behind the rest of a longer one.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.tcpconnect
  - module: fleet.probe.packets
"""

EXAMPLES = r"""
- name: Which names do the web containers ask for?
  fleet.probe.dnssnoop:
    selector: app=web
    duration: 30

- name: Which names are not found, and who asks for them?
  fleet.probe.dnssnoop:
    collect: count
    by: [container, query, rcode]
    duration: 1m

- name: How long does each server take to answer?
  fleet.probe.dnssnoop:
    collect: latency
    by: [daddr]
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
  description: What became of the queries, from counters in the kernel. C(hits) is the sum of the others. C(delivered)
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
  description:
    - The tracepoint and the network namespaces that were probed, or in check mode would be.
    - C(containers) are the selected containers in a namespace and C(container) is the first of them, null for the
      host's namespace.
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"event": "net:net_dev_queue"}, {"network": 4026532337, "container": "3f2a", "containers": ["3f2a"]}]
owner_mode:
  description: What assigned the queries to containers, V(cgroup) or V(cgroup and network namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: cgroup
rows:
  description:
    - The queries by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and
      for processes in no container; C(name) is the container's name.
    - C(sum), C(min), C(max) and C(histogram) are nanoseconds when O(collect=latency), else null and empty.
    - C(pid) is 0 and C(comm) is empty where the process is unknown.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"query": "db.example", "rcode": "NXDOMAIN"}, "count": 2,
           "sum": null, "min": null, "max": null, "histogram": [], "unit": "hits"}]
events:
  description:
    - The queries in the order of time, when O(collect=events); RV(rows) is empty then. C(pid), C(tid) and C(user) are
      the host's numbers, C(container_pid) is the PID inside the container.
    - C(protocol) is V(udp) or V(tcp). C(truncated) is true, and only there, where the server cut its answer to fit (the
      TC bit), after which resolvers ask again over TCP.
    - C(rcode) and C(latency) (in nanoseconds) are null for a query that was not answered in the window, or was sent
      again first.
    - C(answers) are the records in the first 512 bytes of the answer, with C(data) where they are addresses or names.
      C(answers_truncated) is true, and only there, where the rest is missing or could not be read.
    - C(pid), C(container_pid), C(tid), C(user) and C(comm) are null where the process is unknown.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "name": "web1", "pid": 41822, "container_pid": 7, "tid": 41822,
           "user": 0, "comm": "app", "ip_version": 4, "saddr": "10.0.0.3", "sport": 40112, "daddr": "10.0.0.2",
           "dport": 53, "protocol": "udp", "query": "db.example", "type": "A", "rcode": "NOERROR",
           "answers": [{"name": "db.example", "type": "A", "ttl": 60, "data": "10.0.0.7"}], "latency": 182391}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.dnssnoop import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.dnssnoop import DNSSNOOP_SPEC, Dnssnoop


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **DNSSNOOP_SPEC}, Dnssnoop, BYTECODE)


if __name__ == "__main__":
    main()
