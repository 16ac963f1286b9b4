#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The preflight check: whether a host can run probes, and what it lacks."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_info
version_added: 1.0.0
short_description: Check whether a host can run probes, and what it lacks
description:
  - Looks at the kernel, the user, libbpf and the cgroups, tries each type of probe with a program that does nothing,
    and asks the container runtimes.
  - Lists each gap with its consequence and its remedy. Nothing on the host changes, and nothing stays loaded.
  - Also runs where probes cannot run, for example without root, and reports why.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.attributes.info
  - fleet.probe.attributes.group
options:
  endpoints:
    description:
      - The socket of each runtime, keyed by the runtime's name, V(docker), V(containerd) or V(cri-o).
      - The value is an absolute path, C(unix://) and a path, or for V(docker) C(tcp://host:port).
    type: dict
seealso:
  - module: fleet.probe.containers_info
"""

EXAMPLES = r"""
- name: Check before the incident
  fleet.probe.host_info:
  become: true
  register: preflight

- name: Leave out the hosts that cannot run probes
  ansible.builtin.group_by:
    key: "{{ 'probe_ready' if preflight.ready else 'probe_unready' }}"
"""

RETURN = r"""
ready:
  description: Whether probes can run. Gaps that affect only some tools do not make it false.
  returned: always
  type: bool
  sample: true
checks:
  description: The checks that were made.
  returned: always
  type: list
  elements: dict
  contains:
    name:
      description: >-
        V(kernel), V(architecture), V(user), V(capabilities), V(lockdown), V(btf), V(libbpf), V(cgroups),
        V(ring buffer), V(root) (whether this task has the host's root directory), V(pids) (whether it sees the kernel's
        PIDs), V(tracepoints) (whether their arguments are those that the tools read), V(uprobe_multi), V(real time)
        (whether the kernel is a PREEMPT_RT one), V(quiet cpus) (those booted with nohz_full or isolcpus) or
        V(discovery).
      type: str
      returned: always
      sample: kernel
    ok:
      description: Whether the host passed.
      type: bool
      returned: always
    found:
      description: What the host has.
      type: str
      returned: always
      sample: 6.1.0-31-amd64
probes:
  description:
    - Each type of probe, V(uprobe), V(tracepoint), V(kprobe), with C(usable), and C(found), which says why if not.
  returned: always
  type: dict
  sample: {uprobe: {usable: true, found: works}}
runtimes:
  description:
    - The container runtimes that run containers here or whose socket exists, with C(runtime), C(endpoint) (null where
      there is none), the number of C(containers) found, and C(error) where the runtime did not answer.
  returned: always
  type: list
  elements: dict
  sample: [{runtime: docker, endpoint: /run/docker.sock, containers: 12, error: null}]
gaps:
  description: What the host lacks, with C(what), C(found), C(cost) and C(remedy).
  returned: always
  type: list
  elements: dict
  sample: []
"""

import os
from typing import Any, Dict, List, Tuple

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.endpoints import well_known_sockets
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import (
    ENDPOINT_RUNTIMES,
    SELECTION_SPEC,
    Selection,
    read_selection,
)
from ansible_collections.fleet.probe.plugins.module_utils._module.preflight import Check, host_checks, probe_checks

# for runtimes whose endpoint cannot be set
REMEDIES = {
    "podman": "Make 'podman ps' work on the host for the user who runs the containers.",
    "lxc": "Start incus or LXD, whose socket this is.",
}


def runtimes(found: Discovery) -> List[Dict[str, Any]]:
    """One entry for each runtime endpoint that was called, and for each other runtime with containers or a socket."""
    listed = [
        {
            "runtime": call.runtime,
            "endpoint": printable_text(call.endpoint),
            "containers": call.containers,
            "error": printable_text(call.error) if call.error else None,
        }
        for call in found.runtime_calls
    ]
    called = {call.runtime for call in found.runtime_calls}
    counts: Dict[str, int] = {}
    for container in found.containers:
        counts[container.runtime] = counts.get(container.runtime, 0) + 1
    there = well_known_sockets()
    for runtime in sorted((set(counts) | set(there)) - called):
        count = counts.get(runtime, 0)
        lost = count and runtime in ENDPOINT_RUNTIMES
        listed.append(
            {
                "runtime": runtime,
                "endpoint": there.get(runtime),
                "containers": count,
                "error": "no socket was found" if lost else None,
            }
        )
    return listed


def discovery(options: Selection) -> Tuple[Check, List[Dict[str, Any]]]:
    """Whether containers can be discovered, and the runtimes found meanwhile."""
    try:
        found = discover(options)
    except HostError as error:
        remedy = "Set become: true." if os.geteuid() else "Run the task with CAP_SYS_PTRACE on the host."
        return Check("discovery", False, str(error), "No containers can be selected.", remedy, True), []
    return Check("discovery", True, f"{len(found.containers)} containers"), runtimes(found)


def gap(check: Check) -> Dict[str, Any]:
    """A failed check as the result lists it."""
    return {"what": check.name, "found": check.found, "cost": check.cost, "remedy": check.remedy}


def runtime_gap(entry: Dict[str, Any]) -> Dict[str, Any]:
    """A runtime that could not be queried, as a gap."""
    runtime = entry["runtime"]
    return {
        "what": f"{runtime} at {entry['endpoint']}" if entry["endpoint"] else runtime,
        "found": entry["error"],
        "cost": "Names, images or labels of its containers are missing, so selectors cannot match them.",
        "remedy": REMEDIES.get(runtime) or f"Start it, or set endpoints.{runtime} to its socket.",
    }


def main() -> None:
    module = AnsibleModule(argument_spec={"endpoints": SELECTION_SPEC["endpoints"]}, supports_check_mode=True)
    try:
        options = read_selection(module.params)
    except ProbeError as error:
        module.fail_json(msg=str(error))
    discovered, listed = discovery(options)
    checks = [*host_checks(), discovered]
    probes = probe_checks()
    tried = list(probes.values())
    gaps = [gap(check) for check in checks + tried if not check.ok]
    gaps += [runtime_gap(entry) for entry in listed if entry["error"]]
    module.exit_json(
        changed=False,
        ready=all(check.ok for check in checks if check.needed) and any(check.ok for check in tried),
        checks=[{"name": check.name, "ok": check.ok, "found": check.found} for check in checks],
        probes={name: {"usable": check.ok, "found": check.found} for name, check in probes.items()},
        runtimes=listed,
        gaps=gaps,
    )


if __name__ == "__main__":
    main()
