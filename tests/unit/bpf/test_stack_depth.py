# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program and the functions that it calls share 512 bytes of stack (MAX_BPF_STACK, include/linux/filter.h).

Newer kernels give a program that is called more, so the kernel of this machine may take what Linux 6.1 refuses.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._load.bytecode import unpack_code
from probe_fakes import ARCHITECTURES, MODULES, bytecode

MOST, UNIT = 512, 32  # check_max_stack_depth() of kernel/bpf/verifier.c rounds each up
FRAME = 10  # register of the frame pointer
MOVE, ADD = 0xBF, 0x07
LOADS, STORES = (1,), (2, 3)  # classes


def depth(whole: bytes, program: Mapping[str, Any]) -> int:
    """How many bytes of its stack a program uses, as the verifier counts them."""
    at, size = program["code"]
    code = list(struct.iter_unpack("<BBhi", whole[at : at + size]))
    lowest = 0
    taken = set()  # registers that are copies of the frame pointer
    for opcode, registers, offset, immediate in code:
        to, source = registers & 15, registers >> 4
        if opcode & 7 in STORES and to == FRAME or opcode & 7 in LOADS and source == FRAME:
            lowest = min(lowest, offset)
        if opcode == ADD and to in taken:
            lowest = min(lowest, immediate)
        taken.discard(to)
        if opcode == MOVE and source == FRAME:
            taken.add(to)
    return -(lowest // UNIT) * UNIT


@pytest.mark.parametrize("arch", ARCHITECTURES)
@pytest.mark.parametrize("module", [module for module in MODULES if module != "stack"])
def test_a_program_leaves_room_for_what_it_calls(module: str, arch: str) -> None:
    shared, own = bytecode("stack", arch), bytecode(module, arch)
    called = {name: depth(unpack_code(shared), function) for name, function in shared["programs"].items()}
    assert called["keep_stack"] > 0
    for name, program in own["programs"].items():
        rest = max((called[function] for _at, function in program["linked"]), default=0)
        own_depth = depth(unpack_code(own), program)
        assert own_depth + rest <= MOST, f"{name} uses {own_depth} bytes, and what it calls {rest}"
