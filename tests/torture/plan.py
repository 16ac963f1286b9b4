# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the churn does, and with which probes, as a pure function of a seed: the same seed gives the same sequence.

Containers are numbered from 1; their number is also who their workload says it is.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

MOST_CONTAINERS = 5
WILD = {
    "remove": 3,
    "restart": 1,
    "threads": 4,
    "child": 4,
    "library": 4,
    "opens": 2,
    "cgroup": 4,
    "sibling": 2,
    "pause": 3,
}
# What costs an answer nothing, so that answers can be complete.
CALM = {"threads": 3, "child": 3, "opens": 2, "cgroup": 3, "pause": 5}
CALM_STEPS = 40
PROBES = ("count", "events", "library", "opens")


class Action(NamedTuple):
    """One step: what to do, in which container, and numbers that say how."""

    what: str
    container: int
    how: dict[str, Any]

    def __str__(self) -> str:
        return " ".join([self.what, str(self.container), *(f"{key}={value}" for key, value in self.how.items())])


class Window(NamedTuple):
    """One probe: what it counts, for how many seconds."""

    probe: str
    seconds: float


def actions(seed: int) -> Iterator[Action]:
    """An endless sequence of steps that are possible one after the other."""
    dice = random.Random(f"actions {seed}")
    running: list[int] = []
    inner: set[int] = set()  # containers whose workload is in a sub-cgroup
    number = 0
    libraries = 0
    calm = 0  # steps that are still to be calm
    while True:
        if running and not calm and dice.random() < 0.01:
            calm = CALM_STEPS
        if not calm and (not running or (len(running) < MOST_CONTAINERS and dice.random() < 0.25)):
            number += 1
            running.append(number)
            # The first ones are selected, so that every window has something to find.
            yield Action("start", number, {"selected": number <= 2 or dice.random() < 0.75})
            continue
        container = dice.choice(running)
        weights = CALM if calm else WILD
        calm = max(0, calm - 1)
        what = dice.choices(list(weights), list(weights.values()))[0]
        if what == "remove":
            if len(running) < 2:
                continue
            running.remove(container)
            inner.discard(container)
            yield Action(what, container, {})
        elif what == "restart":
            inner.discard(container)
            yield Action(what, container, {})
        elif what == "threads":
            how = {"threads": dice.randint(1, 4), "times": dice.randint(1, 200), "gap": dice.choice((0, 500, 5000))}
            yield Action(what, container, how)
        elif what == "child":
            yield Action(what, container, {"times": dice.randint(1, 100), "gap": dice.choice((0, 1000, 20000))})
        elif what == "library":
            gap, rounds = dice.choice((2000, 10000)), dice.randint(1, 3)
            # Each stays for three seconds or more: docs/limits.md says what is not noticed of one that does not.
            times = dice.randint(3, 5) * 1000000 // gap
            yield Action(what, container, {"number": libraries, "rounds": rounds, "times": times, "gap": gap})
            libraries += rounds
        elif what == "opens":
            yield Action(what, container, {"times": dice.randint(1, 50)})
        elif what == "cgroup":
            # Into a sub-cgroup of its container that is made for it, or back, which removes it.
            inner ^= {container}
            yield Action(what, container, {"inner": container in inner})
        elif what == "sibling":
            yield Action(what, container, {"times": dice.randint(5, 8) * 200, "gap": 5000})
        else:
            yield Action(what, 0, {"seconds": round(dice.uniform(0.05, 0.8), 2)})


def windows(seed: int) -> Iterator[Window]:
    """An endless sequence of probes."""
    dice = random.Random(f"windows {seed}")
    while True:
        yield Window(dice.choice(PROBES), round(dice.uniform(1.0, 5.0), 2))
