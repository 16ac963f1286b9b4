#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later

from __future__ import annotations

DOCUMENTATION = r"""
module: profile
short_description: Show which functions of containers take CPU time
version_added: 0.1.0
description:
  - Looks at what runs on each CPU, so many times a second for one window of time, and keeps the stacks of the selected
    containers' processes, of their own functions and the kernel's.
  - The functions' names are read inside each container when the window has closed, from symbol tables, separate debug
    files and perf maps, so that the host needs none of the containers' files.
  - Never reports C(changed).
options:
  frequency:
    description:
      - Samples a second on each CPU.
      - The default is no round number, so that it keeps no pace with what runs at one.
    type: int
    default: 99
  by:
    description:
      - What to group rows by, any of V(container), V(pid), V(comm), V(user) and V(host).
      - Stacks are of one container and one command each. Equal stacks of several processes are one, unless V(pid) is
        given here.
      - V(host) has a meaning only when results of several hosts are merged.
    type: list
    elements: str
    default: [container]
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.tool
  - fleet.probe.stacks
  - fleet.probe.probe
  - fleet.probe.attributes
author:
  - fleet.probe contributors (@fleet-probe)
"""

EXAMPLES = r"""
- name: What do the web containers spend CPU time on?
  fleet.probe.profile:
    selector: app=web
    duration: 30s
  register: profile

- name: Keep it for a flame graph
  ansible.builtin.copy:
    content: "{{ {inventory_hostname: profile} | fleet.probe.folded }}"
    dest: web.folded
    mode: "0644"
  delegate_to: localhost

- name: Which process of the database takes most, by the functions of the program alone?
  fleet.probe.profile:
    names: [postgres*]
    kernel_stacks: false
    by: [container, pid, comm]
"""

RETURN = r"""
window:
  description: When samples were taken; epoch seconds. C(start_at) is the controller's time, the others the host's.
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
  description:
    - What became of every sample that met a selected container, from counters in the kernel. C(hits) is the sum of the
      rest. C(map_full) are those for whose row or stack there was no room; more O(map_entries) make room.
  returned: success
  type: dict
  sample: {"hits": 2950, "delivered": 2950, "ring_full": 0, "map_full": 0, "capped": 0, "kernel_missed": 0}
containers:
  description: The containers that matched, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
attachments:
  description: The CPUs that were sampled, or in check mode would be.
  returned: success, unless no container matched
  type: list
  elements: dict
  sample: [{"cpu": 0, "frequency": 99}]
owner_mode:
  description: How samples were told apart, by C(cgroup), C(mount namespace) or both.
  returned: success
  type: str
  sample: cgroup
rows:
  description: Samples by the keys in O(by), largest first. C(count) divided by O(frequency) is seconds of CPU time.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "by": {}, "count": 2950, "sum": null, "min": null, "max": null, "histogram": [],
            "unit": "samples"}]
events:
  description: Always empty for this module.
  returned: success
  type: list
  elements: dict
stacks:
  description:
    - The stacks, the one with most samples first. C(frames) begin with the innermost function; those of the kernel end
      in C(_[k]), and what has no name is the file and the offset into it, C([vdso]) or C([unknown]).
    - C(pid) and C(container_pid) are null where several processes had the same stack.
  returned: success
  type: list
  elements: dict
  sample: [{"container": "3f2a", "pid": 41822, "container_pid": 7, "comm": "app",
            "frames": ["parse_header", "handle", "main", "libc.so.6+0x2724a"], "count": 2100, "sum": null,
            "unit": "samples"}]
truncated:
  description: What O(max_rows), O(max_events) and O(max_bytes) cut from this result.
  returned: success
  type: dict
  sample: {"rows": 0, "events": 0, "stacks": 0, "bytes": 0}
"""

from typing import Any, Dict, Mapping

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import PROBE_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._discover.target import TARGET_SPEC, target_options
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import run_kernel_probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.profile import PROFILE_SPEC, Profile


def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """The six steps of a probe; what is looked up inside containers is looked up in the last one."""
    return run_kernel_probe(target_options(params), Profile(params), params["_bundle"], check_mode)


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(argument_spec={**TARGET_SPEC, **PROBE_SPEC, **PROFILE_SPEC}, supports_check_mode=True)
    run_module(module, probe)


if __name__ == "__main__":
    main()
