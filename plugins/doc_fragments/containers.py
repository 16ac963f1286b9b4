# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of SELECTION_SPEC."""

from __future__ import annotations


class ModuleDocFragment:
    """Used by every module as fleet.probe.containers."""

    DOCUMENTATION = r"""
options:
  runtimes:
    description:
      - Only containers of these runtimes. Other runtimes are not queried for names.
      - V(unknown) is anything else with its own PID and mount namespaces.
    type: list
    elements: str
    choices: [docker, podman, containerd, cri-o, lxc, systemd-nspawn, unknown]
  endpoints:
    description:
      - The socket of a runtime, by the runtime's name V(docker), V(containerd) or V(cri-o).
      - The value is an absolute path, C(unix://) and a path, or for V(docker) C(tcp://host:port).
      - The default is the variable that the runtime's own tools read (E(DOCKER_HOST),
        E(CONTAINER_RUNTIME_ENDPOINT)), else the well-known paths.
      - The module ignores a socket that does not belong to root.
    type: dict
  selector:
    description:
      - A Kubernetes label selector over the labels of a container and of its pod; the container's take precedence.
      - It takes the whole grammar, V(=), V(==), V(!=), V(in), V(notin), existence and absence of a key, V(<) and
        V(>).
      - As in Kubernetes, V(!=) and V(notin) also match containers that do not have the label.
    type: str
  names:
    description: Only containers whose name matches one of these globs.
    type: list
    elements: str
  images:
    description: Only containers whose image, as the runtime writes it, matches one of these globs.
    type: list
    elements: str
  ids:
    description: Only containers whose id matches one of these globs or begins with one of them.
    type: list
    elements: str
  pod_namespaces:
    description: Only containers of pods in Kubernetes namespaces that match one of these globs.
    type: list
    elements: str
  pod_names:
    description: Only containers of pods whose name matches one of these globs.
    type: list
    elements: str
  pids:
    description: Only the containers in which these processes run, given as PIDs of the host.
    type: list
    elements: int
  include_host:
    description: Also processes that run in no container.
    type: bool
    default: false
  sandboxes:
    description: Also the sandbox (pause, infra) containers that hold a pod's namespaces.
    type: bool
    default: false
"""
