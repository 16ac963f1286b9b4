# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Function calls: which values a probe can read of a call, and which programs it needs for that.

The program's side is ``bpf/include/fleet/call.h``.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import (
    COLLECT_SPEC,
    LATENCY,
    CollectOptions,
    collect_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import BYTES, TYPES
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded

ARGUMENTS = [f"arg{number}" for number in range(6)]
RETVAL = "retval"
# of functions of Go alone
MORE_ARGUMENTS = ["arg6", "arg7", "arg8"]
MORE_RESULTS = ["retval1", "retval2", "retval3"]
_ARGUMENTS, _RESULTS = [*ARGUMENTS, *MORE_ARGUMENTS], [RETVAL, *MORE_RESULTS]
KEY_SIZE, FRAME_SIZE = 24, 24  # bytes kept for a call until its return, without its arguments
# the numbers of the sources in bpf/include/fleet/registers.h
_ALL_SOURCES = {name: number for number, name in enumerate([*_ARGUMENTS, RETVAL, LATENCY, *MORE_RESULTS], start=1)}

CALL_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    "value_type": {**COLLECT_SPEC["value_type"], "choices": [*TYPES, BYTES]},
    "at": {"type": "str", "choices": ["entry", "return"]},
    "collect": {"type": "str", "choices": ["count", "latency", "value", "events", STACKS], "default": "count"},
}


class CallOptions(NamedTuple):
    """Which values to read of a call, and whether at its entry or its return."""

    collect: CollectOptions
    at_return: bool
    several: bool = True  # there may be more than one function

    @property
    def paired(self) -> bool:
        """Whether entry and return are both needed: for the latency, or for arguments beside the result."""
        return needs_pairs(self.collect.registers)

    @property
    def programs(self) -> Dict[str, bool]:
        """The programs to attach at each site -> whether at the return."""
        return {"leave": True, "enter": False} if self.paired else {"hit": self.at_return}

    def constants(self) -> Dict[str, int]:
        """The constants of call.h."""
        return {"SAVES_ARGS": int(self._saves_args), "SEVERAL": int(self.several)}

    def frame_sizes(self) -> Dict[str, Dict[str, int]]:
        """Room for calls that have not returned yet."""
        calls: Dict[str, int] = {} if self.paired else {"max_entries": 1}
        frames = {"max_entries": self.collect.shared.map_entries if self.paired else 1}
        if not self._saves_args:
            calls["value_size"], frames["value_size"] = KEY_SIZE + FRAME_SIZE, FRAME_SIZE
        return {"scratch_calls": calls, "frames": frames}

    def open_calls(self, loaded: Loaded) -> int:
        """How many calls that the program keeps have not returned."""
        if not self.paired:
            return 0
        calls, _places = loaded.elements("scratch_calls")
        width = loaded.maps["scratch_calls"].value_size // 8
        threads = memoryview(calls).cast("Q")[::width]  # 0 where the place is free
        return sum(map(bool, threads.tolist())) + loaded.elements("frames")[1]

    @property
    def _saves_args(self) -> bool:
        return self.paired and any(name in _ARGUMENTS for name in self.collect.registers)


def needs_pairs(names: List[str]) -> bool:
    """Whether these values need a probe at both ends of a call."""
    results = any(name in _RESULTS for name in names)
    return LATENCY in names or (results and any(name in _ARGUMENTS for name in names))


def call_options(params: Mapping[str, Any], more: Sequence[str] = ()) -> CallOptions:
    """The checked options of a module; raises OptionError.

    ``more`` are the values that it has beside those of C, as functions of other languages have.
    """
    sources = {name: _ALL_SOURCES[name] for name in [*ARGUMENTS, RETVAL, LATENCY, *more]}
    collect = collect_options(params, sources, lengths=True)
    for value in collect.values:
        if value.steps and value.register == LATENCY:
            raise OptionError(f"value is {value.name}, and latency has no fields; give it alone")
    names = collect.registers
    at = params["at"] or ("return" if any(name in _RESULTS for name in names) else "entry")
    if not needs_pairs(names):
        for name in names:
            if (name in _RESULTS) != (at == "return"):
                raise OptionError(
                    f"value is {name}, which a function does not have at its {at}; "
                    f"{ARGUMENTS[0]} to {ARGUMENTS[-1]} are read at the entry, {RETVAL} at the return"
                )
    elif params["at"] == "entry":
        raise OptionError(f"at is entry, but {', '.join(names)} can be read only at the return; omit at")
    return CallOptions(collect, at == "return")
