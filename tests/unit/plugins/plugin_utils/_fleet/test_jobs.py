# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.plugin_utils._fleet.jobs import as_result, choose, job_name, jobs_of


def file(host: str, probe: str = "uprobe", start_at: float = 1000.5, draft: bool = False) -> str:
    """The name of a results file as a host makes it."""
    return f"fleet-{job_name(host, probe, start_at, 30)}k2_s81bd{'.part' if draft else ''}"


def test_a_host_finds_its_own_files_and_no_others() -> None:
    names = [file("a"), file("b"), file("a", "tcplife", 2000, draft=True), "fleet-abcdefgh", "j123.456", "fleet-*"]
    found = jobs_of("a", names)
    assert [(one.probe, one.start_at, one.duration, one.finished) for one in found] == [
        ("uprobe", 1000.5, 30.0, True),
        ("tcplife", 2000.0, 30.0, False),
    ]
    assert as_result(found, "/jobs")[1] == {
        "start_at": 2000.0,
        "duration": 30.0,
        "probe": "tcplife",
        "finished": False,
        "results_file": "/jobs/" + names[2].removesuffix(".part"),
    }


@pytest.mark.parametrize(
    "name",
    [
        "fleet-1000.500+30.000-uprobe-0f3d2c1b-../../x",
        "fleet-1000.500+30.000-uprobe-0f3d2c1b-k2_s81bd\n",
        "fleet-1000.500+30.000-{{ x }}-0f3d2c1b-k2_s81bd",
        "fleet-٣000.500+30.000-uprobe-0f3d2c1b-k2_s81bd",
        "x" + file("a"),
    ],
)
def test_a_name_that_no_probe_gives_is_left_alone(name: str) -> None:
    assert jobs_of("a", [name.replace("0f3d2c1b", job_name("a", "x", 1, 1).split("-")[2])]) == []


def found(**hosts: list[str]) -> dict[str, dict[str, Any]]:
    return {host: {"jobs": as_result(jobs_of(host, names), "/jobs")} for host, names in hosts.items()}


ANSWERS = found(a=[file("a"), file("a", start_at=2000)], b=[file("b", start_at=2000), file("b", "tcplife", 1500)], c=[])


@pytest.mark.parametrize(
    ("asked", "start_at", "hosts"),
    [
        ({}, 2000.0, {"a", "b"}),
        ({"start_at": 1000.5}, 1000.5, {"a"}),
        ({"probe": "tcplife"}, 1500.0, {"b"}),
    ],
)
def test_the_newest_run_is_chosen_unless_another_is_asked_for(
    asked: dict[str, Any], start_at: float, hosts: set[str]
) -> None:
    chosen = choose(ANSWERS, asked.get("start_at"), asked.get("probe"))
    assert (chosen["start_at"], chosen["duration"], set(chosen["jobs"])) == (start_at, 30.0, hosts)
    assert len(chosen["others"]) == 2 and start_at not in [run["start_at"] for run in chosen["others"]]


def test_what_is_not_there_is_said_with_what_is() -> None:
    with pytest.raises(OptionError, match="No answer of a probe was found on 1 host, or all were fetched"):
        choose(found(a=[]), None, None)
    with pytest.raises(
        OptionError, match="on 3 hosts; there are uprobe at 2000.000, tcplife at 1500.000, uprobe at 1000"
    ):
        choose(ANSWERS, 7.0, None)
