# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usdt: its options, and the arguments of the USDT probes that they name; the program is ``bpf/usdt.bpf.c``."""

from __future__ import annotations

import os
from typing import Any, Dict, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import REACH_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import (
    COLLECT_SPEC,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS, UNWIND_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import BYTES, TYPES
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.fields import value_paths
from ansible_collections.fleet.probe.plugins.module_utils._probes.sets import Sets
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe, field_reader
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_dirs import DEBUG_SPEC, read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_NAMES,
    MAX_TEXT,
    check_target,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt_notes import (
    MAX_ARGUMENTS,
)

# source numbers in bpf/usdt.bpf.c: those of the arguments, from 1
SOURCES = {f"arg{number}": number + 1 for number in range(MAX_ARGUMENTS)}
FIELDS = ("value", "kind", "base", "index", "scale", "extend", "left", "right", "is_signed")  # of an argument there
LATER_SETS = 256  # sets of arguments that files found in the window may add

USDT_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    **REACH_SPEC,
    **DEBUG_SPEC,
    **UNWIND_SPEC,
    "value_type": {**COLLECT_SPEC["value_type"], "choices": [*TYPES, BYTES]},
    "target": {"type": "str", "required": True},
    "provider": {"type": "str", "default": "*"},
    "name": {"type": "list", "elements": "str", "default": []},
    "probe": {"type": "list", "elements": "str", "default": []},
    "collect": {"type": "str", "choices": ["count", "value", "events", STACKS], "default": "count"},
}


class Usdt(UserProbe):
    """Hits of USDT probes. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        collect = collect_options(params, SOURCES, site="probe", lengths=True)
        paths = value_paths(collect, "the arguments of USDT probes")
        probes = list(params["probe"]) + [f"{params['provider']}:{name}" for name in params["name"]]
        check_probes(probes)
        check_target(params["target"])
        needed = [value.source - 1 for value in collect.values]
        where = UsdtRequest(
            params["target"], probes, needed, architecture(), field_reader(paths), read_debug_dirs(params)
        )
        super().__init__(collect, where, {"hit": False}, params["reach"], paths=paths)
        self.kept = caller_stacks(params, collect.shared)
        self._sets = Sets("arguments", MAX_ARGUMENTS, "sets of USDT arguments")

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: the known sets of arguments and of paths, and LATER_SETS more."""
        return {**self._sets.sizes(len(self.attach_points.arguments) + LATER_SETS), **super().sizes()}

    def fill_sites(self, loaded: Loaded) -> None:
        """Writes the new sets of arguments and paths into their maps; raises ProbeError if they do not fit."""
        super().fill_sites(loaded)
        self._sets.fill(loaded, self.attach_points.arguments, lambda argument: dict(zip(FIELDS, argument)))


def check_probes(probes: Sequence[str]) -> None:
    """Raises OptionError if a probe is not ``provider:name``, or for none or too many."""
    if not probes:
        raise OptionError("probe and name are both missing; give provider:name as probe, such as python:gc__start")
    if len(probes) > MAX_NAMES:
        raise OptionError(f"probe and name list {len(probes)} probes; give at most {MAX_NAMES}")
    for probe in probes:
        provider, colon, name = probe.partition(":")
        if not provider or not colon or not name or "\0" in probe or len(os.fsencode(probe)) > MAX_TEXT:
            raise OptionError(f"probe {probe!r:.80} is not provider:name; give both, such as python:gc__start")
