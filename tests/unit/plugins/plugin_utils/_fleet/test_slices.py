# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import secrets
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet import slices
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.answers import all_checked
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.document import Request, build
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.receptor import script_inventory
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.schema import RESULT
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.variables import of_slice
from fleet_results import answer, buckets, container, row, unreachable

REQUEST = Request(probe="uprobe", containers={"selector": "app=zk"}, probe_args={}, start_at=1000.0, duration=10.0)


def answers(number: int) -> dict[str, Any]:
    """Answers of hosts, the last of which cannot be reached."""
    found: dict[str, Any] = {}
    for n in range(number - 1):
        values = {"sum": 10**30 + n, "min": n, "max": 900 + n, "histogram": buckets(*range(n % 9, 12)), "unit": "ns"}
        found[f"host{n:03}"] = answer(row(n, 5 + n, **values), containers=[container(n)])
    found[f"host{number - 1:03}"] = unreachable("no route")
    return all_checked(found, RESULT)


def test_slices_are_those_of_awx_and_have_every_host_once() -> None:
    hosts = [f"host{n}" for n in (3, 1, 2, 5, 4)]
    assert slices.shares(hosts, 2) == [["host1", "host3", "host5"], ["host2", "host4"]]
    assert slices.shares(hosts, 9) == [[host] for host in sorted(hosts)]
    assert slices.shares([], 3) == []


@pytest.mark.parametrize("count", [1, 3, 7])
@pytest.mark.parametrize("as_statistic", [False, True])
def test_slices_merge_to_what_one_controller_gives(count: int, as_statistic: bool) -> None:
    all_answers = answers(40)
    whole = build(all_answers, REQUEST)
    parts = []
    for share in slices.shares(all_answers, count):
        part = build({host: all_answers[host] for host in share}, REQUEST)
        parts.append(slices.unpacked(slices.packed(part)) if as_statistic else json.loads(json.dumps(part)))
    asked = slices.question(parts)
    assert (asked["probe"], asked["containers"]) == ("uprobe", {"selector": "app=zk"})
    merged = build(slices.united(parts, list(all_answers), {}), REQUEST)
    assert merged == whole
    assert list(merged["hosts"]) == list(whole["hosts"])


def test_a_host_without_an_answer_fails_with_the_reason_of_its_slice() -> None:
    all_answers = answers(4)
    part = build({"host000": all_answers["host000"]}, REQUEST)
    lost = {"host001": "Slice 2 of 3 on exec2 gave no answer by 12:00:00"}
    merged = build(slices.united([part], ["host000", "host001", "host002"], lost), REQUEST)
    assert merged["coverage"]["reasons"] == [
        "host001 failed: Slice 2 of 3 on exec2 gave no answer by 12:00:00",
        "host002 failed: No slice has an answer of this host.",
    ]
    assert not merged["coverage"]["complete"] and merged["coverage"]["hosts_asked"] == 3


def test_an_answer_that_was_collected_later_counts() -> None:
    all_answers = answers(3)
    first = build(
        slices.united([build({"host000": all_answers["host000"]}, REQUEST)], ["host000", "host001"], {}), REQUEST
    )
    later = build({"host001": all_answers["host001"]}, REQUEST)
    for parts in ([first, later], [later, first]):
        assert build(slices.united(parts, ["host000", "host001"], {}), REQUEST)["coverage"]["complete"]


def test_a_statistic_is_bounded_and_what_has_no_room_is_counted() -> None:
    noise = [
        {"time": 1001.0, "container": f"{1:064x}", "comm": "app", "path": secrets.token_hex(40)}
        for _event in range(9000)
    ]
    document = build(all_checked({"a": answer(row(1, 5), events=noise), "b": answer(row(1, 7))}, RESULT), REQUEST)
    text = slices.packed(document)
    assert len(text) <= slices.MOST_ARTIFACT
    merged = build(slices.united([slices.unpacked(text)], ["a", "b"], {}), REQUEST)
    assert merged["merged"]["rows"] == document["merged"]["rows"]
    assert merged["coverage"]["reasons"] == [
        "a: 9000 entries had no room in the statistics of its slice; use more slices."
    ]


def test_answers_that_have_no_room_at_all_are_failures() -> None:
    labels = {f"h{n}": {**answer(), "msg": secrets.token_hex(3000)} for n in range(120)}
    document = build(all_checked(labels, RESULT), REQUEST)
    part = slices.unpacked(slices.packed(document))
    assert all(result["failed"] and "use more slices" in result["msg"] for result in part["hosts"].values())


@pytest.mark.parametrize("value", [None, 7, "", "no base 85 \x7f", "x" * 400_000, slices.plan_of(1.0, ["a"], 2.0, 3.0)])
def test_what_is_no_statistic_of_a_slice_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="slice"):
        slices.unpacked(value)


def test_a_statistic_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    text = slices.packed(build(answers(20), REQUEST))
    monkeypatch.setattr(slices, "_MOST_UNPACKED", 1000)
    with pytest.raises(ValueError, match=r"larger than a slice may be|is not the statistic"):
        slices.unpacked(text)


def test_the_plan_names_all_hosts() -> None:
    hosts = [f"host{n:05}.example.com" for n in range(10_000)]
    plan = slices.plan_of(1000.5, hosts, 60.0, 900.0)
    assert len(json.dumps(plan)) < 100_000
    assert slices.planned_hosts(plan["fleet_probe_plan"]) == hosts
    assert slices.planned_hosts(None) == []
    assert (plan["trace_start_at"], plan["trace_artifacts"]) == (1000.5, True)
    with pytest.raises(OptionError, match=r"fleet\.probe\.plan"):
        slices.planned_hosts({"hosts": "?"})


def test_different_questions_are_not_merged() -> None:
    parts = [build(answers(2), REQUEST), {**build(answers(2), REQUEST), "probe_args": {"target": "/bin/x"}}]
    with pytest.raises(OptionError, match="different questions: probe_args is"):
        slices.question(parts)


def test_a_slice_of_many_hosts_needs_longer_than_one_of_few() -> None:
    few, many = (slices.lead_of_slice(2.0, 10, 0, hosts, 10, 4, 0.0) for hosts in (10, 500))
    assert many > 10 * few > 0
    with pytest.raises(OptionError, match="repeat is 3, but slices have one window"):
        slices.check_one_window(3)


def test_the_play_of_a_slice_gets_the_question_alone() -> None:
    given = {"probe": "uprobe", "selector": "a=b", "trace_nodes": "x", "slices": 3, "report_dir": "r", "start_at": "1"}
    assert of_slice(given) == {"probe": "uprobe", "selector": "a=b"}


def test_an_inventory_is_cut_with_its_groups_and_variables() -> None:
    listed = {
        "_meta": {"hostvars": {"a": {"x": 1}, "b": {"x": 2}}},
        "all": {"children": ["ungrouped", "web"]},
        "web": {"hosts": ["a", "b"], "children": ["sub"]},
        "sub": {"hosts": ["b"]},
    }
    assert script_inventory(listed, ["b"]) == {
        "_meta": {"hostvars": {"b": {"x": 2}}},
        "all": {"children": ["ungrouped", "web"], "hosts": ["b"]},
        "web": {"hosts": ["b"], "children": ["sub"]},
        "sub": {"hosts": ["b"]},
    }
