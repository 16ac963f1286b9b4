# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every program of every probe loads into this kernel, whatever the options; `make kernels` does it on others."""

from __future__ import annotations

import pytest
from lab.loads import MOST_STEPS, choose, load_all, loadable


@pytest.mark.parametrize("name", loadable())
def test_every_program_loads(name: str) -> None:
    found = load_all(name, choose(name))
    assert not found.refused, found.told()
    assert found.loaded > 1, "options make more than one form"
    assert not found.slower, found.told()
    # The verifiers of other kernels need more for the same program.
    assert 0 < found.steps < 0.7 * MOST_STEPS, f"the verifier followed {found.steps} instructions of one form"
