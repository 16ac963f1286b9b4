# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytecode becomes maps and programs: sizes, patched instructions, and nothing left open when the kernel refuses."""

from __future__ import annotations

import os
import struct
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import (
    choose_bytecode,
    event_layout,
    link,
    load_bytecode,
    with_functions,
)
from probe_fakes import ARCHITECTURES, MODULES, FakeLibbpf, bytecode

# a load of a map, a load of a constant, a move, another load of each: 64-bit loads take two slots
LOAD = struct.pack("<BBhiBBhi", 0x18, 0x01, 0, 0, 0, 0, 0, 0)
MOVE = struct.pack("<BBhi", 0xB7, 0x02, 0, 77)
CODE = LOAD + LOAD + MOVE + LOAD + LOAD
INSTRUCTIONS = bytes(8) + CODE + bytes(8)
PROGRAM = {
    "code": [8, len(CODE)],
    "maps": [[0, "rows"], [56, "owners"]],
    "constants": [[16, "FIRST"], [40, "SECOND"]],
}


def immediates(code: bytes, at: int) -> int:
    """The 64 bits that a load puts into its register."""
    low, high = struct.unpack_from("<I", code, at + 4)[0], struct.unpack_from("<I", code, at + 12)[0]
    return int(low | high << 32)


def test_link_writes_descriptors_and_constants_and_nothing_else() -> None:
    code = link(INSTRUCTIONS, PROGRAM, {"rows": 5, "owners": 6}, {"FIRST": 0x1122334455667788, "SECOND": 9})
    assert [immediates(code, at) for at in (0, 16, 40, 56)] == [5, 0x1122334455667788, 9, 6]
    rest = bytearray(code)
    for at in (0, 16, 40, 56):
        rest[at + 4 : at + 8] = rest[at + 12 : at + 16] = bytes(4)
    assert bytes(rest) == CODE


@pytest.mark.parametrize(
    ("value", "bits"),
    [
        (0, 0),
        (1, 1),
        ((1 << 32) - 1, (1 << 32) - 1),
        (1 << 32, 1 << 32),
        (1 << 63, 1 << 63),
        ((1 << 64) - 1, (1 << 64) - 1),
        (-1, (1 << 64) - 1),
        (-4, (1 << 64) - 4),
        (-(1 << 63), 1 << 63),
    ],
)
def test_constants_have_64_bits_and_a_sign(value: int, bits: int) -> None:
    assert immediates(link(INSTRUCTIONS, PROGRAM, {"rows": 0, "owners": 0}, {"SECOND": value}), 40) == bits


def test_constants_that_are_not_given_are_0() -> None:
    code = link(INSTRUCTIONS, PROGRAM, {"rows": 1, "owners": 2}, {"OTHER": 3})
    assert immediates(code, 16) == immediates(code, 40) == 0


CALL = struct.pack("<BBhi", 0x85, 0, 0, 0)
CALLER = {"code": [0, 24], "maps": [], "constants": [], "calls": [[8, "keep"]]}


def test_a_function_is_put_behind_the_programs_that_call_it() -> None:
    function = {**PROGRAM, "instructions": INSTRUCTIONS}
    maps, constants = {"rows": 5, "owners": 6}, {"FIRST": 7}
    code = link(MOVE + CALL + MOVE, CALLER, maps, constants, {"keep": function})
    # from the instruction behind the call, one further on
    assert code[:24] == MOVE + struct.pack("<BBhi", 0x85, 0x10, 0, 1) + MOVE
    assert code[24:] == link(INSTRUCTIONS, PROGRAM, maps, constants)
    before = link(MOVE + CALL + MOVE, {**CALLER, "prologue": MOVE}, maps, constants, {"keep": function})
    assert before == MOVE + code, "jumps are relative"


def test_calls_of_one_function_share_it() -> None:
    one = {"code": [0, 8], "maps": [], "constants": [], "instructions": MOVE}
    other = {**one, "instructions": CALL}
    caller = {"code": [0, 24], "maps": [], "constants": [], "calls": [[0, "keep"], [8, "count"], [16, "keep"]]}
    code = link(CALL * 3, caller, {}, {}, {"keep": one, "count": other})
    calls = [struct.pack("<BBhi", 0x85, 0x10, 0, distance) for distance in (2, 2, 0)]
    assert code == b"".join(calls) + MOVE + CALL


def test_a_call_of_what_is_not_linked_is_zero() -> None:
    assert link(MOVE + CALL + MOVE, CALLER, {}, {}) == MOVE + struct.pack("<BBhi", 0xB7, 0, 0, 0) + MOVE


def test_maps_of_one_name_are_one_and_layouts_come_along() -> None:
    whole = with_functions(bytecode("uprobe"), bytecode("stack"))
    names = [entry["name"] for entry in whole["maps"]]
    assert len(names) == len(set(names)) and {"rows", "stack_counts", "copies", "owners"} <= set(names)
    assert set(whole["layouts"]) == {"event", "copy"} and sorted(whole["functions"]) == ["count_kept", "keep_stack"]
    libbpf = FakeLibbpf()
    loaded = load_bytecode(libbpf, whole, {"COLLECT_STACKS": 1}, None, ["hit"])  # type: ignore[arg-type]
    alone = FakeLibbpf()
    load_bytecode(alone, bytecode("uprobe"), {}, None, ["hit"]).close()  # type: ignore[arg-type]
    longer = len(libbpf.programs[0][2]) - len(alone.programs[0][2])
    assert longer == whole["functions"]["keep_stack"]["code"][1]
    loaded.close()


@pytest.mark.parametrize("arch", ARCHITECTURES)
@pytest.mark.parametrize("module", MODULES)
def test_committed_bytecode_loads(module: str, arch: str) -> None:
    committed, libbpf = bytecode(module, arch), FakeLibbpf()
    loaded = load_bytecode(libbpf, committed, {"MAX_EVENTS": 12345})  # type: ignore[arg-type]
    assert sorted(loaded.maps) == sorted(entry["name"] for entry in committed["maps"])
    for (kind, name, code), program in zip(libbpf.programs, committed["programs"].values()):
        assert kind == program["type"] and name in committed["programs"]
        for at, map_name in program["maps"]:
            assert code[at] == 0x18 and code[at + 1] >> 4 == 1, "a 64-bit load of a map's descriptor"
            assert immediates(code, at) == loaded.maps[map_name].fd
        for at, constant in program["constants"]:
            assert code[at] == 0x18 and code[at + 1] >> 4 == 0, "a 64-bit load of a number"
            assert immediates(code, at) == (12345 if constant == "MAX_EVENTS" else 0)
    for entry in loaded.maps.values():
        described = next(one for one in committed["maps"] if one["name"] == entry.name)
        assert entry.key.size == (entry.key_size if "key" in described else 0)
        assert entry.value.size == (entry.value_size if "value" in described else 0)
    assert event_layout(committed).size % 8 == 0
    assert len(libbpf.open_fds()) == len(committed["maps"]) + len(committed["programs"])
    loaded.close()
    assert libbpf.open_fds() == [] and loaded.maps == {}


def test_sizes_override_what_was_compiled_and_shorten_the_layout() -> None:
    libbpf = FakeLibbpf()
    sizes = {"rows": {"key_size": 48, "value_size": 40 + 8 * 66, "max_entries": 7}, "events": {"max_entries": 4096}}
    loaded = load_bytecode(libbpf, bytecode("opensnoop"), {}, sizes)  # type: ignore[arg-type]
    assert (loaded.maps["rows"].key_size, loaded.maps["rows"].max_entries) == (48, 7)
    key, value = loaded.maps["rows"].key, loaded.maps["rows"].value
    assert key.size == 48 and "path" not in key.unpack(bytes(48))
    assert value.size == 568 and len(value.unpack(bytes(568))["slots"]) == 66
    created = {arguments[1]: arguments for arguments in libbpf.maps}
    assert created["rows"][2:5] == (48, 568, 7) and created["events"][4] == 4096
    assert created["owners"][4] == 1024, "what is not named stays as it was compiled"
    loaded.close()


@pytest.mark.parametrize("size", [8, 16, 24])
def test_a_value_may_end_between_its_fields(size: int) -> None:
    sizes = {"rows": {"value_size": size}}
    loaded = load_bytecode(FakeLibbpf(), bytecode("uprobe"), {}, sizes)  # type: ignore[arg-type]
    value = loaded.maps["rows"].value
    assert list(value.unpack(bytes(size))) == ["count", "sum", "carry"][: size // 8]
    loaded.close()


def test_others_are_loaded_once_when_they_are_needed() -> None:
    libbpf = FakeLibbpf()
    loaded = load_bytecode(libbpf, bytecode("uprobe"), {}, None, ["hit"])  # type: ignore[arg-type]
    for _time in range(2):
        loaded.load(["hit", "hit_go"])
    assert list(loaded.programs) == [name for _kind, name, _code in libbpf.programs] == ["hit", "hit_go"]
    libbpf.refuse = "enter"
    with pytest.raises(ProbeError, match="rejected the program"):
        loaded.load(["enter"])
    loaded.close()
    assert libbpf.open_fds() == []


def test_only_the_given_programs_are_loaded() -> None:
    libbpf = FakeLibbpf()
    loaded = load_bytecode(libbpf, bytecode("uprobe"), {}, None, {"leave": True, "enter": False})  # type: ignore[arg-type]
    assert sorted(loaded.programs) == sorted(name for _kind, name, _code in libbpf.programs) == ["enter", "leave"]
    assert sorted(loaded.maps) == sorted(entry["name"] for entry in bytecode("uprobe")["maps"])
    loaded.close()
    assert libbpf.open_fds() == []


@pytest.mark.parametrize(
    ("refuse", "kind", "words"),
    [
        ("rows", HostError, ["did not load the program", "Operation not permitted", "host_info"]),
        ("hit", ProbeError, ["rejected the program", "R1 invalid mem access", "hit"]),
    ],
)
def test_what_the_kernel_refuses_leaves_nothing_open(refuse: str, kind: Any, words: Any) -> None:
    libbpf = FakeLibbpf(refuse)
    with pytest.raises(kind) as refused:
        load_bytecode(libbpf, bytecode("uprobe"), {})  # type: ignore[arg-type]
    assert [word for word in [*words, os.uname().release] if word not in str(refused.value)] == []
    assert libbpf.fds and libbpf.open_fds() == []


def test_the_programs_of_this_host_are_chosen() -> None:
    arch = os.uname().machine
    carried = {"maps": [1], "programs": {arch: {"hit": 2}, "pdp11": {"hit": 3}}}
    assert choose_bytecode(carried) == {"maps": [1], "programs": {"hit": 2}}


def test_a_host_of_another_architecture_is_refused_in_one_sentence() -> None:
    with pytest.raises(HostError, match=f"is not compiled for {os.uname().machine}, only for pdp11, vax"):
        choose_bytecode({"programs": {"pdp11": {}, "vax": {}}})
