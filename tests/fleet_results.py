# Copyright (c) 2026 fleet.probe contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Results of probe modules in the shape of docs/how-it-works.md, for tests of what the controller does with them."""

from __future__ import annotations

from typing import Any

HOSTILE = "<script>alert(1)</script>{{ 7 * 7 }}"


def container(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A container's record; its id is its number in hex."""
    return {
        "id": f"{number:064x}",
        "name": f"web{number}",
        "runtime": "docker",
        "image": "localhost/web:1",
        "labels": {"app": "web"},
        "pod": None,
        "hostname": f"web{number}",
        "parent": None,
        **changes,
    }


def row(number: int | None = 1, count: int = 10, **changes: Any) -> dict[str, Any]:
    """A row of container ``number`` (None: of no container)."""
    return {
        "container": None if number is None else f"{number:064x}",
        "by": {},
        "count": count,
        "sum": None,
        "min": None,
        "max": None,
        "histogram": [],
        "unit": "hits",
        **changes,
    }


def buckets(*counts: int) -> list[dict[str, int]]:
    """Log2 buckets from 1 up: [1, 2), [2, 4), [4, 8), …; those of count 0 are left out, as a module does."""
    return [{"low": 1 << n, "high": 2 << n, "count": count} for n, count in enumerate(counts) if count]


def answer(*rows: dict[str, Any], containers: list[dict[str, Any]] | None = None, **changes: Any) -> dict[str, Any]:
    """A module's complete answer with these rows."""
    hits = sum(entry["count"] for entry in rows)
    listed = [container()] if containers is None else containers
    return {
        "changed": False,
        "window": {
            "start_at": 1000.0,
            "started_at": 1000.002,
            "ended_at": 1010.0,
            "duration": 10.0,
            "late_ms": 2.0,
            "clock_offset": 0.0,
        },
        "coverage": {
            "complete": True,
            "matched": len(listed),
            "attached": len(listed),
            "failed": [],
            "appeared": [],
            "vanished": [],
        },
        "accounting": {
            "hits": hits,
            "delivered": hits,
            "unfinished": 0,
            "ring_full": 0,
            "map_full": 0,
            "capped": 0,
            "unpaired": 0,
            "kernel_missed": 0,
        },
        "containers": listed,
        "rows": list(rows),
        "events": [],
        "stacks": [],
        "truncated": {"rows": 0, "events": 0, "bytes": 0},
        **changes,
    }


def unreachable(reason: str = "No route to host") -> dict[str, Any]:
    """What ansible registers for a host it could not reach."""
    return {"unreachable": True, "changed": False, "msg": reason}


def failed(reason: str, **changes: Any) -> dict[str, Any]:
    """What a module that failed gives."""
    return {"failed": True, "changed": False, "msg": reason, **changes}
