# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be probed in real containers, against nm and readelf."""

from __future__ import annotations

import subprocess
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.workload import Hot, start_marked

NAME = unique("guarded")


@pytest.fixture(scope="module")
def workload(docker: Dockerd) -> Hot:
    started = start_marked(docker, NAME, "guarded")
    return started


def listing(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    return run_module("probes_info", {"endpoints": {"docker": str(docker.socket)}, "names": [NAME], **arguments})


def test_functions_are_those_that_nm_prints(docker: Dockerd, workload: Hot) -> None:
    result = listing(docker, target="/bin/guarded", match=["str*", "main"])
    assert "probes" in result, result
    listed = subprocess.run(
        ["nm", "--defined-only", f"/proc/{workload.pid}/exe"], capture_output=True, text=True, check=True
    ).stdout
    expected = set()
    for line in listed.splitlines():
        address, kind, name = line.split()
        if kind in "TtWi" and (name == "main" or name.startswith("str")):
            expected.add((name, int(address, 16), kind == "i"))
    assert {(each["name"], each["address"], each["indirect"]) for each in result["probes"]} == expected
    assert {(each["container"], each["path"]) for each in result["probes"]} == {(workload.container.id, "/bin/guarded")}


@pytest.mark.parametrize("target", [None, "/bin/guarded"])
def test_usdt_probes_of_a_file_and_of_all_that_runs(docker: Dockerd, workload: Hot, target: str | None) -> None:
    result = listing(docker, type="usdt", target=target, match=["lab:*"])
    assert {each["name"]: (each["sites"], each["arguments"], each["semaphore"]) for each in result["probes"]} == {
        **{f"lab:{name}": (1, number, True) for number, name in enumerate(("none", "one", "two", "three", "four"))},
        "lab:five": (1, 5, True),
        "lab:six": (1, 6, True),
        "lab:text": (1, 1, True),
        "lab:sites": (2, 1, True),
    }


def test_what_is_too_much_is_counted(docker: Dockerd, workload: Hot) -> None:
    whole = listing(docker, target="/bin/guarded", max_probes=100_000)
    cut = listing(docker, target="/bin/guarded", max_probes=10)
    assert whole["truncated"] == {"probes": 0} and len(whole["probes"]) > 1000
    assert cut["probes"] == whole["probes"][:10]
    assert cut["truncated"] == {"probes": len(whole["probes"]) - 10}


def test_what_cannot_be_looked_into_is_told(docker: Dockerd, workload: Hot) -> None:
    (failure,) = listing(docker, target="/bin/none", match="*")["failures"]
    assert (
        failure["container"] == workload.container.id and "/bin/none does not exist in container" in failure["reason"]
    )
    assert "target is missing" in listing(docker)["msg"]


def test_an_empty_list_has_its_reason(docker: Dockerd, workload: Hot) -> None:
    assert any(
        "has no function that matches" in text
        for text in listing(docker, target="/bin/guarded", match="no*such")["warnings"]
    )
    result = listing(docker, type="usdt", target="/bin/busybox")
    assert result["probes"] == [] and any("has no USDT probe that matches" in text for text in result["warnings"])
