# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""uprobe: functions of programs and libraries in containers; the program is ``bpf/uprobe.bpf.c``."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from ansible_collections.fleet.probe.plugins.module_utils._attach.reach import REACH_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.call import (
    CALL_SPEC,
    MORE_ARGUMENTS,
    MORE_RESULTS,
    RETVAL,
    call_options,
)
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import CollectOptions
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import UNWIND_SPEC
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import BYTES, GO_TYPES, TYPES
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import index_key
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._probes.user_probe import UserProbe
from ansible_collections.fleet.probe.plugins.module_utils._resolve.debug_files import DEBUG_SPEC, read_debug_dirs
from ansible_collections.fleet.probe.plugins.module_utils._resolve.fields import (
    MAX_LOADS,
    MAX_PLACES,
    FieldFinder,
    Found,
    Wanted,
    as_found,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.functions import (
    FunctionRequest,
    check_request,
    reads_names,
)
from ansible_collections.fleet.probe.plugins.module_utils._resolve.locate import ResolvedFile
from ansible_collections.fleet.probe.plugins.module_utils._resolve.sites import AUTO, RETURNS

LATER_SETS = 64  # layouts of structs that files found in the window may add
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
        call = call_options(params, of_go, fields=True)
        names = call.collect.registers
        fields = wanted_fields(call.collect)
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
            reader=FieldFinder(fields) if fields else None,
            debug_dirs=read_debug_dirs(params),
        )
        check_request(where)
        # One name that people write may be that of several functions.
        several = len(where.functions) > 1 or bool(where.functions and where.readable)
        self.call = call._replace(several=several)
        self._fields = fields
        self._settled: List[Found] = []
        self._written = 0  # sets of paths in the program's map
        super().__init__(call.collect, where, call.programs, params["reach"], OF_GO)
        self.kept = caller_stacks(params, call.collect.shared)

    def constants(self) -> Dict[str, int]:
        """The constants of call.h."""
        return self.call.constants()

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: one entry for each call that has not returned, and the paths of fields."""
        sizes = self.call.frame_sizes()
        if self._fields:
            sizes["paths"] = {"max_entries": (len(self.attach_points.arguments) + LATER_SETS) * MAX_PLACES}
        return sizes

    def unlike(self, file: ResolvedFile) -> str:
        """Step 2: why the fields that are read differ from those of files before; takes over what they are."""
        found = as_found(file.found)
        for number, (each, field) in enumerate(zip(found, self._fields)):
            before = self._settled[number] if self._settled else each
            if (each.type, each.most, each.names) != (before.type, before.most, before.names):
                return (
                    f"{field.name} is {each.declared} there, and not the {before.declared} of files before it; probe "
                    "them one at a time"
                )
            reason = self.collect.settle(field.place, each.type, each.names, each.most)
            if reason:
                return reason
        self._settled = self._settled or found
        return ""

    def fill_sites(self, loaded: Loaded) -> None:
        """Writes the paths of the sites found since the last call; raises ProbeError if they do not fit."""
        if not self._fields:
            return
        entry, sets = loaded.maps["paths"], self.attach_points.arguments
        if len(sets) * MAX_PLACES > entry.max_entries:
            raise ProbeError(
                f"Files found in the window brought the layouts of structs to {len(sets)}, at most "
                f"{entry.max_entries // MAX_PLACES} fit; run the probe again"
            )
        for number in range(self._written, len(sets)):
            for place, path in enumerate(sets[number]):
                key = index_key(number * MAX_PLACES + place)
                fields = dict(zip(("pointers", "load", "left", "right", "is_signed"), path))
                packed = entry.value.pack(**fields, reserved=(0, 0, 0), offsets=path[-MAX_LOADS:])
                loaded.libbpf.update(entry.fd, key, packed)
        self._written = len(sets)

    def open_hits(self, run: Run) -> int:
        """Step 5: calls that have not returned."""
        return self.call.open_calls(run.loaded)


def wanted_fields(collect: CollectOptions) -> List[Wanted]:
    """The values that are fields."""
    return [
        Wanted(
            place,
            value.name,
            value.register,
            value.steps,
            value.type,
            [entry.word for entry in collect.filters if entry.name == value.name and entry.word],
        )
        for place, value in enumerate(collect.values)
        if value.steps
    ]


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
