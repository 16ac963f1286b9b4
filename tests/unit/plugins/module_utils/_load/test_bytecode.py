# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytecode becomes maps and programs: sizes, patched instructions, and nothing left open when the kernel refuses."""

from __future__ import annotations

import errno
import os
import struct
from typing import Any, Dict, List, Tuple

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._core.errors import HostError, ProbeError
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import (
    HIGHEST_OFFSET,
    LOADS,
    choose_bytecode,
    event_layout,
    link,
    load_bytecode,
    unpack_places,
    with_functions,
)
from ansible_collections.fleet.probe.plugins.module_utils._load.libbpf import VerifierError
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
    "members": [],
    "calls": [],
    "linked": [],
}
MEMBER = struct.pack("<BBhi", 0x79, 0x21, 0, 0)  # r1 = *(u64 *)(r2 + 0)
CALL = struct.pack("<BBhi", 0x85, 0, 0, 0)
WALK = {
    "type": "kprobe",
    "code": [0, 40],
    "maps": [],
    "constants": [],
    "members": [[8, "TASK_PID"], [24, "FAR"]],
    "calls": [[16, "bpf_get_current_task_btf"], [32, "bpf_rdonly_cast"]],
    "linked": [],
}
WALKING = MOVE + MEMBER + CALL + MEMBER + CALL


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


@pytest.mark.parametrize(
    ("typed", "casts", "calls"),
    [
        (1, 60_000, [(0x85, 0, 0, 158), (0x85, 0x20, 0, 60_000)]),
        (1, 0, [(0x85, 0, 0, 158), (0xB7, 0, 0, 0)]),
        (0, 0, [(0xB7, 0, 0, 0), (0xB7, 0, 0, 0)]),
    ],
)
def test_link_writes_offsets_into_loads_and_the_functions_that_the_kernel_has(
    typed: int, casts: int, calls: List[Tuple[int, ...]]
) -> None:
    code = link(WALKING, WALK, {}, {"TYPED": typed, "CASTS": casts, "TASK_PID": 1234, "FAR": HIGHEST_OFFSET})
    found = list(struct.iter_unpack("<BBhi", code))
    assert found[1] == (0x79, 0x21, 1234, 0) and found[3] == (0x79, 0x21, HIGHEST_OFFSET, 0)
    assert [found[2], found[4]] == calls and code[:8] == MOVE


def test_places_are_distances_in_instructions() -> None:
    packed = {
        "type": "kprobe",
        "maps": "rows 2 owners 0",
        "constants": "",
        "members": "A 1 B 1 A 600",
        "calls": "f 9",
        "linked": "",
    }
    assert unpack_places(packed) == {
        "type": "kprobe",
        "maps": [[16, "rows"], [16, "owners"]],
        "constants": [],
        "members": [[8, "A"], [16, "B"], [4816, "A"]],
        "calls": [[72, "f"]],
        "linked": [],
    }


class Picky(FakeLibbpf):
    """Of a kernel whose verifier takes only some of the calls."""

    def __init__(self, *refused: Tuple[int, ...]) -> None:
        super().__init__()
        self.refused = refused
        self.tried: List[str] = []

    def load_program(self, kind: str, name: str, code: bytes, attach_type: int = 0, function: int = 0) -> int:
        self.tried.append(name)
        if any(one in self.refused for one in struct.iter_unpack("<BBhi", code)):
            raise VerifierError(errno.EACCES, name, "R1 invalid mem access")
        return super().load_program(kind, name, code)


TASK_CALL, CAST_CALL = (0x85, 0, 0, 158), (0x85, 0x20, 0, 60_000)
MEMBER_CONSTANTS = {"TYPED": 1, "CASTS": 60_000}


@pytest.mark.parametrize(
    ("refused", "kept", "tries"),
    [
        ((), {}, ["hit", "enter"]),
        ((CAST_CALL,), {"TYPED": 1, "CASTS": 0}, ["hit", "hit", "enter"]),
        ((TASK_CALL,), {"TYPED": 0, "CASTS": 0}, ["hit", "hit", "hit", "enter"]),
    ],
)
def test_what_the_verifier_refuses_is_done_by_helpers_from_then_on(
    refused: List[Tuple[int, ...]], kept: Dict[str, int], tries: List[str]
) -> None:
    libbpf = Picky(*refused)
    loaded = load_bytecode(libbpf, bytecode("uprobe"), MEMBER_CONSTANTS, None, ["hit"])  # type: ignore[arg-type]
    loaded.load(["enter"])
    assert (loaded.helpers, libbpf.tried, list(loaded.programs)) == (kept, tries, ["hit", "enter"])
    for _kind, _name, code in libbpf.programs:
        calls = set(struct.iter_unpack("<BBhi", code)) & {TASK_CALL, CAST_CALL}
        assert calls == {one for one in (TASK_CALL, CAST_CALL) if one not in refused and kept.get("TYPED", 1)}
    loaded.close()


def test_a_program_that_the_verifier_takes_in_no_form_is_refused() -> None:
    libbpf = Picky((0x95, 0, 0, 0))
    with pytest.raises(ProbeError, match="R1 invalid mem access"):
        load_bytecode(libbpf, bytecode("uprobe"), MEMBER_CONSTANTS, None, ["hit"])  # type: ignore[arg-type]
    assert libbpf.tried == ["hit"] * 3 and libbpf.open_fds() == []


@pytest.mark.parametrize("module", ["capture", "packets"])
def test_a_packets_filter_has_no_task(module: str) -> None:
    libbpf = Picky(TASK_CALL, CAST_CALL)
    load_bytecode(libbpf, bytecode(module), MEMBER_CONSTANTS).close()  # type: ignore[arg-type]
    assert len(libbpf.tried) == len(libbpf.programs)


PLAIN: Dict[str, Any] = {"maps": [], "constants": [], "members": [], "calls": [], "linked": []}
CALLER = {**PLAIN, "code": [0, 24], "linked": [[8, "keep"]]}


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
    one = {**PLAIN, "code": [0, 8], "instructions": MOVE}
    other = {**one, "instructions": CALL}
    caller = {**PLAIN, "code": [0, 24], "linked": [[0, "keep"], [8, "count"], [16, "keep"]]}
    code = link(CALL * 3, caller, {}, {}, {"keep": one, "count": other})
    calls = [struct.pack("<BBhi", 0x85, 0x10, 0, distance) for distance in (2, 2, 0)]
    assert code == b"".join(calls) + MOVE + CALL


def test_a_call_of_what_is_not_linked_is_zero() -> None:
    assert link(MOVE + CALL + MOVE, CALLER, {}, {}) == MOVE + struct.pack("<BBhi", 0xB7, 0, 0, 0) + MOVE


def test_maps_of_one_name_are_one_and_layouts_come_along() -> None:
    whole = with_functions(bytecode("uprobe"), bytecode("stack"))
    names = [entry["name"] for entry in whole["maps"]]
    assert len(names) == len(set(names)) and {"rows", "stack_counts", "copies", "owners"} <= set(names)
    assert set(whole["layouts"]) == {"event", "copy"}
    assert sorted(whole["functions"]) == ["count_kept", "keep_stack", "keep_unknown"]
    libbpf = FakeLibbpf()
    loaded = load_bytecode(libbpf, whole, {"COLLECT_STACKS": 1}, None, ["hit"])  # type: ignore[arg-type]
    alone = FakeLibbpf()
    load_bytecode(alone, bytecode("uprobe"), {}, None, ["hit"]).close()  # type: ignore[arg-type]
    longer = len(libbpf.programs[0][2]) - len(alone.programs[0][2])
    assert longer == whole["functions"]["keep_stack"]["code"][1]
    loaded.close()


@pytest.mark.parametrize(("size", "kept"), [(1, "1 byte"), (4, "4 bytes")])
def test_a_member_that_is_smaller_than_what_is_read_is_refused(size: int, kept: str) -> None:
    """As ``task_struct.on_cpu``, an int that Linux 7.2 made one of several bytes."""
    with pytest.raises(HostError, match=f"keeps TASK_PID in {kept}, of which the program reads 8"):
        link(WALKING, WALK, {}, {"TASK_PID": 1, "SIZE_OF_TASK_PID": size})
    assert link(WALKING, WALK, {}, {"TASK_PID": 1, "SIZE_OF_TASK_PID": 8, "SIZE_OF_FAR": 64})


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
        for at, member in program["members"]:
            assert code[at] in LOADS and code[at + 1] >> 4 != 10, "a load through a pointer"
            assert struct.unpack_from("<h", code, at + 2) == (0,) and member
        for at, _function in program["calls"]:
            assert code[at : at + 8] == struct.pack("<BBhi", 0xB7, 0, 0, 0), "r0 = 0, unless TYPED"
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
    none = {"maps": "", "constants": "", "members": "", "calls": "", "linked": ""}
    carried = {"maps": [1], "programs": {arch: {"hit": {"type": 2, **none}}, "pdp11": {"hit": {"type": 3, **none}}}}
    chosen = {"type": 2, "maps": [], "constants": [], "members": [], "calls": [], "linked": []}
    assert choose_bytecode(carried) == {"maps": [1], "programs": {"hit": chosen}}


def test_a_host_of_another_architecture_is_refused_in_one_sentence() -> None:
    with pytest.raises(HostError, match=f"is not compiled for {os.uname().machine}, only for pdp11, vax"):
        choose_bytecode({"programs": {"pdp11": {}, "vax": {}}})
