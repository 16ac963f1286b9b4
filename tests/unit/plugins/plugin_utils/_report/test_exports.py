# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import io
import re

import pytest
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.merge import merge
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import merge_rows
from ansible_collections.fleet.probe.plugins.plugin_utils._report import exports
from ansible_collections.fleet.probe.plugins.plugin_utils._report.exports import to_csv, to_openmetrics
from fleet_results import HOSTILE, answer, buckets, container, failed, row


def test_csv_reads_back_as_it_was() -> None:
    nasty = 'a "b", c\nd; é'
    results = {"a": answer(row(1, 3, by={"comm": nasty}, histogram=buckets(1)), row(None, 4))}
    lines = list(csv.DictReader(io.StringIO(to_csv(merge_rows(results)))))
    assert [line["count"] for line in lines] == ["4", "3"]
    assert lines[1]["comm"] == nasty
    assert lines[1]["name"] == "web1"
    assert lines[1]["histogram"] == '[{"low": 1, "high": 2, "count": 1}]'
    assert (lines[0]["container"], lines[0]["comm"]) == ("", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\n=", "\u00a0@", "\uff1d", "\uff0b"])
def test_no_cell_is_a_formula(start: str) -> None:
    formula = f"{start}cmd()"
    sent = row(1, 3, by={formula: formula}, sum=formula, min=formula, max=formula, unit=formula)
    merged = {**sent, "host": formula, "container": formula, "name": formula, "image": formula}
    titles, cells = csv.reader(io.StringIO(to_csv([merged]), newline=""))
    assert titles[0] == f"'{formula}"
    assert cells == [*[f"'{formula}"] * 5, "3", *[f"'{formula}"] * 4, "[]"]


def test_a_negative_number_is_a_number() -> None:
    (line,) = csv.DictReader(io.StringIO(to_csv(merge_rows({"a": answer(row(1, 3, sum=-4, by={"retval": -4}))}))))
    assert (line["sum"], line["retval"]) == ("-4", "-4")


def test_openmetrics_has_rows_verdict_hosts_and_losses() -> None:
    text = to_openmetrics(merge({"a": answer(row(1, 3)), "b": failed("x")}), "uprobe")
    assert 'fleet_probe_rows_total{probe="uprobe",host="a",container="' in text
    assert 'fleet_probe_complete{probe="uprobe"} 0' in text
    assert 'fleet_probe_hosts{probe="uprobe",state="reached"} 1' in text
    assert 'fleet_probe_hosts{probe="uprobe",state="failed"} 1' in text
    assert 'fleet_probe_losses_total{probe="uprobe",at="ring_full"} 0' in text
    assert text.endswith("# EOF\n")
    assert "fleet_probe_values" not in text


def bucket_lines(text: str, metric: str, **labels: str) -> list[tuple[str, str]]:
    """Each edge and count of a row's histogram, in order."""
    lines = [line for line in text.splitlines() if line.startswith(f"{metric}_bucket{{")]
    lines = [line for line in lines if all(f'{key}="{value}"' in line for key, value in labels.items())]
    return [found for line in lines for found in re.findall(r'le="([^"]+)"} (\d+)', line)]


def test_openmetrics_histograms_are_cumulative_and_end_at_the_largest_whole_number() -> None:
    text = to_openmetrics(merge({"a": answer(row(1, 6, sum=20, histogram=buckets(1, 2, 3), unit="value"))}, ["image"]))
    edges = [("0.0", "0"), ("1.0", "1"), ("3.0", "3"), ("7.0", "6"), ("+Inf", "6")]
    assert bucket_lines(text, "fleet_probe_values", unit="value") == edges
    assert re.search(r"fleet_probe_values_sum{[^}]*} 20 1010.0\n", text)
    assert re.search(r"fleet_probe_values_count{[^}]*} 6 1010.0\n", text)


def test_openmetrics_rows_of_one_unit_have_the_same_edges_and_empty_buckets_too() -> None:
    rows = [row(1, 3, histogram=buckets(0, 0, 0, 3), unit="value"), row(2, 2, histogram=buckets(2), unit="value")]
    text = to_openmetrics(merge({"a": answer(*rows, containers=[container(1), container(2)])}))
    one, two = (bucket_lines(text, "fleet_probe_values", name=name) for name in ("web1", "web2"))
    assert one == [("0.0", "0"), ("1.0", "0"), ("7.0", "0"), ("15.0", "3"), ("+Inf", "3")]
    assert two == [("0.0", "0"), ("1.0", "2"), ("7.0", "2"), ("15.0", "2"), ("+Inf", "2")]


def test_openmetrics_times_are_in_seconds_and_the_name_says_so() -> None:
    rows = [row(1, 1, sum=1_500_000_000, histogram=[{"low": 1 << 30, "high": 1 << 31, "count": 1}], unit="ns")]
    text = to_openmetrics(merge({"a": answer(*rows, row(1, 1, by={"x": 1}, histogram=buckets(1), unit="value"))}))
    for line in ("TYPE fleet_probe_values_seconds histogram", "UNIT fleet_probe_values_seconds seconds"):
        assert f"# {line}\n" in text
    assert bucket_lines(text, "fleet_probe_values_seconds")[-2:] == [("2.147483647", "1"), ("+Inf", "1")]
    assert re.search(r"fleet_probe_values_seconds_sum{[^}]*} 1.5 ", text)
    assert len(bucket_lines(text, "fleet_probe_values")) == 3


def test_a_text_file_has_no_time_stamp_and_help_for_each_name() -> None:
    merged = merge({"a": answer(row(1, 3, sum=3, histogram=buckets(3), unit="ns"))})
    stamped, plain = to_openmetrics(merged), to_openmetrics(merged, textfile=True)
    samples = {
        kept: [line for line in text.splitlines() if not line.startswith("#")]
        for kept, text in (("stamped", stamped), ("plain", plain))
    }
    assert samples["stamped"] == [f"{line} 1010.0" for line in samples["plain"]]
    assert "fleet_probe_window_end_timestamp_seconds 1010.0" in samples["plain"]
    assert "# TYPE fleet_probe_rows_total counter\n" in plain and "# TYPE fleet_probe_rows counter\n" in stamped
    assert stamped.endswith("\n# EOF\n") and "EOF" not in plain and "UNIT" not in plain


def test_what_was_never_armed_has_no_time_stamp() -> None:
    text = to_openmetrics(merge({"a": answer(window=None)}))
    assert "fleet_probe_window" not in text
    assert '\nfleet_probe_hosts{state="reached"} 1\n' in text


def test_openmetrics_has_no_sum_of_negative_values() -> None:
    below = [{"low": -8, "high": -5, "count": 1}]
    text = to_openmetrics(merge({"a": answer(row(1, 1, sum=-6, histogram=below))}))
    assert "fleet_probe_values_bucket" in text and "fleet_probe_values_sum" not in text


def test_openmetrics_labels_are_valid_and_values_escaped() -> None:
    labels = {"app.kubernetes.io/name": 'a"b\\c\nd' + HOSTILE, "app_kubernetes_io_name": "other"}
    results = {"a": answer(row(1, 3), containers=[container(1, labels=labels)])}
    text = to_openmetrics(merge(results, [f"label.{key}" for key in labels]))
    (line,) = [line for line in text.splitlines() if line.startswith("fleet_probe_rows_total")]
    assert r'label_app_kubernetes_io_name="a\"b\\c\nd<script>' in line
    assert 'label_app_kubernetes_io_name_="other"' in line


def test_openmetrics_leaves_out_histograms_beyond_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "_MOST_HISTOGRAMS", 10_000)
    long = row(1, 2, by={"comm": "x" * 10_000}, histogram=buckets(1, 1), unit="ns")
    text = to_openmetrics(merge({"a": answer(long, row(2, 1, histogram=buckets(1), unit="ns"))}))
    assert "fleet_probe_histograms_left_out 1" in text
    assert text.count("fleet_probe_values_seconds_bucket{") == 4
    assert len(text) < 15_000
