# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One packet socket for each network namespace, however many containers share it."""

from __future__ import annotations

import errno
import os
from typing import Any, List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._attach import packet_sockets as _packet_sockets
from ansible_collections.fleet.probe.plugins.module_utils._attach.packet_sockets import Network, Networks
from ansible_collections.fleet.probe.plugins.module_utils._core.coverage import Coverage
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import ContainerError, HostError
from ansible_collections.fleet.probe.plugins.module_utils._core.records import Container
from probe_fakes import container

HOST = 1


class Sockets:
    """Takes what is attached to sockets."""

    def __init__(self, refuses: bool = False) -> None:
        self.attached: List[Any] = []
        self.detached: List[int] = []
        self.refuses = refuses

    def packet_socket(self, program: int, fd: int) -> int:
        if self.refuses:
            raise OSError(errno.EPERM, "Operation not permitted")
        self.attached.append((program, fd))
        return 500 + fd

    def detach(self, handle: int) -> None:
        self.detached.append(handle)


def inside(id: str, net: Any, started: int = 1) -> Container:
    return container(id, start_ticks=started, namespaces={} if net is None else {"net": net})


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Networks:
    """Where each namespace's socket has its number for a descriptor; 66 cannot be entered, in 77 no socket opens."""

    def enter(place: Container, _job: Any) -> int:
        number = place.namespaces["net"]
        if number == 66:
            raise ContainerError("resolve", f"Container {place.id} ended.")
        if number == 77:
            raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")
        return number

    monkeypatch.setattr(_packet_sockets, "in_network_namespace", enter)
    monkeypatch.setattr(_packet_sockets, "packet_socket", lambda: HOST)
    monkeypatch.setattr(_packet_sockets, "host_namespace", lambda _kind: HOST)
    return Networks("packet")


def test_a_socket_that_cannot_be_made_ready_is_closed(networks: Networks, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: List[int] = []
    ready: List[int] = []

    def prepare(network: Network, fd: int) -> None:
        ready.append(network.number)
        if fd == 6:
            raise OSError(errno.ENOMEM, "Cannot allocate memory")

    monkeypatch.setattr(os, "close", closed.append)
    networks._prepare = prepare
    sockets, coverage = Sockets(), Coverage([])
    networks.take([inside("a", 5)], coverage)
    networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    networks.take([inside("b", 6)], coverage)
    with pytest.raises(HostError, match="Cannot allocate memory"):
        networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    assert (ready, sockets.attached, closed) == ([5, 6], [(9, 5)], [6])


def test_containers_that_share_one_have_one_socket_which_lasts_as_long_as_they(networks: Networks) -> None:
    first, second = inside("a", 5), inside("b", 5, started=2)
    coverage, sockets = Coverage([first, second]), Sockets()
    (fresh,) = networks.take([second, first], coverage)
    assert fresh.holder == first, "the one that came first"
    networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    assert sockets.attached == [(9, 5)] and coverage.failed == []
    assert networks.as_result() == [{"network": 5, "container": "a", "containers": ["a", "b"]}]
    networks.release(first, sockets)  # type: ignore[arg-type]
    assert sockets.detached == []
    networks.release(second, sockets)  # type: ignore[arg-type]
    assert sockets.detached == [505]
    assert networks.as_result() == [{"network": 5, "container": "a", "containers": ["a", "b"]}]


def test_a_failure_costs_its_namespace_alone(networks: Networks) -> None:
    places = [inside("a", 66), inside("b", 66), inside("c", 77), inside("d", None), inside("e", 5)]
    coverage, sockets = Coverage(places), Sockets()
    assert [network.number for network in networks.take(places, coverage)] == [5]
    networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    assert sockets.attached == [(9, 5)]
    reasons = {failure.container: failure.reason for failure in coverage.failed}
    assert set(reasons) == {"a", "b", "c", "d"} and reasons["a"] == reasons["b"] == "Container a ended."
    assert "Address family not supported" in reasons["c"] and "Could not read the network namespace" in reasons["d"]


def test_the_hosts_own_is_looked_at_once_and_kept(networks: Networks) -> None:
    sockets = Sockets()
    networks.add_host()
    networks.add_host()
    networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    networks.add_host()
    networks.attach(sockets, {"packet": 9})  # type: ignore[arg-type]
    assert sockets.attached == [(9, HOST)]
    networks.release(inside("a", HOST), sockets)  # type: ignore[arg-type]
    assert sockets.detached == [] and networks.as_result()[0]["container"] is None


def test_a_kernel_that_takes_no_filter(networks: Networks) -> None:
    networks.take([inside("a", 5)], Coverage([]))
    with pytest.raises(HostError, match="Could not attach the program to a packet socket: Operation not permitted"):
        networks.attach(Sockets(refuses=True), {"packet": 9})  # type: ignore[arg-type]
