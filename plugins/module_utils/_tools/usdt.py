# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The usdt module's options, and the sites of the probes that they mean. Private to fleet.probe."""

from __future__ import annotations

import os
from typing import Any, Dict, Mapping, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import (
    COLLECT_SPEC,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._core.linux import architecture
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe
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


class Usdt(UserProbe):
    """Which USDT probes are meant, and what is read of their hits; raises OptionError."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        collect = collect_options(params, SOURCES, site="probe")
        probes = list(params["probe"]) + [f"{params['provider']}:{name}" for name in params["name"]]
        check_probes(probes)
        check_target(params["target"])
        needed = [value.source - 1 for value in collect.values]
        where = UsdtRequest(params["target"], probes, needed, architecture())
        super().__init__(collect, where, {"hit": False})
        self._written = 0  # sets of arguments that the program has

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for the sets of arguments that are known, and for those of files that come later."""
        return {"arguments": {"max_entries": MAX_ARGUMENTS * (len(self.plan.arguments) + LATER_SETS)}}

    def fill_sites(self, loaded: Loaded) -> None:
        """Writes the sets of arguments that are new; raises ProbeError where there is no room."""
        entry = loaded.maps["arguments"]
        fields = ("value", "kind", "base", "index", "scale", "extend", "left", "right", "is_signed")
        arguments = self.plan.arguments
        if len(arguments) * MAX_ARGUMENTS > entry.max_entries:
            raise ProbeError("More places of USDT arguments came up in the window than there is room for; run again")
        for number in range(self._written, len(arguments)):
            for place, argument in enumerate(arguments[number]):
                key = index_key(number * MAX_ARGUMENTS + place)
                loaded.libbpf.update(entry.fd, key, entry.value.pack(**dict(zip(fields, argument))))
        self._written = len(arguments)


def check_probes(probes: Sequence[str]) -> None:
    """Raises OptionError for what is not provider:name."""
    if not probes:
        raise OptionError("probe and name are both missing; give provider:name as probe, such as python:gc__start")
    if len(probes) > MAX_NAMES:
        raise OptionError(f"probe and name list {len(probes)} probes; give at most {MAX_NAMES}")
    for probe in probes:
        provider, colon, name = probe.partition(":")
        if not provider or not colon or not name or "\0" in probe or len(os.fsencode(probe)) > MAX_TEXT:
            raise OptionError(f"probe {probe!r:.80} is not provider:name; give both, such as python:gc__start")
