# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of what hosts send: every answer of a host passes here before Ansible, a report or a file gets it.

Ansible acts on some keys of an action's result (``add_host``, ``ansible_facts``, ``_ansible_*`` and others), so the
first level of an answer has only the keys listed here; all others are dropped. Deeper, known keys must have their
types, and other keys are kept as data: nothing acts on them, and a report must not lose what a module says.
Text becomes printable: control characters and lone surrogates are escaped, so that it can always be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.bounded_json import MOST_ENTRIES
from ansible_collections.fleet.probe.plugins.module_utils._core.text import printable_text

# The default max_bytes of a module is 256 KB.
MOST_BYTES = 32 << 20
_MOST_DEPTH = 16
# How many different keys the rows or events of one host may have: each becomes a column of every table.
_MOST_KEYS = 128
_MOST_BUCKETS = 4096
_MOST_FRAMES = 1024
_LARGEST = 1 << 128
_LAST_MOMENT = 253402300799  # the end of the year 9999, the last that can be printed
_SHOWN = 60


class Mismatch(ValueError):
    """Something in an answer is not what it must be; ``where`` is its path."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = ""

    def inside(self, step: str) -> Mismatch:
        """The same, seen from one level further up."""
        dot = "." if self.where and not self.where.startswith("[") else ""
        self.where = f"{step}{dot}{self.where}"
        return self

    def __str__(self) -> str:
        return f"{self.where or 'it'} {self.problem}"


class Budget:
    """What is left for one answer: values, and characters of text."""

    def __init__(self) -> None:
        self.values = MOST_ENTRIES
        self.characters = MOST_BYTES

    def take(self, characters: int = 0) -> None:
        """Count one value. Raises Mismatch if the answer has too many."""
        self.values -= 1
        self.characters -= characters
        if self.values < 0 or self.characters < 0:
            raise Mismatch("is more than an answer may hold")


Check = Callable[[Any, Budget], Any]


def text(value: Any, budget: Budget) -> str:
    """Text, made printable."""
    if not isinstance(value, str):
        raise _wrong(value, "text")
    budget.take(len(value))
    plain = str(value)
    return plain if plain.isascii() and plain.isprintable() else printable_text(plain)


def lines(value: Any, budget: Budget) -> str:
    """Text of several lines, each made printable."""
    if not isinstance(value, str):
        raise _wrong(value, "text")
    return "\n".join(text(line, budget) for line in str(value).splitlines())


def flag(value: Any, budget: Budget) -> bool:
    """True or false; Ansible itself writes some flags as 1 and 0."""
    budget.take()
    if isinstance(value, int) and value in (0, 1):
        return value == 1
    raise _wrong(value, "true or false")


def integer(value: Any, budget: Budget) -> int:
    """A whole number."""
    budget.take()
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
        raise _wrong(value, "a whole number")
    return int(value)


def count(value: Any, budget: Budget) -> int:
    """How many."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST:
        raise _wrong(value, "a count")
    budget.take()
    return int(value)


def number(value: Any, budget: Budget) -> int | float:
    """A finite number."""
    budget.take()
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _LARGEST:
        return float(value) if isinstance(value, float) else int(value)
    raise _wrong(value, "a number")


def moment(value: Any, budget: Budget) -> int | float:
    """Seconds since the epoch."""
    if not 0 <= number(value, budget) <= _LAST_MOMENT:
        raise _wrong(value, "a time in epoch seconds")
    return number(value, budget)


def data(value: Any, budget: Budget) -> Any:
    """Any JSON, as plain values."""
    return _data(value, budget, _MOST_DEPTH)


def _data(value: Any, budget: Budget, depth: int) -> Any:
    if value is None or isinstance(value, bool):
        budget.take()
        return value
    if isinstance(value, str):
        return text(value, budget)
    if isinstance(value, (int, float)):
        return number(value, budget)
    if not depth:
        raise Mismatch(f"is nested more than {_MOST_DEPTH} levels deep")
    if isinstance(value, dict):
        return _entries(value, budget, lambda _key: lambda item, left: _data(item, left, depth - 1))
    if isinstance(value, (list, tuple)):
        return _items(value, budget, lambda item, left: _data(item, left, depth - 1))
    raise _wrong(value, "JSON")


def nullable(check: Check) -> Check:
    """``check``, or null."""
    return lambda value, budget: None if value is None else check(value, budget)


def list_of(check: Check, most: int | None = None) -> Check:
    """A list of at most ``most`` entries."""

    def checked(value: Any, budget: Budget) -> list[Any]:
        if not isinstance(value, (list, tuple)):
            raise _wrong(value, "a list")
        if most is not None and len(value) > most:
            raise Mismatch(f"has {len(value)} entries, more than {most}")
        return _items(value, budget, check)

    return checked


def mapping(check: Check) -> Check:
    """A dict with any keys, each with such a value."""
    return record({}, rest=check)


def record(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None, rest: Check = data) -> Check:
    """A dict with these keys; the values of other keys are ``rest``."""
    known = {**required, **(optional or {})}

    def checked(value: Any, budget: Budget) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise _wrong(value, "a dict")
        for key in required:
            if key not in value:
                raise Mismatch("is missing").inside(key)
        return _entries(value, budget, lambda key: known.get(key, rest))

    return checked


def table_of(check: Check, keys: Callable[[Mapping[str, Any]], Iterable[str]]) -> Check:
    """A list of dicts whose ``keys`` become the columns of a table."""

    def checked(value: Any, budget: Budget) -> list[Any]:
        entries: list[Any] = list_of(check)(value, budget)
        found: set[str] = set()
        for entry in entries:
            found.update(keys(entry))
        if len(found) > _MOST_KEYS:
            raise Mismatch(f"has {len(found)} different keys, more than {_MOST_KEYS}")
        return entries

    return checked


def _items(value: Sequence[Any], budget: Budget, check: Check) -> list[Any]:
    budget.take()
    checked = []
    for position, item in enumerate(value):
        try:
            checked.append(check(item, budget))
        except Mismatch as mismatch:
            raise mismatch.inside(f"[{position}]") from None
    return checked


def _entries(value: Mapping[Any, Any], budget: Budget, check: Callable[[str], Check]) -> dict[str, Any]:
    budget.take()
    checked: dict[str, Any] = {}
    for key, item in value.items():
        name = text(key, budget)
        if name in checked:
            raise Mismatch("is there twice").inside(name)
        try:
            checked[name] = check(name)(item, budget)
        except Mismatch as mismatch:
            raise mismatch.inside(name[:_SHOWN]) from None
    return checked


def _wrong(value: Any, wanted: str) -> Mismatch:
    if isinstance(value, (dict, list, tuple)):
        shown = "a dict" if isinstance(value, dict) else "a list"
    elif isinstance(value, str):
        shown = f"'{printable_text(value[:_SHOWN])}'"
    elif value is None or isinstance(value, bool):
        shown = {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, int) and abs(value) > _LARGEST:
        shown = "a number of more than 128 bits"
    else:
        shown = f"{value}" if isinstance(value, (int, float)) else f"of the type {type(value).__name__}"
    return Mismatch(f"is {shown[:_SHOWN]}, not {wanted}")


_POD = record(dict.fromkeys(("name", "namespace"), nullable(text)), {"uid": nullable(text), "labels": mapping(text)})
_DESCRIBED: dict[str, Check] = {
    "id": text,
    "name": text,
    "runtime": text,
    **dict.fromkeys(("image", "hostname", "parent"), nullable(text)),
    "labels": mapping(text),
    "pod": nullable(_POD),
    "pid": integer,
    "nspid": list_of(integer),
    "namespaces": mapping(integer),
    "cgroup": record({}, {"path": text, "id": nullable(integer), "version": integer}),
    "started_at": number,
}
_CONTAINER = record({"id": text, "name": text}, _DESCRIBED)
_WINDOW = record(
    {},
    {
        **dict.fromkeys(("start_at", "started_at", "ended_at"), nullable(moment)),
        **dict.fromkeys(("duration", "late_ms", "clock_offset"), nullable(number)),
        "stopped": nullable(text),
    },
)
_FAILURE = record({"container": nullable(text), "stage": text, "reason": text})
_UNWATCHED = record(
    {"container": nullable(text), "what": text, "reason": text}, dict.fromkeys(("since", "until"), nullable(moment))
)
_COVERAGE = record(
    {"complete": flag, "matched": count, "attached": count, "failed": list_of(_FAILURE)},
    {
        "appeared": list_of(text),
        "vanished": list_of(text),
        "unwatched": list_of(_UNWATCHED),
    },
)
_BUCKET = record({"low": integer, "high": integer, "count": count})
_ROW = record(
    {"by": mapping(data), "count": count},
    {
        **dict.fromkeys(("container", "name", "unit"), nullable(text)),
        **dict.fromkeys(("sum", "min", "max"), nullable(number)),
        "histogram": nullable(list_of(_BUCKET, _MOST_BUCKETS)),
    },
)
_EVENT = record(
    {"time": nullable(moment), "container": nullable(text)},
    {
        "comm": nullable(text),
        **dict.fromkeys(("pid", "container_pid", "tid"), nullable(integer)),
    },
)
_STACK = record(
    {"frames": list_of(text, _MOST_FRAMES), "count": count},
    {
        **dict.fromkeys(("container", "name", "comm", "unit"), nullable(text)),
        **dict.fromkeys(("pid", "container_pid"), nullable(integer)),
        "sum": nullable(count),
    },
)
_OVERHEAD = record({}, dict.fromkeys(("trap_ns", "hit_ns", "rate", "share", "runs"), nullable(number)))
_BYSTANDER = record({"processes": count}, dict.fromkeys(("container", "name"), nullable(text)))
_REACH = record({"taken": text, "reason": text}, {"bystanders": list_of(_BYSTANDER)})
# What a probe returns when it measured, or would have in check mode.
_MEASURED: dict[str, Check] = {
    "window": nullable(_WINDOW),
    "coverage": _COVERAGE,
    "accounting": mapping(count),
    **dict.fromkeys(("overhead", "estimate"), nullable(_OVERHEAD)),
    "timing": mapping(mapping(number)),
    "containers": list_of(_CONTAINER),
    "rows": table_of(_ROW, lambda row: row["by"]),
    "events": table_of(_EVENT, lambda event: event),
    "stacks": list_of(_STACK),
    "symbols": list_of(record({"name": text, "symbols": list_of(text)})),
    "unnamed": list_of(
        record(
            {
                "container": nullable(text),
                "file": text,
                "build_id": text,
                "frames": list_of(record({"frame": text, "address": count})),
            }
        )
    ),
    **dict.fromkeys(("unwound", "truncated"), mapping(count)),
    "attachments": list_of(record({})),
    "attachment_count": count,
    "reach": _REACH,
    "capture": nullable(record({"path": nullable(text)}, dict.fromkeys(("bytes", "packets", "dropped"), count))),
    **dict.fromkeys(("owner_mode", "compiler"), nullable(text)),
    "question": record(
        {"probe": text},
        {**dict.fromkeys(("containers", "probe_args"), mapping(data)), "by": nullable(list_of(text))},
    ),
}
# What says how a task went.
_TASK: dict[str, Check] = {
    **dict.fromkeys(("changed", "failed", "unreachable", "unsupported"), flag),
    **dict.fromkeys(("msg", "module_stdout", "module_stderr"), lines),
    "rc": integer,
    "warnings": list_of(text),
}
# A probe that runs on: of fleet_start, fleet_collect and Ansible's async.
_JOB: dict[str, Check] = {
    **dict.fromkeys(("started", "armed", "collecting", "finished"), flag),
    "pid": integer,
    **dict.fromkeys(("results_file", "ansible_job_id"), text),
    "clock": record({"now": moment}, {"error": nullable(number)}),
}
_CLOCK: dict[str, Check] = {
    **dict.fromkeys(("offset", "uncertainty", "round_trip"), number),
    **dict.fromkeys(("epoch", "began_at", "measured_at"), moment),
    "local": flag,
}
_CHECKS = list_of(record({"name": text, "found": text}, {"ok": flag}))
_PREFLIGHT: dict[str, Check] = {
    "ready": flag,
    "checks": _CHECKS,
    "probes": record(dict.fromkeys(("uprobe", "tracepoint", "kprobe"), record({"usable": flag}))),
    "runtimes": list_of(record({"runtime": text, "containers": count})),
    "gaps": list_of(record(dict.fromkeys(("what", "found", "cost", "remedy"), text))),
}
# Keys that do not come alone, unless the module failed: coverage without accounting would prove nothing.
_TOGETHER = {
    "coverage": ("accounting", "containers", "rows"),
    "checks": ("ready", "probes", "runtimes", "gaps"),
    "measured_at": ("began_at",),
    "processes": ("missing", "containers"),
}

# What a watched probe shows of its window while it is open (module_utils/_probes/live.py).
LIVE: dict[str, Check] = {
    **dict.fromkeys(("sequence", "last", "more_rows", "matched"), count),
    **dict.fromkeys(("started_at", "at"), moment),
    "duration": number,
    "ended": flag,
    "numbers": list_of(count),
    "events": table_of(_EVENT, lambda event: event),
    "rows": table_of(_ROW, lambda row: row["by"]),
    "containers": list_of(_CONTAINER),
    "accounting": mapping(count),
}
RESULT = {**_MEASURED, **_TASK}
STARTED = {**RESULT, **_JOB}
ANSWER = {**STARTED, **_CLOCK}
CONTAINERS = {"containers": list_of(record(_DESCRIBED)), **_TASK}
PREFLIGHT = {**_PREFLIGHT, **_TASK}
PROCESSES = {
    "processes": list_of(
        record(
            {
                **dict.fromkeys(("pid", "container_pid"), integer),
                "container": nullable(text),
                "comm": text,
                "nspid": list_of(integer),
            }
        )
    ),
    "missing": list_of(record({"reason": text})),
    "containers": list_of(_CONTAINER),
    **_TASK,
}
FOUND_PROBES = {
    "probes": table_of(record({"container": nullable(text), "type": text, "name": text}), lambda one: one),
    "failures": list_of(_FAILURE),
    "containers": list_of(_CONTAINER),
    "truncated": mapping(count),
    **_TASK,
}


def conform(value: Any, keys: Mapping[str, Check]) -> dict[str, Any]:
    """``value`` with the keys of ``keys`` alone (one of the sets above), as plain values. Raises Mismatch."""
    if not isinstance(value, dict):
        raise _wrong(value, "a dict")
    budget = Budget()
    known = {key: item for key, item in value.items() if key in keys}
    checked = _entries(known, budget, keys.__getitem__)
    for key, others in _TOGETHER.items():
        if key in checked and not checked.get("failed"):
            for other in others:
                if other not in checked:
                    raise Mismatch("is missing").inside(other)
    return checked
