#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists containers: discovery, step 1 of every probe."""

from __future__ import annotations

DOCUMENTATION = r"""
module: containers_info
version_added: 1.0.0
short_description: List the containers on a host, of every runtime
description:
  - Finds every container from C(/proc) and the cgroups, and asks the container runtimes for names, images and labels.
  - Where a runtime is down, slow or not trusted, the module warns and lists the containers without its names.
  - The options that select containers mean the same in every module of the collection.
  - Finds the container for a number or host name from the kernel's log, auditd, bpftrace or lsns.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.attributes.info
  - fleet.probe.attributes.group
options:
  processes:
    description: Whether to list each container's processes.
    type: bool
    default: false
  cgroup_ids:
    description:
      - Only the containers that contain the cgroups of these v2 ids, or for a cgroup in no container, those inside it.
      - The id is C(cgroup) in bpftrace, and the inode number of the cgroup's directory.
      - The kernel reuses numbers, so a number means the cgroup that has it now. Unused numbers give a warning.
    type: list
    elements: int
  namespace_ids:
    description:
      - Only the containers in the namespaces of these numbers, of any kind, or where no container is, those with a
        process in it.
      - The number is that in V(net:[4026532177]) or C(lsns). Containers can share a namespace, as those of a pod do.
    type: list
    elements: int
  hostnames:
    description: Only containers whose host name (of their UTS namespace) matches one of these globs.
    type: list
    elements: str
requirements:
  - root on the host
seealso:
  - module: fleet.probe.pids_info
  - module: fleet.probe.host_info
"""

EXAMPLES = r"""
- name: List the ZooKeeper containers of every host
  fleet.probe.containers_info:
    selector: app=zk,tier notin (canary)
  become: true
  register: zk

- name: Find the container that a process runs in
  fleet.probe.containers_info:
    pids: [4711]
    processes: true
  become: true

- name: Find the containers of a cgroup in bpftrace and of a network namespace in the kernel's log
  fleet.probe.containers_info:
    cgroup_ids: [4411]
    namespace_ids: [4026532177]
  become: true

- name: List the containers of a Docker Engine with its own socket
  fleet.probe.containers_info:
    runtimes: [docker]
    endpoints:
      docker: /srv/docker/docker.sock
    images: ["registry.example.com/web/*"]
  become: true
"""

RETURN = r"""
containers:
  description:
    - The containers that match all options, sorted by name and id.
    - Text is valid UTF-8 with control characters escaped. Where that loses bytes, a second key with the suffix C(_hex)
      has them in hexadecimal.
  returned: always
  type: list
  elements: dict
  contains:
    id:
      description:
        - The id in full, from its runtime or its cgroup, else C(mnt-) and the number of its mount namespace.
        - Nested containers can have equal ids; each of these has C(@mnt-) and that number appended.
      type: str
      returned: always
      sample: 3f2a8c01d2e4b8a1f64e3a1de7cbbf1bfa2d1ef04d7d7a9e64f6a1b9c8d7e6f5
    name:
      description: Its name in the runtime, or else its short id, its host name or the command of its init process.
      type: str
      returned: always
      sample: web1
    runtime:
      description: V(docker), V(podman), V(containerd), V(cri-o), V(lxc), V(systemd-nspawn) or V(unknown).
      type: str
      returned: always
      sample: docker
    image:
      description: Its image as the runtime writes it, or null.
      type: str
      returned: always
      sample: nginx:1.27
    labels:
      description: Its labels.
      type: dict
      returned: always
      sample: {app: zk}
    pod:
      description: The Kubernetes pod it belongs to (C(name), C(namespace), C(uid), C(labels)), or null.
      type: dict
      returned: always
    pid:
      description: The host PID of its init process.
      type: int
      returned: always
      sample: 4711
    nspid:
      description: The PID of its init process in each PID namespace, the host's first, the innermost last.
      type: list
      elements: int
      returned: always
      sample: [4711, 1]
    namespaces:
      description: The inode number of each of its namespaces, by kind.
      type: dict
      returned: always
      sample: {mnt: 4026532177, pid: 4026532180}
    hostname:
      description: The host name in its UTS namespace, or null where it is unknown.
      type: str
      returned: always
      sample: web1
    cgroup:
      description:
        - Its C(path) below the root of the hierarchy, the cgroup v2 C(id) (null where only cgroup v1
          identifies the container), and the C(version) that was used.
      type: dict
      returned: always
      sample: {path: /docker/3f2a8c01, id: 4411, version: 2}
    parent:
      description: The id of the container that it runs inside, or null.
      type: str
      returned: always
    sandbox:
      description:
        - V(gvisor) or V(kata) if the host's kernel does not run the container's programs, else null. Nothing in such a
          container can be probed from the host, and its C(pid) is a process of the sandbox.
      type: str
      returned: always
    started_at:
      description: When its init process started, in seconds since the epoch.
      type: float
      returned: always
      sample: 1795259539.49
    processes:
      description: Its processes, each with C(pid), C(nspid), C(comm) and C(started_at).
      type: list
      elements: dict
      returned: if O(processes=true)
"""

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from typing import Any, Dict, List, Mapping, Tuple

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import SELECTION_SPEC, read_selection
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result

LOOKUP_SPEC: Dict[str, Any] = {
    "cgroup_ids": {"type": "list", "elements": "int"},
    "namespace_ids": {"type": "list", "elements": "int"},
    "hostnames": {"type": "list", "elements": "str"},
}


def main() -> None:
    module = AnsibleModule(
        argument_spec={**SELECTION_SPEC, **LOOKUP_SPEC, "processes": {"type": "bool", "default": False}},
        supports_check_mode=True,
    )
    try:
        found, containers = discovered(module.params)
    except ProbeError as error:
        module.fail_json(msg=str(error))
    for warning in found.warnings:
        module.warn(warning)
    module.exit_json(
        changed=False,
        containers=[container_result(container, module.params["processes"]) for container in containers],
    )


def discovered(params: Mapping[str, Any]) -> Tuple[Discovery, List[Container]]:
    """The discovery, and the containers that match all options."""
    if all(params[option] is None for option in LOOKUP_SPEC):
        found = discover(read_selection(params), processes=params["processes"])
        return found, found.selected
    # Imported when it is needed: a module compiles its imports anew in each run.
    from ansible_collections.fleet.probe.plugins.module_utils._discover.by_kernel_id import look_up, lookup_options

    lookup = lookup_options(params)
    found = discover(read_selection(params), processes=params["processes"])
    return found, look_up(found, lookup)


if __name__ == "__main__":
    main()
