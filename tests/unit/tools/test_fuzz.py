# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fuzzed parsers on their corpus, and on damaged copies of it, without atheris."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).resolve().parents[2] / "fuzz"
sys.path.insert(0, str(FUZZ))

from targets import SEEDS, TARGETS, inputs  # noqa: E402

COPIES = 60  # damaged copies of all inputs of a target, the same ones in each run


def damaged(data: bytes, rng: random.Random) -> bytes:
    """A copy with a few bytes changed, removed or repeated."""
    copy = bytearray(data)
    for _change in range(rng.randint(1, 8)):
        at = rng.randrange(len(copy) + 1)
        kind = rng.randrange(4)
        if kind == 0 and at < len(copy):
            copy[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        elif kind == 1:
            del copy[at : at + rng.randint(1, 16)]
        elif kind == 2:
            copy[at:at] = copy[at : at + rng.randint(1, 32)]
        else:
            copy[at:at] = rng.randbytes(rng.randint(1, 8))
    return bytes(copy)


def test_every_target_has_inputs() -> None:
    assert set(SEEDS) == set(TARGETS)


@pytest.mark.parametrize("target", list(TARGETS))
def test_a_target_takes_its_corpus_and_damaged_copies(target: str) -> None:
    rng = random.Random(5)
    whole = inputs(target)
    for data in [b"", *whole, *(damaged(rng.choice(whole), rng) for _copy in range(COPIES))]:
        TARGETS[target](data)
