# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The usdt module's options, and the sites of the probes that they mean. Private to fleet.probe."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Dict, Mapping

from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import Plan
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import (
    COLLECT_SPEC,
    CollectOptions,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import (
    MAX_NAMES,
    MAX_TEXT,
    check_target,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt import UsdtRequest
from ansible_collections.fleet.probe.plugins.module_utils._resolve.usdt_notes import (
    MAX_ARGUMENTS,
)

# the number of a source in bpf/usdt.bpf.c is the argument's, from 1
SOURCES = {f"arg{number}": number + 1 for number in range(MAX_ARGUMENTS)}
LATER_SETS = 256  # room for sets of arguments of files that are found in the window

USDT_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    "target": {"type": "str", "required": True},
    "provider": {"type": "str", "default": "*"},
    "name": {"type": "list", "elements": "str", "default": []},
    "probe": {"type": "list", "elements": "str", "default": []},
    "collect": {"type": "str", "choices": ["count", "value", "events"], "default": "count"},
}


@dataclass(frozen=True)
class UsdtOptions:
    """A checked usdt: where it goes and what it reads."""

    collect: CollectOptions
    where: UsdtRequest

    @property
    def programs(self) -> Dict[str, bool]:
        """The program to attach at each site."""
        return {"hit": False}

    def constants(self) -> Dict[str, int]:
        """usdt.bpf.c has no constants of its own."""
        return {}

    def sizes(self, plan: Plan) -> Dict[str, Dict[str, int]]:
        """Room for what is known of arguments, and for files that come later."""
        return {"arguments": {"max_entries": MAX_ARGUMENTS * (len(plan.arguments) + LATER_SETS)}}

    def fill(self, loaded: Loaded, plan: Plan) -> None:
        """Tells the program where each set of arguments is that it has not been told of; ProbeError: no room."""
        entry = loaded.maps["arguments"]
        fields = ("value", "kind", "base", "index", "scale", "extend", "left", "right", "is_signed")
        if len(plan.arguments) * MAX_ARGUMENTS > entry.max_entries:
            raise ProbeError("More places of USDT arguments came up in the window than there is room for; run again")
        for number in range(plan.told, len(plan.arguments)):
            for place, argument in enumerate(plan.arguments[number]):
                key = index_key(number * MAX_ARGUMENTS + place)
                loaded.libbpf.update(entry.fd, key, entry.value.pack(**dict(zip(fields, argument))))
        plan.told = len(plan.arguments)


def usdt_options(params: Mapping[str, Any]) -> UsdtOptions:
    """The checked record of a module's parameters; raises OptionError."""
    collect = collect_options(params, SOURCES, site="probe")
    probes = list(params["probe"]) + [f"{params['provider']}:{name}" for name in params["name"]]
    if not probes:
        raise OptionError("probe and name are both missing; give provider:name as probe, such as python:gc__start")
    if len(probes) > MAX_NAMES:
        raise OptionError(f"probe and name list {len(probes)} probes; give at most {MAX_NAMES}")
    for probe in probes:
        provider, colon, name = probe.partition(":")
        if not provider or not colon or not name or "\0" in probe or len(os.fsencode(probe)) > MAX_TEXT:
            raise OptionError(f"probe {probe!r:.80} is not provider:name; give both, such as python:gc__start")
    check_target(params["target"])
    needed = [value.source - 1 for value in collect.values]
    return UsdtOptions(collect, UsdtRequest(params["target"], probes, needed, architecture()))
