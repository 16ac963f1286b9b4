# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets: how addresses are shown, and how the container of a socket is found."""

from __future__ import annotations

import socket
from typing import List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import port_filter
from ansible_collections.fleet.probe.plugins.module_utils._collect.tool import tool_collect
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Cgroup, Container
from ansible_collections.fleet.probe.plugins.module_utils._load.owners import NET_KEY, NOBODY, Ownership
from ansible_collections.fleet.probe.plugins.module_utils._probes import socket_probe
from ansible_collections.fleet.probe.plugins.module_utils._probes.socket_probe import (
    SocketProbe,
    address,
    endpoints,
    state,
)
from ansible_collections.fleet.probe.plugins.module_utils._tools.tcpconnect import TCPCONNECT_SPEC
from probe_fakes import FakeLibbpf, container, loaded, probe_params, probe_run

HOST = 4026531840


def mapped(text: str) -> bytes:
    """An IPv4 address as the program gives it."""
    return bytes(10) + b"\xff\xff" + socket.inet_aton(text)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (mapped("10.1.2.3"), "10.1.2.3"),
        (mapped("0.0.0.0"), None),
        (bytes(16), None),
        (bytes(15) + b"\1", "::1"),
        (socket.inet_pton(socket.AF_INET6, "2001:db8::5"), "2001:db8::5"),
        (socket.inet_pton(socket.AF_INET6, "2001:db8::"), "2001:db8::"),
    ],
)
def test_addresses(raw: bytes, text: Optional[str]) -> None:
    assert address(raw) == text


def test_an_ipv4_address_on_an_ipv6_socket_is_ipv4() -> None:
    fields = {"saddr": bytes(16), "daddr": mapped("10.1.2.3"), "sport": 0, "dport": 80}
    assert endpoints(fields) == {"ip_version": 4, "saddr": None, "sport": None, "daddr": "10.1.2.3", "dport": 80}


def test_states_by_name() -> None:
    """include/net/tcp_states.h."""
    assert [state({"state": number})["state"] for number in (1, 2, 7, 10, 12, 13)] == [
        "ESTABLISHED", "SYN_SENT", "CLOSE", "LISTEN", "NEW_SYN_RECV", "13",
    ]  # fmt: skip


def without_cgroup(id: str, net: int) -> Container:
    return container(
        id, cgroup=Cgroup("/", 1, 2, 0, own=False), namespaces={"mnt": 1000 + net, "pid": 2001, "net": net}
    )


def discovered(monkeypatch: pytest.MonkeyPatch, containers: List[Container]) -> tuple[SocketProbe, Ownership, Coverage]:
    monkeypatch.setattr(socket_probe, "host_namespace", lambda _kind: HOST)
    collect = tool_collect(probe_params(TCPCONNECT_SPEC), [], lambda _fields, _tail: {})
    probe = SocketProbe(collect, port_filter([]))
    run = probe_run(containers)
    probe.discovered(run)
    return probe, run.ownership, run.coverage


def test_a_cgroup_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    probe, _ownership, coverage = discovered(
        monkeypatch, [container("a", namespaces={"mnt": 1, "pid": 2, "net": HOST})]
    )
    assert (probe.constants()["OWNER_BY_NET"], probe.constants()["HOST_NET"]) == (0, HOST)
    assert coverage.failed == []


def test_without_a_cgroup_the_network_namespace_identifies(monkeypatch: pytest.MonkeyPatch) -> None:
    probe, ownership, coverage = discovered(monkeypatch, [container("a"), without_cgroup("b", 7)])
    assert probe.constants()["OWNER_BY_NET"] == 1 and coverage.failed == []
    libbpf = FakeLibbpf()
    maps = loaded("tcpconnect", libbpf)
    ownership.fill(maps)
    owners = maps.maps["owners"]

    def written_last() -> dict[int, int]:
        """Whom each key stands for by now."""
        written = [owners.value.unpack(value) for fd, _place, value in libbpf.updates if fd == owners.fd]
        return {owner["key"]: owner["container"] for owner in written}

    assert written_last()[NET_KEY | 7] == 1
    ownership.forget(ownership.containers[1], maps)
    assert written_last()[NET_KEY | 7] == NOBODY


@pytest.mark.parametrize("net", [7, HOST])
def test_a_shared_network_namespace_identifies_nothing(monkeypatch: pytest.MonkeyPatch, net: int) -> None:
    others = [container("a", namespaces={"mnt": 1, "pid": 2, "net": 7}), without_cgroup("b", net)]
    probe, _ownership, coverage = discovered(monkeypatch, others)
    assert probe.constants()["OWNER_BY_NET"] == 0
    (failure,) = coverage.failed
    assert failure.container == "b" and "neither a cgroup nor a network namespace of its own" in failure.reason
