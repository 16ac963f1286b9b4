#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translates PIDs between the host and containers."""

from __future__ import annotations

DOCUMENTATION = r"""
module: pids_info
version_added: 1.0.0
short_description: Translate PIDs between a host and its containers, in both directions
description:
  - Finds the container in which a process of the host runs and its PID there, and the process of the host that has a
    PID in a container, at every level of nested containers.
  - Each process has its start time, so a reused PID is never mistaken for the process that had it before.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.attributes.info
  - fleet.probe.attributes.group
options:
  pids:
    description: Host PIDs to translate.
    type: list
    elements: int
  container_pids:
    description:
      - PIDs to translate, as seen in the PID namespace of each selected container.
      - The process may run in another container that shares that namespace, such as one of the same pod, or in a nested
        container.
    type: list
    elements: int
  known:
    description:
      - Processes from an earlier result of this module.
      - Each is translated if it is still running, and listed in RV(missing) if it has ended, even if its PID is in use
        again.
    type: list
    elements: dict
    suboptions:
      pid:
        description: The host PID.
        type: int
        required: true
      start_ticks:
        description: Its start time in clock ticks since boot.
        type: int
        required: true
requirements:
  - root on the host
seealso:
  - module: fleet.probe.containers_info
"""

EXAMPLES = r"""
- name: Find the container of a process that top shows on the host
  fleet.probe.pids_info:
    pids: [4711]
  become: true

- name: Find the host PID of process 66 in container web1
  fleet.probe.pids_info:
    names: [web1]
    container_pids: [66]
  become: true
  register: web

- name: Check whether it is still the same process
  fleet.probe.pids_info:
    known:
      - pid: "{{ web.processes[0].pid }}"
        start_ticks: "{{ web.processes[0].start_ticks }}"
  become: true
"""

RETURN = r"""
processes:
  description: The processes found, in the order of the options.
  returned: always
  type: list
  elements: dict
  contains:
    asked:
      description: The PID that was to be translated, as C(pid), or as C(container) (an id) and C(container_pid).
      type: dict
      returned: always
      sample: {container: 3f2a8c01d2e4, container_pid: 66}
    pid:
      description: The host PID.
      type: int
      returned: always
      sample: 4711
    container_pid:
      description: The PID in the process's own (innermost) PID namespace.
      type: int
      returned: always
      sample: 66
    nspid:
      description: The PID in each PID namespace, the host's first.
      type: list
      elements: int
      returned: always
      sample: [4711, 66]
    thread:
      description:
        - The numbers of the thread (C(tid), C(container_tid) and C(nspid)) if the number that was asked for is that of
          a thread, as logs often print it. The other keys are those of its process.
        - Null if the number is that of a process.
      type: dict
      returned: always
      sample: {tid: 4717, container_tid: 72, nspid: [4717, 72]}
    levels:
      description: The same, each with C(container), the id of the namespace's container, or null for the host.
      type: list
      elements: dict
      returned: always
      sample: [{pid: 4711, container: null}, {pid: 66, container: 3f2a8c01d2e4}]
    container:
      description: The id of the innermost container that it runs in, or null.
      type: str
      returned: always
    comm:
      description: Its command name, which the process can set.
      type: str
      returned: always
      sample: java
    started_at:
      description: When it started, in seconds since the epoch.
      type: float
      returned: always
      sample: 1795259539.49
    start_ticks:
      description: The same in clock ticks since boot, which clock adjustments do not change.
      type: int
      returned: always
      sample: 140849
missing:
  description: The PIDs without a process, as in C(asked) above, with a C(reason).
  returned: always
  type: list
  elements: dict
  sample: [{pid: 4711, reason: There is no such process.}]
containers:
  description: The containers that the processes run in, as M(fleet.probe.containers_info) lists them.
  returned: always
  type: list
  elements: dict
"""

from typing import Any, Dict, List, Optional

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import Discovery, discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.pids import Translated, from_container, from_host
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import (
    SELECTION_SPEC,
    check_pids,
    read_selection,
)
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result, process_result

NO_PROCESS = "There is no such process."


def translate(found: Discovery, params: Dict[str, Any]) -> Dict[str, Any]:
    """The module's result for the questions in ``params``."""
    processes: List[Dict[str, Any]] = []
    missing: List[Dict[str, Any]] = []
    seen: Dict[str, Dict[str, Any]] = {}

    def report(asked: Dict[str, Any], answer: Optional[Translated], reason: str = NO_PROCESS) -> None:
        if answer is None:
            missing.append({**asked, "reason": reason})
            return
        processes.append(
            {
                "asked": asked,
                **process_result(answer.process),
                "container_pid": answer.process.nspid[-1],
                "thread": None
                if answer.thread is None
                else {"tid": answer.thread[0], "container_tid": answer.thread[-1], "nspid": answer.thread},
                "start_ticks": answer.process.start_ticks,
                "container": answer.container.id if answer.container else None,
                "levels": [
                    {"pid": level.pid, "container": level.container.id if level.container else None}
                    for level in answer.levels
                ],
            }
        )
        if answer.container is not None:
            seen.setdefault(answer.container.id, container_result(answer.container))

    for pid in params["pids"] or []:
        report({"pid": pid}, from_host(found, pid))
    for known in params["known"] or []:
        answer = from_host(found, known["pid"])
        if answer is not None and (answer.thread or answer.process.start_ticks != known["start_ticks"]):
            report(known, None, "Its PID belongs to another process now.")
        else:
            report(known, answer)
    for container in found.selected:
        for pid in params["container_pids"] or []:
            report({"container": container.id, "container_pid": pid}, from_container(found, container, pid))
    return {"processes": processes, "missing": missing, "containers": list(seen.values())}


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            **SELECTION_SPEC,
            "container_pids": {"type": "list", "elements": "int"},
            "known": {
                "type": "list",
                "elements": "dict",
                "options": {
                    "pid": {"type": "int", "required": True},
                    "start_ticks": {"type": "int", "required": True},
                },
            },
        },
        required_one_of=[["pids", "container_pids", "known"]],
        supports_check_mode=True,
    )
    params = module.params
    try:
        check_pids("container_pids", params["container_pids"])
        check_pids("known", [known["pid"] for known in params["known"]] if params["known"] is not None else None)
        check_pids("pids", params["pids"])
        # In this module pids are to translate; they do not select containers.
        found = discover(read_selection({**params, "pids": None}))
        result = translate(found, params)
    except ProbeError as error:
        module.fail_json(msg=str(error))
    for warning in found.warnings:
        module.warn(warning)
    module.exit_json(changed=False, **result)


if __name__ == "__main__":
    main()
