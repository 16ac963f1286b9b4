# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from action_runs import action, play_vars
from ansible_collections.fleet.probe.plugins.action import fleet_variables


def check(
    monkeypatch: pytest.MonkeyPatch, extra: dict[str, Any], hosts: dict[str, Any] | None = None, playbook: str = "trace"
) -> dict[str, Any]:
    """The action's result for these variables of the command line and of the hosts."""
    monkeypatch.setattr(fleet_variables, "load_extra_vars", lambda _loader: extra)
    made = action(fleet_variables.ActionModule, playbook=playbook)
    result: dict[str, Any] = made.run(None, play_vars(hosts or {"a": {}, "b": {}}))
    return result


def test_names_without_prefix_are_those_of_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    hosts = {"a": {"images": ["x"], "names": ["y"]}, "b": {"selector": "app=x"}}
    result = check(monkeypatch, {"probe": "uprobe", "duration": 5}, hosts)
    assert result["names"] == ["duration", "probe"] and result["changed"] is False
    assert result["same"] is True and check(monkeypatch, {"probe": "{{ of_host }}"})["same"] is False


def test_a_wrong_name_of_any_host_ends_the_play(monkeypatch: pytest.MonkeyPatch) -> None:
    result = check(monkeypatch, {"probe": "uprobe"}, {"a": {}, "b": {"trace_conatiners": {}}})
    assert result["failed"] is True
    assert result["msg"].startswith("There is no variable trace_conatiners; the closest name")


def test_a_play_without_a_probe_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No probe is named; set -e probe= to one of: " in check(monkeypatch, {})["msg"]
    assert "failed" not in check(monkeypatch, {}, {"a": {"trace_probe": "uprobe"}})
    assert "failed" not in check(monkeypatch, {}, playbook="discover")


def test_a_probe_that_does_not_exist_is_refused_and_a_template_waits_for_its_hosts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "There is no probe 'uprob'" in check(monkeypatch, {"probe": "uprob"})["msg"]
    assert "failed" not in check(monkeypatch, {"probe": "{{ of_host }}"})


def test_one_host_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    several = check(monkeypatch, {"probe": "uprobe"}, playbook="watch")
    assert several["msg"] == (
        "fleet.probe.watch shows one host, and this play has 2; choose one with -l, such as -l a, or ask all of them "
        "with fleet.probe.trace."
    )
    assert check(monkeypatch, {"probe": "uprobe"}, {"a": {}}, "watch")["names"] == ["probe"]
    assert "There is no probe" in check(monkeypatch, {"probe": "uprob"}, {"a": {}}, "watch")["msg"]


@pytest.mark.parametrize("name", ["start_at", "start_delay", "repeat", "interval"])
def test_a_watch_begins_at_once_and_does_not_come_again(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    refused = check(monkeypatch, {"probe": "uprobe", name: "5"}, {"a": {}}, "watch")
    assert refused["msg"].startswith(f"-e {name} has no meaning for fleet.probe.watch")
    assert "failed" not in check(monkeypatch, {"probe": "uprobe", name: ""}, {"a": {}}, "watch")


@pytest.mark.parametrize(
    ("playbook", "extra", "hosts", "sentence"),
    [
        ("trace", {"probe": "opensnoop", "path": "/x"}, {}, "-e path is an option of opensnoop"),
        ("trace", {"path": "/x"}, {"trace_probe": "opensnoop"}, "-e path is an option of opensnoop"),
        ("slow", {"target": "libc"}, {}, "target is 'libc', but function is missing"),
        ("slow", {}, {"trace_function": "malloc"}, "function is 'malloc', but target is missing"),
        ("collect", {"sort": "p90"}, {}, "sort is 'p90'; use one of:"),
        ("collect", {}, {"trace_query": "rwos"}, "starts from rwos"),
        ("discover", {"report_dir": "/proc/no-such-place"}, {}, "report_dir is '/proc/no-such-place', which cannot"),
        ("preflight", {}, {"trace_report_dir": "/proc/no-such-place"}, "report_dir is '/proc/no-such-place'"),
        ("discover", {"_raw_params": "in (a)"}, {}, "-e has 'in (a)', which belongs to no variable"),
    ],
)
def test_what_nothing_would_read_and_what_no_report_could_use_is_refused(
    monkeypatch: pytest.MonkeyPatch, playbook: str, extra: dict[str, Any], hosts: dict[str, Any], sentence: str
) -> None:
    result = check(monkeypatch, extra, {"a": hosts, "b": hosts}, playbook)
    assert result["failed"] is True and sentence in result["msg"] and "\n" not in result["msg"]
