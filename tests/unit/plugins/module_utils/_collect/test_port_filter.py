# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ports: what is refused, and what the program gets."""

from __future__ import annotations

from typing import List

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._collect.port_filter import port_filter
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from probe_fakes import FakeLibbpf, loaded


def test_no_port_means_any() -> None:
    assert port_filter([]).constants() == {"ONLY_PORTS": 0}


def test_ports_go_into_the_map() -> None:
    libbpf = FakeLibbpf()
    one = port_filter([53, 8080])
    one.fill(loaded("tcpconnect", libbpf))
    assert one.constants() == {"ONLY_PORTS": 1}
    assert [key for _fd, key, _value in libbpf.updates] == [b"\x35\0", b"\x90\x1f"]


@pytest.mark.parametrize(
    ("ports", "words"),
    [
        ([80, 0], "port has 0; give ports from 1 to 65535"),
        ([65536], "port has 65536; give ports from 1 to 65535"),
        (list(range(1, 66)), "port has 65 ports; give at most 64, and run the probe again for the others"),
    ],
)
def test_refusals(ports: List[int], words: str) -> None:
    with pytest.raises(OptionError, match=words):
        port_filter(ports)
