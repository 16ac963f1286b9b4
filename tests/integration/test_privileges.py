# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules run with the capabilities that docs/security.md lists, and say what is missing when they have fewer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from lab.docker import Dockerd
from lab.host import unique
from lab.modules import run_module
from lab.probes import probe_while
from lab.workload import Opener, start_opener

NAME = unique("privileges")
OPENS = 3
INFO = ("sys_ptrace", "dac_read_search")
HELPER = ("setgid", "setuid", "setpcap", "sys_chroot", "sys_admin")
TOOL = (*INFO, "sys_admin", "bpf", "perfmon")
# A path, so that the host's own work is not counted.
TOOLS: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    ("opensnoop", {"path": "/etc/hosts"}, TOOL),
    ("uprobe", {"target": "/bin/opener", "function": ["main"]}, (*TOOL, *HELPER)),
    ("packets", {}, (*TOOL, "net_raw")),
    ("capture", {}, (*TOOL, "net_raw")),
    ("dnssnoop", {}, (*TOOL, "net_raw")),
    ("profile", {"user_stacks": False}, TOOL),
]


@pytest.fixture(scope="module")
def opener(docker: Dockerd) -> Iterator[Opener]:
    started = start_opener(docker, NAME)
    yield started
    docker.rm(started.container)


def bounded(*capabilities: str) -> tuple[str, ...]:
    """The command that starts another one with no more than these capabilities."""
    return ("setpriv", f"--bounding-set=-all,{','.join(f'+{each}' for each in dict.fromkeys(capabilities))}")


def given(docker: Dockerd, **arguments: Any) -> dict[str, Any]:
    return {"endpoints": {"docker": str(docker.socket)}, "runtimes": ["docker"], "names": [NAME], **arguments}


@pytest.mark.parametrize(("module", "arguments", "needed"), TOOLS, ids=[tool[0] for tool in TOOLS])
def test_a_probe_runs_with_what_it_needs(
    docker: Dockerd, opener: Opener, module: str, arguments: dict[str, Any], needed: tuple[str, ...]
) -> None:
    result = probe_while(
        module, given(docker, **arguments), lambda: opener.open("/etc/hosts", OPENS), prefix=bounded(*needed)
    )
    assert "coverage" in result and result["coverage"]["complete"] is True, result.get("msg") or result["coverage"]
    if module == "opensnoop":
        assert result["accounting"]["hits"] == OPENS


def test_containers_are_listed_with_what_that_needs(docker: Dockerd, opener: Opener) -> None:
    result = run_module("containers_info", given(docker), prefix=bounded(*INFO))
    assert [one["id"] for one in result["containers"]] == [opener.container.id] and "warnings" not in result


@pytest.mark.parametrize("lacking", ["dac_read_search", "setgid", "setuid", "setpcap", "sys_chroot"])
def test_a_helper_that_lacks_a_capability_names_it(docker: Dockerd, opener: Opener, lacking: str) -> None:
    held = [each for each in (*TOOL, *HELPER) if each != lacking]
    asked = given(docker, target="/bin/opener", function=["main"], duration="1s")
    result = run_module("uprobe", asked, prefix=bounded(*held))
    assert result["failed"] is True and f"CAP_{lacking.upper()}" in result["msg"], result


@pytest.mark.parametrize(
    ("module", "lacking", "words"),
    [
        ("opensnoop", "sys_ptrace", "CAP_SYS_PTRACE"),
        ("packets", "net_raw", "packet socket"),
        ("host_info", "net_raw", "CAP_NET_RAW"),
        ("host_info", "setpcap", "CAP_SETPCAP"),
    ],
)
def test_what_is_missing_is_said(docker: Dockerd, opener: Opener, module: str, lacking: str, words: str) -> None:
    held = [each for each in (*TOOL, *HELPER, "net_raw") if each != lacking]
    asked = {} if module == "host_info" else given(docker, duration="1s")
    assert words in str(run_module(module, asked, prefix=bounded(*held)))
