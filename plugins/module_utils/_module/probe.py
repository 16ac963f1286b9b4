# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main function of every probe module."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.fleet.probe.plugins.module_utils._discover.selection import SELECTION_SPEC, read_selection
from ansible_collections.fleet.probe.plugins.module_utils._module.run import run_module
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.run import run


def run_probe(spec: Mapping[str, Any], make: Callable[[Mapping[str, Any]], Probe], bytecode: Mapping[str, Any]) -> None:
    """Checks the options, runs the six steps, and exits with the result or an error of one sentence.

    ``spec`` has the module's options without those that select containers. ``make`` builds the probe from the
    parameters and raises OptionError. ``bytecode`` is the constant of the module's file in ``_bytecode``.
    """
    module = AnsibleModule(argument_spec={**SELECTION_SPEC, **spec}, supports_check_mode=True)

    def probe(params: Mapping[str, Any], check_mode: bool) -> Dict[str, Any]:
        selection = read_selection(params)
        result = run(make(params), selection, bytecode, check_mode)
        if module._verbosity < 2:  # -vv
            del result["timing"]
        return result

    run_module(module, probe)
