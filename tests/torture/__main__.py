# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The torture campaign: `make torture`, or ``PYTHONPATH=tests python -m torture`` with the options that --help lists.

Prints its seed first and a table of figures at the end. Exits with 1 where anything is misattributed, unaccounted for,
or silently different, after a line that says what.
"""

from __future__ import annotations

import argparse
import secrets
import signal
import sys
import time

from lab.docker import Dockerd
from lab.host import LabError, LabMissing

from torture import accounting, attribution
from torture.churn import Churn, Figures
from torture.workers import load_image


def main() -> int:
    parser = argparse.ArgumentParser(prog="torture", description="Compares answers with what workloads logged.")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="replays the churn of that seed")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long the churn lasts")
    parser.add_argument("--hits", type=int, default=1_000_000, help="of the callers whose hits must not be mixed up")
    parser.add_argument("--runs", type=int, default=20, help="for each rate of hits")
    parser.add_argument("--verbose", action="store_true", help="print each action and each window of the churn")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))
    print(f"seed {options.seed}", flush=True)
    table: list[tuple[str, str]] = []
    try:
        with Dockerd() as docker:
            load_image(docker)
            good = campaign(docker, options, table)
    except (LabMissing, LabError) as error:
        print(f"torture: {error}", file=sys.stderr)
        good = False
    except KeyboardInterrupt:
        print("torture: interrupted", file=sys.stderr)
        good = False
    for name, figures in table:
        print(f"{name:28} {figures}")
    return 0 if good else 1


def campaign(docker: Dockerd, options: argparse.Namespace, table: list[tuple[str, str]]) -> bool:
    """All three parts, each in a row of the table or more; whether all was as it has to be."""
    good = True

    def row(name: str, figures: str) -> None:
        table.append((name, figures))
        print(f"{time.strftime('%H:%M:%S')} {name}: {figures}", flush=True)

    if options.hits:
        try:
            with attribution.callers(docker) as everyone:
                counted = attribution.by_count(docker, everyone, options.hits)
                row("attribution of counts", str(counted))
                row("attribution of events", str(attribution.by_event(docker, everyone, options.hits // 10)))
        except AssertionError as error:
            good = False
            row("attribution", f"FAILED: {error}")
    for level in accounting.LEVELS if options.runs else ():
        try:
            runs = list(accounting.run_level(docker, level, options.runs))
            row(f"{level.name}, {level.module}", accounting.summary(level, runs))
        except AssertionError as error:
            good = False
            row(f"{level.name}, {level.module}", f"FAILED: {error}")
    if options.minutes:
        figures = Churn(docker, options.seed, options.verbose).run(options.minutes * 60)
        for name, line in churn_rows(figures):
            row(name, line)
        good = good and not figures.silent
    return good


def churn_rows(figures: Figures) -> list[tuple[str, str]]:
    """The churn's part of the table."""
    return [
        ("churn, seed", str(figures.seed)),
        ("churn, windows", f"{_listed(figures.windows)}; {figures.complete} complete, {figures.refused} refused"),
        ("churn, actions", _listed(figures.actions)),
        ("churn, hits in windows", f"{figures.logged} logged, {figures.answered} in answers"),
        ("churn, explained", f"{_listed(figures.explained)}; missing hits: {_listed(figures.missing)}"),
        ("churn, silent", str(len(figures.silent))),
    ]


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(counts.items())) or "none"


if __name__ == "__main__":
    sys.exit(main())
