# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every program of every probe loads into this kernel, whatever the options; `make kernels` does it on others.

A plain run gives every constant each of its values; `make loads` gives every pair of constants each pair of theirs.
"""

from __future__ import annotations

import os

import pytest
from lab.loads import MOST_STEPS, choose, load_all, loadable

TOGETHER = 2 if os.environ.get("FLEET_PROBE_LOADS") == "pairs" else 1


@pytest.mark.parametrize("name", loadable())
def test_every_program_loads(name: str) -> None:
    found = load_all(name, choose(name, TOGETHER))
    assert not found.refused, found.told()
    assert found.loaded > 1, "options make more than one form"
    assert not found.slower, found.told()
    # The verifiers of other kernels need more for the same program.
    assert 0 < found.steps < 0.7 * MOST_STEPS, f"the verifier followed {found.steps} instructions of one form"
