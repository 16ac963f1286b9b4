# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""timeline.json, stacks.pb.gz and metrics.otlp.json, read by what they are written for."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._report.otlp import to_otlp
from ansible_collections.fleet.probe.plugins.plugin_utils._report.pprof import to_pprof
from ansible_collections.fleet.probe.plugins.plugin_utils._report.timeline import to_timeline
from fleet_results import HOSTILE, answer, buckets, container, row
from google.protobuf import json_format
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard
from lab.host import LabMissing, require
from lab.perfetto import Perfetto
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest

WEB, DB = f"{1:064x}", f"{2:064x}"


def host(offset: float, *events: dict[str, Any]) -> dict[str, Any]:
    """An answer by a clock that is ``offset`` seconds ahead."""
    made = answer(events=list(events), containers=[container(1, name=HOSTILE), container(2, name="db")])
    made["window"] |= {"started_at": 1000 + offset, "ended_at": 1010 + offset, "clock_offset": offset}
    return made


def request(at: float, container_: str = WEB, milliseconds: int = 250) -> dict[str, Any]:
    return {"time": at, "container": container_, "comm": "app", "operation": "read", "latency": milliseconds * 10**6}


def test_perfetto_shows_the_fleet_on_one_clock() -> None:
    overlapping = (request(1002.0), request(1002.1), request(1002.0, DB))
    mark = {"time": 1003.0 + 7200, "container": None, "comm": "app", "path": HOSTILE}
    trace = to_timeline({"a": host(0.0, *overlapping), "b": host(7200.0, mark)}, "biolatency")
    try:
        with Perfetto(json.dumps(trace)) as perfetto:
            slices = perfetto.query(
                "select process.name as host, thread.name as thread, slice.name as name, slice.ts as ts,"
                " slice.dur as dur from slice join thread_track on slice.track_id = thread_track.id"
                " join thread using (utid)"
                " join process using (upid) order by process.pid, thread.tid, slice.ts",
                *("host", "thread", "name", "ts", "dur"),
            )
            lost = perfetto.query("select name from stats where value > 0 and severity != 'info'", "name")
    except LabMissing as reason:
        pytest.skip(f"no Perfetto: {reason}")
    second = 10**9
    web = f"{HOSTILE} (000000000000)"
    assert slices == [
        ["a", "window", "window", 0, 10 * second],
        ["a", web, "read", 1.75 * second, 0.25 * second],
        ["a", web, "read", 1.85 * second, 0.25 * second],
        ["a", "db (000000000000)", "read", 1.75 * second, 0.25 * second],
        ["b", "window", "window", 0, 10 * second],
        ["b", "the host itself", HOSTILE, 3 * second, 0],
    ]
    assert lost == []


def pprof(folder: Path, *arguments: str) -> str:
    """What `go tool pprof` says of the profile in ``folder``."""
    try:
        require("go")
    except LabMissing as reason:
        pytest.skip(f"no pprof: {reason}")
    done = subprocess.run(
        ["go", "tool", "pprof", *arguments, "stacks.pb.gz"],
        cwd=folder,
        env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "GOFLAGS": "-mod=mod"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def stack(count: int, *frames: str, **changes: Any) -> dict[str, Any]:
    return {"container": WEB, "pid": 5, "comm": "app", "frames": list(frames), "count": count, **changes}


def test_pprof_reads_the_stacks(tmp_path: Path) -> None:
    listed = [container(1, name="web")]
    first = answer(stacks=[stack(30, "leaf", "work", "main"), stack(5, "do_nanosleep_[k]", "main")], containers=listed)
    second = answer(stacks=[stack(10, "work", "main")], containers=listed)
    (tmp_path / "stacks.pb.gz").write_bytes(to_pprof({"a": first, "b": second}))
    lines = [line.split() for line in pprof(tmp_path, "-top", "-cum").splitlines()]
    # flat, flat%, sum%, cum, cum%, name
    assert {line[5]: (line[0], line[3]) for line in lines if len(line) == 6 and line[0].isdigit()} == {
        "main": ("0", "45"),
        "work": ("10", "40"),
        "leaf": ("30", "30"),
        "do_nanosleep_[k]": ("5", "5"),
    }
    tags = pprof(tmp_path, "-tags")
    assert "35.0 (77.78%): a\n" in tags and "10.0 (22.22%): b\n" in tags and "45.0 (  100%): web\n" in tags, tags
    raw = pprof(tmp_path, "-raw")
    assert "Time: 1970-01-01 00:16:40" in raw and "Duration: 9.99" in raw, raw


def test_pprof_shows_the_time_first_where_stacks_have_one(tmp_path: Path) -> None:
    waits = stack(28, "schedule_[k]", "main", sum=28_002_100_000, unit="ns")
    (tmp_path / "stacks.pb.gz").write_bytes(to_pprof({"a": answer(stacks=[waits])}))
    assert "28s" in pprof(tmp_path, "-top") and "28 " in pprof(tmp_path, "-top", "-sample_index=waits")


def test_opentelemetry_reads_the_metrics() -> None:
    rows = [
        row(1, 8, by={"comm": HOSTILE}, sum=9000, min=1, max=130, histogram=buckets(1, 0, 0, 0, 0, 0, 4, 3), unit="ns"),
        row(2, 3, by={"comm": None}),
    ]
    results = {name: answer(*rows, containers=[container(1), container(2)]) for name in "ab"}
    parsed = json_format.Parse(json.dumps(to_otlp(merge(results), "uprobe")), ExportMetricsServiceRequest())
    (resource,) = parsed.resource_metrics
    (scope,) = resource.scope_metrics
    named = {metric.name: metric for metric in scope.metrics}
    assert sum(point.as_int for point in named["fleet.probe.rows"].sum.data_points) == 22
    points = named["fleet.probe.values.seconds"].histogram.data_points
    assert len(points) == 2
    for point in points:
        assert sum(point.bucket_counts) == point.count == 8
        assert len(point.bucket_counts) == len(point.explicit_bounds) + 1
        assert list(point.explicit_bounds) == sorted(set(point.explicit_bounds))
        assert point.start_time_unix_nano < point.time_unix_nano
    assert {attribute.key: attribute.value.string_value for attribute in resource.resource.attributes} == {
        "service.name": "fleet.probe",
        "fleet.probe.probe": "uprobe",
    }


def test_grafana_knows_every_part_of_the_dashboard() -> None:
    """Its SDK is generated from Grafana's schema and forgets what the schema does not have."""
    register_default_plugins()
    page = json.loads((Path(__file__).resolve().parents[2] / "docs" / "grafana" / "fleet-probe.json").read_text())
    assert list(differences(page, json.loads(JSONEncoder().encode(Dashboard.from_json(page))))) == []


def differences(wanted: Any, found: Any, where: str = "dashboard") -> Iterator[str]:
    """What of ``wanted`` is not in ``found``, which may have more."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key, value in wanted.items():
            yield from differences(value, found.get(key), f"{where}.{key}")
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for number, (one, other) in enumerate(zip(wanted, found, strict=True)):
            yield from differences(one, other, f"{where}[{number}]")
    elif wanted != found:
        yield f"{where}: {wanted!r} became {found!r}"
