# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The torture campaign in short; `make torture` runs all of it, and replays a seed that failed here."""

from __future__ import annotations

import secrets

import pytest
from lab.docker import Dockerd
from torture import accounting, attribution
from torture.churn import Churn
from torture.workers import load_image

SECONDS = 20.0  # of churn


@pytest.fixture(scope="module")
def engine(docker: Dockerd) -> Dockerd:
    """The lab's engine, with the campaign's image."""
    load_image(docker)
    return docker


def test_no_hit_counts_for_a_twin_or_for_a_sibling_cgroup(engine: Dockerd) -> None:
    with attribution.callers(engine) as everyone:
        assert attribution.by_count(engine, everyone, 100_000).made == 100_000
        assert attribution.by_event(engine, everyone, 10_000).made == 10_000


@pytest.mark.parametrize("level", accounting.LEVELS, ids=lambda level: f"{level.name} {level.module}")
def test_the_account_is_exact_at_every_rate(engine: Dockerd, level: accounting.Level) -> None:
    assert len(list(accounting.run_level(engine, level, runs=2))) == 2


def test_no_difference_is_silent_while_everything_comes_and_goes(
    engine: Dockerd, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = secrets.randbelow(1_000_000)
    with capsys.disabled():
        print(f"\nchurn of {SECONDS:g} s, seed {seed}")
    figures = Churn(engine, seed).run(SECONDS)
    assert figures.silent == [], f"SEED={seed} make torture"
    assert figures.logged > 0 and figures.windows.total() > 0
