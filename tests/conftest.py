# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test needs: the collection importable from a plain checkout, and skips that are counted aloud."""

from __future__ import annotations

import os
import sys
from collections import Counter
from typing import Any

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COLLECTIONS = os.path.join(ROOT, ".build", "collections")


def make_importable() -> None:
    """Make ``ansible_collections.fleet.probe`` mean this checkout, here and in child processes.

    Python finds it through a link, so no copy can grow stale; the Makefile makes the same link.
    """
    link = os.path.join(COLLECTIONS, "ansible_collections", "fleet", "probe")
    if not os.path.islink(link) or os.readlink(link) != ROOT:
        os.makedirs(os.path.dirname(link), exist_ok=True)
        if os.path.lexists(link):
            os.unlink(link)
        os.symlink(ROOT, link)
    if COLLECTIONS not in sys.path:
        sys.path.insert(0, COLLECTIONS)
    os.environ.setdefault("ANSIBLE_COLLECTIONS_PATH", COLLECTIONS)


make_importable()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many tests were skipped and why, above pytest's own closing line."""
    reasons: Counter[str] = Counter()
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        reasons[reason[len("Skipped: ") :] if reason.startswith("Skipped: ") else reason] += 1
    if reasons:
        terminalreporter.section(f"{sum(reasons.values())} skipped")
        for reason, count in reasons.most_common():
            terminalreporter.write_line(f"{count:4} {reason}")
