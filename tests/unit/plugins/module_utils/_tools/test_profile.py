# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""profile's options, and the CPUs that it samples."""

from __future__ import annotations

import errno
import os
from typing import Any, Dict, List, Optional, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core import cpus as _cpus
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools import profile as _profile
from ansible_collections.fleet.probe.plugins.module_utils._tools.profile import PROFILE_SPEC, Profile
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window
from probe_fakes import bytecode, probe_params, probe_run

BYTECODE = bytecode("profile")


def profile(**given: Any) -> Profile:
    return Profile(probe_params(PROFILE_SPEC, **given))


class Clocks:
    """Attachments that refuse some CPUs."""

    def __init__(self, refuse: Dict[int, int]) -> None:
        self.refuse = refuse
        self.taken: List[Any] = []

    def cpu_clock(self, program: int, cpu: int, frequency: int) -> None:
        if cpu in self.refuse:
            raise OSError(self.refuse[cpu], os.strerror(self.refuse[cpu]))
        self.taken.append((program, cpu, frequency))


def attach(monkeypatch: pytest.MonkeyPatch, online: bytes, refuse: Dict[int, int]) -> List[Any]:
    monkeypatch.setattr(_cpus, "read_file", lambda _path: online)
    probe, clocks = profile(frequency=49), Clocks(refuse)
    run = probe_run([], {"sample": 5}, clocks)
    probe.resolve(run)
    probe.attach(run)
    return clocks.taken


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"frequency": 0}, "frequency is 0; give 1 to 10000 samples per second on each CPU"),
        ({"frequency": 10001}, "frequency is 10001; give 1 to 10000 samples per second"),
        ({"user_stacks": False, "kernel_stacks": False}, "user_stacks and kernel_stacks are both false"),
        ({"by": ["path"]}, "by has 'path', which this probe cannot group by"),
        ({"container_pid": 0}, "container_pid is 0; give a PID as the container sees it"),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        profile(**given)
    assert words in str(refused.value)


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["sample"]["constants"]}
    one = profile(kernel_stacks=False, by=["pid", "comm"])
    assert set(one.kept.constants()) <= known and set(one.kept.members) <= known
    assert (one.kept.constants()["USER_STACKS"], one.kept.constants()["KERNEL_STACKS"]) == (1, 0)
    assert one.collect.wants_pids and profile().collect.wants_pids, "a stack always tells its process"
    assert one.collect.rows.unit == "samples" and not one.collect.rows.statistics
    assert set(one.kept.sizes()) <= {entry["name"] for entry in BYTECODE["maps"]}
    assert event_layout(BYTECODE).size == 0


def test_every_cpu_that_is_online_is_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    assert attach(monkeypatch, b"0-1,3\n", {}) == [(5, 0, 49), (5, 1, 49), (5, 3, 49)]


def test_a_cpu_that_went_offline_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert attach(monkeypatch, b"0-1\n", {1: errno.ENODEV}) == [(5, 0, 49)]


def test_a_refusal_of_the_kernel_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(HostError, match="does not sample CPU 0 49 times a second .Invalid argument.; give a frequency"):
        attach(monkeypatch, b"0\n", {0: errno.EINVAL})
    with pytest.raises(HostError, match="Could not read which CPUs are online"):
        attach(monkeypatch, b"", {})


@pytest.mark.parametrize(
    ("ticks", "words"),
    [
        ((98, 99, 95), None),
        ((98, 0, 79), None),  # CPU 1 is offline
        ((98, 0, 70), "The kernel took 70 samples on CPU 2, not 98: other BPF programs were running"),
        ((60, 0, 40), "The kernel took 40 samples on CPU 2, not 98 and fewer than asked for on 1 more: other BPF"),
    ],
)
def test_a_clock_that_the_kernel_did_not_follow_is_said(
    monkeypatch: pytest.MonkeyPatch, ticks: Tuple[int, ...], words: Optional[str]
) -> None:
    monkeypatch.setattr(_profile, "SHORT", 0.2)
    probe, run = profile(frequency=49), probe_run([], {"sample": 5})
    probe._cpus = [0, 2]
    monkeypatch.setattr(run.loaded, "per_cpu", lambda name: {"ticks": ticks}[name])
    probe.finish(run, Window(None, 0.0, started_at=1000.0, ended_at=1002.01))  # type: ignore[arg-type]
    assert len(run.warnings) == (words is not None)
    assert words is None or run.warnings[0].startswith(words)
