# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documentation of the target options; their spec is module_utils/_target.py."""

from __future__ import annotations


class ModuleDocFragment:
    """Used by every module as fleet.probe.containers."""

    DOCUMENTATION = r"""
options:
  runtimes:
    description:
      - Only containers of these runtimes; the others are not asked for names.
      - V(unknown) is anything else that has a PID and a mount namespace of its own.
    type: list
    elements: str
    choices: [docker, podman, containerd, cri-o, lxc, systemd-nspawn, unknown]
  endpoints:
    description:
      - The socket of a runtime, by the runtime's name V(docker), V(containerd) or V(cri-o).
      - The value is an absolute path, C(unix://) and a path, or for V(docker) C(tcp://host:port).
      - Without it the variable that the runtime's own tools read is used (E(DOCKER_HOST),
        E(CONTAINER_RUNTIME_ENDPOINT)), else the well-known paths.
      - A socket that does not belong to root is not believed.
    type: dict
  selector:
    description:
      - A Kubernetes label selector over the labels of the container and of its pod; the container's own win.
      - Its whole grammar is understood, V(=), V(==), V(!=), V(in), V(notin), existence and absence of a key, V(<)
        and V(>).
      - As in Kubernetes, V(!=) and V(notin) also match containers that do not have the label.
    type: str
  names:
    description: Only containers whose name matches one of these globs.
    type: list
    elements: str
  images:
    description: Only containers whose image, as its runtime writes it, matches one of these globs.
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
    description: Only the containers that these processes run in; host PIDs of any process inside.
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
