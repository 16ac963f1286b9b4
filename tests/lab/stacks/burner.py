# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Burns CPU time in functions of known names: of five parts hot_fn has four and warm_fn one, both called by work."""


def hot_fn() -> None:
    for number in range(40000):
        number * number


def warm_fn() -> None:
    for number in range(10000):
        number * number


def work() -> None:
    hot_fn()
    warm_fn()


while True:
    work()
