# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several functions at once, by globs, in one step where the kernel can: counts against the workload's own."""

from __future__ import annotations

import os
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach.links import offers_uprobe_multi
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import Libbpf
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import bpf_objects, probe_while
from lab.workload import Hot, start_many

NAME = unique("many")
NAMES = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"]
CALLS = {f"many_{name}": number for number, name in enumerate(NAMES, start=1)}


@pytest.fixture
def workload(docker: Dockerd) -> Hot:
    started = start_many(docker, NAME)
    return started


def run(docker: Dockerd, workload: Hot, function: Any, **arguments: Any) -> dict[str, Any]:
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": "/bin/many",
        "function": function,
        "by": ["container", "function"],
        **arguments,
    }
    return probe_while("uprobe", given, lambda: workload.burst(3))


def counts(result: dict[str, Any]) -> dict[str, int]:
    assert "rows" in result, result.get("msg")
    return {row["by"]["function"]: row["count"] for row in result["rows"]}


@pytest.mark.parametrize(
    ("function", "names"),
    [
        (["many_*"], list(CALLS)),
        (["many_?eta"], ["many_beta", "many_zeta"]),
        (["many_[ab]*", "many_kappa"], ["many_alpha", "many_beta", "many_kappa"]),
    ],
)
def test_each_function_is_counted_exactly(
    docker: Dockerd, workload: Hot, function: list[str], names: list[str]
) -> None:
    before = workload.totals()
    result = run(docker, workload, function)
    assert counts(result) == {name: 3 * CALLS[name] for name in names}
    after = workload.totals()
    if len(names) == len(CALLS):
        assert result["accounting"]["hits"] == after.calls - before.calls == 3 * sum(CALLS.values())
    assert result["attachment_count"] == len(result["attachments"]) == len(names)
    assert result["coverage"]["complete"] is True


def test_values_and_latency_of_many_functions(docker: Dockerd, workload: Hot) -> None:
    result = run(
        docker, workload, "many_*", collect="events", value=["retval", "arg0"], value_type=["int32"], max_events=10000
    )
    assert result["accounting"]["hits"] == len(result["events"]) == 3 * sum(CALLS.values())
    for event in result["events"]:
        assert event["retval"] == event["arg0"] * CALLS[event["function"]]


def test_where_the_kernel_can_they_are_attached_in_one_step(docker: Dockerd, workload: Hot) -> None:
    if not offers_uprobe_multi(Libbpf()):
        pytest.skip("this kernel has no uprobe_multi (Linux 6.6)")
    links: list[int] = []
    before = bpf_objects()

    def look() -> None:
        links.append(sum(kind == "link" for kind, _id in bpf_objects() - before))
        workload.burst(1)

    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "target": "/bin/many"}
    result = probe_while("uprobe", {**given, "function": "many_*"}, look)
    assert result["accounting"]["hits"] == sum(CALLS.values())
    assert 1 <= links[0] < len(CALLS)


def test_without_it_one_by_one_gives_the_same(docker: Dockerd, workload: Hot, older: str) -> None:
    before = bpf_objects()
    links: list[int] = []

    def look() -> None:
        links.append(sum(kind == "link" for kind, _id in bpf_objects() - before))
        workload.burst(3)

    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "target": "/bin/many"}
    result = probe_while(
        "uprobe",
        {**given, "function": "many_*", "by": ["function"]},
        look,
        before=older,
    )
    assert counts(result) == {name: 3 * number for name, number in CALLS.items()}
    assert links[0] >= len(CALLS)


def test_one_by_one_there_may_not_be_hundreds(docker: Dockerd, workload: Hot, older: str) -> None:
    given = {
        "endpoints": {"docker": str(docker.socket)},
        "names": [NAME],
        "target": "/bin/many",
        "function": ["str*", "_IO_*"],
    }
    result = run_module("uprobe", given, before=older)
    assert result["failed"] and "uprobe_multi needs Linux 6.6" in result["msg"] and "at most 64" in result["msg"]


def test_too_many_functions_are_refused_with_what_to_do(docker: Dockerd, workload: Hot) -> None:
    given = {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], "target": "/bin/many", "function": "*"}
    result = run_module("uprobe", given)
    assert result["failed"] and "more than 1024 functions" in result["msg"] and "ask for fewer" in result["msg"]


def test_hundreds_of_functions_at_once(docker: Dockerd, workload: Hot) -> None:
    result = run(docker, workload, ["many_*", "str*", "_IO_*"])
    assert result["attachment_count"] > 100 == len(result["attachments"])
    assert {name: count for name, count in counts(result).items() if name in CALLS} == {
        name: 3 * number for name, number in CALLS.items()
    }
    assert os.path.exists(f"/proc/{workload.pid}"), "the workload goes on unharmed"
