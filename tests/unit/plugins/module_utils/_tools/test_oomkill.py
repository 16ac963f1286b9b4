# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""oomkill's options, and how its records are decoded."""

from __future__ import annotations

import mmap
import struct
from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout
from ansible_collections.fleet.probe.plugins.module_utils._tools.oomkill import OOMKILL_SPEC, Oomkill
from ansible_collections.fleet.probe.plugins.module_utils._window.window import Window, WindowOptions
from probe_fakes import bytecode, container, probe_params, probe_run

BYTECODE = bytecode("oomkill")
LAYOUT = event_layout(BYTECODE)
PAGE_KB = mmap.PAGESIZE // 1024


def options(**given: Any) -> Oomkill:
    return Oomkill(probe_params(OOMKILL_SPEC, **given))


def decoded(known: int, shmem: int = 3, inner: int = 7) -> Dict[str, Any]:
    head = struct.pack("<Q6I16s", 1_000_000_000, 0, 400, 401, 7, 0, 0, b"java")
    own = struct.pack("<Q3qIiII16s", 1000, 500, 2, shmem, known, -17, 600, inner, b"cron")
    window = Window(WindowOptions(1.0), 0.0, records=[head + own])
    (event,) = options().collect.decode(LAYOUT, window, [container("a")])
    return event


def test_sizes_are_in_kilobytes() -> None:
    event = decoded(1)
    assert [event[f"{name}_kb"] for name in ("total_vm", "anon_rss", "file_rss", "shmem_rss")] == [
        pages * PAGE_KB for pages in (1000, 500, 2, 3)
    ]
    assert (event["comm"], event["oom_score_adj"], event["trigger_pid"]) == ("java", -17, 600)
    assert (event["trigger_comm"], event["trigger_container_pid"]) == ("cron", 7)


def test_a_counter_below_zero_is_nothing() -> None:
    """The kernel's counters are sums of what CPUs have handed in, and may lag behind."""
    assert decoded(1, shmem=-1)["shmem_rss_kb"] == 0


def test_what_an_older_kernel_does_not_tell() -> None:
    event = decoded(0, inner=0)
    assert [event[key] for key in ("total_vm_kb", "anon_rss_kb", "oom_score_adj", "trigger_container_pid")] == [
        None
    ] * 4


def test_a_kernel_has_the_figures_in_one_form_or_the_other() -> None:
    for missing in (["MM_RSS_COUNT"], ["COUNTER_COUNT", "COUNTER_LAST"], []):
        one, run = options(), probe_run()
        one.lacks(run, missing)
        assert one.constants()["KNOWS_MEMORY"] == 1 and run.warnings == [], missing
    one, run = options(), probe_run()
    one.lacks(run, ["MM_RSS_COUNT", "COUNTER_LAST"])
    assert one.constants()["KNOWS_MEMORY"] == 0
    assert run.warnings == [
        "The memory of killed processes is null, because this kernel does not have counters of struct percpu_counter."
    ]


def test_counts_need_no_figures() -> None:
    one = options(collect="count")
    assert one.constants()["KNOWS_MEMORY"] == 0 and "MM_TOTAL_VM" not in one.members and not one.optional


def test_constants_are_those_of_the_program() -> None:
    known = {name for _at, name in BYTECODE["programs"]["marked"]["constants"]}
    assert set(options().members) <= known
    with pytest.raises(OptionError, match="by has 'path'.*trigger_comm"):
        options(by=["path"])
