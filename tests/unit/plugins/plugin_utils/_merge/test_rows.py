# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._merge.rows import (
    container_label,
    host_rows,
    mean,
    merge_rows,
    of_probe,
)
from fleet_results import answer, buckets, container, row


def keyed(rows: list[dict[str, Any]]) -> dict[tuple[Any, ...], int]:
    return {tuple(entry["by"].values()): entry["count"] for entry in rows}


def test_by_default_hosts_containers_and_the_probes_keys_stay_apart_largest_first() -> None:
    results = {
        "a": answer(row(1, 5, by={"comm": "x"}), row(1, 7, by={"comm": "y"})),
        "b": answer(row(1, 6, by={"comm": "x"})),
    }
    merged = merge_rows(results)
    assert [(entry["host"], entry["by"]["comm"], entry["count"]) for entry in merged] == [
        ("a", "y", 7),
        ("b", "x", 6),
        ("a", "x", 5),
    ]
    assert list(merged[0]["by"]) == ["host", "container", "comm"]
    assert (merged[0]["name"], merged[0]["image"], merged[0]["hosts"], merged[0]["containers"]) == (
        "web1",
        "localhost/web:1",
        1,
        1,
    )


def test_each_figure_is_merged_in_its_own_way() -> None:
    results = {
        "a": answer(row(1, 3, sum=1 << 63, min=-4, max=9, histogram=buckets(1, 2), unit="ns")),
        "b": answer(row(1, 4, sum=1 << 63, min=2, max=7, histogram=buckets(0, 1, 3), unit="ns")),
    }
    (merged,) = merge_rows(results, [])
    assert (merged["count"], merged["sum"], merged["min"], merged["max"]) == (7, 1 << 64, -4, 9)
    assert merged["histogram"] == buckets(1, 3, 3)
    assert (merged["host"], merged["hosts"], merged["containers"]) == (None, 2, 2)


def test_figures_that_only_some_rows_have_are_kept() -> None:
    (merged,) = merge_rows({"a": answer(row(1, 3)), "b": answer(row(1, 4, sum=8, min=1, max=5))}, [])
    assert (merged["count"], merged["sum"], merged["min"], merged["max"]) == (7, 8, 1, 5)


def test_rows_of_different_units_stay_apart() -> None:
    merged = merge_rows({"a": answer(row(1, 3, unit="ns")), "b": answer(row(1, 4, unit="bytes"))}, ["image"])
    assert [(entry["unit"], entry["count"]) for entry in merged] == [("bytes", 4), ("ns", 3)]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("host", {("a",): 3, ("b",): 4}),
        ("name", {("web1",): 1, ("web2",): 2, ("web3",): 4}),
        ("image", {("localhost/web:1",): 7}),
        ("label.app", {("web",): 3, (None,): 4}),
        ("pod.namespace", {(None,): 3, ("shop",): 4}),
        ("comm", {(None,): 3, ("x",): 4}),
    ],
)
def test_any_attribute_of_a_container_can_be_the_key(key: str, expected: dict[tuple[Any, ...], int]) -> None:
    pod = {"name": "shop-1", "namespace": "shop", "uid": "u", "labels": {}}
    results = {
        "a": answer(row(1, 1), row(2, 2), containers=[container(1), container(2)]),
        "b": answer(row(3, 4, by={"comm": "x"}), containers=[container(3, labels={}, pod=pod)]),
    }
    assert keyed(merge_rows(results, [key])) == expected


def test_containers_of_different_hosts_may_have_the_same_id() -> None:
    results = {host: answer(row(1, 1), containers=[container(1, name=f"on-{host}")]) for host in ("a", "b")}
    assert keyed(merge_rows(results, ["name"])) == {("on-a",): 1, ("on-b",): 1}
    (merged,) = merge_rows(results, ["container"])
    assert (merged["count"], merged["containers"], merged["name"]) == (2, 2, None)


def test_processes_in_no_container_have_a_row_of_their_own() -> None:
    merged = merge_rows({"a": answer(row(1, 1), row(None, 2))})
    assert [(entry["by"], entry["name"]) for entry in merged] == [
        ({"host": "a", "container": None}, None),
        ({"host": "a", "container": f"{1:064x}"}, "web1"),
    ]


def test_there_is_no_container_key_if_the_probe_did_not_count_by_container() -> None:
    (merged,) = merge_rows({"a": answer(row(None, 2, by={"comm": "x"}))})
    assert merged["by"] == {"host": "a", "comm": "x"}


def test_a_container_that_the_result_does_not_list_keeps_its_id() -> None:
    (merged,) = merge_rows({"a": answer(row(9, 2))})
    assert merged["by"]["container"] == f"{9:064x}"
    assert merged["name"] is None


def test_an_unknown_key_is_refused_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"'imgae'; use one of: host, container, .*label.KEY, comm\."):
        merge_rows({"a": answer(row(1, 2, by={"comm": "x"}))}, ["imgae"])
    assert merge_rows({"a": answer()}, ["anything"]) == []


def test_which_keys_only_the_probe_knows() -> None:
    assert [key for key in ("host", "container", "image", "label.x", "comm", "retval") if of_probe(key)] == [
        "comm",
        "retval",
    ]


def test_the_probes_own_keys_need_no_container() -> None:
    """A row counted by image spans containers and so names none."""
    results = {host: answer(row(None, count, by={"image": "web:1"})) for host, count in (("a", 2), ("b", 3))}
    assert [(one["by"], one["count"]) for one in merge_rows(results, ["image"])] == [({"image": "web:1"}, 5)]
    assert [one["by"] for one in merge_rows(results)] == [
        {"host": "b", "image": "web:1"},
        {"host": "a", "image": "web:1"},
    ]


def test_a_container_is_shown_by_its_name_and_short_id() -> None:
    long = f"{1:064x}"
    assert container_label(long, "web1") == f"web1 ({long[:12]})"
    assert container_label(long, None) == container_label(long, long) == container_label(long, long[:12]) == long[:12]
    assert container_label("mnt-4026532177", "box") == "box (mnt-4026532177)"


def test_a_key_keeps_what_the_probe_has_beside_it() -> None:
    numbers = {"signal": 9, "signal_name": "SIGKILL", "pid": 400, "container_pid": 7, "path": "x", "path_hex": "ff"}
    results = {"a": answer(row(1, 3, by=numbers)), "b": answer(row(1, 4, by={**numbers, "comm": "sh"}))}
    for by, expected in (
        (["signal"], {"signal": 9, "signal_name": "SIGKILL"}),
        (["pid"], {"pid": 400, "container_pid": 7}),
        (["path"], {"path": "x", "path_hex": "ff"}),
        (["pid", "container_pid"], {"pid": 400, "container_pid": 7}),
    ):
        (merged,) = merge_rows(results, by)
        assert (merged["by"], merged["count"]) == (expected, 7)


def test_the_name_of_an_events_container_is_not_repeated_but_another_name_stays() -> None:
    events = [{"container": f"{1:064x}", "name": name} for name in ("web1", "own", None)]
    found = [entry.row for entry in host_rows({"a": answer(events=events)}, "events")]
    assert [row.get("name") for row in found] == [None, "own", None]


def test_the_mean_needs_values() -> None:
    assert mean({"sum": 9, "count": 2}) == 4.5
    assert mean({"sum": None, "count": 2}) is None
    assert mean({"sum": 0, "count": 0}) is None
