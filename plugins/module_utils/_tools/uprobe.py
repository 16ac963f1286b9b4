# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""uprobe: functions of programs and libraries in containers; the program is ``bpf/uprobe.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import REACH_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import (
    CALL_SPEC,
    MORE_ARGUMENTS,
    MORE_RESULTS,
    RETVAL,
    call_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import UNWIND_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import BYTES, GO_TYPES, TYPES
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.fields import value_paths
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe, field_reader
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import DEBUG_SPEC, read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import (
    FunctionRequest,
    check_request,
    reads_names,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import AUTO, RETURNS

# the programs that replace others in functions of Go, which has a calling convention of its own
OF_GO = {"hit": "hit_go", "enter": "enter_go", "leave": "leave_go"}

UPROBE_SPEC: Dict[str, Any] = {
    **CALL_SPEC,
    **REACH_SPEC,
    **DEBUG_SPEC,
    **UNWIND_SPEC,
    "value_type": {"type": "list", "elements": "str", "choices": [*TYPES, BYTES, *GO_TYPES]},
    "target": {"type": "str", "required": True},
    "function": {"type": "list", "elements": "str"},
    "language": {"type": "str", "choices": ["c", "c++", "rust"]},
    "offset": {"type": "str"},
    "unsafe": {"type": "bool", "default": False},
    "returns": {"type": "str", "choices": list(RETURNS), "default": AUTO},
}


class Uprobe(UserProbe):
    """Calls of functions in programs and libraries. Raises OptionError if an option is wrong."""

    def __init__(self, params: Mapping[str, Any]) -> None:
        of_go = [*MORE_ARGUMENTS, *MORE_RESULTS]
        call = call_options(params, of_go)
        names = call.collect.registers
        paths = value_paths(call.collect)
        where = FunctionRequest(
            params["target"],
            list(params["function"] or []),
            _offset(params["offset"]),
            params["unsafe"],
            returns=params["returns"] if call.paired or call.at_return else "",
            result=any(name in (RETVAL, *MORE_RESULTS) for name in names),
            readable=bool(params["language"]) or reads_names(params["function"] or []),
            language=params["language"] or "",
            registers=bool(names),
            only_go=next(
                (
                    value.name if value.register in of_go else f"{value.type} {value.name}"
                    for value in call.collect.values
                    if value.register in of_go or value.type in GO_TYPES
                ),
                "",
            ),
            reader=field_reader(paths),
            debug_dirs=read_debug_dirs(params),
        )
        check_request(where)
        # One name that people write may be that of several functions.
        several = len(where.functions) > 1 or bool(where.functions and where.readable)
        self.call = call._replace(several=several)
        super().__init__(call.collect, where, call.programs, params["reach"], OF_GO, paths)
        self.kept = caller_stacks(params, call.collect.shared)

    def constants(self) -> Dict[str, int]:
        """The constants of call.h."""
        return self.call.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each call that has not returned, and the paths of fields."""
        return {**self.call.frame_sizes(), **super().sizes()}

    def open_hits(self, run: Run) -> int:
        """Step 5: calls that have not returned."""
        return self.call.open_calls(run.loaded)


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
