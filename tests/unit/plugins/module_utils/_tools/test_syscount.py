# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""syscount's options, and the constants and maps of its program."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, OptionError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import event_layout, load_bytecode
from ansible_collections.fleet.probe.plugins.module_utils._tools.syscount import (
    SYSCOUNT_SPEC,
    Syscount,
    error_name,
    error_number,
)
from probe_fakes import FakeLibbpf, bytecode, probe_params

BYTECODE = bytecode("syscount")


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """The host is an x86_64 one."""
    here = os.uname()
    monkeypatch.setattr(os, "uname", lambda: os.uname_result((*here[:4], "x86_64")))


def options(**given: Any) -> Syscount:
    return Syscount(probe_params(SYSCOUNT_SPEC, **given))


def test_counting_needs_the_returns_alone() -> None:
    counting, timing = options(), options(collect="latency", map_entries=99)
    assert counting.loads == {"returned"} and timing.loads == {"entered", "returned"}
    assert [hook.event for hook in timing.hooks] == ["raw_syscalls:sys_enter", "raw_syscalls:sys_exit"]
    assert counting.sizes() == {"started": {"max_entries": 1}} and timing.sizes() == {"started": {"max_entries": 99}}
    assert (timing.collect.rows.unit, counting.collect.rows.unit) == ("ns", "hits")


def test_constants_are_those_of_the_programs() -> None:
    known = {name for program in BYTECODE["programs"].values() for _at, name in program["constants"]}
    one = options(failed=True, error="ENOENT", syscall=["openat"], collect="latency")
    assert set(one.constants()) | set(one.members) <= known
    assert one.constants() == {"ONLY_FAILED": 1, "ONLY_ERROR": 2, "ONLY_WANTED": 1, "LATENCY": 1}
    assert set(options().constants().values()) == {0}
    assert one.collect.constants(event_layout(BYTECODE), False)["BY"] == 16 + 256


def test_the_calls_asked_for_are_written_where_the_program_looks() -> None:
    libbpf = FakeLibbpf()
    loaded = load_bytecode(libbpf, BYTECODE, {})  # type: ignore[arg-type]
    options(syscall=["openat", "getuid32"]).fill(loaded)
    written = {int.from_bytes(key, "little"): value for _fd, key, value in libbpf.updates}
    assert written == {257: b"\1", 1024 + 295: b"\1", 1024 + 199: b"\1"}
    loaded.close()


@pytest.mark.parametrize(("text", "number"), [(None, None), ("ENOENT", 2), ("enoent", 2), ("2", 2), ("4095", 4095)])
def test_errors_by_name_or_number(text: Optional[str], number: Optional[int]) -> None:
    assert error_number(text) == number


@pytest.mark.parametrize(("number", "name"), [(0, None), (2, "ENOENT"), (512, "512")])
def test_names_of_errors(number: int, name: Optional[str]) -> None:
    assert error_name(number) == name


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"syscall": ["opennat"]}, ["syscall has 'opennat'", "the closest names are", "openat"]),
        ({"error": "0"}, ["error is '0', which is not an error; give a name or number"]),
        ({"error": "-2"}, ["error is '-2'"]),
        ({"error": "5000"}, ["error is '5000'"]),
    ],
)
def test_refusals_name_option_value_and_remedy(given: Dict[str, Any], words: List[str]) -> None:
    with pytest.raises(OptionError) as refused:
        options(**given)
    assert [word for word in words if word not in str(refused.value)] == []


def test_a_machine_without_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    here = os.uname()
    monkeypatch.setattr(os, "uname", lambda: os.uname_result((*here[:4], "s390x")))
    with pytest.raises(HostError, match="syscount has no system call names for s390x; run it on x86_64 or aarch64"):
        options()
