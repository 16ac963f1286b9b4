# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""collect: stacks: which probes keep stacks, with which constants, and what the options about them go with."""

from __future__ import annotations

from typing import Any, Dict

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import OptionError
from ansible_collections.fleet.probe.plugins.module_utils._probes.callers import caller_stacks
from ansible_collections.fleet.probe.plugins.module_utils._probes.probe import Probe
from ansible_collections.fleet.probe.plugins.module_utils._tools.kprobe import KPROBE_SPEC, Kprobe
from ansible_collections.fleet.probe.plugins.module_utils._tools.uprobe import UPROBE_SPEC, Uprobe
from ansible_collections.fleet.probe.plugins.module_utils._tools.usdt import USDT_SPEC, Usdt
from probe_fakes import ARCHITECTURES, MODULES, bytecode, container, probe_params, probe_run

CALL = {"target": "/bin/app", "function": ["f"]}


def uprobe(**given: Any) -> Uprobe:
    return Uprobe(probe_params(UPROBE_SPEC, **{**CALL, **given}))


def kprobe(**given: Any) -> Kprobe:
    return Kprobe(probe_params(KPROBE_SPEC, **{"function": ["vfs_read"], **given}))


def usdt(**given: Any) -> Usdt:
    return Usdt(probe_params(USDT_SPEC, **{"target": "/bin/app", "probe": ["a:b"], **given}))


@pytest.mark.parametrize("mode", ["count", "latency", "value", "events"])
def test_no_other_mode_keeps_stacks(mode: str) -> None:
    assert uprobe(collect=mode, value=["arg0"] if mode == "value" else []).kept is None


@pytest.mark.parametrize(
    ("probe", "constants"),
    [
        (uprobe(collect="stacks"), {"USER_STACKS": 1, "KERNEL_STACKS": 0}),
        (usdt(collect="stacks"), {"USER_STACKS": 1, "KERNEL_STACKS": 0}),
        (kprobe(collect="stacks"), {"USER_STACKS": 1, "KERNEL_STACKS": 1}),
        (kprobe(collect="stacks", user_stacks=False), {"USER_STACKS": 0, "KERNEL_STACKS": 1}),
    ],
)
def test_a_program_in_user_space_has_no_stacks_of_the_kernel(probe: Probe, constants: Dict[str, int]) -> None:
    kept = probe.kept
    more = {"INTERPRETERS": constants["USER_STACKS"]}
    assert kept is not None
    assert kept.constants() == {**constants, **more, "UNWIND": 0, "COLLECT_STACKS": 1}
    kept.resolve(probe_run([container()]))
    assert kept.constants()["UNWIND"] == constants["USER_STACKS"]
    rows = probe.collect.rows
    assert (rows.unit, rows.statistics, probe.collect.events, probe.collect.wants_pids) == ("hits", False, False, True)


@pytest.mark.parametrize("mode", ["count", "latency"])
def test_rows_by_stack_keep_stacks_and_count_none(mode: str) -> None:
    probe = uprobe(collect=mode, by=["container", "stack"], map_entries=77)
    assert probe.kept is not None
    assert probe.kept.constants()["COLLECT_STACKS"] == 0 and probe.collect.rows.constants()["BY"] == 16 + 32
    sizes = {name: size["max_entries"] for name, size in probe.kept.sizes().items()}
    assert (sizes["kept_stacks"], sizes["stack_counts"], sizes["stack_frames"]) == (77, 1, 77)


def test_events_have_no_rows_and_keep_no_stacks() -> None:
    assert uprobe(collect="events", by=["stack"]).kept is None


def test_the_function_comes_with_what_it_needs() -> None:
    probe = uprobe(collect="stacks", map_entries=77)
    assert probe.kept is not None
    whole = probe.kept.compiled(bytecode("uprobe"))
    function = whole["functions"]["keep_stack"]
    constants = {name for _at, name in function["constants"]}
    assert set(probe.kept.members) <= constants and set(probe.kept.constants()) - {"COLLECT_STACKS"} <= constants
    sizes = probe.kept.sizes()
    assert set(sizes) <= {entry["name"] for entry in whole["maps"]} and sizes["stack_counts"]["max_entries"] == 77


@pytest.mark.parametrize("module", [module for module in MODULES if module != "stack"])
def test_programs_call_nothing_else(module: str) -> None:
    for arch in ARCHITECTURES:
        for program in bytecode(module, arch)["programs"].values():
            assert {name for _at, name in program["linked"]} <= {"keep_stack", "count_kept", "keep_unknown"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"unwind": "tables"},
            "unwind is tables, but only collect=stacks and rows by stack keep stacks; give one of them, or omit unwind",
        ),
        ({"collect": "stacks", "by": ["stack"]}, "by has stack, but collect is stacks, which counts by stack already"),
        ({"user_stacks": False}, "user_stacks is false, but only collect=stacks"),
        ({"kernel_stacks": False}, "kernel_stacks is false, but only collect=stacks"),
        (
            {"collect": "stacks", "user_stacks": False, "kernel_stacks": False},
            "user_stacks and kernel_stacks are both false",
        ),
        ({"collect": "stacks", "value": ["arg0", "arg1"]}, "rows can be grouped by one value only"),
        ({"collect": "stacks", "value": ["arg0"], "value_type": ["str"]}, "value_type of arg0 is str"),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: str) -> None:
    with pytest.raises(OptionError) as refused:
        kprobe(**given)
    assert words in str(refused.value)


def test_a_probe_without_these_options_has_their_defaults() -> None:
    one = uprobe()
    assert caller_stacks({"collect": "count"}, one.collect.shared) is None
