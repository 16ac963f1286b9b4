# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the window: what is written into the map and read from it."""

from __future__ import annotations

from ansible_collections.fleet.probe.plugins.module_utils._window.gate import APART, claims, close_gate, open_gate
from probe_fakes import FakeLibbpf, loaded


def test_the_gate_opens_and_closes() -> None:
    libbpf = FakeLibbpf()
    there = loaded("uprobe", libbpf)
    entry = there.maps["control"]
    open_gate(there)
    close_gate(there, stop_after=5)
    written = [entry.value.unpack(value) for fd, _key, value in libbpf.updates if fd == entry.fd]
    assert [(each["armed"], each["claimed"], each["ended"]) for each in written] == [(1, 0, 0), (0, 5, 0)]


def test_claims_are_read() -> None:
    libbpf = FakeLibbpf()
    there = loaded("uprobe", libbpf)
    entry = there.maps["control"]
    libbpf.values[entry.fd] = entry.value.pack(armed=1, apart=APART, events=0, claimed=3, ended=77)
    assert claims(there) == (3, 77)


def test_a_program_of_the_operator_need_not_have_a_gate() -> None:
    libbpf = FakeLibbpf()
    there = loaded("uprobe", libbpf)
    libbpf.updates.clear()
    del there.maps["control"]
    open_gate(there)
    close_gate(there)
    assert claims(there) == (0, 0) and libbpf.updates == []
