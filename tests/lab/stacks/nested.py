# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python functions that call each other in known ways: also through C, recursively, in a generator, in a thread.

nested.py spin    one thread takes CPU time
nested.py nap     the main thread sleeps, and so does another
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator


def leaf_fn(item: int) -> int:
    total = 0
    for number in range(200000):
        total += number * item
    return total


def nap_fn(item: int) -> None:
    time.sleep(0.002 * item)


def recurse_fn(depth: int) -> None:
    if depth:
        recurse_fn(depth - 1)
    else:
        list(map(inner, [1, 2]))


def generator_fn() -> Iterator[None]:
    yield recurse_fn(3)


class Work:
    def run(self) -> None:
        for _done in generator_fn():
            pass


def work() -> None:
    while True:
        Work().run()


print("at work", flush=True)
inner = leaf_fn if sys.argv[1] == "spin" else nap_fn
if sys.argv[1] == "nap":
    threading.Thread(target=work).start()
work()
