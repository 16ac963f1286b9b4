#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: syscount
short_description: Count system calls and measure how long they take, by container
version_added: 0.1.0
description:
  - Counts the system calls of the selected containers for one window of time, in the kernel, by name and by error.
  - A call counts when it returns, so calls that never do (C(exit), C(exit_group)) are not counted.
  - Never reports C(changed).
options:
  syscall:
    description:
      - Only these system calls, by name; the default is all of them.
      - A name means the call of 64-bit and of 32-bit programs.
    type: list
    elements: str
    default: []
  failed:
    description: Only calls that failed.
    type: bool
    default: false
  error:
    description: Only calls that failed with this error, by name or number, such as V(ENOENT) or V(2).
    type: str
  collect:
    description: V(count) counts calls, V(latency) measures the time from a call's entry to its return as well.
    type: str
    choices: [count, latency]
    default: count
  by:
    description:
      - What to group by, any of V(container), V(pid), V(comm), V(user), V(host), V(syscall) and V(error), or what is
        known of the container, V(image), V(pod.name), V(pod.namespace) and V(label.NAME).
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container, syscall]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.tool.histogram
  - fleet.probe.probe
  - fleet.probe.attributes
notes:
  - Calls that a seccomp filter refuses are counted with the error that the filter gives; having no entry, they have
    no latency.
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: Which system calls do the web containers make?
  fleet.probe.syscount:
    selector: app=web
    duration: 10

- name: Which calls fail in each pod, and how?
  fleet.probe.syscount:
    failed: true
    by: [pod.namespace, pod.name, syscall, error]

- name: How long do reads and writes take?
  fleet.probe.syscount:
    syscall: [read, write, pread64, pwrite64, fsync]
    collect: latency
    sub_buckets: 4
"""

RETURN = r"""
window:
  description:
    - When system calls were collected; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
    - What became of the system calls that matched, from counters in the kernel.
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
  sample: [{"event": "raw_syscalls:sys_exit"}]
owner_mode:
  description: How system calls were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description:
    - Counts by the keys in O(by), largest first, with O(collect=latency) times in nanoseconds too.
    - C(syscall) is the name; that of a 32-bit program's call is preceded by C(i386:) or C(arm:), and C(unknown) is a
      call whose number the kernel itself has overwritten, as x86 does in C(rt_sigreturn).
    - C(error) is the error's name, null for calls that did not fail.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {"syscall": "openat"}, "count": 12, "sum": null, "min": null, "max": null,
            "histogram": [], "unit": "hits"}]
events:
  description: Always empty for this module.
  returned: success
  type: list
  elements: dict
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
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscount import SYSCOUNT_SPEC, Syscount


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; there is nothing to resolve inside containers."""
    return run_kernel_probe(target_options(params), Syscount(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **SYSCOUNT_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
