# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tracepoint: its options, the tracepoints that they name, and the fields read; see ``bpf/tracepoint.bpf.c``."""

from __future__ import annotations

import fnmatch
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence

from ansible_collections.fleet.probe.plugins.module_utils._attach.tracefs import NUMBER, Field, Tracefs
from ansible_collections.fleet.probe.plugins.module_utils._attach.tracepoints import FoundHook, Hook
from ansible_collections.fleet.probe.plugins.module_utils._collect.collect import COLLECT_SPEC, collect_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.filters import parse_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.options import container_pid, probe_options
from ansible_collections.fleet.probe.plugins.module_utils._collect.rows import DESCRIBED, KEYS, STACK, is_described
from ansible_collections.fleet.probe.plugins.module_utils._collect.stack_spec import STACK_SPEC, STACKS
from ansible_collections.fleet.probe.plugins.module_utils._collect.values import (
    TYPES,
    for_each,
    is_path,
    split_path,
)
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._core.suggest import suggestion_of_all
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import Loaded
from ansible_collections.fleet.probe.plugins.module_utils._load.host import require_host
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_paths import KernelPaths
from ansible_collections.fleet.probe.plugins.module_utils._probes.kernel_probe import SyscallProbe
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Run
from ansible_collections.fleet.probe.plugins.module_utils._window.blind_spots import NONE, unseen_by

SITE = "event"
MOST_EVENTS = 256  # each takes two of the 1024 file descriptors that a process may usually open
# keys that rows and events already have; a field with such a name is called args_NAME
RESERVED = (*KEYS, STACK, *DESCRIBED, SITE, "time", "tid", "container_pid", "value", "function", "latency")
_PATTERN = re.compile(r"\A[\w*?\[\]!-]+:[\w*?\[\]!-]+\Z")

TRACEPOINT_SPEC: Dict[str, Any] = {
    **COLLECT_SPEC,
    **STACK_SPEC,
    "event": {"type": "list", "elements": "str", "required": True},
    "value_type": {"type": "list", "elements": "str", "choices": TYPES},
    "collect": {"type": "str", "choices": ["count", "value", "events", STACKS], "default": "count"},
}


class Event(NamedTuple):
    """A tracepoint: its name (category:name), its number in tracefs, and its fields by the names that options use."""

    name: str
    number: int
    fields: Dict[str, Field]

    def as_result(self) -> Dict[str, Any]:
        """Its entry in ``attachments`` of the result."""
        return {"event": self.name, "fields": {name: field.declared for name, field in self.fields.items()}}


def check_events(patterns: Sequence[str]) -> None:
    """Raises OptionError for a pattern that no tracepoint's name can match."""
    if not patterns:
        raise OptionError("event is empty; give tracepoints, such as sched:sched_process_exec")
    for pattern in patterns:
        if not _PATTERN.match(pattern):
            raise OptionError(f"event is {pattern!r}; write category:name, such as sched:sched_process_exec or net:*")


def find_events(patterns: Sequence[str], tracefs: Tracefs) -> List[Event]:
    """The tracepoints that the names and globs match.

    Raises HostError for a pattern that matches nothing, OptionError for too many tracepoints.
    """
    check_events(patterns)
    listed = tracefs.events()
    found: Dict[str, None] = {}
    for pattern in patterns:
        names = [pattern] if pattern in listed else sorted(fnmatch.filter(listed, pattern))
        if not names:
            raise HostError(
                f"event is {pattern!r}, which this kernel does not have{suggestion_of_all(pattern, listed)}"
            )
        found.update(dict.fromkeys(names))
    if len(found) > MOST_EVENTS:
        raise OptionError(
            f"event matches {len(found)} tracepoints, at most {MOST_EVENTS} can be probed at once; "
            "give fewer names or narrower globs"
        )
    events = []
    for name in found:
        category, _colon, event = name.partition(":")
        number = tracefs.event_id(category, event)
        if number is None:
            raise HostError(f"Tracepoint {name} disappeared after tracefs listed it; run the probe again")
        events.append(Event(name, number, fields_by_name(tracefs.fields(category, event))))
    return events


def fields_by_name(fields: Sequence[Field]) -> Dict[str, Field]:
    """The fields by the names that options use."""
    return {f"args_{field.name}" if field.name in RESERVED else field.name: field for field in fields}


def common_fields(events: Sequence[Event]) -> Dict[str, Field]:
    """The fields that all events have with the same type and offset."""
    common = dict(events[0].fields)
    for event in events[1:]:
        common = {name: field for name, field in common.items() if event.fields.get(name) == field}
    return common


class Tracepoint(SyscallProbe):
    """Hits of tracepoints. Raises OptionError if an option is wrong.

    ``fields`` are the fields that the program reads, in the order of their source numbers.
    """

    def __init__(self, params: Mapping[str, Any], events: Sequence[Event]) -> None:
        common = common_fields(events)
        sources = _sources(params, events, common)
        natural = {name: field.type for name, field in common.items()}
        collect = collect_options(params, sources, SITE, natural)
        collect.functions.extend(event.name for event in events)
        super().__init__(collect)
        self.kept = caller_stacks(params, collect.shared)
        self.found = list(events)
        self.unseen = NONE.union(*(unseen_by(event.name) for event in events))
        self.fields = [common[name] for name in sources]
        self._paths = KernelPaths(collect, "the fields of a tracepoint")
        self._found = [FoundHook(Hook("hit", event.name, cookie), event.number) for cookie, event in enumerate(events)]
        self.count_unseen(["hit"])

    def constants(self) -> Dict[str, int]:
        """The constants of tracepoint.bpf.c."""
        return {f"FIELD{number}": field.code for number, field in enumerate(self.fields, start=1)}

    def resolve(self, run: Run) -> None:
        """Step 2: finds the paths of casts; raises HostError or OptionError.

        The tracepoints were found when the options, which name their fields, were checked. The cookie of each is its
        index in ``attachments``. All have the same paths, since a path that begins with a cast depends on no event.
        """
        self._paths.settle(run, [self.found[0].name])

    def sizes(self) -> Dict[str, Dict[str, int]]:
        """Map sizes: those of the base, and the paths of casts."""
        return {**super().sizes(), **self._paths.sizes()}

    def fill(self, loaded: Loaded) -> None:
        """Step 3: writes the paths of casts."""
        self._paths.fill(loaded)

    def attached(self) -> Dict[str, Any]:
        """``attachments`` of the result."""
        return {"attachments": [event.as_result() for event in self.found]}


def check_options(params: Mapping[str, Any]) -> None:
    """Checks what does not depend on the tracepoints and fields of one kernel; raises OptionError."""
    check_events(params["event"])
    for text in params["filter"]:
        parse_filter(text)
    caller_stacks(params, probe_options(params, [*KEYS, STACK, SITE, *params["by"]]))
    container_pid(params)


def tracepoint(params: Mapping[str, Any]) -> Tracepoint:
    """A probe from a module's parameters, which are checked against the tracepoints and fields of this kernel.

    Raises OptionError or HostError.
    """
    check_events(params["event"])
    require_host()
    with Tracefs() as tracefs:
        return Tracepoint(params, find_events(params["event"], tracefs))


def _sources(params: Mapping[str, Any], events: Sequence[Event], common: Mapping[str, Field]) -> Dict[str, int]:
    """The source numbers in the program, by the names of the fields that the options use; raises OptionError."""
    keys = [name for name in params["by"] if name not in (*KEYS, STACK, SITE) and not is_described(name)]
    filters = [parse_filter(text) for text in params["filter"]]
    compared, texts = [each.name for each in filters], [each.name for each in filters if each.text is not None]
    sources: Dict[str, int] = {}
    for option, names in (("value", params["value"]), ("by", keys), ("filter", compared)):
        for name in names:
            if is_path(name):
                base = split_path(name)[0]
                _check_cast(option, base, events, common)
                sources.setdefault(base, len(sources) + 1)
                continue
            if name not in common:
                raise OptionError(_unknown_field(option, name, events, common))
            text = common[name].type == "str" and common[name].kind != NUMBER
            if name in texts and common[name].type != "str":
                raise OptionError(
                    f"filter compares {name} with a text, but {events[0].name} declares it as {common[name].declared}; "
                    "give a number"
                )
            if (
                text
                and not (option == "filter" and name in texts)
                and (option != "value" or params["collect"] != "events")
            ):
                raise OptionError(
                    f"{option} names {name}, which is text in {events[0].name}; text can only be recorded, by option "
                    "value with collect=events, or compared with a text in quotes, by option filter"
                )
            sources.setdefault(name, len(sources) + 1)
    for name, kind in zip(params["value"], for_each(params["value_type"] or [], len(params["value"]))):
        if is_path(name):
            continue
        field = common[name]
        if (kind != "str") != (field.kind == NUMBER) and not (kind == "str" and field.size == 8):
            raise OptionError(
                f"value_type of {name} is {kind}, but {events[0].name} declares it as {field.declared}; omit value_type"
            )
    return sources


def _check_cast(option: str, name: str, events: Sequence[Event], common: Mapping[str, Field]) -> None:
    """Raises OptionError for a field that holds no address and no number."""
    if name not in common:
        raise OptionError(_unknown_field(option, name, events, common))
    if common[name].kind != NUMBER:
        raise OptionError(
            f"{option} casts {name}, but {events[0].name} declares it as {common[name].declared}; only numbers and "
            "pointers can be cast"
        )


def _unknown_field(option: str, name: str, events: Sequence[Event], common: Mapping[str, Field]) -> str:
    where = events[0].name if len(events) == 1 else f"all {len(events)} tracepoints with the same type and offset"
    if f"args_{name}" in common:
        return f"{option} names {name}, which is a reserved name; use args_{name} for the field of {where}"
    remedy = suggestion_of_all(name, list(common)) if common else "; there are no fields to read"
    return f"{option} names {name}, which is not a field of {where}{remedy}"
