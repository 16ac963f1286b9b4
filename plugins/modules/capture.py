#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: capture
short_description: Capture the packets of containers' interfaces, as tcpdump does
version_added: 1.0.0
description:
  - Captures, for one window of time, the packets that pass the interfaces of the selected containers' network
    namespaces, and writes them to a pcapng file, which tshark and Wireshark read.
  - Nothing has to be installed on the host or in a container, and no process is started in a container.
  - RV(accounting) counts the packets that matched, and among them those that were lost or overwritten.
options:
  snaplen:
    description: How many bytes of each packet to keep, from its network header on.
    type: int
    default: 262144
  file_bytes:
    description:
      - How many bytes of packets, with their headers in the file, are kept. The newest are, RV(accounting) counts those
        that had to go for them as C(capped).
      - They are kept in memory until the window closes, in about twice as much.
    type: int
    default: 16777216
  ring_bytes:
    description:
      - How much of the kernel's memory the packets of one network namespace may take until the module has read them. A
        small packet takes about 800 bytes.
      - RV(accounting) counts a packet that found no room as C(ring_full).
    type: int
    default: 4194304
  dest:
    description:
      - The file to write on the host, which must not exist. Only its owner may read it.
      - By default no file is written and packets are only counted. The role P(fleet.probe.trace#role) chooses a file
        itself, and fetches it into the folder of the report.
    type: path
  by:
    description:
      - What to group the packets by, any of V(container), V(host) and V(direction).
      - Also V(name), V(image), V(runtime), V(hostname), V(parent), V(pod.name), V(pod.namespace), V(pod.uid) and labels
        of the container, such as V(label.app). Containers for which these are equal are counted together unless
        V(container) is given.
      - V(host) matters only when results of several hosts are merged.
    type: list
    elements: str
    default: [container, direction]
  _host:
    description: What the inventory calls the host, for the descriptions of interfaces. The action sets it.
    type: str
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.collect.expression
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Packets belong to a network namespace. Where several of the selected containers share one, as those of a pod do, all
    packets count for the one that started first; RV(attachments) lists the others, and so do the descriptions of the
    interfaces in the file.
  - A container in the host's network namespace is reported as failed. With O(include_host=true) all packets in the
    host's network namespace are captured as the host's.
  - As in files of C(tcpdump -i any), packets have the header C(LINUX_SLL) instead of their own link-layer header. It
    has the direction, the protocol and the sender's address.
  - A packet on the loopback interface is captured once, as it comes in. With segmentation offload one packet here may
    be several on the wire.
  - The times of packets are the host's.
  - The file has what the packets carry, which may be secret. It is written as the window closes, so a module that is
    killed leaves none.
author:
  - fleet.probe contributors (@fleet-probe)
seealso:
  - module: fleet.probe.packets
  - module: fleet.probe.dnssnoop
"""

EXAMPLES = r"""
- name: What does the web container say to its database?
  fleet.probe.capture:
    names: [web]
    expression: tcp port 5432
    duration: 30
    dest: /root/web-database.pcapng

- name: How many packets start a connection, without their contents?
  fleet.probe.capture:
    selector: app=web
    expression: tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn
    duration: 1m

- name: Only headers, and the last 64 MiB of a busy service
  fleet.probe.capture:
    selector: app=cache
    expression: port 6379
    snaplen: 96
    file_bytes: 67108864
    duration: 5m
    dest: /root/cache.pcapng
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
  description:
    - What became of the packets, from counters in the kernel. C(hits) is the sum of the others. C(delivered) were
      counted or recorded, C(unfinished) had begun when the window closed but not ended, such as calls that had not
      returned. The others are losses. Of C(unpaired) the end can no longer be seen. For C(kernel_missed) the kernel did
      not run the program; whose hits those were it does not say, so they are of the whole host, as is that part of
      C(hits).
    - The packets in the file are those that were C(delivered). C(capped) are those that newer ones overwrote
      (O(file_bytes)), C(ring_full) those that the kernel dropped because the module had not read others in time
      (O(ring_bytes)).
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
    - The network namespaces that were probed, or in check mode would be.
    - C(containers) are the selected containers in a namespace, and its packets count for C(container).
  returned: success, in check mode unless no container matched
  type: list
  elements: dict
  sample: [{"network": 4026532337, "container": "3f2a", "containers": ["3f2a", "77c0"]}]
capture:
  description: The file on the host; C(path) is null if none was asked for, or none could be written. C(packets) and
    C(bytes) are what is in it. C(overwritten) and C(dropped) are C(capped) and C(ring_full) of RV(accounting).
  returned: success, in check mode unless no container matched
  type: dict
  sample: {"path": "/root/web-database.pcapng", "bytes": 3184, "packets": 12, "overwritten": 0, "dropped": 0}
owner_mode:
  description: What assigned the packets to containers, which is always the V(network namespace).
  returned: success, in check mode unless no container matched
  type: str
  sample: network namespace
rows:
  description:
    - The packets by the keys in O(by), the largest count first. C(container) is null where O(by) does not have it, and
      for processes in no container; C(name) is the container's name.
    - They also have the packets that are not in the file. C(sum), C(min), C(max) and C(histogram) are the sizes of
      packets in bytes, from the network header on.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "name": "web1", "by": {"direction": "out"}, "count": 2, "sum": 1552, "min": 52,
           "max": 1500, "histogram": [{"low": 32, "high": 64, "count": 1}, {"low": 1024, "high": 2048, "count": 1}],
           "unit": "bytes"}]
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

from ansible_collections.fleet.probe.plugins.module_utils._bytecode.capture import BYTECODE
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._module.probe import run_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.capture import CAPTURE_SPEC, Capture


def main() -> None:
    """The module's entry point."""
    run_probe({**PROBE_SPEC, **CAPTURE_SPEC}, Capture, BYTECODE)


if __name__ == "__main__":
    main()
