# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how far the programs of BCC's tools come with the module `program` on this host's kernel.

usage: python -m bcc_tools [TOOL ...]     (root; the tools of TOOLS where none is named)
"""

from __future__ import annotations

import os
import sys

from bcc_tools.table import STEPS, TOOLS, table, try_tool


def main() -> None:
    outcomes = []
    for tool in sys.argv[1:] or TOOLS:
        outcomes.append(try_tool(tool))
        print(outcomes[-1].row(), file=sys.stderr, flush=True)
    print(f"Linux {os.uname().release}, {os.uname().machine}\n\n{table(outcomes)}")
    for number, step in enumerate(STEPS):
        print(f"\n{sum(outcome.steps > number for outcome in outcomes)} of {len(outcomes)}: {step}", end="")
    print()


if __name__ == "__main__":
    main()
