# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""metrics.txt and metrics.prom, read by what they are written for: promtool, Prometheus, node_exporter."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.histogram import percentiles, sum_histograms
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_openmetrics
from fleet_results import HOSTILE, answer, buckets, container, row
from lab.host import LabMissing
from lab.prometheus import Prometheus, scraped_from_a_textfile

DASHBOARD = Path(__file__).resolve().parents[2] / "docs" / "grafana" / "fleet-probe.json"
PERCENTS = (1, 25, 50, 90, 99, 100)
# By host and unit: the rows of one have buckets where those of others have none.
COUNTS = {
    ("a", "ns"): (0, 0, 5, 1, 0, 0, 0, 0, 0, 0, 90),
    ("b", "ns"): (7, 0, 0, 0, 0, 30),
    ("c", "ns"): (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2),
    ("a", "bytes"): (1, 1),
    ("b", "value"): (0, 0, 0, 4),
}
ENDED = float(int(time.time()) - 3600)


def merged() -> dict[str, Any]:
    """An answer of three hosts whose window ended an hour ago."""
    rows: dict[str, list[dict[str, Any]]] = {"a": [], "b": [], "c": []}
    for (host, unit), counts in COUNTS.items():
        histogram = buckets(*counts)
        rows[host].append(row(1, sum(counts), by={"mode": unit}, sum=5, histogram=histogram, unit=unit))
    listed = [container(1, name=HOSTILE, labels={"app": 'a"b\\c\nd'})]
    answers = {host: answer(*own, containers=listed) for host, own in rows.items()}
    for result in answers.values():
        result["window"] |= {"start_at": ENDED - 10, "started_at": ENDED - 10, "ended_at": ENDED}
    return merge(answers, ["host", "mode", "label.app"])


@pytest.fixture(scope="module")
def prometheus() -> Iterator[Prometheus]:
    try:
        with Prometheus(to_openmetrics(merged(), "uprobe")) as started:
            yield started
    except LabMissing as reason:
        pytest.skip(f"no Prometheus: {reason}")


@pytest.mark.parametrize(("unit", "metric"), [("ns", "values_seconds"), ("bytes", "values_bytes"), ("value", "values")])
def test_prometheus_computes_the_same_percentiles_over_hosts(prometheus: Prometheus, unit: str, metric: str) -> None:
    """Both interpolate in the same buckets; Prometheus's end at the largest whole number, which is at most 1 less."""
    own = [buckets(*counts) for (_host, named), counts in COUNTS.items() if named == unit]
    expected = percentiles(sum_histograms(own), PERCENTS)
    scale = 1e9 if unit == "ns" else 1
    for percent in PERCENTS:
        quantile = f"histogram_quantile({percent / 100}, sum by (le) (fleet_probe_{metric}_bucket))"
        ((_labels, found),) = prometheus.query(quantile, ENDED)
        wanted = expected[f"p{percent}"]
        assert wanted is not None and -1e-6 <= wanted - found * scale <= 1 + 1e-6, (percent, wanted, found)


def test_samples_are_of_the_windows_end(prometheus: Prometheus) -> None:
    rows = {labels["host"]: value for labels, value in prometheus.query('fleet_probe_rows_total{mode="ns"}', ENDED)}
    assert rows == {host: sum(counts) for (host, unit), counts in COUNTS.items() if unit == "ns"}
    assert prometheus.query("timestamp(fleet_probe_complete)", ENDED)[0][1] == ENDED
    assert prometheus.query("fleet_probe_window_end_timestamp_seconds", ENDED)[0][1] == ENDED
    assert prometheus.query("fleet_probe_complete", ENDED - 1) == []


def test_every_panel_of_the_dashboard_has_an_answer(prometheus: Prometheus) -> None:
    """Grafana puts the chosen values in place of the variables."""
    empty = []
    for panel in json.loads(DASHBOARD.read_text())["panels"]:
        for target in panel["targets"]:
            expression = target["expr"].replace("$probe", ".*").replace("$host", ".*")
            if not prometheus.query(expression, ENDED):
                empty.append((panel["title"], expression))
    assert empty == []


def test_node_exporter_shows_the_textfile_and_promtool_has_nothing_against_it() -> None:
    try:
        shown = scraped_from_a_textfile(to_openmetrics(merged(), "uprobe", textfile=True))
    except LabMissing as reason:
        pytest.skip(f"no node_exporter: {reason}")
    assert "node_textfile_scrape_error 0\n" in shown
    # Its own metrics are not ours to judge.
    lines = [line for line in shown.splitlines() if "fleet_probe_" in line]
    assert sum(line.startswith("fleet_probe_values_seconds_count{") for line in lines) == 3
    assert "# HELP fleet_probe_rows_total Hits of one row of the merged result." in lines
    # What node_exporter says of a family without HELP.
    assert not [line for line in lines if "Metric read from" in line]
    checked = subprocess.run(
        ["promtool", "check", "metrics"], input="\n".join([*lines, ""]), capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
