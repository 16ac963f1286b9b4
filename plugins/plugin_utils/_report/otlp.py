# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A merged answer as OTLP metrics in JSON, as an OpenTelemetry Collector takes them at /v1/metrics.

https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding: enums are numbers, 64-bit integers are strings. Counts
are sums of the window alone (delta temporality), from its start to its end.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.fleet.probe.plugins.plugin_utils._merge.coverage import losses
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import key_text
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import UNITS

Row = Mapping[str, Any]
_DELTA = 1
_LARGEST = (1 << 63) - 1
# What UCUM calls the base units of UNITS.
_UCUM = {"seconds": "s", "bytes": "By"}


def to_otlp(merged: Mapping[str, Any], probe: str = "") -> dict[str, Any]:
    """A merged answer as one ExportMetricsServiceRequest.

    ``fleet.probe.rows`` is the count of each row and ``fleet.probe.values`` its histogram, or
    ``fleet.probe.values.seconds`` and ``fleet.probe.values.bytes`` where the row has such values. How far to trust them
    say ``fleet.probe.complete``, ``fleet.probe.hosts`` and ``fleet.probe.losses``.
    """
    window, coverage = merged["window"], merged["coverage"]
    times = _times(window)
    rows = merged["rows"]
    counted = [_counted(row, times) for row in rows]
    metrics = [_sum("fleet.probe.rows", "Hits of one row of the merged result.", counted, "{hit}")]
    families: dict[str, list[Row]] = {}
    for row in rows:
        if row.get("histogram"):
            families.setdefault(row["unit"] if row.get("unit") in UNITS else "", []).append(row)
    for unit, members in families.items():
        base, divisor = UNITS.get(unit, ("", 1))
        points = [_histogram(row, divisor, times, unit=not base) for row in members]
        metrics.append(
            {
                "name": f"fleet.probe.values.{base}" if base else "fleet.probe.values",
                "description": "Values or latencies of one row.",
                "unit": _UCUM.get(base, "1"),
                "histogram": {"dataPoints": points, "aggregationTemporality": _DELTA},
            }
        )
    hosts = {"reached": coverage["hosts_reached"]}
    hosts |= {state: len(coverage[state]) for state in ("unreachable", "unsupported", "failed")}
    moment = {"timeUnixNano": times["timeUnixNano"]}
    complete = [{**moment, "asInt": str(int(coverage["complete"]))}]
    by_state = [{**moment, **_attributes({"state": state}), "asInt": str(number)} for state, number in hosts.items()]
    lost = [{**times, **_attributes({"at": at}), "asInt": _whole(n)} for at, n in losses(merged["accounting"]).items()]
    metrics += [
        _gauge("fleet.probe.complete", "1 if every host, container and hit is accounted for.", complete, "1"),
        _gauge("fleet.probe.hosts", "Hosts by state.", by_state, "{host}"),
        _sum("fleet.probe.losses", "Lost hits by the place where they were lost.", lost, "{hit}"),
    ]
    resource = {"service.name": "fleet.probe", **({"fleet.probe.probe": probe} if probe else {})}
    scope = {"scope": {"name": "fleet.probe"}, "metrics": metrics}
    return {"resourceMetrics": [{"resource": _attributes(resource), "scopeMetrics": [scope]}]}


def _times(window: Mapping[str, Any]) -> dict[str, str]:
    moments = {"startTimeUnixNano": window.get("first_started_at"), "timeUnixNano": window.get("ended_at")}
    return {name: _whole(max(round((moment or 0) * 1e9), 0)) for name, moment in moments.items()}


def _sum(name: str, description: str, points: Sequence[Mapping[str, Any]], unit: str) -> dict[str, Any]:
    kept = {"dataPoints": points, "aggregationTemporality": _DELTA, "isMonotonic": True}
    return {"name": name, "description": description, "unit": unit, "sum": kept}


def _gauge(name: str, description: str, points: Sequence[Mapping[str, Any]], unit: str) -> dict[str, Any]:
    return {"name": name, "description": description, "unit": unit, "gauge": {"dataPoints": points}}


def _counted(row: Row, times: Mapping[str, str]) -> dict[str, Any]:
    return {**times, **_attributes(_of_row(row, unit=True)), "asInt": _whole(row["count"])}


def _histogram(row: Row, divisor: int, times: Mapping[str, str], unit: bool) -> dict[str, Any]:
    """A row's histogram. A bound is the largest whole number of its bucket: [low, high) is (low - 1, high - 1]."""
    buckets = sorted(row["histogram"], key=lambda bucket: int(bucket["low"]))
    counts = {bucket["high"] - 1: bucket["count"] for bucket in buckets}
    edges = sorted({edge - 1 for bucket in buckets for edge in (bucket["low"], bucket["high"])})
    point = {
        **times,
        **_attributes(_of_row(row, unit=unit)),
        "count": _whole(sum(counts.values())),
        "explicitBounds": [edge / divisor for edge in edges],
        "bucketCounts": [*(_whole(counts.get(edge, 0)) for edge in edges), "0"],
    }
    # Of values below 0 the sum says nothing (the specification's field Sum).
    if row.get("sum") is not None and edges[0] >= -1:
        point["sum"] = row["sum"] / divisor
    return {**point, **{name: row[name] / divisor for name in ("min", "max") if row.get(name) is not None}}


def _of_row(row: Row, unit: bool) -> dict[str, Any]:
    own = {name: row.get(name) for name in ("host", "container", "name", "image")}
    own |= {key: key_text(value) for key, value in row["by"].items()}
    return {**own, "unit": row.get("unit")} if unit else own


def _attributes(values: Mapping[str, Any]) -> dict[str, Any]:
    kept = [{"key": key, "value": _value(value)} for key, value in values.items() if value is not None]
    return {"attributes": kept}


def _value(value: Any) -> dict[str, Any]:
    if isinstance(value, bool):
        return {"boolValue": value}
    if isinstance(value, int) and abs(value) <= _LARGEST:
        return {"intValue": str(value)}
    if isinstance(value, float):
        return {"doubleValue": value}
    return {"stringValue": value if isinstance(value, str) else json.dumps(value, sort_keys=True)}


def _whole(value: int) -> str:
    """A count; one that does not fit into 64 bits is the largest that does."""
    return str(min(value, _LARGEST))
