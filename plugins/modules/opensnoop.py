#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: opensnoop
short_description: Show which process in which container opens which file
version_added: 0.1.0
description:
  - Watches the system calls open, openat, openat2 and creat of the selected containers for one window of time.
  - The path is compared in the kernel, so only opens that match cost an event.
  - Never reports C(changed).
options:
  path:
    description:
      - Only opens of this path, as the process gave it; the default is any.
      - The first 255 bytes of a path are read and compared.
      - It is compared as given, so V(/etc/hosts) leaves out a process that went to C(/etc) and opens C(hosts).
        V(*hosts) has both.
    type: str
  match:
    description:
      - How the path is compared, V(exact) as a whole, V(prefix) from its beginning, V(glob) with C(*) for any bytes
        (C(/) among them) and C(?) for one byte.
      - The default is V(glob) where it has a C(*) or C(?), and V(exact) else.
    type: str
    choices: [exact, prefix, glob]
  failed:
    description: Only opens that failed.
    type: bool
    default: false
  collect:
    description: V(events) records each open, V(count) counts them in the kernel.
    type: str
    choices: [count, events]
    default: events
  by:
    description:
      - What to group counts by, any of V(container), V(pid), V(comm), V(user), V(host), V(path) and V(retval).
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
  - Opens through io_uring and by 32-bit programs on a 64-bit kernel pass no tracepoint of the system calls and are
    not seen.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which container reads /etc/hosts?
  fleet.probe.opensnoop:
    path: /etc/hosts
    duration: 5

- name: Which files below /etc do the web containers fail to open?
  fleet.probe.opensnoop:
    path: /etc/*
    failed: true
    selector: app=web
    duration: 1m

- name: The busiest paths, containers and the host's own processes alike
  fleet.probe.opensnoop:
    collect: count
    by: [container, path]
    include_host: true
    duration: 30s
"""

RETURN = r"""
window:
  description: When opens were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description: What became of every open that matched, from counters in the kernel. C(hits) is the sum of the rest.
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
  sample: [{"event": "syscalls:sys_exit_openat"}, {"event": "syscalls:sys_exit_openat2"}]
owner_mode:
  description: How opens were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Counts by the keys in O(by), largest first, when O(collect=count).
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"path": "/etc/hosts"}, "count": 12, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description:
    - Opens in the order of time, when O(collect=events).
    - C(full_path) is C(path) from the root directory of the process, a relative one with the directory that it begins
      in (the working directory, or the descriptor's) as the kernel had it in that moment; null where that lies outside
      of the root directory or more than about 40 directories deep.
    - C(retval) is the new descriptor or the negative error number, C(error) the error's name.
    - C(dirfd) is there for relative paths, C(path_truncated) for those that were longer than 255 bytes.
  returned: success
  type: list
  elements: dict
  sample: [{"time": 1767225601.25, "container": "3f2a", "pid": 41822, "container_pid": 7, "tid": 41822, "user": 0,
            "comm": "app", "path": "/etc/hosts", "full_path": "/etc/hosts", "flags": ["O_RDONLY", "O_CLOEXEC"],
            "retval": 3, "error": null}]
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.opensnoop import OPENSNOOP_SPEC, Opensnoop


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Opensnoop(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **OPENSNOOP_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
