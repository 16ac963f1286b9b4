# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging the rows of many hosts.

Nothing is estimated: counts and sums are added (Python's integers do not overflow), the smallest min and the largest
max are kept, histograms are added bucket by bucket. Rows with different units are never added up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import sum_histograms

# The merge keys that a container's record provides, in addition to the probe's own keys.
CONTAINER_KEYS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "container": lambda container: container.get("id"),
    "name": lambda container: container.get("name"),
    "image": lambda container: container.get("image"),
    "runtime": lambda container: container.get("runtime"),
    "hostname": lambda container: container.get("hostname"),
    "parent": lambda container: container.get("parent"),
    "pod.name": lambda container: (container.get("pod") or {}).get("name"),
    "pod.namespace": lambda container: (container.get("pod") or {}).get("namespace"),
    "pod.uid": lambda container: (container.get("pod") or {}).get("uid"),
}
_LABEL = "label."
# What a probe reports beside a key, and a merge by that key keeps: the same thing in another number or in words.
_BESIDE = {"pid": ("container_pid",), "ppid": ("container_ppid",), "signal": ("signal_name",)}
# Every merged row has these, so that a reader need not look up an id.
_NAMES = ("host", "container", "name", "image")


@dataclass(frozen=True)
class HostRow:
    """A row of one host's result, with its container's record ({} for none)."""

    host: str
    container: Mapping[str, Any]
    row: Mapping[str, Any]

    def value(self, key: str) -> Any:
        """The row's value for a merge key; None where the key does not apply.

        The probe's own keys come first: a row counted by image spans containers and so names none.
        """
        if key == "host":
            return self.host
        own = self.row.get("by") or {}
        if key in own:
            return own[key]
        if key.startswith(_LABEL):
            return (self.container.get("labels") or {}).get(key[len(_LABEL) :])
        # The result may not list the container; its rows still carry its id.
        if key == "container" and not self.container:
            return self.row.get("container")
        if key in CONTAINER_KEYS:
            return CONTAINER_KEYS[key](self.container)
        return None


@dataclass
class _Group:
    """The rows that share one key and one unit."""

    by: dict[str, Any]
    unit: Any
    rows: list[HostRow] = field(default_factory=list)

    def as_row(self) -> dict[str, Any]:
        merged: dict[str, Any] = {"by": self.by}
        for name in _NAMES:
            values = {_hashable(entry.value(name)): entry.value(name) for entry in self.rows}
            merged[name] = next(iter(values.values())) if len(values) == 1 else None
        merged["hosts"] = len({entry.host for entry in self.rows})
        merged["containers"] = len(
            {(entry.host, entry.value("container")) for entry in self.rows if entry.value("container")}
        )
        merged["count"] = sum(self._values("count"))
        merged["sum"] = _fold(sum, self._values("sum"))
        merged["min"] = _fold(min, self._values("min"))
        merged["max"] = _fold(max, self._values("max"))
        merged["histogram"] = sum_histograms(entry.row.get("histogram") for entry in self.rows)
        merged["unit"] = self.unit
        return merged

    def _values(self, name: str) -> list[Any]:
        return [entry.row[name] for entry in self.rows if entry.row.get(name) is not None]


def host_rows(results: Mapping[str, Mapping[str, Any]], part: str = "rows") -> Iterator[HostRow]:
    """All rows (or ``events``, or ``stacks``) of ``{host: module result}``."""
    for host, result in results.items():
        containers = {container.get("id"): container for container in result.get("containers") or []}
        for row in result.get(part) or []:
            container = containers.get(row.get("container")) or {}
            # The name of the container is known by the container; another name is the probe's own.
            own = row if row.get("name") not in (None, container.get("name")) else _without_name(row)
            yield HostRow(host, container, own)


def _without_name(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "name"}


def merge_rows(results: Mapping[str, Mapping[str, Any]], by: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """The rows of all hosts by ``by`` (default: host, container and the probe's own keys), largest first.

    A merged row is ``{by: {key: value}, host, container, name, image, hosts, containers, count, sum,
    min, max, histogram, unit}``; host, container, name and image are None where the row spans several,
    hosts and containers are how many it spans. Raises OptionError for a key that no row has.
    """
    rows = list(host_rows(results))
    if by is not None:
        check_keys(by, rows)
    # Where the probe did not count by container, the container would be None in every row.
    default = ["host", "container"] if any(entry.row.get("container") for entry in rows) else ["host"]
    groups: dict[str, _Group] = {}
    for entry in rows:
        own = entry.row.get("by") or {}
        keys = _with_beside(by, own) if by is not None else [*default, *own]
        values = {key: entry.value(key) for key in keys}
        unit = entry.row.get("unit")
        group = groups.setdefault(_hashable([values, unit]), _Group(values, unit))
        group.rows.append(entry)
    merged = [group.as_row() for group in groups.values()]
    return sorted(merged, key=lambda row: (-row["count"], _hashable(row["by"])))


def _with_beside(by: Sequence[str], own: Mapping[str, Any]) -> list[str]:
    """The merge keys, each followed by what the row has beside it: a PID in the container, a name, a twin in hex."""
    keys: list[str] = []
    for key in by:
        beside = [name for name in (*_BESIDE.get(key, ()), f"{key}_hex") if name in own and name not in by]
        keys += [key, *(beside if key in own else [])]
    return keys


def check_keys(by: Sequence[str], rows: Sequence[HostRow]) -> None:
    """Raise OptionError for a merge key that is neither a container's attribute nor a key of any row."""
    own = {key for entry in rows for key in entry.row.get("by") or {}}
    for key in by:
        if not of_probe(key) or key in own:
            continue
        if not rows:
            # Without rows the probe's own keys are unknown, and the merge is empty either way.
            continue
        known = ", ".join(["host", *CONTAINER_KEYS, "label.KEY", *sorted(own)])
        raise OptionError(f"Rows cannot be merged by {key!r}; use one of: {known}.")


def of_probe(key: str) -> bool:
    """Whether a merge key is the probe's own; otherwise the host or the container's record provides it."""
    return not (key == "host" or key in CONTAINER_KEYS or key.startswith(_LABEL))


def mean(row: Mapping[str, Any]) -> float | None:
    """A row's mean value; None for a row without values."""
    return row["sum"] / row["count"] if row.get("sum") is not None and row["count"] else None


def key_text(value: Any) -> Any:
    """The value of a row's key as it is shown: of a stack its functions, the innermost first, in one line."""
    functions = isinstance(value, list) and all(isinstance(part, str) for part in value)
    return ";".join(value) if functions else value


def container_label(container_id: str, name: str | None) -> str:
    """A container as a reader knows it: ``name (short id)``, or the short id where it has no other name."""
    short = short_id(container_id)
    return short if not name or name in (short, container_id) else f"{name} ({short})"


def short_id(container_id: str) -> str:
    """The first 12 digits of a runtime's id, as runtimes print it; any other id as it is."""
    return container_id[:12] if len(container_id) == 64 else container_id


def _fold(function: Callable[[list[Any]], Any], values: list[Any]) -> Any:
    return function(values) if values else None


def _hashable(value: Any) -> str:
    """A stable text for any JSON value, to group and sort keys of mixed types by."""
    return json.dumps(value, sort_keys=True, default=str)
