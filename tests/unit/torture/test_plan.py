# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The churn's plan: a seed replays it, and each step is possible after those before it."""

from __future__ import annotations

from itertools import islice

from torture.plan import MOST_CONTAINERS, PROBES, actions, windows

MANY = 3000


def test_a_seed_gives_the_same_sequence_again() -> None:
    assert list(islice(actions(5), MANY)) == list(islice(actions(5), MANY))
    assert list(islice(windows(5), MANY)) == list(islice(windows(5), MANY))


def test_another_seed_gives_another() -> None:
    assert list(islice(actions(5), MANY)) != list(islice(actions(6), MANY))
    assert list(islice(windows(5), MANY)) != list(islice(windows(6), MANY))


def test_every_step_is_possible() -> None:
    running: set[int] = set()
    inner: set[int] = set()
    libraries: set[int] = set()
    kinds = set()
    for what, container, how in islice(actions(1), MANY):
        kinds.add(what)
        if what == "start":
            assert container not in running
            running.add(container)
        elif what != "pause":
            assert container in running
        if what in ("remove", "restart"):
            inner.discard(container)
        if what == "remove":
            running.remove(container)
        if what == "cgroup":
            assert how["inner"] is (container not in inner)
            inner ^= {container}
        if what == "library":
            numbers = set(range(how["number"], how["number"] + how["rounds"]))
            assert numbers.isdisjoint(libraries)
            libraries |= numbers
        assert 1 <= len(running) <= MOST_CONTAINERS
    assert len(kinds) == 10


def test_all_probes_are_used_in_windows_of_a_few_seconds() -> None:
    some = list(islice(windows(1), 100))
    assert {window.probe for window in some} == set(PROBES)
    assert all(1.0 <= window.seconds <= 5.0 for window in some)
