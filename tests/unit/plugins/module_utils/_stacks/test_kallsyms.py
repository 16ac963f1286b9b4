# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of kernel functions."""

from __future__ import annotations

import os

import pytest
from ansible_collections.fleet.probe.plugins.module_utils._stacks.kallsyms import kernel_names, nearest_names

LINES = [
    b"0000000000000000 A fixed_percpu_data\n",
    b"ffffffff81000000 T _text\n",
    b"ffffffff81000100 t first\n",
    b"ffffffff81000180 d a_variable\n",
    b"ffffffff81000200 T second\n",
    b"ffffffffc0001000 t of_module\t[ext4]\n",
    b"ffffffff81000300 W weak\n",
]


def test_a_name_is_the_last_function_that_begins_before() -> None:
    """Modules are not in the order of addresses, and variables are not functions."""
    base = 0xFFFFFFFF81000000
    asked = [base, base + 0x1FF, base + 0x200, base + 0x310, 0xFFFFFFFFC0001004]
    assert nearest_names(LINES, [*asked, asked[1]]) == {
        asked[0]: b"_text", asked[1]: b"first", asked[2]: b"second", asked[3]: b"weak", asked[4]: b"of_module",
    }  # fmt: skip


def test_what_lies_far_behind_a_function_or_before_all_has_no_name() -> None:
    assert nearest_names(LINES, [0xFFFFFFFF90000000, 0xFFFFFFFF80000000]) == {}


def test_hidden_addresses_name_nothing() -> None:
    assert nearest_names([b"0000000000000000 T secret\n"], [0xFFFFFFFF81000000]) == {}


@pytest.mark.skipif(os.geteuid() != 0, reason="the kernel shows its addresses to root alone")
def test_the_running_kernel_names_its_own() -> None:
    with open("/proc/kallsyms", "rb") as lines:
        line = next(line for line in lines if line.split()[1:3] == [b"T", b"schedule"])
    address = int(line.split()[0], 16)
    if not address:
        pytest.skip("kernel.kptr_restrict hides the kernel's addresses")
    assert kernel_names([address + 8]) == {address + 8: b"schedule"}
    assert kernel_names([]) == {}
