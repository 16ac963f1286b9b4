# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The uprobe module's options, and which programs they take. Private to fleet.probe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.uprobes import Plan
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import CALL_SPEC, CallOptions, call_options
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._resolve.elf import is_glob
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import FunctionRequest, check_request

UPROBE_SPEC: Dict[str, Any] = {
    **CALL_SPEC,
    "target": {"type": "str", "required": True},
    "function": {"type": "list", "elements": "str"},
    "offset": {"type": "str"},
    "unsafe": {"type": "bool", "default": False},
}


@dataclass(frozen=True)
class UprobeOptions(CallOptions):
    """A checked uprobe: where it goes and what it reads."""

    where: FunctionRequest

    @property
    def several(self) -> bool:
        """Whether there may be more than one function."""
        return len(self.where.functions) > 1 or any(is_glob(name) for name in self.where.functions)

    def sizes(self, plan: Plan) -> Dict[str, Dict[str, int]]:
        """Room for calls that have not returned yet."""
        return self.frame_sizes()

    def fill(self, loaded: Loaded, plan: Plan) -> None:
        """The program needs to know nothing of a site but its number."""


def uprobe_options(params: Mapping[str, Any]) -> UprobeOptions:
    """The checked record of a module's parameters; raises OptionError."""
    call = call_options(params)
    where = FunctionRequest(
        params["target"],
        list(params["function"] or []),
        _offset(params["offset"]),
        params["unsafe"],
        returns=call.paired or call.at_return,
    )
    check_request(where)
    return UprobeOptions(call.collect, call.at_return, where)


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
