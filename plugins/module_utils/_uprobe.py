# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The uprobe module's options, and which programs they take. Private to fleet.probe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._bundle import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._collect import (
    COLLECT_SPEC,
    LATENCY,
    CollectOptions,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._functions import LocateRequest, check_request
from ansible_collections.fleet.probe.plugins.module_utils._plan import Plan

ARGUMENTS = [f"arg{number}" for number in range(6)]
RETVAL = "retval"
# the numbers of the sources in bpf/include/fleet/registers.h
SOURCES = {name: number for number, name in enumerate([*ARGUMENTS, RETVAL, LATENCY], start=1)}

UPROBE_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    "target": {"type": "str", "required": True},
    "function": {"type": "list", "elements": "str", "default": []},
    "offset": {"type": "str"},
    "unsafe": {"type": "bool", "default": False},
    "at": {"type": "str", "choices": ["entry", "return"]},
    "collect": {"type": "str", "choices": ["count", "latency", "value", "events"], "default": "count"},
}


@dataclass(frozen=True)
class UprobeOptions:
    """A checked uprobe: where it goes and what it reads."""

    collect: CollectOptions
    where: LocateRequest
    at_return: bool

    @property
    def paired(self) -> bool:
        """Whether entry and return are both needed: for the time between them, or arguments beside the result."""
        return needs_pairs(self.collect.names)

    @property
    def programs(self) -> Dict[str, bool]:
        """The programs to attach at each site, and whether at the return."""
        return {"leave": True, "enter": False} if self.paired else {"hit": self.at_return}

    def constants(self) -> Dict[str, int]:
        """The constant of uprobe.bpf.c itself."""
        return {"PAIRED": int(self.paired)}

    def sizes(self, plan: Plan) -> Dict[str, Dict[str, int]]:
        """Room for calls that have not returned yet."""
        return {"frames": {"max_entries": self.collect.shared.map_entries if self.paired else 1}}

    def fill(self, loaded: Loaded, plan: Plan) -> None:
        """The program needs to know nothing of a site but its number."""


def needs_pairs(names: List[str]) -> bool:
    """Whether these values need both ends of a call."""
    return LATENCY in names or (RETVAL in names and any(name in ARGUMENTS for name in names))


def uprobe_options(params: Mapping[str, Any]) -> UprobeOptions:
    """The checked record of a module's parameters; raises OptionError."""
    collect = collect_options(params, SOURCES)
    names = collect.names
    at = params["at"] or ("return" if RETVAL in names else "entry")
    if not needs_pairs(names):
        for name in names:
            if (name == RETVAL) != (at == "return"):
                raise OptionError(
                    f"value is {name}, which a function does not have at its {at}; "
                    f"{ARGUMENTS[0]} to {ARGUMENTS[-1]} are read at the entry, {RETVAL} at the return"
                )
    elif params["at"] == "entry":
        raise OptionError(f"at is entry, but {', '.join(names)} are known at the return only; leave at out")
    where = LocateRequest(
        params["target"],
        list(params["function"]),
        _offset(params["offset"]),
        params["unsafe"],
        returns=at == "return" or needs_pairs(names),
    )
    check_request(where)
    return UprobeOptions(collect, where, at == "return")


def _offset(value: Optional[str]) -> Optional[int]:
    if value is None:
        return None
    try:
        number = int(value, 0)
    except ValueError:
        number = -1
    if number < 0:
        raise OptionError(f"offset is {value!r}; give a number of bytes, such as 18 or 0x12")
    return number
