# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging the rows of many hosts. Private to fleet.probe.

Nothing is estimated: counts and sums add up (Python's integers do not overflow), min and max are
kept, histograms add bucket by bucket. Rows whose units differ stay apart, for their sum has no meaning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import sum_histograms

# What a row can be merged by beside the keys that the probe itself gave it.
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
# Shown beside every merged row, so that a reader need not look an id up.
_NAMES = ("host", "container", "name", "image")


@dataclass(frozen=True)
class Located:
    """A module's row with the host it came from and its container's record ({} for none)."""

    host: str
    container: Mapping[str, Any]
    row: Mapping[str, Any]

    def value(self, key: str) -> Any:
        """What the row has for a merge key; None where the key does not apply to it.

        What the probe itself counted by comes first: such a row may span containers of one image, and be in none.
        """
        if key == "host":
            return self.host
        own = self.row.get("by") or {}
        if key in own:
            return own[key]
        if key.startswith(_LABEL):
            return (self.container.get("labels") or {}).get(key[len(_LABEL) :])
        # A container that the result does not list is still told apart by the id in its rows.
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
    rows: list[Located] = field(default_factory=list)

    def as_row(self) -> dict[str, Any]:
        merged: dict[str, Any] = {"by": self.by}
        for name in _NAMES:
            values = {_hashable(located.value(name)): located.value(name) for located in self.rows}
            merged[name] = next(iter(values.values())) if len(values) == 1 else None
        merged["hosts"] = len({located.host for located in self.rows})
        merged["containers"] = len(
            {(located.host, located.value("container")) for located in self.rows if located.value("container")}
        )
        merged["count"] = sum(self._values("count"))
        merged["sum"] = _fold(sum, self._values("sum"))
        merged["min"] = _fold(min, self._values("min"))
        merged["max"] = _fold(max, self._values("max"))
        merged["histogram"] = sum_histograms(located.row.get("histogram") for located in self.rows)
        merged["unit"] = self.unit
        return merged

    def _values(self, name: str) -> list[Any]:
        return [located.row[name] for located in self.rows if located.row.get(name) is not None]


def locate(results: Mapping[str, Mapping[str, Any]], part: str = "rows") -> Iterator[Located]:
    """Every row (or other ``part`` with a ``container``: ``stacks``) of ``{host: module result}``."""
    for host, result in results.items():
        containers = {container.get("id"): container for container in result.get("containers") or []}
        for row in result.get(part) or []:
            yield Located(host, containers.get(row.get("container")) or {}, row)


def merge_rows(results: Mapping[str, Mapping[str, Any]], by: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """The rows of all hosts by ``by`` (default: host, container and the probe's own keys), largest first.

    A merged row is ``{by: {key: value}, host, container, name, image, hosts, containers, count, sum,
    min, max, histogram, unit}``; host, container, name and image are None where the row spans several,
    hosts and containers say how many. Raises OptionError for a key that no row has.
    """
    rows = list(locate(results))
    if by is not None:
        check_keys(by, rows)
    # A probe that was told not to tell containers apart gives a key that says nothing.
    default = ["host", "container"] if any(located.row.get("container") for located in rows) else ["host"]
    groups: dict[str, _Group] = {}
    for located in rows:
        keys = list(by) if by is not None else [*default, *(located.row.get("by") or {})]
        values = {key: located.value(key) for key in keys}
        unit = located.row.get("unit")
        group = groups.setdefault(_hashable([values, unit]), _Group(values, unit))
        group.rows.append(located)
    merged = [group.as_row() for group in groups.values()]
    return sorted(merged, key=lambda row: (-row["count"], _hashable(row["by"])))


def check_keys(by: Sequence[str], rows: Sequence[Located]) -> None:
    """Raise OptionError for a merge key that is neither a container's attribute nor a key of any row."""
    own = {key for located in rows for key in located.row.get("by") or {}}
    for key in by:
        if not of_probe(key) or key in own:
            continue
        if not rows:
            # With no row at all nobody can tell the probe's own keys; the merge is empty either way.
            continue
        known = ", ".join(["host", *CONTAINER_KEYS, "label.KEY", *sorted(own)])
        raise OptionError(f"Rows can't be merged by {key!r}; the keys there are: {known}.")


def of_probe(key: str) -> bool:
    """Whether only the probe can tell rows apart by a key; else the host or the container's record can."""
    return not (key == "host" or key in CONTAINER_KEYS or key.startswith(_LABEL))


def _fold(function: Callable[[list[Any]], Any], values: list[Any]) -> Any:
    return function(values) if values else None


def _hashable(value: Any) -> str:
    """A stable text for any JSON value, to compare and sort keys of mixed types by."""
    return json.dumps(value, sort_keys=True, default=str)
