#!/usr/bin/python
# Copyright (c) 2026 fleet.probe contributors
# GNU General Public License v3.0+ (see LICENSES/GPL-3.0-or-later.txt or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what can be probed: discovery and resolution, steps 1 and 2 of every probe."""

from __future__ import annotations

DOCUMENTATION = r"""
module: probes_info
version_added: 1.0.0
short_description: List the functions and USDT probes that can be probed inside containers
description:
  - Lists what can be probed in each of the selected containers, without attaching anything.
  - Files are read as the probe modules read them, by a helper that has entered the container and dropped its
    privileges.
author:
  - fleet.probe contributors (@fleet-probe)
extends_documentation_fragment:
  - fleet.probe.containers
  - fleet.probe.debug
  - fleet.probe.attributes.info
  - fleet.probe.attributes.group
options:
  type:
    description:
      - V(function) lists functions, for M(fleet.probe.uprobe).
      - V(usdt) lists USDT probes, for M(fleet.probe.usdt).
    type: str
    choices: [function, usdt]
    default: function
  target:
    description:
      - The binary or library, an absolute path inside the container or a short name such as V(libssl).
      - Required for O(type=function). For O(type=usdt) the default is every file that the container's processes have
        mapped as code.
    type: str
  match:
    description:
      - Only functions whose name, or USDT probes whose C(provider:name), matches one of these globs.
      - The other names are those of the same options of M(fleet.probe.uprobe) and M(fleet.probe.usdt).
    aliases: [function, probe]
    type: list
    elements: str
    default: ['*']
  max_probes:
    description: How many probes the result has at most, over all containers. RV(truncated) counts the others.
    type: int
    default: 1000
requirements:
  - root on the host
seealso:
  - module: fleet.probe.uprobe
  - module: fleet.probe.usdt
"""

EXAMPLES = r"""
- name: List the functions of OpenSSL that can be probed in the web containers
  fleet.probe.probes_info:
    target: libssl
    match: SSL_*
    selector: app=web
  become: true

- name: List the USDT probes of everything that runs in the containers
  fleet.probe.probes_info:
    type: usdt
  become: true
"""

RETURN = r"""
probes:
  description:
    - What can be probed, by container, file and name.
    - Functions of C++ and Rust have the C(name) that people write, and C(symbol), the one in the file. Others have no
      C(symbol).
    - A function has C(address) as nm prints it, C(size) in bytes, and C(indirect), which is true for a
      function that only selects an implementation (IFUNC) and so is not worth probing.
    - A USDT probe has the number of its C(sites) and C(arguments), and C(semaphore), which is true where the program
      feeds the probe only while it is in use.
  returned: success
  type: list
  elements: dict
  sample:
    - {"container": "3f2a", "type": "usdt", "path": "/usr/bin/python3.11", "name": "python:gc__start", "sites": 1,
       "semaphore": true, "arguments": 1}
failures:
  description: The containers whose files could not be read, each with C(stage) and C(reason).
  returned: success
  type: list
  elements: dict
containers:
  description: The selected containers, as M(fleet.probe.containers_info) lists them.
  returned: success
  type: list
  elements: dict
truncated:
  description: How many C(probes) were left out of the result.
  returned: success
  type: dict
  sample: {"probes": 0}
"""

from typing import Any, Dict, List, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._core.imports import compile_once

compile_once()

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._core.no_match import nothing_matched
from ansible_collections.fleet.probe.plugins.module_utils._discover.discover import discover
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import (
    SELECTION_SPEC,
    read_selection,
    wanted,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import Ownership, pids_of
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import DEBUG_SPEC, absent_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.listing import list_probes, list_request
from ansible_collections.fleet.probe.plugins.module_utils._result.container import container_result


def look(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
    """Steps 1 and 2 of a probe; check mode is the same."""
    selection, request = read_selection(params), list_request(params)
    found = discover(selection, processes=True)
    places = Ownership(found.containers, found.selected, selection.include_host).everywhere()
    listed, failures = list_probes(places, request, pids_of(places))
    probes: List[Dict[str, Any]] = [
        {"container": one.container.id, "type": request.kind, **probe} for one in listed for probe in one.probes
    ]
    kept = probes[: params["max_probes"]]
    return {
        "changed": False,
        "probes": kept,
        "failures": [failure.as_result() for failure in failures],
        "containers": [container_result(container) for container in found.selected],
        "truncated": {"probes": len(probes) - len(kept) + sum(one.left_out for one in listed)},
        "warnings": [
            *found.warnings,
            *absent_debug_dirs(request.debug_dirs),
            *(note for one in listed for note in one.notes),
            *([] if places else [nothing_matched(found.containers, *wanted(selection))]),
        ],
    }


def main() -> None:
    """The module's entry point."""
    module = AnsibleModule(
        argument_spec={
            **SELECTION_SPEC,
            "type": {"type": "str", "choices": ["function", "usdt"], "default": "function"},
            "target": {"type": "str"},
            "match": {"type": "list", "elements": "str", "default": ["*"], "aliases": ["function", "probe"]},
            "max_probes": {"type": "int", "default": 1000},
            **DEBUG_SPEC,
        },
        supports_check_mode=True,
    )
    run_module(module, look)


if __name__ == "__main__":
    main()
