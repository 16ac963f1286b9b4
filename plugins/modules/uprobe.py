#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: uprobe
short_description: Count, time or record calls of a function inside containers
version_added: 0.1.0
description:
  - Puts a uprobe onto a function in a binary or library inside the selected containers, for one window of time,
    and returns how often it was called, by whom, for how long, and with what arguments or return value.
  - Nothing is installed on the host. The program is compiled ahead of time and loaded with libbpf.
  - Containers of one image share the inode that a uprobe belongs to. A file is attached once for each real inode,
    and the program decides in the kernel to which container a hit belongs, so no hit is counted for a container
    that it did not come from, and none is counted twice.
  - Containers that match and start in the window are picked up within a second, those that end are let go.
  - Never reports C(changed).
options:
  target:
    description:
      - The binary or library, as the container sees it.
      - An absolute path, such as V(/usr/sbin/nginx), or a short name, such as V(libc), V(ssl) or V(libzookeeper_mt).
      - A short name is looked up among the files that the container's processes have mapped, then in its library
        search path, then in the usual directories of programs.
    type: str
    required: true
  function:
    description:
      - Names of functions, as the symbol table has them (C++ and Rust names are mangled).
      - A name that is not there and has any of C(*), C(?) and C([...]) in it is a glob, such as V(SSL_*). It means all
        functions whose names match, but for indirect ones, at up to 1024 places of a file.
      - Either O(function) or O(offset) is needed.
    type: list
    elements: str
  offset:
    description:
      - With O(function), bytes into the function; without, the address of a function as C(nm) prints it.
      - Decimal, or hexadecimal with C(0x).
    type: str
  unsafe:
    description:
      - Allow an O(offset) that is not the start of a function.
      - A probe that does not lie on the first byte of an instruction breaks the program that it is put into.
    type: bool
    default: false
  at:
    description:
      - Whether to probe the function's entry or its return.
      - The kernel follows 64 returns of a thread at once; calls that are nested deeper are seen at their entry only.
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
      - How to read the values, one type for all or one for each. They are compared, ordered and summed up as such.
      - A V(str) is read from the process's memory, 127 bytes of it, and is for O(collect=events) only.
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
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: How often do the web containers call SSL_write in the next 30 seconds?
  fleet.probe.uprobe:
    target: libssl
    function: SSL_write
    selector: app=web
    duration: 30s

- name: Which functions of OpenSSL do the web containers call most?
  fleet.probe.uprobe:
    target: libssl
    function: SSL_*
    by: [container, function]
    selector: app=web

- name: Which return values does zoo_set2 give, by container?
  fleet.probe.uprobe:
    target: libzookeeper_mt
    function: zoo_set2
    value: retval
    value_type: int32
    by: [container, retval]
    selector: app=zk

- name: How long do queries take, by container?
  fleet.probe.uprobe:
    target: /usr/lib/postgresql/16/bin/postgres
    function: exec_simple_query
    collect: latency
    sub_buckets: 4
    duration: 1m

- name: Every failed-looking call with its PID on the host and in the container
  fleet.probe.uprobe:
    target: /usr/bin/app
    function: handle_request
    collect: events
    value: retval
    value_type: int32
    filter: retval<0
    names: [web*]
    duration: 2m
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
  description:
    - Where the probe was put, or in check mode would be; one entry for each real inode and place.
    - The first 100 are listed, C(attachment_count) counts them all.
  returned: success
  type: list
  elements: dict
  sample: [{"path": "/usr/lib/libz.so.1", "function": "crc32", "address": 12176, "offset": 12176,
            "containers": ["3f2a"]}]
attachment_count:
  description: How many places were probed, or in check mode would be.
  returned: success
  type: int
  sample: 1
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
            "comm": "app", "function": "handle_request", "retval": -4, "value": -4}]
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
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import run_user_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.uprobe import UPROBE_SPEC, uprobe_options


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe."""
    return run_user_probe(target_options(params), uprobe_options(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **UPROBE_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
